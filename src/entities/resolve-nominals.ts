import type { Mention, Sentence, Tokens } from '../document/layers.js';
import { lastAtOrBefore } from '../document/span.js';
import { ROLE_NOUNS } from '../lang/en/titles.js';
import type { Words } from './adjust-names.js';
import type { Group } from './group-mentions.js';

/** Sentences back that a definite noun phrase may look for its referent. */
const WINDOW = 12;
/** Names that it looks at, at most. */
const MOST = 60;
/** Tokens of an apposition that are read for a role. */
const MAX_ROLE = 9;

/** Nouns for bodies -> what their names end in or hold. */
const BODY_NOUNS: ReadonlyMap<string, RegExp> = new Map([
  ['company', /\b(?:Inc|Corp|Corporation|Ltd|Co|Company|AG|NV|SA|plc|PLC|GmbH|AB|AS|LLC|Limited|Group|Holdings|Industries)\b/],
  ['firm', /\b(?:Inc|Corp|Corporation|Ltd|Co|Company|AG|NV|SA|plc|PLC|GmbH|AB|AS|LLC|LLP|Partners|& \p{Lu}\p{L}+|Associates)\b/u],
  ['ministry', /\bMinist(?:ry|ries)\b/],
  ['agency', /\bAgency\b/],
  ['commission', /\bCommission\b/],
  ['committee', /\bCommittee\b/],
  ['council', /\bCouncil\b/],
  ['court', /\bCourts?\b/],
  ['bank', /\bBan(?:k|co|que)\b/],
  ['party', /\b(?:Party|Partido|Parti)\b/],
  ['union', /\b(?:Union|Sindicato)\b/],
  ['university', /\bUniversi(?:ty|dad|dade|té|tät|teit)\b/],
  ['college', /\bCollege\b/],
  ['hospital', /\bHospital\b/],
  ['institute', /\bInstitut[eo]?\b/],
  ['foundation', /\b(?:Foundation|Fundación)\b/],
  ['association', /\bAssociation\b/],
  ['federation', /\bFederation\b/],
  ['department', /\bDepartment\b/],
  ['authority', /\bAuthority\b/],
  ['airline', /\b(?:Air|Airlines?|Airways)\b/],
  ['newspaper', /\b(?:Times|Post|Gazette|Herald|Tribune|Ledger|Guardian|Telegraph|Chronicle|Express|Dispatch|News|Mail|Star|Standard)\b/],
  ['club', /\b(?:Club|FC|SC|AFC|United|Rovers|City|Wanderers|Athletic|Rangers|Albion|Thistle)\b/],
  ['church', /\bChurch\b/],
  ['fund', /\bFund\b/],
  ['group', /\b(?:Group|Coalition|Alliance|Network|Association|Society|Watch|Movement)\b/],
]);

interface Sighting {
  readonly start: number;
  readonly sentence: number;
  readonly group: Group;
  /** The words of the role that this mention gives, lower case, head last; empty for none. */
  readonly role: readonly string[];
}

/**
 * Adds definite noun phrases to the groups they stand for: "the minister" for the last person whose title or apposition
 * says so, "the bank" for the last organisation of that kind. `isQuoted(offset)` tells words inside quote marks.
 */
export function resolveNominals(
  text: string,
  tokens: Tokens,
  words: Words,
  sentences: readonly Sentence[],
  groups: readonly Group[],
  isQuoted: (offset: number) => boolean,
): void {
  const sightings = collectSightings(words, sentences, groups);
  if (sightings.length === 0) return;
  const names = new Set(sightings.map((s) => s.start));
  const seen: Sighting[] = [];
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] as number;
    while (next < sightings.length && (sightings[next] as Sighting).start <= start) seen.push(sightings[next++] as Sighting);
    if ((tokens.end[i] as number) - start !== 3 || !/^the$/i.test(words.word(i)) || isQuoted(start)) continue;
    const head = headOf(i, words, names, tokens);
    if (head === undefined) continue;
    const phrase = Array.from({ length: head - i }, (_, k) => words.word(i + 1 + k).toLowerCase());
    const group = findReferent(seen, phrase, tokens.sentence[i] as number);
    const end = tokens.end[head] as number;
    group?.mentions.push({
      start,
      end,
      text: text.slice(start, end),
      form: 'nominal',
      by: 'entities/resolve-nominals#the',
      confidence: 0.6,
    });
  }
}

/** The noun that ends "the ... minister": a role or a body, at most four words on, not the title of a name, not "head of X". */
function headOf(the: number, words: Words, names: ReadonlySet<number>, tokens: Tokens): number | undefined {
  for (let i = the + 1; i <= the + 4 && words.together(i, the); i++) {
    const word = words.word(i);
    if (names.has(tokens.start[i] as number) || !/^\p{L}[\p{L}-]*$/u.test(word)) return undefined;
    const lower = word.toLowerCase();
    if (!ROLE_NOUNS.has(lower) && !BODY_NOUNS.has(lower)) continue;
    const after = words.together(i + 1, the) ? words.word(i + 1) : '';
    if (/^(?:of|for|to)$/.test(after) || names.has(tokens.start[i + 1] as number)) return undefined;
    if (/^['’]s?$/.test(after) || !/^\p{L}/u.test(after) || !ROLE_NOUNS.has(after.toLowerCase())) return i;
  }
  return undefined;
}

function findReferent(seen: readonly Sighting[], phrase: readonly string[], sentence: number): Group | undefined {
  const head = phrase[phrase.length - 1] as string;
  const modifiers = phrase.slice(0, -1);
  const pattern = BODY_NOUNS.get(head);
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - MOST); k--) {
    const { group, role, sentence: at } = seen[k] as Sighting;
    if (sentence - at > WINDOW) return undefined;
    if (group.type === 'PERSON') {
      if (role[role.length - 1] === head && modifiers.every((m) => role.includes(m) || role.length === 1)) return group;
    } else if (pattern?.test(group.name) && modifiers.length === 0) return group;
  }
  return undefined;
}

function collectSightings(words: Words, sentences: readonly Sentence[], groups: readonly Group[]): Sighting[] {
  const found: Sighting[] = [];
  for (const group of groups) {
    if (group.type !== 'PERSON' && group.type !== 'ORG') continue;
    for (const mention of group.mentions) {
      if (mention.form !== 'name') continue;
      const sentence = lastAtOrBefore(sentences, mention.start);
      if (sentence < 0) continue;
      const role = group.type === 'PERSON' ? roleOf(mention, words, sentences[sentence] as Sentence) : [];
      found.push({ start: mention.start, sentence, group, role });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** By title ("Mayor Lund"), by the apposition after ("Lund, 42, the mayor of Moss"), or before ("the mayor, Ada Lund"). */
function roleOf({ start, end, title }: Mention, words: Words, sentence: Sentence): string[] {
  if (title) {
    const parts = title.text.toLowerCase().split(/\s+/);
    const link = parts.findIndex((p) => /^(?:to|of|for|at)$/.test(p));
    return link > 0 ? parts.slice(0, link) : parts;
  }
  const after = words.from(end);
  if (words.word(after) === ',') {
    const at = /^\d+$/.test(words.word(after + 1)) && words.word(after + 2) === ',' ? after + 3 : after + 1;
    const role = readRole(at, Math.min(at + MAX_ROLE, sentence.endToken), words);
    if (role.length > 0) return role;
  }
  const before = words.from(start) - 1;
  if (before <= sentence.firstToken) return [];
  if (words.word(before) !== ',' || !ROLE_NOUNS.has(words.word(before - 1))) return [];
  let first = before - 1;
  while (
    first > sentence.firstToken &&
    before - first < 4 &&
    /^\p{Ll}[\p{L}-]+$/u.test(words.word(first - 1)) &&
    !/^(?:the|a|an|its|his|her|their|our|my)$/.test(words.word(first - 1))
  )
    first -= 1;
  return Array.from({ length: before - first }, (_, k) => words.word(first + k));
}

/** "a former council president of ..." -> former council president: the words up to the first role, none past a preposition or a verb of telling. */
function readRole(first: number, end: number, words: Words): string[] {
  const role: string[] = [];
  for (let i = first; i < end; i++) {
    const word = words.word(i).toLowerCase();
    if (/^(?:of|for|at|in|from|with|who|which|that|and|said|says|,|\.|whose|to|on|by)$/.test(word)) break;
    if (!/^(?:the|a|an|its|his|her|their|our|my|'s|’s)$/.test(word)) role.push(word);
    if (ROLE_NOUNS.has(word) && !ROLE_NOUNS.has(words.word(i + 1).toLowerCase())) return role;
  }
  return [];
}
