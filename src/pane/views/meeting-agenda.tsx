import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Reviewed } from '../../app/review-workbook';
import { formatMoney } from '../../i18n/format';
import { ruleOf } from '../../rules';
import { TextLink } from '../parts/text-link';
import { usePane } from '../state/pane-context';
import { MEETING_TEXTS } from '../texts/meeting-texts';
import { RESULT_TEXTS } from '../texts/result-texts';

const useStyles = makeStyles({
  agenda: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  entry: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase400 },
});

interface MeetingAgendaProps {
  readonly ids: readonly string[];
  /** Place of the first of them in the whole agenda. */
  readonly first: number;
  readonly reviewed: Reviewed;
  readonly onOpen: (nth: number) => void;
}

/** One page of the agenda: what each item is about, whom it concerns, its money and what was decided. */
export function MeetingAgenda({ ids, first, reviewed: { review, own }, onOpen }: MeetingAgendaProps): ReactElement {
  const { language } = usePane();
  const words = MEETING_TEXTS[language];
  const styles = useStyles();
  return (
    <>
      <Text>{words.agendaHint}</Text>
      <ol className={styles.agenda} start={first + 1}>
        {ids.map((id, nth) => {
          const finding = review.findings.find((one) => one.id === id);
          const decided = own.memory.decisions[id]?.decision;
          const facts = [
            finding?.profile ?? RESULT_TEXTS[language].wholeBook,
            ...(finding?.money.kind === 'value' && finding.money.amount > 0
              ? [formatMoney(finding.money.amount, language, review.currency)]
              : []),
            ...(decided ? [`✔ ${decided}`] : []),
          ];
          const name = finding ? (ruleOf(finding.rule)?.texts[language].title ?? id) : words.gone;
          return (
            <li key={id} className={styles.entry}>
              <TextLink onClick={() => onOpen(first + nth)}>{`${first + nth + 1}. ${name}`}</TextLink>
              <Text block>{facts.join(' · ')}</Text>
            </li>
          );
        })}
      </ol>
    </>
  );
}
