import type { Metadata, PageInput } from '../document/layers.js';
import { CONSENT_TEXT, ERROR_TEXT, LIST_TEXT, LOGIN_TEXT, PAYWALL_TEXT, SEARCH_TEXT, SHELL_TEXT } from '../lang/en/page-kinds.js';
import type { RawBlock } from './collect-blocks.js';
import type { Clues } from './collect-clues.js';
import { elementText, fold } from './element-text.js';
import { hearPage, type PageVoice } from './page-voice.js';
import type { Verdict } from './verdict.js';

/** What is counted on a page before it is said to be an article or not. Characters are UTF-16 units of text. */
export interface PageEvidence {
  readonly clues: Clues;
  readonly metadata: Metadata;
  readonly ldTypes: readonly string[];
  /** `<title>`, the headline and the first visible headings: where a page says what it is. */
  readonly titles: readonly string[];
  /** The parts of `<title>` between bars and dashes. */
  readonly titleParts: readonly string[];
  /** True when the headline, of four or more words, is a visible `<h1>`. */
  readonly headlineShown: boolean;
  /** Path and query of the page's address; undefined when it is not known. */
  readonly path: string | undefined;
  /** Characters of all text on the page. */
  readonly chars: number;
  /** Characters of text outside menus, sidebars and the like, and those of them in links. */
  readonly mainChars: number;
  readonly linkChars: number;
  /** Of what the body choice kept: characters, sentences, and paragraphs of prose. */
  readonly keptChars: number;
  readonly sentences: number;
  readonly paragraphs: number;
  /** Share of the paragraphs of prose that have a parent element of their own, as the summaries of teasers have. */
  readonly scattered: number;
  /** Blocks that are a link of four or more words, outside menus and sidebars: headlines of other stories. */
  readonly headlineLinks: number;
  /** The same inside menus, sidebars and the like. */
  readonly asideLinks: number;
  /** True when the last paragraph kept breaks off: no full stop, or dots. */
  readonly cutOff: boolean;
  readonly voice: PageVoice;
  /** Short blocks that match the phrases of each kind of page; for a paywall only those after the first that was kept. */
  readonly phrases: Readonly<Record<PhraseKind, number>>;
}

export type PhraseKind = 'error' | 'login' | 'search' | 'paywall' | 'consent' | 'shell' | 'list';

const PHRASES: readonly (readonly [PhraseKind, RegExp])[] = [
  ['error', ERROR_TEXT],
  ['login', LOGIN_TEXT],
  ['search', SEARCH_TEXT],
  ['paywall', PAYWALL_TEXT],
  ['consent', CONSENT_TEXT],
  ['shell', SHELL_TEXT],
  ['list', LIST_TEXT],
];
const LONGEST_PHRASE = 320;
const SENTENCE_END = /[.!?…]["”’)\]]*(?=\s|$)|[。！？।؟]/g;
/** Prose of fewer characters is a label. */
const SHORTEST_PROSE = 25;

/** Counts once over the blocks. */
export function weighPage(
  verdicts: readonly Verdict[],
  page: { readonly clues: Clues; readonly metadata: Metadata; readonly ldTypes: readonly string[]; readonly input: PageInput },
): PageEvidence {
  const phrases = { error: 0, login: 0, search: 0, paywall: 0, consent: 0, shell: 0, list: 0 };
  const sum = { chars: 0, mainChars: 0, linkChars: 0, asideLinks: 0, keptChars: 0, sentences: 0, paragraphs: 0, headlineLinks: 0 };
  const parents = new Set<unknown>();
  let last = '';
  for (const { block, keep } of verdicts) {
    const { text } = block;
    const { linkChars = 0, box, shunned } = block as Partial<RawBlock>;
    sum.chars += text.length;
    const walls = phrases.paywall;
    if (text.length <= LONGEST_PHRASE) countPhrases(text, phrases, sum.keptChars);
    const headline = linkChars >= 0.8 * text.length && text.length >= 20 && text.split(' ', 5).length >= 4;
    if (shunned) sum.asideLinks += headline ? 1 : 0;
    else {
      sum.mainChars += text.length;
      sum.linkChars += linkChars;
      sum.headlineLinks += headline ? 1 : 0;
    }
    // What a paywall says is no prose of the story, even where it was kept.
    if (!keep || phrases.paywall > walls) continue;
    sum.keptChars += text.length;
    if (text.length < SHORTEST_PROSE || block.kind === 'heading') continue;
    sum.sentences += text.match(SENTENCE_END)?.length ?? 0;
    sum.paragraphs += 1;
    last = text;
    parents.add(box?.parent ?? box);
  }
  const { clues, metadata, ldTypes, input } = page;
  const url = input.url ?? metadata.canonicalUrl;
  return {
    clues,
    metadata,
    ldTypes,
    ...readTitles(metadata.headline, clues),
    headlineShown: isShown(metadata.headline, clues),
    path: url === undefined ? undefined : (/^[a-z]+:\/\/[^/?#]*([^#]*)/i.exec(url)?.[1] ?? ''),
    ...sum,
    cutOff: last !== '' && /(?:\.\.\.|…|[^.!?"”’)\]])$/.test(last),
    scattered: sum.paragraphs === 0 ? 0 : parents.size / sum.paragraphs,
    voice: hearPage(verdicts),
    phrases,
  };
}

/** So much prose cannot be a login form or a stub: of its short lines only those of lists are looked for. */
const LONG_READ = 1500;
const LONGEST_LIST_PHRASE = 90;
const LIST_PHRASES = PHRASES.filter(([kind]) => kind === 'list' || kind === 'search');

function countPhrases(text: string, phrases: Record<PhraseKind, number>, begun: number): void {
  const long = begun > LONG_READ;
  if (long && text.length > LONGEST_LIST_PHRASE) return;
  for (const [kind, pattern] of long ? LIST_PHRASES : PHRASES)
    if ((begun > 0 || kind !== 'paywall') && pattern.test(text)) phrases[kind] += 1;
}

const MOST_HEADINGS = 3;

function readTitles(headline: string | undefined, { title, headings }: Clues): Pick<PageEvidence, 'titles' | 'titleParts'> {
  const whole = fold(title.slice(0, 400));
  const shown = headings.slice(0, MOST_HEADINGS).map(({ element }) => elementText(element, 200));
  const titles = [...new Set([whole, headline ?? '', ...shown])].filter((t) => t !== '');
  return { titles, titleParts: whole.split(/\s[|»–—-]\s|:\s/).filter((t) => t !== '') };
}

function isShown(headline: string | undefined, { headings }: Clues): boolean {
  if (headline === undefined || headline.split(' ').length < 4) return false;
  return headings.some(({ element }) => elementText(element, headline.length + 100) === headline);
}
