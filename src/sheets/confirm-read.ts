import type { Confirmation } from '../domain/memory';
import { wordsOf } from '../domain/text';
import { cellOf, textOf, type FoundTable } from './found-table';
import { readDue } from './read-due';

/** `key account|ana souza` */
export const confirmId = (profileKey: string, rep: string): string => `${profileKey}|${wordsOf(rep)}`;

/**
 * What reps confirmed, as typed: in the rows of ours, and in rows that people added with a rep, a profile and a day. In
 * the order of their names, wherever somebody sorted them to.
 */
export function readConfirmations(found: FoundTable | undefined, dateSystem: 1900 | 1904): readonly Confirmation[] {
  if (!found) return [];
  const idOf = new Map([...found.rows].map(([id, row]) => [row, id]));
  const confirmations: Confirmation[] = [];
  for (let row = found.firstRow; row <= found.lastRow; row += 1) {
    const rep = textOf(found, row, 'rep');
    const [key, repWords] = idOf.get(row)?.split('|') ?? [];
    const profile = key ?? wordsOf(textOf(found, row, 'profile'));
    const version = textOf(found, row, 'confirmedVersion');
    const text = textOf(found, row, 'confirmedOn', dateSystem);
    // A copy of a row says the same again; half a row says nothing yet.
    if (found.repeated.includes(row) || (version === '' && text === '')) continue;
    if (profile === '' || (rep === '' && !repWords)) continue;
    const { due } = readDue(cellOf(found, row, 'confirmedOn'), { dateSystem, mark: found.own.mark, status: '' });
    const column = found.columns.get('confirmedOn') ?? found.columns.get('id')!;
    confirmations.push({
      rep: rep === '' ? repWords! : rep,
      profile,
      version,
      on: due,
      isUnread: text !== '' && due === null,
      at: { sheet: found.own.sheet.name, row, column },
    });
  }
  return confirmations.sort((a, b) => byText(sortKey(a), sortKey(b)));
}

const sortKey = ({ profile, rep, on }: Confirmation): string => `${confirmId(profile, rep)}|${on ?? ''}`;

/** The order of sheets whatever the machine's language: by code of the letters, which are folded before. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
