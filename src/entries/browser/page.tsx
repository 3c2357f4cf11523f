import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Language } from '../../domain/language';
import { HostError } from '../../domain/issue';
import type { TypedChange } from '../../hosts/browser/typed-edits';
import { fillPlain } from '../../i18n/format';
import { refusalSentence } from '../../i18n/refusal-sentence';
import { Pane } from '../../pane/pane';
import type { UiStore } from '../../pane/state/ui-state';
import * as clock from '../clock';
import { EditsDialog } from './edits-dialog';
import { pageExtras } from './page-extras';
import { PageNotes } from './page-notes';
import { PAGE_TEXTS } from './page-texts';
import { readFile } from './read-file';
import { saveFile } from './save-file';
import type { OpenedBook } from './univer-screen';

/** A workbook to begin with. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface PageProps {
  readonly language: Language;
  readonly store: UiStore;
  readonly sample: () => Promise<ChosenFile>;
}

interface Open extends OpenedBook {
  readonly name: string;
  /** Counts the workbooks opened: each has a pane of its own. */
  readonly number: number;
}

/** The whole product in a page: the workbook on the left, the task pane on the right. */
export function Page({ language, store, sample }: PageProps): ReactElement {
  const words = PAGE_TEXTS[language];
  const [open, setOpen] = useState<Open | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<ChosenFile | null>(null);
  const [edits, setEdits] = useState(0);
  const [isSaved, setSaved] = useState(true);
  const [changes, setChanges] = useState<readonly TypedChange[]>([]);
  const [isDropping, setDropping] = useState(false);
  const grid = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const current = useRef<Open | null>(null);

  const show = async ({ name, bytes }: ChosenFile): Promise<void> => {
    setWaiting(null);
    setNote(null);
    setOpening(name);
    try {
      const file = await readFile(name, bytes);
      const { openInGrid } = await import('./univer-screen');
      // Only now: what cannot be opened must not cost what is open.
      const before = current.current;
      const container = document.createElement('div');
      container.className = 'univer';
      before?.close();
      grid.current?.replaceChildren(container);
      const opened = await openInGrid(container, file, language, () => setNote(words.onlyValues));
      await opened.book.watch(({ kind }) => {
        if (kind !== 'edited') return;
        setEdits(opened.book.edits);
        setSaved(false);
      });
      current.current = { ...opened, name, number: (before?.number ?? 0) + 1 };
      setOpen(current.current);
      setEdits(0);
      setSaved(true);
      const kinds = file.frame.notShown.map((kind) => words.kinds[kind]).join(', ');
      const told = [
        ...(kinds === '' ? [] : [fillPlain(words.notShown, { kinds }, language)]),
        ...(file.frame.survey.dateSystem === 1904 ? [words.otherCalendar] : []),
      ];
      if (told.length > 0) setNote(told.join(' '));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      setNote(`${refusalSentence(error, language)} ${words.refused}`);
    } finally {
      setOpening(null);
    }
  };
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const chosen = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    if (isSaved) await show(chosen);
    else setWaiting(chosen);
  };
  const save = (): void => {
    if (!open) return;
    saveFile(open.name, open.book.download());
    setChanges([]);
    setSaved(true);
  };
  const lookThrough = (): void => {
    const typed = open?.book.changes() ?? [];
    if (typed.length === 0) save();
    else setChanges(typed);
  };
  useEffect(() => {
    void sample().then(show);
    // Once, whatever changes later.
  }, []);
  useEffect(() => {
    if (isSaved) return;
    // The browser itself asks before it throws away what was typed.
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isSaved]);
  useEffect(() => {
    document.title = open ? `${open.name} · Accord` : 'Accord';
  }, [open]);

  return (
    <div
      className="page"
      lang={language}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={(event) => {
        event.preventDefault();
        setDropping(false);
        void choose(event.dataTransfer.files[0]);
      }}
    >
      <header className="bar">
        <span className="name">{open?.name ?? words.workbook}</span>
        {edits > 0 && <span>{fillPlain(words.edits, { count: edits }, language)}</span>}
        <input
          ref={picker}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          onChange={(event) => {
            void choose(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <button type="button" onClick={() => picker.current?.click()}>
          {words.open}
        </button>
        <button type="button" disabled={!open} onClick={lookThrough}>
          {words.download}
        </button>
      </header>
      <PageNotes
        language={language}
        opening={opening}
        isDropping={isDropping}
        waiting={waiting?.name ?? null}
        edits={edits}
        note={note}
        replace={() => waiting && void show(waiting)}
        keep={() => setWaiting(null)}
        close={() => setNote(null)}
      />
      {changes.length > 0 && (
        <EditsDialog language={language} changes={changes} download={save} close={() => setChanges([])} />
      )}
      <section className={isDropping ? 'grid dropping' : 'grid'} ref={grid} aria-label={words.workbook} />
      <div className="pane">
        {open && (
          <Pane
            key={open.number}
            port={open.book}
            extras={pageExtras()}
            language={language}
            clock={clock}
            store={store}
          />
        )}
      </div>
    </div>
  );
}
