import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { fillPlain, formatMoney, formatNumber } from '../../i18n/format';
import { WORDS } from '../../i18n/words';
import type { Finding, Review } from '../../review/model';
import { ruleOf } from '../../rules';
import { FindingDetails } from '../parts/finding-details';
import { FindingFilters } from '../parts/finding-filters';
import { PlainList } from '../parts/plain-list';
import { filtered } from '../state/filtered';
import { usePane } from '../state/pane-context';
import { RESULT_TEXTS } from '../texts/result-texts';

const useStyles = makeStyles({
  head: {
    display: 'block',
    width: '100%',
    padding: 0,
    border: 'none',
    textAlign: 'left',
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Findings drawn at a time: a list of hundreds would hold up every click in it. */
const A_PAGE = 50;

/** What is worth a look, most urgent first; one open at a time. */
export function FindingsView({ review }: { review: Review }): ReactElement {
  const { ui, language } = usePane();
  const words = RESULT_TEXTS[language];
  const [wanted, setWanted] = useState(A_PAGE);
  const { filter } = ui;
  useEffect(() => setWanted(A_PAGE), [filter]);
  const shown = filtered(review.findings, filter);
  // A finding asked for elsewhere is there, however far down it stands.
  const drawn = Math.max(wanted, shown.findIndex(({ id }) => id === ui.finding) + 1);
  const left = shown.length - drawn;
  return (
    <>
      <FindingFilters />
      <Caption1 block aria-live="polite">
        {shown.length === 0
          ? words.none
          : fillPlain(words.shown, { shown: shown.length, all: review.findings.length }, language)}
      </Caption1>
      <PlainList label={words.filters}>
        {shown.slice(0, drawn).map((finding) => (
          <FindingRow key={finding.id} finding={finding} review={review} />
        ))}
      </PlainList>
      {left > 0 && (
        <Button style={{ alignSelf: 'flex-start' }} onClick={() => setWanted(drawn + A_PAGE)}>
          {fillPlain(words.showMore, { count: Math.min(left, A_PAGE) }, language)}
        </Button>
      )}
    </>
  );
}

function FindingRow({ finding, review }: { finding: Finding; review: Review }): ReactElement {
  const { ui, language, change } = usePane();
  const words = RESULT_TEXTS[language];
  const styles = useStyles();
  const isOpen = ui.finding === finding.id;
  const row = useRef<HTMLDivElement>(null);
  // A finding asked for elsewhere comes into view; one opened here is in view already.
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const facts = [
    finding.profile ?? words.wholeBook,
    WORDS[language].severities[finding.severity],
    ...(finding.state === 'exempt' ? [words.exempt] : []),
    ...(finding.gain !== null && finding.gain > 0
      ? [fillPlain(words.gain, { gain: formatNumber(finding.gain, language, 1) }, language)]
      : []),
    ...(finding.money.kind === 'value' && finding.money.amount > 0
      ? [formatMoney(finding.money.amount, language, review.currency)]
      : []),
  ];
  return (
    <div ref={row}>
      <Button
        appearance="transparent"
        className={styles.head}
        aria-expanded={isOpen}
        onClick={() => change({ finding: isOpen ? null : finding.id })}
      >
        <Text block weight="semibold">
          {`${isOpen ? '▾' : '▸'} ${finding.rank}. ${ruleOf(finding.rule)?.texts[language].title ?? finding.rule}`}
        </Text>
        <Caption1 block>{facts.join(' · ')}</Caption1>
      </Button>
      {isOpen && <FindingDetails finding={finding} review={review} />}
    </div>
  );
}
