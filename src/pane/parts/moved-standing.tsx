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
  const texts = [
    sign + fillPlain(words.fromTo, { before: score(before.score), after: score(after.score) }, language),
    fillPlain(words.moneyFromTo, { before: money(before.money), after: money(after.money) }, language),
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
