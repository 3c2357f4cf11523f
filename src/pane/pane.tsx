import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { WorkbookPort } from '../app/port';
import type { CellRef } from '../domain/address';
import type { Language } from '../domain/language';
import { fillPlain } from '../i18n/format';
import type { HostExtras } from './host-extras';
import { CellStrip } from './parts/cell-strip';
import { Messages } from './parts/messages';
import { Navigation } from './parts/navigation';
import type { Clock } from './state/clock';
import { PaneProvider } from './state/pane-context';
import type { UiStore } from './state/ui-state';
import { useQuestions } from './state/use-questions';
import { useReviewer } from './state/use-reviewer';
import { useAfterCheck } from './state/use-after-check';
import { useCheck } from './state/use-check';
import { useDark } from './state/use-dark';
import { useWatch } from './state/use-watch';
import { useGoTo, type Moved } from './state/use-go-to';
import { useFocusKept } from './state/use-focus-kept';
import { useScenarios } from './state/use-scenarios';
import { useUi } from './state/use-ui';
import { CHECK_TEXTS } from './texts/check-texts';
import { SHELL_TEXTS } from './texts/shell-texts';
import { schemeOf, themeOf } from './theme';
import { CurrentView } from './views/current-view';

export interface PaneProps {
  readonly port: WorkbookPort;
  readonly extras: HostExtras;
  /** The language of the program around the pane. */
  readonly language: Language;
  readonly clock: Clock;
  readonly store: UiStore;
}

// What has the focus is scrolled clear of the strip at the foot.
const usePageStyles = makeStaticStyles({ body: { margin: 0 }, html: { scrollPaddingBottom: '40vh' } });
const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // The choice of view shows it already; who cannot see the pane hears it.
  title: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  main: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    flexGrow: 1,
    minWidth: 0,
  },
});

/** The task pane: navigation, what is going on, one view, and the strip of the selected cell. */
export function Pane({ port, extras, language: spoken, clock, store }: PaneProps): ReactElement {
  const { ui, change } = useUi(store);
  const language = ui.language ?? spoken;
  const { later, load } = useAfterCheck();
  const reviewer = useReviewer(port, extras.connect);
  const check = useCheck({ reviewer, language, clock, load, isWanted: ui.hadResult });
  const { edited, failed, reviewed, written, put } = check;
  const { goTo, moved } = useGoTo(port, failed);
  const [selected, setSelected] = useState<CellRef | null>(null);
  useWatch(port, (what) => (what.kind === 'selected' ? setSelected(what.at) : edited()), failed);
  const [isRestored, setRestored] = useState(false);
  useEffect(() => setRestored(false), [written]);
  // The first screen is there: what comes after it is fetched while it is read.
  useEffect(() => void load().catch(failed), [load, failed]);
  const isDark = useDark(extras.isDark);
  const hasResult = reviewed !== null;
  useEffect(() => {
    if (hasResult) change({ hadResult: true });
  }, [hasResult, change]);
  const scenarios = useScenarios();
  const main = useRef<HTMLElement>(null);
  useFocusKept(main, ui.view);
  usePageStyles();
  const styles = useStyles();
  const { ask, functions, isUnanswered } = useQuestions(reviewer);
  const isBusy = check.running !== null;
  const state = { language, ui, change, reviewed, goTo, ask, put, isBusy, functions, scenarios, failed };
  const notice = noticeOf({ moved, isRestored, written }, language);
  const theme = themeOf(ui.theme, isDark);
  const restore = extras.restore && ((): void => void extras.restore?.().then(setRestored, failed));
  const openSample = extras.openSample && ((): void => void extras.openSample?.().catch(failed));
  return (
    <FluentProvider theme={theme} style={{ colorScheme: schemeOf(theme) }}>
      <PaneProvider value={state}>
        <div className={styles.page} lang={language}>
          <Navigation />
          <main className={styles.main} ref={main}>
            <h1 className={styles.title}>{`Accord: ${SHELL_TEXTS[language].views[ui.view]}`}</h1>
            <Messages check={check} isUnanswered={isUnanswered} notice={notice} />
            <CurrentView
              check={check}
              later={later}
              port={port}
              restore={written ? restore : null}
              openSample={openSample}
              diagnostics={extras.diagnostics}
            />
          </main>
          <CellStrip at={selected} later={later} />
        </div>
      </PaneProvider>
    </FluentProvider>
  );
}

interface Done {
  readonly moved: Moved | null;
  readonly isRestored: boolean;
  /** Sheets of ours that were made or changed. */
  readonly written: number | null;
}

/** The newest thing worth saying that is no failure. */
function noticeOf({ moved, isRestored, written }: Done, language: Language): string | null {
  const words = CHECK_TEXTS[language];
  if (moved) return fillPlain(SHELL_TEXTS[language].moved, { ...moved }, language);
  if (isRestored) return words.restored;
  if (written === null) return null;
  return written === 0 ? words.nothingToWrite : fillPlain(words.written, { count: written }, language);
}
