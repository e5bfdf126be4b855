import {
  ACCOUNTS,
  AGENCIES,
  BYLINE_ROLES,
  DESK_SURNAMES,
  DESK_WORDS,
  NAME_PARTICLES,
  PAPER_STARTS,
  POST_NOMINALS,
  ROLE_MODIFIERS,
} from '../lang/en/byline-words.js';
import { CITIES, STATES } from '../lang/en/places.js';

/** Who a byline names: people, and agencies or desks, each in the order written, none twice. */
export interface Signed {
  readonly people: readonly string[];
  readonly agencies: readonly string[];
}

const PLACE_NAMES: ReadonlySet<string> = new Set([...CITIES, ...STATES]);
const LONGEST_BYLINE = 600;
const LONGEST_NAME = 60;
const MOST_NAME_WORDS = 5;
const LEAD =
  /^(?:(?:(?:written|words|reported|story|posted|published|analysis|opinion|report|text|review(?:ed)?|interview|column|commentary|article|submitted|compiled|exclusive)\s+)?by:?\s+|(?:authors?|reporters?|writers?|from):\s*)/iu;
/** What follows the names on one line: dates, times of reading, invitations. */
const TAIL =
  /\s*[|•·–—-]?\s*(?:\b(?:updated|published|posted|last\s+(?:updated|modified)|first\s+published|created|follow(?:\s+(?:us|@?\w+))?\b|contact\b|about\s+the\s+author|email\b|e-mail\b|view\s+(?:profile|all|bio)|see\s+(?:more|all)|read\s+(?:more|full)|min(?:ute)?s?\s+read)|\b(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]{0,6},?\s+\d|(?:s|nes|rs|ur)?day\b)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d|\d{1,4}[:/.\s-]).*$/isu;
/** Separators; "and" and "with" only as words of their own. */
const SEPARATOR = /\s*(?:,|;|&|\||•|·|\/|\s[–—-]\s|\band\b|\bwith\b|\bplus\b|\n)\s*/u;
/** "Ada Lund in Paris", "Per Moe for Halden Post", "Per Moe of The Post". */
const PLACE = /\s+(?:[Ff]or|FOR|in|at|of|from|near|on|reports?|reporting|writes?)(?:\s.*)?$/u;

/** "Halden News' Ada Lund", "The Post's Ada Lund". */
const OWNER = /^(?:[\p{L}.&]{1,20}\s){0,4}[\p{L}.&]{1,20}(?:['’]s|s['’])\s+(?=\p{Lu})/u;

/**
 * Splits a byline into those it names: "By Ada Lund in Paris and Per Moe, Science Editor" -> Ada Lund, Per Moe.
 * Roles, degrees, places and dates go; agencies and desks are told apart from people.
 */
export function readSigned(text: string): Signed {
  const people: string[] = [];
  const agencies: string[] = [];
  let cleaned = text
    .slice(0, LONGEST_BYLINE)
    .replace(/\S{1,80}@\S{1,80}/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/[([][^()[\]]{0,80}[)\]]/g, ' ')
    .replace(/@\w+/g, ' ')
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();
  for (let turn = 0; turn < 2; turn++) cleaned = cleaned.replace(LEAD, '');
  cleaned = cleaned.replace(TAIL, '');
  for (const part of cleaned.split(SEPARATOR)) {
    const name = readName(part);
    if (name === undefined) continue;
    const list = isAgency(name) ? agencies : isPersonName(name) ? people : undefined;
    if (list && !list.some((n) => n.toLowerCase() === name.toLowerCase())) list.push(name);
  }
  // A single word beside full names is an affiliation or a degree: "Ada Lund, Futurism".
  const full = people.filter((n) => n.includes(' '));
  return { people: full.length > 0 ? full : people, agencies };
}

/** The people a byline names; empty when it names none. */
export function splitAuthors(text: string): string[] {
  return [...readSigned(text).people];
}

/** One part of a byline without role, place and decoration. */
function readName(part: string): string | undefined {
  let name = part
    .replace(LEAD, '')
    .replace(/^by\s+/iu, '')
    .replace(PLACE, '')
    .replace(OWNER, '')
    .replace(/^["'“”‘’\s.:–—-]+|["“”\s:–—-]+$/gu, '');
  if (/\.\s\p{Lu}[\p{L}]{2,}/u.test(name)) name = name.replace(/^((?:\S+\s+){1,3}\p{L}{3,})\.\s.*$/u, '$1');
  name = withoutAgency(withoutRole(name)).replace(/(?<!\b\p{Lu}|\bjr|\bsr|\bdr|\bst)[.]+$/iu, '');
  return name === '' ? undefined : unshout(name);
}

/** "THEO MARGOLIS" -> "Theo Margolis": two words or more of capitals, initials and numerals left alone. */
function unshout(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{3,}\P{Lu}+\p{Lu}{3,}/u.test(name) || isAgency(name)) return name;
  return name.replace(/\p{Lu}[\p{Lu}'’]*\p{Lu}/gu, (word) =>
    /^(?:[IVX]+|MD|PHD)$/.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

/** "Ada Lund Political Correspondent" -> "Ada Lund"; "AP Sports Writer ADA LUND" -> "ADA LUND"; a role alone -> "". */
function withoutRole(name: string): string {
  const words = name.split(/\s+/);
  if (words.length > 12) return name;
  const isRole = (w: string | undefined) => w !== undefined && BYLINE_ROLES.has(bare(w));
  const isModifier = (w: string | undefined) => w !== undefined && ROLE_MODIFIERS.has(bare(w));
  const role = words.findIndex(isRole);
  if (role < 0) return name;
  let from = role;
  while (from > 0 && (isModifier(words[from - 1]) || isRole(words[from - 1]))) from -= 1;
  let to = role + 1;
  while (to < words.length && (isRole(words[to]) || isModifier(words[to]))) to += 1;
  // "Ada Lund Editor" has its name before the role, "Editor Ada Lund" after it.
  const before = words.slice(0, from);
  // "Ada Lund Gazette staff writer", two lines in one element: the paper stands between name and role.
  const paper = before.length === 3 && DESK_WORDS.has(bare(before[2] as string)) && !PAPER_STARTS.has(bare(before[0] as string));
  if (paper && !PLACE_NAMES.has(before[0] as string)) return before.slice(0, 2).join(' ');
  if (before.length >= 2 && !isModifier(before[0]) && !isAgency(before.join(' '))) return before.join(' ');
  return words.slice(to).join(' ');
}

/** "Per Moe The Associated Press", "Ada Lund USA TODAY", two elements on one line -> the name. */
function withoutAgency(name: string): string {
  const words = name.split(/\s+/);
  for (let from = 2; from < words.length && from <= 4; from++) {
    const rest = words.slice(from).join(' ');
    const shouted =
      rest === rest.toUpperCase() && /\p{Lu}{2}/u.test(rest) && /\p{Ll}/u.test(words[0] as string) && !/^(?:[IVX]+|\p{Lu}\.)$/u.test(rest);
    const agency = rest.toLowerCase().replace(/^the\s+/, '');
    const named = AGENCIES.has(agency) && !GENERIC.test(agency) && !DESK_WORDS.has(bare(words[from - 1] as string));
    if (shouted || named)
      return words
        .slice(0, from)
        .join(' ')
        .replace(/\s+the$/i, '');
  }
  return name;
}

/** Words that end many names of agencies: "European Space Agency". */
const GENERIC = /^(?:agency|agencies|wires|stringer)$/;

function bare(word: string): string {
  return word.toLowerCase().replace(/[,.:;]+$/, '');
}

/** True for a news agency, a desk or a paper: "Reuters", "The Associated Press", "Halden Post Staff". */
export function isAgency(name: string): boolean {
  const lower = name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[.,]+$/, '');
  if (AGENCIES.has(lower) || /\.(?:com|org|net|co\.uk|in|au|ca)$/.test(lower)) return true;
  const words = lower.split(/\s+/);
  const last = words[words.length - 1] as string;
  if (words.length > 1 && ((DESK_WORDS.has(last) && !isSurname(name, words)) || AGENCIES.has(words.slice(-2).join(' ')))) return true;
  return words.length > 1 && words.some((w) => AGENCIES.has(w) && w.length > 3);
}

/** "Siri H. Sun" and "Per Press" are people, "Toronto Star" and "The Halden Press" are not. */
function isSurname(name: string, words: readonly string[]): boolean {
  const last = words[words.length - 1] as string;
  if (!DESK_SURNAMES.has(last) || /^the\s/i.test(name)) return false;
  if (words.length === 3) return /^\p{L}\.$/u.test(words[1] as string);
  const first = name.slice(0, name.indexOf(' '));
  return words.length === 2 && !PAPER_STARTS.has(words[0] as string) && !PLACE_NAMES.has(first);
}

/** True for one to five words that could be a person's name: each with a capital or from a script without case, no digits. */
export function isPersonName(name: string): boolean {
  if (name.length < 3 || name.length > LONGEST_NAME || /[\d@<>{}_:!?"“”…=+]/.test(name)) return false;
  const words = name.split(/\s+/);
  if (words.length > MOST_NAME_WORDS || ACCOUNTS.has(name.toLowerCase()) || isAgency(name)) return false;
  if (words.every((w) => POST_NOMINALS.has(w.toLowerCase().replace(/\./g, '')))) return false;
  if (words.some((w) => BYLINE_ROLES.has(bare(w)))) return false;
  const small = words.filter((w) => !/^['’]?[\p{Lu}\p{Lt}\p{Lo}]/u.test(w) && !/^(?:d|l|al|el|de)['’-]\p{Lu}/u.test(w));
  // Some sign in small letters throughout ("bell hooks"); one small word among capitals is a particle or no name.
  if (small.length > 0 && !small.every((w) => NAME_PARTICLES.has(w.toLowerCase()))) return false;
  return words.length > 1 || name.length > 3;
}

const LINE_LEAD =
  /^(?:by|written by|submitted by|words by|story by|reported by|analysis by|opinion by|review by|text by)(?::\s*|\s+)(?=["'“‘]?[\p{Lu}\p{Lo}])/iu;

/**
 * The people of a line that is a byline ("By Ada Lund", "BY ADA LUND, Staff Writer"); empty when it is a sentence that
 * only begins with "by" ("By signing up you agree").
 */
export function readBylineLine(line: string): readonly string[] {
  if (line.length > 200 || !LINE_LEAD.test(line)) return [];
  const { people } = readSigned(line);
  const first = people[0];
  if (first === undefined) return [];
  // The first name stands right after "by", and the rest is names, roles and dates, not a sentence.
  const rest = line.replace(LINE_LEAD, '').replace(TAIL, '');
  if (rest.toLowerCase().indexOf(first.toLowerCase()) > 40) return [];
  if (!first.includes(' ') && rest.length > first.length + 12) return [];
  return /[.!?]["”’]?$/.test(rest) && rest.split(' ').length > 8 ? [] : people;
}
