import { DocumentFailure } from '../document/message.js';
import { defineStage, type JsonValue } from '../document/stage.js';
import { refuseOtherFormat } from './other-format.js';
import { looksLikeDump, readDump } from './read-dump.js';
import { readHtml } from './read-html.js';
import { checkSites, type SiteRules } from './site-rules.js';

export interface ReadPageOptions {
  /** How a text is read: `dump` through the dump reader, `plain` paragraph by paragraph, `auto` decides by its lines. */
  readonly text?: 'auto' | 'dump' | 'plain';
  /** A page of more characters is refused with TOO_LARGE. */
  readonly maxCharacters?: number;
  /** Selectors for single sites; what they find wins over every rule of ours. See `docs/site-rules.md`. */
  readonly sites?: SiteRules;
}

/**
 * Reads a page, html or text, into the article's blocks, what was dropped, and metadata.
 * @throws {TypeError} at once, when a site rule has a key, a field or a selector that is wrong.
 */
export function readPage({ text = 'auto', maxCharacters = 30_000_000, sites }: ReadPageOptions = {}) {
  const checked = sites === undefined ? undefined : checkSites(sites);
  return defineStage({
    name: 'read-page',
    requires: ['raw'],
    provides: ['blocks', 'dropped', 'metadata'],
    options: { text, maxCharacters, ...(sites === undefined ? {} : { sites: sites as { readonly [site: string]: JsonValue } }) },
    run: ({ raw, input, report }) => {
      if (raw.trim() === '') throw new DocumentFailure('EMPTY', 'the page is empty or only white space');
      if (!/[\p{L}\p{N}]/u.test(raw)) throw new DocumentFailure('NO_ARTICLE', 'the page holds no letter and no digit');
      if (raw.length > maxCharacters)
        throw new DocumentFailure('TOO_LARGE', `${raw.length} characters, over the limit of ${maxCharacters}`);
      if (input.html !== undefined) refuseOtherFormat(raw);
      if (input.html !== undefined) return readHtml(raw, input, report, checked);
      return readDump(raw, input, text === 'dump' || (text === 'auto' && looksLikeDump(raw)));
    },
  });
}
