import type { Attribution } from './attribution.js';
import { canSpeak } from './can-speak.js';
import { quoteEnd } from './content-end.js';
import type { Phrase } from './phrase.js';
import { type Reading, VERB } from './reading.js';
import { isTitle } from './regions.js';
import type { Stretch } from './stretches.js';
import { clauseSubject, subjectBefore } from './subject.js';
import { isColon, isComma, posOf } from './token-tests.js';
import { groupStart } from './verb-group.js';

/** How far before quoted words the verb that governs them may stand. */
const EMBEDDED_REACH = 9;
/** Fewer words than this in marks, alone in a narrator's sentence, are a scare quote or a title. */
const SPEECH_WORDS = 5;

/**
 * Gives quoted regions that no cue claimed to a speaker: the rest of a speech goes to the attribution before it (same
 * paragraph, or a paragraph left open); a paragraph of speech alone carries the last speaker on; speech behind a
 * narrator's sentence belongs to its subject. Returns all attributions in text order.
 */
export function claimFloating(reading: Reading, stretches: readonly Stretch[], stated: readonly Attribution[]): Attribution[] {
  const all = [...stated];
  const claimed = claimedRegions(reading, all);
  let stretch = 0;
  const firstOf = firstTokens(reading);
  reading.regions.forEach((_region, r) => {
    const first = firstOf[r] as number;
    if (first < 0) return;
    while (stretch + 1 < stretches.length && (stretches[stretch + 1] as Stretch).first <= first) stretch += 1;
    if (claimed[r] !== undefined) return;
    const found = place(reading, stretches, stretch, r, first, all, claimed);
    if (found !== undefined) claimed[r] = found;
  });
  return all.sort(byContent);
}

/** Text order of the first content piece. For `Array.prototype.sort`. */
export function byContent(a: Attribution, b: Attribution): number {
  return (a.content[0] as Phrase).first - (b.content[0] as Phrase).first;
}

/** Region -> index of the attribution whose content holds it. */
function claimedRegions(reading: Reading, attributions: readonly Attribution[]): (number | undefined)[] {
  const claimed: (number | undefined)[] = new Array(reading.regions.length).fill(undefined);
  attributions.forEach(({ content }, k) => {
    for (const { first, end } of content) {
      for (let i = first; i < end; i++) if ((reading.region[i] as number) >= 0) claimed[reading.region[i] as number] = k;
    }
  });
  return claimed;
}

function firstTokens(reading: Reading): Int32Array {
  const first = new Int32Array(reading.regions.length).fill(-1);
  for (let i = reading.tokens.count - 1; i >= 0; i--) if ((reading.region[i] as number) >= 0) first[reading.region[i] as number] = i;
  return first;
}

/** Adds region `r` to an attribution of `all` or makes a new one; returns its index there. */
function place(
  reading: Reading,
  stretches: readonly Stretch[],
  s: number,
  r: number,
  first: number,
  all: Attribution[],
  claimed: readonly (number | undefined)[],
): number | undefined {
  const here = stretches[s] as Stretch;
  const content = { first, end: quoteEnd(reading, first, here.end, []) };
  const opens = first === here.first;
  const open = r > 0 && reading.regions[r - 1]?.continues ? claimed[r - 1] : undefined;
  if (open !== undefined && opens && reading.regions[r - 1]?.paragraph === here.paragraph - 1) return append(all, open, content);
  if (!opens && isTitle(reading, first, here.end)) return undefined;
  if (!opens) {
    const k = lastIn(reading, all, here, first, true);
    return k === undefined ? embedded(reading, here, content, all) : append(all, k, content);
  }
  const before = stretches[s - 1];
  const sameParagraph = before?.paragraph === here.paragraph;
  if (before && sameParagraph) {
    const direct = lastIn(reading, all, before, before.end, true);
    if (direct !== undefined) return append(all, direct, content);
    const k = lastIn(reading, all, before, before.end, false);
    const subject = clauseSubject(reading, before.first, before.end);
    if (isLong(content) && subject && canSpeak(reading, subject)) return add(all, content, subject, before, 'quotes/float#subject', 0.6);
    if (k !== undefined && isLong(content)) return add(all, content, (all[k] as Attribution).source, undefined, 'quotes/float#same', 0.6);
  }
  if (!isLong(content) || isHeading(reading, content, here)) return undefined;
  return carried(reading, stretches, s, content, all);
}

function isLong({ first, end }: Phrase): boolean {
  return end - first - 2 >= SPEECH_WORDS;
}

/** A short line in single marks that stands alone is a heading. */
function isHeading(reading: Reading, content: Phrase, here: Stretch): boolean {
  const sign = reading.sign[content.first] as number;
  return (
    (sign === 39 || sign === 0x2018) && content.first === here.first && content.end >= here.end - 1 && content.end - content.first < 11
  );
}

function append(all: Attribution[], k: number, content: Phrase): number {
  const a = all[k] as Attribution;
  all[k] = { ...a, content: [...a.content, content] };
  return k;
}

function add(
  all: Attribution[],
  content: Phrase,
  source: Phrase | undefined,
  clause: Phrase | undefined,
  by: string,
  confidence: number,
): number {
  all.push({ content: [content], cue: undefined, source, carried: clause === undefined, clause, kind: 'speech', by, confidence });
  return all.length - 1;
}

/** The attribution whose words or clause end last in the stretch, before token `high`; of direct speech only, if asked. */
function lastIn(reading: Reading, all: readonly Attribution[], { first }: Stretch, high: number, direct: boolean): number | undefined {
  let best: number | undefined;
  let bestEnd = first;
  all.forEach((a, k) => {
    const stop = Math.max((a.content[a.content.length - 1] as Phrase).end, a.clause?.end ?? 0);
    if (stop <= bestEnd || stop > high || (direct && !isDirect(reading, a))) return;
    best = k;
    bestEnd = stop;
  });
  return best;
}

function isDirect(reading: Reading, a: Attribution): boolean {
  return a.content.some(({ first, end }) => (reading.region[first] as number) >= 0 || (reading.region[end - 1] as number) >= 0);
}

/** A paragraph of speech alone: whoever spoke last, up to three paragraphs back. */
function carried(reading: Reading, stretches: readonly Stretch[], s: number, content: Phrase, all: Attribution[]): number | undefined {
  const here = stretches[s] as Stretch;
  for (let k = s - 1; k >= 0 && here.paragraph - (stretches[k] as Stretch).paragraph <= 2; k--) {
    const stretch = stretches[k] as Stretch;
    const index = lastIn(reading, all, stretch, stretch.end, true) ?? lastIn(reading, all, stretch, stretch.end, false);
    if (index !== undefined) return add(all, content, (all[index] as Attribution).source, undefined, 'quotes/float#carried', 0.55);
    if (isColon(reading, stretch.end - 1)) {
      const subject = clauseSubject(reading, stretch.first, stretch.end);
      if (subject) return add(all, content, subject, stretch, 'quotes/float#colon', 0.7);
    }
  }
  return undefined;
}

/** Quoted words inside a narrator's sentence, under a verb that is in no lexicon ("hit back at "the lies of the board""). */
function embedded(reading: Reading, here: Stretch, content: Phrase, all: Attribution[]): number | undefined {
  if (!isLong(content)) return undefined;
  // `Here is Lund in May: "..."`: the person before the colon.
  const colon = content.first - 1;
  const named = colon > here.first && isColon(reading, colon) ? subjectBefore(reading, colon, here.first) : undefined;
  if (named && canSpeak(reading, named)) {
    const clause = { first: named.first, end: content.first };
    const cue = { first: colon, end: content.first };
    all.push({ content: [content], cue, source: named, clause, kind: 'speech', by: 'quotes/float#before-colon', confidence: 0.7 });
    return all.length - 1;
  }
  let verb = content.first - 1;
  while (verb > here.first && content.first - verb < EMBEDDED_REACH && posOf(reading, verb) !== VERB && !isComma(reading, verb)) verb -= 1;
  if (posOf(reading, verb) !== VERB) return undefined;
  const subject =
    subjectBefore(reading, groupStart(reading, verb, here.first).first, here.first) ?? clauseSubject(reading, here.first, verb);
  if (!subject || !canSpeak(reading, subject)) return undefined;
  all.push({
    content: [content],
    cue: { first: verb, end: verb + 1 },
    source: subject,
    clause: { first: subject.first, end: content.first },
    kind: 'speech',
    by: 'quotes/float#embedded',
    confidence: 0.5,
  });
  return all.length - 1;
}
