import type { Message } from '../document/message.js';
import type { Verdict } from './verdict.js';

const PAGE_OF = /^(?:page |seite |p\. ?)(\d{1,3}) (?:of|\/|von) ?(\d{1,3})\b.{0,40}$|^(\d{1,2}) of (\d{1,2}) pages?$/i;
const NEXT_PAGE =
  /^(?:(?:go to )?next page|continue (?:reading )?(?:on|to) (?:the )?(?:next page|page \d+)|page \d+|continued on (?:next )?page.{0,10})\s*[»›→>]*$/i;
const NUMBERS = /^(?:(?:pages?:?\s*)?(?:\d{1,2}\s+){1,20}\d{1,2}|1)(?:\s+(?:next|»|›|→|>)\s*)?$/i;
/** Page numbers stand no further than so many blocks from the article. */
const NEAR = 12;

/**
 * Says when the article goes on elsewhere: "Page 1 of 3", "Next page", or a row of page numbers, in what was left out
 * inside or near the article. One message a page of input.
 */
export function reportPages(verdicts: readonly Verdict[], report: (message: Message) => void): void {
  const first = verdicts.findIndex((v) => v.keep && v.score > 0);
  const last = verdicts.findLastIndex((v) => v.keep && v.score > 0);
  if (first < 0) return;
  for (let i = Math.max(0, first - NEAR); i <= Math.min(verdicts.length - 1, last + NEAR); i++) {
    const { text } = (verdicts[i] as Verdict).block;
    if (text.length > 80) continue;
    const marked = PAGE_OF.exec(text);
    const several = marked ? Number(marked[2] ?? marked[4]) > 1 : NEXT_PAGE.test(text) || (/\d\s+\d/.test(text) && NUMBERS.test(text));
    if (!several || (verdicts[i] as Verdict).rule.endsWith('#outside')) continue;
    report({ code: 'page/multi-page', level: 'warning', text: `one page of several: "${text}"` });
    return;
  }
}
