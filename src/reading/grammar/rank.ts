import { asked, unreadable, valueOf, type Parsed } from '../parsed';
import type { Found } from './found';

/** Named classes, best first in each row; a class is worth more than the ones after it. */
const LADDERS: readonly (readonly RegExp[])[] = [
  [/^diamante?|diamond$/, /^platina|platin(um|o)$/, /^ouro|gold|oro$/, /^prata|silver|plata$/, /^bronze|bronce$/],
  [
    /^(muito )?estrategic[oa]|strategic$/,
    /^key( account)?|chave|clave$/,
    /^(core|tatic[oa]|tactical)$/,
    /^(tail|cauda|transacional|transactional)$/,
  ],
  [/^alt[ao]|high$/, /^medi[ao]|medium$/, /^baix[ao]|low|baj[ao]$/],
];

/** A class of importance as a number, best highest: `A` above `B`, `Ouro` above `Prata`, `tier 1` above `tier 2`. */
export function readRank(found: Found): Parsed<number> {
  const text = found.text.replace(/^(classe|clase|class|curva|curve|cluster) /, '');
  const tier = /^(?:tier|nivel|level|prioridade|prioridad|priority) ?(\d{1,2})$/.exec(text)?.[1];
  if (tier !== undefined) return valueOf(100 - Number(tier));
  // Whether 1 is the best or the worst, only a person can tell.
  if (found.number !== null || /^\d+$/.test(text)) return asked('ambiguous-term', ['tier 1 > tier 2'], 'rank');
  const letter = /^([a-f])(\1*)([+-]?)$/.exec(text);
  if (letter) {
    const sign = letter[3] === '+' ? 0.3 : letter[3] === '-' ? -0.3 : 0;
    return valueOf(100 - (text.charCodeAt(0) - 97) + 0.5 * Math.min(1, (letter[2] ?? '').length) * 0.9 + sign * 0.5);
  }
  for (const ladder of LADDERS) {
    const step = ladder.findIndex((names) => names.test(text));
    if (step >= 0) return valueOf(100 - step);
  }
  return unreadable();
}
