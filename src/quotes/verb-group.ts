import type { QuoteKind } from '../document/layers.js';
import type { Frame } from '../lang/en/cue-verbs.js';
import type { CueForm } from './cue-forms.js';
import { ADJ, ADP, ADV, AUX, CLASS, DET, NOUN, PRON, PROPN, type Reading, VERB } from './reading.js';
import { is, isComma, isNominal, isQuoted, posOf, wordAt } from './token-tests.js';

/** A reporting verb in its group: "has repeatedly *pointed out*". */
export interface CueVerb {
  /** The main verb. */
  readonly token: number;
  /** First token of the group: auxiliaries and adverbs included. */
  readonly first: number;
  /** After the verb and its particle. */
  readonly end: number;
  readonly frames: ReadonlySet<Frame>;
  readonly kind: QuoteKind;
  readonly lemma: string;
  readonly form: CueForm['form'];
  readonly passive: boolean;
  readonly infinitive: boolean;
}

/** The reporting verb at token `i`, or undefined where the word is a noun, a name, a modifier, or quoted itself. */
export function readCueVerb(reading: Reading, i: number, low: number, high: number): CueVerb | undefined {
  const cue = reading.cues[i];
  if (!cue || (reading.name[i] as number) >= 0 || isQuoted(reading, i)) return undefined;
  if (!isVerbHere(reading, i, cue, low, high)) return undefined;
  const particle = particleAfter(reading, i, cue, high);
  if (cue.frames.size === 0 && !particle) return undefined;
  const group = groupStart(reading, i, low);
  const passive = cue.form === 'past' && group.be;
  return {
    token: i,
    first: group.first,
    end: particle?.end ?? i + 1,
    frames: particle?.frames ?? cue.frames,
    kind: particle?.kind ?? cue.kind,
    lemma: cue.lemma,
    // "is calling for" is as finite as "calls for".
    form: cue.form === 'gerund' && group.be ? 'present' : cue.form,
    passive,
    infinitive: group.infinitive,
  };
}

function isVerbHere(reading: Reading, i: number, cue: CueForm, low: number, high: number): boolean {
  const pos = posOf(reading, i);
  const before = i - 1;
  const modified = before >= low && (is(reading, before, CLASS.possessive) || /^(?:the|an?|no|every)$/i.test(wordAt(reading, before)));
  if (pos === VERB) {
    // "the alleged plot", "in proposed talks": a participle that belongs to the noun behind it.
    if (cue.form === 'past' && before >= low && i + 1 < high) {
      const noun = posOf(reading, i + 1) === NOUN || posOf(reading, i + 1) === PROPN;
      if (noun && (modified || posOf(reading, before) === ADJ || posOf(reading, before) === ADP)) return false;
    }
    return !modified || cue.form === 'gerund';
  }
  if (pos !== NOUN && pos !== PROPN && pos !== ADJ && pos !== AUX) return false;
  if (modified || cue.form === 'gerund' || before < low || i + 1 >= high) return false;
  // The tagger takes "Lund claims the" and "he notes that" for nouns: a subject before and an object behind say otherwise.
  const subject = (reading.name[before] as number) >= 0 || is(reading, before, CLASS.personal | CLASS.relative);
  const next = i + 1;
  const object =
    posOf(reading, next) === DET ||
    (cue.form === 'past' && isNominal(reading, next)) ||
    posOf(reading, next) === PRON ||
    is(reading, next, CLASS.opener) ||
    isQuoted(reading, next) ||
    (isComma(reading, next) && isQuoted(reading, Math.min(next + 1, high - 1)));
  return subject && object;
}

function particleAfter(
  reading: Reading,
  i: number,
  cue: CueForm,
  high: number,
): { end: number; frames: ReadonlySet<Frame>; kind: QuoteKind } | undefined {
  if (cue.phrasal.size === 0 || i + 1 >= high) return undefined;
  const one = wordAt(reading, i + 1).toLowerCase();
  const two = `${one} ${wordAt(reading, i + 2).toLowerCase()}`;
  const long = cue.phrasal.get(two);
  if (long && i + 2 < high) return { end: i + 3, ...long };
  const short = cue.phrasal.get(one);
  return short ? { end: i + 2, ...short } : undefined;
}

/** First token of the verb group that ends with verb `i`, and what its auxiliaries say. */
export function groupStart(reading: Reading, i: number, low: number): { first: number; be: boolean; infinitive: boolean } {
  const AUXILIARY = CLASS.be | CLASS.have | CLASS.modal;
  let first = i;
  let be = false;
  let near = true; // no auxiliary seen yet: only the nearest one makes a passive
  for (let j = i - 1; j >= low; j--) {
    if (isQuoted(reading, j) || (reading.name[j] as number) >= 0) break;
    const auxiliary = is(reading, j, AUXILIARY) && posOf(reading, j) !== NOUN;
    if (auxiliary && near) {
      be = is(reading, j, CLASS.be);
      near = false;
    }
    if (auxiliary || is(reading, j, CLASS.negation)) first = j;
    else if (is(reading, j, CLASS.adverb) || (posOf(reading, j) === ADV && !is(reading, j, CLASS.subordinator | CLASS.opener))) first = j;
    else return { first, be, infinitive: /^to$/i.test(wordAt(reading, j)) };
  }
  return { first, be, infinitive: false };
}
