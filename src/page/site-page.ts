import { type CheerioAPI, load } from 'cheerio/slim';
import type { Document as DomDocument, Element } from 'domhandler';
import type { Metadata } from '../document/layers.js';
import type { Message } from '../document/message.js';
import type { Box } from './box.js';
import { readSigned } from './byline.js';
import type { Collected, RawBlock, Sign } from './collect-blocks.js';
import { elementText } from './element-text.js';
import { judgeBlock } from './judge-block.js';
import { readDate } from './read-date.js';
import { SITE_VALUES, type SiteRule, type SiteValue, selectorList } from './site-rules.js';
import type { Verdict } from './verdict.js';

/** A user's site rule, applied to one page. */
export interface SitePage {
  /** True when the rule names a body and the page has it. */
  readonly hasBody: boolean;
  /** The page's metadata with the user's values in their place. */
  override(metadata: Metadata): Metadata;
  /** What elements say of themselves, with `drop` and `body` heard first. */
  signs(read: (element: Element) => Sign): (element: Element) => Sign;
  /** The verdicts where the user named the body: only chrome by its words goes from it. */
  choose(collected: Collected, headline: string | undefined): Verdict[];
}

const DROP = { rule: 'page/site-rules#drop', reason: 'a site rule drops it' };
const LONGEST_VALUE = 2000;

/** Looks up the rule's selectors on the page. A selector that finds nothing is said in a message, and the page's own ways apply. */
export function openSitePage(rule: SiteRule, root: DomDocument, report: (message: Message) => void): SitePage {
  const $ = load(root, { xml: { xmlMode: false } });
  const find = (field: 'drop' | 'body') => new Set(selectorList(rule[field]).flatMap((s) => $(s).toArray() as Element[]));
  const missing = (field: string) =>
    report({ code: 'page/site-rule-unmatched', level: 'warning', text: `the site rule '${field}' finds nothing on this page` });
  const drop = find('drop');
  const body = find('body');
  if (rule.body !== undefined && body.size === 0) missing('body');
  const around = ancestorsOf(body);
  return {
    hasBody: body.size > 0,
    override: (metadata) => overrideValues(metadata, rule, $, missing),
    signs: (read) => (element) => {
      if (drop.has(element)) return { shunned: DROP, hinted: false };
      return body.has(element) || around.has(element) ? { shunned: undefined, hinted: body.has(element) } : read(element);
    },
    choose: ({ blocks }, headline) => blocks.map((block) => judgeBySite(block, body, headline)),
  };
}

/** The ancestors of the body, so that nothing around it can shut it out. */
function ancestorsOf(elements: ReadonlySet<Element>): Set<unknown> {
  const found = new Set<unknown>();
  for (const element of elements) {
    for (let e = element.parent; e && !found.has(e); e = e.parent) found.add(e);
  }
  return found;
}

function judgeBySite(block: RawBlock, body: ReadonlySet<unknown>, headline: string | undefined): Verdict {
  const no = (rule: string, reason: string): Verdict => ({ block, keep: false, rule, reason, score: block.prose });
  if (block.shunned) return no(block.shunned.rule, block.shunned.reason);
  let inside = false;
  for (let box: Box | undefined = block.box; box && !inside; box = box.parent) inside = body.has(box.element);
  if (!inside) return no('page/site-rules#outside', 'outside the body that a site rule names');
  const verdict = judgeBlock(block, headline);
  return verdict.keep ? { ...verdict, rule: 'page/site-rules#body', reason: 'inside the body that a site rule names' } : verdict;
}

function overrideValues(metadata: Metadata, rule: SiteRule, $: CheerioAPI, missing: (field: string) => void): Metadata {
  let result = metadata;
  for (const field of SITE_VALUES) {
    if (rule[field] === undefined) continue;
    const value = firstValue($, rule[field], field);
    if (value === undefined) missing(field);
    else result = withValue(result, field, value);
  }
  return result;
}

function firstValue($: CheerioAPI, selectors: NonNullable<SiteRule[SiteValue]>, field: SiteValue): string | undefined {
  for (const selector of selectorList(selectors)) {
    for (const element of $(selector).toArray() as Element[]) {
      const value = saidBy(element, field);
      if (value !== '') return value;
    }
  }
  return undefined;
}

/** What an element says: `content` of meta tags, `datetime` of times, `src` of images, else its text. */
function saidBy(element: Element, field: SiteValue): string {
  const { content, datetime, src, href } = element.attribs;
  if (element.name === 'meta') return content?.trim() ?? '';
  if ((field === 'published' || field === 'modified') && (datetime ?? content)) return (datetime ?? content ?? '').trim();
  if (field === 'image') return (src ?? href ?? '').trim();
  return elementText(element, LONGEST_VALUE);
}

const FROM = 'site-rule' as const;

function withValue(metadata: Metadata, field: SiteValue, value: string): Metadata {
  if (field === 'published' || field === 'modified') {
    const iso = readDate(value);
    // The date that the caller gave for this very page stays.
    if (iso === undefined || metadata[field]?.from === 'given') return metadata;
    return { ...metadata, [field]: { value: iso, from: FROM } };
  }
  const sources = { ...metadata.sources, [field]: FROM };
  if (field !== 'byline') return { ...metadata, [field]: value, sources };
  const { people, agencies } = readSigned(value);
  return { ...metadata, byline: { text: value, authors: people.length > 0 ? people : agencies }, sources };
}
