import { toAddress } from '../domain/address';
import { LANGUAGES, type Language } from '../domain/language';
import type { Decision } from '../domain/memory';
import type { Money } from '../domain/outcome';
import { fillPlain } from '../i18n/format';
import { formatLimits, formatMeasure } from '../i18n/measures';
import { pairingName, WORDS } from '../i18n/words';
import { leversOf, type LeversById } from '../review/levers-of';
import type { Finding } from '../review/model';
import { settingsInForce } from '../review/settings';
import { ruleOf, RULES } from '../rules';
import type { Rule, RuleSettings } from '../rules/rule';
import { exemptText } from './exempt-until';
import { textOf, type FoundTable } from './found-table';
import { leverText } from './lever-text';
import { beginningOf, textLine } from './lines';
import { explanationText } from './outcome-text';
import type { Content } from './patch';
import { isFindingId } from './read-decisions';
import { SCORE_COLOURS } from './score-colours';
import { serialOfDay } from './serial-of-day';
import { SHEET_WORDS } from './sheet-words';
import { moneyStyle } from './styles';
import type { SheetInput, WantedCell, WantedRow, WantedSheet } from './wanted';

/** *Alignment Findings*: one row a finding, with the planner's own columns. */
export function findingsSheet(input: SheetInput): WantedSheet {
  const { review, book, memory, language } = input;
  const settings = settingsInForce(RULES, book, memory);
  const levers = leversOf(review, book, input.facts ?? {}, memory);
  return {
    kind: 'findings',
    language,
    lines: [
      textLine('id', (words) => words.titles.findings, 'title', language),
      textLine('id', (words) => words.intros.findings, 'stamp', language),
    ],
    rows: [...review.findings.flatMap((finding) => rowOf(finding, input, settings, levers)), ...closedRows(input)].map(
      (row) => ({ ...row, ...keptOf(memory.decisions[row.id], input) }),
    ),
    formats: [{ keys: ['score'], rules: SCORE_COLOURS }],
    offers: [{ key: 'decision', list: SHEET_WORDS[language].decisions }],
  };
}

function keptOf(decision: Decision | undefined, { survey }: SheetInput): Pick<WantedRow, 'kept'> {
  if (!decision) return {};
  const { decision: word, owner, due, note } = decision;
  const day = due === null ? null : serialOfDay(due, survey.dateSystem);
  // A day far off has no serial here, and stays the text it was.
  return { kept: { decision: word, owner, due: day !== null && isNaN(day) ? due : day, note } };
}

function rowOf(
  finding: Finding,
  { review, language }: SheetInput,
  settings: RuleSettings,
  levers: LeversById,
): readonly WantedRow[] {
  const rule = ruleOf(finding.rule);
  if (!rule) return [];
  const words = WORDS[language];
  const texts = rule.texts[language];
  const outcome = finding.outcome.kind === 'exempt' ? finding.outcome.would : finding.outcome;
  const isScored = outcome.kind === 'scored';
  const capped = finding.stillCapped ? ` (${SHEET_WORDS[language].stillCapped})` : '';
  const limits = settings.limits[rule.code] ?? rule.limits;
  const sides = levers[finding.id];
  const contents: Readonly<Record<string, Content>> = {
    id: finding.id,
    rank: finding.rank,
    profile: finding.profile ?? SHEET_WORDS[language].wholeWorkbook,
    level: words.levels[finding.level],
    pairing: finding.pairing ? pairingName(finding.pairing, words) : SHEET_WORDS[language].noCell,
    rule: `${rule.code} ${texts.title}`,
    severity: words.severities[finding.severity],
    measure: isScored ? formatMeasure(outcome.x, rule.unit, language) : words.outcomes[outcome.kind],
    limits: formatLimits(limits, rule.unit, language),
    commercialCell: linkOf(finding.commercialCell, language),
    logisticsCell: linkOf(finding.logisticsCell, language),
    score: finding.score,
    area: ownersText(rule, language),
    commercialLever: leverText(sides?.commercial, texts.commercialLever, language, review.currency),
    logisticsLever: leverText(sides?.logistics, texts.logisticsLever, language, review.currency),
    explanation: isScored ? explanationText(rule, outcome, language, review.currency) + capped : texts.why,
    status: statusOf(finding, language),
  };
  const money = { content: moneyContent(finding.money, language), style: moneyStyle(review.currency) };
  const cells = Object.entries(contents).map(([key, content]): [string, WantedCell] => [key, { content }]);
  return [{ id: finding.id, cells: { ...Object.fromEntries(cells), money } }];
}

/** Where to, and the text that stood there when it was read. */
function linkOf(cell: Finding['commercialCell'], language: Language): Content {
  if (!cell) return SHEET_WORDS[language].noCell;
  return { link: cell.at, text: toAddress(cell.at) };
}

function ownersText(rule: Rule, language: Language): string {
  const { owners } = WORDS[language];
  return [owners[rule.owner], ...rule.support.map((owner) => `+ ${owners[owner]}`)].join(' ');
}

/** Not valued, unknown and zero are three different results (ERRATA 9). */
function moneyContent(money: Money, language: Language): Content {
  if (money.kind === 'value') return money.amount;
  return money.kind === 'notValued' ? WORDS[language].notValued : WORDS[language].moneyUnknown;
}

function statusOf({ outcome, score }: Finding, language: Language): string {
  if (outcome.kind === 'exempt') return exemptText(outcome.until, language);
  const words = SHEET_WORDS[language];
  return score === 100 ? words.costOnly : words.open;
}

/** Findings no longer raised: the row stays with what it last said, out of the order, closed in the cycle that saw it. */
function closedRows({ review, found, language, stamp }: SheetInput): readonly WantedRow[] {
  if (!found) return [];
  const raised = new Set(review.findings.map(({ id }) => id));
  const gone = [...found.rows].filter(([id]) => isFindingId(id) && !raised.has(id));
  return gone.map(([id, row]) => {
    const cycle = closedIn(found, row) ?? stamp.cycle;
    return {
      id,
      cells: {
        rank: { content: null },
        status: { content: fillPlain(SHEET_WORDS[language].closed, { cycle }, language) },
      },
    };
  });
}

/** The cycle in which a row was closed before; null when it was open until now. */
function closedIn(found: FoundTable, row: number): string | null {
  const text = textOf(found, row, 'status');
  for (const language of LANGUAGES) {
    const start = beginningOf(SHEET_WORDS[language].closed);
    if (text.startsWith(start)) return text.slice(start.length);
  }
  return null;
}
