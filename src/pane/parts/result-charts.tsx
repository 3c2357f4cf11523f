import { Caption1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Reviewed } from '../../app/review-workbook';
import { marginRows, moneyRows, scoreRows } from '../state/chart-rows';
import { usePane } from '../state/pane-context';
import { useAsked } from '../state/use-asked';
import { CHART_TEXTS } from '../texts/chart-texts';
import { BarChart, type ChartRow } from './bar-chart';
import { Section } from './section';

/** Scores with their interval, money by cause, and list price down to the margin of each profile. */
export function ResultCharts({ reviewed }: { reviewed: Reviewed }): ReactElement {
  const { language } = usePane();
  const words = CHART_TEXTS[language];
  const { review } = reviewed;
  const walks = useAsked(reviewed, 'margins', undefined) ?? [];
  const money = moneyRows(review, language);
  const most = Math.max(0, ...money.flatMap(({ spans }) => spans.map(({ to }) => to)));
  const margins = marginRows(walks, review, language);
  const worst = Math.min(0, ...walks.map(({ margin }) => margin));
  const chart = (
    title: string,
    about: string,
    rows: readonly ChartRow[],
    scale: readonly [number, number],
    first: string,
  ): ReactElement | null =>
    rows.length === 0 ? null : (
      <Section title={title}>
        <Caption1>{about}</Caption1>
        <BarChart
          title={title}
          about={about}
          rows={rows}
          scale={scale}
          inNumbers={words.inNumbers}
          headings={[first, words.value]}
        />
      </Section>
    );
  return (
    <>
      {chart(words.scores, words.scoresAbout, scoreRows(review, language), [0, 100], words.profile)}
      {chart(words.money, words.moneyAbout, money, [0, most], words.cause)}
      {chart(words.margins, words.marginsAbout, margins, [worst, 1 - worst], words.profile)}
    </>
  );
}
