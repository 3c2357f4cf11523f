import type { Language } from '../domain/language';
import { formatDay } from '../i18n/format';
import { versionText, type CardVersion } from './cards-version';
import { confirmId } from './confirm-read';
import { CONFIRM_WORDS, type ConfirmState } from './confirm-words';
import type { FoundTable } from './found-table';
import { titleLines } from './lines';
import type { ConditionalFormat } from './patch';
import { BAND_COLOURS } from './score-colours';
import type { WantedRow, WantedSheet } from './wanted';

/** A rep and a profile, with what is known of them. */
export interface ConfirmRow {
  readonly rep: string;
  readonly profileKey: string;
  readonly profile: string;
  readonly version: CardVersion;
  readonly state: ConfirmState;
}

/** Told apart by their signs in any language; what is in order stays plain. */
const STATE_COLOURS: ConditionalFormat['rules'] = [
  { when: { beginsWith: '▲' }, ...BAND_COLOURS.misaligned },
  { when: { beginsWith: '○' }, ...BAND_COLOURS.watch },
  { when: { beginsWith: '?' }, ...BAND_COLOURS.watch },
];

/** *Confirmations*: who sells to whom, and who confirmed the package that is in force. `found` is the sheet as it stands. */
export function confirmSheet(rows: readonly ConfirmRow[], found: FoundTable | null, language: Language): WantedSheet {
  const wanted = rows.map((row) => rowOf(row, language));
  const known = new Set(wanted.map(({ id }) => id));
  const left = [...(found?.rows.keys() ?? [])].filter((id) => !known.has(id));
  const { states } = CONFIRM_WORDS[language];
  return {
    kind: 'confirmations',
    language,
    lines: titleLines(CONFIRM_WORDS, [({ title }) => title, ({ intro }) => intro], 'rep', language),
    rows: [...wanted, ...left.map((id) => ({ id, cells: { state: { content: states.left } } }))],
    formats: [{ keys: ['state'], rules: STATE_COLOURS }],
    offers: [],
  };
}

function rowOf({ rep, profileKey, profile, version, state }: ConfirmRow, language: Language): WantedRow {
  const id = confirmId(profileKey, rep);
  const contents = {
    rep,
    profile,
    version: versionText(version),
    since: formatDay(version.since, language),
    state: CONFIRM_WORDS[language].states[state],
    id,
  };
  return { id, cells: Object.fromEntries(Object.entries(contents).map(([key, content]) => [key, { content }])) };
}
