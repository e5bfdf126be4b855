import type { Metadata, PageInput } from '../document/layers.js';
import { DocumentFailure, type FailureCode } from '../document/message.js';
import { CONSENT_TITLE, ERROR_TITLE, LIST_TITLE, LOGIN_TITLE, SEARCH_TITLE, SIGN_UP_TITLE } from '../lang/en/page-kinds.js';
import type { Clues } from './collect-clues.js';
import { type PageEvidence, weighPage } from './page-evidence.js';
import { traceVerdict } from './trace.js';
import type { Verdict } from './verdict.js';

/** What a page may be instead of an article. */
export const PAGE_KINDS = ['error', 'login', 'signup', 'search', 'list', 'paywall', 'consent', 'image', 'shell'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

const NAMES: Readonly<Record<PageKind, string>> = {
  error: 'error page',
  login: 'login form',
  signup: 'sign-up page',
  search: 'search results',
  list: 'list of stories',
  paywall: 'paywall stub',
  consent: 'cookie wall',
  image: 'image page',
  shell: 'empty shell',
};

/** A named signal: adds `points` to its kind when it holds. `article` takes its points from every kind. */
export interface Signal {
  readonly rule: string;
  readonly points: number;
}

/** A signal, and what it speaks for. */
export interface KindSignal extends Signal {
  readonly kind: PageKind | 'article';
}

interface Rule extends KindSignal {
  readonly holds: (page: PageEvidence) => boolean;
}

/** A page is refused when the points of its likeliest kind, less those that speak for an article, reach this. */
export const REFUSE_AT = 2;

const rule = (kind: Rule['kind'], name: string, points: number, holds: Rule['holds']): Rule => ({
  kind,
  rule: `page/not-article#${name}`,
  points,
  holds,
});
const titled = (pattern: RegExp) => (page: PageEvidence) => page.titles.some((t) => pattern.test(t));
/** In a part of the title too: "Halden Post | Search". */
const named = (pattern: RegExp) => (page: PageEvidence) => titled(pattern)(page) || page.titleParts.some((t) => pattern.test(t));
const linkShare = (page: PageEvidence) => page.linkChars / Math.max(page.mainChars, 1);
const ARTICLE_LD = /(?:NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)(?:$|\s)/;
const LIST_LD = /(?:CollectionPage|ItemList|SearchResultsPage)/;
/** What a paywall leaves to be read: a sentence or three. */
const isStub = (page: PageEvidence) => page.keptChars < 450 && page.sentences <= 3;
/** Prose that is neither spoken to the readers nor one summary below each of many headlines. */
const reads = ({ voice }: PageEvidence) => !voice.addressed && !voice.headlineEach;
/** Little enough that a phrase of another kind of page may speak for the whole. */
const isThin = (page: PageEvidence) => page.keptChars < 600;

/**
 * The signals, several for each kind, none enough alone against a page that reads like an article. Points were set on pages
 * written for the purpose and checked against two sets of real articles, of which none may be refused.
 */
const RULES: readonly Rule[] = [
  rule('article', 'json-ld-article', 1.5, (p) => p.ldTypes.some((t) => ARTICLE_LD.test(t))),
  rule('article', 'og-article', 0.75, (p) => /^(?:article|blog|news)/i.test(p.clues.meta.get('og:type') ?? '')),
  rule('article', 'byline', 0.5, (p) => p.metadata.byline !== undefined),
  rule('article', 'dated', 0.5, (p) => p.metadata.published !== undefined && p.metadata.published.from !== 'given'),
  rule('article', 'story-address', 0.5, (p) => STORY_ADDRESS.test(p.path ?? '')),
  rule('article', 'visible-headline', 1, (p) => p.headlineShown && !p.voice.addressed),
  rule('article', 'prose', 1.25, (p) => reads(p) && p.sentences >= 2 && p.keptChars >= 120),
  rule('article', 'much-prose', 2, (p) => reads(p) && p.sentences >= 8 && p.keptChars >= 1200 && p.scattered < 0.6),
  rule('article', 'paragraphs-together', 1, (p) => reads(p) && p.paragraphs >= 4 && p.scattered <= 0.4),

  rule('error', 'error-title', 3, named(ERROR_TITLE)),
  rule('error', 'error-words', 1.5, (p) => isThin(p) && p.phrases.error > 0),
  rule('error', 'error-thin', 0.5, (p) => p.phrases.error > 0 && p.keptChars < 300),

  rule('error', 'error-first', 1.5, (p) => p.voice.errorFirst),

  rule('login', 'login-title', 2, named(LOGIN_TITLE)),
  rule('login', 'password-field', 1.5, (p) => p.clues.counts.passwordFields > 0 && (isThin(p) || p.voice.addressed)),
  rule('login', 'login-words', 1, (p) => p.phrases.login > 0 && (isThin(p) || p.voice.addressed)),
  rule('login', 'login-no-prose', 1, (p) => p.sentences < 2),

  rule('signup', 'sign-up-title', 1.5, named(SIGN_UP_TITLE)),
  rule('signup', 'sign-up-form', 1.5, (p) => p.voice.addressed && p.voice.formShare >= 0.5),
  rule('signup', 'sign-up-fields', 1, (p) => p.voice.addressed && p.clues.counts.passwordFields === 0 && p.clues.counts.choices >= 3),

  rule('search', 'search-title', 2, named(SEARCH_TITLE)),
  rule('search', 'search-address', 1, (p) => /\/search\b|[?&](?:q|s|query|search|keywords?)=/i.test(p.path ?? '')),
  rule('search', 'search-words', 1, (p) => p.phrases.search > 0),
  rule('search', 'search-field', 0.5, (p) => p.clues.counts.searchFields > 0 && p.phrases.search > 0),
  rule('search', 'search-type', 2, (p) => p.ldTypes.some((t) => /SearchResultsPage/.test(t))),
  rule('search', 'search-summaries', 2.5, (p) => p.voice.headlineEach && p.phrases.search > 0),

  rule('list', 'list-title', 1.5, titled(LIST_TITLE)),
  rule('list', 'front-address', 2, (p) => p.path !== undefined && /^\/?(?:index\.\w+|home\/?)?(?:\?.*)?$/i.test(p.path)),
  rule('list', 'list-type', 2, (p) => p.ldTypes.some((t) => LIST_LD.test(t)) && !p.ldTypes.some((t) => ARTICLE_LD.test(t))),
  rule('list', 'og-website', 0.5, (p) => /^website$/i.test(p.clues.meta.get('og:type') ?? '')),
  rule('list', 'headline-links', 1, (p) => p.headlineLinks >= 6 && p.headlineLinks > 2 * p.paragraphs),
  rule('list', 'many-headline-links', 0.5, (p) => p.headlineLinks >= 15 && p.headlineLinks > p.paragraphs),
  rule('list', 'link-share', 1, (p) => linkShare(p) >= 0.5),
  rule('list', 'nearly-all-links', 1, (p) => linkShare(p) >= 0.7),
  rule('list', 'summaries-apart', 1.5, (p) => p.paragraphs >= 4 && p.scattered >= 0.8 && p.headlineLinks >= 4),
  rule('list', 'headline-each', 0.75, (p) => p.scattered >= 0.8 && p.paragraphs >= 4 && p.headlineLinks >= Math.max(8, 0.8 * p.paragraphs)),
  rule('list', 'summaries-only', 2, (p) => p.voice.headlineEach),
  rule('list', 'list-words', 0.75, (p) => p.phrases.list >= 3),
  rule('list', 'several-articles', 0.75, (p) => p.clues.counts.articles >= 5),
  rule(
    'list',
    'list-no-prose',
    1,
    (p) => (p.sentences < 2 || p.voice.headlineEach) && p.headlineLinks + p.asideLinks + p.voice.headed >= 4,
  ),
  rule('list', 'undated-unsigned', 0.5, (p) => p.metadata.published === undefined && p.metadata.byline === undefined),

  // A stub has the article's own data and headline: against it counts only the prose.
  rule('paywall', 'paywall-words', 2, (p) => p.phrases.paywall > 0 && isStub(p)),
  rule('paywall', 'paywall-again', 1, (p) => p.phrases.paywall > 1 && isStub(p)),
  rule('paywall', 'cut-off', 1, (p) => p.phrases.paywall > 0 && p.cutOff && isStub(p)),
  rule('paywall', 'stated-not-free', 1.5, (p) => p.phrases.paywall > 0 && isStub(p) && p.clues.jsonLd.some((c) => NOT_FREE.test(c))),

  rule('consent', 'consent-title', 2, named(CONSENT_TITLE)),
  rule('consent', 'consent-words', 1.5, (p) => isThin(p) && p.phrases.consent > 0),
  rule('consent', 'consent-only', 1, (p) => p.phrases.consent > 0 && p.sentences < 2),
  rule('consent', 'consent-throughout', 2.5, (p) => p.voice.consentShare >= 0.5),
  rule('consent', 'consent-all-over', 1.5, (p) => p.phrases.consent >= 3 && p.chars < 4000),

  rule(
    'image',
    'image-title',
    1.5,
    titled(/\.(?:jpe?g|png|gif|webp|tiff?)\b|^(?:photos?|images?|gallery|pictures?|img|dsc)[\s:_-]|\b(?:photo|image) \d+ of \d+/i),
  ),
  rule('image', 'image-no-prose', 1.5, (p) => p.clues.counts.images > 0 && p.sentences < 2 && p.chars < 600 && p.headlineLinks < 4),
  rule('image', 'image-address', 1, (p) =>
    /\.(?:jpe?g|png|gif|webp)(?:$|[/?])|\/(?:photos?|images?|gallery|attachment)\//i.test(p.path ?? ''),
  ),

  rule('shell', 'shell-words', 2, (p) => p.phrases.shell > 0 && p.keptChars < 300),
  rule('shell', 'shell-empty', 3, (p) => p.chars === 0),
  rule('shell', 'shell-no-text', 2, (p) => p.chars < 200 && p.sentences < 1),
];
/** A slug of four or more words, or a number of five or more digits, ends the address of most stories. */
const STORY_ADDRESS = /(?:[a-z\d]+-){3,}[a-z\d]+|\d{5,}/i;
const NOT_FREE = /"isAccessibleForFree"\s*:\s*"?false/i;

/** All signals with their points, as `docs/not-articles.md` lists them. */
export const SIGNALS: readonly KindSignal[] = RULES.map(({ kind, rule: name, points }) => ({ kind, rule: name, points }));

/** What the signals say of a page: the likeliest kind, its points less the article's, and the signals behind it. */
export interface PageJudgement {
  readonly kind: PageKind;
  readonly score: number;
  readonly signals: readonly Signal[];
}

/** Adds up the signals. The judgement counts only when `score` reaches `REFUSE_AT`. */
export function judgePage(page: PageEvidence): PageJudgement {
  const held = RULES.filter((r) => r.holds(page));
  const article = held.filter((r) => r.kind === 'article');
  let best: PageJudgement = { kind: 'shell', score: Number.NEGATIVE_INFINITY, signals: [] };
  for (const kind of PAGE_KINDS) {
    const own = held.filter((r) => r.kind === kind);
    const against = kind === 'paywall' ? article.filter((r) => /prose|paragraphs/.test(r.rule)) : article;
    const score = total(own) - total(against);
    if (own.length > 0 && score > best.score)
      best = { kind, score, signals: [...own, ...against.map((r) => ({ rule: r.rule, points: -r.points }))] };
  }
  return best;
}

function total(rules: readonly Signal[]): number {
  return rules.reduce((sum, r) => sum + r.points, 0);
}

/**
 * Refuses a page that is no article.
 * @throws {DocumentFailure} NOT_ARTICLE with the kind of page and the signals with their points; NO_ARTICLE for a page
 * that holds no text of its own.
 */
export function refuseNonArticle(
  verdicts: readonly Verdict[],
  page: { readonly clues: Clues; readonly metadata: Metadata; readonly ldTypes: readonly string[]; readonly input: PageInput },
): void {
  const { kind, score, signals } = judgePage(weighPage(verdicts, page));
  if (score < REFUSE_AT) return;
  const code: FailureCode = kind === 'shell' ? 'NO_ARTICLE' : 'NOT_ARTICLE';
  const reasons = signals.map((s) => `${s.rule.replace(/^.*#/, '')} ${s.points > 0 ? '+' : ''}${s.points}`).join(', ');
  throw new DocumentFailure(
    code,
    `${NAMES[kind]}, not an article: ${reasons} = ${Math.round(score * 100) / 100}`,
    verdicts.map(traceVerdict),
  );
}
