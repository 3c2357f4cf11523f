import type { Evidence } from '../evidence';
import { asked, unreadable, valueOf, type Parsed } from '../parsed';
import { readDecimal } from './decimal';
import { shortNumber } from './phrases';

/** A number as it stands inside a larger text: `2`, `1.500,00`. For use in regular expressions. */
export const NUMBER = '\\d+(?:[.,]\\d+)*';

/** A number text by the evidence of its column; what could be two numbers is asked. */
export function readNumber(text: string, evidence: Evidence): Parsed<number> {
  const read = readDecimal(text, evidence.mark);
  if (!read) return unreadable();
  if (read.kind === 'number') return valueOf(read.value);
  return asked(
    'ambiguous-number',
    read.readings.map((reading) => shortNumber(reading, evidence.language)),
  );
}
