import { BODY_HEADS } from '../lang/en/name-words.js';
import { HONORIFICS, ROLE_NOUNS } from '../lang/en/titles.js';
import type { Words } from './adjust-names.js';

/** Trades that are far more often last names before another name, and roles that are last names when alone. */
const TRADE_SURNAMES = new Set(
  'baker barber carpenter miner keeper forward builder guard driver painter singer pilot dean trader farmer author page cook'.split(' '),
);
const ROLE_SURNAMES = new Set([
  ...TRADE_SURNAMES,
  ...'judge king prince pope bishop cardinal marshal earl duke major coach rector abbott'.split(' '),
]);

/** Roles that stand with a body, not with its name. */
export const RAPPORTEURS =
  /^(?:director|envoy|rapporteur|expert|representative|secretary|commissioner|minister|president|ambassador|chairman|chairwoman|spokesman|spokeswoman|coordinator|governor|spokesperson|coach)$/;

/** True when the tokens hold a kind of body, or words that link one to its field. */
export function hasBodyHead(first: number, end: number, words: Words, except = -1): boolean {
  for (let i = first; i < end; i++)
    if (i !== except && (BODY_HEADS.has(words.word(i)) || /^(?:of|for|and|&)$/.test(words.word(i)))) return true;
  return false;
}

/** A role noun that stands alone, capitalised; those that are common last names are left. */
export function isLoneRole(word: string): boolean {
  return /^\p{Lu}?\p{Ll}+\.?$/u.test(word) && ROLE_NOUNS.has(word.toLowerCase()) && !ROLE_SURNAMES.has(word.toLowerCase());
}

/** Words that end a title; "MS" and "DR" in capitals are initials. */
export function isTitleWord(word: string): boolean {
  if (/^\p{Lu}{2}$/u.test(word)) return false;
  const lower = word.toLowerCase();
  return (
    ((HONORIFICS.has(lower) || ROLE_NOUNS.has(lower)) && !TRADE_SURNAMES.has(lower)) ||
    /^(?:prime|foreign|vice|deputy|former|first|special|acting|interim)$/.test(lower)
  );
}
