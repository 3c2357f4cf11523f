import { Caption1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fillPlain, formatMoney, formatNumber, formatPercent } from '../../i18n/format';
import { WORDS } from '../../i18n/words';
import type { MoneyAtStake, Reach, Score } from '../../review/model';
import { usePane } from '../state/pane-context';
import { RESULT_TEXTS } from '../texts/result-texts';

export interface Scored {
  readonly score: Score;
  readonly reach: Reach;
  readonly money: MoneyAtStake;
}

/** What a reader needs to trust a score: interval, coverage, reach, and the money beside it. */
export function Trust({
  of: { score, reach, money },
  currency,
}: {
  of: Scored;
  currency: string | null;
}): ReactElement {
  const { language } = usePane();
  const words = RESULT_TEXTS[language];
  const { low, high, coverage } = score;
  const number = (value: number): string => formatNumber(value, language, 1);
  const parts = [
    ...(low === null || high === null || number(low) === number(high)
      ? []
      : [fillPlain(words.interval, { low: number(low), high: number(high) }, language)]),
    ...(coverage === null
      ? []
      : [
          `${fillPlain(words.coverage, { coverage: formatPercent(coverage, language, 0) }, language)} (${WORDS[language].labels[score.label]})`,
        ]),
    fillPlain(words.reach, { in: reach.rulesInReach, all: reach.rules }, language),
    money.total === null
      ? words.unknownMoney
      : fillPlain(words.atStake, { amount: formatMoney(money.total, language, currency) }, language),
  ];
  return <Caption1 block>{parts.join(' · ')}</Caption1>;
}
