import type { CheerioAPI } from 'cheerio/slim';

/** What the page's JSON-LD says of its article; absent fields are undefined. */
export interface JsonLdArticle {
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly modified?: string;
  readonly publisher?: string;
  readonly section?: string;
  readonly description?: string;
  readonly image?: string;
  readonly language?: string;
  readonly url?: string;
  readonly articleBody?: string;
}

type Node = { readonly [key: string]: unknown };

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlog|Review|SocialMediaPosting|WebPage)/;
const BEST_TYPE = /(?:NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|Article|BlogPosting|LiveBlogPosting|Report)$/;
/** More nodes than this in one page's JSON-LD are not looked at. */
const MAX_NODES = 2000;

/** The article node of the page's JSON-LD scripts, best type first; undefined when there is none that parses. */
export function readJsonLd($: CheerioAPI): JsonLdArticle | undefined {
  const nodes: Node[] = [];
  $('script[type="application/ld+json"]').each((_, script) => {
    const code = script.children.map((c) => ('data' in c ? c.data : '')).join('');
    const value = parseLoose(code);
    if (value !== undefined) gather(value, nodes);
  });
  const articles = nodes.filter((n) => ARTICLE_TYPE.test(typeOf(n)));
  const article = articles.find((n) => BEST_TYPE.test(typeOf(n)) && (n['headline'] ?? n['datePublished']) !== undefined) ?? articles[0];
  return article ? toArticle(article, nodes) : undefined;
}

/** JSON as pages write it: raw line ends inside strings, CDATA or comment wrappers, a trailing semicolon. */
function parseLoose(code: string): unknown {
  const trimmed = code
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|;)\s*$/, '');
  for (const attempt of [trimmed, trimmed.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return undefined;
}

/** Every object in the value that says its type, breadth first, without recursion. */
function gather(value: unknown, nodes: Node[]): void {
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && nodes.length < MAX_NODES && i < MAX_NODES * 5; i++) {
    const item = queue[i];
    if (Array.isArray(item)) queue.push(...item.slice(0, 500));
    else if (isNode(item)) {
      if (item['@type'] !== undefined) nodes.push(item);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item', 'author', 'publisher']) {
        if (typeof item[key] === 'object' && item[key] !== null) queue.push(item[key]);
      }
    }
  }
}

function toArticle(node: Node, nodes: readonly Node[]): JsonLdArticle {
  const byId = new Map(nodes.filter((n) => typeof n['@id'] === 'string').map((n) => [n['@id'] as string, n]));
  const follow = (value: unknown): unknown =>
    isNode(value) && value['name'] === undefined && typeof value['@id'] === 'string' ? (byId.get(value['@id']) ?? value) : value;
  const authors = list(node['author'] ?? node['creator'])
    .map(follow)
    .flatMap((a) => list(isNode(a) ? a['name'] : a))
    .filter((a): a is string => typeof a === 'string' && a.trim() !== '');
  const publisher = follow(node['publisher']);
  const image = list(node['image']).map(follow)[0];
  return compact({
    headline: string(node['headline']) ?? (typeOf(node) === 'WebPage' ? undefined : string(node['name'])),
    authors,
    published: string(node['datePublished']) ?? string(node['dateCreated']),
    modified: string(node['dateModified']),
    publisher: string(isNode(publisher) ? publisher['name'] : publisher),
    section: string(list(node['articleSection'])[0]),
    description: string(node['description']),
    image: string(isNode(image) ? image['url'] : image),
    language: string(node['inLanguage']),
    url: string(node['url']),
    articleBody: string(node['articleBody']),
  });
}

function typeOf(node: Node): string {
  return list(node['@type'])
    .filter((t) => typeof t === 'string')
    .join(' ');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function compact<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}
