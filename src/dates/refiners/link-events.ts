import type { DateMention, Sentence, Tokens } from '../../document/layers.js';
import { POS } from '../../document/pos.js';
import { lastAtOrBefore, type TextSpan, textSpan } from '../../document/span.js';
import { tokenAt } from '../token-at.js';

const { VERB, AUX, NOUN, PROPN, ADJ, ADP, PUNCT } = POS;
/** Between the dates of one list. */
const JOINT = /^(?:, |,? and |,? or | to |[-–])$/;
/** Tokens to either side within which a verb still governs the date. */
const REACH = 25;

/**
 * Says of each date and time what event it dates, where its sentence does: the noun that it stands before ("Tuesday's
 * ruling", "the May elections"), else the nearest verb to its left, else to its right; right first where the date opens
 * its clause; the dates of a list share one. Durations and sets are left alone. Dates come in text order.
 */
export function linkEvents(text: string, dates: readonly Unlinked[], tokens: Tokens, sentences: readonly Sentence[]): void {
  let last: Unlinked | undefined;
  for (const date of dates) {
    if (date.timex.type === 'DURATION' || date.timex.type === 'SET') continue;
    const event = (last && isSister(text, last, date) ? last.event : undefined) ?? eventOf(text, date, tokens, sentences);
    if (event) date.event = event;
    last = date;
  }
}

type Unlinked = Omit<DateMention, 'event'> & { event?: TextSpan };

function isSister(text: string, a: Unlinked, b: Unlinked): boolean {
  return b.start - a.end < 10 && JOINT.test(text.slice(a.end, b.start));
}

function eventOf(text: string, date: Unlinked, tokens: Tokens, sentences: readonly Sentence[]): TextSpan | undefined {
  const sentence = sentences[lastAtOrBefore(sentences, date.start)];
  return sentence && date.end <= sentence.end ? findEvent(text, date, tokens, sentence) : undefined;
}

function findEvent(text: string, date: Unlinked, tokens: Tokens, sentence: Sentence): TextSpan | undefined {
  const first = tokenAt(tokens, date.start, sentence.firstToken, sentence.endToken);
  let next = first;
  while (next < sentence.endToken && (tokens.start[next] as number) < date.end) next++;
  const noun = nounBehind(text, date, tokens, sentence, next);
  if (noun >= 0) return spanOf(text, tokens, noun);
  const lead = tokens.pos[first - 1] === ADP ? first - 1 : first; // "On Tuesday, ..."
  const opens = lead <= sentence.firstToken || tokens.pos[lead - 1] === PUNCT;
  let verb = opens ? nearestVerb(tokens, sentence, next, 1) : nearestVerb(tokens, sentence, first - 1, -1);
  if (verb < 0) verb = opens ? nearestVerb(tokens, sentence, first - 1, -1) : nearestVerb(tokens, sentence, next, 1);
  return verb < 0 ? undefined : spanOf(text, tokens, verb);
}

/** Last noun of the run behind "Tuesday's" or "the May", or -1. */
function nounBehind(text: string, date: Unlinked, tokens: Tokens, sentence: Sentence, next: number): number {
  const possessive = /^['’]s$/.test(text.slice(tokens.start[next], tokens.end[next]));
  const before = text.slice(Math.max(0, date.start - 4), date.start);
  if (!possessive && !/\b(?:the|a|an|its|his|her)\s$/i.test(before)) return -1;
  let i = possessive ? next + 1 : next;
  if (!possessive && i < sentence.endToken && text[tokens.start[i] as number] === ',') i++;
  let noun = -1;
  for (; i < sentence.endToken; i++) {
    const pos = tokens.pos[i];
    if (pos === NOUN || pos === PROPN) noun = i;
    else if (pos !== ADJ) break;
  }
  return noun;
}

function nearestVerb(tokens: Tokens, sentence: Sentence, from: number, step: 1 | -1): number {
  let auxiliary = -1;
  for (let i = from, n = 0; n < REACH && i >= sentence.firstToken && i < sentence.endToken; i += step, n++) {
    if (tokens.pos[i] === VERB) return i;
    if (tokens.pos[i] === AUX && auxiliary < 0) auxiliary = i;
  }
  return auxiliary;
}

function spanOf(text: string, tokens: Tokens, i: number): TextSpan {
  return textSpan(text, tokens.start[i] as number, tokens.end[i] as number);
}
