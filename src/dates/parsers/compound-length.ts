import { UNITS, type Unit } from '../../lang/en/date-words.js';
import { CODES } from '../format-duration.js';
import { type Amount, readAmount } from '../read-amount.js';
import type { Candidate } from '../value.js';
import { at, follows, skipHyphen, type Words } from '../words.js';

/** Units that may follow a larger one: "two hours and ten minutes". */
const SMALLER: ReadonlyMap<Unit, readonly Unit[]> = new Map<Unit, readonly Unit[]>([
  ['year', ['month', 'week', 'day']],
  ['month', ['week', 'day']],
  ['week', ['day']],
  ['day', ['hour', 'minute']],
  ['hour', ['minute', 'second']],
  ['minute', ['second']],
]);

/** "three years and four months", "1 hour, 12 minutes and 3 seconds", "2min 44.1sec": one length. */
export function readCompound(words: Words, first: number, amount: Amount): Candidate | undefined {
  let unit = compoundUnit(words, amount.end);
  if (unit === undefined || Number.isNaN(amount.value)) return undefined;
  let end = amount.end + 1;
  const parts: [number, Unit][] = [[amount.value, unit]];
  for (;;) {
    let next = at(words, end) === ',' ? end + 1 : end;
    if (at(words, next) === 'and') next++;
    const more = readAmount(words, next);
    const smaller = more && compoundUnit(words, more.end);
    if (!smaller || Number.isNaN(more.value) || !SMALLER.get(unit)?.includes(smaller) || isAge(words, more.end + 1)) break;
    parts.push([more.value, smaller]);
    unit = smaller;
    end = more.end + 1;
  }
  const clockless = parts.every(([, part]) => CODES[part][0] === 'P');
  if (parts.length === 1 || !(clockless || parts.every(([, part]) => CODES[part][0] === 'PT'))) return undefined;
  const value = parts.map(([count, part]) => `${count}${CODES[part][1]}`).join('');
  return {
    first,
    end,
    type: 'DURATION',
    value: { kind: 'literal', value: `${clockless ? 'P' : 'PT'}${value}` },
    rule: 'duration#compound',
  };
}

const SHORT_FORMS: ReadonlyMap<string, Unit> = new Map([
  ['min', 'minute'],
  ['sec', 'second'],
  ['hr', 'hour'],
]);

/** A unit of a compound; "min" and "sec" are units only there. */
function compoundUnit(words: Words, i: number): Unit | undefined {
  return UNITS.get(at(words, i)) ?? SHORT_FORMS.get(at(words, i));
}

/** "22-year-old", "24 years old", "years of age". */
export function isAge(words: Words, next: number): boolean {
  const after = skipHyphen(words, next);
  return at(words, after) === 'old' || at(words, after) === 'olds' || follows(words, next, 'of', 'age');
}
