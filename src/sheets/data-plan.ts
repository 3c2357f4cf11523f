import { toA1 } from '../domain/address';
import type { Language } from '../domain/language';
import { monthName } from '../domain/month-name';
import type { PlanRead } from '../domain/plan';
import { fillPlain } from '../i18n/format';
import { PLAN_WORDS } from './data-plan-words';
import { dataRow } from './data-row';
import type { SheetInput, WantedRow } from './wanted';

const UNUSED: readonly PlanRead['as'][] = ['cover', 'constrainedDemand'];

/** "I read this as …" of the S&OP plan: each measure of each table, and how demand is split where no table says it. */
export function planRows({ book, language }: SheetInput): readonly WantedRow[] {
  const { plan } = book;
  if (!plan) return [];
  const words = PLAN_WORDS[language];
  const rows = plan.read.map((read) =>
    dataRow(
      {
        kind: 'plan',
        key: `${read.as}:${read.at.sheet}!${toA1(read.at)}`,
        at: read.at,
        found: read.found,
        meaning: meaningOf(read, language),
        todo: words.correct,
        state: 'read',
      },
      language,
    ),
  );
  const demand = plan.figures.find(({ measure, profile }) => measure === 'demand' && profile === null);
  if (plan.bridge || !demand) return rows;
  const split = dataRow(
    {
      kind: 'plan',
      key: 'split',
      at: demand.at,
      found: words.splitFound,
      meaning: words.splitMeaning,
      todo: words.splitTodo,
      state: 'open',
    },
    language,
  );
  return [...rows, split];
}

/** "demanda: famílias: 6, nov/26 a abr/27, caixas em milhares, versão consenso" */
function meaningOf(read: PlanRead, language: Language): string {
  const words = PLAN_WORDS[language];
  const { as, families, figures, months, unit, scale, version } = read;
  if (as === 'bridge' && version !== null && version in words.bases) {
    return `${words.measures.bridge}: ${words.bases[version as keyof typeof words.bases]}`;
  }
  const counts = unit === null ? '' : words.units[unit];
  const scaled = scale === 1e6 ? words.millions : scale === 1000 ? words.thousands : '';
  const parts = [
    families > 0 ? fillPlain(words.families, { count: families }, language) : '',
    families === 0 && figures > 1 ? fillPlain(words.figures, { count: figures }, language) : '',
    months ? monthsText(months, language) : '',
    [counts, scaled].filter((part) => part !== '').join(' '),
    version === null ? '' : fillPlain(words.version, { version }, language),
    UNUSED.includes(as) ? words.unused : '',
  ].filter((part) => part !== '');
  return [words.measures[as], parts.join(', ')].filter((part) => part !== '').join(': ');
}

function monthsText([from, to]: readonly [string, string], language: Language): string {
  const name = (month: string): string => (/^\+/.test(month) ? `M${month}` : monthName(month, language));
  const words = PLAN_WORDS[language];
  return fillPlain(from === to ? words.oneMonth : words.months, { from: name(from), to: name(to) }, language);
}
