import { PORTFOLIO_WORDS } from '../lang/en/name-words.js';
import { HONORIFICS, ROLE_NOUNS } from '../lang/en/titles.js';
import type { TypedName, Words } from './adjust-names.js';

/** Tokens a field may take: "Health, Sport and Culture". */
const MAX_FIELD = 9;
const MODIFIERS = new Set(
  'former deputy vice acting interim prime foreign senior chief executive head assistant associate national general special presidential parliamentary military defense defence finance interior home health education trade police team club party government state federal regional provincial local first second third lead managing attorney opposition political staff army navy air force union company press human rights climate security energy agriculture transport housing justice labor labour social affairs environment city county district town village council board bank market central chief-of-staff'.split(
    ' ',
  ),
);

/** Longest title in tokens: without a bound, a chain of "Dr. Dr. Dr." gives every mention all that stands before it. */
const MAX_TITLE = 16;

/**
 * The title right before a person's name: "Iraqi Foreign Minister" Hoshyar Zebari, "U.S. Ambassador to Iraq" Ryan Crocker.
 * Returns the first token of the title, or `undefined`. `inName[i]` says token i belongs to another name.
 */
export function titleStart(name: TypedName, words: Words, inName: Uint8Array): number | undefined {
  let i = name.first - 1;
  if (!words.together(i, name.first)) return undefined;
  let head = isHead(words.word(i));
  if (!head) {
    const role = roleBefore(i, words, inName);
    if (role !== undefined) {
      i = role;
      head = true;
    }
  }
  if (!head) return undefined;
  let first = i;
  while (i - first < MAX_TITLE && words.together(first - 1, i)) {
    const word = words.word(first - 1);
    if (!(inName[first - 1] === 1 || MODIFIERS.has(word.toLowerCase()) || isHead(word) || isPart(word, words.word(first - 2)))) break;
    first -= 1;
  }
  while (first < i && /^(?:and|of|the|&|['’]s|-)$/.test(words.word(first))) first += 1;
  return first;
}

/** "Ambassador to Iraq", "Secretary of State", "Minister of Health and Sport": the role before a name or a field that ends at `i`. */
function roleBefore(i: number, words: Words, inName: Uint8Array): number | undefined {
  let k = i;
  while (
    k > i - MAX_FIELD &&
    words.together(k - 1, i) &&
    (inName[k] === 1 ||
      PORTFOLIO_WORDS.has(words.word(k)) ||
      /^(?:and|&|Foreign|Home|Human|Public|Social|Women|Youth)$/.test(words.word(k)))
  )
    k -= 1;
  if (k === i) return undefined;
  if (words.word(k) === 'the') k -= 1;
  return /^(?:to|of|for|at|in)$/.test(words.word(k)) && isHead(words.word(k - 1)) && words.together(k - 1, i) ? k - 1 : undefined;
}

function isHead(word: string): boolean {
  const lower = word.toLowerCase();
  return ROLE_NOUNS.has(lower) || HONORIFICS.has(lower) || ROLE_NOUNS.has(lower.slice(lower.indexOf('-') + 1));
}

/** A capitalised word inside a title, or the hyphen of "vice-president"; never right after the start of the sentence. */
function isPart(word: string, before: string): boolean {
  if (word === '-' && before !== '') return true;
  return (
    /^\p{Lu}[\p{L}.&-]+$/u.test(word) &&
    !/^(?:The|A|An|But|And|In|On|At|As|When|After|For|Mr|Mrs|Ms|He|She|It|They|His|Her|Their|Said|According|While|If|This|That)$/.test(word)
  );
}
