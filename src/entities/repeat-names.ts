import type { EntityType } from '../document/layers.js';
import { STORMS } from '../lang/en/name-words.js';
import type { TypedName, Words } from './adjust-names.js';
import { FIRST_NAME_GENDERS } from './first-names.js';
import { GPE_NAMES, REGION_NAMES } from './known-names.js';

/**
 * Second pass over the document: a name known from one place is that name elsewhere too. Last names of people, exact
 * repeats of longer names, acronyms introduced in parentheses; and one string keeps its majority type.
 */
export function repeatNames(names: readonly TypedName[], words: Words, capitalised: (i: number) => boolean): TypedName[] {
  const settled = settleTypes(names, words);
  const surnames = new Set<string>();
  const known = new Map<string, TypedName>();
  for (const name of settled) {
    const text = words.slice(name.first, name.end);
    if (name.type === 'PERSON' && name.end - name.first > 1) {
      const last = words.word(name.end - 1);
      if (/^\p{Lu}\p{L}/u.test(last) && last.length > 2) surnames.add(last).add(last.toUpperCase());
    }
    if (!known.has(text)) known.set(text, name);
    const acronym = acronymAfter(name, words);
    if (acronym !== undefined) known.set(acronym, { ...name, type: name.type === 'PERSON' ? 'ORG' : name.type });
  }
  return fillGaps(settled, words, capitalised, surnames, known);
}

/** "World Health Organization (WHO)", "Maritime Industry Authority (Marina)": the short form right after a name, in parentheses. */
export function acronymAfter(name: { readonly first: number; readonly end: number }, words: Words): string | undefined {
  const inside = words.word(name.end + 1);
  if (words.word(name.end) !== '(' || words.word(name.end + 2) !== ')') return undefined;
  if (/^\p{Lu}[\p{Lu}\p{N}&.-]{1,9}s?$/u.test(inside)) return inside;
  const clipped = /^\p{Lu}\p{Ll}{2,9}$/u.test(inside) && name.end - name.first > 1 && isClipped(inside, words.slice(name.first, name.end));
  return clipped ? inside : undefined;
}

/** True when the letters of `short` stand in `full` in this order, and it begins as `full` does. */
function isClipped(short: string, full: string): boolean {
  const [letters, all] = [short.toLowerCase(), full.toLowerCase()];
  let at = 0;
  for (const letter of letters) {
    at = all.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters[0] === all[0];
}

function settleTypes(names: readonly TypedName[], words: Words): TypedName[] {
  const votes = new Map<string, Map<EntityType, number>>();
  for (const name of names) {
    const text = words.slice(name.first, name.end);
    const types = votes.get(text) ?? new Map<EntityType, number>();
    types.set(name.type, (types.get(name.type) ?? 0) + name.confidence);
    votes.set(text, types);
  }
  const surnames = new Set(names.filter((n) => n.type === 'PERSON' && n.end - n.first > 1).map((n) => words.word(n.end - 1)));
  const firms = firstWordsOf(names, 'ORG', words);
  const storms = new Set(names.filter((n) => n.type === 'EVENT' && STORMS.has(words.word(n.first))).map((n) => words.word(n.end - 1)));
  return names.map((name) => {
    const text = words.slice(name.first, name.end);
    const as = (type: EntityType, rule: string) => (name.type === type ? name : { ...name, type, by: `entities/repeat-names#${rule}` });
    if (name.end - name.first === 1 && name.type !== 'NORP') {
      // A single word that is the last word of a full name on the page is that person; the first of a firm's, that firm.
      if (surnames.has(text)) return as('PERSON', 'surname');
      if (storms.has(text)) return as('EVENT', 'storm');
      if (firms.has(text) && name.type !== 'GPE' && !isListed(text)) return as('ORG', 'short-name');
    }
    const types = votes.get(text) as Map<EntityType, number>;
    const [best] = [...types].reduce((a, b) => (b[1] > a[1] ? b : a));
    return as(best, 'majority');
  });
}

/** First words of longer names of this type, where a capital follows: "Halden" of "Halden Heavy Industries". */
function firstWordsOf(names: readonly TypedName[], type: EntityType, words: Words): ReadonlySet<string> {
  const firsts = names.filter((n) => n.type === type && n.end - n.first > 1 && /^\p{Lu}/u.test(words.word(n.first + 1)));
  return new Set(firsts.map((n) => words.word(n.first)).filter((word) => /^\p{Lu}\p{L}{3}/u.test(word)));
}

const isListed = (text: string) => GPE_NAMES.has(text) || REGION_NAMES.has(text) || FIRST_NAME_GENDERS.has(text.toLowerCase());

function fillGaps(
  names: readonly TypedName[],
  words: Words,
  capitalised: (i: number) => boolean,
  surnames: ReadonlySet<string>,
  known: ReadonlyMap<string, TypedName>,
): TypedName[] {
  const taken = new Uint8Array(words.count);
  for (const { first, end } of names) taken.fill(1, first, end);
  const added: TypedName[] = [];
  const longest = Math.min(8, Math.max(1, ...[...known.values()].map((n) => n.end - n.first)));
  for (let i = 0; i < words.count; i++) {
    if (taken[i] === 1 || !capitalised(i)) continue;
    for (let length = longest; length > 0; length--) {
      const end = i + length;
      if (end > words.count || !words.together(i, end - 1) || taken.subarray(i, end).includes(1)) continue;
      const text = words.slice(i, end);
      const like = length === 1 && surnames.has(text) ? 'PERSON' : known.get(text)?.type;
      if (like === undefined || (length === 1 && text.length < 3)) continue;
      added.push({ first: i, end, type: like, by: 'entities/repeat-names#repeat', confidence: 0.75 });
      taken.fill(1, i, end);
      break;
    }
  }
  return added.length === 0 ? [...names] : [...names, ...added].sort((a, b) => a.first - b.first);
}
