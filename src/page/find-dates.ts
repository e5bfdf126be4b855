import type { MetadataSource, Sourced } from '../document/layers.js';
import type { Clues, Mark } from './collect-clues.js';
import { elementText } from './element-text.js';
import type { JsonLdArticle } from './json-ld.js';
import { dayFromUrl, type NumericOrder, readDate } from './read-date.js';
import { hostOf } from './site-name.js';
import { orderShown, visibleDates } from './visible-dates.js';

const PUBLISHED_KEYS = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'dc.date.issued',
  'dc:issued',
  'dc:created',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'dc:date',
  'date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'pub_date',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_date',
  'article.published',
  'originalpublicationdate',
  'published_at',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'article_date_original',
  'publication_date',
  'rnews:datepublished',
  'analyticsattributes.articledate',
  'ptime',
  'created',
  'displaydate',
  'vr:published_time',
  'citation_publication_date',
  'bt:pubdate',
];
const MODIFIED_KEYS = [
  'article:modified_time',
  'og:updated_time',
  'og:article:modified_time',
  'article:modified',
  'datemodified',
  'dcterms.modified',
  'dc:modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'utime',
  'revised',
];

type Found = readonly [from: MetadataSource, value: string | undefined];

/**
 * When the page was published and last changed. Precedence: given by the caller, JSON-LD, meta tags, microdata, `<time>`,
 * visible text ("Updated 10:25 p.m. EST, Mon December 10, 2007" too), URL. Each value keeps the zone it was written with; without zone it is a day.
 */
export function findDates(
  clues: Clues,
  ld: JsonLdArticle | undefined,
  page: { readonly date: string | undefined; readonly url: string | undefined; readonly lang: string | undefined },
): { readonly published: Sourced | undefined; readonly modified: Sourced | undefined } {
  const order = numericOrder(page.lang, page.url) ?? orderShown(clues);
  const shown = visibleDates(clues, order);
  const published = first(order, [
    ['given', page.date],
    ['json-ld', ld?.published],
    ...PUBLISHED_KEYS.map((k): Found => ['meta', clues.meta.get(k)]),
    ['microdata', microdata(clues, 'datepublished')],
    ['time-tag', publishedTime(clues)],
    ['text', shown.published],
    ['text', shown.modified],
    ['url', page.url === undefined ? undefined : dayFromUrl(page.url)],
  ]);
  const modified = first(order, [
    ['json-ld', ld?.modified],
    ...MODIFIED_KEYS.map((k): Found => ['meta', clues.meta.get(k)]),
    ['microdata', microdata(clues, 'datemodified')],
    ['time-tag', modifiedTime(clues)],
    ['text', shown.modified],
  ]);
  return { published: page.date === undefined ? published : { value: page.date, from: 'given' }, modified };
}

function first(order: NumericOrder, candidates: readonly Found[]): Sourced | undefined {
  for (const [from, value] of candidates) {
    const iso = value === undefined ? undefined : readDate(value, order);
    if (iso !== undefined) return { value: iso, from };
  }
  return undefined;
}

/** The country of the page says how its numbers are read: by `lang`, else by the address. */
function numericOrder(lang: string | undefined, url: string | undefined): NumericOrder {
  if (/^en-(?:us|ph)\b/i.test(lang ?? '')) return 'month-first';
  if (/^(?:en-(?:gb|au|nz|ie|in|za|ng|ke|pk|my|sg)|de|fr|es|it|pt|nl|pl|tr|ru)\b/i.test(lang ?? '')) return 'day-first';
  const host = hostOf(url) ?? '';
  if (/\.(?:uk|au|nz|ie|in|za|ng|ke|pk|my|sg|de|fr|es|it|pt|br|nl|pl|tr|ru)$/.test(host)) return 'day-first';
  return /\.(?:gov|mil|us)$/.test(host) ? 'month-first' : undefined;
}

function microdata(clues: Clues, name: string): string | undefined {
  const mark = (clues.itemprops.get(name) ?? []).find(({ element }) => !clues.isAside(element));
  if (!mark) return undefined;
  const { datetime, content } = mark.element.attribs;
  return datetime ?? content ?? elementText(mark.element, 120);
}

const MODIFIED_WORD = /updat|modif|edited|changed/i;

/** `<time>` elements of the article itself, in page order, those after the headline first. */
function ownTimes(clues: Clues): Mark[] {
  const headline = clues.headings.find(({ element }) => !clues.isAside(element))?.at ?? 0;
  const own = clues.times.filter(({ element }) => !clues.isAside(element));
  return [...own.filter((t) => t.at >= headline), ...own.filter((t) => t.at < headline)];
}

function wordsAround({ element }: Mark): string {
  const parent = element.parent && 'attribs' in element.parent ? element.parent : undefined;
  const around = parent ? elementText(parent, 80) : '';
  return `${element.attribs['class'] ?? ''} ${element.attribs['itemprop'] ?? ''} ${parent?.attribs['class'] ?? ''} ${around.slice(0, 40)}`;
}

function publishedTime(clues: Clues): string | undefined {
  const times = ownTimes(clues);
  const marked = times.find((t) => t.element.attribs['pubdate'] !== undefined || /publish|posted|entry-date/i.test(wordsAround(t)));
  const time = marked ?? times.find((t) => !MODIFIED_WORD.test(wordsAround(t))) ?? times[0];
  return time && (time.element.attribs['datetime'] ?? elementText(time.element, 120));
}

function modifiedTime(clues: Clues): string | undefined {
  const time = ownTimes(clues).find((t) => MODIFIED_WORD.test(wordsAround(t)));
  return time && (time.element.attribs['datetime'] ?? elementText(time.element, 120));
}
