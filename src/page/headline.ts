import type { MetadataSource } from '../document/layers.js';
import { type Clues, type Mark, splitTitle } from './collect-clues.js';
import { elementText, fold } from './element-text.js';
import { namesSite, type SiteNames } from './site-name.js';
import { unescapeTwice } from './unescape.js';

export interface Headline {
  readonly value: string;
  readonly from: MetadataSource;
}

/** What kind of piece follows, before a headline. */
const LABEL = /^\p{L}+:\s+/u;
const META_TITLES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'title', 'headline'];
const SHORTEST = 4;
const LONGEST = 400;
/** Words of a line that may be the headline. */
const SHORTEST_LINE = 4;
const LONGEST_LINE = 200;
/** On the scale of `<font size>`. */
const LARGE = 5;
/** A title that keeps this share of the words of another, in their order, is its short form. */
const SHORT_FORM_SHARE = 0.6;
/** Words on which no headline ends: a title that does was cut by a limit on its length. */
const CUT_AFTER =
  /(?:\.\.\.|…|[,;:–—-]|\b(?:a|an|the|and|or|but|of|to|in|on|at|for|with|from|by|as|is|are|was|were|that|who|after|over|into))$/iu;

/**
 * The headline. Where page and page data agree, that; else JSON-LD, OpenGraph and its like, the visible heading, `<title>`.
 * Of two forms of one headline that differ by words left out, the short one: it is what other pages show for the story.
 */
export function readHeadline(clues: Clues, ldHeadline: string | undefined, site: SiteNames): Headline | undefined {
  const headings = visibleHeadings(clues);
  const stated = (value: string | undefined, from: MetadataSource): Headline | undefined => {
    const text = value === undefined ? '' : fold(stripTags(unescapeTwice(value.slice(0, 2 * LONGEST))));
    const cleaned = text === '' ? '' : withoutSite(text, headings, site);
    return cleaned.length < SHORTEST || cleaned.length > LONGEST || namesWholeSite(cleaned, site) ? undefined : { value: cleaned, from };
  };
  const ld = stated(ldHeadline, 'json-ld');
  const meta = META_TITLES.map((k) => stated(clues.meta.get(k), 'meta')).find((t) => t !== undefined);
  const title = stated(clues.title, 'text');
  // A title that shares nothing with any heading is the site's own, where nothing else states the headline.
  const own = ld || meta ? undefined : headings.find((h) => h.split(' ').length >= SHORTEST_LINE && !namesSite(h, site));
  const visible = matchHeading(headings, [ld, meta, title]) ?? (own === undefined ? undefined : { value: own, from: 'text' });
  const agreed = visible && meta && sameWords(visible.value, meta.value) ? { ...meta, value: visible.value } : undefined;
  const ranked = [agreed, ld, meta, visible, title].filter((t) => t !== undefined);
  const first = ranked.find((t) => !CUT_AFTER.test(t.value)) ?? visible ?? ranked[0];
  if (!first) return undefined;
  // "Explainer: why ..." as shown, where some of the data leaves the label out.
  const labelled =
    visible && LABEL.test(visible.value) && [ld, meta, title].find((t) => t !== undefined && saysAfterLabel(visible.value, t.value));
  if (labelled) return { ...labelled, value: visible.value };
  const short = [ld, meta, visible].find((t) => t !== undefined && isShortForm(t.value, first.value)) ?? first;
  return visible && sameWords(visible.value, short.value) ? { ...short, value: visible.value } : short;
}

function namesWholeSite(text: string, site: SiteNames): boolean {
  return text.length < 40 && site.names.some((n) => sameWords(n, text));
}

function visibleHeadings(clues: Clues): string[] {
  const { headings, itemprops } = clues;
  const marks: Mark[] = [...(itemprops.get('headline') ?? []), ...headings];
  const read = (some: readonly Mark[]) => {
    const texts = some.map(({ element }) => elementText(element, 600));
    return [...new Set(texts.filter((t) => t.length >= SHORTEST && t.length <= LONGEST))];
  };
  const own = read(marks.filter(({ element }) => !clues.isAside(element)));
  if (marks.length === 0) return [longestTitled(clues) ?? largestLine(clues)].filter((h) => h !== undefined);
  // Pages whose headline stands in an aside-like wrapper still have it in an <h1>.
  return own.length > 0 ? own : read(headings);
}

/** Without any `<h1>`: the longest line shown that is a part of `<title>`. */
function longestTitled({ titled, title }: Clues): string | undefined {
  const whole = fold(title.slice(0, 2 * LONGEST));
  const parts = splitTitle(title);
  const lines = titled
    .map(({ element }) => elementText(element, LONGEST))
    .filter(
      (t) =>
        t.length <= LONGEST_LINE &&
        t.split(' ').length >= SHORTEST_LINE &&
        (holdsPart(whole, t) || parts.some((part) => t.startsWith(part))),
    );
  return lines.reduce<string | undefined>((best, l) => (best === undefined || l.length > best.length ? l : best), undefined);
}

/** Where nothing shown stands in `<title>` either: the line in the largest type, when no other is as large. */
function largestLine({ large, isAside }: Clues): string | undefined {
  const lines = large
    .filter(({ element }) => !isAside(element))
    .map(({ element, size }) => ({ size, text: elementText(element, LONGEST) }))
    .filter(({ text }) => text.length <= LONGEST_LINE && text.split(' ').length >= SHORTEST_LINE);
  const largest = Math.max(...lines.map(({ size }) => size));
  const found = lines.filter(({ size }) => size === largest);
  return found.length === 1 && largest >= LARGE ? found[0]?.text : undefined;
}

/** The visible heading that shares most words with what the page's data states; without data the first long one. */
function matchHeading(headings: readonly string[], stated: readonly (Headline | undefined)[]): Headline | undefined {
  let best: string | undefined;
  let bestShare = 0.4;
  for (const heading of headings) {
    for (const title of stated) {
      const share = title === undefined ? 0 : sharedWords(heading, title.value);
      if (share > bestShare) [best, bestShare] = [heading, share];
    }
  }
  if (best === undefined && stated.every((t) => t === undefined)) best = headings.find((h) => h.includes(' ')) ?? headings[0];
  return best === undefined ? undefined : { value: best, from: 'text' };
}

/**
 * "Pier closes - Halden Post" -> "Pier closes". A heading of the page inside the title is the headline; else parts after
 * the last separators go when they name the site, or are short and stand behind a bar.
 */
function withoutSite(title: string, headings: readonly string[], site: SiteNames): string {
  const inside = headings.find((h) => h.length >= 12 && h.includes(' ') && holdsPart(title, h));
  if (inside !== undefined) return inside;
  let rest = title;
  for (let turn = 0; turn < 4; turn++) {
    const tail = /^(.{8,}\S)\s*(\||»|::|\s[*•·–—-]|(?<=\S):(?=\s))\s*([^|»]{2,60})$/u.exec(rest);
    if (!tail) break;
    const [, head, separator, part] = tail as unknown as [string, string, string, string];
    const bar = (separator === '|' || separator === '»' || separator === '::') && part.length < head.length && part.split(' ').length <= 5;
    const named = separator.trim() !== ':' && namesSite(part, site);
    if (!bar && !named) break;
    rest = head.trim();
  }
  const lead = /^([^|»:]{2,40}?)\s*(?:\||»|::|:|\s[–—-])\s+(.{12,})$/u.exec(rest);
  if (lead && site.names.some((n) => sameWords(n, lead[1] as string))) return lead[2] as string;
  return rest;
}

/** True when `part` stands in `title` between its ends or separators. */
function holdsPart(title: string, part: string): boolean {
  const [t, p] = [sameCase(title), sameCase(part)];
  const at = t.indexOf(p);
  if (at < 0) return false;
  const before = t.slice(0, at).trimEnd();
  const after = t.slice(at + p.length).trimStart();
  return (before === '' || /[|»:*•·–—-]$/.test(before)) && (after === '' || /^[|»:*•·–—-]/.test(after));
}

function sameCase(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

function wordsOf(text: string): string[] {
  return sameCase(text).match(/[\p{L}\p{N}']+/gu) ?? [];
}

/** True when the texts have the same words in the same order: quotes, dashes and case apart. */
function sameWords(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ');
}

/** Share of the words of the shorter text that the longer one has too. */
export function sharedWords(a: string, b: string): number {
  const [left, right] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  let shared = 0;
  for (const w of left) if (right.has(w)) shared += 1;
  // One word in common is a coincidence, unless a title has no more.
  return shared < 2 && right.size > 2 ? 0 : shared / Math.max(Math.min(left.size, right.size), 1);
}

function isShortForm(short: string, long: string): boolean {
  const [few, many] = [wordsOf(short), wordsOf(long)];
  if (few.length < 4 || few.length >= many.length || few.length < SHORT_FORM_SHARE * many.length) return false;
  if (CUT_AFTER.test(short)) return false;
  let at = 0;
  for (const word of many) if (word === few[at]) at += 1;
  return at === few.length;
}

/** True when two titles are the same, but for a label before the one that is shown. */
function saysAfterLabel(shown: string, other: string): boolean {
  return sameWords(shown, other) || sameWords(shown.replace(LABEL, ''), other);
}

function stripTags(text: string): string {
  return text.includes('<') ? text.replace(/<\/?[a-z][^<>]{0,200}>/gi, '') : text;
}
