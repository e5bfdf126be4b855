import { ADJ, AUX, CCONJ, CLASS, type Reading, VERB } from './reading.js';
import { lastInside } from './regions.js';
import { is, isComma, isNominal, isQuoted, isStop, posOf } from './token-tests.js';

/** Tokens `[first, end)` that belong to one statement: a sentence, or several that one quoted region holds together. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly paragraph: number;
}

/** Longer stretches are read in pieces, so that cost stays linear on text without sentences. */
const MAX_TOKENS = 600;
/** How far into a sentence its first reporting verb may stand for it to belong to the quoted question before it. */
const TAG_REACH = 12;

/**
 * Sentences as the reporting clauses see them: `"One. Two. Three," he said.` is one stretch though the tokeniser counts
 * three sentences, and so is `"Why?" he asked.`
 */
export function readStretches(reading: Reading): Stretch[] {
  const stretches: Stretch[] = [];
  const { sentences, region } = reading;
  for (const { firstToken, endToken, paragraph } of sentences) {
    const last = stretches[stretches.length - 1];
    const together =
      last !== undefined &&
      last.paragraph === paragraph &&
      last.end === firstToken &&
      endToken - last.first <= MAX_TOKENS &&
      (((region[firstToken] as number) >= 0 && region[firstToken] === region[firstToken - 1]) || isTag(reading, firstToken, endToken));
    if (together) stretches[stretches.length - 1] = { ...last, end: endToken };
    else
      for (let at = firstToken; at < endToken; at += MAX_TOKENS)
        stretches.push({ first: at, end: Math.min(endToken, at + MAX_TOKENS), paragraph });
  }
  return stretches;
}

/**
 * True for `he asked.` and `Smith said.` right after a closed quoted region: a subject and its reporting verb. Where the
 * region ended in a full stop (`"We won." Smith said.`), nothing else may follow.
 */
function isTag(reading: Reading, first: number, end: number): boolean {
  if (first < 2 || !isQuoted(reading, first - 1) || isQuoted(reading, first)) return false;
  for (let i = first; i < Math.min(end, first + TAG_REACH); i++) {
    const cue = reading.cues[i];
    if (cue?.frames.has('quote') && cue.form !== 'base' && cue.form !== 'gerund') {
      if (reading.sign[lastInside(reading, first - 1)] === 46) return i > first && i + 1 < end && isStop(reading, i + 1);
      return i === first || endsSoon(reading, i, end);
    }
    const nominal = isNominal(reading, i) || is(reading, i, CLASS.determiner | CLASS.possessive | CLASS.linking | CLASS.adverb);
    if (!nominal && posOf(reading, i) !== CCONJ && posOf(reading, i) !== ADJ) return false;
  }
  return false;
}

/** After the verb comes no clause of its own: the sentence ends, or goes on with a comma. */
function endsSoon(reading: Reading, cue: number, end: number): boolean {
  for (let i = cue + 1; i < end; i++) {
    if (isStop(reading, i) || isComma(reading, i)) return true;
    if (isQuoted(reading, i) || is(reading, i, CLASS.opener)) return false;
    if (posOf(reading, i) === VERB || posOf(reading, i) === AUX) return false;
  }
  return true;
}
