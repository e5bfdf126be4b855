import type { AnyNode, Document as DomDocument, Element } from 'domhandler';
import { ElementType } from 'htmlparser2';
import { createAsideTest } from './aside.js';
import { HAS_YEAR } from './read-date.js';

/** An element that says by its attributes that it holds a fact about the article. */
export interface Mark {
  readonly element: Element;
  /** Count of elements before it on the page. */
  readonly at: number;
}

/** A text node that reads like a byline or a date, with the element it stands in. */
export interface LooseLine extends Mark {
  readonly kind: 'byline' | 'date';
  /** The text as written, without what else stands in the element. */
  readonly text: string;
}

/** An element whose text is shown large. */
export interface LargeLine extends Mark {
  readonly size: number;
}

/** How many of each thing the page has, for judging what kind of page it is. */
export interface PageCounts {
  readonly elements: number;
  readonly links: number;
  readonly images: number;
  readonly passwordFields: number;
  readonly searchFields: number;
  readonly articles: number;
  /** Check boxes and radio buttons. */
  readonly choices: number;
}

/** Everything on the page that metadata is read from; one walk gathers it. */
export interface Clues {
  /** Content of `<title>`, as written. */
  readonly title: string;
  readonly lang: string | undefined;
  /** `property`, `name`, `itemprop` or `http-equiv` of meta tags, lower case -> content; the first one wins. */
  readonly meta: ReadonlyMap<string, string>;
  /** All contents of meta tags about authors, which pages repeat for each: key -> contents. */
  readonly authors: ReadonlyMap<string, readonly string[]>;
  /** `rel` of link elements, lower case -> href; the first one wins. */
  readonly links: ReadonlyMap<string, string>;
  /** Codes of the JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  readonly headings: readonly Mark[];
  /** Pieces of text of twelve characters or more that stand in `<title>` too, or begin with a part of it. */
  readonly titled: readonly Mark[];
  /** `<h2>`, and `<font>` of a size over 3, with how big they are shown: 1 to 7 as in `<font size>`. */
  readonly large: readonly LargeLine[];
  /** itemprop (lower case) -> elements, in page order. */
  readonly itemprops: ReadonlyMap<string, readonly Mark[]>;
  /** `rel="author"`, or class or id with "byline" or "author". */
  readonly bylines: readonly Mark[];
  /** Class or id with "date", "time", "publish", "posted" or "updated". */
  readonly dates: readonly Mark[];
  /** `<b>`, `<strong>`, `<i>`, `<em>`: a name in one, right below the headline, may sign. */
  readonly emphasized: readonly Mark[];
  readonly times: readonly Mark[];
  readonly lines: readonly LooseLine[];
  readonly counts: PageCounts;
  /** True for an element beside the article. */
  readonly isAside: (element: Element) => boolean;
}

/** More marks of one kind than this are not kept: what describes the article stands early. */
const MOST_MARKS = 150;
const MOST_AUTHORS = 20;
const SHORTEST_TITLED = 12;
/** What is read of a title. */
const MOST_TITLE = 600;
const NO_TEXT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'textarea']);
const RDFA_FACTS = /^dc(?:terms)?:(?:date|created|issued|modified)$/;
const BYLINE_NAMES = /by-?line|author|writer|contributor|reporter/i;
const DATE_NAMES = /date|time|publish|posted|updated|pub/i;
const BYLINE_START = /^\s*(?:by|written by|submitted by|words by|story by|reported by|analysis by|opinion by)(?::|\b)/i;
const MOST_LINE = 160;
/** A class longer than this is generated. */
const LONGEST_NAMES = 400;

/** Walks the page once, without recursion. */
export function collectClues(root: DomDocument): Clues {
  const collector = new ClueCollector();
  let node: AnyNode | null = root.firstChild;
  while (node) {
    let inside: AnyNode | null = null;
    if (node.type === ElementType.Text) collector.text(node.data, node.parent);
    else if (node.type === ElementType.Tag || node.type === ElementType.Script || node.type === ElementType.Style) {
      collector.element(node as Element);
      if (!NO_TEXT.has(node.name)) inside = node.firstChild;
    }
    if (inside) {
      node = inside;
      continue;
    }
    while (node && !node.next) node = node.parent === root ? null : (node.parent as AnyNode | null);
    node = node?.next ?? null;
  }
  return collector.clues();
}

type NameRole = 'byline' | 'date' | 'none';

function roleOf(names: string): NameRole {
  if (names.length > LONGEST_NAMES) return 'none';
  return BYLINE_NAMES.test(names) ? 'byline' : DATE_NAMES.test(names) ? 'date' : 'none';
}

type Counts = { -readonly [K in keyof PageCounts]: number };

class ClueCollector {
  private title = '';
  private titleStart = '';
  private titleParts: readonly string[] = [];
  private lang: string | undefined;
  private readonly meta = new Map<string, string>();
  private readonly authors = new Map<string, string[]>();
  private readonly links = new Map<string, string>();
  private readonly jsonLd: string[] = [];
  private readonly headings: Mark[] = [];
  private readonly titled: Mark[] = [];
  private readonly large: LargeLine[] = [];
  private readonly itemprops = new Map<string, Mark[]>();
  private readonly bylines: Mark[] = [];
  private readonly dates: Mark[] = [];
  private readonly emphasized: Mark[] = [];
  private readonly times: Mark[] = [];
  private readonly lines: LooseLine[] = [];
  /** Class names repeat all over a page. */
  private readonly roles = new Map<string, NameRole>();
  private readonly counts: Counts = {
    elements: 0,
    links: 0,
    images: 0,
    passwordFields: 0,
    searchFields: 0,
    articles: 0,
    choices: 0,
  };

  text(data: string, parent: AnyNode | null): void {
    if (data.length < 2 || data.length > MOST_LINE || !parent || !('attribs' in parent)) return;
    const title = this.titleStart;
    if (data.length >= SHORTEST_TITLED && title.length >= SHORTEST_TITLED && parent.name !== 'title') {
      const line = data.trim();
      if (line.length >= SHORTEST_TITLED && (title.includes(line) || this.titleParts.some((part) => line.startsWith(part))))
        this.mark(this.titled, parent);
    }
    if (this.lines.length >= MOST_MARKS) return;
    const kind = BYLINE_START.test(data) ? 'byline' : HAS_YEAR.test(data) ? 'date' : undefined;
    if (kind) this.lines.push({ element: parent, at: this.counts.elements, kind, text: data });
  }

  element(element: Element): void {
    this.counts.elements += 1;
    this.byName(element);
    const { class: classes, id, itemprop, rel, property, content } = element.attribs;
    if (itemprop !== undefined && element.name !== 'meta') this.itemprop(itemprop, element);
    if (property !== undefined && content !== undefined && element.name !== 'meta') this.rdfa(property, content);
    if (rel === 'author' && element.name === 'a') this.mark(this.bylines, element);
    if (classes === undefined && id === undefined) return;
    if (element.name === 'body' || element.name === 'html') return;
    const names = id === undefined ? (classes as string) : classes === undefined ? id : `${classes} ${id}`;
    let role = this.roles.get(names);
    if (role === undefined) {
      role = roleOf(names);
      this.roles.set(names, role);
    }
    if (role === 'byline') this.mark(this.bylines, element);
    else if (role === 'date') this.mark(this.dates, element);
  }

  private byName(element: Element): void {
    const { name, attribs } = element;
    switch (name) {
      case 'html':
        this.lang ??= attribs['lang'] ?? attribs['xml:lang'];
        break;
      case 'title':
        if (this.title === '' && !isInSvg(element)) {
          this.title = ownText(element);
          this.titleStart = this.title.slice(0, MOST_TITLE);
          this.titleParts = splitTitle(this.title);
        }
        break;
      case 'meta':
        this.metaTag(attribs);
        break;
      case 'link':
        for (const rel of (attribs['rel'] ?? '').toLowerCase().split(/\s+/)) {
          if (rel !== '' && attribs['href'] !== undefined && !this.links.has(rel)) this.links.set(rel, attribs['href'].trim());
        }
        break;
      case 'script':
        if (/^application\/ld\+json/i.test(attribs['type']?.trim() ?? '')) this.jsonLd.push(ownText(element));
        break;
      case 'h1':
        this.mark(this.headings, element);
        break;
      case 'h2':
        this.largeLine(element, H2_SIZE);
        break;
      case 'font':
        this.largeLine(element, fontSize(attribs['size']));
        break;
      case 'b':
      case 'strong':
      case 'i':
      case 'em':
        this.mark(this.emphasized, element);
        break;
      case 'time':
        this.mark(this.times, element);
        break;
      default:
        this.count(name, attribs);
    }
  }

  private largeLine(element: Element, size: number): void {
    if (size > BODY_SIZE && this.large.length < MOST_MARKS) this.large.push({ element, at: this.counts.elements, size });
  }

  private count(name: string, attribs: Element['attribs']): void {
    const { counts } = this;
    if (name === 'a') counts.links += attribs['href'] === undefined ? 0 : 1;
    else if (name === 'img' || name === 'amp-img') counts.images += 1;
    else if (name === 'article') counts.articles += 1;
    else if (name === 'input') {
      const type = attribs['type']?.toLowerCase();
      if (type === 'password') counts.passwordFields += 1;
      else if (type === 'checkbox' || type === 'radio') counts.choices += 1;
      else if (type === 'search' || /^(?:q|query|search|s)$/i.test(attribs['name'] ?? '')) counts.searchFields += 1;
    }
  }

  private metaTag(attribs: Element['attribs']): void {
    const content = attribs['content']?.trim();
    if (content === undefined || content === '') return;
    for (const key of [attribs['property'], attribs['name'], attribs['itemprop'], attribs['http-equiv']]) {
      const lower = key?.trim().toLowerCase();
      if (!lower) continue;
      if (!this.meta.has(lower)) this.meta.set(lower, content);
      if (!lower.includes('author') && !lower.includes('creator')) continue;
      const all = this.authors.get(lower);
      if (!all) this.authors.set(lower, [content]);
      else if (all.length < MOST_AUTHORS && !all.includes(content)) all.push(content);
    }
  }

  private itemprop(value: string, element: Element): void {
    for (const name of value.toLowerCase().split(/\s+/)) {
      const marks = this.itemprops.get(name);
      if (marks) this.mark(marks, element);
      else if (this.itemprops.size < 200) this.itemprops.set(name, [{ element, at: this.counts.elements }]);
    }
  }

  /** `<span property="dc:date dc:created" content="2014-07-21">`: facts of the page's own as RDFa. */
  private rdfa(property: string, content: string): void {
    for (const name of property.toLowerCase().split(/\s+/))
      if (RDFA_FACTS.test(name) && !this.meta.has(name)) this.meta.set(name, content.trim());
  }

  private mark(marks: Mark[], element: Element): void {
    if (marks.length < MOST_MARKS) marks.push({ element, at: this.counts.elements });
  }

  clues(): Clues {
    return {
      title: this.title,
      lang: this.lang,
      meta: this.meta,
      authors: this.authors,
      links: this.links,
      jsonLd: this.jsonLd,
      headings: this.headings,
      titled: this.titled,
      large: this.large,
      itemprops: this.itemprops,
      bylines: this.bylines,
      dates: this.dates,
      emphasized: this.emphasized,
      times: this.times,
      lines: this.lines,
      counts: this.counts,
      isAside: createAsideTest(),
    };
  }
}

/** The parts of a title that are long enough to be a headline. */
export function splitTitle(title: string): string[] {
  return title
    .slice(0, MOST_TITLE)
    .split(/\s*[|»:]\s+|\s[–—-]\s/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part.length >= 20 && part.split(' ').length >= 4);
}

/** What browsers show without `<font>`, and an `<h2>`, on the scale of `<font size>`. */
const BODY_SIZE = 3;
const H2_SIZE = 5;

/** "5" is 5, "+2" is two above the size of the body. */
function fontSize(size = ''): number {
  const match = /^\s*(\+?)(\d)/.exec(size);
  if (!match) return 0;
  return Math.min(Number(match[2]) + (match[1] === '+' ? BODY_SIZE : 0), 7);
}

function ownText(element: Element): string {
  return element.children.map((c) => ('data' in c ? c.data : '')).join('');
}

function isInSvg(element: Element): boolean {
  return element.parent !== null && 'name' in element.parent && element.parent.name === 'svg';
}
