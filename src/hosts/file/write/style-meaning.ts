import { attributeOf, childOf, isOn, type XmlElement } from './xml-tree';

/**
 * What a piece of formatting means, as text to compare: writers differ in prefixes, order, spelled-out defaults and the
 * transparency byte of colours. Equal meaning is equal text.
 */
export function meaningOf(element: XmlElement | undefined): string {
  if (!element) return '';
  switch (element.local) {
    case 'font':
      return sorted(element.children.map(fontPart));
    case 'fill':
      return fillMeaning(element);
    case 'border':
      return sorted(element.children.filter(hasLine).map(plain));
    case 'alignment':
    case 'protection':
      return attributesOf(element);
    default:
      return plain(element);
  }
}

/** A differential format: what a conditional format lays over a cell. */
export function dxfMeaning(dxf: XmlElement): string {
  return sorted(
    dxf.children.map((child) => {
      if (child.local === 'numFmt') return `format ${attributeOf(child, 'formatCode')}`;
      if (child.local !== 'fill') return `${child.local} ${meaningOf(child)}`;
      const pattern = childOf(child, 'patternFill');
      // In a conditional format the background is the colour of a solid fill; elsewhere it is the foreground.
      const color = childOf(pattern, 'bgColor') ?? childOf(pattern, 'fgColor');
      return `fill ${pattern?.attributes['patternType'] ?? 'solid'} ${color ? attributesOf(color) : ''}`;
    }),
  );
}

const TOGGLES = ['b', 'i', 'strike', 'outline', 'shadow', 'condense', 'extend'];

function fontPart(part: XmlElement): string {
  const value = part.attributes['val'];
  if (TOGGLES.includes(part.local)) return value === undefined || isOn(value) ? part.local : '';
  if (part.local === 'u') return value === 'none' ? '' : `u ${value ?? 'single'}`;
  return plain(part);
}

function fillMeaning(fill: XmlElement): string {
  const pattern = childOf(fill, 'patternFill');
  if (!pattern) return fill.children.map(plain).join('');
  const kind = attributeOf(pattern, 'patternType', 'none');
  if (kind === 'none') return '';
  const color = childOf(pattern, 'fgColor');
  return kind === 'solid' ? `solid ${color ? attributesOf(color) : ''}` : plain(pattern);
}

function hasLine(side: XmlElement): boolean {
  return attributeOf(side, 'style', 'none') !== 'none';
}

function plain(element: XmlElement): string {
  const inside = sorted(element.children.map(plain));
  return `${element.local}(${attributesOf(element)})${inside === '' ? '' : `[${inside}]`}`;
}

/** Attributes whose written default says nothing. */
const DEFAULTS: Readonly<Record<string, string>> = {
  horizontal: 'general',
  vertical: 'bottom',
  textRotation: '0',
  wrapText: '0',
  indent: '0',
  relativeIndent: '0',
  shrinkToFit: '0',
  justifyLastLine: '0',
  readingOrder: '0',
  locked: '1',
  hidden: '0',
};

function attributesOf(element: XmlElement): string {
  const all = Object.entries(element.attributes)
    .filter(([name]) => !name.includes(':') && name !== 'xmlns')
    .map(([name, value]) => [name, valueMeaning(name, value)] as const)
    .filter(([name, value]) => DEFAULTS[name] !== value);
  return sorted(all.map(([name, value]) => `${name}=${value}`));
}

function valueMeaning(name: string, value: string): string {
  if (name === 'rgb') return value.slice(-6).toUpperCase();
  if (value === 'true') return '1';
  if (value === 'false') return '0';
  return /^\d+(\.\d+)?$/.test(value) ? String(Number(value)) : value;
}

function sorted(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .sort()
    .join(';');
}
