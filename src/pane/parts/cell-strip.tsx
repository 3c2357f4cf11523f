import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { toAddress, type CellRef } from '../../domain/address';
import { usePane } from '../state/pane-context';
import type { AfterCheck } from '../state/use-after-check';
import { RESULT_TEXTS } from '../texts/result-texts';

const useStyles = makeStyles({
  strip: {
    // In sight however long the view above is: it answers every selection.
    position: 'sticky',
    bottom: 0,
    maxHeight: '40vh',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    overflowWrap: 'anywhere',
  },
});

/** What the selected cell is to Accord, how it was read, and which findings depend on it. */
export function CellStrip({ at, later }: { at: CellRef | null; later: AfterCheck | null }): ReactElement {
  const { language, reviewed } = usePane();
  const words = RESULT_TEXTS[language];
  return (
    <aside className={useStyles().strip} aria-label={words.selected}>
      <Caption1 block>{at ? `${words.selected}: ${toAddress(at)}` : words.selected}</Caption1>
      {at && reviewed && later ? <later.CellMeaning at={at} reviewed={reviewed} /> : <Text>{words.selectCell}</Text>}
    </aside>
  );
}
