import { wordsOf } from '../../domain/text';
import { matchHeading } from '../headings/match-heading';
import { cellOf, mergeAt, range, type Face } from './face';
import { spellingOf, type HeaderBand, type Heading, type HeadingPart } from './heading';
import { headingText, isFilled } from './raw-table';
import { isUnitLabel, isUnitText, unbracketed } from './unit-text';

/** The heading of each column, read down the band. */
export function headingsOf(face: Face, band: HeaderBand, columns: readonly number[]): readonly Heading[] {
  return columns.map((column): Heading => {
    const rows = range(band.first, band.last);
    const found = rows.flatMap((row) => partAt(face, band, row, column, columns[0] ?? 0) ?? []);
    const isNamed = found.some(({ text, isShared }) => !isShared && !isUnitText(text));
    const units = found.filter(
      ({ row, text }) =>
        row > band.main && isUnitText(text) && !isUnitLabel(text) && (isNamed || matchHeading(text).field === null),
    );
    const parts = found
      .filter((part) => !units.includes(part) && !(part.row > band.main && isUnitLabel(part.text)))
      .filter(({ text }, index, all) => index === 0 || wordsOf(text) !== wordsOf(all[index - 1]?.text ?? ''));
    const unit = units.map(({ text }) => ` (${unbracketed(text)})`).join('');
    const own = [...parts].reverse().find(({ isShared }) => !isShared) ?? parts[parts.length - 1];
    return {
      row: own?.row ?? band.main,
      column,
      text: parts.map(({ text }) => text).join(' · ') + unit,
      spelling: parts.length === 0 ? '' : spellingOf(parts) && spellingOf(parts) + unit,
      group: parts
        .slice(0, -1)
        .map(({ text }) => text)
        .join(' '),
    };
  });
}

/** What a row of the band says of a column: its own text, or that of the group it stands under. */
function partAt(
  face: Face,
  band: HeaderBand,
  row: number,
  column: number,
  left: number,
): (HeadingPart & { readonly row: number }) | null {
  const own = headingText(cellOf(face, row, column)).trim();
  const merge = mergeAt(face, row, column);
  if (own !== '') {
    const isWide = merge !== undefined && merge.right > merge.left;
    return { row, text: own, isShared: row < band.last && (isWide || spreads(face, band, row, column, column + 1)) };
  }
  if (row === band.last) return null;
  if (merge) {
    const text = merge.top === row ? headingText(cellOf(face, row, merge.left)).trim() : '';
    return text === '' ? null : { row, text, isShared: true };
  }
  for (let from = column - 1; from >= left; from -= 1) {
    const text = headingText(cellOf(face, row, from)).trim();
    if (text === '') continue;
    return spreads(face, band, row, from, column) ? { row, text, isShared: true } : null;
  }
  return null;
}

/** A group written on its first column only: it holds to the right as long as there is something below and nothing beside. */
function spreads(face: Face, band: HeaderBand, row: number, from: number, to: number): boolean {
  if (mergeAt(face, row, from)) return false;
  const isBelow = (column: number): boolean =>
    range(row + 1, band.last).some((below) => {
      const text = headingText(cellOf(face, below, column)).trim();
      return text !== '' && !(below > band.main && isUnitText(text));
    });
  return (
    isBelow(from) && range(from + 1, to).every((column) => !isFilled(cellOf(face, row, column)) && isBelow(column))
  );
}
