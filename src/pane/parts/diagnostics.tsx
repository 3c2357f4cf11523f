import { Button, Caption1, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { usePane } from '../state/pane-context';
import { CHECK_TEXTS } from '../texts/check-texts';

/** Copies what support needs to know; where the clipboard is closed, shows it to be selected. */
export function Diagnostics({ text }: { text: () => string }): ReactElement {
  const { language } = usePane();
  const words = CHECK_TEXTS[language];
  const [state, setState] = useState<'none' | 'copied' | 'refused'>('none');
  const copy = (): void => {
    navigator.clipboard.writeText(text()).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  return (
    <div>
      <Button size="small" appearance="subtle" onClick={copy}>
        {words.diagnostics}
      </Button>
      <div aria-live="polite">
        {state !== 'none' && <Caption1 block>{state === 'copied' ? words.copied : words.notCopied}</Caption1>}
        {state === 'refused' && (
          <Textarea readOnly value={text()} aria-label={words.diagnostics} style={{ width: '100%' }} rows={6} />
        )}
      </div>
    </div>
  );
}
