import type { Attribution } from './attribution.js';
import { quoteEnd } from './content-end.js';
import type { Phrase } from './phrase.js';
import { phraseStartingAt } from './phrase-right.js';
import { CLASS, PROPN, type Reading } from './reading.js';
import type { Stretch } from './stretches.js';
import { is, isColon, isDash, isNominal, isQuoted, posOf, wordAt } from './token-tests.js';

/** Longest name, in tokens, before the colon of a transcript or behind the dash of a credit. */
const MAX_NAME = 7;

/** Words in capitals that label a paragraph instead of naming who speaks in it. */
const LABELS =
  /^(?:NOTES?|SCORERS?|RESULTS?|GOALS?|LIVE|WATCH|LISTEN|UPDATED?|CLARIFICATION|CORRECTION|EXCLUSIVE|ANALYSIS|OPINION|SUMMARY|BACKGROUND|SOURCES?|PHOTOS?|VIDEO|CAPTION|EDITORS|TODAY|TOMORROW|MORE|ALSO|TOP|NEXT|AND|THE)$/;

/** `"..." — Ada Lund`: quoted words with a credit behind a dash that ends its line. `dash` is the dash's token; the credit ends before `end`. */
export function readCredit(reading: Reading, dash: number, end: number): Attribution | undefined {
  if (!isDash(reading, dash) || dash === 0 || !isQuoted(reading, dash - 1) || isQuoted(reading, dash)) return undefined;
  const source = phraseStartingAt(reading, dash + 1, Math.min(end, dash + 1 + MAX_NAME));
  if (!source || posOf(reading, source.first) !== PROPN || !endsLine(reading, source.end, end)) return undefined;
  let start = dash - 1; // the tokeniser may have ended the sentence before the dash
  while (start > 0 && reading.region[start - 1] === reading.region[dash - 1]) start -= 1;
  return {
    content: [{ first: start, end: dash }],
    cue: { first: dash, end: dash + 1 },
    source,
    clause: { first: dash, end: source.end },
    kind: 'speech',
    by: 'quotes/credit-line#dash',
    confidence: 0.9,
  };
}

function endsLine(reading: Reading, at: number, end: number): boolean {
  if (at >= end || isQuoted(reading, at)) return true;
  const gap = reading.text.slice(reading.tokens.end[at - 1], reading.tokens.start[at]);
  return gap.includes('\n') || reading.sign[at] === 46 || reading.sign[at] === 44;
}

/** `LUND: I never said so.` and `Lund: Pier will close`: a name, a colon, then words to the end of the paragraph, given as one stretch. */
export function readTurn(reading: Reading, { first, end }: Stretch): Attribution | undefined {
  let colon = first;
  while (colon < end && colon - first <= MAX_NAME && !isColon(reading, colon)) {
    if (!isNominal(reading, colon) && !is(reading, colon, CLASS.determiner) && reading.sign[colon] !== 46) return undefined;
    colon += 1;
  }
  if (colon === first || colon >= end - 2 || !isColon(reading, colon) || isQuoted(reading, colon)) return undefined;
  const source: Phrase = { first, end: colon };
  if (!namesSomebody(reading, source)) return undefined;
  const at = colon + 1;
  return {
    content: [{ first: at, end: isQuoted(reading, at) ? quoteEnd(reading, at, end, []) : end }],
    cue: { first: colon, end: at },
    source,
    clause: { first, end: at },
    kind: 'speech',
    verbatim: true,
    by: 'quotes/credit-line#turn',
    confidence: 0.7,
  };
}

/** A name of a person or body that ends right at the colon, a line in capitals, or a word for a report or a poll. */
function namesSomebody(reading: Reading, { end, first }: Phrase): boolean {
  const named = reading.names[reading.name[end - 1] as number];
  if (named && /^(?:PERSON|ORG)$/.test(named.entity.type)) return true;
  if (/^(?:poll|report|study|survey|sources?|police|officials?|minister|mayor|court|Q|A)$/i.test(wordAt(reading, end - 1)))
    return end - first <= 3;
  return /^\p{Lu}{2,}$/u.test(wordAt(reading, end - 1)) && !LABELS.test(wordAt(reading, end - 1));
}
