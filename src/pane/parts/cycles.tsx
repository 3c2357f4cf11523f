import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Reviewed } from '../../app/review-workbook';
import { fillPlain } from '../../i18n/format';
import { usePane } from '../state/pane-context';
import { useAsked } from '../state/use-asked';
import { CYCLE_TEXTS } from '../texts/cycle-texts';
import { ComparedCycles } from './compared-cycles';
import { Section } from './section';
import { TextInput } from './text-input';

const useStyles = makeStyles({
  wish: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
});

/** The cycle is closed, frozen, drawn and compared with others: what is done around a meeting. */
export function Cycles({ reviewed }: { reviewed: Reviewed }): ReactElement | null {
  const { language, put, isBusy } = usePane();
  const words = CYCLE_TEXTS[language];
  const styles = useStyles();
  const cycles = useAsked(reviewed, 'cycles', undefined);
  const [typed, setTyped] = useState<string | null>(null);
  if (!cycles) return null;
  const cycle = (typed ?? cycles.current).trim();
  const isClosed = cycles.closed.includes(cycle);
  const isRefused = isBusy || cycle === '';
  const wish = (label: string, hint: string, isOff: boolean, act: () => void): ReactElement => (
    <div className={styles.wish}>
      <Button disabledFocusable={isOff} onClick={act}>
        {label}
      </Button>
      <Caption1>{hint}</Caption1>
    </div>
  );
  return (
    <>
      <Section title={words.title}>
        <TextInput label={words.name} value={typed ?? cycles.current} onChange={setTyped} />
        {wish(
          words.close,
          isClosed ? fillPlain(words.isClosed, { cycle }, language) : words.closeHint,
          isRefused || isClosed,
          () => put('closed', (time) => ({ cycle, time })),
        )}
        {wish(words.freeze, words.freezeHint, isRefused, () => put('frozen', (time) => ({ cycle, time })))}
        {wish(words.charts, words.chartsHint, isBusy, () => put('charts', (time) => time))}
        {wish(words.cards, words.cardsHint, isBusy, () => put('cards', (time) => time))}
      </Section>
      <Section title={words.compare}>
        {cycles.closed.length === 0 ? (
          <Text>{words.noCycle}</Text>
        ) : (
          <ComparedCycles closed={cycles.closed} reviewed={reviewed} />
        )}
      </Section>
    </>
  );
}
