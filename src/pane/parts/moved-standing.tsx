import { Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Moved, Standing } from '../../app/try-terms';
import { fillPlain, formatMoney, formatNumber } from '../../i18n/format';
import { usePane } from '../state/pane-context';
import { MEETING_TEXTS } from '../texts/meeting-texts';

/** Score and money before and after, in words. */
export function MovedStanding({
  moved: { before, after },
  currency,
}: {
  moved: Moved<Standing>;
  currency: string | null;
}): ReactElement {
  const { language } = usePane();
  const words = MEETING_TEXTS[language];
  const score = (value: number | null): string => (value === null ? words.noScore : formatNumber(value, language, 1));
  const money = (value: number | null): string =>
    value === null ? words.noMoney : formatMoney(value, language, currency);
  const sign = before.score === null || after.score === null ? '' : signOf(after.score - before.score);
  const moved = (from: string, to: string): string =>
    fillPlain(from === to ? words.same : words.moved, { before: from, after: to }, language);
  const texts = [
    sign + fillPlain(words.score, { moved: moved(score(before.score), score(after.score)) }, language),
    fillPlain(words.moneyMoved, { moved: moved(money(before.money), money(after.money)) }, language),
  ];
  return (
    <>
      {texts.map((text) => (
        <Text key={text} block>
          {text}
        </Text>
      ))}
    </>
  );
}

const SAME = 0.05;
const signOf = (gain: number): string => (Math.abs(gain) < SAME ? '= ' : gain > 0 ? '▲ ' : '▼ ');
