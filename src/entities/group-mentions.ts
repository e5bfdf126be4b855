import type { EntityType, Gender, Mention } from '../document/layers.js';
import { FEMALE_WORDS, MALE_WORDS } from '../lang/en/titles.js';
import { FIRST_NAME_GENDERS } from './first-names.js';
import { keyOrganisations, plainName } from './group-organisations.js';
import { keyPeople } from './group-people.js';
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
  /** Acronym introduced right after it, or the long name after an acronym. */
  readonly acronym?: string;
}

/**
 * Groups name mentions that share a referent: same name; short forms of a person or an organisation; acronyms and the
 * long names that introduced them; the names of one country. Text order in, text order out.
 */
export function groupMentions(names: readonly NameMention[]): Group[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const keys = keysOf(names);
  names.forEach((name, k) => {
    const key = keys[k] as string;
    const { type, acronym: _, ...mention } = name;
    let group = byKey.get(key);
    if (!group) {
      group = { type, name: name.text, female: 0, male: 0, mentions: [] };
      groups.push(group);
      byKey.set(key, group);
    }
    group.mentions.push(mention);
    if (isFuller(name.text, group.name)) group.name = name.text;
    if (type === 'PERSON') voteByTitle(group, mention);
  });
  return groups;
}

function keysOf(names: readonly NameMention[]): string[] {
  const ofType = (type: EntityType) => names.filter((name) => name.type === type);
  const people = keyPeople(ofType('PERSON'));
  const organisations = keyOrganisations(ofType('ORG'));
  let [p, o] = [0, 0];
  return names.map(({ type, text }) => {
    if (type === 'PERSON') return `PERSON:${people[p++]}`;
    if (type === 'ORG') return `ORG:${organisations[o++]}`;
    if (type === 'EVENT') return `EVENT:${plainName(text).replace(/^(?:Cyclone|Hurricane|Typhoon|Tropical Storm) /, '')}`;
    return type === 'GPE' ? `GPE:${placeKey(text)}` : `${type}:${plainName(text)}`;
  });
}

/** The longer name is the fuller; of two as long, the one not in capitals. */
function isFuller(name: string, than: string): boolean {
  const shouted = (text: string) => text.length > 5 && text === text.toUpperCase();
  if (shouted(than) !== shouted(name)) return shouted(than) && name.length >= than.length;
  return name.length > than.length;
}

function placeKey(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(/^[Tt]he /, '');
  const cased = plain === plain.toUpperCase() && plain.length > 3 ? inTitleCase(plain) : plain;
  return COUNTRY_NAMES.get(plain) ?? COUNTRY_NAMES.get(cased) ?? cased;
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
