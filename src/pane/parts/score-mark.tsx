import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatNumber } from '../../i18n/format';
import { BAND_SYMBOLS, WORDS } from '../../i18n/words';
import type { Band } from '../../review/model';
import { usePane } from '../state/pane-context';
import { BAND_COLOURS } from './band-colours';

const useStyles = makeStyles({
  mark: {
    display: 'inline-block',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    lineHeight: tokens.lineHeightBase300,
  },
});

/** A score with symbol, number and word of its band: none of them needs the colour. */
export function ScoreMark({ point, band }: { point: number; band: Band }): ReactElement {
  const { language } = usePane();
  const styles = useStyles();
  const { fill, text } = BAND_COLOURS[band];
  return (
    <span className={styles.mark} style={{ backgroundColor: fill, color: text }}>
      {`${BAND_SYMBOLS[band]} ${formatNumber(point, language, 1)} ${WORDS[language].bands[band]}`}
    </span>
  );
}
