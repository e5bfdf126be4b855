import type { DateMention, Tokens } from '../document/layers.js';
import { fromDayNumber } from './calendar.js';
import type { Draft } from './draft.js';
import type { Focus } from './focus.js';
import { ground } from './ground.js';
import type { Order } from './house-style.js';
import { toMentions } from './mention.js';
import { recogniseDates } from './recognise.js';
import { dropUnlikely } from './refiners/drop-unlikely.js';
import { linkRanges } from './refiners/link-ranges.js';
import { shareYears } from './refiners/share-years.js';
import { type Direction, findDirection, findGovernor, type Governor } from './tense.js';
import { parseDay } from './timex.js';
import type { Candidate, DateValue } from './value.js';
import { wordSet } from './vocabulary.js';
import { at, Kind, kindOf, scanWords, type Words } from './words.js';

/** Explicit years far from the anchor that make a page a history page. */
const NARRATIVE_YEARS = 5;
const FAR_YEARS = 2;

export interface FindOptions {
  /** How "3/4/2007" reads; `auto` lets the text's own dates decide, and falls back to month first. */
  readonly order: Order;
}

/** All dates of a text, grounded against `published` (an ISO day or instant) where there is one. */
export function findDatesIn(text: string, published: string | undefined, options: FindOptions): DateMention[] {
  const words = scanWords(text);
  const candidates = recogniseDates(words, options.order);
  return toMentions(words, groundAll(words, candidates, published === undefined ? undefined : parseDay(published)), 't', 1);
}

/** Grounds candidates in text order; what one names moves the focus that the next may count from. */
export function groundAll(words: Words, candidates: readonly Candidate[], anchor: number | undefined, tokens?: Tokens): Draft[] {
  const narrative = isNarrative(candidates, anchor);
  const focus: Focus = {};
  const drafts: Draft[] = [];
  let previous: Candidate | undefined;
  let cursor = 0;
  for (const found of shareYears(words, candidates)) {
    const c = narrative && found.narrative ? found.narrative : found;
    const open = pointsEitherWay(c.value);
    const governor = open || isBareTime(c.value) ? findGovernor(words, c, tokens) : undefined;
    const direction = directionOf(words, c, governor, previous, focus);
    const firm = governor?.firm === true || at(words, c.first - 1) === 'since';
    if (dropUnlikely(words, c, direction)) continue;
    previous = c;
    for (; cursor < c.first; cursor++) if (kindOf(words, cursor) === Kind.Break) focus.away = true;
    const before = focus.draft;
    const listedYear =
      c.rule === 'month-date#inherited' && focus.day !== undefined && focus.dayGrain ? fromDayNumber(focus.day).year : undefined;
    const value = listedYear !== undefined && c.value.kind === 'day' ? { ...c.value, year: c.value.year ?? listedYear } : c.value;
    const done = ground(value, { anchor, direction, firm, focus, narrative, word: c.first });
    const draft: Draft = {
      candidate: c,
      start: words.start[c.first] as number,
      end: words.end[c.end - 1] as number,
      value: done.value,
      from:
        done.fromFocus || (narrative && before && goesOn(c.value))
          ? before
          : done.day !== undefined && needsAnchor(c.value)
            ? 'published'
            : undefined,
      unsure: open && direction === undefined,
    };
    drafts.push(draft);
    // On a history page a look at the present ("last year", "today") does not carry the story there.
    if (done.day !== undefined && !(narrative && draft.from === 'published')) moveFocus(focus, draft, done.day, anchor);
  }
  linkRanges(words, drafts);
  return drafts;
}

/** Whether the value leans on an anchor at all. */
export function needsAnchor(value: DateValue): boolean {
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

/** On a history page these take their year from the date named last. */
function goesOn(value: DateValue): boolean {
  const { kind } = value;
  if (kind === 'clock' || kind === 'part-of-day') return value.day === undefined || goesOn(value.day);
  if (kind !== 'day' && kind !== 'month' && kind !== 'season' && kind !== 'holiday') return kind === 'day-of-month';
  return value.year === undefined && value.shift === undefined;
}

function moveFocus(focus: Focus, draft: Draft, day: number, anchor: number | undefined): void {
  const c = draft.candidate;
  focus.day = day;
  focus.draft = draft;
  focus.word = c.first;
  focus.away = false;
  const { kind } = c.value;
  focus.yearGrain = kind === 'year' || (kind === 'offset' && c.value.unit === 'year');
  focus.dayGrain =
    kind === 'day' || kind === 'weekday' || kind === 'day-of-month' || (kind === 'offset' && c.value.unit === 'day') || isTime(c);
  if (!focus.dayGrain || anchor === undefined || day > anchor) return;
  focus.past = day;
  focus.pastWord = c.first;
}

function isTime({ value }: Candidate): boolean {
  return value.kind === 'clock' || value.kind === 'part-of-day';
}

/** Only values that may lie on either side of the anchor pay for a look at the verbs; a list of months decides once. */
function directionOf(
  words: Words,
  c: Candidate,
  governor: Governor | undefined,
  previous: Candidate | undefined,
  focus: Focus,
): Direction | undefined {
  if (!pointsEitherWay(c.value) && !isBareTime(c.value)) return undefined;
  const listed = previous && c.value.kind === 'month' && previous.value.kind === 'month' && isListed(words, previous.end, c.first);
  const direction = listed ? focus.monthDirection : findDirection(words, c, governor);
  if (c.value.kind === 'month') focus.monthDirection = direction;
  return direction;
}

/** "at 4 p.m.": of a day told before, or of one to come. */
function isBareTime(value: DateValue): boolean {
  return (value.kind === 'clock' || value.kind === 'part-of-day') && value.day === undefined;
}

function pointsEitherWay(value: DateValue): boolean {
  switch (value.kind) {
    case 'literal':
      return value.value === 'FUTURE_REF';
    case 'day':
    case 'month':
    case 'season':
    case 'quarter':
    case 'half':
    case 'holiday':
      return value.year === undefined;
    case 'clock':
    case 'part-of-day':
      return value.day !== undefined && pointsEitherWay(value.day);
    case 'week-of':
      return pointsEitherWay(value.day);
    case 'weekday':
    case 'weekend':
      return value.shift === undefined;
    default:
      return value.kind === 'day-of-month';
  }
}

const LISTING: ReadonlySet<string> = wordSet(', and or - to');
/** Only commas and "and"/"or" between two months: one list, one decision. */
function isListed(words: Words, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let i = from; i < to; i++) if (!LISTING.has(at(words, i))) return false;
  return true;
}

/** A history page: years far from the anchor far outnumber dates that lean on it. */
function isNarrative(candidates: readonly Candidate[], anchor: number | undefined): boolean {
  const now = anchor === undefined ? undefined : fromDayNumber(anchor).year;
  let far = 0;
  let near = 0;
  for (const { value } of candidates) {
    const year = 'year' in value ? value.year : undefined;
    if (year !== undefined) {
      if (now === undefined || Math.abs(year - now) > FAR_YEARS) far++;
      else near++;
    } else if (value.kind === 'weekday' || (value.kind === 'offset' && value.from === 'published')) near++;
  }
  return far >= NARRATIVE_YEARS && far > 2 * near;
}
