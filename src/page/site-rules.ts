import { load } from 'cheerio/slim';

/** Selectors whose element gives one metadata value. */
export const SITE_VALUES = ['headline', 'byline', 'published', 'modified', 'publisher', 'section', 'description', 'image'] as const;
export type SiteValue = (typeof SITE_VALUES)[number];

/**
 * What a user says of one site, in CSS selectors as cheerio knows them. A list of selectors counts as their union for
 * `drop` and `body`, and as a sequence to try for the rest.
 */
export type SiteRule = {
  /** Elements that are never part of the article. */
  readonly drop?: Selectors;
  /** Elements that hold the article's body; nothing outside them is taken. */
  readonly body?: Selectors;
} & { readonly [K in SiteValue]?: Selectors };

export type Selectors = string | readonly string[];

/**
 * Rules by site. A key is a host ("example.org", which covers its subdomains), a host with the start of a path
 * ("example.org/sport"), or "*" for every page. Of the keys that fit a page the longest alone applies.
 */
export interface SiteRules {
  readonly [site: string]: SiteRule;
}

/** Site rules that were checked; made once, when the pipeline is defined. */
export interface CheckedSites {
  /** The rule for a page at this address; undefined when no key fits. */
  find(url: string | undefined): SiteRule | undefined;
}

const FIELDS: ReadonlySet<string> = new Set(['drop', 'body', ...SITE_VALUES]);
const KEY = /^(?:\*|[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?(?:\/[^\s?#]*)?)$/i;

/**
 * Checks keys, fields and selectors.
 * @throws {TypeError} naming the site, the field and what is wrong with it.
 */
export function checkSites(sites: SiteRules): CheckedSites {
  if (!isObject(sites)) throw new TypeError(`expected sites to be an object of site rules, got ${describe(sites)}`);
  const rules = new Map<string, SiteRule>();
  for (const [site, rule] of Object.entries(sites)) {
    if (!KEY.test(site)) throw new TypeError(`expected a host such as 'example.org' (or 'example.org/sport', or '*'), got '${site}'`);
    checkRule(site, rule);
    rules.set(site.toLowerCase().replace(/^www\./, ''), rule);
  }
  const keys = [...rules.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return {
    find(url) {
      const key = keys.find((k) => k === '*' || fits(k, url));
      return key === undefined ? undefined : rules.get(key);
    },
  };
}

function checkRule(site: string, rule: SiteRule): void {
  if (!isObject(rule)) throw new TypeError(`site rule '${site}': expected an object of selectors, got ${describe(rule)}`);
  for (const [field, value] of Object.entries(rule)) {
    if (!FIELDS.has(field)) throw new TypeError(`site rule '${site}': unknown field '${field}'; known are ${[...FIELDS].join(', ')}`);
    const selectors = selectorList(value);
    if (selectors.length === 0) throw new TypeError(`site rule '${site}', '${field}': expected a selector, got an empty list`);
    for (const selector of selectors) checkSelector(selector, `site rule '${site}', '${field}'`);
  }
}

function checkSelector(selector: unknown, where: string): void {
  if (typeof selector !== 'string') throw new TypeError(`${where}: expected a selector (string), got ${describe(selector)}`);
  if (selector.trim() === '') throw new TypeError(`${where}: expected a selector, got an empty string`);
  try {
    load('<p></p>', { xml: { xmlMode: false } })(selector);
  } catch (error) {
    throw new TypeError(`${where}: '${selector}' is no selector: ${(error as Error).message}`, { cause: error });
  }
}

/** One selector or several, as a list. */
export function selectorList(selectors: Selectors | undefined): readonly string[] {
  if (selectors === undefined) return [];
  return Array.isArray(selectors) ? selectors : [selectors as string];
}

/** 'example.org' fits "https://news.example.org/a"; 'example.org/sport' only what lies below /sport. */
function fits(key: string, url: string | undefined): boolean {
  const host = /^(?:https?:)?\/\/(?:[^/?#@]{0,100}@)?([^/?#:]{1,253})/i.exec(url ?? '')?.[1]?.toLowerCase();
  if (host === undefined || url === undefined) return false;
  const slash = key.indexOf('/');
  const site = slash < 0 ? key : key.slice(0, slash);
  if (host !== site && !host.endsWith(`.${site}`)) return false;
  if (slash < 0) return true;
  const path = /^(?:https?:)?\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  const start = key.slice(slash).replace(/\/$/, '');
  return path === start || path.startsWith(`${start}/`);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
}
