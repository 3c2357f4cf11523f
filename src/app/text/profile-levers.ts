import type { Language } from '../../domain/language';
import { fillPlain, formatMoney, formatNumber } from '../../i18n/format';
import type { Texts } from '../../i18n/texts';
import { profileProposals, type ProfileProposal, type Variant } from '../profile-proposals';
import type { Reviewed } from '../review-workbook';
import { changeText } from './lever-sentence';

interface ProposalWords {
  readonly title: string;
  readonly variants: Readonly<Record<Variant, string>>;
  readonly score: string;
  readonly money: string;
  readonly notAligned: string;
}

const PROPOSAL_WORDS: Texts<ProposalWords> = {
  'pt-BR': {
    title: 'Propostas para alinhar o perfil',
    variants: {
      smallest: 'menor mudança',
      fewestCommercial: 'menos mudanças comerciais',
      fewestLogistics: 'menos mudanças logísticas',
    },
    score: 'nota {before} → {after}',
    money: 'em jogo por mês {before} → {after}',
    notAligned: 'ainda não alinha',
  },
  en: {
    title: 'Proposals that align the profile',
    variants: {
      smallest: 'smallest change',
      fewestCommercial: 'fewest commercial changes',
      fewestLogistics: 'fewest logistics changes',
    },
    score: 'score {before} → {after}',
    money: 'at stake a month {before} → {after}',
    notAligned: 'not yet aligned',
  },
  es: {
    title: 'Propuestas para alinear el perfil',
    variants: {
      smallest: 'menor cambio',
      fewestCommercial: 'menos cambios comerciales',
      fewestLogistics: 'menos cambios logísticos',
    },
    score: 'puntaje {before} → {after}',
    money: 'en juego por mes {before} → {after}',
    notAligned: 'aún no alinea',
  },
};

/** What would align a profile, one proposal a block; empty where no lever raises its score. */
export function proposalsText(reviewed: Reviewed, profileKey: string, language: Language): string {
  const words = PROPOSAL_WORDS[language];
  const proposals = profileProposals(reviewed, profileKey);
  if (proposals.length === 0) return '';
  const blocks = proposals.flatMap((proposal) => [
    `    ${headingOf(proposal, words, language, reviewed.review.currency)}`,
    ...proposal.changes.map((change) => `      ${changeText(change, language, reviewed.review.currency)}`),
  ]);
  return [`${words.title}:`, ...blocks].join('\n');
}

function headingOf(
  { variants, before, after, isAligned }: ProfileProposal,
  words: ProposalWords,
  language: Language,
  currency: string | null,
): string {
  const moved = (text: string, show: (value: number) => string, from: number | null, to: number | null): string =>
    fillPlain(text, { before: from === null ? '–' : show(from), after: to === null ? '–' : show(to) }, language);
  const score = moved(words.score, (value) => formatNumber(value, language, 1), before.score, after.score);
  const money = moved(words.money, (value) => formatMoney(value, language, currency), before.money, after.money);
  const names = variants.map((variant) => words.variants[variant]).join(', ');
  return `${names}: ${score}${isAligned ? '' : ` (${words.notAligned})`}; ${money}`;
}
