const two = (value: number): string => String(value).padStart(2, '0');

/** The day where the planner sits: `2026-11-22`. */
export function today(date = new Date()): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Day and minute where the planner sits: `2026-11-22 15:58`. */
export function now(date = new Date()): string {
  return `${today(date)} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
