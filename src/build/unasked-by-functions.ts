import { NOTHING, type ShortAnswers } from './short-answers';

/**
 * What formulas never ask of the core: they show scores, findings and figures of ranges, and have neither *Alignment Data*
 * nor answers to its questions, neither table objects nor number formats, and no list of the worst orders.
 */
export const UNASKED_BY_FUNCTIONS: ShortAnswers = [
  // What reading has to tell or to ask stands in Alignment Data; a cell that must be asked about is unknown all the same.
  [/\/src\/reading\/findings\.ts$/, { issueOf: 'null', ask: NOTHING, questionId: "''" }],
  [/\/src\/reading\/field-columns\.ts$/, { tellIgnoredColumns: NOTHING }],
  [/\/src\/reading\/hidden-lines\.ts$/, { tellHidden: NOTHING, hiddenRows: '0' }],
  [/\/src\/reading\/near-misses\.ts$/, { aliases: 'new Map()' }],
  // A row that may be a profile or a total is none until somebody says so.
  [/\/src\/reading\/lone-names\.ts$/, { isConfirmed: 'false' }],
  [/\/src\/reading\/total-names\.ts$/, { isNamedLikeTotal: 'false' }],
  [
    /\/src\/reading\/read-cell\.ts$/,
    {
      answerOrAsk: "{ kind: 'asked', at, found, question: '' }",
      refuse: "{ kind: 'unreadable', at, found, issue: null }",
    },
  ],
  [
    /\/src\/reading\/parsed\.ts$/,
    {
      unreadable: "{ kind: 'unreadable', code }",
      asked: "{ kind: 'asked', code, options }",
      askedOfColumn: "{ kind: 'asked', code, options }",
    },
  ],
  [
    /\/src\/reading\/payment-clock\.ts$/,
    { contradicted: "{ kind: 'asked', at: own.at, found: own.found, question: '' }" },
  ],
  [/\/src\/reading\/orders\/column-questions\.ts$/, { columnQuestions: '[]', columnAnswers: '{}' }],
  [/\/src\/reading\/read-policies\.ts$/, { listOf: '[]' }],
  [/\/src\/sheets\/read-settings\.ts$/, { issueOf: 'null' }],
  [/\/src\/sheets\/setting-doubt\.ts$/, { settingDoubt: '[]' }],
  [/\/src\/review\/exemptions\.ts$/, { orphanedExemptions: '[]' }],
  // Nobody chooses a policy by one of its cells.
  [/\/src\/reading\/policies\.ts$/, { tableAt: 'undefined' }],
  // A range is cells: no table object stands in it, and no format says that a number is a date.
  [/\/src\/reading\/layout\/table-object\.ts$/, { ofTableObject: 'null' }],
  [/\/src\/reading\/layout\/find-tables\.ts$/, { headingRow: '[]' }],
  [/\/src\/domain\/found-text\.ts$/, { shapeOf: 'format', isDateFormat: 'false', currencyOfFormat: 'null' }],
  // Of the columns of our sheets a formula shows the headings, or finds them in the settings it is handed.
  [
    /\/src\/sheets\/columns\.ts$/,
    { machine: '{ key, heading: inThree(headings) }', planner: '{ key, heading: inThree(headings) }' },
  ],
  // A formula is calculated when its cells change, and needs no fingerprint to know that; it shows values, not where they stand.
  [/\/src\/review\/fingerprint\.ts$/, { fingerprintOf: "''" }],
  [/\/src\/review\/two-cells\.ts$/, { cellsOf: '{ commercialCell: null, logisticsCell: null }' }],
  // What two ranges say is never joined with what a list says: orders are a range of other formulas.
  [/\/src\/review\/with-folded\.ts$/, { withFolded: 'book' }],
  // Volumes are compared with a plan, and the worst orders are listed in the pane.
  [/\/src\/facts\/orders\/order-volumes\.ts$/, { orderVolumes: '{ result: () => [] }' }],
  [/\/src\/facts\/orders\/worst-orders\.ts$/, { worstOrders: '{ floors: [] }', keepOrder: NOTHING, keptOrders: '[]' }],
  // Minimum orders that are no money are compared by the check alone.
  [/\/src\/facts\/orders\/order-sizes\.ts$/, { orderSizes: 'null' }],
  [/\/src\/facts\/orders\/fees-of-small-drops\.ts$/, { feesOfSmallDrops: '[]' }],
  [/\/src\/facts\/orders\/drop-sums\.ts$/, { offerDrop: NOTHING, sizeOf: 'value' }],
  [/\/src\/facts\/orders\/close-orders\.ts$/, { valuesByName: '[]' }],
  // What a list does wrong is counted in Alignment Data.
  [/\/src\/facts\/orders\/days-met\.ts$/, { straysOf: NOTHING }],
  [/\/src\/facts\/orders\/line-tallies\.ts$/, { tallyLine: NOTHING, newTallies: '{}', withStrays: '{}' }],
  [/\/src\/facts\/orders\/known-profiles\.ts$/, { strangersOf: '[]' }],
  [/\/src\/facts\/orders\/offer-orders\.ts$/, { offerSome: NOTHING }],
  [/\/src\/facts\/orders\/worst-in\.ts$/, { worstIn: '[]' }],
];
