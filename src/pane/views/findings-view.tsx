import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { LEVELS, OWNERS, SEVERITIES } from '../../domain/outcome';
import { fillPlain, formatMoney, formatNumber } from '../../i18n/format';
import { WORDS } from '../../i18n/words';
import type { Finding, Review } from '../../review/model';
import { ruleOf } from '../../rules';
import { Choice } from '../parts/choice';
import { FindingDetails } from '../parts/finding-details';
import { PlainList } from '../parts/plain-list';
import { filtered } from '../state/filtered';
import { usePane } from '../state/pane-context';
import type { Filter } from '../state/ui-state';
import { RESULT_TEXTS } from '../texts/result-texts';

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
    border: 'none',
    margin: 0,
    padding: 0,
  },
  tick: {
    display: 'flex',
    alignItems: 'center',
    gridColumn: '1 / -1',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    '& input': { width: '18px', height: '18px', margin: 0, accentColor: tokens.colorCompoundBrandBackground },
  },
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
      <Filters />
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

function Filters(): ReactElement {
  const { ui, language, change } = usePane();
  const words = RESULT_TEXTS[language];
  const styles = useStyles();
  const { levels, owners, severities } = WORDS[language];
  const set = (part: Partial<Filter>): void => change({ filter: { ...ui.filter, ...part } });
  return (
    <fieldset className={styles.filters} aria-label={words.filters}>
      <Choice
        label={words.level}
        all={words.all}
        value={ui.filter.level}
        options={LEVELS}
        nameOf={(level) => levels[level]}
        onChange={(level) => set({ level })}
      />
      <Choice
        label={words.owner}
        all={words.all}
        value={ui.filter.owner}
        options={OWNERS}
        nameOf={(owner) => owners[owner]}
        onChange={(owner) => set({ owner })}
      />
      <Choice
        label={words.severity}
        all={words.all}
        value={ui.filter.severity}
        options={SEVERITIES}
        nameOf={(severity) => severities[severity]}
        onChange={(severity) => set({ severity })}
      />
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={ui.filter.withMoney}
          onChange={({ target }) => set({ withMoney: target.checked })}
        />
        <Text>{words.withMoney}</Text>
      </label>
    </fieldset>
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
