import type { Document as DomDocument } from 'domhandler';
import type { Metadata, MetadataField, MetadataSource, PageInput } from '../document/layers.js';
import { type Clues, collectClues } from './collect-clues.js';
import { fold } from './element-text.js';
import { findByline } from './find-byline.js';
import { findDates } from './find-dates.js';
import { readHeadline } from './headline.js';
import { type JsonLdArticle, readJsonLd } from './json-ld.js';
import { fitsHost, hostOf, type SiteNames } from './site-name.js';
import { unescapeTwice } from './unescape.js';

/** What the page says of itself, and what only the page stages need of it. */
export interface PageMetadata extends Metadata {
  /** The article body that the page's JSON-LD carries, if any. */
  readonly articleBody?: string;
  readonly clues: Clues;
  /** Types of the page's JSON-LD nodes. */
  readonly ldTypes: readonly string[];
}

type Field = Exclude<MetadataField, 'byline'>;
/** A value and where it was found; `undefined` when it was not. */
type Value = readonly [value: string | undefined, from: MetadataSource];

/**
 * Reads the page's metadata, each value with where it came from. Fixed precedence: given by the caller, JSON-LD, meta tags
 * (OpenGraph, Dublin Core, and the like), microdata and `<time>`, URL, visible text; fields that depart from it say so.
 */
export function readMetadata(root: DomDocument, input: PageInput): PageMetadata {
  const clues = collectClues(root);
  const { meta, links } = clues;
  const { article: ld, types } = readJsonLd(clues.jsonLd);
  const url = input.url ?? meta.get('og:url') ?? links.get('canonical');
  const publisher = readPublisher(clues, ld, url);
  const site: SiteNames = {
    names: [publisher[0], meta.get('og:site_name'), ld?.publisher, ld?.siteName].filter((n) => n !== undefined),
    host: hostOf(url),
  };
  const headline = readHeadline(clues, ld?.headline, site);
  const byline = findByline(clues, ld?.authors ?? [], site, headline?.value);
  const dates = findDates(clues, ld, { date: input.date, url, lang: clues.lang });
  const values: { readonly [K in Field]: Value } = {
    headline: [headline?.value, headline?.from ?? 'text'],
    publisher,
    canonicalUrl: readUrl(clues, ld),
    language: readLanguage(clues, ld),
    section: firstOf(['json-ld', ld?.section], ['meta', meta.get('article:section')], ['meta', meta.get('section')]),
    description: firstOf(
      ['meta', meta.get('og:description')],
      ['meta', meta.get('description')],
      ['json-ld', ld?.description],
      ['meta', meta.get('dc.description')],
    ),
    image: firstOf(['meta', meta.get('og:image')], ['json-ld', ld?.image], ['meta', meta.get('twitter:image')]),
  };
  const sources: { [K in MetadataField]?: MetadataSource } = {};
  const known: { [K in Field]?: string } = {};
  for (const [field, [value, from]] of Object.entries(values) as [Field, Value][]) {
    if (value === undefined || value === '') continue;
    known[field] = value;
    sources[field] = from;
  }
  if (byline) sources.byline = byline.from;
  return {
    ...known,
    ...(byline ? { byline: { text: byline.text, authors: byline.authors } } : {}),
    ...(dates.published ? { published: dates.published } : {}),
    ...(dates.modified ? { modified: dates.modified } : {}),
    sources,
    highlights: [],
    contributors: [],
    captions: [],
    notes: [],
    ...(ld?.articleBody === undefined ? {} : { articleBody: ld.articleBody }),
    clues,
    ldTypes: types,
  };
}

function firstOf(...found: readonly (readonly [MetadataSource, string | undefined])[]): Value {
  for (const [from, value] of found) {
    const text = value === undefined ? '' : fold(unescapeTwice(value));
    if (text !== '') return [text, from];
  }
  return [undefined, 'text'];
}

/**
 * The site's name: of what the page offers, what fits its address best ("thegatewaypundit.com" -> "The Gateway Pundit");
 * where nothing fits, JSON-LD before OpenGraph.
 */
function readPublisher({ meta, title }: Clues, ld: JsonLdArticle | undefined, url: string | undefined): Value {
  const candidates: [MetadataSource, string | undefined][] = [
    ['json-ld', ld?.publisher],
    ['meta', meta.get('og:site_name')],
    ['json-ld', ld?.siteName],
    ['meta', meta.get('application-name')],
    ['meta', meta.get('apple-mobile-web-app-title')],
    ['meta', meta.get('dc.publisher') ?? meta.get('dcterms.publisher')],
    ['text', /[|»–—-]\s+([^|»–—]{2,40})$/u.exec(title.slice(0, 600).trim())?.[1]],
  ];
  const offered = candidates
    .map(([from, value]): readonly [MetadataSource, string] => [from, fold(unescapeTwice(value ?? ''))])
    .filter(([, v]) => v !== '' && v.length < 80 && !/^https?:/.test(v));
  const host = hostOf(url);
  let best = offered.find(([from]) => from !== 'text');
  let bestFit = best ? fitsHost(best[1], host) : 0;
  for (const candidate of offered) {
    // "inews" is an address, not a name: it stands only where nothing else is offered.
    const fit = /[\p{Lu}\s]/u.test(candidate[1]) ? fitsHost(candidate[1], host) : 0;
    if (fit > bestFit) [best, bestFit] = [candidate, fit];
  }
  return best ? [best[1], best[0]] : [undefined, 'text'];
}

/** The page's own address. What the caller gave as `url` wins over it in the record. */
function readUrl({ meta, links }: Clues, ld: JsonLdArticle | undefined): Value {
  const absolute = (value: string | undefined) => (value !== undefined && /^https?:\/\//i.test(value) ? value : undefined);
  return firstOf(['meta', absolute(links.get('canonical'))], ['meta', absolute(meta.get('og:url'))], ['json-ld', absolute(ld?.url)]);
}

function readLanguage({ lang, meta }: Clues, ld: JsonLdArticle | undefined): Value {
  const code = (value: string | undefined) => /^[a-z]{2}(?=$|[-_])/i.exec(value?.trim() ?? '')?.[0].toLowerCase();
  const [value, from] = firstOf(
    ['meta', code(lang)],
    ['meta', code(meta.get('content-language'))],
    ['json-ld', code(ld?.language)],
    ['meta', code(meta.get('og:locale'))],
    ['meta', code(meta.get('dc.language'))],
  );
  return [value, from];
}
