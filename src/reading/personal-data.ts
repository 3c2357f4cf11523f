import { wordsOf } from '../domain/text';
import type { RawColumn } from './layout/raw-table';

const HEADINGS =
  /\b(cpf|rg|e mail|email|mail|correo|telefone|telefono|telefones|fone|tel|celular|whatsapp|phone|mobile|data de nascimento|fecha de nacimiento|date of birth|nome do contato|contact name|dni|curp|rut)\b/;
const CELLS = [/^\S+@\S+\.\S{2,}$/, /^\d{3}\.\d{3}\.\d{3}-\d{2}$/, /^(\+\d{1,3} ?)?\(?\d{2}\)? ?9?\d{4}[- ]\d{4}$/];

/** Whether a column looks like data of persons (LGPD): by its heading, or by most of its cells. It is never read then. */
export function holdsPersonalData({ heading, cells }: RawColumn): boolean {
  if (HEADINGS.test(wordsOf(heading))) return true;
  const texts = cells.map(({ cell }) => cell?.value).filter((value): value is string => typeof value === 'string');
  const personal = texts.filter((text) => CELLS.some((shape) => shape.test(text.trim())));
  return personal.length > 0 && personal.length * 2 >= texts.length;
}
