import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Reviewed } from '../../app/review-workbook';
import type { DeskAnswer, DeskReason, DeskState } from '../../domain/order-desk';
import { foundText } from '../../domain/found-text';
import { cellOfSurvey } from '../../domain/survey';
import { FIELD_NAMES } from '../../i18n/fields';
import { fillPlain } from '../../i18n/format';
import { wordedFound } from '../../i18n/found-words';
import { deskHeadline, deskSentence } from '../../i18n/order-desk';
import type { Band } from '../../review/model';
import { usePane } from '../state/pane-context';
import { DESK_VIEW_TEXTS } from '../texts/desk-texts';
import { BAND_COLOURS } from './band-colours';
import { CellLink } from './cell-link';

const SYMBOLS: Readonly<Record<DeskState, string>> = { within: '✔', if: '◐', unknown: '?', outside: '✖' };
const BANDS: Readonly<Record<DeskState, Band>> = {
  within: 'aligned',
  if: 'watch',
  unknown: 'misaligned',
  outside: 'broken',
};

const useStyles = makeStyles({
  headline: {
    display: 'inline-block',
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
  },
  reason: {
    display: 'grid',
    gridTemplateColumns: '1.5em 1fr',
    marginTop: tokens.spacingVerticalXS,
  },
});

/** What may be done with one order, and why, each reason with the cells of the policy that decide. */
export function DeskAnswerCard({ answer, reviewed }: { answer: DeskAnswer; reviewed: Reviewed }): ReactElement {
  const { language } = usePane();
  const styles = useStyles();
  const { fill, text } = BAND_COLOURS[BANDS[answer.state]];
  const words = DESK_VIEW_TEXTS[language];
  const { order, profile } = answer;
  return (
    <div>
      <Text block weight="semibold">
        {order === null ? profile : fillPlain(words.order, { order, profile }, language)}
      </Text>
      <span className={styles.headline} style={{ backgroundColor: fill, color: text }}>
        {`${SYMBOLS[answer.state]} ${deskHeadline(answer, language)}`}
      </span>
      {answer.reasons.map((reason) => (
        <Reason key={`${reason.topic} ${reason.code}`} reason={reason} reviewed={reviewed} />
      ))}
    </div>
  );
}

function Reason({ reason, reviewed }: { reason: DeskReason; reviewed: Reviewed }): ReactElement {
  const { language } = usePane();
  const styles = useStyles();
  const { survey, review } = reviewed;
  return (
    <div className={styles.reason}>
      <span aria-hidden="true">{SYMBOLS[reason.state]}</span>
      <span>
        <Text block>{deskSentence(reason, language, review.currency)}</Text>
        {reason.sources.map(({ field, at, found }) => {
          const cell = cellOfSurvey(survey, at);
          return (
            <Caption1 key={field} block>
              {`${FIELD_NAMES[language][field]} "${wordedFound(found, cell, language)}" `}
              <CellLink at={at} found={foundText(cell, survey.dateSystem) || found} />
            </Caption1>
          );
        })}
      </span>
    </div>
  );
}
