import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LANGUAGES } from '../../domain/language';
import { WORDS } from '../../i18n/words';
import { usePane } from '../state/pane-context';
import { THEMES } from '../state/ui-state';
import { SHELL_TEXTS } from '../texts/shell-texts';
import { Choice } from './choice';

const useStyles = makeStyles({
  row: {
    alignSelf: 'stretch',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

/** Theme and language of the pane; both follow the program until somebody chooses. */
export function Preferences(): ReactElement {
  const { ui, language, change } = usePane();
  const words = SHELL_TEXTS[language];
  return (
    <div className={useStyles().row}>
      <Choice
        label={words.theme}
        value={ui.theme}
        options={THEMES}
        nameOf={(theme) => words.themes[theme]}
        onChange={(theme) => change({ theme: theme ?? 'auto' })}
      />
      <Choice
        label={words.language}
        value={language}
        options={LANGUAGES}
        nameOf={(one) => WORDS[one].language}
        onChange={(one) => change({ language: one })}
      />
    </div>
  );
}
