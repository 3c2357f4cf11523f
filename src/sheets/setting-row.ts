import { toAddress, type CellRef } from '../domain/address';
import type { Language } from '../domain/language';
import type { StyleName } from './patch';
import { settingId, type Setting } from './setting-ids';
import { SETTINGS_WORDS, type Origin } from './settings-words';
import type { WantedCell, WantedRow } from './wanted';

/** What a row of the settings says. */
export interface SettingRow {
  readonly setting: Setting;
  readonly profile?: string;
  readonly what: string;
  readonly inForce: WantedCell;
  /** Absent: what stands there stays. */
  readonly standard?: WantedCell;
  readonly unit: string;
  readonly origin: Origin;
  readonly unlocks?: string;
  readonly source?: CellRef | undefined;
  /** How the planner's own cell looks, and what it offers. */
  readonly input: StyleName;
  readonly offers?: readonly string[];
}

export function settingRow(row: SettingRow, language: Language): WantedRow {
  const words = SETTINGS_WORDS[language];
  const id = settingId(row.setting);
  const { inForce, standard, source } = row;
  return {
    id,
    cells: {
      id: { content: id },
      kind: { content: words.kinds[row.setting.kind] },
      profile: { content: row.profile ?? null },
      what: { content: row.what },
      inForce,
      ...(standard ? { default: standard } : {}),
      unit: { content: row.unit },
      origin: { content: words.origins[row.origin] },
      unlocks: { content: row.unlocks ?? null },
      source: { content: source ? { link: source, text: toAddress(source) } : null },
    },
    input: { key: 'value', style: row.input, ...(row.offers ? { offers: row.offers } : {}) },
  };
}
