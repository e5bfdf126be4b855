import { CAPITAL_TITLES, NO_NAMES, PORTFOLIO_WORDS, ROLE_MODIFIERS, VESSELS } from '../lang/en/name-words.js';
import { ROLE_NOUNS } from '../lang/en/titles.js';
import type { Words } from './adjust-names.js';
import type { Name } from './tag-names.js';
import { hasBodyHead, isLoneRole, isTitleWord, RAPPORTEURS } from './title-words.js';

const EDGE = /^(?:'s|’s|'|’|[^\p{L}\p{N}]+|[Tt]he|[Aa]n?)$/u;
const END_EDGE = /^(?:'s|’s|'|’|[,;:"“”()[\]-]+)$/u;
const CAPITAL = /^\p{Lu}/u;

/** The name without articles, marks, titles, roles and scores at its edges; empty when nothing is left. */
export function trimName(name: Name, words: Words): Name {
  let { first, end } = name;
  while (first < end && EDGE.test(words.word(first))) first += 1;
  while (end > first && END_EDGE.test(words.word(end - 1))) end -= 1;
  // "Moss 2 Halden 1": the score before a club.
  if (name.coarse === 'ORG' && end - first > 1 && /^\d{1,2}$/.test(words.word(first)) && words.word(first - 1) !== '') {
    if (CAPITAL.test(words.word(first - 1)) || !words.together(first - 1, first)) first += 1;
  }
  while (end - first > 1 && CAPITAL_TITLES.has(words.word(first))) first += 1;
  if (name.coarse === 'ORG' || name.coarse === 'LOC') end = withoutRole(first, end, words);
  const titled = titledPerson(first, end, name, words);
  if (titled !== undefined) return { ...name, first: titled, end, coarse: 'PER' };
  return { ...name, first, end };
}

/** "UN" of "UN Special Rapporteur": a role at the end, with its modifiers, is no part of a body; a role alone is no name. */
function withoutRole(first: number, end: number, words: Words): number {
  const role = words.word(end - 1).toLowerCase();
  if (!ROLE_NOUNS.has(role) || !RAPPORTEURS.test(role)) return end;
  let stop = end - 1;
  while (stop > first && ROLE_MODIFIERS.has(words.word(stop - 1))) stop -= 1;
  return stop;
}

/** Where the person's own name begins after "U.S. District Judge" or "Detective Sergeant"; `undefined` when no title opens the name. */
function titledPerson(first: number, end: number, { coarse }: Name, words: Words): number | undefined {
  const person = coarse === 'PER';
  if (!person && !(coarse === 'ORG' && end - first <= 5 && isTitleWord(words.word(first)) && !hasBodyHead(first, end, words)))
    return undefined;
  // "the ferry Lady Orla": a ship, not a lady.
  if (VESSELS.has(words.word(first - 1)) || (words.word(first) === 'Lady' && words.word(first - 1) === 'the')) return undefined;
  let at = first;
  for (let i = first; i < end; i++) {
    if (!isTitleWord(words.word(i))) continue;
    // "Stephen King": a title word at the end is a last name, unless nothing else is left.
    if (i < end - 1 || i === first) at = i + 1;
  }
  // "Secretary for Education" + "Choi Yuk-lin": the portfolio went into the name.
  if (
    person &&
    at === first &&
    end - first > 1 &&
    PORTFOLIO_WORDS.has(words.word(first)) &&
    /^(?:for|of|and|,|&)$/.test(words.word(first - 1))
  )
    return first + 1;
  if (at === first) return undefined;
  if (at === end) return person && isLoneRole(words.word(end - 1)) ? at : undefined;
  return end - at === 1 && isLoneRole(words.word(at)) ? end : at;
}

/** True for words in capitals that name no one, and for names without a letter. */
export function isNoName({ first, end, coarse }: Name, words: Words): boolean {
  const text = words.slice(first, end);
  if (!/\p{L}/u.test(text)) return true;
  return NO_NAMES.has(text) || (/^\p{Ll}/u.test(text) && coarse !== 'MISC' && !/^(?:al|el|de|van|von|bin|d)\b/.test(text));
}
