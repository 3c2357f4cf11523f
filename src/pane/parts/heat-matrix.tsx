import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Language } from '../../domain/language';
import { COLUMNS, ROWS } from '../../domain/outcome';
import { formatNumber } from '../../i18n/format';
import { BAND_SYMBOLS, WORDS } from '../../i18n/words';
import { bandOf } from '../../scoring/score';
import type { PairingScore, ProfileReview } from '../../review/model';
import { usePane } from '../state/pane-context';
import { RESULT_TEXTS } from '../texts/result-texts';
import { BAND_COLOURS } from './band-colours';

const useStyles = makeStyles({
  table: { borderCollapse: 'separate', borderSpacing: '2px', width: '100%' },
  head: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    textAlign: 'left',
    verticalAlign: 'bottom',
    padding: '0 2px',
    // The longest head has to fit at 280 px.
    '@media (max-width: 319px)': { fontSize: '9px' },
  },
  rowHead: { verticalAlign: 'middle', paddingLeft: 0, paddingRight: tokens.spacingHorizontalXS },
  cell: {
    textAlign: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    minWidth: '36px',
    // Seen only where contrast themes take the ground away.
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  blank: { border: `1px dashed ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground2 },
});

/** Commercial terms down, logistics terms across. Every cell has number and symbol, or a sign; what they mean stands below. */
export function HeatMatrix({ profile }: { profile: ProfileReview }): ReactElement {
  const { language } = usePane();
  const styles = useStyles();
  const { families } = WORDS[language];
  const at = (row: string, column: string): PairingScore | undefined =>
    profile.pairings.find(({ pairing }) => pairing === `${row}×${column}`);
  const signs = ROWS.flatMap((row) => COLUMNS.map((column) => signOf(at(row, column), language).join('\u00A0')));
  return (
    <>
      <table className={styles.table} aria-label={RESULT_TEXTS[language].matrix}>
        <thead>
          <tr>
            <td />
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={styles.head}>
                {families[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row" className={mergeClasses(styles.head, styles.rowHead)}>
                {families[row]}
              </th>
              {COLUMNS.map((column) => (
                <HeatCell key={column} pairing={at(row, column)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Caption1>{Array.from(new Set(signs)).join(' · ')}</Caption1>
    </>
  );
}

const SIGNS = { unknown: '?', outOfReach: '…', notApplicable: '–' } as const;

/** What a cell shows beside its number, and what that means. */
function signOf(pairing: PairingScore | undefined, language: Language): readonly [sign: string, meaning: string] {
  const words = RESULT_TEXTS[language];
  if (!pairing || pairing.score === null || pairing.state !== 'scored') {
    const state = !pairing || pairing.state === 'scored' ? 'notApplicable' : pairing.state;
    return [SIGNS[state], words.cellStates[state]];
  }
  if (pairing.isCritical) return ['!', words.critical];
  const band = bandOf(pairing.score);
  return [BAND_SYMBOLS[band], WORDS[language].bands[band]];
}

function HeatCell({ pairing }: { pairing: PairingScore | undefined }): ReactElement {
  const { language } = usePane();
  const styles = useStyles();
  const [sign, meaning] = signOf(pairing, language);
  if (!pairing || pairing.score === null || pairing.state !== 'scored') {
    return (
      <td className={mergeClasses(styles.cell, styles.blank)} title={meaning}>
        <span aria-label={meaning} role="img">
          {sign}
        </span>
      </td>
    );
  }
  const { fill, text } = BAND_COLOURS[bandOf(pairing.score)];
  return (
    <td className={styles.cell} style={{ backgroundColor: fill, color: text }} title={meaning}>
      {`${sign} ${formatNumber(pairing.score, language)}`}
    </td>
  );
}
