import { formatNumber, formatPercent } from '../../i18n/format';
import type { Score } from '../../review/model';
import { CellError } from '../cell-error';
import { cellError } from '../messages';
import { reviewRanges, type RangesReview } from '../review-ranges';
import type { Answer, Argument, SheetFunction } from '../sheet-function';
import { partNamed } from './part-named';
import { profileNamed, textOf } from './profile-named';
import { COMMERCIAL_PARAM, LOGISTICS_PARAM, PROFILE_PARAM, SETTINGS_PARAM } from './shared-params';

export const score: SheetFunction = {
  name: 'SCORE',
  params: [
    COMMERCIAL_PARAM,
    LOGISTICS_PARAM,
    {
      ...PROFILE_PARAM,
      texts: {
        'pt-BR': 'Nome do perfil de cliente; em branco, a nota do portfólio',
        en: 'Name of the customer profile; the score of the portfolio when left out',
        es: 'Nombre del perfil de cliente; en blanco, la nota del portafolio',
      },
    },
    {
      name: 'part',
      type: 'string',
      isOptional: true,
      texts: {
        'pt-BR': 'Um nível, como estratégico, ou um par, como PAY×FREQ; em branco, a nota geral',
        en: 'A level, such as strategic, or a pairing, such as PAY×FREQ; the overall score when left out',
        es: 'Un nivel, como estratégico, o un par, como PAY×FREQ; en blanco, la nota general',
      },
    },
    SETTINGS_PARAM,
  ],
  returns: 'number',
  texts: {
    'pt-BR': 'Nota de alinhamento, de 0 a 100, de um perfil ou do portfólio.',
    en: 'Alignment score, 0 to 100, of a profile or of the portfolio.',
    es: 'Nota de alineación, de 0 a 100, de un perfil o del portafolio.',
  },
  notes: {
    'pt-BR':
      'A nota estratégica da planilha de alinhamento quando se passam os mesmos intervalos e AccordSettings[#Tudo]: política contra política; o que dizem o plano e os pedidos só entra na planilha. Menos da metade do peso avaliada, ou menos de três regras: #N/D, com o intervalo. Exceções aceitas valem até que a próxima verificação as retire dos ajustes.',
    en: 'The strategic score of the alignment sheet when given the same ranges and AccordSettings[#All]: policy against policy; what plan and orders say counts in the sheet alone. Less than half of the weight judged, or fewer than three rules: #N/A, with the interval. Accepted exceptions hold until the next check takes them out of the settings.',
    es: 'La nota estratégica de la hoja de alineación si se dan los mismos rangos y AccordSettings[#Todo]: política contra política; lo que dicen el plan y los pedidos solo cuenta en la hoja. Menos de la mitad del peso evaluada, o menos de tres reglas: #N/D, con el intervalo. Las excepciones aceptadas valen hasta que la próxima verificación las retire de los ajustes.',
  },
  run: (commercial, logistics, profile, part, settings) => {
    const reviewed = reviewRanges(commercial, logistics, settings);
    return reviewed instanceof CellError ? reviewed : scoreOf(reviewed, profile, textOf(part));
  },
  examples: {
    'SCORE(Commercial,Logistics,"Wholesale","strategic")': 40,
    'SCORE(Commercial,Logistics,"Key accounts","PAY×FREQ")': (100 * (3 - 42 / (7 / 3 + 15))) / 1.5,
    'SCORE(Commercial,Logistics,"small stores")': (500 / 7 + 100 + 0) / 3,
    'SCORE(Commercial,Logistics,"Nobody")': '#N/A',
    'SCORE(Commercial,Commercial)': '#VALUE!',
  },
};

function scoreOf(reviewed: RangesReview, name: Argument, part: string): Answer {
  const { review, language } = reviewed;
  const profile = profileNamed(name, reviewed);
  if (profile instanceof CellError) return profile;
  if (part.trim() === '') return shown(profile ? profile.score : review.portfolio.score, reviewed);
  const wanted = partNamed(part);
  if (!wanted) return cellError('#VALUE!', 'no-such-part', { found: part }, language);
  if (!profile) return cellError('#VALUE!', 'part-needs-profile', {}, language);
  if (wanted.kind === 'level') return shown(profile.levels[wanted.level], reviewed);
  const view = profile.pairings.find(({ pairing }) => pairing === wanted.pairing);
  if (view?.score !== null && view?.score !== undefined) return view.score;
  return shown({ point: null, low: null, high: null, coverage: null }, reviewed);
}

/** The point, or why there is none. */
function shown({ point, low, high, coverage }: Omit<Score, 'label' | 'band'>, { language }: RangesReview): Answer {
  if (point !== null) return point;
  const number = (value: number | null): string => (value === null ? '–' : formatNumber(value, language, 1));
  const slots = { coverage: formatPercent(coverage ?? 0, language), low: number(low), high: number(high) };
  return cellError('#N/A', 'not-scored', slots, language);
}
