import { type CheerioAPI, load } from 'cheerio/slim';
import type { Document as DomDocument } from 'domhandler';
import type { Metadata, PageInput, Sourced } from '../document/layers.js';
import { BYLINE_LINE, splitAuthors } from './byline.js';
import { type JsonLdArticle, readJsonLd } from './json-ld.js';
import { dayFromUrl, toIso } from './published.js';

/** What the page says of itself, and the article body that its JSON-LD carries, if any. */
export interface PageMetadata extends Metadata {
  readonly articleBody?: string;
}

/**
 * Reads the page's metadata. Fixed precedence: given by the caller, JSON-LD, meta tags (OpenGraph, Dublin Core, and the
 * like), microdata and `<time>`, URL, visible text.
 */
export function readMetadata(root: DomDocument, input: PageInput): PageMetadata {
  const $ = load(root, { xml: { xmlMode: false } });
  const meta = readMetaTags($);
  const ld = readJsonLd($);
  const url = input.url ?? meta.get('og:url') ?? $('link[rel="canonical"]').attr('href');
  const publisher = ld?.publisher ?? meta.get('og:site_name') ?? meta.get('application-name');
  const headline = readHeadline($, meta, ld, publisher);
  const byline = readByline($, meta, ld);
  const published = readPublished($, meta, ld, input, url);
  const modified = firstDate([
    ['json-ld', ld?.modified],
    ['meta', meta.get('article:modified_time') ?? meta.get('og:updated_time') ?? meta.get('last-modified')],
    ['microdata', $('[itemprop="dateModified"]').first().attr('datetime') ?? $('[itemprop="dateModified"]').first().attr('content')],
  ]);
  const language = ($('html').attr('lang') ?? $('html').attr('xml:lang') ?? meta.get('og:locale') ?? ld?.language)
    ?.slice(0, 2)
    .toLowerCase();
  const values = {
    headline,
    byline,
    published,
    modified,
    publisher,
    canonicalUrl: url,
    language: language && /^[a-z]{2}$/.test(language) ? language : undefined,
    section: meta.get('article:section') ?? ld?.section,
    description: meta.get('og:description') ?? meta.get('description') ?? ld?.description,
    image: meta.get('og:image') ?? ld?.image,
    articleBody: ld?.articleBody,
  };
  const known = Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined && v !== ''));
  return { ...known, highlights: [], contributors: [], captions: [], notes: [] } as PageMetadata;
}

/** name, property or itemprop -> content; the first one wins. Keys are lower case. */
function readMetaTags($: CheerioAPI): Map<string, string> {
  const meta = new Map<string, string>();
  $('meta[content]').each((_, element) => {
    const { name, property, itemprop, content, 'http-equiv': equivalent } = element.attribs;
    const key = (property ?? name ?? itemprop ?? equivalent)?.toLowerCase();
    if (key && content && content.trim() !== '' && !meta.has(key)) meta.set(key, content.trim());
  });
  return meta;
}

function readHeadline(
  $: CheerioAPI,
  meta: Map<string, string>,
  ld: JsonLdArticle | undefined,
  publisher: string | undefined,
): string | undefined {
  const heading =
    firstText($, '[itemprop="headline"], h1.headline, h1[class*="headline"], h1[class*="title"], article h1') ?? firstText($, 'h1');
  const candidates = [ld?.headline, meta.get('og:title'), meta.get('twitter:title'), meta.get('dc.title'), $('title').first().text()];
  const stated = candidates.find((c) => c !== undefined && c.trim() !== '');
  const title = stated === undefined ? undefined : withoutSite(decodeTwice(fold(stated)), publisher);
  if (title === undefined) return heading;
  // A title that was cut short, or that only names the site, gives way to the visible heading.
  const cut = /(?:\.\.\.|…)$/.test(title) || title.length < 8;
  return heading && heading.length > 8 && cut ? heading : title;
}

function sharesWords(a: string, b: string): boolean {
  const words = (s: string) => new Set(s.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const [left, right] = [words(a), words(b)];
  const shared = [...left].filter((w) => right.has(w)).length;
  return shared >= 0.5 * Math.min(left.size, right.size) && shared > 0;
}

/** "Pier closes - Halden Post" -> "Pier closes", when what follows the last separator is the site's name or is short. */
function withoutSite(title: string, publisher: string | undefined): string {
  const match = /^(.{12,}?)\s+[|\-–—»:]\s+([^|–—»]{2,40})$/u.exec(title);
  if (!match) return title;
  const [, head, tail] = match as unknown as [string, string, string];
  const site = publisher !== undefined && sharesWords(tail, publisher);
  return site || title.includes('|') || title.includes('»') ? head : title;
}

function readByline($: CheerioAPI, meta: Map<string, string>, ld: JsonLdArticle | undefined): Metadata['byline'] {
  const visible = visibleByline($);
  const sources: string[][] = [
    (ld?.authors ?? []).map(fold),
    [
      'author',
      'article:author',
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'dcterms.creator',
      'byl',
      'dc.contributor',
      'twitter:creator:name',
    ]
      .map((k) => meta.get(k) ?? '')
      .filter((v) => v !== '' && !/^https?:|^@/.test(v))
      .slice(0, 1),
    $('[itemprop="author"] [itemprop="name"]')
      .toArray()
      .map((e) => fold($(e).text())),
    $('[rel="author"], [itemprop="author"]')
      .toArray()
      .map((e) => fold($(e).text())),
    visible === undefined ? [] : [visible],
  ];
  for (const texts of sources) {
    const authors = [...new Set(texts.filter((t) => t.length < 200).flatMap(splitAuthors))];
    if (authors.length > 0 && authors.length <= 12) return { text: visible ?? texts.join(', '), authors };
  }
  // No person anywhere: an agency that the page's data names as its author is better than nothing.
  const agencies = (ld?.authors ?? []).map(fold).filter((a) => a.length < 60);
  return agencies.length > 0 ? { text: agencies.join(', '), authors: agencies } : undefined;
}

function visibleByline($: CheerioAPI): string | undefined {
  const marked = $('[class*="byline"], [class*="author"], [id*="byline"]').toArray().slice(0, 12);
  for (const element of marked) {
    const text = fold($(element).text().slice(0, 400));
    if (BYLINE_LINE.test(text)) return text;
  }
  for (const element of $('p, span, div, td, b, strong, em, i, h2, h3, h4, h5').toArray().slice(0, 3000)) {
    const first = element.children[0];
    if (!first || element.children.length > 8) continue;
    const data = 'data' in first ? (first.data as string) : '';
    if (!/^\s*(?:by|written by)\b/i.test(data)) continue;
    const text = fold($(element).text().slice(0, 200));
    if (BYLINE_LINE.test(text)) return text;
  }
  return undefined;
}

const PUBLISHED_KEYS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'article.published',
  'originalpublicationdate',
  'published_at',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'publication_date',
  'rnews:datepublished',
  'analyticsattributes.articledate',
  'ptime',
  'created',
  'displaydate',
];

function readPublished(
  $: CheerioAPI,
  meta: Map<string, string>,
  ld: JsonLdArticle | undefined,
  input: PageInput,
  url: string | undefined,
): Sourced | undefined {
  if (input.date !== undefined) return { value: input.date, from: 'given' };
  const times = $('time[datetime]')
    .toArray()
    .map((e) => e.attribs);
  const marked =
    times.find((a) => a['pubdate'] !== undefined || /publish|posted|entry-date/i.test(`${a['itemprop'] ?? ''} ${a['class'] ?? ''}`)) ??
    times[0];
  const micro = $('[itemprop="datePublished"]').first();
  return firstDate([
    ['json-ld', ld?.published],
    ...PUBLISHED_KEYS.map((k): [Sourced['from'], string | undefined] => ['meta', meta.get(k)]),
    ['microdata', micro.attr('datetime') ?? micro.attr('content')],
    ['time-tag', marked?.['datetime']],
    ['url', url === undefined ? undefined : dayFromUrl(url)],
    ['text', visibleDate($)],
  ]);
}

const DATE_WORDS =
  /(?:published|posted|updated|last modified|first published)?[:\s]*.{0,30}\b(?:\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? \d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\d)\b/i;

/** A date in a short line that says it is one, by class or by its words. */
function visibleDate($: CheerioAPI): string | undefined {
  const marked = $('[class*="date"], [class*="time"], [id*="date"], [class*="publish"], [class*="posted"], time').toArray().slice(0, 20);
  for (const element of marked) {
    const text = fold($(element).text().slice(0, 200));
    if (text.length < 120 && DATE_WORDS.test(text)) return DATE_WORDS.exec(text)?.[0];
  }
  for (const element of $('p, span, div, td, em, i, small, font, h5, h6').toArray().slice(0, 3000)) {
    const first = element.children[0];
    if (!first || !('data' in first) || element.children.length > 4) continue;
    const text = fold((first.data as string).slice(0, 120));
    if (
      text.length >= 8 &&
      text.length < 90 &&
      /^(?:published|posted|updated|last updated|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? |\d{1,2} |[A-Z][a-z]{2,8}\.? \d)/i.test(text) &&
      DATE_WORDS.test(text)
    )
      return text;
  }
  return undefined;
}

function firstDate(candidates: readonly (readonly [Sourced['from'], string | undefined])[]): Sourced | undefined {
  for (const [from, value] of candidates) {
    const iso = value === undefined ? undefined : toIso(value);
    if (iso !== undefined) return { value: iso, from };
  }
  return undefined;
}

function firstText($: CheerioAPI, selector: string): string | undefined {
  const text = fold($(selector).first().text().slice(0, 1000));
  return text === '' ? undefined : text;
}

function fold(text: string): string {
  return text.replace(/[\s\u00a0\u200b]+/g, ' ').trim();
}

/** JSON-LD and meta values are often escaped twice: "Council &amp;amp; port". */
function decodeTwice(text: string): string {
  const named = new Map([
    ['amp', '&'],
    ['quot', '"'],
    ['apos', "'"],
    ['lt', '<'],
    ['gt', '>'],
    ['nbsp', ' '],
    ['rsquo', '’'],
    ['lsquo', '‘'],
    ['rdquo', '”'],
    ['ldquo', '“'],
    ['ndash', '–'],
    ['mdash', '—'],
    ['hellip', '…'],
  ]);
  return text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named.get(name.toLowerCase()) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
    return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}
