import { gatherNodes, isNode, type LdNode, list, string, typeOf } from './json-ld-nodes.js';

/** What the page's JSON-LD says of its article; absent fields are undefined. */
export interface JsonLdArticle {
  readonly headline: string | undefined;
  /** As listed; one entry may still name several people. */
  readonly authors: readonly string[];
  readonly published: string | undefined;
  readonly modified: string | undefined;
  readonly publisher: string | undefined;
  readonly siteName: string | undefined;
  readonly section: string | undefined;
  readonly description: string | undefined;
  readonly image: string | undefined;
  readonly language: string | undefined;
  readonly url: string | undefined;
  readonly articleBody: string | undefined;
}

/** What the JSON-LD says of the page as a whole. */
export interface PageLd {
  readonly article: JsonLdArticle | undefined;
  /** Types of all nodes that do not stand in a list of other things. */
  readonly types: readonly string[];
}

const MOST_AUTHORS = 40;
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlog|Review|SocialMediaPosting|WebPage)/;
const BEST_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report)(?:$|\s)/;
const LIST_TYPE = /(?:CollectionPage|SearchResultsPage|ItemList|ProfilePage|AboutPage|ContactPage)/;

/** Reads the page's JSON-LD: the article node of best type, its gaps filled from the page node beside it. */
export function readJsonLd(scripts: readonly string[]): PageLd {
  const placed = gatherNodes(scripts);
  const own = placed.filter((p) => !p.listed).map((p) => p.node);
  const articles = own.filter((n) => ARTICLE_TYPE.test(typeOf(n)) && !LIST_TYPE.test(typeOf(n)));
  const best = articles.filter((n) => BEST_TYPE.test(typeOf(n)));
  const article = best.find((n) => (n['headline'] ?? n['datePublished']) !== undefined) ?? best[0] ?? articles[0];
  return { article: article && toArticle(article, articles, own), types: own.map(typeOf) };
}

function toArticle(article: LdNode, others: readonly LdNode[], nodes: readonly LdNode[]): JsonLdArticle {
  const byId = new Map(nodes.filter((n) => typeof n['@id'] === 'string').map((n) => [n['@id'] as string, n]));
  const follow = (value: unknown): unknown =>
    isNode(value) && value['name'] === undefined && typeof value['@id'] === 'string' ? (byId.get(value['@id']) ?? value) : value;
  const fields = [article, ...others.filter((n) => n !== article && isSamePage(n, article))];
  const first = (...keys: string[]) => {
    for (const node of fields) for (const key of keys) if (string(node[key]) !== undefined) return string(node[key]);
    return undefined;
  };
  const publisher = follow(list(article['publisher'])[0]);
  const site = nodes.find((n) => /WebSite/.test(typeOf(n)));
  const image = list(article['image']).map(follow)[0];
  return {
    headline: string(article['headline']) ?? (/WebPage/.test(typeOf(article)) ? undefined : string(article['name'])),
    authors: readAuthors(fields, follow),
    published: first('datePublished', 'dateCreated', 'uploadDate'),
    modified: first('dateModified'),
    publisher: string(isNode(publisher) ? publisher['name'] : publisher),
    siteName: site && string(site['name']),
    section: string(article['articleSection']),
    description: first('description'),
    image: string(isNode(image) ? (image['url'] ?? image['contentUrl']) : image) ?? string(article['thumbnailUrl']),
    language: readLanguage(article['inLanguage']),
    url: string(article['url']) ?? string(article['mainEntityOfPage']) ?? idOf(article['mainEntityOfPage']),
    articleBody: string(article['articleBody']),
  };
}

/** A WebPage beside the article describes it; a second article only when it says the same headline. */
function isSamePage(node: LdNode, article: LdNode): boolean {
  return (
    /WebPage/.test(typeOf(node)) || (string(node['headline']) !== undefined && string(node['headline']) === string(article['headline']))
  );
}

function readAuthors(fields: readonly LdNode[], follow: (value: unknown) => unknown): string[] {
  for (const node of fields) {
    const values = list(node['author'] ?? node['creator'])
      .map(follow)
      .slice(0, MOST_AUTHORS);
    const names = values.flatMap((value) => (isNode(value) ? list(value['name']) : [value]));
    const authors = names.filter((n): n is string => typeof n === 'string' && n.trim() !== '').map((n) => n.trim());
    if (authors.length > 0) return authors;
  }
  return [];
}

function readLanguage(value: unknown): string | undefined {
  const first = list(value)[0];
  return isNode(first) ? (string(first['alternateName']) ?? string(first['name'])) : string(first);
}

function idOf(value: unknown): string | undefined {
  return isNode(value) ? string(value['@id']) : undefined;
}
