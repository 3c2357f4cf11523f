const DAY_MS = 86_400_000;

/**
 * The serial number of an ISO 8601 date, time, or both (cells of type `d`, ECMA-376 part 1, 18.18.11), in days; null
 * when the text is none. A time alone is a share of a day. Excel's 1900 counts a 29 February that never was.
 */
export function serialOfIso(text: string, dateSystem: 1900 | 1904): number | null {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match || (match[1] === undefined && match[4] === undefined)) return null;
  const time = (Number(match[4] ?? 0) + Number(match[5] ?? 0) / 60 + Number(match[6] ?? 0) / 3600) / 24;
  if (match[1] === undefined) return time;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || year < dateSystem) return null;
  const days = date.getTime() / DAY_MS;
  if (dateSystem === 1904) return days - Date.UTC(1904, 0, 1) / DAY_MS + time;
  const serial = days - Date.UTC(1899, 11, 30) / DAY_MS;
  return (serial < 61 ? serial - 1 : serial) + time;
}
