import type { Tokens } from '../document/layers.js';
import { fromDayNumber } from './calendar.js';
import type { Draft } from './draft.js';
import type { Focus } from './focus.js';
import { ground } from './ground.js';
import { isNarrative } from './narrative.js';
import { isBareTime, needsAnchor, pointsEitherWay } from './open-values.js';
import { dropUnlikely } from './refiners/drop-unlikely.js';
import { linkRanges } from './refiners/link-ranges.js';
import { shareYears } from './refiners/share-years.js';
import { type Direction, findDirection, findGovernor, type Governor } from './tense.js';
import type { Candidate, DateValue } from './value.js';
import { wordSet } from './vocabulary.js';
import { at, Kind, kindOf, type Words } from './words.js';

/** Grounds candidates in text order; what one names moves the focus that the next may count from. */
export function groundAll(words: Words, candidates: readonly Candidate[], anchor: number | undefined, tokens?: Tokens): Draft[] {
  const narrative = isNarrative(candidates, anchor);
  const focus: Focus = {};
  const drafts: Draft[] = [];
  let previous: Candidate | undefined;
  let cursor = 0;
  for (const found of shareYears(words, candidates)) {
    const c = readingOf(found, previous, narrative);
    const open = pointsEitherWay(c.value);
    // only a value that may lie on either side of the anchor pays for a look at the verbs
    const asks = open || isBareTime(c.value);
    const governor = asks ? findGovernor(words, c, tokens) : undefined;
    const direction = asks ? directionOf(words, c, governor, previous, focus) : undefined;
    if (dropUnlikely(words, c, direction)) continue;
    previous = c;
    for (; cursor < c.first; cursor++) if (kindOf(words, cursor) === Kind.Break) focus.away = true;
    const firm = governor?.firm === true || at(words, c.first - 1) === 'since';
    const value = withListedYear(c, focus);
    const done = ground(value, { anchor, direction, firm, focus, narrative, word: c.first });
    const draft: Draft = {
      candidate: c,
      start: words.start[c.first] as number,
      end: words.end[c.end - 1] as number,
      value: done.value,
      from: value === c.value ? (done.from ?? (done.day !== undefined && needsAnchor(value) ? 'published' : undefined)) : focus.draft,
      unsure: open && direction === undefined,
    };
    drafts.push(draft);
    if (focus.quarter?.word === c.first) focus.quarter.draft ??= draft;
    const aside = narrative && (draft.from === 'published' || isShifted(value));
    if (done.day !== undefined && !aside) moveFocus(focus, draft, done.day, anchor);
  }
  linkRanges(words, drafts);
  return drafts;
}

/** The reading that holds on this page; the "later" of "two years later Easter came" is that of the years, where they have taken it. */
function readingOf(found: Candidate, previous: Candidate | undefined, narrative: boolean): Candidate {
  const c = narrative && found.narrative ? found.narrative : found;
  return previous && c.first < previous.end ? { ...c, first: previous.end } : c;
}

/** On a history page "last November" and "May of last year", like "today", do not carry the story there. */
function isShifted(value: DateValue): boolean {
  const { kind } = value;
  return (kind === 'day' || kind === 'month' || kind === 'season' || kind === 'holiday') && value.shift !== undefined;
}

/** The 4 of "May 3 and 4": a day that took its month from the one before it is of that one's year too. */
function withListedYear({ value, rule }: Candidate, { day, dayGrain }: Focus): DateValue {
  if (rule !== 'month-date#inherited' || value.kind !== 'day' || value.year !== undefined || day === undefined || !dayGrain) return value;
  return { ...value, year: fromDayNumber(day).year };
}

function moveFocus(focus: Focus, draft: Draft, day: number, anchor: number | undefined): void {
  const { value, first } = draft.candidate;
  const { kind } = value;
  const unit = kind === 'offset' ? value.unit : undefined;
  focus.day = day;
  focus.draft = draft;
  focus.word = first;
  focus.away = false;
  focus.yearGrain = kind === 'year' || unit === 'year';
  focus.dayGrain = ['day', 'weekday', 'day-of-month', 'clock', 'part-of-day'].includes(kind) || unit === 'day';
  if (focus.dayGrain && anchor !== undefined && day <= anchor) focus.past = { day, draft, word: first };
}

/** Which way it points; a list of months decides once. */
function directionOf(
  words: Words,
  c: Candidate,
  governor: Governor | undefined,
  previous: Candidate | undefined,
  focus: Focus,
): Direction | undefined {
  const listed = previous && c.value.kind === 'month' && previous.value.kind === 'month' && isListed(words, previous.end, c.first);
  const direction = listed ? focus.monthDirection : findDirection(words, c, governor);
  if (c.value.kind === 'month') focus.monthDirection = direction;
  return direction;
}

const LISTING: ReadonlySet<string> = wordSet(', and or - to');
/** Only commas and "and"/"or" between two months: one list, one decision. */
function isListed(words: Words, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let i = from; i < to; i++) if (!LISTING.has(at(words, i))) return false;
  return true;
}
