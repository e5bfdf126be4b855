import type { Mention, Sentence, Tokens } from '../document/layers.js';
import { POS } from '../document/pos.js';
import { lastAtOrBefore } from '../document/span.js';
import type { Words } from './adjust-names.js';
import { type Group, genderOf } from './group-mentions.js';

const GENDER_OF_PRONOUN = new Map<string, 'female' | 'male'>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);
/** How many sentences back an antecedent may stand. */
const WINDOW = 6;

interface Reference {
  readonly start: number;
  readonly sentence: number;
  readonly group: Group;
  readonly subject: boolean;
}

/**
 * Adds pronoun mentions (he, she, his, her ...) to the groups they refer to.
 * Candidates: people named outside quoted regions in the last sentences; gender must not clash; a subject beats an object,
 * the nearer sentence beats the farther. Pronouns inside quotes are left out: whose words they are decides them.
 */
export function resolvePronouns(
  text: string,
  tokens: Tokens,
  words: Words,
  sentences: readonly Sentence[],
  groups: readonly Group[],
  isQuoted: (offset: number) => boolean,
): void {
  const references = collectReferences(tokens, words, sentences, groups, isQuoted);
  const covered = new Set(groups.flatMap((g) => g.mentions.map((m) => m.start)));
  const recent: Reference[] = [];
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    const [start, end] = [tokens.start[i] as number, tokens.end[i] as number];
    while (next < references.length && (references[next] as Reference).start <= start) remember(recent, references[next++] as Reference);
    if (end - start < 2 || end - start > 20 || covered.has(start) || isQuoted(start)) continue;
    const word = text.slice(start, end).toLowerCase();
    const sentence = tokens.sentence[i] as number;
    const gender = GENDER_OF_PRONOUN.get(word);
    if (gender) {
      const antecedent = choose(recent, sentence, gender);
      if (!antecedent) continue;
      antecedent.group.mentions.push({
        start,
        end,
        text: text.slice(start, end),
        form: 'pronoun',
        by: 'entities/resolve-pronouns#pronoun',
        confidence: 0.7,
      });
      antecedent.group[gender] += 1;
      const isSubject = word === 'he' || word === 'she';
      remember(recent, { start, sentence, group: antecedent.group, subject: isSubject });
    }
  }
}

function collectReferences(
  tokens: Tokens,
  words: Words,
  sentences: readonly Sentence[],
  groups: readonly Group[],
  isQuoted: (offset: number) => boolean,
): Reference[] {
  const references: Reference[] = [];
  for (const group of groups) {
    if (group.type !== 'PERSON') continue;
    for (const mention of group.mentions) {
      if (isQuoted(mention.start)) continue;
      const sentence = lastAtOrBefore(sentences, mention.start);
      if (sentence < 0) continue;
      references.push({
        start: mention.start,
        sentence,
        group,
        subject:
          beforeVerb(tokens, words, sentences[sentence] as Sentence, mention.end) || isFirst(sentences[sentence] as Sentence, mention),
      });
    }
  }
  return references.sort((a, b) => a.start - b.start);
}

/** True when a verb follows the name at once: it is likely its subject. */
function beforeVerb(tokens: Tokens, words: Words, sentence: Sentence, end: number): boolean {
  const next = words.from(end);
  return next < sentence.endToken && (tokens.pos[next] === POS.AUX || tokens.pos[next] === POS.VERB);
}

function isFirst(sentence: Sentence, mention: Mention): boolean {
  return (mention.title?.start ?? mention.start) - sentence.start < 3;
}

function remember(recent: Reference[], reference: Reference): void {
  recent.push(reference);
  if (recent.length > 12) recent.shift();
}

function choose(recent: readonly Reference[], sentence: number, gender: 'female' | 'male'): Reference | undefined {
  let best: Reference | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  recent.forEach((reference, k) => {
    const distance = sentence - reference.sentence;
    if (distance > WINDOW) return;
    const known = genderOf(reference.group);
    if (known !== 'unknown' && known !== gender) return;
    const score = -2 * distance + (reference.subject ? 2.5 : 0) + (known === gender ? 2 : 0) + 0.1 * k;
    if (score > bestScore) {
      bestScore = score;
      best = reference;
    }
  });
  return best;
}
