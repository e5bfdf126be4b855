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

/** Last word of a full name -> the full names that end with it, in text order. */
function indexPeople(names: readonly NameMention[]): ReadonlyMap<string, readonly NameMention[]> {
  const index = new Map<string, NameMention[]>();
  for (const name of names) {
    if (name.type !== 'PERSON' || !name.text.includes(' ')) continue;
    const parts = name.text.split(/\s+/);
    for (const part of new Set([parts[parts.length - 1] as string, parts[0] as string])) {
      const list = index.get(part);
      if (list) list.push(name);
      else index.set(part, [name]);
    }
  }
  return index;
}

function keyOf(name: NameMention, fullNames: ReadonlyMap<string, readonly NameMention[]>): string {
  const text = name.text.replace(/\s+/g, ' ');
  if (name.type === 'GPE') return `GPE:${countryName(text)}`;
  if (name.type === 'PERSON') return `PERSON:${fullNameOf(name, text, fullNames)}`;
  return `${name.type}:${text.replace(/^[Tt]he /, '')}`;
}

/** The nearest full name before this mention (else the first after it) that it shortens. */
function fullNameOf(name: NameMention, text: string, fullNames: ReadonlyMap<string, readonly NameMention[]>): string {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  const candidates = (fullNames.get(last) ?? []).filter((full) => shortens(text, full.text.replace(/\s+/g, ' ')));
  if (candidates.length === 0) return text;
  const before = candidates.filter((full) => full.start <= name.start);
  const longest = (list: readonly NameMention[]) => list.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const nearest = before.length > 0 ? (before[before.length - 1] as NameMention) : (candidates[0] as NameMention);
  // "Hassan Qomi" after "Hassan Kazemi Qomi" is the same man: the longest form that this one shortens names him.
  const family = candidates.filter((full) => shortens(nearest.text, full.text));
  return (family.length > 0 ? longest(family) : nearest).text.replace(/\s+/g, ' ');
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
