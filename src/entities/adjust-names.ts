import type { EntityType, Tokens } from '../document/layers.js';
import { LEADERS } from '../lang/en/leaders.js';
import { typeName } from './fine-types.js';
import { BODY_NAMES, COUNTRY_NAMES, GPE_NAMES, GROUP_NAMES, inTitleCase, REGION_NAMES } from './known-names.js';
import { mendSpans } from './mend-spans.js';
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
  /** True when no space parts token `i` from its neighbours on either side. */
  glued(i: number): boolean;
  /** True when token `i` is the first word of its sentence: nothing but marks before it (a few are looked at). */
  opens(i: number): boolean;
  /** The first token that starts at or after a text offset. */
  from(offset: number): number;
}

export function readWords(text: string, tokens: Tokens): Words {
  const { start, end, sentence, count } = tokens;
  return {
    count,
    word: (i) => (i < 0 || i >= count ? '' : text.slice(start[i], end[i])),
    slice: (first, stop) => text.slice(start[first], end[stop - 1]),
    glued: (i) => i > 0 && i + 1 < count && end[i - 1] === start[i] && end[i] === start[i + 1],
    opens: (i) => {
      let k = i - 1;
      while (k > i - 8 && k >= 0 && sentence[k] === sentence[i] && !/[\p{L}\p{N}]/u.test(text.slice(start[k], end[k]))) k -= 1;
      return k < 0 || sentence[k] !== sentence[i];
    },
    from: (offset) => {
      let [low, high] = [0, count];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((start[middle] as number) < offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    together: (i, j) => i >= 0 && j >= 0 && i < count && j < count && sentence[i] === sentence[j],
  };
}

/** Mends the tagger's spans and gives fine types: known words by list, telling words, what stands around. */
export function adjustNames(names: readonly Name[], words: Words): TypedName[] {
  return joinEmbassies(
    mendSpans(names, words).map((name) => typeName(name, words)),
    words,
  );
}

/** "Swiss" + "Embassy", "Iraq" + "Study Group" -> one ORG. */
function joinEmbassies(names: readonly TypedName[], words: Words): TypedName[] {
  const joined: TypedName[] = [];
  for (const name of names) {
    const last = joined[joined.length - 1];
    if (last && name.first < last.end) continue;
    const place = name.type === 'GPE' || name.type === 'NORP';
    if (
      last?.type === 'GPE' &&
      last.end === name.first &&
      name.type === 'ORG' &&
      name.end - name.first > 1 &&
      words.together(last.first, name.first)
    )
      joined[joined.length - 1] = { ...name, first: last.first, by: 'entities/adjust-names#place-body' };
    else if (place && words.together(name.end - 1, name.end) && words.word(name.end) === 'Embassy')
      joined.push({ ...name, end: name.end + 1, type: 'ORG', by: 'entities/adjust-names#embassy' });
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
  if (BODY_NAMES.has(text)) return 'ORG';
  if (LEADERS.has(text)) return 'PERSON';
  if (GROUP_NAMES.has(name)) return 'NORP';
  if (REGION_NAMES.has(name)) return 'LOC';
  return GPE_NAMES.has(name) ? 'GPE' : undefined;
}
