import { relativeEnd } from './limit-clause.js';
import type { Phrase } from './phrase.js';
import { phraseEndingAt } from './phrase-left.js';
import { ADJ, AUX, CCONJ, CLASS, DET, NUM, type Reading, VERB } from './reading.js';
import { isLongQuote } from './regions.js';
import { is, isColon, isComma, isDash, isNominal, isQuoted, isStop, posOf } from './token-tests.js';

/** How far back an apposition may open before its verb. */
const MAX_APPOSITION = 45;

/**
 * The subject that stands before a verb group: the phrase at its left, over parentheses and appositions ("Lund, 42, a
 * baker from Moss, said"). Undefined when something else stands there.
 */
export function subjectBefore(reading: Reading, groupFirst: number, low: number): Phrase | undefined {
  let last = groupFirst - 1;
  last = beforeDate(reading, last, low);
  if (last >= low && reading.sign[last] === 41) last = openingParenthesis(reading, last, low) - 1;
  if (last < low || isLongQuote(reading, last)) return undefined;
  if (isComma(reading, last) || isDash(reading, last)) {
    // "Others, however, say": one adverb between commas.
    const aside = last - 2 >= low && isComma(reading, last - 2) && is(reading, last - 1, CLASS.adverb);
    return aside ? subjectBefore(reading, last - 2, low) : overApposition(reading, last, low);
  }
  return phraseEndingAt(reading, last, low);
}

/** "Lund on Tuesday said", "who in 2010 said": the day slips between subject and verb. */
function beforeDate(reading: Reading, last: number, low: number): number {
  let i = last;
  while (i > low && (reading.date[i] as number) >= 0 && (reading.name[i] as number) < 0) i -= 1;
  if (i === last || i <= low) return last;
  if (is(reading, i, CLASS.preposition)) return i - 1;
  return isNominal(reading, i) || is(reading, i, CLASS.relative) ? i : last;
}

function openingParenthesis(reading: Reading, close: number, low: number): number {
  for (let i = close - 1; i >= low && i > close - 16; i--) if (reading.sign[i] === 40) return i;
  return close;
}

function overApposition(reading: Reading, close: number, low: number): Phrase | undefined {
  const floor = Math.max(low, close - MAX_APPOSITION);
  for (let open = close - 2; open > floor; open--) {
    if (isLongQuote(reading, open) || isStop(reading, open)) return undefined;
    if (!(isComma(reading, open) || isDash(reading, open)) || !opensApposition(reading, open + 1)) continue;
    // "Ries, the counselor, will lead the delegation, said": a verb of its own makes it a clause.
    if (relativeEnd(reading, open, close) < close) continue;
    let last = open - 1;
    if (reading.sign[last] === 41) last = openingParenthesis(reading, last, low) - 1;
    if (last < low) return undefined;
    const phrase = phraseEndingAt(reading, last, low);
    // "Lund, 42, a baker": the number is an apposition itself, so look farther left.
    // "Sen. Ada Lund, D-Moss, said": a party tag is passed over
    if (phrase && posOf(reading, last) !== NUM && !/^[DRI]-/.test(wordsOf(reading, phrase)))
      return nameBefore(reading, phrase, floor) ?? withName(reading, phrase, open + 1);
  }
  return undefined;
}

/** Longest title and name behind a role. */
const MAX_NAME = 9;

/**
 * "the director, Dr Ada Lund, said", "a second city, Bergen, said": the name behind the role belongs to the source. `next`
 * is the token behind the role's comma; a name must fill what stands before the next mark, but for a title in front.
 */
export function withName(reading: Reading, phrase: Phrase, next: number): Phrase {
  if (personIn(reading, phrase)) return phrase;
  let end = next;
  while (end < reading.tokens.count && end - next < MAX_NAME && !isComma(reading, end) && !isStop(reading, end) && !isDash(reading, end)) {
    if (isQuoted(reading, end) || posOf(reading, end) === VERB || posOf(reading, end) === AUX) return phrase;
    end += 1;
  }
  if (end === next) return phrase;
  const named = reading.names[reading.name[end - 1] as number];
  if (!named || is(reading, next, CLASS.coordinator)) return phrase;
  const whole = reading.name[next] === reading.name[end - 1];
  const fits = named.entity.type === 'PERSON' || (whole && /^(?:ORG|GPE)$/.test(named.entity.type));
  return fits &&
    reading.sentences[reading.tokens.sentence[next] as number] === reading.sentences[reading.tokens.sentence[phrase.first] as number]
    ? { first: phrase.first, end }
    : phrase;
}

/** "Ada Lund, of Moss, Norway," and "Ada Lund, head of the union, which": the person that a chain of appositions began with. */
function nameBefore(reading: Reading, phrase: Phrase, floor: number): Phrase | undefined {
  if (personIn(reading, phrase)) return undefined;
  for (let i = phrase.first - 1; i > floor; i--) {
    if (posOf(reading, i) === VERB || posOf(reading, i) === AUX || isStop(reading, i) || isColon(reading, i) || isQuoted(reading, i))
      return undefined;
    if (!isComma(reading, i)) continue;
    const before = phraseEndingAt(reading, i - 1, floor);
    if (before && personIn(reading, before)) return before;
  }
  return undefined;
}

function wordsOf(reading: Reading, { first, end }: Phrase): string {
  return reading.text.slice(reading.tokens.start[first], reading.tokens.end[end - 1]);
}

function personIn(reading: Reading, { first, end }: Phrase): boolean {
  for (let i = first; i < end; i++) if (reading.names[reading.name[i] as number]?.entity.type === 'PERSON') return true;
  return false;
}

/** An apposition or a relative clause opens with a determiner, a noun, a name, a number or a relative pronoun. */
function opensApposition(reading: Reading, i: number): boolean {
  if (
    is(reading, i, CLASS.relative) ||
    /^(?:whose|of|from|speaking|former|then|including|like|along|for)$/i.test(
      reading.text.slice(reading.tokens.start[i], reading.tokens.end[i]),
    )
  )
    return true;
  if (is(reading, i, CLASS.personal | CLASS.coordinator)) return false;
  const pos = posOf(reading, i);
  return pos === DET || pos === ADJ || pos === VERB || is(reading, i, CLASS.determiner | CLASS.possessive) || isNominal(reading, i);
}

/**
 * The subject of the clause that token `verb` belongs to when it is a later predicate ("Lund smiled and said"): the
 * subject of the first finite verb after `low`, past an opening phrase set off by a comma.
 */
export function clauseSubject(reading: Reading, low: number, verb: number): Phrase | undefined {
  let from = low;
  if (is(reading, low, CLASS.subordinator | CLASS.preposition)) {
    for (let i = low; i < verb; i++) {
      if (isComma(reading, i)) {
        from = i + 1;
        break;
      }
    }
  }
  for (let i = from; i < verb; i++) {
    if (isLongQuote(reading, i) || isColon(reading, i)) return undefined;
    const finite = !isQuoted(reading, i) && (posOf(reading, i) === AUX || posOf(reading, i) === VERB);
    if (!finite || i === from || is(reading, i - 1, CLASS.relative | CLASS.opener)) continue;
    let first = i;
    while (first > from && (is(reading, first - 1, CLASS.adverb) || posOf(reading, first - 1) === AUX)) first -= 1;
    const subject = subjectBefore(reading, first, from);
    if (subject) return subject;
    if (posOf(reading, i - 1) === CCONJ) return undefined;
  }
  return undefined;
}
