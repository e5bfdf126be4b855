import type { DateMark } from './model.js';

type ReadMark = Omit<DateMark, 'start' | 'end'>;

const MODS = [
  'START',
  'MID',
  'END',
  'APPROX',
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
];
const PART_OF_DAY = '(?:MO|MI|AF|EV|NI|DT)';
const DAY = String.raw`(?:\d{4}|XXXX)-(?:\d\d|XX)-(?:\d\d|XX)`;
const WEEK = String.raw`(?:\d{4}|XXXX)-W(?:\d\d|XX)`;
const CLOCK = String.raw`T(?:\d\d(?::\d\d(?::\d\d)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?|${PART_OF_DAY})`;
const COUNT = String.raw`(?:\d+(?:\.\d+)?|X{1,2})`;
/** The values of TIMEX3 as docs and scorers know them, by the type they carry when no type is written. */
const SHAPES: readonly (readonly [DateMark['type'], RegExp])[] = [
  ['DURATION', new RegExp(String.raw`^P(?=[\dTX])(?:${COUNT}(?:Y|M|W|D|DE|CE|WE|Q))*(?:T(?:${COUNT}[HMS])+)?$`)],
  ['TIME', new RegExp(String.raw`^(?:${DAY}|${WEEK}-(?:\d|X|WE))?${CLOCK}$`)],
  ['DATE', /^(?:PAST|PRESENT|FUTURE)_REF$/],
  ['DATE', new RegExp(`^${DAY}$`)],
  ['DATE', new RegExp(`^${WEEK}(?:-(?:[1-7]|WE))?$`)],
  ['DATE', /^(?:BC)?(?:\d{4}|XXXX)(?:-(?:\d\d|XX|Q[1-4X]|H[12X]|S[PU]|FA|WI))?$/],
  ['DATE', /^(?:\d{2}|\d{3}|\d{2}X{1,2}|\d{3}X)$/],
];

/**
 * Reads what stands between the braces of `{late November=2011-11,END@1,2}`: words, `=`, value with `S:` before it for a
 * set, then `,MOD`, `,quant:EACH`, `,freq:2X`, and after `@` the quotes it says the time of. Returns a message when malformed.
 */
export function readDateMark(inside: string): { words: string; mark: ReadMark } | string {
  const cut = inside.lastIndexOf('=');
  if (cut < 0) return `"{${inside}}" has no value; expected "{${inside}=2019-03-04}"`;
  const [rest = '', when] = inside.slice(cut + 1).split('@', 2) as [string, string | undefined];
  const [written = '', ...extras] = rest.split(',');
  const set = written.startsWith('S:');
  const value = set ? written.slice(2) : written;
  const shape = SHAPES.find(([, pattern]) => pattern.test(value));
  if (!shape) return `"${value}" is no TIMEX3 value; see "Values" in corpus/GUIDELINES.md`;
  if (when !== undefined && !/^\d+(?:,\d+)*$/.test(when)) return `after "@" expected numbers of quotes, got "${when}"`;
  const mark: { -readonly [K in keyof ReadMark]: ReadMark[K] } = {
    type: set ? 'SET' : shape[0],
    value,
    saysWhen: when?.split(',').map(Number) ?? [],
  };
  for (const extra of extras) {
    if (MODS.includes(extra)) mark.mod = extra;
    else if (/^quant:[A-Z]+$/.test(extra)) mark.quant = extra.slice(6);
    else if (/^freq:[0-9A-Z]+$/.test(extra)) mark.freq = extra.slice(5);
    else return `"${extra}" is no modifier; expected one of ${MODS.join(' ')}, quant:EVERY or freq:2X`;
  }
  return { words: inside.slice(0, cut), mark };
}

/** The text between the braces for a mark over `words`: what readDateMark reads back. */
export function writeDateMark(words: string, mark: ReadMark): string {
  const extras = [mark.mod, mark.quant && `quant:${mark.quant}`, mark.freq && `freq:${mark.freq}`].filter(Boolean);
  const when = mark.saysWhen.length > 0 ? `@${mark.saysWhen.join(',')}` : '';
  return `${words}=${mark.type === 'SET' ? 'S:' : ''}${[mark.value, ...extras].join(',')}${when}`;
}
