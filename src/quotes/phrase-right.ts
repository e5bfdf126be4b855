import { MAX_PHRASE, type Phrase } from './phrase.js';
import { ADJ, ADV, AUX, CCONJ, CLASS, DET, NUM, type Reading, VERB } from './reading.js';
import { is, isNominal, isPlainDate, isPossessive, posOf, wordAt } from './token-tests.js';

const DETERMINERS = CLASS.determiner | CLASS.possessive;

/**
 * The noun phrase that starts with token `first`, scanned rightwards, not past `high`: "U.S. Embassy spokeswoman Mirembe
 * Nantongo", "a spokesman for the ministry".
 * Links are followed unless the phrase already ends in a person's name.
 */
export function phraseStartingAt(reading: Reading, first: number, high: number): Phrase | undefined {
  let end = baseEnd(reading, first, high);
  if (end === first) return undefined;
  while (end < high && end - first < MAX_PHRASE) {
    if (posOf(reading, end) === CCONJ && reading.sign[end] !== 98 && end + 1 < high) {
      const next = baseEnd(reading, end + 1, high);
      if (next > end + 1 && !(next < high && (posOf(reading, next) === VERB || posOf(reading, next) === AUX))) {
        end = next;
        continue;
      }
    }
    if (endsInPerson(reading, end) || !is(reading, end, CLASS.linking) || end + 1 >= high) break;
    if (is(reading, end + 1, CLASS.venue)) break;
    const next = baseEnd(reading, end + 1, high);
    if (next === end + 1 || venueAt(reading, end + 1, next)) break;
    end = next;
  }
  return { first, end };
}

function venueAt(reading: Reading, first: number, end: number): boolean {
  return end > first && is(reading, end - 1, CLASS.venue) && (reading.name[end - 1] as number) < 0;
}

function endsInPerson(reading: Reading, end: number): boolean {
  return reading.names[reading.name[end - 1] as number]?.entity.type === 'PERSON';
}

/** End of the determiner, modifiers and head that start at `first`; `first` itself when none do. */
function baseEnd(reading: Reading, first: number, high: number): number {
  if (first >= high || isPlainDate(reading, first)) return first;
  if (is(reading, first, CLASS.personal | CLASS.object) && (reading.name[first] as number) < 0) return first + 1;
  let end = first;
  let head = first;
  while (end < high && end - first < MAX_PHRASE) {
    const named = (reading.name[end] as number) >= 0;
    const pos = posOf(reading, end);
    if (!named && isPlainDate(reading, end)) break;
    if (end > first && is(reading, end, DETERMINERS) && pos !== NUM && !named) break;
    if (end > first && !named && is(reading, end, CLASS.personal)) break;
    if (named || isNominal(reading, end)) {
      end += 1;
      head = end;
    } else if (
      isPossessive(reading, end) ||
      pos === ADJ ||
      pos === DET ||
      is(reading, end, DETERMINERS) ||
      (pos === VERB && head === first && (end > first || reading.sign[end + 1] === 45))
    ) {
      end += 1;
    } else if (end > first && end === head && /^[/&]$/.test(wordAt(reading, end))) {
      end += 1;
    } else if (pos === ADV && end === first) {
      end += 1;
    } else break;
  }
  return head;
}
