import type { SqlWriting } from './dialects';

/**
 * The days that a table of order lines covers, as `daysMet` finds them: a stretch of days apart from the rest by more than a
 * year counts only where it holds a tenth of the lines. Nothing is late in a table without one delivery.
 */
export function daysSql(sql: SqlWriting): string {
  return `met AS (
  SELECT 'ordered' AS what, order_date AS met_day, count(*) AS met_lines FROM lines WHERE order_date IS NOT NULL GROUP BY order_date
  UNION ALL
  SELECT 'sent', delivered_date, count(*) FROM lines WHERE delivered_date IS NOT NULL GROUP BY delivered_date
),
parted AS (
  SELECT met.*, CASE WHEN ${sql.daysBetween('lag(met_day) OVER (PARTITION BY what ORDER BY met_day)', 'met_day')} > 366
    THEN 1 ELSE 0 END AS begins FROM met
),
stretched AS (
  SELECT parted.*, sum(begins) OVER (PARTITION BY what ORDER BY met_day) AS stretch FROM parted
),
stretches AS (
  SELECT what, stretch, min(met_day) AS from_day, max(met_day) AS to_day, sum(met_lines) AS stretch_lines
  FROM stretched GROUP BY what, stretch
),
ranked AS (
  SELECT stretches.*, sum(stretch_lines) OVER (PARTITION BY what) AS all_lines,
    row_number() OVER (PARTITION BY what ORDER BY stretch_lines DESC, stretch DESC) AS place FROM stretches
),
spans AS (
  SELECT what, min(from_day) AS from_day, max(to_day) AS to_day FROM ranked
  WHERE place = 1 OR what IN (SELECT what FROM ranked WHERE place = 1 AND stretch_lines < 0.9 * all_lines)
  GROUP BY what
),
named AS (
  SELECT max(CASE WHEN what = 'ordered' THEN from_day END) AS from_ordered, max(CASE WHEN what = 'ordered' THEN to_day END) AS to_ordered,
    max(CASE WHEN what = 'sent' THEN from_day END) AS from_sent, max(CASE WHEN what = 'sent' THEN to_day END) AS to_sent
  FROM spans
),
days AS (
  SELECT CASE WHEN to_sent IS NOT NULL THEN greatest(to_sent, coalesce(to_ordered, to_sent)) END AS last_day,
    CASE WHEN to_ordered IS NULL THEN ${sql.daysBetween('from_sent', 'to_sent')}
      ELSE ${sql.daysBetween('from_ordered', 'to_ordered')} END + 1 AS days_covered
  FROM named
),`;
}
