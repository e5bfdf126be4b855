/** Zone abbreviations that mean one thing in news, lower case -> offset. */
const OFFSETS = new Map<string, string>([
  ['z', 'Z'],
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['eest', '+03:00'],
  ['msk', '+03:00'],
  ['eat', '+03:00'],
  ['cat', '+02:00'],
  ['wat', '+01:00'],
  ['sast', '+02:00'],
  ['ist', '+05:30'],
  ['pkt', '+05:00'],
  ['sgt', '+08:00'],
  ['myt', '+08:00'],
  ['hkt', '+08:00'],
  ['pht', '+08:00'],
  ['awst', '+08:00'],
  ['jst', '+09:00'],
  ['kst', '+09:00'],
  ['acst', '+09:30'],
  ['aest', '+10:00'],
  ['aedt', '+11:00'],
  ['nzst', '+12:00'],
  ['nzdt', '+13:00'],
  ['edt', '-04:00'],
  ['est', '-05:00'],
  ['cdt', '-05:00'],
  ['cst', '-06:00'],
  ['mdt', '-06:00'],
  ['mst', '-07:00'],
  ['pdt', '-07:00'],
  ['pst', '-08:00'],
  ['akst', '-09:00'],
  ['akdt', '-08:00'],
  ['hst', '-10:00'],
]);
/** "ET" and its like: winter offset in hours; an hour more while daylight time is kept. */
const US_ZONES = new Map<string, number>([
  ['et', -5],
  ['ct', -6],
  ['mt', -7],
  ['pt', -8],
]);
/** A zone name stands after the time of day, not anywhere in the line. */
const NAMED = /\d(?:\s?[ap]\.?\s?m\.?)?,?\s*\(?([a-z]{1,4})\)?(?=[\s,.)|;-]|$)/gi;
const NUMERIC = /([+-])(\d{2}):?(\d{2})\s*\)?\s*$/;

/** The offset a line of text states beside its time ("10:25 p.m. EST"), as ISO 8601 ("-05:00"); undefined when it states none. */
export function zoneOffset(text: string, day: { readonly year: number; readonly month: number; readonly day: number }): string | undefined {
  for (const match of text.matchAll(NAMED)) {
    const name = (match[1] as string).toLowerCase();
    const fixed = OFFSETS.get(name);
    if (fixed !== undefined) return fixed;
    const winter = US_ZONES.get(name);
    if (winter !== undefined) return `-0${-winter - (isUsDaylight(day) ? 1 : 0)}:00`;
  }
  const numeric = NUMERIC.exec(text);
  return numeric ? `${numeric[1]}${numeric[2]}:${numeric[3]}` : undefined;
}

/** United States law: from 2007 second Sunday of March to first Sunday of November; 1987 to 2006 first of April to last of October. */
function isUsDaylight({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }): boolean {
  const since2007 = year >= 2007;
  const [first, last] = since2007 ? [3, 11] : [4, 10];
  if (month < first || month > last) return false;
  if (month > first && month < last) return true;
  const sunday = 1 + ((7 - weekday(year, month, 1)) % 7);
  if (month === first) return day >= (since2007 ? sunday + 7 : sunday);
  return since2007 ? day < sunday : day < sunday + 7 * Math.floor((31 - sunday) / 7);
}

/** 0 for Sunday (Sakamoto's method). */
function weekday(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] as number;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}
