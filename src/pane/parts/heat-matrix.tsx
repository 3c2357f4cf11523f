import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
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
    padding: 0,
    // The longest head has to fit at 280 px.
    '@media (max-width: 319px)': { fontSize: '9px' },
  },
  rowHead: { verticalAlign: 'middle', paddingRight: tokens.spacingHorizontalXS },
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

/** Commercial terms down, logistics terms across. Every cell has number and symbol, or a sign and its word. */
export function HeatMatrix({ profile }: { profile: ProfileReview }): ReactElement {
  const { language } = usePane();
  const styles = useStyles();
  const { families } = WORDS[language];
  const at = (row: string, column: string): PairingScore | undefined =>
    profile.pairings.find(({ pairing }) => pairing === `${row}×${column}`);
  return (
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
  );
}

const SIGNS = { unknown: '?', outOfReach: '…', notApplicable: '–' } as const;

function HeatCell({ pairing }: { pairing: PairingScore | undefined }): ReactElement {
  const { language } = usePane();
  const styles = useStyles();
  const words = RESULT_TEXTS[language];
  if (!pairing || pairing.score === null || pairing.state !== 'scored') {
    const state = !pairing || pairing.state === 'scored' ? 'notApplicable' : pairing.state;
    return (
      <td className={mergeClasses(styles.cell, styles.blank)} title={words.cellStates[state]}>
        <span aria-label={words.cellStates[state]} role="img">
          {SIGNS[state]}
        </span>
      </td>
    );
  }
  const band = bandOf(pairing.score);
  const { fill, text } = BAND_COLOURS[band];
  const title = [WORDS[language].bands[band], ...(pairing.isCritical ? [words.critical] : [])].join(', ');
  return (
    <td className={styles.cell} style={{ backgroundColor: fill, color: text }} title={title}>
      {`${pairing.isCritical ? '!' : BAND_SYMBOLS[band]} ${formatNumber(pairing.score, language)}`}
    </td>
  );
}
