import { useEffect, useRef, useState, type RefObject } from 'react';
import { HostError } from '../../domain/issue';
import type { Language } from '../../domain/language';
import type { TypedChange } from '../../hosts/browser/typed-edits';
import { refusalSentence } from '../../i18n/refusal-sentence';
import { filledNote } from './filled-note';
import { openedNote } from './opened-note';
import { PAGE_TEXTS } from './page-texts';
import { readFile, type ReadFile } from './read-file';
import { saveFile } from './save-file';
import { turns } from './turns';
import type { OpenedBook, openInGrid as openBook } from './univer-screen';

/** A workbook to begin with. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Open extends OpenedBook {
  readonly name: string;
  /** Counts the workbooks opened: each has a pane of its own. */
  readonly number: number;
}

/** The workbook that the page shows, with what waits for an answer about it. */
export interface OpenBook {
  readonly open: Open | null;
  /** Name of the file that is being opened. */
  readonly opening: string | null;
  readonly note: string | null;
  /** A file chosen while edits were not downloaded yet. */
  readonly waiting: ChosenFile | null;
  readonly edits: number;
  /** What was typed, while people look through it before the download. */
  readonly changes: readonly TypedChange[];
  readonly show: (file: ChosenFile | Promise<ChosenFile>) => Promise<void>;
  readonly choose: (file: File | undefined) => Promise<void>;
  readonly replace: () => void;
  readonly keep: () => void;
  readonly lookThrough: () => void;
  readonly save: () => void;
  readonly closeChanges: () => void;
  readonly closeNote: () => void;
}

export function useOpenBook(grid: RefObject<HTMLDivElement>, language: Language): OpenBook {
  const words = PAGE_TEXTS[language];
  const [open, setOpen] = useState<Open | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<ChosenFile | null>(null);
  const [edits, setEdits] = useState(0);
  const [isSaved, setSaved] = useState(true);
  const [changes, setChanges] = useState<readonly TypedChange[]>([]);
  const current = useRef<Open | null>(null);
  const nextTurn = useRef(turns()).current;

  const place = async (name: string, file: ReadFile, openInGrid: typeof openBook): Promise<void> => {
    const before = current.current;
    const container = document.createElement('div');
    container.className = 'univer';
    before?.close();
    grid.current?.replaceChildren(container);
    const opened = await openInGrid(container, file, language, (filled) =>
      setNote(filled ? filledNote(filled, language) : words.onlyValues),
    );
    let counting: ReturnType<typeof setTimeout> | null = null;
    await opened.book.watch(({ kind }) => {
      if (kind !== 'edited') return;
      setSaved(false);
      // A block that is pasted comes cell by cell, and is counted once.
      counting ??= setTimeout(() => {
        counting = null;
        setEdits(opened.book.edits);
      });
    });
    current.current = { ...opened, name, number: (before?.number ?? 0) + 1 };
    setOpen(current.current);
    setEdits(0);
    setSaved(true);
    setChanges([]);
    const told = openedNote(file.frame, language);
    if (told !== null) setNote(told);
  };
  const show = async (chosen: ChosenFile | Promise<ChosenFile>): Promise<void> => {
    const turn = nextTurn();
    // The grid's code comes while the file is read elsewhere.
    const code = import('./univer-screen');
    const { name, bytes } = await chosen;
    if (turn.isLast()) {
      setWaiting(null);
      setNote(null);
      setOpening(name);
    }
    try {
      const [file, { openInGrid }] = await Promise.all([readFile(name, bytes), code]);
      // Only now: what cannot be opened must not cost what is open.
      await turn.take(() => place(name, file, openInGrid));
    } catch (error) {
      const why = error instanceof HostError ? `${refusalSentence(error, language)} ` : '';
      if (turn.isLast()) setNote(`${why}${words.refused}`);
      if (!(error instanceof HostError)) throw error;
    } finally {
      if (turn.isLast()) setOpening(null);
    }
  };
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const chosen = file.arrayBuffer().then((buffer) => ({ name: file.name, bytes: new Uint8Array(buffer) }));
    if (isSaved) await show(chosen);
    else setWaiting(await chosen);
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
    if (isSaved) return;
    // The browser itself asks before it throws away what was typed.
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isSaved]);
  return {
    open,
    opening,
    note,
    waiting,
    edits,
    changes,
    show,
    choose,
    replace: () => waiting && void show(waiting),
    keep: () => setWaiting(null),
    lookThrough,
    save,
    closeChanges: () => setChanges([]),
    closeNote: () => setNote(null),
  };
}
