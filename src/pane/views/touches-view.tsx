import { Caption1, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PlainList } from '../parts/plain-list';
import { usePane } from '../state/pane-context';
import { CHECK_TEXTS } from '../texts/check-texts';

/** What each command reads and writes: the page to show to whoever asks whether this is safe. */
export function TouchesView(): ReactElement {
  const { language } = usePane();
  const { touches, touchHeads, never } = CHECK_TEXTS[language];
  return (
    <>
      <Text>{never}</Text>
      <PlainList>
        {touches.map(({ action, reads, writes }) => (
          <div key={action}>
            <Text block weight="semibold">
              {action}
            </Text>
            <Caption1 block>{`${touchHeads.reads}: ${reads}`}</Caption1>
            <Caption1 block>{`${touchHeads.writes}: ${writes}`}</Caption1>
          </div>
        ))}
      </PlainList>
    </>
  );
}
