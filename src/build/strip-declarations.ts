import ts from 'typescript';
import { OWN_KINDS } from '../sheets/sheet-kinds';

/** Of files of a catalogue, the properties of declarations that a bundle never reads. */
export type Unread = readonly (readonly [file: RegExp, properties: readonly string[]])[];

const RULES = /\/src\/rules\/(strategic|tactical|operational|portfolio)\//;
const FUNCTIONS = /\/src\/functions\//;

/** Of the words of the settings sheet, formulas read the origins back and no other. */
const SETTINGS_WORDS_UNREAD =
  'kinds language cycle switched weight limits units profiles unused ignored notApplicable gone until lapsed'.split(
    ' ',
  );

/** Notes that no explanation repeats, that only a plan has, or that only an answer or a trial brings. */
const NOTES_UNREAD =
  'percent-inferred typed-in-settings answered equal-shares even-split split-by-sales rolled-forward what-if'.split(
    ' ',
  );

/** What no function reads while it calculates: help, tests and sheets are made from it elsewhere. */
export const UNREAD_BY_FUNCTIONS: Unread = [
  [RULES, ['examples', 'formula', 'helpers', 'why', 'commercialLever', 'logisticsLever', 'cells']],
  [FUNCTIONS, ['examples', 'notes', 'texts']],
  [/\/src\/i18n\/words\.ts$/, ['buckets', 'labels', 'bands', 'notValued', 'moneyUnknown', 'none', 'language']],
  // Order numbers are for the list of the worst orders.
  [/\/src\/facts\/orders\/(order-numbers|number-index)\.ts$/, ['namesOf', 'keyAt']],
  // Of our own tables a formula is handed the settings alone.
  [/\/src\/sheets\/sheets\.ts$/, OWN_KINDS.filter((kind) => kind !== 'settings')],
  [/\/src\/i18n\/notes\.ts$/, NOTES_UNREAD],
  [/\/src\/sheets\/settings-words\.ts$/, SETTINGS_WORDS_UNREAD],
];

/** What rules judge by. */
const JUDGING =
  'reads sometimes optional waivedIsZero unlock excludes okOf measure money otherMoney shown assumes'.split(' ');

/** What the pane never reads: it shows rules and functions, which judge and calculate in a thread of their own. */
export const UNREAD_BY_PANE: Unread = [[RULES, ['examples', 'helpers', ...JUDGING]]];

/** What the thread that reviews never reads: it tells the pane of functions and does not calculate them. */
export const UNREAD_BY_REVIEWER: Unread = [
  [RULES, ['examples', 'helpers']],
  [FUNCTIONS, ['run', 'compute']],
];

/** Leaves out of a bundle the parts of declarations that it never reads: a transformer for ts-loader. */
export function stripDeclarations(from: Unread): ts.TransformerFactory<ts.SourceFile> {
  return (context) => (source) => {
    const unread = from.find(([file]) => file.test(source.fileName))?.[1] ?? [];
    const isUnread = (node: ts.Node): boolean =>
      (ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node)) &&
      (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name)) &&
      unread.includes(node.name.text);
    const visit = (node: ts.Node): ts.Node | undefined =>
      isUnread(node) ? undefined : ts.visitEachChild(node, visit, context);
    return unread.length === 0 ? source : ts.visitEachChild(source, visit, context);
  };
}
