import type { DateMention, DatePart } from '../document/layers.js';
import type { Draft } from './draft.js';
import { intervalOf } from './timex.js';
import type { DateValue } from './value.js';
import type { Words } from './words.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Links the drafts by ids: `prefix` and a number from `first` on. `published` is what values counted from the anchor name:
 * `published`, or the id of the date in the text that states it.
 */
export function toMentions(words: Words, drafts: readonly Draft[], prefix: string, first: number, published = 'published'): DateMention[] {
  const ids = new Map<Draft, string>();
  drafts.forEach((draft, k) => {
    ids.set(draft, `${prefix}${first + k}`);
  });
  return drafts.map((draft) => {
    const mention = toMention(words, draft, ids.get(draft) as string);
    if (draft.from !== undefined) mention.anchor = draft.from === 'published' ? published : (ids.get(draft.from) as string);
    if (draft.range) mention.range = { role: draft.range.role, with: ids.get(draft.range.with) as string };
    return mention;
  });
}

function toMention(words: Words, { candidate: c, start, end, value, unsure }: Draft, id: string): Mutable<DateMention> {
  const zone = c.value.kind === 'clock' ? c.value.zone : undefined;
  const interval = c.type === 'DATE' || c.type === 'TIME' ? intervalOf(value, zone) : undefined;
  const timex: Mutable<DateMention['timex']> = { type: c.type, value };
  if (c.mod !== undefined) timex.mod = c.mod;
  if (c.quant !== undefined) timex.quant = c.quant;
  if (c.freq !== undefined) timex.freq = c.freq;
  const certain = certainParts(c.value);
  const mention: Mutable<DateMention> = {
    id,
    start,
    end,
    text: words.text.slice(start, end),
    timex,
    certain,
    implied: interval ? impliedParts(value, certain) : [],
    by: `dates/${c.rule}`,
    confidence: unsure ? 0.75 : 0.9,
  };
  if (interval) mention.interval = interval;
  if (zone !== undefined) mention.zone = zone;
  return mention;
}

/** The parts that the text itself states. */
function certainParts(value: DateValue): DatePart[] {
  switch (value.kind) {
    case 'day':
      return [...(value.year === undefined ? [] : (['year'] as const)), 'month', 'day', ...(value.weekday ? (['weekday'] as const) : [])];
    case 'day-of-month':
      return value.weekday ? ['day', 'weekday'] : ['day'];
    case 'month':
      return value.year === undefined ? ['month'] : ['year', 'month'];
    case 'year':
      return ['year'];
    case 'weekday':
      return ['weekday'];
    case 'season':
    case 'half':
    case 'holiday':
      return value.year === undefined ? [] : ['year'];
    case 'quarter':
      return [...(value.year === undefined ? [] : (['year'] as const)), ...(value.quarter === undefined ? [] : (['quarter'] as const))];
    case 'clock':
      return [...(value.day ? certainParts(value.day) : []), 'hour', 'minute', ...(value.zone === undefined ? [] : (['zone'] as const))];
    case 'part-of-day':
      return value.day ? certainParts(value.day) : [];
    default:
      return [];
  }
}

/** The parts that a grounded value has digits for, but for those that the text states. */
function impliedParts(value: string, certain: readonly DatePart[]): DatePart[] {
  const implied: DatePart[] = [];
  for (const part of partsOf(value)) if (!certain.includes(part)) implied.push(part);
  return implied;
}

const YEAR: readonly DatePart[] = ['year'];
const WEEK: readonly DatePart[] = ['year', 'week'];
const QUARTER: readonly DatePart[] = ['year', 'quarter'];
const MONTH: readonly DatePart[] = ['year', 'month'];
const DAY: readonly DatePart[] = ['year', 'month', 'day'];

function partsOf(value: string): readonly DatePart[] {
  if (value.length < 4) return [];
  const mark = value.length === 4 ? undefined : value[5];
  if (mark === undefined) return YEAR;
  if (mark === 'W') return value[6] === 'I' ? YEAR : WEEK;
  if (mark === 'Q') return QUARTER;
  if (mark < '0' || mark > '9') return YEAR;
  return value.length < 10 ? MONTH : DAY;
}
