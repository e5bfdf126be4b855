import { printable } from './printable.js';

const ESCAPES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['`', '&#96;'],
]);

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for element content or a quoted attribute. Controls and bidirectional overrides show as U+FFFD, lone surrogates too. */
export function escapeHtml(text: string): string {
  return printable(text)
    .replace(/[&<>"'`]/g, (c) => ESCAPES.get(c) as string)
    .replace(LONE, '\ufffd');
}
