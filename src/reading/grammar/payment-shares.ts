import type { Instalment, PaymentPlan } from '../../domain/terms';
import { unreadable, valueOf, type Parsed } from '../parsed';
import { bareTerms, CASH } from './payment-words';

const AFTER = /^(.+?)\s*[([]?\s*(\d+(?:[.,]\d+)?\s*%?(?:\s*\/\s*\d+(?:[.,]\d+)?\s*%?)+)\s*[)\]]?$/;
const SHARE_FIRST = /^(\d+(?:[.,]\d+)?)\s*%\s*(?:(?:a(?! ?vista)|em|com|in|at|en|de|@)\s+)?(.+)$/;
/** What the shares named leave over: `50% no pedido e saldo a 30`. */
const REST_FIRST =
  /^(?:(?:o |el |the )?(?:saldo|restante|resto|balance|remainder|rest))\s*(?:(?:a|em|com|en|in|at|de)\s+)?(.+)$/;
const DAYS_FIRST = /^(.+?)\s*\(\s*(\d+(?:[.,]\d+)?)\s*%\s*\)$/;

/** Plans with written shares: `28/42/56 (50/25/25)`, `50% à vista + 50% 30`, `30 (40%) / 60 (60%)`. */
export function withShares(text: string): Parsed<PaymentPlan> {
  return total(ofPieces(text) ?? ofTwoLists(text));
}

function ofPieces(text: string): Instalment[] | null {
  const pieces = text.split(
    /\s*[+;]\s*|,\s+(?=\d+(?:[.,]\d+)?\s*%|saldo|rest)|\s+e\s+|\s+y\s+|\s+and\s+|\s*\/\s*(?=\d+(?:[.,]\d+)?\s*(?:%|\())/,
  );
  const [days] = pieces.flatMap((piece) => daysOf(REST_FIRST.exec(piece)?.[1] ?? '') ?? []);
  const named = pieces.filter((piece) => !REST_FIRST.test(piece)).map(ofPiece);
  if (pieces.length < 2 || !named.every((piece): piece is Instalment => piece !== null)) return null;
  if (named.length === pieces.length) return named;
  const share = 1 - named.reduce((sum, piece) => sum + piece.share, 0);
  return days !== undefined && named.length === pieces.length - 1 && share > 0 ? [...named, { share, days }] : null;
}

function ofPiece(piece: string): Instalment | null {
  const first = SHARE_FIRST.exec(piece);
  const last = DAYS_FIRST.exec(piece);
  const days = daysOf((first ? first[2] : last?.[1]) ?? '');
  const percent = numberOf((first ? first[1] : last?.[2]) ?? '');
  return days === null || Number.isNaN(percent) ? null : { share: percent / 100, days };
}

function ofTwoLists(text: string): Instalment[] | null {
  const [, terms = '', shares = ''] = AFTER.exec(text) ?? [];
  const list = bareTerms(terms)
    .replace(/[,:-]\s*$/, '')
    .trim();
  if (!/^\d{1,3}(\s*[/-]\s*\d{1,3})+$/.test(list)) return null;
  const days = list.split(/[/-]/).map(Number);
  const percents = shares.split('/').map((share) => numberOf(share.replace('%', '')));
  if (days.length !== percents.length) return null;
  return days.map((day, index) => ({ share: (percents[index] ?? 0) / 100, days: day }));
}

function daysOf(text: string): number | null {
  const plain = text.trim();
  if (
    CASH.test(plain) ||
    /^(entrada|sinal|senal|anticipo|adelanto|adelantad[oa]|adiantad[oa]|adiantamento|deposit|(?:no|al|con el|with) (?:pedido|order|ato)|down ?payment|up ?-?front)$/.test(
      plain,
    )
  )
    return 0;
  const bare = bareTerms(plain);
  return /^\d{1,3}$/.test(bare) ? Number(bare) : null;
}

const numberOf = (text: string): number => (text.trim() === '' ? NaN : Number(text.trim().replace(',', '.')));

/** Within one point of 100 % they are divided by their sum; otherwise the plan is unknown (ERRATA 25). */
function total(instalments: readonly Instalment[] | null): Parsed<PaymentPlan> {
  if (!instalments) return unreadable();
  const sum = instalments.reduce((all, { share }) => all + share, 0);
  if (Math.abs(sum - 1) > 0.01 + 1e-9) return unreadable('shares-do-not-add-up', { sum: Math.round(sum * 1000) / 10 });
  const isExact = Math.abs(sum - 1) < 1e-9;
  const shares = instalments.map(({ share, days }) => ({ share: share / sum, days }));
  return valueOf({ instalments: shares.sort((a, b) => a.days - b.days) }, isExact ? [] : ['shares-normalised']);
}
