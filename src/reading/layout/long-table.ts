import type { Mapping } from '../../domain/memory';
import { wordsOf } from '../../domain/text';
import { PARAMETER_UNIT_HEADINGS } from '../headings/context';
import { matchHeading } from '../headings/match-heading';
import { sheetSide } from '../sheet-side';
import { cellOf, range, type Face } from './face';
import { pivot, type Line } from './pivot';
import { headingText, isFilled, longRawTable, rawAt, textAt, type RawCell, type RawTable } from './raw-table';
import { bodyRows } from './table-body';

export const VALUES =
  /^(valor|valores|value|values|condicao|condicoes|condicion|condition|regra|regla|rule|definicao|definicion|conteudo|contenido|content|politica|policy|meta|target|objetivo|detalhe|detalle|detail|parametro|descricao|descripcion|description|compromisso|compromiso|commitment|acordo|acuerdo|agreement|agreed|nivel acordado|sla|promessa|promise|oferta|offer|terms?|vigente|dado|quantidade|cantidad|resposta)( (vigente|atual|actual|acordado|acordada|agreed|current|padrao))?$/;

interface Head {
  readonly column: number;
  readonly text: string;
}

interface Pair {
  readonly term: Head;
  readonly value: Head;
  readonly unit?: Head;
}

/**
 * A table with a profile, a term and a value on each row, or several terms with theirs, whose heading row this is: reshaped to a column a term. Null when
 * it is none: the column of terms must hold known headings, most of them, and at least two different fields.
 */
export function longTable(
  face: Face,
  row: number,
  mappings: readonly Mapping[],
  isTaken: (row: number) => boolean,
): RawTable | null {
  const heads = (face.rows[row] ?? []).flatMap((cell, column): Head[] =>
    isFilled(cell) ? [{ column, text: headingText(cell) }] : [],
  );
  if (heads.length < 3) return null;
  const isMapped = (text: string): boolean =>
    mappings.some(
      ({ sheet, heading, field }) => sheet === face.sheet.name && heading === wordsOf(text) && field === 'profile',
    );
  const profile = heads.find(
    ({ text }) =>
      isMapped(text) || matchHeading(text).profileRank !== null || matchHeading(text).context === 'customer',
  );
  if (!profile) return null;
  const columns = range(heads[0]?.column ?? 0, heads[heads.length - 1]?.column ?? 0);
  const rows = bodyRows(face, row, columns, isTaken);
  const pairs = pairsOf(heads.filter(({ column }) => column !== profile.column));
  if (pairs.length === 0) return null;
  const group = heads.find(
    ({ column }) =>
      column !== profile.column &&
      pairs.every(({ term }) => column !== term.column) &&
      rows.some((own) => sheetSide(textAt(face, own, column)) !== null),
  );
  const lines = linesOf();
  const rect = {
    top: row,
    left: columns[0] ?? 0,
    bottom: rows[rows.length - 1] ?? row,
    right: columns[columns.length - 1] ?? 0,
  };
  return longRawTable(face, rect, pivot(lines, profile.text));

  /** Each column of terms with the value, and the unit, that stand behind it and before the next. */
  function pairsOf(others: readonly Head[]): Pair[] {
    const terms = others.filter(({ column }) => holdsTerms(face, rows, column));
    const isUnit = ({ text }: Head): boolean => PARAMETER_UNIT_HEADINGS.includes(wordsOf(text));
    return terms.flatMap((term, index): Pair[] => {
      const end = terms[index + 1]?.column ?? Infinity;
      const behind = others.filter(({ column }) => column > term.column && column < end);
      const value = behind.find((head) => !isUnit(head) && VALUES.test(wordsOf(head.text)));
      const unit = (terms.length === 1 ? heads : behind).find(isUnit);
      return value ? [{ term, value, ...(unit ? { unit } : {}) }] : [];
    });
  }

  /** A profile or group that is written once holds for the rows below it. */
  function linesOf(): Line[] {
    let name: RawCell | null = null;
    let side = '';
    return rows.flatMap((own): Line[] => {
      if (profile && textAt(face, own, profile.column) !== '') name = rawAt(face, own, profile.column);
      if (group && textAt(face, own, group.column) !== '') side = textAt(face, own, group.column);
      return pairs.flatMap(({ term, value, unit }): Line[] => {
        if (!name || textAt(face, own, term.column) === '') return [];
        return [
          {
            row: own,
            name,
            group: sheetSide(term.text) === null ? side : term.text,
            term: textAt(face, own, term.column),
            unit: unit ? textAt(face, own, unit.column) : '',
            termCell: rawAt(face, own, term.column),
            value: rawAt(face, own, value.column),
          },
        ];
      });
    });
  }
}

/** Whether a row may head a table in long form: a heading of profiles and one of values. */
export function isLongHeader(face: Face, row: number): boolean {
  const texts = (face.rows[row] ?? []).map(headingText).filter((text) => text !== '');
  return (
    texts.length >= 3 &&
    texts.some((text) => VALUES.test(wordsOf(text))) &&
    texts.some((text) => matchHeading(text).profileRank !== null || matchHeading(text).context === 'customer')
  );
}

/** Whether a column names terms: at least three, most of them known, of two fields or more. */
export function holdsTerms(face: Face, rows: readonly number[], column: number): boolean {
  const texts = rows.map((row) => headingText(cellOf(face, row, column))).filter((text) => text.trim() !== '');
  const matches = texts.map((text) => matchHeading(text));
  const known = matches.filter(({ field, candidates }) => field !== null || candidates.length > 0);
  const fields = new Set(known.map(({ field, candidates }) => field ?? candidates.join()));
  return texts.length >= 3 && known.length * 5 >= texts.length * 3 && fields.size >= 2;
}
