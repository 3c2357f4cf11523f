import { HostError } from '../../domain/issue';
import type { SurveyedSheet } from '../../domain/survey';
import { unescaped } from './escaped-text';
import { SPREADSHEET } from './namespaces';
import type { Package } from './package';
import { relationshipsOf, workbookPart, type Relationship } from './relationships';
import { smallPart } from './small-part';
import { attribute, isOn, readXml, relationId, type Attributes } from './xml';

/** A worksheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly part: string;
  readonly visibility: SurveyedSheet['visibility'];
  /** Text of its sheet-scoped name `_Accord`. */
  readonly mark?: string;
}

/** What the workbook part says. Sheets that hold no cells (charts, dialogs, old macros) are left out. */
export interface Workbook {
  readonly sheets: readonly ListedSheet[];
  readonly dateSystem: 1900 | 1904;
  readonly isStructureLocked: boolean;
  readonly stringsPart: string | undefined;
  readonly stylesPart: string | undefined;
  readonly relationships: readonly Relationship[];
}

/** Reads the workbook part. Throws HostError not-a-workbook, malformed, hostile-xml or too-large. */
export function readWorkbook(pkg: Package): Workbook {
  const part = workbookPart(pkg);
  const relationships = relationshipsOf(pkg, part);
  const listed: Attributes[] = [];
  const marks = new Map<number, string>();
  let dateSystem: 1900 | 1904 = 1900;
  let isStructureLocked = false;
  let markOf: number | null = null;

  readXml(
    smallPart(pkg, part),
    { part, root: 'workbook', vocabulary: SPREADSHEET },
    {
      open: (name, attributes) => {
        if (name === 'sheet') listed.push(attributes);
        else if (name === 'workbookPr') dateSystem = isOn(attribute(attributes, 'date1904')) ? 1904 : 1900;
        else if (name === 'workbookProtection') isStructureLocked = isOn(attribute(attributes, 'lockStructure'));
        else if (name === 'definedName') markOf = markedSheet(attributes);
      },
      text: (text) => {
        if (markOf !== null) marks.set(markOf, (marks.get(markOf) ?? '') + text);
      },
      close: () => {
        markOf = null;
      },
    },
  );

  const partOf = (type: string): string | undefined =>
    relationships.find((to) => to.type === type && !to.isExternal && pkg.has(to.target))?.target;
  const sheets = listed.flatMap((attributes, i) =>
    listedSheet({ pkg, part, relationships, attributes, mark: textConstant(marks.get(i) ?? '') }),
  );
  checkPartsDiffer(sheets);
  return {
    sheets,
    dateSystem,
    isStructureLocked,
    stringsPart: partOf('sharedStrings'),
    stylesPart: partOf('styles'),
    relationships,
  };
}

/** Number of the sheet whose `_Accord` this name is, among all sheets of the workbook; null for any other name. */
function markedSheet(attributes: Attributes): number | null {
  const scope = attribute(attributes, 'localSheetId');
  const isMark = attribute(attributes, 'name')?.toLowerCase() === '_accord';
  return isMark && scope !== undefined ? Number(scope) : null;
}

/** The text of a formula that is nothing but a text; null for any other. */
function textConstant(formula: string): string | null {
  const match = /^=?"((?:[^"]|"")*)"$/.exec(formula.trim());
  return match ? unescaped((match[1] ?? '').split('""').join('"')) : null;
}

interface Listing {
  readonly pkg: Package;
  readonly part: string;
  readonly relationships: readonly Relationship[];
  readonly attributes: Attributes;
  readonly mark: string | null;
}

function listedSheet({ pkg, part, relationships, attributes, mark }: Listing): readonly ListedSheet[] {
  const id = relationId(attributes);
  const to = relationships.find((relationship) => relationship.id === id);
  const name = attribute(attributes, 'name');
  if (!to || name === undefined) throw new HostError('malformed', { part, kind: 'sheet' });
  if (to.type !== 'worksheet') return [];
  if (to.isExternal || !pkg.has(to.target)) throw new HostError('malformed', { part: to.target, kind: 'missing' });
  const state = attribute(attributes, 'state');
  const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
  return [{ name: unescaped(name), part: to.target, visibility, ...(mark === null ? {} : { mark }) }];
}

/** One part under many sheets would be read once for each: a cheap way to keep a reader busy. */
function checkPartsDiffer(sheets: readonly ListedSheet[]): void {
  const seen = new Set<string>();
  for (const { part } of sheets) {
    if (seen.has(part.toLowerCase())) throw new HostError('malformed', { part, kind: 'twice' });
    seen.add(part.toLowerCase());
  }
}
