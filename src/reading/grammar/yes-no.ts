import { unreadable, valueOf, type Parsed } from '../parsed';
import type { Found } from './found';

const YES =
  /^(s|sim|si|yes|y|x|true|verdadeiro|verdadero|1|ok|✔|✓|☑|condicionad[oa]( ao pedido| al pedido)?|condicional|conditional|por pedido|per order|obrigatorio)$/;
const NO = /^(n|nao|no|false|falso|0|✗|✘|☐|incondicional|nao condicionad[oa]|sem condicao|unconditional)$/;

/** `S/N`, `Sim/Não`, `x`, `✔`, `1/0`, TRUE/FALSE. */
export function readYesNo(found: Found): Parsed<boolean> {
  if (YES.test(found.text)) return valueOf(true);
  return NO.test(found.text) ? valueOf(false) : unreadable();
}

export const isYes = (plain: string): boolean => YES.test(plain);
export const isNo = (plain: string): boolean => NO.test(plain);
