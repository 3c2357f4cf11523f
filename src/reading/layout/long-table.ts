import { foundText } from '../../domain/found-text';
import type { Mapping } from '../../domain/memory';
import { tidy, wordsOf } from '../../domain/text';
import { PARAMETER_UNIT_HEADINGS } from '../headings/context';
import { matchHeading } from '../headings/match-heading';
import { sheetSide } from '../sheet-side';
import { cellOf, range, refOf, type Face } from './face';
import { headingText, isFilled, type RawCell, type RawColumn, type RawTable } from './raw-table';
import { bodyRows } from './table-body';

const VALUES =
  /^(valor|valores|value|values|condicao|condicoes|condicion|condition|regra|regla|rule|definicao|definicion|conteudo|contenido|content|politica|policy|meta|target|objetivo|detalhe|detalle|detail|parametro|descricao|descripcion|description)( (vigente|atual|actual|acordado|acordada|agreed|current|padrao))?$/;

/** One line of a table in long form. */
interface Line {
  readonly row: number;
  readonly name: RawCell;
  readonly group: string;
  readonly term: string;
  readonly unit: string;
  readonly termCell: RawCell;
  readonly value: RawCell;
}

/**
 * A table with a profile, a term and a value on each row, whose heading row this is: reshaped to a column a term. Null when
 * it is none: the column of terms must hold known headings, most of them, and at least two different fields.
 */
export function longTable(face: Face, row: number, mappings: readonly Mapping[]): RawTable | null {
  const heads = (face.rows[row] ?? []).flatMap((cell, column) =>
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
  const rows = bodyRows(face, row, columns, () => false);
  const term = heads.find(({ column }) => column !== profile.column && holdsTerms(face, rows, column));
  if (!term) return null;
  const unit = heads.find(({ text }) => PARAMETER_UNIT_HEADINGS.includes(wordsOf(text)));
  const value = heads.find(
    ({ column, text }) => column > term.column && column !== profile.column && VALUES.test(wordsOf(text)),
  );
  if (!value) return null;
  const group = heads.find(
    ({ column }) =>
      column !== profile.column &&
      column !== term.column &&
      rows.some((own) => sheetSide(textAt(own, column)) !== null),
  );
  const lines = linesOf();
  const rect = {
    top: row,
    left: columns[0] ?? 0,
    bottom: rows[rows.length - 1] ?? row,
    right: columns[columns.length - 1] ?? 0,
  };
  return { sheet: face.sheet, layout: 'long', headerRow: row, rect, columns: pivot(lines, profile.text) };

  function textAt(own: number, column: number): string {
    return tidy(headingText(cellOf(face, own, column)));
  }

  function rawAt(own: number, column: number): RawCell {
    return { at: refOf(face, own, column), cell: cellOf(face, own, column) };
  }

  /** A profile or group that is written once holds for the rows below it. */
  function linesOf(): Line[] {
    let name: RawCell | null = null;
    let side = '';
    return rows.flatMap((own): Line[] => {
      if (profile && textAt(own, profile.column) !== '') name = rawAt(own, profile.column);
      if (group && textAt(own, group.column) !== '') side = textAt(own, group.column);
      if (!name || !term || !value || textAt(own, term.column) === '') return [];
      return [
        {
          row: own,
          name,
          group: side,
          term: textAt(own, term.column),
          unit: unit ? textAt(own, unit.column) : '',
          termCell: rawAt(own, term.column),
          value: rawAt(own, value.column),
        },
      ];
    });
  }
}

function holdsTerms(face: Face, rows: readonly number[], column: number): boolean {
  const texts = rows.map((row) => headingText(cellOf(face, row, column))).filter((text) => text.trim() !== '');
  const matches = texts.map((text) => matchHeading(text));
  const known = matches.filter(({ field, candidates }) => field !== null || candidates.length > 0);
  const fields = new Set(known.map(({ field, candidates }) => field ?? candidates.join()));
  return texts.length >= 3 && known.length * 5 >= texts.length * 3 && fields.size >= 2;
}

/** A column a term and unit, a line a profile; each cell keeps the address of its value. */
function pivot(lines: readonly Line[], profileHeading: string): RawColumn[] {
  const names = distinct(lines, ({ name }) => wordsOf(headingText(name.cell)));
  const keyOf = ({ term, unit, group }: Line): string => [wordsOf(term), unit, sheetSide(group) ?? ''].join('|');
  const terms = distinct(lines, keyOf);
  const profiles: RawColumn = {
    at: { ...(lines[0]?.name.at ?? { sheet: '', row: 0, column: 0 }) },
    heading: profileHeading,
    spelling: profileHeading,
    group: '',
    cells: names.map(({ name }) => name),
  };
  return [
    profiles,
    ...terms.map((head): RawColumn => {
      const heading = head.unit === '' ? head.term : `${head.term} (${head.unit})`;
      const own = lines.filter((line) => keyOf(line) === keyOf(head));
      return {
        at: head.termCell.at,
        heading,
        spelling: heading,
        group: head.group,
        cells: names.map(({ name }) =>
          said(
            own.filter((line) => isSame(line.name, name)),
            head,
          ),
        ),
      };
    }),
  ];
}

const isSame = (one: RawCell, other: RawCell): boolean =>
  wordsOf(headingText(one.cell)) === wordsOf(headingText(other.cell));

/** The one value a profile has of a term; several that differ are rivals, and none is a blank beside the term. */
function said(lines: readonly Line[], head: Line): RawCell {
  const values = lines.map(({ value }) => value);
  const filled = values.filter(({ cell }) => isFilled(cell));
  const [first, ...others] = filled;
  if (!first) return values[0] ?? { at: head.value.at, cell: null };
  const rivals = others.filter(({ cell }) => foundText(cell) !== foundText(first.cell));
  return rivals.length === 0 ? first : { ...first, rivals };
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
