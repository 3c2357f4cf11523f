import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Language } from '../domain/language';
import { fillPlain, formatNumber } from '../i18n/format';
import { BAND_SYMBOLS, WORDS } from '../i18n/words';
import type { Review, Score } from '../review/model';
import { PANE_TEXTS } from './pane-texts';

const useStyles = makeStyles({
  table: { tableLayout: 'auto' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  total: { fontWeight: tokens.fontWeightSemibold },
});

/** The portfolio and each profile: score or interval, and the band by symbol and word. */
export function ScoreList({ review, language }: { review: Review; language: Language }): ReactElement {
  const words = PANE_TEXTS[language];
  const styles = useStyles();
  return (
    <Table size="small" className={styles.table}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>{words.profile}</TableHeaderCell>
          <TableHeaderCell className={styles.number}>{words.score}</TableHeaderCell>
          <TableHeaderCell>{words.band}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        <ScoreRow name={words.portfolio} score={review.portfolio.score} language={language} isTotal />
        {review.profiles.map(({ key, name, score }) => (
          <ScoreRow key={key} name={name} score={score} language={language} />
        ))}
      </TableBody>
    </Table>
  );
}

interface ScoreRowProps {
  readonly name: string;
  readonly score: Score;
  readonly language: Language;
  readonly isTotal?: boolean;
}

function ScoreRow({ name, score, language, isTotal = false }: ScoreRowProps): ReactElement {
  const styles = useStyles();
  const { point, low, high, band } = score;
  const number = (value: number): string => formatNumber(value, language, 1);
  const interval =
    low === null || high === null
      ? ''
      : fillPlain(PANE_TEXTS[language].interval, { low: number(low), high: number(high) }, language);
  return (
    <TableRow className={isTotal ? styles.total : ''}>
      <TableCell>{name}</TableCell>
      <TableCell className={styles.number} title={interval}>
        {point === null ? '–' : number(point)}
      </TableCell>
      <TableCell>
        {band === null ? PANE_TEXTS[language].notScored : `${BAND_SYMBOLS[band]} ${WORDS[language].bands[band]}`}
      </TableCell>
    </TableRow>
  );
}
