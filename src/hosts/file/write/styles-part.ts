import { STYLES, type StyleName } from '../../../app/port';
import type { Package } from '../package';
import { declarePart, freePartName } from './content-types';
import { addRelationship } from './relationship-edits';
import { setPart } from './set-part';
import { styleLists } from './style-lists';
import { attributesXml, dxfXml, type ConditionalRule } from './style-xml';
import { readWorkbookPart } from './workbook-part';
import { childOf, parseXml, type XmlElement } from './xml-tree';

/** The formats of a workbook: an equal one is found before a new one is added. Nothing is changed until `save`. */
export interface StyleBook {
  /** Index (`s`) of the cell format of a style of ours; `isQuoted` for text that looks like a formula. */
  cellFormat(style: StyleName, isQuoted: boolean): number;
  /** The format of a cell as it is, with the mark that keeps text text. */
  quotedFormat(format: number): number;
  /** The format of a cell as it is, showing numbers by another code. */
  numberedFormat(format: number, code: string): number;
  conditionalFormat(rule: ConditionalRule): number;
  save(): void;
}

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

export function openStyles(pkg: Package): StyleBook {
  const workbook = readWorkbookPart(pkg);
  const there = workbook.relationships.find((one) => one.type === 'styles')?.target;
  const usual = `${workbook.folder}styles.xml`;
  const part = there ?? (pkg.has(usual) ? freePartName(pkg, workbook.folder, 'styles') : usual);
  const text = there ? pkg.text(part) : emptyStyles(workbook.dialect.main);
  const lists = styleLists(parseXml(text, part));
  const known = new Map<string, number>();
  return {
    cellFormat(style, isQuoted) {
      const key = `${style} ${isQuoted}`;
      const format = known.get(key) ?? lists.cellXfs.place(lists.xfXml(STYLES[style], isQuoted));
      known.set(key, format);
      return format;
    },
    quotedFormat(format) {
      const xf = lists.cellXfs.entries[format] ?? lists.cellXfs.entries[0];
      return xf ? lists.cellXfs.place(xfXmlWith(xf, { quotePrefix: '1' })) : 0;
    },
    numberedFormat(format, code) {
      const xf = lists.cellXfs.entries[format] ?? lists.cellXfs.entries[0];
      const numFmtId = String(lists.listedFormat(code));
      return xf ? lists.cellXfs.place(xfXmlWith(xf, { numFmtId, applyNumberFormat: '1' })) : 0;
    },
    conditionalFormat(rule) {
      return lists.dxfs.place(dxfXml(rule, rule.numberFormat === undefined ? 0 : lists.formatId(rule.numberFormat)));
    },
    save() {
      const edits = lists.edits(text);
      setPart(pkg, part, text, edits);
      if (there || edits.length === 0) return;
      declarePart(pkg, part, CONTENT_TYPE);
      addRelationship(pkg, workbook.part, `${workbook.dialect.links}/styles`, part);
    },
  };
}

function xfXmlWith(xf: XmlElement, changed: Readonly<Record<string, string>>): string {
  const inside = ['alignment', 'protection']
    .map((name) => childOf(xf, name))
    .map((child) => (child ? `<${child.local}${attributesXml(child.attributes)}/>` : ''));
  return `<xf${attributesXml({ ...xf.attributes, ...changed })}>${inside.join('')}</xf>`;
}

function emptyStyles(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
