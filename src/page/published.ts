const MONTHS = new Map<string, number>(
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((m, i): [string, number] => [m, i + 1]),
);
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})\b/;
const MONTH_FIRST = /\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2}))?/;
const NUMERIC = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/;
const CLOCK = /\b(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap])?\.?m?\.?/i;
const ZONE = /\b(?:GMT|UTC|Z)\b|([+-]\d{2}):?(\d{2})\s*$/;

/**
 * A date as pages write it -> ISO 8601: an instant with the page's own zone when it has time and zone, else the day.
 * Undefined when it is no date of the years 1900 to 2100.
 */
export function toIso(value: string): string | undefined {
  const text = value.trim().slice(0, 120);
  const iso = ISO.exec(text);
  if (iso) return fromParts(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6], iso[7]);
  const compact = COMPACT.exec(text);
  if (compact) return fromParts(compact[1], compact[2], compact[3], undefined, undefined, undefined, undefined);
  const named = DAY_FIRST.exec(text);
  if (named) return withClock(text, named[3], monthOf(named[2]), named[1]);
  const american = MONTH_FIRST.exec(text);
  if (american) return withClock(text, american[3], monthOf(american[1]), american[2]);
  const numeric = NUMERIC.exec(text);
  if (numeric) return fromNumeric(Number(numeric[1]), Number(numeric[2]), numeric[3] as string);
  return undefined;
}

/** 12/18/2007 is only read where one order is possible. */
function fromNumeric(a: number, b: number, year: string): string | undefined {
  if (a > 12 && b <= 12) return fromParts(year, String(b), String(a), undefined, undefined, undefined, undefined);
  if (b > 12 && a <= 12) return fromParts(year, String(a), String(b), undefined, undefined, undefined, undefined);
  return a === b ? fromParts(year, String(a), String(b), undefined, undefined, undefined, undefined) : undefined;
}

function monthOf(name: string | undefined): string | undefined {
  const month = MONTHS.get((name ?? '').slice(0, 3).toLowerCase());
  return month === undefined ? undefined : String(month);
}

function withClock(text: string, year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  const clock = CLOCK.exec(text);
  const zone = ZONE.exec(text);
  if (!clock || !zone) return fromParts(year, month, day, undefined, undefined, undefined, undefined);
  let hour = Number(clock[1]);
  if (clock[3]) hour = (hour % 12) + (clock[3].toLowerCase() === 'p' ? 12 : 0);
  return fromParts(year, month, day, String(hour), clock[2], undefined, zone[1] === undefined ? 'Z' : `${zone[1]}:${zone[2]}`);
}

function fromParts(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined,
): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(y >= 1900 && y <= 2100 && m >= 1 && m <= 12 && d >= 1 && d <= 31)) return undefined;
  const date = `${y}-${pad(m)}-${pad(d)}`;
  if (hour === undefined || minute === undefined || zone === undefined || Number(hour) > 24) return date;
  const offset = /^(?:Z|UTC|GMT)$/i.test(zone) ? 'Z' : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  return `${date}T${pad(Number(hour))}:${minute}:${second ?? '00'}${offset}`;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

const URL_DAY = /[/_-](\d{4})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$|\D)/;

/** The day in a URL such as `/2007/12/10/` or `-20071210.html`. */
export function dayFromUrl(url: string): string | undefined {
  const match = URL_DAY.exec(url.slice(0, 2000));
  return match ? fromParts(match[1], match[2], match[3], undefined, undefined, undefined, undefined) : undefined;
}
