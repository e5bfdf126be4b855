import { FEMALE_WORDS, MALE_WORDS } from '../lang/en/titles.js';
import { FIRST_NAME_GENDERS } from './first-names.js';
import type { NameMention } from './group-mentions.js';

/** How near, in UTF-16 units, a person named in full takes a bare last name from whoever had it before. */
const JUST_NAMED = 120;

/** People who share a part of their names, at most: more would cost the square of their number. */
const MOST = 24;

/** One person, by the longest form of the name. */
interface Person {
  readonly key: string;
  readonly parts: readonly string[];
  /** By title or first name; undefined when neither tells. */
  gender: 'female' | 'male' | undefined;
  /** Start of the last mention in full. */
  at: number;
}

/**
 * The key of the person behind each name mention, in text order. A short form goes to the person it shortens; where
 * several share a last name, to the one of the right gender, to one named in full a moment ago, else to the one who
 * has been called by the bare name before (relatives are brought in once, by full name), else to the latest.
 */
export function keyPeople(mentions: readonly NameMention[]): string[] {
  const people = new Map<string, Person>();
  const byPart = new Map<string, Person[]>();
  for (const { text, title, start } of mentions) {
    const parts = partsOf(text);
    if (parts.length < 2) continue;
    const key = parts.join(' ');
    const known = people.get(key);
    if (known) {
      known.gender ??= genderBy(title?.text, parts);
      continue;
    }
    const person: Person = { key, parts, gender: genderBy(title?.text, parts), at: start };
    people.set(key, person);
    for (const part of new Set(parts)) {
      const list = byPart.get(part);
      if (list && list.length < MOST) list.push(person);
      else if (list) continue;
      else byPart.set(part, [person]);
    }
  }
  const holders = new Map<string, Person>();
  return mentions.map((mention) => {
    const parts = partsOf(mention.text);
    const candidates = (byPart.get(parts[parts.length - 1] as string) ?? []).filter((p) => shortens(parts, p.parts));
    const chosen = choose(mention, parts, candidates, holders);
    if (!chosen) return parts.join(' ');
    if (parts.length > 1) chosen.at = mention.start;
    return chosen.key;
  });
}

function choose(
  mention: NameMention,
  parts: readonly string[],
  candidates: readonly Person[],
  holders: Map<string, Person>,
): Person | undefined {
  const own = candidates.filter((p) => p.key === parts.join(' '));
  const longest = longestFamily(candidates);
  if (parts.length > 1) return own.length > 0 && longest.length !== 1 ? own[0] : (longest[0] ?? own[0]);
  const wanted = genderBy(mention.title?.text, []);
  const fitting = longest.filter((p) => wanted === undefined || p.gender === undefined || p.gender === wanted);
  const name = parts[0] as string;
  // A first name names only whoever bears it; a last name is what news goes on with.
  const surnamed = fitting.filter((p) => p.parts[0] !== name || p.parts.length === 1);
  const pool = surnamed.length > 0 ? surnamed : fitting;
  const before = pool.filter((p) => p.at <= mention.start);
  const latest = before.reduce<Person | undefined>((a, b) => (a && a.at > b.at ? a : b), undefined);
  const justNamed = latest !== undefined && mention.start - latest.at < JUST_NAMED;
  const holder = holders.get(name);
  const best = holder && pool.includes(holder) && !justNamed ? holder : (latest ?? pool[0]);
  if (best) holders.set(name, best);
  return best;
}

/** "Hassan Qomi" and "Hassan Kazemi Qomi" are one man: of forms that shorten one another only the longest stays. */
function longestFamily(candidates: readonly Person[]): Person[] {
  return candidates.filter(
    (p) => !candidates.some((other) => other !== p && other.parts.length > p.parts.length && shortens(p.parts, other.parts)),
  );
}

/** Lower-case words of a name; the hyphened and the dotted stay whole. */
function partsOf(text: string): string[] {
  return text.toLowerCase().replace(/[’‘]/g, "'").split(/\s+/);
}

/** True when every word of `short` stands in `full`, in order ("j. smith" fits "john smith"). */
function shortens(short: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  for (const part of short) {
    const initial = /^\p{L}\.$/u.test(part) ? (part[0] as string) : undefined;
    while (at < full.length && full[at] !== part && !(initial !== undefined && full[at]?.startsWith(initial))) at += 1;
    if (at === full.length) return false;
    at += 1;
  }
  return true;
}

function genderBy(title: string | undefined, parts: readonly string[]): 'female' | 'male' | undefined {
  for (const word of title?.toLowerCase().split(/\s+/) ?? []) {
    if (FEMALE_WORDS.has(word)) return 'female';
    if (MALE_WORDS.has(word)) return 'male';
  }
  return parts.length > 1 ? FIRST_NAME_GENDERS.get(parts[0] as string) : undefined;
}
