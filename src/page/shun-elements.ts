import type { Element } from 'domhandler';
import { BODY_NAMES, EMBED_NAMES, NEGATIVE_NAMES, STANDFIRST_NAMES, SURE_NAMES } from '../lang/en/element-names.js';
import { EMBED, type Shunned, STANDFIRST } from './box.js';
import type { Sign } from './collect-blocks.js';
import type { ParsedPage } from './parse-html.js';

const NEGATIVE_TAGS = new Set(
  'nav footer aside form figure dialog menu header address label fieldset amp-sidebar amp-ad amp-consent amp-carousel'.split(' '),
);
const NEVER = new Set(['html', 'body', 'main', 'article', 'h1', 'tbody', 'tr']);
const NEGATIVE_ROLES = new Set(
  'navigation complementary contentinfo banner search dialog alert alertdialog menu menubar toolbar tooltip'.split(' '),
);
/** A table that the text flows around: an inset of links, quotes, or pictures. */
const FLOATS = /^(?:left|right)$/i;
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** An element that holds this share of the page's text is its body, whatever its class says. */
const TOO_MUCH_TO_SHUN = 0.4;
/** The same for what tags and roles say: they mislead less. */
const TOO_MUCH_FOR_TAGS = 0.7;
/** A standfirst is a sentence or two. */
const MOST_OF_STANDFIRST = 0.15;
/** A class or id longer than this is generated; its words mean nothing. */
const LONGEST_NAMES = 600;

const TAG = 'page/shun-elements#tag';
const ROLE = 'page/shun-elements#role';
const HIDDEN = shun('hidden', 'hidden text');
const PLAIN: Sign = { shunned: undefined, hinted: false };
const HINTED: Sign = { shunned: undefined, hinted: true };

/** Which names of elements count: `all`, or only the `sure` ones that never stand around an article. */
export type SignsBy = 'all' | 'sure';

/**
 * Says of each element whether it holds something else than the article: navigation, comments, share bars, hidden text.
 * Decided by tag, role, class, id and style; never for an element that holds most of the page's text, unless it is hidden.
 */
export function readSigns({ root, prose }: ParsedPage, by: SignsBy): (element: Element) => Sign {
  const total = Math.max(prose.get(root) ?? 0, 1);
  const byNames = new Map<string, Sign>();
  const readNames = (names: string): Sign => {
    let sign = byNames.get(names);
    if (sign === undefined) {
      sign = judgeNames(names, by);
      byNames.set(names, sign);
    }
    return sign;
  };
  return (element) => {
    const { name, attribs } = element;
    if (isHidden(element) && name !== 'html' && name !== 'body') return HIDDEN;
    // A page behind an open dialog is hidden from screen readers as a whole.
    if (attribs['aria-hidden'] === 'true' && (prose.get(element) ?? 0) <= TOO_MUCH_TO_SHUN * total) return HIDDEN;
    const sign = readElement(name, attribs, readNames);
    if (!sign.shunned) return sign;
    const { rule } = sign.shunned;
    const misled = NEVER.has(name) || (prose.get(element) ?? 0) > tooMuch(rule) * total;
    return misled ? (isArticle(name, attribs) ? HINTED : PLAIN) : sign;
  };
}

/** The share of the page's prose beyond which an element is not believed to be what the rule says. */
function tooMuch(rule: string): number {
  if (rule === STANDFIRST) return MOST_OF_STANDFIRST;
  return rule === TAG || rule === ROLE ? TOO_MUCH_FOR_TAGS : TOO_MUCH_TO_SHUN;
}

function readElement(name: string, attribs: Element['attribs'], readNames: (names: string) => Sign): Sign {
  if (NEGATIVE_TAGS.has(name)) return shun('tag', `<${name}>`);
  if (name === 'table' && FLOATS.test(attribs['align'] ?? '')) return shun('float', 'table beside the text');
  const { role, class: classes, id } = attribs;
  if (role !== undefined && NEGATIVE_ROLES.has(role)) return shun('role', `role ${role}`);
  if (isArticle(name, attribs)) return HINTED;
  if (classes === undefined && id === undefined) return PLAIN;
  const names = id === undefined ? (classes as string) : classes === undefined ? id : `${classes} ${id}`;
  return names.length < 2 || names.length > LONGEST_NAMES ? PLAIN : readNames(names);
}

function isArticle(name: string, attribs: Element['attribs']): boolean {
  return name === 'article' || attribs['itemprop']?.includes('articleBody') === true;
}

function judgeNames(names: string, by: SignsBy): Sign {
  if (BODY_NAMES.test(names)) return HINTED;
  const words = split(names);
  const negative = (by === 'all' ? NEGATIVE_NAMES : SURE_NAMES).exec(words);
  if (negative) return shun('class', named(negative));
  if (by === 'sure') return PLAIN;
  const embed = EMBED_NAMES.exec(words);
  if (embed) return shunBy(EMBED, named(embed));
  const standfirst = STANDFIRST_NAMES.exec(words);
  return standfirst ? shunBy(STANDFIRST, named(standfirst)) : PLAIN;
}

function named(match: RegExpExecArray): string {
  return `class or id "${match[0].trim()}"`;
}

function isHidden({ attribs }: Element): boolean {
  const style = attribs['style'];
  return attribs['hidden'] !== undefined || (style !== undefined && HIDDEN_STYLE.test(style));
}

const CAMEL = /[a-z][A-Z]/;

/** "relatedStories" -> "related-Stories": class names glue words in many ways. */
function split(names: string): string {
  return CAMEL.test(names) ? names.replace(/([a-z])([A-Z])/g, '$1-$2') : names;
}

function shun(rule: string, reason: string): Sign {
  return shunBy(`page/shun-elements#${rule}`, reason);
}

function shunBy(rule: string, reason: string): Sign {
  const shunned: Shunned = { rule, reason };
  return { shunned, hinted: false };
}
