import { phraseStartingAt } from './phrase-right.js';
import { ADJ, ADP, ADV, AUX, CLASS, DET, NOUN, PROPN, type Reading, VERB } from './reading.js';
import { is, isComma, isNominal, isQuoted, posOf, wordAt } from './token-tests.js';

const TIME_LINKS = /^(?:on|in|at|by|late|early|earlier|later|since|during|for|last|this|over|until|after|before|the|next)$/i;
const REPORT_ADVERBS =
  /^(?:later|earlier|recently|again|repeatedly|publicly|privately|simply|flatly|bluntly|today|yesterday|tonight|afterwards?|once|also|quietly|softly|angrily|jokingly|recently|previously|specifically|explicitly)$/i;
const VENUE_LINKS = /^(?:in|on|at|during|through|via|by|from|after|before|outside|under|over|inside|for|ahead)$/i;

/**
 * Where the content may begin after a reporting verb: past the addressee ("told reporters"), the day ("on Monday"), and the
 * place or medium ("in a statement"). Returns the first token that is none of these.
 */
export function skipAdjuncts(reading: Reading, from: number, high: number, addressee: boolean): number {
  let at = from;
  let mayAddress = addressee;
  for (let turn = 0; turn < 6 && at < high; turn++) {
    const next = skipOne(reading, at, high, mayAddress);
    if (next === at) break;
    if (mayAddress && next > at) mayAddress = false;
    at = next;
  }
  return at;
}

function skipOne(reading: Reading, at: number, high: number, mayAddress: boolean): number {
  if (isQuoted(reading, at) || is(reading, at, CLASS.opener)) return at;
  const dated = skipDate(reading, at, high);
  if (dated > at) return dated;
  const word = wordAt(reading, at);
  if (posOf(reading, at) === ADP || is(reading, at, CLASS.preposition)) {
    if (/^to$/i.test(word)) return skipTo(reading, at, high);
    if (/^(?:of|about)$/i.test(word)) return skipTopic(reading, at, high);
    return VENUE_LINKS.test(word) ? skipVenue(reading, at, high) : at;
  }
  if (REPORT_ADVERBS.test(word) || isManner(reading, at, high)) return at + 1;
  return mayAddress ? skipAddressee(reading, at, high) : at;
}

/** "said jointly that", "said quietly last month": an adverb of manner, when it cannot open the content. */
function isManner(reading: Reading, at: number, high: number): boolean {
  if (posOf(reading, at) !== ADV || !/ly$/i.test(wordAt(reading, at)) || at + 1 >= high) return false;
  return (
    (reading.date[at + 1] as number) >= 0 ||
    isComma(reading, at + 1) ||
    isQuoted(reading, at + 1) ||
    /^(?:that|last|on|in)$/i.test(wordAt(reading, at + 1))
  );
}

/** "Monday", "on Monday", "late last week", "in November"; not "Monday's". */
function skipDate(reading: Reading, at: number, high: number): number {
  let start = at;
  while (start < high && start < at + 3 && (reading.date[start] as number) < 0 && TIME_LINKS.test(wordAt(reading, start))) start += 1;
  const date = start < high ? (reading.date[start] as number) : -1;
  if (date < 0) return at;
  const type = reading.dates[date]?.timex.type;
  if (type === 'SET' || (type === 'DURATION' && start === at)) return at;
  let end = start;
  while (end < high && reading.date[end] === date) end += 1;
  // "Monday's vote", "the Tuesday, December 18, meeting": the day belongs to a noun.
  if (/^['’]/.test(wordAt(reading, end))) return at;
  const noun = isComma(reading, end) ? end + 1 : end;
  const bound = start > at && /^the$/i.test(wordAt(reading, start - 1));
  return bound && noun < high && posOf(reading, noun) === NOUN ? at : end;
}

/** "to reporters", "to the Delta Wire"; not "to leave". */
function skipTo(reading: Reading, at: number, high: number): number {
  if (at + 1 >= high || posOf(reading, at + 1) === VERB) return at;
  const phrase = phraseStartingAt(reading, at + 1, high);
  if (!phrase) return at;
  const named = (reading.name[at + 1] as number) >= 0 || is(reading, at + 1, CLASS.object);
  for (let i = phrase.first; i < phrase.end; i++) if (is(reading, i, CLASS.addressee | CLASS.role | CLASS.venue)) return phrase.end;
  return named ? phrase.end : at;
}

/** "said of the plan:", "said about it," when the content follows a mark; else it is content. */
function skipTopic(reading: Reading, at: number, high: number): number {
  const phrase = phraseStartingAt(reading, at + 1, high);
  if (!phrase) return at;
  const end = phrase.end;
  return end >= high || isComma(reading, end) || reading.sign[end] === 58 || isQuoted(reading, end) || reading.sign[end] === 46 ? end : at;
}

/** "in a statement to the press", "at a rally in Oslo", "on Twitter". */
function skipVenue(reading: Reading, at: number, high: number): number {
  const first = at + 1;
  for (let i = first; i < Math.min(high, first + 8); i++) {
    if (isQuoted(reading, i) || isComma(reading, i)) return at;
    if (is(reading, i, CLASS.venue) && (posOf(reading, i) === NOUN || posOf(reading, i) === PROPN)) {
      if (i + 1 < high && posOf(reading, i + 1) === NOUN && !is(reading, i + 1, CLASS.venue)) continue;
      if (i + 1 < high && is(reading, i + 1, CLASS.venue) && posOf(reading, i + 1) === NOUN) continue;
      return skipVenueTail(reading, i + 1, high);
    }
    if (
      !(
        isNominal(reading, i) ||
        is(reading, i, CLASS.determiner | CLASS.possessive) ||
        posOf(reading, i) === ADJ ||
        /^['’]s?$|^-$/.test(wordAt(reading, i))
      )
    )
      return at;
    if (posOf(reading, i) === VERB) return at;
  }
  return at;
}

function skipVenueTail(reading: Reading, at: number, high: number): number {
  let end = at;
  for (let turn = 0; turn < 3 && end + 1 < high; turn++) {
    if (!/^(?:with|to|on|for|in|at|by|of|from)$/i.test(wordAt(reading, end)) || isQuoted(reading, end + 1)) break;
    if (skipDate(reading, end, high) > end) break; // the caller takes it as a date
    const phrase = phraseStartingAt(reading, end + 1, high);
    if (!phrase) break;
    end = phrase.end;
  }
  return end;
}

/** "reporters", "her", "the Delta Wire", "Lund's lawyer": the shortest phrase that can be addressed. */
function skipAddressee(reading: Reading, at: number, high: number): number {
  if (is(reading, at, CLASS.object)) return at + 1;
  let end = at;
  let head = -1;
  while (end < high && end < at + 10) {
    if (isQuoted(reading, end) || isComma(reading, end)) break;
    const named = reading.name[end] as number;
    if (named >= 0) {
      while (end < high && reading.name[end] === named) end += 1;
      head = end;
      if (!/^['’]/.test(wordAt(reading, end)) && posOf(reading, end) !== NOUN) break;
      if (posOf(reading, end) === NOUN && !is(reading, end, CLASS.addressee | CLASS.role | CLASS.venue)) break;
      continue;
    }
    const pos = posOf(reading, end);
    if (head >= 0 && is(reading, end, CLASS.determiner | CLASS.possessive)) break;
    if (pos === NOUN || pos === PROPN || is(reading, end, CLASS.addressee | CLASS.role)) head = end + 1;
    else if (
      !(pos === ADJ || pos === DET || is(reading, end, CLASS.determiner | CLASS.possessive) || /^['’]s?$/.test(wordAt(reading, end)))
    )
      break;
    end += 1;
    // "told the chairman rosters were late": the next noun opens the clause when a verb follows it.
    const verb = end + 1 < high && (posOf(reading, end + 1) === AUX || posOf(reading, end + 1) === VERB);
    if (head === end && verb && is(reading, end - 1, CLASS.role | CLASS.addressee)) break;
    if (head === end && end < high && posOf(reading, end) !== NOUN && !/^['’]/.test(wordAt(reading, end))) break;
  }
  return Math.max(head, at);
}
