import type { Entity, Gender, Speaker, SpeakerVia } from '../document/layers.js';
import { lastAtOrBefore } from '../document/span.js';
import { bestAntecedent, type Discourse } from './antecedent.js';
import type { Attribution } from './attribution.js';
import type { Phrase } from './phrase.js';
import { CLASS, type Reading } from './reading.js';
import { is, isComma, wordAt } from './token-tests.js';

const GENDER: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['she', 'female'],
  ['him', 'male'],
  ['her', 'female'],
]);

/** The entity behind an attribution's source; undefined for anonymous sources and for pronouns that nothing explains. */
export function resolveSpeaker(reading: Reading, a: Attribution, discourse: Discourse): Speaker | undefined {
  const { source } = a;
  if (!source) return undefined;
  const sentence = reading.tokens.sentence[source.first] as number;
  const found =
    byName(reading, source) ?? byPronoun(reading, source, sentence, discourse) ?? byNominal(reading, source) ?? byMaker(reading, source);
  if (!found) return undefined;
  discourse.last = { entity: found.entity, sentence };
  return { entityId: found.entity.id, name: found.entity.name, via: found.via, confidence: found.confidence };
}

interface Found {
  readonly entity: Entity;
  readonly via: SpeakerVia;
  readonly confidence: number;
}

/** The name that heads the source: a person anywhere before a link, else what the head segment ends in. */
function byName(reading: Reading, { first, end }: Phrase): Found | undefined {
  for (const n of headNames(reading, first, end)) {
    const named = reading.names[n];
    if (named) return { entity: named.entity, via: 'name', confidence: named.entity.type === 'PERSON' ? 0.95 : 0.85 };
  }
  return undefined;
}

/** Every named speaker of a joint source ("Washington, Tehran and Baghdad"), in text order. */
export function jointSpeakers(reading: Reading, source: Phrase): Speaker[] {
  const names = new Set<number>();
  let segment = source.first;
  for (let i = source.first; i <= source.end; i++) {
    const splits = i === source.end || isComma(reading, i) || (is(reading, i, CLASS.coordinator) && (reading.name[i] as number) < 0);
    if (!splits) continue;
    const n = i > segment ? (reading.name[i - 1] as number) : -1;
    if (n >= 0) names.add(n);
    else if (i > segment) return [];
    segment = i + 1;
  }
  const entities = [...new Set([...names].map((n) => reading.names[n]?.entity as Entity))];
  return entities.map((e) => ({ entityId: e.id, name: e.name, via: 'name', confidence: 0.85 }));
}

function headNames(reading: Reading, first: number, end: number): number[] {
  const people: number[] = [];
  let parted = false;
  let head = -1;
  let linked = false;
  for (let i = first; i < end; i++) {
    const n = reading.name[i] as number;
    if (isComma(reading, i)) {
      linked = false;
      parted = true;
    }
    if (i > first && n < 0 && is(reading, i, CLASS.linking | CLASS.preposition)) linked = true;
    if (n < 0 || linked) continue;
    const last = i + 1 === end || reading.name[i + 1] !== n;
    if (!last || /^['’]s?$/.test(wordAt(reading, i + 1))) continue;
    // "Lund spokesman Per Moe": the last name of a segment is its head; an apposition comes later.
    if (reading.names[n]?.entity.type === 'PERSON' && !(people.length > 0 && parted)) people[0] = n;
    const closes =
      i + 1 === end || isComma(reading, i + 1) || is(reading, i + 1, CLASS.coordinator | CLASS.linking) || reading.sign[i + 1] === 40;
    if (closes && head < 0) head = n;
  }
  return people.length > 0 ? people : head >= 0 ? [head] : [];
}

function byPronoun(reading: Reading, source: Phrase, sentence: number, discourse: Discourse): Found | undefined {
  if (source.end - source.first !== 1) return undefined;
  const word = wordAt(reading, source.first).toLowerCase();
  if (is(reading, source.first, CLASS.relative)) return beforeRelative(reading, source.first);
  const gender = GENDER.get(word);
  if (!gender) return undefined;
  const entity = bestAntecedent(discourse, source.first, sentence, gender);
  if (!entity) return undefined;
  discourse.genders.set(entity, gender);
  return { entity, via: 'pronoun', confidence: 0.75 };
}

/** "Lund, who said": the name right before the relative pronoun. */
function beforeRelative(reading: Reading, at: number): Found | undefined {
  let i = at - 1;
  if (i >= 0 && isComma(reading, i)) i -= 1;
  const named = reading.names[reading.name[i] as number];
  return named && { entity: named.entity, via: 'pronoun', confidence: 0.85 };
}

/** "the VDM union", "the Harbour Post newspaper", "a letter from Moss Council": the body that the thing belongs to. */
function byMaker(reading: Reading, { first, end }: Phrase): Found | undefined {
  let head = first;
  while (head < end && !is(reading, head, CLASS.document)) head += 1;
  if (head === end) return undefined;
  const from = head + 1 < end && /^from$/i.test(wordAt(reading, head + 1));
  let at = from ? head + 2 : head - 1;
  if (from && at < end && is(reading, at, CLASS.determiner)) at += 1;
  if (!from && head !== end - 1) return undefined;
  const named = at >= first && at < end ? reading.names[reading.name[at] as number] : undefined;
  return named && /^(?:ORG|PERSON|GPE)$/.test(named.entity.type) && (from || named.entity.type === 'ORG')
    ? { entity: named.entity, via: 'nominal', confidence: 0.7 }
    : undefined;
}

/** "the trust": the last body named before whose name ends in that noun ("Sight on Rails Trust", "Ministry of Health"). */
function byBody(reading: Reading, noun: string, before: number): Found | undefined {
  let best: Found | undefined;
  for (const { mention, entity } of reading.names) {
    if (mention.start >= before) break;
    if (entity.type !== 'ORG' || !/^\p{L}+$/u.test(noun)) continue;
    const words = mention.text.toLowerCase().split(/\s+/);
    if (words.length > 1 && words.includes(noun)) best = { entity, via: 'nominal', confidence: 0.65 };
  }
  return best;
}

/** "the minister": a mention the entity stage tied to a person, or the last person whose title ends in that noun. */
function byNominal(reading: Reading, { first, end }: Phrase): Found | undefined {
  const start = reading.tokens.start[first] as number;
  const stop = reading.tokens.end[end - 1] as number;
  const noun = wordAt(reading, end - 1).toLowerCase();
  if (!/^the$/i.test(wordAt(reading, first))) return undefined;
  if (!is(reading, end - 1, CLASS.role)) return end - first === 2 ? byBody(reading, noun, start) : undefined;
  let best: Found | undefined;
  const upTo = lastAtOrBefore(
    reading.names.map((n) => n.mention),
    start,
  );
  for (let k = 0; k <= upTo; k++) {
    const { mention, entity } = reading.names[k] as Reading['names'][number];
    if (entity.type !== 'PERSON') continue;
    if (
      mention.title?.text.toLowerCase().endsWith(noun) ||
      entity.mentions.some((m) => m.form === 'nominal' && m.start === start && m.end === stop)
    )
      best = { entity, via: 'nominal', confidence: 0.7 };
  }
  return best;
}
