import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Decided } from '../../app/decide';
import { outcomeExplanation } from '../../app/text/outcome-explanation';
import type { Reviewed } from '../../app/review-workbook';
import { toAddress } from '../../domain/address';
import { foundText } from '../../domain/found-text';
import { cellOfSurvey } from '../../domain/survey';
import { formatMoney } from '../../i18n/format';
import { wordedFound } from '../../i18n/found-words';
import { WORDS } from '../../i18n/words';
import type { Finding } from '../../review/model';
import { ruleOf } from '../../rules';
import { bandOf } from '../../scoring/score';
import { CellLink } from '../parts/cell-link';
import { DecisionBox } from '../parts/decision-box';
import { LeverSides } from '../parts/lever-sides';
import { ScoreMark } from '../parts/score-mark';
import { Section } from '../parts/section';
import { usePane } from '../state/pane-context';
import { MEETING_TEXTS } from '../texts/meeting-texts';
import { RESULT_TEXTS } from '../texts/result-texts';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  said: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, overflowWrap: 'anywhere' },
  cells: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  cell: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase400 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase400,
  },
});

interface MeetingItemProps {
  readonly finding: Finding;
  readonly reviewed: Reviewed;
  readonly isBusy: boolean;
  readonly onDecide: (decided: Decided) => void;
}

/** One finding as a meeting looks at it: the sentence, the two cells, the two levers, the money, the decision. */
export function MeetingItem({ finding, reviewed, isBusy, onDecide }: MeetingItemProps): ReactElement {
  const { language } = usePane();
  const words = MEETING_TEXTS[language];
  const styles = useStyles();
  const { review, own } = reviewed;
  const rule = ruleOf(finding.rule);
  const judged = finding.outcome.kind === 'exempt' ? finding.outcome.would : finding.outcome;
  return (
    <div className={styles.item}>
      <div className={styles.facts}>
        {finding.score !== null && <ScoreMark point={finding.score} band={bandOf(finding.score)} />}
        <Text size={400} weight="semibold">
          {finding.profile ?? RESULT_TEXTS[language].wholeBook}
        </Text>
        <Text size={400}>{`${words.money}: ${moneyText(finding, reviewed, language)}`}</Text>
      </div>
      {rule && judged.kind === 'scored' && (
        <Text className={styles.said}>{outcomeExplanation(rule, judged, language, review.currency)}</Text>
      )}
      <Section title={words.cells}>
        <div className={styles.cells}>
          <MeetingCell side="commercial" finding={finding} reviewed={reviewed} />
          <MeetingCell side="logistics" finding={finding} reviewed={reviewed} />
        </div>
      </Section>
      <Section title={words.levers}>
        <LeverSides finding={finding} reviewed={reviewed} />
      </Section>
      <DecisionBox
        finding={finding}
        reviewed={reviewed}
        standing={own.memory.decisions[finding.id]}
        isBusy={isBusy}
        onDecide={onDecide}
      />
    </div>
  );
}

function moneyText({ money }: Finding, { review }: Reviewed, language: keyof typeof MEETING_TEXTS): string {
  if (money.kind === 'value') return formatMoney(money.amount, language, review.currency);
  return money.kind === 'notValued' ? WORDS[language].notValued : MEETING_TEXTS[language].noMoney;
}

interface MeetingCellProps {
  readonly side: 'commercial' | 'logistics';
  readonly finding: Finding;
  readonly reviewed: Reviewed;
}

/** What one of the two policies says, one click from its cell. */
function MeetingCell({ side, finding, reviewed: { survey } }: MeetingCellProps): ReactElement {
  const { language } = usePane();
  const styles = useStyles();
  const cell = side === 'commercial' ? finding.commercialCell : finding.logisticsCell;
  const found = cell && cellOfSurvey(survey, cell.at);
  return (
    <div className={styles.cell}>
      <Caption1 block>{WORDS[language].owners[side]}</Caption1>
      {cell ? (
        <>
          {`"${wordedFound(cell.found, found, language)}" `}
          <CellLink at={cell.at} found={foundText(found, survey.dateSystem) || cell.found}>
            {toAddress(cell.at)}
          </CellLink>
        </>
      ) : (
        <Text>{MEETING_TEXTS[language].noCell}</Text>
      )}
    </div>
  );
}
