import { ZONES } from '../../lang/en/time-zones.js';
import type { Candidate } from '../value.js';
import { wordSet } from '../vocabulary.js';
import { at, digitsAt, glued, isNumber, lengthAt, type Words } from '../words.js';

/**
 * A time that was run, swum or played: "2:02.75" -> PT2M2.75S, "3:07:35" -> PT3H7M35S, "1:14 left" -> PT1M14S. Two parts
 * without a fraction are a clock or a score, unless the words say what is left.
 */
export function parseRaceTime(words: Words, i: number): Candidate | undefined {
  if (lengthAt(words, i) > 2 || at(words, i + 1) !== ':' || isInside(words, i)) return undefined;
  const second = partAt(words, i + 2);
  if (second === undefined) return undefined;
  const first = digitsAt(words, i);
  const third = at(words, i + 3) === ':' ? partAt(words, i + 4) : undefined;
  const end = third === undefined ? i + 3 : i + 5;
  const fraction = fractionAt(words, end);
  if (third !== undefined) return isClock(words, end, fraction) ? undefined : build(i, end, fraction, `${first}H${second}M${third}`);
  if (fraction !== undefined) return build(i, end, fraction, `${first}M${second}`);
  return LEFT.has(at(words, end)) ? build(i, end, undefined, `${first}M${second}`) : undefined;
}

const LEFT: ReadonlySet<string> = wordSet('left remaining');

/** Glued to something longer on its left. */
function isInside(words: Words, i: number): boolean {
  return glued(words, i) && (at(words, i - 1) === ':' || at(words, i - 1) === '.' || at(words, i - 1) === '-');
}

/** Two digits below sixty, glued to the colon before them. */
function partAt(words: Words, i: number): number | undefined {
  const valid = isNumber(words, i) && lengthAt(words, i) === 2 && glued(words, i) && glued(words, i - 1);
  const value = valid ? digitsAt(words, i) : 60;
  return value < 60 ? value : undefined;
}

/** The digits behind "16:41": ".02". */
function fractionAt(words: Words, end: number): string | undefined {
  if (at(words, end) !== '.' || !glued(words, end) || !isNumber(words, end + 1) || !glued(words, end + 1)) return undefined;
  const digits = words.text.slice(words.start[end + 1], words.end[end + 1]);
  return digits.length <= 3 ? digits : undefined;
}

/** "15:07:35 GMT" or "at 15:07:35" is a time of the day. */
function isClock(words: Words, end: number, fraction: string | undefined): boolean {
  return fraction === undefined && ZONES.has(at(words, end));
}

function build(first: number, end: number, fraction: string | undefined, parts: string): Candidate {
  const exact = fraction?.replace(/0{1,3}$/, '');
  const value = `PT${parts}${exact ? `.${exact}` : ''}S`;
  return {
    first,
    end: fraction === undefined ? end : end + 2,
    type: 'DURATION',
    value: { kind: 'literal', value },
    rule: 'race-time#parts',
  };
}
