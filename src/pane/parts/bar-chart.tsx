import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';

/** One category: what is drawn of it, and the same in words. */
export interface ChartRow {
  readonly name: string;
  readonly value: string;
  /** What stands beside the bar, where all of it would be too long. */
  readonly short?: string;
  /** Stretches of the scale, each with how dark it is, from 0 to 1. */
  readonly spans: readonly { readonly from: number; readonly to: number; readonly shade: number }[];
  /** A place marked by a diamond. */
  readonly mark?: number;
}

interface BarChartProps {
  readonly title: string;
  /** What the chart shows, for people who do not see it. */
  readonly about: string;
  readonly rows: readonly ChartRow[];
  /** Both ends of the scale; its zero is drawn. */
  readonly scale: readonly [number, number];
  readonly inNumbers: string;
  readonly headings: readonly [string, string];
}

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', overflow: 'visible', color: tokens.colorNeutralForeground1 },
  name: { fontSize: tokens.fontSizeBase200, fill: 'currentColor' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    '& th, & td': { textAlign: 'left', verticalAlign: 'top', padding: '2px 4px 2px 0', fontWeight: 'inherit' },
  },
  more: { fontSize: tokens.fontSizeBase200, '& summary': { cursor: 'pointer', minHeight: '24px' } },
});

const ROW = 38;
const BAR = 12;
/** Of the text above a bar, and of the bar, from the top of the row. */
const TEXT_AT = 12;
const BAR_AT = 18;

/**
 * A bar a row, as wide as the pane, in the colour of the text: a contrast theme draws it with its own. Every value is
 * written beside its bar, and once more in a table.
 */
export function BarChart({ title, about, rows, scale, inNumbers, headings }: BarChartProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [low, high] = scale;
  const at = (value: number): number => (100 * (value - low)) / (high - low || 1);
  const percent = (value: number): string => `${at(value).toFixed(2)}%`;
  return (
    <div>
      <svg className={styles.chart} role="img" aria-labelledby={`${id}t ${id}d`} height={rows.length * ROW}>
        <title id={`${id}t`}>{title}</title>
        <desc id={`${id}d`}>{about}</desc>
        <line x1={percent(0)} x2={percent(0)} y1={0} y2={rows.length * ROW} stroke="currentColor" strokeOpacity={0.5} />
        {rows.map(({ name, value, short = value, spans, mark }, nth) => (
          <g key={name} transform={`translate(0 ${nth * ROW})`}>
            <text x="4" y={TEXT_AT} className={styles.name}>
              {`${name}: ${short}`}
            </text>
            {spans.map(({ from, to, shade }) => (
              <rect
                key={`${from} ${to}`}
                x={percent(Math.min(from, to))}
                y={BAR_AT}
                width={`${Math.abs(at(to) - at(from)).toFixed(2)}%`}
                height={BAR}
                fill="currentColor"
                fillOpacity={shade}
                stroke="currentColor"
              />
            ))}
            {mark !== undefined && (
              <svg x={percent(mark)} y={BAR_AT + BAR / 2} overflow="visible">
                <path d="M0 -8L6 0L0 8L-6 0Z" fill="currentColor" />
              </svg>
            )}
          </g>
        ))}
      </svg>
      <details className={styles.more}>
        <summary>{inNumbers}</summary>
        <table className={styles.table}>
          <caption hidden>{title}</caption>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, value }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
