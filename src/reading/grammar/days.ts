import { FIELDS, type ReadingMark } from '../../domain/terms';
import type { Evidence } from '../evidence';
import { asked, unreadable, valueOf, type Parsed } from '../parsed';
import { calendarDays, readDurationEnds, toSpan } from './duration';
import type { Found } from './found';

const BEFORE = /^d\s*-\s*(\d{1,3})$/;
const AT_LEAST = /^(?:min(?:imo|imum)?\.?(?: de)?|no minimo|at least|>=?)\s*(?=\d)/;
const NONE =
  /^(sem (antecedencia|horizonte|atraso)|none|nenhum|ninguno|zero|cero|sin (anticipacion|horizonte|atraso))$/;
const TAIL = /\s*(antes|de antecedencia|before|in advance|de anticipacion|em media|on average|en promedio)$/;

/**
 * Calendar days: `14`, `2 semanas`, `3 d.u.`, `D-15` (fifteen before). Of a range the longest counts: a promise is
 * generous or guaranteed at that end (ERRATA 24); a figure has no such end and is left to a person.
 */
export function readDays(found: Found, evidence: Evidence): Parsed<number> {
  if (found.number !== null) {
    if (found.isDate) return asked('ambiguous-date', []);
    return found.isPercent ? unreadable() : inHeadingUnit(found.number, evidence);
  }
  const negative = /^-\s*(\d+)$/.exec(found.text)?.[1];
  if (negative !== undefined) return inHeadingUnit(-Number(negative), evidence);
  const before = BEFORE.exec(found.text)?.[1];
  if (before !== undefined) return valueOf(Number(before));
  if (NONE.test(found.text)) return valueOf(0);
  const read = readDurationEnds(found.text.replace(TAIL, '').replace(AT_LEAST, ''), evidence);
  if (read.kind !== 'value') return read;
  const { ends, isLimit } = read.value;
  if (ends.length === 2 && FIELDS[evidence.field].side === 'figure') return unreadable();
  const spans = ends.map((end) => toSpan({ ...end, unit: end.unit ?? evidence.units.time }));
  const marks: ReadingMark[] = ends.length === 2 || isLimit ? ['upper-end-used'] : [];
  if (spans.some((span) => span.working)) marks.push('converted-days');
  return valueOf(Math.max(...spans.map(calendarDays)), marks);
}

function inHeadingUnit(amount: number, { units }: Evidence): Parsed<number> {
  const span = toSpan({ amount, unit: units.time });
  return valueOf(calendarDays(span), span.working ? ['converted-days'] : []);
}
