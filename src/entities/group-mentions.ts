import type { EntityType, Gender, Mention } from '../document/layers.js';
import { FEMALE_WORDS, MALE_WORDS } from '../lang/en/titles.js';
import { FIRST_NAME_GENDERS } from './first-names.js';
import { COUNTRY_NAMES, inTitleCase } from './known-names.js';

/** An entity while its mentions are gathered. */
export interface Group {
  readonly type: EntityType;
  name: string;
  female: number;
  male: number;
  readonly mentions: Mention[];
}

/** A name mention before it is grouped. */
export interface NameMention extends Mention {
  readonly type: EntityType;
  /** Acronym introduced right after it. */
  readonly acronym?: string;
}

/**
 * Groups name mentions that share a referent: same name; last name or first name of a person named in full before;
 * acronyms and the long names that introduced them; the names of one country. Text order in, text order out.
 */
export function groupMentions(names: readonly NameMention[]): Group[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const fullNames = indexPeople(names);
  for (const name of names) {
    const key = keyOf(name, fullNames);
    const found = byKey.get(key);
    const { type, acronym, ...mention } = name;
    const group: Group = found ?? { type, name: name.text, female: 0, male: 0, mentions: [] };
    if (!found) {
      groups.push(group);
      byKey.set(key, group);
    }
    group.mentions.push(mention);
    if (name.text.length > group.name.length && type !== 'GPE') group.name = name.text;
    if (acronym !== undefined) byKey.set(`${type}:${acronym}`, group);
    if (type === 'PERSON') voteByTitle(group, mention);
    if (type === 'GPE') group.name = countryName(group.name);
  }
  return groups;
}

/** A full name and where it stands, in text order. */
interface FullName {
  readonly text: string;
  readonly starts: number[];
}
type People = ReadonlyMap<string, readonly FullName[]>;

/** Full names with one first or last name in common that are told apart; a bound on the cost of a page full of names. */
const MAX_FAMILY = 40;

/** First and last word of a full name -> the full names that have it, each once, in text order. */
function indexPeople(names: readonly NameMention[]): People {
  const index = new Map<string, FullName[]>();
  const known = new Map<string, FullName>();
  for (const name of names) {
    if (name.type !== 'PERSON' || !name.text.includes(' ')) continue;
    const text = name.text.replace(/\s+/g, ' ');
    const before = known.get(text);
    if (before) {
      before.starts.push(name.start);
      continue;
    }
    const full: FullName = { text, starts: [name.start] };
    known.set(text, full);
    const parts = text.split(' ');
    for (const part of new Set([parts[parts.length - 1] as string, parts[0] as string])) {
      const list = index.get(part);
      if (!list) index.set(part, [full]);
      else if (list.length < MAX_FAMILY) list.push(full);
    }
  }
  return index;
}

function keyOf(name: NameMention, fullNames: People): string {
  const text = name.text.replace(/\s+/g, ' ');
  if (name.type === 'GPE') return `GPE:${countryName(text)}`;
  if (name.type === 'PERSON') return `PERSON:${fullNameOf(name, text, fullNames)}`;
  return `${name.type}:${text.replace(/^[Tt]he /, '')}`;
}

/** The nearest full name before this mention (else the first after it) that it shortens. */
function fullNameOf(name: NameMention, text: string, fullNames: People): string {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  const candidates = (fullNames.get(last) ?? []).filter((full) => shortens(text, full.text));
  const [first] = candidates;
  if (!first) return text;
  let nearest = first;
  let nearestStart = -1;
  for (const full of candidates) {
    const start = lastUpTo(full.starts, name.start);
    if (start > nearestStart) [nearest, nearestStart] = [full, start];
  }
  // "Hassan Qomi" after "Hassan Kazemi Qomi" is the same man: the longest form that this one shortens names him.
  const family = candidates.filter((full) => shortens(nearest.text, full.text));
  return family.reduce((a, b) => (b.text.length > a.text.length ? b : a), nearest).text;
}

/** The last of the sorted `starts` that is not above `offset`, or -1. */
function lastUpTo(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if ((starts[mid] as number) <= offset) low = mid + 1;
    else high = mid;
  }
  return starts[low - 1] ?? -1;
}

/** True when every word of `short` stands in `full`, in order ("J. Smith" fits "John Smith"). */
function shortens(short: string, full: string): boolean {
  const words = full.split(' ');
  let at = 0;
  for (const part of short.split(' ')) {
    const initial = /^\p{Lu}\.$/u.test(part) ? part[0] : undefined;
    while (at < words.length && words[at] !== part && !(initial !== undefined && words[at]?.startsWith(initial))) at += 1;
    if (at === words.length) return false;
    at += 1;
  }
  return true;
}

function countryName(text: string): string {
  const plain = text.replace(/^[Tt]he /, '');
  return (
    COUNTRY_NAMES.get(plain) ??
    COUNTRY_NAMES.get(inTitleCase(plain)) ??
    (plain === plain.toUpperCase() && plain.length > 4 ? inTitleCase(plain) : plain)
  );
}

function voteByTitle(group: Group, mention: Mention): void {
  for (const word of mention.title?.text.toLowerCase().split(/\s+/) ?? []) {
    if (FEMALE_WORDS.has(word)) group.female += 3;
    else if (MALE_WORDS.has(word)) group.male += 3;
  }
}

/** By title and pronouns where there were any, else by first name. */
export function genderOf(group: Group): Gender {
  if (group.female !== group.male) return group.female > group.male ? 'female' : 'male';
  const space = group.name.indexOf(' ');
  return (space > 0 && FIRST_NAME_GENDERS.get(group.name.slice(0, space).toLowerCase())) || 'unknown';
}
