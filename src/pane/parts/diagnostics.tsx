import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { usePane } from '../state/pane-context';
import { CHECK_TEXTS } from '../texts/check-texts';
import { TextLink } from './text-link';

const useStyles = makeStyles({
  text: {
    boxSizing: 'border-box',
    width: '100%',
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** Copies what support needs to know; where the clipboard is closed, shows it to be selected. */
export function Diagnostics({ text }: { text: () => string }): ReactElement {
  const { language } = usePane();
  const words = CHECK_TEXTS[language];
  const [state, setState] = useState<'none' | 'copied' | 'refused'>('none');
  const styles = useStyles();
  const copy = (): void => {
    navigator.clipboard.writeText(text()).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  return (
    <div style={{ alignSelf: 'stretch' }}>
      <TextLink onClick={copy}>{words.diagnostics}</TextLink>
      <div aria-live="polite">
        {state !== 'none' && <Caption1 block>{state === 'copied' ? words.copied : words.notCopied}</Caption1>}
        {state === 'refused' && (
          <textarea readOnly className={styles.text} value={text()} aria-label={words.diagnostics} rows={6} />
        )}
      </div>
    </div>
  );
}
