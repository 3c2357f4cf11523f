import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { Language } from '../../domain/language';
import { fillPlain } from '../../i18n/format';
import { Pane } from '../../pane/pane';
import * as clock from '../clock';
import { EditsDialog } from './edits-dialog';
import { pageExtras } from './page-extras';
import { PageNotes } from './page-notes';
import type { PageStore } from './page-store';
import { PAGE_TEXTS } from './page-texts';
import { useOpenBook, type ChosenFile } from './use-open-book';

interface PageProps {
  readonly language: Language;
  readonly store: PageStore;
  readonly sample: () => Promise<ChosenFile>;
}

/** The whole product in a page: the workbook on the left, the task pane on the right. */
export function Page({ language, store, sample }: PageProps): ReactElement {
  const words = PAGE_TEXTS[language];
  const grid = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [isDropping, setDropping] = useState(false);
  const book = useOpenBook(grid, language);
  const { open, opening, note, waiting, edits, changes } = book;
  const number = open?.number ?? 0;
  const storeOfBook = useMemo(() => store.of(number), [store, number]);
  useEffect(() => {
    void book.show(sample());
    // Once, whatever changes later.
  }, []);
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
        void book.choose(event.dataTransfer.files[0]);
      }}
    >
      <header className="bar">
        <div className="what">
          <span className="name">{open?.name ?? words.workbook}</span>
          {edits > 0 && <span className="count">{fillPlain(words.edits, { count: edits }, language)}</span>}
        </div>
        <input
          ref={picker}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          onChange={(event) => {
            void book.choose(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <button type="button" onClick={() => picker.current?.click()}>
          {words.open}
        </button>
        <button type="button" disabled={!open} onClick={book.lookThrough}>
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
        replace={book.replace}
        keep={book.keep}
        close={book.closeNote}
      />
      {open && changes.length > 0 && (
        <EditsDialog
          language={language}
          changes={changes}
          dateSystem={open.book.dateSystem}
          download={book.save}
          close={book.closeChanges}
        />
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
            store={storeOfBook}
          />
        )}
      </div>
    </div>
  );
}
