import type { ConditionalFormat, Style } from '../../../app/port';
import { escapeAttribute } from './xml-text';
import type { XmlElement } from './xml-tree';

/** Lines of our boxes: visible in print, quieter than the text. */
const LINE = 'B8C0CC';

/** The parts of the workbook's own default font that ours keeps, so that our sheets look like the team's. */
const KEPT = ['name', 'family', 'charset', 'scheme'];

export function fontXml(style: Style, base: XmlElement | undefined): string {
  const from = (local: string): string => {
    const part = base?.children.find((child) => child.local === local);
    return part ? `<${local}${attributesXml(part.attributes)}/>` : '';
  };
  return (
    '<font>' +
    (style.bold ? '<b/>' : '') +
    (style.italic ? '<i/>' : '') +
    (style.underline ? '<u/>' : '') +
    (style.size === undefined ? from('sz') : `<sz val="${style.size}"/>`) +
    (style.color === undefined ? from('color') : `<color rgb="FF${style.color}"/>`) +
    KEPT.map(from).join('') +
    '</font>'
  );
}

export function fillXml(style: Style): string {
  if (style.fill === undefined) return '<fill><patternFill patternType="none"/></fill>';
  const colors = `<fgColor rgb="FF${style.fill}"/><bgColor indexed="64"/>`;
  return `<fill><patternFill patternType="solid">${colors}</patternFill></fill>`;
}

export function borderXml(style: Style): string {
  const side = (name: string, isDrawn: boolean): string =>
    isDrawn ? `<${name} style="thin"><color rgb="FF${LINE}"/></${name}>` : `<${name}/>`;
  const isBox = style.border === 'box';
  const sides = ['left', 'right', 'top'].map((name) => side(name, isBox)).join('');
  return `<border>${sides}${side('bottom', isBox || style.border === 'bottom')}<diagonal/></border>`;
}

/** '' where the style asks for nothing but Excel's defaults. */
export function alignmentXml(style: Style): string {
  const horizontal = style.align ? ` horizontal="${style.align}"` : '';
  const vertical = style.valign ? ` vertical="${style.valign}"` : '';
  const wrap = style.wrap ? ' wrapText="1"' : '';
  const all = horizontal + vertical + wrap;
  return all === '' ? '' : `<alignment${all}/>`;
}

export type ConditionalRule = ConditionalFormat['rules'][number];

export function dxfXml(rule: ConditionalRule, numberFormatId: number): string {
  const bold = rule.bold ? '<b/>' : '';
  const format =
    rule.numberFormat === undefined
      ? ''
      : `<numFmt numFmtId="${numberFormatId}" formatCode="${escapeAttribute(rule.numberFormat)}"/>`;
  return (
    `<dxf><font>${bold}<color rgb="FF${rule.color}"/></font>${format}` +
    `<fill><patternFill patternType="solid"><bgColor rgb="FF${rule.fill}"/></patternFill></fill></dxf>`
  );
}

export function attributesXml(attributes: XmlElement['attributes']): string {
  return Object.entries(attributes)
    .filter(([name]) => !name.includes(':') && name !== 'xmlns')
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
}
