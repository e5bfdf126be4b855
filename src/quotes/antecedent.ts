import type { Entity, Gender } from '../document/layers.js';
import { AUX, CLASS, type Reading, VERB } from './reading.js';
import { is, isComma, posOf, wordAt } from './token-tests.js';

/** How many sentences back the person behind a pronoun may be named. */
const WINDOW = 8;
/** A person named outside quoted words. */
interface Reference {
  readonly token: number;
  readonly sentence: number;
  readonly entity: Entity;
  readonly subject: boolean;
}

/** What the resolver keeps while it walks the quotes in text order. */
export interface Discourse {
  readonly references: readonly Reference[];
  /** Gender known or learnt from pronouns so far. */
  readonly genders: Map<Entity, Gender>;
  last: { readonly entity: Entity; readonly sentence: number } | undefined;
}

export function openDiscourse(reading: Reading): Discourse {
  const references: Reference[] = [];
  let named = -1;
  for (let i = 0; i < reading.tokens.count; i++) {
    const n = reading.name[i] as number;
    if (n < 0 || n === named) continue;
    named = n;
    const entity = reading.names[n]?.entity as Entity;
    if (entity.type !== 'PERSON' || (reading.region[i] as number) >= 0) continue;
    let end = i;
    while (end < reading.tokens.count && reading.name[end] === n) end += 1;
    references.push({ token: i, sentence: reading.tokens.sentence[i] as number, entity, subject: isSubject(reading, i, end) });
  }
  return { references, genders: new Map(), last: undefined };
}

/** A verb follows, at once or behind an apposition: the name is likely its subject. */
function isSubject(reading: Reading, first: number, end: number): boolean {
  if (end < reading.tokens.count && /^['’]s?$/.test(wordAt(reading, end))) return false;
  const sentence = reading.sentences[reading.tokens.sentence[first] as number];
  if (!sentence) return false;
  let next = end;
  while (next < sentence.endToken && is(reading, next, CLASS.adverb)) next += 1;
  if (next < sentence.endToken && (posOf(reading, next) === VERB || posOf(reading, next) === AUX)) return true;
  return isComma(reading, next) && first - sentence.firstToken < 8;
}

/**
 * The person a pronoun most likely stands for. In news "he said" goes on with the last speaker unless somebody else was
 * the subject since; gender must not clash.
 */
export function bestAntecedent(
  { references, genders, last }: Discourse,
  token: number,
  sentence: number,
  gender: Gender,
): Entity | undefined {
  let best: Entity | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let k = references.length - 1; k >= 0; k--) {
    const reference = references[k] as Reference;
    if (reference.token >= token) continue;
    const distance = sentence - reference.sentence;
    if (distance > WINDOW) break;
    const known = genders.get(reference.entity) ?? reference.entity.gender ?? 'unknown';
    if (known !== 'unknown' && known !== gender) continue;
    const score = -distance + (reference.subject ? 2.5 : 0) + (known === gender ? 1.5 : 0) + (last?.entity === reference.entity ? 2 : 0);
    if (score > bestScore) [best, bestScore] = [reference.entity, score];
  }
  if (last?.entity.type === 'PERSON' && sentence - last.sentence <= WINDOW) {
    const known = genders.get(last.entity) ?? last.entity.gender ?? 'unknown';
    const score = -(sentence - last.sentence) + 4 + (known === gender ? 1.5 : 0);
    if ((known === 'unknown' || known === gender) && score > bestScore) best = last.entity;
  }
  return best;
}
