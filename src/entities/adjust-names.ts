import type { EntityType, Tokens } from '../document/layers.js';
import { HONORIFICS, ROLE_NOUNS } from '../lang/en/titles.js';
import { fineType } from './fine-types.js';
import { COUNTRY_NAMES, GPE_NAMES, GROUP_NAMES, inTitleCase, REGION_NAMES } from './known-names.js';
import type { Name } from './tag-names.js';

/** A name with the record's type; still in tokens. */
export interface TypedName {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
  readonly by: string;
  readonly confidence: number;
}

/** The words of a document, for the rules that read them. */
export interface Words {
  readonly count: number;
  /** Token `i` as written; empty outside. */
  word(i: number): string;
  /** Text from token `first` to the end of token `end - 1`. */
  slice(first: number, end: number): string;
  /** True when both tokens stand in one sentence. */
  together(i: number, j: number): boolean;
}

export function readWords(text: string, tokens: Tokens): Words {
  const { start, end, sentence, count } = tokens;
  return {
    count,
    word: (i) => (i < 0 || i >= count ? '' : text.slice(start[i], end[i])),
    slice: (first, stop) => text.slice(start[first], end[stop - 1]),
    together: (i, j) => i >= 0 && j >= 0 && i < count && j < count && sentence[i] === sentence[j],
  };
}

const ORG_HEADS = new Set(
  'Embassy Ministry Department Agency Council Committee Commission Parliament Congress Senate Army Navy Police Court Bank University College Institute Association Federation Union Party Group Corporation Company Authority Bureau Force Forces Guard Office Assembly Foundation Society Board Service Services Club'.split(
    ' ',
  ),
);

/** Mends the tagger's spans and gives fine types: titles and 's out, known words by list, "Iranian Embassy" as one name. */
export function adjustNames(names: readonly Name[], words: Words): TypedName[] {
  const typed: TypedName[] = [];
  for (const name of names) {
    const { first, end } = trimName(name, words);
    if (first >= end) continue;
    const text = words.slice(first, end);
    if (!/\p{L}/u.test(text) || (/^\p{Ll}/u.test(text) && name.coarse !== 'MISC')) continue;
    typed.push({ first, end, type: fineType(name.coarse, text), by: name.by, confidence: name.confidence });
  }
  return joinHeads(typed, words);
}

function trimName(name: Name, words: Words): { first: number; end: number } {
  let { first, end } = name;
  const last = () => words.word(end - 1);
  while (first < end && /^(?:'s|’s|'|’|[^\p{L}\p{N}]+|[Tt]he|[Aa]n?)$/u.test(words.word(first))) first += 1;
  while (end > first && /^(?:'s|’s|'|’|[,;:"“”()[\]-]+)$/u.test(last())) end -= 1;
  if (name.coarse === 'PER') {
    // "President Barack Obama": the title stands outside the name; a name of one word keeps it out as well.
    while (end - first > 1 && isTitleWord(words.word(first))) first += 1;
    if (
      end - first === 1 &&
      isTitleWord(words.word(first)) &&
      /^\p{Lu}?\p{Ll}+\.?$/u.test(words.word(first)) &&
      ROLE_NOUNS.has(words.word(first).toLowerCase())
    )
      return { first: end, end };
  }
  return { first, end };
}

export function isTitleWord(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    HONORIFICS.has(lower) || ROLE_NOUNS.has(lower) || /^(?:prime|foreign|vice|deputy|former|first|special|acting|interim)$/.test(lower)
  );
}

/** "U.S." + "Embassy", "Swiss" + "Embassy" -> one ORG; "Iranian" + "Foreign Ministry" likewise. */
function joinHeads(names: readonly TypedName[], words: Words): TypedName[] {
  const joined: TypedName[] = [];
  for (let k = 0; k < names.length; k++) {
    const name = names[k] as TypedName;
    const last = joined[joined.length - 1];
    if (last && name.first < last.end) continue;
    const place = name.type === 'GPE' || name.type === 'NORP';
    const next = words.word(name.end);
    const head = place && words.together(name.end - 1, name.end) && ORG_HEADS.has(next) && next === 'Embassy';
    if (head) joined.push({ ...name, end: name.end + 1, type: 'ORG', by: 'entities/adjust-names#embassy' });
    else joined.push(name);
  }
  return joined;
}

/** Names by list where the tagger left a capitalised word alone: countries, large towns, demonyms. Keeps text order. */
export function addKnownNames(names: readonly TypedName[], words: Words, capitalised: (i: number) => boolean): TypedName[] {
  const taken = new Uint8Array(words.count);
  for (const { first, end } of names) taken.fill(1, first, end);
  const added: TypedName[] = [];
  for (let i = 0; i < words.count; i++) {
    if (taken[i] === 1 || !capitalised(i)) continue;
    for (let length = 4; length > 0; length--) {
      const end = i + length;
      if (end > words.count || !words.together(i, end - 1) || taken.subarray(i, end).includes(1)) continue;
      const type = knownType(words.slice(i, end));
      if (type === undefined) continue;
      // "Washington Post", "Paris Hilton": part of a longer run of capitals that the tagger did not see is left alone.
      if (type !== 'NORP' && (isLoneCapital(words, i - 1) || isLoneCapital(words, end)) && !COUNTRY_NAMES.has(words.slice(i, end)))
        continue;
      added.push({ first: i, end, type, by: 'entities/adjust-names#list', confidence: 0.85 });
      taken.fill(1, i, end);
      break;
    }
  }
  return added.length === 0 ? [...names] : [...names, ...added].sort((a, b) => a.first - b.first);
}

function isLoneCapital(words: Words, i: number): boolean {
  const word = words.word(i);
  return /^\p{Lu}\p{Ll}/u.test(word) && words.together(i, i + 1);
}

function knownType(text: string): EntityType | undefined {
  const name = text === text.toUpperCase() && text.length > 4 ? inTitleCase(text) : text;
  // Words that are names only in company ("May", "Male", "Rivers", "Gulf") are not taken from a list alone.
  if (
    /^(?:Male|Nice|Split|Reading|Rivers|Gulf|Hull|Derby|Surat|Papua|Cork|Perth|Victoria|Georgia|Jordan|Chad|Salvador|Florence|Sofia|Orlando|Austin|Charlotte|Lincoln|Western|Orthodox|Conservative|Democratic|Labour|Pole|Scot|Turk|Dane|Finn|Lao|Brit|Kiwi|Nordic|Baltic|Jos|Hue|Cali|Kent|Devon|Surrey|Kan\.|La\.|Mass\.|Miss\.|Ill\.|Ore\.|Ark\.|Pa\.|Wash\.|Del\.|Md\.|Me\.|Ala\.|Pope|Arctic|Bergen)$/.test(
      name,
    )
  )
    return undefined;
  if (GROUP_NAMES.has(name)) return 'NORP';
  if (REGION_NAMES.has(name)) return 'LOC';
  return GPE_NAMES.has(name) ? 'GPE' : undefined;
}
