import type { ReactElement } from 'react';
import type { Language } from '../../domain/language';
import { fillPlain } from '../../i18n/format';
import { PAGE_TEXTS } from './page-texts';

interface PageNotesProps {
  readonly language: Language;
  /** Name of the file that is being opened. */
  readonly opening: string | null;
  readonly isDropping: boolean;
  /** Name of the file that waits for an answer. */
  readonly waiting: string | null;
  readonly edits: number;
  readonly note: string | null;
  readonly replace: () => void;
  readonly keep: () => void;
  readonly close: () => void;
}

/** What is going on in the page, read aloud as it changes. */
export function PageNotes(props: PageNotesProps): ReactElement {
  const { language, opening, isDropping, waiting, edits, note, replace, keep, close } = props;
  const words = PAGE_TEXTS[language];
  return (
    <div className="notes" aria-live="polite">
      {opening !== null && <p className="note">{fillPlain(words.opening, { file: opening }, language)}</p>}
      {isDropping && <p className="note">{words.dropHere}</p>}
      {waiting !== null && (
        <div className="note">
          <p>{fillPlain(words.openOther, { count: edits, file: waiting }, language)}</p>
          <button type="button" onClick={replace}>
            {words.replace}
          </button>
          <button type="button" onClick={keep}>
            {words.keep}
          </button>
        </div>
      )}
      {note !== null && (
        <div className="note">
          <p>{note}</p>
          <button type="button" onClick={close}>
            {words.close}
          </button>
        </div>
      )}
    </div>
  );
}
