import { DAY_PARTS, SHIFTS } from '../../lang/en/date-words.js';
import { PLURAL_WEEKDAYS, WEEKDAYS } from '../../lang/en/months.js';
import { at, follows, skipHyphen, type Words } from '../read-amount.js';
import type { Candidate, DateValue } from '../value.js';

/** "Monday", "last Friday", "Monday night", "every Tuesday", "Mondays", "a week from Friday" is left to its parts. */
export function parseWeekday(words: Words, i: number): Candidate | undefined {
  const first = at(words, i);
  if (first === 'every' || first === 'each') return parseEvery(words, i);
  const plural = PLURAL_WEEKDAYS.get(first);
  if (plural !== undefined && words[i]?.capital) {
    return { first: i, end: i + 1, type: 'SET', value: { kind: 'literal', value: `XXXX-WXX-${plural}` }, rule: 'weekday#plural' };
  }
  let at0 = i;
  if (first === 'the' && SHIFTS.has(at(words, i + 1))) at0 = i + 1;
  let shift = SHIFTS.get(at(words, at0));
  let next = shift === undefined ? at0 : at0 + 1;
  if (shift !== undefined && SHIFTS.has(at(words, next))) next++; // "this coming Friday", "this past Monday"
  if (shift === 0 && next === at0 + 2) shift = SHIFTS.get(at(words, at0 + 1));
  const word = words[next];
  const weekday = WEEKDAYS.get(word?.lower ?? '');
  if (!word || weekday === undefined || !word.capital) return undefined;
  next++;
  if (word.lower.length <= 5 && !word.lower.endsWith('day')) {
    if (at(words, next) !== '.' || shift !== undefined) return undefined; // "Sun", "Sat", "Wed"
    return undefined;
  }
  const day: DateValue = { kind: 'weekday', weekday, ...(shift === undefined ? {} : { shift }) };
  return withPart(words, i, next, day, 'weekday');
}

/** A day with a part of the day after it becomes a TIME. */
export function withPart(words: Words, first: number, next: number, day: DateValue, rule: string): Candidate {
  const at0 = skipHyphen(words, next);
  const part = DAY_PARTS.get(at(words, at0));
  if (part && day.kind === 'weekday' && day.shift === undefined && at(words, at0).endsWith('s')) {
    return {
      first,
      end: at0 + 1,
      type: 'SET',
      value: { kind: 'literal', value: `XXXX-WXX-${day.weekday}T${part}` },
      rule: `${rule}#nights`,
    };
  }
  if (part && !at(words, at0).endsWith('s') && !follows(words, at0 + 1, 'live')) {
    return { first, end: at0 + 1, type: 'TIME', value: { kind: 'part-of-day', part, day }, rule: `${rule}#part` };
  }
  return { first, end: next, type: 'DATE', value: day, rule: `${rule}#bare` };
}

function parseEvery(words: Words, i: number): Candidate | undefined {
  const other = at(words, i + 1) === 'other' ? 1 : 0;
  const weekday = WEEKDAYS.get(at(words, i + 1 + other));
  if (weekday === undefined) return undefined;
  const part = DAY_PARTS.get(at(words, i + 2 + other));
  const value = `XXXX-WXX-${weekday}${part ? `T${part}` : ''}`;
  const quant = other ? 'EVERY OTHER' : at(words, i).toUpperCase();
  return { first: i, end: i + 2 + other + (part ? 1 : 0), type: 'SET', value: { kind: 'literal', value }, quant, rule: 'weekday#every' };
}
