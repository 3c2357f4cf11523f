import { useEffect, useRef, type ReactElement } from 'react';
import { toAddress } from '../../domain/address';
import { foundText } from '../../domain/found-text';
import type { Language } from '../../domain/language';
import type { Cell } from '../../domain/survey';
import type { DateSystem } from '../../hosts/browser/calendar';
import type { TypedChange } from '../../hosts/browser/typed-edits';
import { fillPlain } from '../../i18n/format';
import { wordedFound } from '../../i18n/found-words';
import { PAGE_TEXTS } from './page-texts';

interface EditsDialogProps {
  readonly language: Language;
  readonly changes: readonly TypedChange[];
  readonly dateSystem: DateSystem;
  readonly download: () => void;
  readonly close: () => void;
}

/** As many as a person looks through; of the rest the number is told. */
const MOST = 200;

/** What was typed since the file was opened, to look through before it is downloaded. */
export function EditsDialog({ language, changes, dateSystem, download, close }: EditsDialogProps): ReactElement {
  const words = PAGE_TEXTS[language];
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const left = changes.length - MOST;
  return (
    <dialog ref={dialog} className="edits" aria-labelledby="edits-title" onClose={close}>
      <h2 id="edits-title">{words.editsTitle}</h2>
      <div className="scroll" tabIndex={0} role="region" aria-labelledby="edits-title">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.cell}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {changes.slice(0, MOST).map(({ at, before, after }) => (
              <tr key={toAddress(at)}>
                <th scope="row">{toAddress(at)}</th>
                <td>{shown(before, language, dateSystem) || words.blank}</td>
                <td>{shown(after, language, dateSystem) || words.blank}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {left > 0 && <p>{fillPlain(words.moreEdits, { count: left }, language)}</p>}
      </div>
      <p>{words.restUntouched}</p>
      <div className="choices">
        <button type="button" className="first" onClick={download}>
          {words.download}
        </button>
        <button type="button" onClick={close}>
          {words.back}
        </button>
      </div>
    </dialog>
  );
}

function shown(cell: Cell | null, language: Language, dateSystem: DateSystem): string {
  const text = wordedFound(foundText(cell, dateSystem), cell, language);
  return cell?.formula === undefined ? text : `=${cell.formula}${text === '' ? '' : ` → ${text}`}`;
}
