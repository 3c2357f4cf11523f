import { Caption1, Text } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Reviewed } from '../../app/review-workbook';
import { usePane } from '../state/pane-context';
import { useAsked } from '../state/use-asked';
import { CYCLE_TEXTS } from '../texts/cycle-texts';
import { Choice } from './choice';
import { PlainList } from './plain-list';

/** Stands for the workbook as it is: no cycle can be called so. */
const NOW = ' ';

interface ComparedCyclesProps {
  /** At least one. */
  readonly closed: readonly string[];
  readonly reviewed: Reviewed;
}

/** What moved between two cycles, or since one of them, and why. */
export function ComparedCycles({ closed, reviewed }: ComparedCyclesProps): ReactElement {
  const { language } = usePane();
  const words = CYCLE_TEXTS[language];
  const [before, setBefore] = useState(closed[closed.length - 1]!);
  const [after, setAfter] = useState(NOW);
  const input = { before, after: after === NOW ? null : after, language };
  const blocks = useAsked(reviewed, 'compared', input);
  return (
    <>
      <Choice
        label={words.from}
        value={before}
        options={closed}
        nameOf={(cycle) => cycle}
        onChange={(cycle) => setBefore(cycle ?? before)}
      />
      <Choice
        label={words.to}
        value={after}
        options={[...closed, NOW]}
        nameOf={(cycle) => (cycle === NOW ? words.now : cycle)}
        onChange={(cycle) => setAfter(cycle ?? NOW)}
      />
      <div aria-live="polite">
        {before === after && <Text>{words.same}</Text>}
        {before !== after && blocks?.length === 0 && <Text>{words.nothing}</Text>}
      </div>
      {before !== after && blocks && blocks.length > 0 && (
        <PlainList label={words.compare}>
          {blocks.map(({ name, lines }) => (
            <div key={name}>
              <Text block weight="semibold">
                {name}
              </Text>
              {lines.map((line) => (
                <Caption1 block key={line}>
                  {line}
                </Caption1>
              ))}
            </div>
          ))}
        </PlainList>
      )}
    </>
  );
}
