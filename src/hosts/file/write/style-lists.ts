import type { Style } from '../../../app/port';
import type { Edit } from './splice';
import { styleList, type StyleList } from './style-list';
import { dxfMeaning, meaningOf } from './style-meaning';
import { alignmentXml, borderXml, fillXml, fontXml } from './style-xml';
import { escapeAttribute } from './xml-text';
import { attributeOf, childOf, childrenOf, type XmlElement } from './xml-tree';

/** Number formats that have a number of their own (ECMA-376 part 1, 18.8.30), as far as we use them. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
/** Numbers below belong to Excel. */
const FIRST_CUSTOM = 164;

/** What an empty styles part begins with; place 0 is the look of a cell without a format. */
const FONTS = ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'];
const FILLS = ['none', 'gray125'].map((kind) => `<fill><patternFill patternType="${kind}"/></fill>`);
const BORDERS = ['<border><left/><right/><top/><bottom/><diagonal/></border>'];
const CELL_XFS = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];

export interface StyleLists {
  readonly cellXfs: StyleList;
  readonly dxfs: StyleList;
  /** XML of the cell format of a style, its font, fill, border and number format placed. */
  xfXml(style: Style, isQuoted: boolean): string;
  /** Number of a number format in a differential format, which carries its code itself. */
  formatId(code: string): number;
  /** Number of a number format in a cell format, listed where it is none of Excel's own. */
  listedFormat(code: string): number;
  edits(text: string): readonly Edit[];
}

export function styleLists(root: XmlElement): StyleLists {
  const formats = formatNumbers(root);
  const numFmts = styleList(root, 'numFmts', (one) => attributeOf(one, 'formatCode'), []);
  const fonts = styleList(root, 'fonts', meaningOf, FONTS);
  const fills = styleList(root, 'fills', meaningOf, FILLS);
  const borders = styleList(root, 'borders', meaningOf, BORDERS);
  const parents = childrenOf(childOf(root, 'cellStyleXfs'), 'xf');
  const dxfs = styleList(root, 'dxfs', dxfMeaning, []);

  /** What an aspect of a format comes to: its own, or its parent style's where it says that its own does not count. */
  const aspect = (xf: XmlElement, flag: string, read: (from: XmlElement) => string): string => {
    const isOff = ['0', 'false'].includes(xf.attributes[`apply${flag}`] ?? '');
    const parent = parents[Number(attributeOf(xf, 'xfId', '0'))];
    return read(isOff && parent ? parent : xf);
  };
  const place = (xf: XmlElement, name: string): number => Number(xf.attributes[name] ?? 0);
  const xfMeaning = (xf: XmlElement): string =>
    [
      attributeOf(xf, 'xfId'),
      aspect(xf, 'NumberFormat', (from) => formats.codeOf(place(from, 'numFmtId'))),
      aspect(xf, 'Font', (from) => fonts.meaningAt(place(from, 'fontId'))),
      aspect(xf, 'Fill', (from) => fills.meaningAt(place(from, 'fillId'))),
      aspect(xf, 'Border', (from) => borders.meaningAt(place(from, 'borderId'))),
      aspect(xf, 'Alignment', (from) => meaningOf(childOf(from, 'alignment'))),
      aspect(xf, 'Protection', (from) => meaningOf(childOf(from, 'protection'))),
      ['quotePrefix', 'pivotButton']
        .map((name) => (['1', 'true'].includes(xf.attributes[name] ?? '') ? name : ''))
        .join(''),
    ].join('|');
  const cellXfs = styleList(root, 'cellXfs', xfMeaning, CELL_XFS);
  const base = cellXfs.entries[0];
  const listedFormat = (code: string): number => {
    const number = formats.numberOf(code);
    if (number >= FIRST_CUSTOM) numFmts.place(`<numFmt numFmtId="${number}" formatCode="${escapeAttribute(code)}"/>`);
    return number;
  };

  return {
    cellXfs,
    dxfs,
    formatId: (code) => formats.numberOf(code),
    listedFormat,
    xfXml(style, isQuoted) {
      const number = listedFormat(style.numberFormat ?? 'General');
      const fontId = fonts.place(fontXml(style, base && fonts.entries[place(base, 'fontId')]));
      const fillId = fills.place(fillXml(style));
      const borderId = borders.place(borderXml(style));
      const alignment = alignmentXml(style);
      const parent = base?.attributes['xfId'];
      const attributes =
        `numFmtId="${number}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}"` +
        (parent === undefined ? '' : ` xfId="${parent}"`) +
        (isQuoted ? ' quotePrefix="1"' : '') +
        (number === 0 ? '' : ' applyNumberFormat="1"') +
        ' applyFont="1" applyFill="1" applyBorder="1"' +
        (alignment === '' ? '' : ' applyAlignment="1"');
      return alignment === '' ? `<xf ${attributes}/>` : `<xf ${attributes}>${alignment}</xf>`;
    },
    edits(text) {
      const lists = [numFmts, fonts, fills, borders, cellXfs, dxfs];
      return lists.some((list) => list.hasGrown()) ? lists.flatMap((list) => list.edits(text)) : [];
    },
  };
}

/** Which number stands for which code. Numbers given here are kept apart even where only a differential format uses them. */
function formatNumbers(root: XmlElement): { numberOf(code: string): number; codeOf(number: number): string } {
  const listed = childrenOf(childOf(root, 'numFmts'), 'numFmt');
  const inDxfs = childrenOf(childOf(root, 'dxfs'), 'dxf').flatMap((dxf) => childrenOf(dxf, 'numFmt'));
  const codes = new Map<number, string>(Object.entries(BUILT_IN).map(([code, number]) => [number, code]));
  for (const one of listed) codes.set(Number(one.attributes['numFmtId']), attributeOf(one, 'formatCode'));
  const numbers = new Map([...codes].map(([number, code]) => [code, number]));
  let last = Math.max(
    FIRST_CUSTOM - 1,
    ...[...listed, ...inDxfs].map((one) => Number(attributeOf(one, 'numFmtId', '0'))),
  );
  return {
    codeOf: (number) => codes.get(number) ?? `built-in ${number}`,
    numberOf(code) {
      const known = numbers.get(code);
      if (known !== undefined) return known;
      last += 1;
      numbers.set(code, last);
      codes.set(last, code);
      return last;
    },
  };
}
