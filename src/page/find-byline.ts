import type { MetadataSource } from '../document/layers.js';
import { BYLINE_ROLES, ROLE_MODIFIERS } from '../lang/en/byline-words.js';
import { nameBelowHeadline } from './bare-name.js';
import { isAgency, isPersonName, readBylineLine, readSigned, type Signed } from './byline.js';
import type { Clues, Mark } from './collect-clues.js';
import { elementText, fold, upward } from './element-text.js';
import { hostLabel, namesSite, type SiteNames } from './site-name.js';
import { unescapeTwice } from './unescape.js';

export interface Byline {
  /** As written on the page; the names joined by commas where the page shows none. */
  readonly text: string;
  readonly authors: readonly string[];
  readonly from: MetadataSource;
}

const AUTHOR_KEYS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'article:author_name',
  'citation_author',
  'authors',
  'cxenseparse:author',
  'dc.contributor',
  'twitter:creator:name',
];
const MOST_AUTHORS = 20;
const MOST_TEXT = 200;
/** Elements between the headline and a byline, at most; one before the headline stands close to it. */
const BEFORE_HEADLINE = 60;

/**
 * Who wrote the page. Precedence: JSON-LD, meta tags, microdata, elements marked as byline, lines that begin with "By",
 * a name in bold right below the headline.
 * A visible byline that names all of them and more wins over the page's data. Agencies count as authors where the
 * data lists them on their own, or where nobody else is named.
 */
export function findByline(clues: Clues, ldAuthors: readonly string[], site: SiteNames, headline?: string): Byline | undefined {
  const visible = visibleBylines(clues);
  const line = visible.find((v) => v.people.length > 0 && v.explicit);
  const stated = firstWithPeople(site, [
    ['json-ld', ldAuthors],
    ['meta', metaAuthors(clues)],
    ['microdata', microdataAuthors(clues)],
  ]);
  // "Winnipeg", "Admin2": one word is less than a name, where the page shows a whole one.
  const bare = stated?.authors.every((a) => !a.includes(' ')) && line?.people.every((p) => p.includes(' '));
  if (stated && !bare) {
    const fuller = line && line.people.length > stated.authors.length && holdsAll(line.people, stated.authors) ? line.people : undefined;
    const authors = fuller ?? withAgencies(stated.authors, stated.entries, site);
    return { text: textFor(authors, visible), authors, from: stated.from };
  }
  const shown = line ?? visible.find((v) => v.people.length > 0);
  if (shown) return { text: withoutDate(shown.text), authors: shown.people, from: 'text' };
  const below = headline === undefined ? undefined : nameBelowHeadline(clues, headline);
  if (below !== undefined) return { text: below, authors: [below], from: 'text' };
  const agency = [...ldAuthors, ...metaAuthors(clues)]
    .map(clean)
    .find((n) => n.length > 1 && n.length < 60 && !/^https?:|^\S+@\S+$/.test(n) && !isRoleAlone(n));
  if (agency !== undefined) return { text: agency, authors: [agency], from: ldAuthors.length > 0 ? 'json-ld' : 'meta' };
  const desk = visible.find((v) => v.agencies.length > 0 && v.explicit);
  return desk && { text: desk.text, authors: desk.agencies, from: 'text' };
}

/** "Our Correspondent", "Staff Reporter": nobody's name. */
function isRoleAlone(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return BYLINE_ROLES.has(words.at(-1) as string) && words.slice(0, -1).every((w) => w === 'our' || w === 'a' || ROLE_MODIFIERS.has(w));
}

interface Stated {
  readonly authors: readonly string[];
  readonly entries: readonly string[];
  readonly from: MetadataSource;
}

function firstWithPeople(site: SiteNames, sources: readonly (readonly [MetadataSource, readonly string[]])[]): Stated | undefined {
  for (const [from, values] of sources) {
    const entries = values.map(clean).filter((v) => v !== '' && v.length < MOST_TEXT && !/^(?:https?:|@)/.test(v));
    // The site's own name as its author says nothing: the next place may name people.
    const authors = distinct(entries.flatMap((e) => readSigned(e).people).filter((p) => !isSite(p, site)));
    if (authors.length > 0 && authors.length <= MOST_AUTHORS) return { authors, entries, from };
  }
  return undefined;
}

/** Adds the agencies that the data lists beside the people, in its order; the site's own name is no author beside them. */
function withAgencies(people: readonly string[], entries: readonly string[], site: SiteNames): readonly string[] {
  if (entries.length < 2) return people;
  const authors = entries.flatMap((entry) => {
    const { people: named } = readSigned(entry);
    if (named.length > 0) return named;
    return isAgency(entry) && !namesSite(entry, site) && !/\b(?:staff|desk|team|editors?)$/i.test(entry) ? [entry] : [];
  });
  return distinct(authors).filter((a) => people.includes(a) || !isPersonName(a));
}

function isSite(name: string, { names, host }: SiteNames): boolean {
  const squash = (text: string) => text.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]/gu, '');
  return squash(name) === hostLabel(host) || names.some((n) => squash(n) === squash(name));
}

function clean(value: string): string {
  return fold(unescapeTwice(value));
}

/** The contents of the first kind of author tag that names people; else of the first that names anybody. */
function metaAuthors({ meta, authors }: Clues): readonly string[] {
  const named = (values: readonly string[]) => values.filter((v) => !/^(?:https?:|@|\/)/.test(v));
  const tags = AUTHOR_KEYS.map((k) => named(authors.get(k) ?? [meta.get(k) ?? ''])).map((v) => v.filter((x) => x !== ''));
  const people = tags.find((values) => values.some((v) => readSigned(clean(v)).people.length > 0));
  return people ?? tags.find((values) => values.length > 0) ?? [];
}

/** `itemprop="author"` outside asides. Those of teasers elsewhere on the page are another cluster, and left out. */
function microdataAuthors(clues: Clues): string[] {
  const marks = (clues.itemprops.get('author') ?? []).filter(({ element }) => !clues.isAside(element));
  const first = marks[0];
  if (!first) return [];
  const near = new Set(upward(first.element, 4).slice(1));
  return marks
    .filter((m) => m === first || upward(m.element, 4).some((e) => near.has(e)))
    .map(({ element }) => elementText(element, MOST_TEXT))
    .map((text) => text.replace(/^by\s+/i, ''));
}

interface VisibleByline extends Signed {
  readonly text: string;
  /** It begins with "By" or the like. */
  readonly explicit: boolean;
}

/** Elements and lines that may be the byline, those after the headline first, in page order. */
function visibleBylines(clues: Clues): VisibleByline[] {
  const headline = clues.headings.find(({ element }) => !clues.isAside(element))?.at ?? 0;
  const marks: Mark[] = [...clues.bylines, ...clues.lines.filter((l) => l.kind === 'byline')];
  const near = marks.filter(({ element, at }) => at >= headline - BEFORE_HEADLINE && !clues.isAside(element)).sort((a, b) => a.at - b.at);
  const found: VisibleByline[] = [];
  for (const { element } of near.slice(0, 40)) {
    for (const text of textsOf(element)) {
      const people = readBylineLine(text);
      if (people.length > 0) found.push({ text, people, agencies: [], explicit: true });
      else if (/^by\s/i.test(text) && text.length < 60 && readSigned(text).agencies.length > 0) {
        found.push({ text, people: [], agencies: readSigned(text).agencies, explicit: true });
      } else if (isNameOnly(text)) found.push({ text, people: readSigned(text).people, agencies: [], explicit: false });
    }
  }
  return found;
}

/** The element's own text, and that of its parent when the element holds no more than the word "by". */
function textsOf(element: Mark['element']): string[] {
  const own = elementText(element, MOST_TEXT + 100);
  if (own.length > MOST_TEXT) return [];
  if (!/^(?:written |words |story )?by:?$/i.test(own) && own.length > 3) return [own];
  const parent = upward(element, 2)[1];
  return parent ? [elementText(parent, MOST_TEXT + 100)].filter((t) => t.length <= MOST_TEXT) : [];
}

/** "Ada Lund", "Ada Lund, Science Editor": a marked element that holds a name and nothing like a sentence. */
function isNameOnly(text: string): boolean {
  if (text.length > 80 || /[.!?]$/.test(text)) return false;
  const { people } = readSigned(text);
  const first = people[0];
  return first?.includes(' ') === true && text.toLowerCase().startsWith(first.toLowerCase());
}

function textFor(authors: readonly string[], visible: readonly VisibleByline[]): string {
  const surname = (name: string) => name.toLowerCase().split(' ').at(-1) as string;
  const shown = visible.find((v) => authors.every((a) => v.text.toLowerCase().includes(surname(a))));
  return shown === undefined ? authors.join(', ') : withoutDate(shown.text);
}

const AFTER_NAMES =
  /\s*[|•·/,–—-]?\s*(?:\b(?:posted|published|updated|last|first|created|twitter|(?<!usa\s)today|yesterday|comments?|follow|share)\b|\b\d+\s(?:min|hours?|days?)|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,\s|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d|\d{1,4}[:./\s-]).*$/iu;

/** The byline without the date, the reading time and the buttons that stand behind it in one element. */
function withoutDate(text: string): string {
  const at = text.search(AFTER_NAMES);
  return (at > 5 ? text.slice(0, at) : text).replace(/(?:\s+on|\s*[|,•·–—-])?\s*$/iu, '');
}

function holdsAll(many: readonly string[], few: readonly string[]): boolean {
  const have = new Set(many.map((n) => n.toLowerCase()));
  return few.every((n) => have.has(n.toLowerCase()));
}

function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name);
  return [...seen.values()];
}
