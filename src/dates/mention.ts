import type { DateMention, DatePart } from '../document/layers.js';
import type { Grounded } from './focus.js';
import { intervalOf } from './timex.js';
import type { Candidate, DateValue } from './value.js';
import type { Words } from './words.js';

export interface MentionContext {
  readonly id: string;
  /** Id of the mention that was in focus before this one. */
  readonly focusId: string | undefined;
  /** The expression may point either way, and nothing says which. */
  readonly unsure: boolean;
}

/** The record of one grounded candidate. */
export function toMention(words: Words, c: Candidate, done: Grounded, { id, focusId, unsure }: MentionContext): DateMention {
  const start = words.start[c.first] as number;
  const end = words.end[c.end - 1] as number;
  const zone = c.value.kind === 'clock' ? c.value.zone : undefined;
  const interval = c.type === 'DATE' || c.type === 'TIME' ? intervalOf(done.value, zone) : undefined;
  const anchor = done.fromFocus ? focusId : interval && needsAnchor(c.value) ? 'published' : undefined;
  const certain = certainParts(c.value);
  return {
    id,
    start,
    end,
    text: words.text.slice(start, end),
    timex: {
      type: c.type,
      value: done.value,
      ...(c.mod === undefined ? {} : { mod: c.mod }),
      ...(c.quant === undefined ? {} : { quant: c.quant }),
      ...(c.freq === undefined ? {} : { freq: c.freq }),
    },
    ...(interval ? { interval } : {}),
    ...(zone === undefined ? {} : { zone }),
    ...(anchor === undefined ? {} : { anchor }),
    certain,
    implied: interval ? partsOf(done.value).filter((part) => !certain.includes(part)) : [],
    by: `dates/${c.rule}`,
    confidence: unsure ? 0.75 : 0.9,
  };
}

/** Whether the value leans on an anchor at all. */
function needsAnchor(value: DateValue): boolean {
  switch (value.kind) {
    case 'literal':
    case 'year':
      return false;
    case 'clock':
    case 'part-of-day':
      return value.day === undefined || needsAnchor(value.day);
    case 'week-of':
      return needsAnchor(value.day);
    default:
      return !('year' in value && value.year !== undefined);
  }
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

/** The parts that a grounded value has digits for. */
function partsOf(value: string): DatePart[] {
  if (value.length < 4) return [];
  if (value.length === 4) return ['year'];
  const mark = value[5];
  if (mark === 'W') return ['year', 'week'];
  if (mark === 'Q') return ['year', 'quarter'];
  if (mark === undefined || mark < '0' || mark > '9') return ['year'];
  return value.length < 10 ? ['year', 'month'] : ['year', 'month', 'day'];
}
