import { OVERNIGHT_THINGS } from '../../lang/en/date-contexts.js';
import { DAY_MOMENTS, DAY_PARTS, DEICTIC_DAYS } from '../../lang/en/date-words.js';
import type { Candidate, DateValue } from '../value.js';
import { wordSet } from '../vocabulary.js';
import { at, follows, isCapital, type Words } from '../words.js';
import { parseMonthDate } from './month-date.js';
import { parseWeekday, weekdayAt, withPart } from './weekday.js';

/** Which day a part of the day belongs to, counted from the day the text spoke of last. */
const FOCUS_DAYS: ReadonlyMap<string, number> = new Map([
  ['that', 0],
  ['same', 0],
  ['next', 1],
  ['following', 1],
  ['previous', -1],
]);

function fromPublished(amount: number): DateValue {
  return { kind: 'offset', unit: 'day', amount, from: 'published' };
}

/** "today", "tomorrow morning", "tonight", "last night", "this afternoon", "the next morning", "the day before yesterday". */
export function parseDeictic(words: Words, i: number): Candidate | undefined {
  const word = at(words, i);
  const day = DEICTIC_DAYS.get(word);
  if (day !== undefined) {
    if (at(words, i - 1) === 'usa' || (isCapital(words, i) && isCapital(words, i - 1))) return undefined; // "USA Today"
    return withPart(words, i, i + 1, fromPublished(day), 'deictic');
  }
  if (word === 'tonight') return partOf(i, i + 1, 'NI', fromPublished(0));
  if (word === 'overnight') {
    if (OVERNIGHT_THINGS.has(at(words, i + 1))) return undefined;
    const night = weekdayAt(words, i + 1);
    if (night !== undefined) return partOf(i, i + 2, 'NI', { kind: 'weekday', weekday: night });
    return partOf(i, i + 1, 'NI', fromPublished(-1)); // told of when it is over
  }
  const light = DAY_MOMENTS.get(word);
  if (light !== undefined) return parseMoment(words, i, light);
  if (word === 'the' && at(words, i + 1) === 'day') {
    if (follows(words, i + 2, 'before', 'yesterday')) return dayAway(i, i + 4, -2);
    if (follows(words, i + 2, 'after', 'tomorrow')) return dayAway(i, i + 4, 2);
  }
  if (word === 'the') {
    const dated = parsePartOf(words, i) ?? parsePartAlone(words, i);
    if (dated) return dated;
  }
  if (follows(words, i, 'last', 'night')) return partOf(i, i + 2, 'NI', fromPublished(-1));
  const the = word === 'the' ? 1 : 0;
  const shift = at(words, i + the);
  const same = shift === 'that' && at(words, i + the + 1) === 'same' ? 1 : 0;
  const part = DAY_PARTS.get(at(words, i + the + same + 1));
  if (!part || at(words, i + the + same + 1).endsWith('s')) return undefined;
  if (shift === 'this') return partOf(i, i + 2, part, fromPublished(0));
  const away = the || shift === 'that' ? FOCUS_DAYS.get(shift) : undefined;
  if (away === undefined) return undefined;
  return partOf(i, i + the + same + 2, part, { kind: 'offset', unit: 'day', amount: away, from: 'focus' });
}

const MEALS: ReadonlySet<string> = wordSet('breakfast lunch supper');
/** "since breakfast" says when, "at breakfast" where. */
const BEFORE_MEAL: ReadonlySet<string> = wordSet('since by before until till');
const BEFORE_MOMENT: ReadonlySet<string> = wordSet('at before by until from since after around till and');

/** "at dawn", "before dawn Monday", "lunchtime yesterday", "nightfall on Tuesday". */
function parseMoment(words: Words, i: number, part: string): Candidate | undefined {
  if (isCapital(words, i) && (isCapital(words, i - 1) || isCapital(words, i + 1))) return undefined;
  if (MEALS.has(at(words, i)))
    return BEFORE_MEAL.has(at(words, i - 1)) && weekdayAt(words, i + 1) === undefined ? moment(i, part) : undefined;
  const next = at(words, i + 1) === 'on' ? i + 2 : i + 1;
  const weekday = parseWeekday(words, next);
  const day =
    weekday?.value.kind === 'weekday'
      ? weekday
      : DEICTIC_DAYS.has(at(words, next)) && next === i + 1
        ? parseDeictic(words, next)
        : undefined;
  if (day?.type === 'DATE') return partOf(i, day.end, part, day.value);
  if (!BEFORE_MOMENT.has(at(words, i - 1))) return undefined;
  return moment(i, part);
}

function moment(i: number, part: string): Candidate {
  return { first: i, end: i + 1, type: 'TIME', value: { kind: 'part-of-day', part }, rule: 'deictic#moment' };
}

/** "the morning of April 19", "the night of June 3, 1998". */
function parsePartOf(words: Words, i: number): Candidate | undefined {
  const part = DAY_PARTS.get(at(words, i + 1));
  if (!part || at(words, i + 2) !== 'of' || at(words, i + 1).endsWith('s')) return undefined;
  const day = parseMonthDate(words, i + 3) ?? parseWeekday(words, i + 3);
  if (day?.type !== 'DATE' || (day.value.kind !== 'day' && day.value.kind !== 'weekday')) return undefined;
  return partOf(i, day.end, part, day.value);
}

const BEFORE_PART: ReadonlySet<string> = wordSet('in into during by through until');

/** "in the evening", "into the afternoon", of the day that the text speaks of. */
function parsePartAlone(words: Words, i: number): Candidate | undefined {
  const part = DAY_PARTS.get(at(words, i + 1));
  if (!part || part === 'NI' || at(words, i + 1).endsWith('s') || !BEFORE_PART.has(at(words, i - 1))) return undefined;
  return { first: i, end: i + 2, type: 'TIME', value: { kind: 'part-of-day', part }, rule: 'deictic#part-alone' };
}

function partOf(first: number, end: number, part: string, day: DateValue): Candidate {
  return { first, end, type: 'TIME', value: { kind: 'part-of-day', part, day }, rule: 'deictic#part' };
}

function dayAway(first: number, end: number, amount: number): Candidate {
  return { first, end, type: 'DATE', value: fromPublished(amount), rule: 'deictic#two-days' };
}
