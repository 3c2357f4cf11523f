import type { Finding, Review } from '../../review/model';

/** What fits on one screen of a meeting. */
export const ITEMS_A_PAGE = 7;

/**
 * Open findings by what they weigh: money a month × points that the repair gives back. Where one of the two is unknown
 * or nil the other decides, behind those that have both; the rank of the review breaks ties.
 */
export function agendaOf({ findings }: Review): readonly string[] {
  const weighed = findings
    .filter(({ state }) => state === 'open')
    .map((finding) => ({ finding, ...weightOf(finding) }));
  weighed.sort((a, b) => b.both - a.both || b.money - a.money || b.gain - a.gain || a.finding.rank - b.finding.rank);
  return weighed.map(({ finding }) => finding.id);
}

function weightOf(finding: Finding): { readonly both: number; readonly money: number; readonly gain: number } {
  const money = finding.money.kind === 'value' ? finding.money.amount : 0;
  const gain = Math.max(0, finding.gain ?? 0);
  return { both: money * gain, money, gain };
}

/** The items of one page, pages counted from zero. */
export const pageOf = (agenda: readonly string[], page: number): readonly string[] =>
  agenda.slice(page * ITEMS_A_PAGE, (page + 1) * ITEMS_A_PAGE);

export const pagesOf = (agenda: readonly string[]): number => Math.max(1, Math.ceil(agenda.length / ITEMS_A_PAGE));
