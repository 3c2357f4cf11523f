import type { Package } from '../../file/package';
import { relationshipsOf } from '../../file/relationships';
import { childOf, parseXml, type XmlElement } from '../../file/write/xml-tree';

/** Turns an element such as `<color theme="4" tint="0.4"/>` into `#RRGGBB`; null where the program decides. */
export type ColourOf = (element: XmlElement | undefined) => string | null;

/** Order in which styles count the colours of a theme (ECMA-376 part 1, 18.8.3): light before dark. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
const LINKS = ['hlink', 'folHlink'];
/** Where a workbook has no theme: black on white. */
const WITHOUT_THEME = ['FFFFFF', '000000'];

/** The 64 colours of old palettes (ECMA-376 part 1, 18.8.27); the first eight stand twice. */
const EIGHT = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const INDEXED = [
  ...EIGHT,
  ...EIGHT,
  ...['800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080'],
  ...['9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF'],
  ...['000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF'],
  ...['00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99'],
  ...['3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696'],
  ...['003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
];

/** The colours of a workbook; its theme is read once. */
export function coloursOf(pkg: Package, workbookPart: string): ColourOf {
  const theme = themeOf(pkg, workbookPart);
  return (element) => {
    if (!element) return null;
    const { rgb, theme: place, indexed, tint } = element.attributes;
    const base =
      rgb !== undefined
        ? rgb.slice(-6)
        : place !== undefined
          ? theme[Number(place)]
          : indexed !== undefined
            ? INDEXED[Number(indexed)]
            : undefined;
    if (base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return null;
    return `#${tinted(base, Number(tint ?? 0)).toUpperCase()}`;
  };
}

function themeOf(pkg: Package, workbookPart: string): readonly (string | undefined)[] {
  const part = relationshipsOf(pkg, workbookPart).find(
    ({ type, isExternal }) => type === 'theme' && !isExternal,
  )?.target;
  if (part === undefined || !pkg.has(part)) return WITHOUT_THEME;
  const scheme = childOf(childOf(parseXml(pkg.text(part), part), 'themeElements'), 'clrScheme');
  return [...THEME_ORDER, ...LINKS].map((name) => {
    const colour = childOf(scheme, name)?.children[0];
    return colour?.attributes['val'] !== undefined && colour.local === 'srgbClr'
      ? colour.attributes['val']
      : colour?.attributes['lastClr'];
  });
}

/** Lighter by the share that is above zero, darker by the share below: in HLS only L moves (ECMA-376 part 1, 18.8.19). */
function tinted(hex: string, tint: number): string {
  if (tint === 0 || !Number.isFinite(tint)) return hex;
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const light = (most + least) / 2;
  const after = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  // With hue and saturation kept, the distance of every channel from L goes with what L leaves it on its nearer side.
  const room = (of: number): number => 1 - Math.abs(2 * of - 1);
  const scale = room(light) === 0 ? 0 : room(after) / room(light);
  return channels
    .map((channel) => Math.round(Math.min(1, Math.max(0, after + (channel - light) * scale)) * 255))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('');
}
