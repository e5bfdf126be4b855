import type { DateMention, DatePart } from '../document/layers.js';
import { fromDayNumber } from './calendar.js';
import { type Focus, ground } from './ground.js';
import { at, type Words } from './read-amount.js';
import { recogniseDates } from './recognise.js';
import { scanWords } from './scan-words.js';
import { findDirection } from './tense.js';
import { intervalOf, parseDay } from './timex.js';
import type { Candidate, DateValue } from './value.js';

/** Explicit years far from the anchor that make a page a history page. */
const NARRATIVE_YEARS = 5;

/** All dates of a text, grounded against `published` (an ISO day) where there is one. */
export function findDatesIn(text: string, published: string | undefined, options: { readonly dayFirst: boolean }): DateMention[] {
  const words = scanWords(text);
  const candidates = recogniseDates(words, options);
  const anchor = published === undefined ? undefined : parseDay(published);
  const narrative = isNarrative(candidates, anchor);
  const focus: Focus = {};
  return candidates.map((candidate, k) => toMention(text, words, candidate, candidates[k - 1], `t${k + 1}`, { anchor, narrative, focus }));
}

interface Setting {
  readonly anchor: number | undefined;
  readonly narrative: boolean;
  readonly focus: Focus;
}

function toMention(text: string, words: Words, c: Candidate, previous: Candidate | undefined, id: string, setting: Setting): DateMention {
  const { anchor, narrative, focus } = setting;
  const coordinated = previous && c.value.kind === 'month' && previous.value.kind === 'month' && isListed(words, previous.end, c.first);
  const direction = coordinated ? focus.monthDirection : findDirection(words, c);
  if (c.value.kind === 'month') focus.monthDirection = direction;
  const before = focus.id;
  const done = ground(c.value, { anchor, direction, focus, narrative, word: c.first });
  if (done.day !== undefined) {
    focus.day = done.day;
    focus.id = id;
    if ('year' in c.value && c.value.year !== undefined) focus.year = c.value.year;
    else if (narrative && focus.year !== undefined && done.fromFocus) focus.year = fromDayNumber(done.day).year;
  }
  const start = (words[c.first] as Words[number]).start;
  const end = (words[c.end - 1] as Words[number]).end;
  const interval = c.type === 'DATE' || c.type === 'TIME' ? intervalOf(done.value) : undefined;
  const certain = certainParts(c.value);
  const source = done.fromFocus ? before : interval && needsAnchor(c.value) ? 'published' : undefined;
  return {
    id,
    start,
    end,
    text: text.slice(start, end),
    timex: { type: c.type, value: done.value, ...optional('mod', c.mod), ...optional('quant', c.quant), ...optional('freq', c.freq) },
    ...(interval ? { interval } : {}),
    ...(source ? { anchor: source } : {}),
    certain,
    implied: partsOf(done.value).filter((part) => !certain.includes(part)),
    by: `dates/${c.rule}`,
    confidence: direction === undefined && needsAnchor(c.value) ? 0.75 : 0.9,
  };
}

function optional<K extends string>(key: K, value: string | undefined): { [k in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [k in K]: string });
}

/** Only commas and "and"/"or" between two months: one list, one decision. */
function isListed(words: Words, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let i = from; i < to; i++) if (!/^(?:,|and|or|-|to)$/.test(at(words, i))) return false;
  return true;
}

function isNarrative(candidates: readonly Candidate[], anchor: number | undefined): boolean {
  if (anchor === undefined) return false;
  const now = fromDayNumber(anchor).year;
  let far = 0;
  let near = 0;
  for (const { value, rule } of candidates) {
    if (rule === 'year#plain' || ('year' in value && value.year !== undefined)) {
      if (Math.abs((value as { year: number }).year - now) > 2) far++;
      else near++;
    } else if (value.kind === 'weekday' || (value.kind === 'offset' && value.from === 'published')) near++;
  }
  return far >= NARRATIVE_YEARS && far > 2 * near;
}

function needsAnchor(value: DateValue): boolean {
  return value.kind !== 'literal' && !('year' in value && value.year !== undefined);
}

function certainParts(value: DateValue): DatePart[] {
  switch (value.kind) {
    case 'day':
      return [...(value.year === undefined ? [] : (['year'] as const)), 'month', 'day', ...(value.weekday ? (['weekday'] as const) : [])];
    case 'month':
      return value.year === undefined ? ['month'] : ['year', 'month'];
    case 'year':
      return ['year'];
    case 'weekday':
      return ['weekday'];
    case 'quarter':
      return [...(value.year === undefined ? [] : (['year'] as const)), ...(value.quarter === undefined ? [] : (['quarter'] as const))];
    case 'clock':
      return [...(value.day ? certainParts(value.day) : []), 'hour', 'minute'];
    case 'part-of-day':
      return value.day ? certainParts(value.day) : [];
    default:
      return [];
  }
}

/** The parts that a value has digits for. */
function partsOf(value: string): DatePart[] {
  const match = /^(\d{4})(?:-(?:W(\d\d)|Q(\d)|(\d\d)(?:-(\d\d))?))?/.exec(value);
  if (!match) return [];
  const [, , week, quarter, month, day] = match;
  return [
    'year',
    ...(week ? ['week' as const] : []),
    ...(quarter ? ['quarter' as const] : []),
    ...(month ? ['month' as const] : []),
    ...(day ? ['day' as const] : []),
  ];
}
