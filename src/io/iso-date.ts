const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** True for an ISO 8601 day or instant that the calendar knows: "2019-03-05", "2019-03-05T10:00:00+01:00". */
export function isIsoDate(value: string): boolean {
  const match = ISO_DATE.exec(value);
  if (!match) return false;
  const [year, month, day, hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part ?? 0));
  // Day 0 of the next month is the last of this one.
  const lastDay = new Date(Date.UTC(year as number, month as number, 0)).getUTCDate();
  const isDay = month !== undefined && month >= 1 && month <= 12 && day !== undefined && day >= 1 && day <= lastDay;
  return isDay && hour <= 24 && minute <= 59 && second <= 60;
}
