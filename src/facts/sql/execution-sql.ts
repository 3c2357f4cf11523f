import type { OrderPolicy } from '../orders/order-policy';
import { daysSql } from './days-sql';
import { SQL_WRITINGS, type SqlDialect, type SqlWriting } from './dialects';

/** Columns that the query takes of a table of order lines; what a company does not record is `NULL` there. */
export const LINE_COLUMNS = [
  'row_no',
  'profile',
  'order_id',
  'line_no',
  'customer',
  'order_date',
  'requested_date',
  'promised_date',
  'delivered_date',
  'ordered_quantity',
  'delivered_quantity',
  'unit_price',
  'list_value',
  'net_value',
  'discount',
  'payment_days',
  'is_special',
  'surcharge',
  'is_cancelled',
  'is_policy_reason',
] as const;

/**
 * The query that computes the execution table, one row a profile, from a table of order lines where the data lives: the
 * same definitions as `foldOrders`, the promises of the policies written into it.
 */
export function executionSql(dialect: SqlDialect, policies: readonly OrderPolicy[], table: string): string {
  const sql = SQL_WRITINGS[dialect];
  return `-- Accord: the execution table of ${table}, one row a customer profile, for ${dialect}.
-- Map your own columns in "lines". row_no is any number that keeps the order of entry: of a line that stands twice the first
-- counts. discount is a share (0.12). promised_date is the date Sales promised; without one, the date asked for where it is
-- later than the order. is_policy_reason: cancelled, cut or held by a rule (credit, minimum, cut-off, route, quota).
WITH lines AS (
  SELECT ${LINE_COLUMNS.join(', ')}
  FROM ${table}
),
policies AS (
${policies.map((policy, index) => policyRow(policy, index === 0, sql)).join('\n  UNION ALL\n')}
),
${daysSql(sql)}
numbered AS (
  SELECT lines.*, coalesce(CAST(order_id AS ${sql.text}), concat('row ', CAST(row_no AS ${sql.text}))) AS order_key,
    row_number() OVER (PARTITION BY profile, order_id, line_no ORDER BY row_no) AS met
  FROM lines
  WHERE coalesce(ordered_quantity, 0) >= 0 AND coalesce(delivered_quantity, 0) >= 0
),
kept AS (
  SELECT n.*, p.discount_cap, p.term_days, p.minimum_order, p.surcharge_money, p.surcharge_share,
    CASE WHEN n.discount > 1 OR n.discount <= -1 THEN NULL ELSE n.discount END AS given,
    coalesce(n.list_value, n.unit_price * n.ordered_quantity) AS listed,
    ${sql.addDays('n.order_date', dueDays(sql))} AS promise,
    CASE WHEN n.delivered_date >= n.order_date OR n.order_date IS NULL THEN n.delivered_date END AS sent,
    (n.delivered_date IS NULL AND coalesce(n.delivered_quantity, 0) <= 0) AS is_open
  FROM numbered n JOIN policies p ON p.profile = n.profile
  WHERE n.met = 1 OR n.order_id IS NULL OR n.line_no IS NULL
),
valued AS (
  SELECT kept.*, coalesce(listed, CASE WHEN given < 1 THEN net_value / (1 - given) END) AS at_list,
    CASE WHEN coalesce(net_value, listed * (1 - coalesce(given, 0))) > 0
      THEN coalesce(net_value, listed * (1 - coalesce(given, 0))) ELSE 0 END AS weight,
    coalesce(net_value, listed) IS NULL AS is_unvalued,
    CASE WHEN requested_date > promise THEN requested_date ELSE promise END AS due,
    (coalesce(is_policy_reason, false) AND (coalesce(is_cancelled, false)
      OR coalesce(delivered_quantity < ordered_quantity, false))) AS is_killed,
    (NOT is_open AND ordered_quantity > 0 AND delivered_quantity IS NOT NULL) AS is_counted
  FROM kept
),
live AS (
  SELECT valued.*, (NOT is_open AND sent IS NOT NULL AND due IS NOT NULL) AS is_judged,
    (NOT is_open AND sent > due) AS is_late,
    (NOT is_open AND sent IS NOT NULL AND coalesce(delivered_quantity, 1) <> 0) AS is_sent,
    (is_counted AND delivered_quantity < ordered_quantity) AS is_short,
    (given <= 1 - 1e-9 AND at_list > 0) AS is_priced,
    (promised_date >= order_date AND promise IS NOT NULL) AS is_dated
  FROM valued WHERE NOT coalesce(is_cancelled, false)
),
entered AS (
  SELECT profile, order_key, ${sql.anyTrue('is_killed')} AS is_killed,
    ${sql.anyTrue('coalesce(is_policy_reason, false) AND NOT is_killed')} AS is_saved
  FROM valued GROUP BY profile, order_key
),
lives AS (
  SELECT profile, order_key, min(customer) AS customer, sum(weight) AS order_value, ${sql.anyTrue('is_unvalued')} AS is_unvalued,
    max(minimum_order) AS minimum_order, max(surcharge_money) AS surcharge_money, max(surcharge_share) AS surcharge_share,
    ${sql.countIf('is_open')} AS open_lines, min(CASE WHEN is_open THEN due END) AS open_due,
    sum(CASE WHEN is_open THEN weight ELSE 0 END) AS open_value,
    ${sql.anyTrue('is_judged')} AS is_judged, ${sql.anyTrue('is_late')} AS is_late, ${sql.anyTrue('is_short')} AS is_short,
    min(CASE WHEN is_sent THEN sent END) AS first_sent,
    ${sql.anyTrue('is_priced AND given - discount_cap > 1e-9')} AS is_excess,
    ${sql.anyTrue('is_special')} AS is_special,
    CASE WHEN min(surcharge) = max(surcharge) THEN max(surcharge) ELSE coalesce(sum(surcharge), 0) END AS charged,
    ${sql.anyTrue('is_dated')} AS is_dated, ${sql.anyTrue('is_dated AND promised_date < promise')} AS is_early
  FROM live GROUP BY profile, order_key
),
closed AS (
  SELECT lives.*, (open_lines > 0 AND coalesce(open_due < last_day, false)) AS is_overdue,
    (is_late OR (open_lines > 0 AND coalesce(open_due < last_day, false))) AS was_late,
    (is_short OR (open_lines > 0 AND coalesce(open_due < last_day, false))) AS was_short
  FROM lives CROSS JOIN days
),
finished AS (
  SELECT closed.*, ((is_judged OR is_overdue) AND (was_late OR open_lines = 0)) AS was_judged FROM closed
),
drops AS (
  SELECT profile, max(minimum_order) AS minimum_order,
    CASE WHEN ${sql.anyTrue('is_unvalued')} THEN NULL ELSE sum(order_value) END AS drop_value
  FROM finished WHERE first_sent IS NOT NULL AND minimum_order IS NOT NULL
  GROUP BY profile, CASE WHEN customer IS NULL THEN order_key ELSE customer END, CASE WHEN customer IS NULL THEN NULL ELSE first_sent END
),
of_lines AS (
  SELECT profile, count(*) AS line_count, ${sql.countIf('is_judged')} AS judged_lines, ${sql.countIf('is_late')} AS late_lines,
    sum(CASE WHEN is_counted THEN weight ELSE 0 END) AS ordered_value,
    sum(CASE WHEN is_counted THEN weight * least(1, delivered_quantity / CAST(ordered_quantity AS ${sql.double})) ELSE 0 END) AS delivered_value,
    count(DISTINCT CASE WHEN is_sent AND customer IS NOT NULL THEN concat(CAST(customer AS ${sql.text}), ' | ', CAST(sent AS ${sql.text})) END) AS deliveries,
    count(DISTINCT CASE WHEN is_sent THEN customer END) AS customers,
    sum(CASE WHEN is_priced THEN at_list ELSE 0 END) AS list_value,
    sum(CASE WHEN is_priced AND given - discount_cap > 1e-9 THEN (given - discount_cap) * at_list ELSE 0 END) AS excess_discount,
    sum(CASE WHEN payment_days IS NOT NULL THEN weight ELSE 0 END) AS term_value,
    sum(CASE WHEN payment_days > term_days THEN (payment_days - term_days) * weight ELSE 0 END) AS extra_term_value
  FROM live GROUP BY profile
),
of_orders AS (
  SELECT profile, sum(CASE WHEN is_overdue THEN open_lines ELSE 0 END) AS overdue_lines,
    sum(CASE WHEN is_overdue THEN open_value ELSE 0 END) AS overdue_value,
    ${sql.countIf('was_judged')} AS judged_orders, ${sql.countIf('was_judged AND was_late')} AS late_orders,
    ${sql.countIf('was_judged AND was_short')} AS short_orders,
    ${sql.countIf('was_judged AND NOT was_late AND NOT was_short')} AS otif_orders,
    sum(CASE WHEN was_judged AND was_late THEN order_value ELSE 0 END) AS late_value,
    ${sql.countIf('is_excess')} AS excess_discount_orders, ${sql.countIf('is_special')} AS special_orders,
    sum(CASE WHEN is_special THEN coalesce(surcharge_money, surcharge_share * order_value, 0) ELSE 0 END) AS surcharge_due,
    sum(CASE WHEN is_special THEN charged ELSE 0 END) AS surcharge_collected,
    ${sql.countIf('is_dated')} AS dated_promises, ${sql.countIf('is_early')} AS early_promises,
    ${sql.countIf('is_early AND is_special')} AS expedited_promises
  FROM finished GROUP BY profile
),
of_drops AS (
  SELECT profile, count(*) AS drops, ${sql.countIf('drop_value < minimum_order * (1 - 1e-9)')} AS small_drops,
    sum(CASE WHEN drop_value < minimum_order * (1 - 1e-9) THEN drop_value ELSE 0 END) AS small_drop_value
  FROM drops WHERE drop_value > 0 GROUP BY profile
),
of_entered AS (
  SELECT profile, count(*) AS orders, ${sql.countIf('is_killed')} AS killed_orders,
    ${sql.countIf('is_saved AND NOT is_killed')} AS saved_orders
  FROM entered GROUP BY profile
)
SELECT p.profile,
  coalesce(l.line_count, 0) AS ${name('lines')}, coalesce(e.orders, 0) AS orders,
  coalesce(l.judged_lines, 0) + coalesce(o.overdue_lines, 0) AS judged_lines,
  coalesce(l.late_lines, 0) + coalesce(o.overdue_lines, 0) AS late_lines,
  coalesce(o.judged_orders, 0) AS judged_orders, coalesce(o.late_orders, 0) AS late_orders,
  coalesce(o.short_orders, 0) AS short_orders, coalesce(o.otif_orders, 0) AS otif_orders,
  coalesce(o.late_value, 0) AS late_value,
  coalesce(l.ordered_value, 0) + coalesce(o.overdue_value, 0) AS ordered_value,
  coalesce(l.delivered_value, 0) AS delivered_value,
  coalesce(l.deliveries, 0) AS deliveries, coalesce(l.customers, 0) AS customers,
  coalesce(d.drops, 0) AS drops, coalesce(d.small_drops, 0) AS small_drops,
  coalesce(d.small_drop_value, 0) AS small_drop_value,
  coalesce(l.list_value, 0) AS list_value, coalesce(l.excess_discount, 0) AS excess_discount,
  coalesce(o.excess_discount_orders, 0) AS excess_discount_orders,
  coalesce(l.term_value, 0) AS term_value, coalesce(l.extra_term_value, 0) AS extra_term_value,
  coalesce(o.special_orders, 0) AS special_orders, coalesce(o.surcharge_due, 0) AS surcharge_due,
  coalesce(o.surcharge_collected, 0) AS surcharge_collected,
  coalesce(o.dated_promises, 0) AS dated_promises, coalesce(o.early_promises, 0) AS early_promises,
  coalesce(o.expedited_promises, 0) AS expedited_promises,
  coalesce(e.killed_orders, 0) AS killed_orders, coalesce(e.saved_orders, 0) AS saved_orders,
  days.days_covered
FROM policies p CROSS JOIN days
  LEFT JOIN of_lines l ON l.profile = p.profile
  LEFT JOIN of_orders o ON o.profile = p.profile
  LEFT JOIN of_drops d ON d.profile = p.profile
  LEFT JOIN of_entered e ON e.profile = p.profile
ORDER BY p.profile;
`;
}

/** `lines` is a word of some dialects. */
const name = (column: string): string => `${column}_read`;

const dueDays = (sql: SqlWriting): string =>
  `CASE ${sql.weekday('n.order_date')} ${[0, 1, 2, 3, 4, 5].map((day) => `WHEN ${day} THEN p.due_${day}`).join(' ')} ELSE p.due_6 END`;

/** One policy as a row; the first also names and types the columns. */
function policyRow(policy: OrderPolicy, isFirst: boolean, sql: SqlWriting): string {
  const { surcharge } = policy;
  const cells: readonly (readonly [column: string, value: number | null])[] = [
    ...[0, 1, 2, 3, 4, 5, 6].map((day) => [`due_${day}`, policy.dueDays?.[day] ?? null] as const),
    ['discount_cap', policy.discountCap],
    ['term_days', policy.termDays],
    ['minimum_order', policy.minimumOrder],
    ['surcharge_money', surcharge && 'money' in surcharge ? surcharge.money : null],
    ['surcharge_share', surcharge && 'share' in surcharge ? surcharge.share : null],
  ];
  const as = (text: string, column: string): string => (isFirst ? `${text} AS ${column}` : text);
  const numbers = cells.map(([column, value]) => as(`CAST(${value ?? 'NULL'} AS ${sql.double})`, column));
  return `  SELECT ${as(sql.quote(policy.name), 'profile')}, ${numbers.join(', ')}`;
}
