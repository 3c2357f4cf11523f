import type { Language } from '../../domain/language';
import { fillPlain, formatNumber } from '../../i18n/format';
import type { Texts } from '../../i18n/texts';
import { profileProposals, type ProfileProposal, type Variant } from '../profile-proposals';
import type { Reviewed } from '../review-workbook';
import { changeText } from './lever-sentence';

interface ProposalWords {
  readonly title: string;
  readonly variants: Readonly<Record<Variant, string>>;
  readonly score: string;
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
    notAligned: 'aún no alinea',
  },
};

/** What would align a profile, one proposal a block; empty where no lever raises its score. */
export function proposalsText(reviewed: Reviewed, profileKey: string, language: Language): string {
  const words = PROPOSAL_WORDS[language];
  const proposals = profileProposals(reviewed, profileKey);
  if (proposals.length === 0) return '';
  const blocks = proposals.flatMap((proposal) => [
    `    ${headingOf(proposal, words, language)}`,
    ...proposal.changes.map((change) => `      ${changeText(change, language, reviewed.review.currency)}`),
  ]);
  return [`${words.title}:`, ...blocks].join('\n');
}

function headingOf(
  { variants, before, after, isAligned }: ProfileProposal,
  words: ProposalWords,
  language: Language,
): string {
  const show = (value: number | null): string => (value === null ? '–' : formatNumber(value, language, 1));
  const score = fillPlain(words.score, { before: show(before.score), after: show(after.score) }, language);
  const names = variants.map((variant) => words.variants[variant]).join(', ');
  return `${names}: ${score}${isAligned ? '' : ` (${words.notAligned})`}`;
}
