import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import { numberFormats } from '../../file/number-formats';
import type { Package } from '../../file/package';
import { childOf, childrenOf, isOn, parseXml, type XmlElement } from '../../file/write/xml-tree';
import type { ColourOf } from './colours';

/** The looks of a workbook's cells, by the number of their style; of a workbook without styles there are none. */
export function cellLooks(pkg: Package, part: string | undefined, colourOf: ColourOf): readonly IStyleData[] {
  if (part === undefined) return [];
  const root = parseXml(pkg.text(part), part);
  const list = (name: string, child: string): readonly XmlElement[] => childrenOf(childOf(root, name), child);
  const fonts = list('fonts', 'font').map((font) => fontLook(font, colourOf));
  const fills = list('fills', 'fill').map((fill) => fillLook(fill, colourOf));
  const borders = list('borders', 'border').map((border) => borderLook(border, colourOf));
  const formats = numberFormats(pkg, part);
  return list('cellXfs', 'xf').map((xf, index) => {
    const at = (name: string): number => Number(xf.attributes[name] ?? 0);
    const format = formats[index] ?? 'General';
    return {
      ...fonts[at('fontId')],
      ...fills[at('fillId')],
      ...borders[at('borderId')],
      ...alignmentLook(childOf(xf, 'alignment')),
      ...(format === 'General' ? {} : { n: { pattern: format } }),
    };
  });
}

/** Where the font of the file is not on the machine: as wide as Excel's own, then any without serifs. */
export const STAND_INS = 'Carlito, Arial, sans-serif';

function fontLook(font: XmlElement, colourOf: ColourOf): IStyleData {
  const value = (name: string): string | undefined => childOf(font, name)?.attributes['val'];
  const has = (name: string): boolean => {
    const element = childOf(font, name);
    return element !== undefined && (element.attributes['val'] === undefined || isOn(element.attributes['val']));
  };
  const underline = childOf(font, 'u');
  const colour = colourOf(childOf(font, 'color'));
  return {
    ...(value('name') === undefined ? {} : { ff: `${value('name')}, ${STAND_INS}` }),
    ...(Number(value('sz')) > 0 ? { fs: Number(value('sz')) } : {}),
    ...(has('b') ? { bl: BooleanNumber.TRUE } : {}),
    ...(has('i') ? { it: BooleanNumber.TRUE } : {}),
    ...(underline && underline.attributes['val'] !== 'none' ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(has('strike') ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(colour === null ? {} : { cl: { rgb: colour } }),
  };
}

/** Patterns and gradients are shown by their main colour. */
function fillLook(fill: XmlElement, colourOf: ColourOf): IStyleData {
  const pattern = childOf(fill, 'patternFill');
  const isFilled = pattern !== undefined && !['none', undefined].includes(pattern.attributes['patternType']);
  const stop = childOf(childOf(childOf(fill, 'gradientFill'), 'stop'), 'color');
  const colour = isFilled ? colourOf(childOf(pattern, 'fgColor')) : colourOf(stop);
  return colour === null ? {} : { bg: { rgb: colour } };
}

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const SIDES = { t: 'top', r: 'right', b: 'bottom', l: 'left' } as const;

function borderLook(border: XmlElement, colourOf: ColourOf): IStyleData {
  const bd: IBorderData = {};
  for (const side of ['t', 'r', 'b', 'l'] as const) {
    const line = lineLook(childOf(border, SIDES[side]), colourOf);
    if (line) bd[side] = line;
  }
  return Object.keys(bd).length === 0 ? {} : { bd };
}

function lineLook(line: XmlElement | undefined, colourOf: ColourOf): IBorderStyleData | null {
  const style = LINES[line?.attributes['style'] ?? ''];
  return style === undefined ? null : { s: style, cl: { rgb: colourOf(childOf(line, 'color')) ?? '#000000' } };
}

const ACROSS: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const DOWN: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

function alignmentLook(alignment: XmlElement | undefined): IStyleData {
  const across = ACROSS[alignment?.attributes['horizontal'] ?? ''];
  // Excel puts cells at the bottom where nothing is said.
  const down = DOWN[alignment?.attributes['vertical'] ?? ''] ?? VerticalAlign.BOTTOM;
  return {
    vt: down,
    ...(across === undefined ? {} : { ht: across }),
    ...(isOn(alignment?.attributes['wrapText']) ? { tb: WrapStrategy.WRAP } : {}),
  };
}
