import type { CorpusArticle } from '../model.js';
import { dateEdges, unmarkedDates } from './dates.js';
import { type Finding, type LintRule, toLintable } from './finding.js';
import { nameEdges, sameWordsTwice, titleOutside, unmarkedCapitals, unmarkedKnownNames } from './names.js';
import { contentEdges, cuesWithoutQuotes, marksOutsideQuotes, speakersAndSources } from './quotes.js';

const RULES: readonly LintRule[] = [
  unmarkedCapitals,
  unmarkedKnownNames,
  sameWordsTwice,
  nameEdges,
  titleOutside,
  unmarkedDates,
  dateEdges,
  marksOutsideQuotes,
  cuesWithoutQuotes,
  contentEdges,
  speakersAndSources,
];

/** Likely slips of one article in text order, but for what its `ok:` line lists, word for word. */
export function lintArticle(article: CorpusArticle): Finding[] {
  const lintable = toLintable(article);
  const ok = new Set(article.header.ok);
  return RULES.flatMap((rule) => rule(lintable))
    .filter((f) => !ok.has(f.words))
    .sort((a, b) => a.start - b.start || (a.message < b.message ? -1 : 1));
}
