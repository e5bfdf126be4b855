import { DocumentFailure } from '../document/message.js';

const HEAD = 2048;
const FEED = /<(?:rss|feed|rdf:RDF|channel|urlset|sitemapindex|opml)[\s>]/i;
const XML_ROOT =
  /^\s*(?:<\?xml\b[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,800}?-->\s*)?(?:<!DOCTYPE\s+[^>]{0,300}>\s*)?<([a-z][\w:.-]{0,60})[\s>/]/i;
const JSON_START = /^\s*[[{]\s*(?:"|\{|\[|\]|\})/;

/**
 * Refuses what was handed in as HTML and is another format: feeds and site maps, other XML, JSON.
 * @throws {DocumentFailure} NOT_ARTICLE for a feed or site map, NOT_HTML for the rest.
 */
export function refuseOtherFormat(raw: string): void {
  const head = raw.slice(0, HEAD).replace(/^\ufeff/, '');
  if (JSON_START.test(head) && parsesAsJson(raw)) throw new DocumentFailure('NOT_HTML', 'not a page: JSON');
  const root = XML_ROOT.exec(head)?.[1]?.toLowerCase();
  if (root === undefined || root === 'html') return;
  if (FEED.test(head) && !/<(?:html|body|p|div)[\s>]/i.test(head.slice(0, head.search(FEED)))) {
    const map = /urlset|sitemapindex/.test(root);
    throw new DocumentFailure('NOT_ARTICLE', map ? 'site map, not an article' : 'feed, not an article');
  }
  if (/^\s*<\?xml\b/.test(head) && !/<(?:html|body|div|p)[\s>]/i.test(raw))
    throw new DocumentFailure('NOT_HTML', `not a page: XML of <${root}>`);
}

function parsesAsJson(raw: string): boolean {
  try {
    JSON.parse(raw.replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false;
  }
}
