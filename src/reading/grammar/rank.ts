import type { Evidence } from '../evidence';
import { asked, unreadable, valueOf, type Parsed } from '../parsed';
import type { Found } from './found';

/** Named classes, best first in each row; a class is worth more than the ones after it. */
const LADDERS: readonly (readonly RegExp[])[] = [
  [
    /^(diamante?|diamond)$/,
    /^(platina|platin(um|o))$/,
    /^(ouro|gold|oro)$/,
    /^(prata|silver|plata)$/,
    /^(bronze|bronce)$/,
  ],
  [
    /^((muito |muy |highly )?estrategic[oa]|(highly )?strategic)$/,
    /^(key( accounts?)?|chave|clave|(conta|cuenta|cliente) (chave|clave))$/,
    /^(core|tatic[oa]|tactical)$/,
    /^(tail|cauda|transacional|transactional)$/,
  ],
  [/^(alt[ao]|high)$/, /^(medi[ao]|medium)$/, /^(baix[ao]|low|baj[ao])$/],
];

const TIER = /^(?:tier|nivel|level|prioridade|prioridad|priority) ?(\d{1,2})$/;
const POINTS = /^(?:nota|score|grade|pontos|points|puntos) ?(\d{1,3})$/;
const LETTER = /^([a-f])(\1*)([+-]?)$/;

/** A class of importance as a number, best highest: `A` above `B`, `Ouro` above `Prata`, `tier 1` above `tier 2`. */
export function readRank(found: Found, { language }: Evidence): Parsed<number> {
  const text = found.text.replace(/^(classe|clase|class|curva|curve|cluster) /, '');
  const tier = TIER.exec(text)?.[1];
  if (tier !== undefined) return valueOf(100 - Number(tier));
  const points = POINTS.exec(text)?.[1];
  if (points !== undefined) return valueOf(Number(points));
  // Whether 1 is the best or the worst, only a person can tell.
  if (/^\d{1,2}$/.test(text))
    return asked('ambiguous-term', [`tier ${text}`, `${language === 'en' ? 'score' : 'nota'} ${text}`]);
  const [, letter, more, sign] = LETTER.exec(text) ?? [];
  if (letter !== undefined) {
    // AA stands between A and the class above; a sign moves by less than a repeated letter.
    const step = (more ? 0.4 : 0) + (sign === '+' ? 0.2 : sign === '-' ? -0.2 : 0);
    return valueOf(100 - (letter.charCodeAt(0) - 97) + step);
  }
  for (const ladder of LADDERS) {
    const rung = ladder.findIndex((names) => names.test(text));
    if (rung >= 0) return valueOf(100 - rung);
  }
  return unreadable();
}
