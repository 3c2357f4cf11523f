import { Caption1, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Reviewed } from '../../app/review-workbook';
import type { MovedFinding, Tried } from '../../app/try-terms';
import { fillPlain, formatNumber } from '../../i18n/format';
import { ruleOf } from '../../rules';
import { usePane } from '../state/pane-context';
import { MEETING_TEXTS } from '../texts/meeting-texts';
import { MovedStanding } from './moved-standing';
import { PlainList } from './plain-list';

/** Rules shown of each kind; the rest is counted. */
const SHOWN = 12;

/** What a scenario does: portfolio, the profiles it moves, and every rule that is better or worse with it. */
export function TriedResult({ tried, reviewed }: { tried: Tried; reviewed: Reviewed }): ReactElement {
  const { language } = usePane();
  const words = MEETING_TEXTS[language];
  const { currency, profiles } = reviewed.review;
  const nameOf = (key: string): string => profiles.find((one) => one.key === key)?.name ?? key;
  const drift = ({ before, after }: MovedFinding): number => (before === null || after === null ? 0 : after - before);
  const worse = tried.moved.filter((one) => drift(one) < 0);
  const better = tried.moved.filter((one) => drift(one) > 0).reverse();
  const otherwise = tried.moved.filter((one) => drift(one) === 0);
  return (
    <>
      <PlainList label={words.result}>
        <div>
          <Text weight="semibold" block>
            {words.portfolio}
          </Text>
          <MovedStanding moved={tried.portfolio} currency={currency} />
        </div>
        {tried.profiles.map(({ key, ...moved }) => (
          <div key={key}>
            <Text weight="semibold" block>
              {nameOf(key)}
            </Text>
            <MovedStanding moved={moved} currency={currency} />
          </div>
        ))}
      </PlainList>
      <MovedRules title={`▼ ${words.worse}`} moved={worse} nameOf={nameOf} />
      <MovedRules title={`▲ ${words.better}`} moved={better} nameOf={nameOf} />
      <MovedRules title={words.otherwise} moved={otherwise} nameOf={nameOf} />
    </>
  );
}

interface MovedRulesProps {
  readonly title: string;
  readonly moved: readonly MovedFinding[];
  readonly nameOf: (key: string) => string;
}

function MovedRules({ title, moved, nameOf }: MovedRulesProps): ReactElement | null {
  const { language } = usePane();
  const words = MEETING_TEXTS[language];
  if (moved.length === 0) return null;
  const score = (value: number | null): string => (value === null ? words.noScore : formatNumber(value, language));
  return (
    <div>
      <Text weight="semibold" block>
        {`${title} (${moved.length})`}
      </Text>
      <PlainList label={title}>
        {moved.slice(0, SHOWN).map(({ rule, profileKey, before, after }) => (
          <div key={`${rule} ${profileKey ?? ''}`}>
            <Text block>{ruleOf(rule)?.texts[language].title ?? rule}</Text>
            <Caption1 block>
              {`${profileKey === null ? words.portfolio : nameOf(profileKey)} · ${score(before)} → ${score(after)}`}
            </Caption1>
          </div>
        ))}
      </PlainList>
      {moved.length > SHOWN && <Caption1>{fillPlain(words.more, { count: moved.length - SHOWN }, language)}</Caption1>}
    </div>
  );
}
