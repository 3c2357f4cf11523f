import { Package } from '../../src/hosts/file/package';
import { parseXml, type XmlElement } from '../../src/hosts/file/write/xml-tree';
import { makeArchive } from '../support/archive';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.';

function relationships(...all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

const sheet = (inside: string): string =>
  `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">${inside}</worksheet>`;

/**
 * A workbook with all that other writers lose: macros, chart, comment with its drawing, pivot, custom XML, a data bar of
 * an extension, a signed-off calculation chain, names of every kind, a second view, and a part of a kind nobody knows.
 */
export const RICH_PARTS: Readonly<Record<string, string | Uint8Array>> = {
  '[Content_Types].xml':
    `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="vml" ContentType="${TYPE}vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}spreadsheetml.worksheet+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet7.xml" ContentType="${TYPE}spreadsheetml.worksheet+xml"/>` +
    `<Override PartName="/xl/tables/table1.xml" ContentType="${TYPE}spreadsheetml.table+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}spreadsheetml.styles+xml"/>` +
    `<Override PartName="/xl/calcChain.xml" ContentType="${TYPE}spreadsheetml.calcChain+xml"/></Types>`,
  '_rels/.rels': relationships(
    ['rId9', 'officeDocument', 'xl/workbook.xml'],
    ['rId3', 'customXml', 'customXml/item1.xml'],
  ),
  'xl/workbook.xml':
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl"/><workbookPr codeName="Book"/>` +
    '<!-- kept --><bookViews><workbookView activeTab="1"/><workbookView/></bookViews>' +
    '<sheets><sheet name="Plano &amp; Cia" sheetId="4" r:id="rId1"/><sheet name="Dados" sheetId="12" state="hidden" r:id="rId7"/></sheets>' +
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Plano &amp; Cia\'!$A$1:$B$9</definedName>' +
    '<definedName name="Taxa">Dados!$B$2</definedName></definedNames><calcPr calcId="191029" calcMode="manual"/>' +
    '<extLst><ext uri="{x}" xmlns:u="urn:unknown"><u:thing/></ext></extLst></workbook>',
  'xl/_rels/workbook.xml.rels': relationships(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId7', 'worksheet', '/xl/worksheets/sheet7.xml'],
    ['rId8', 'styles', 'styles.xml'],
    ['rId2', 'calcChain', 'calcChain.xml'],
    ['rId4', 'vbaProject', 'vbaProject.bin'],
  ),
  'xl/worksheets/sheet1.xml': sheet(
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Perfil</t></is></c></row><row r="2"><c r="A2"><f>B2*2</f><v>8</v></c></row></sheetData>' +
      '<conditionalFormatting sqref="A2:A9"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>5</formula></cfRule></conditionalFormatting>' +
      '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>' +
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"/></extLst>',
  ),
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'table', '../tables/table1.xml'],
  ),
  'xl/worksheets/sheet7.xml': sheet('<sheetData/>'),
  'xl/tables/table1.xml': `${XML}<table xmlns="${MAIN}" id="41" name="Perfis" displayName="Perfis" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="Perfil"/></tableColumns></table>`,
  'xl/drawings/drawing1.xml': `${XML}<xdr:wsDr xmlns:xdr="urn:drawing"/>`,
  'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape/><br></xml>',
  'xl/charts/chart1.xml': `${XML}<c:chartSpace xmlns:c="urn:chart"><c:f>'Plano &amp; Cia'!$A$2</c:f></c:chartSpace>`,
  'xl/pivotTables/pivotTable1.xml': `${XML}<pivotTableDefinition xmlns="${MAIN}"><location ref="D1:E9"/></pivotTableDefinition>`,
  'xl/styles.xml':
    `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts>` +
    '<fonts count="1"><font><sz val="10"/><color theme="1"/><name val="Aptos"/><scheme val="minor"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><!-- kept too --></styleSheet>',
  'xl/calcChain.xml': `${XML}<calcChain xmlns="${MAIN}"><c r="A2" i="4"/></calcChain>`,
  'xl/vbaProject.bin': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 255, 1]),
  'customXml/item1.xml': '<anything xmlns="urn:x">&#233;</anything>',
  'xl/unknown/thing.dat': Uint8Array.from({ length: 300 }, (_, index) => index % 251),
};

export function richPackage(changes: Readonly<Record<string, string>> = {}): Package {
  const parts = Object.entries({ ...RICH_PARTS, ...changes });
  return Package.open(makeArchive(parts.map(([name, content]) => ({ name, content }))));
}

/** The elements of a local name, wherever they stand. */
export function elements(root: XmlElement, local: string): readonly XmlElement[] {
  return [...(root.local === local ? [root] : []), ...root.children.flatMap((child) => elements(child, local))];
}

export function rootOf(pkg: Package, part: string): XmlElement {
  return parseXml(pkg.text(part), part);
}
