import { type CorpusArticle, slotOf } from '../model.js';
import { decadeOf, type Slot } from '../plan.js';
import type { Finding } from './finding.js';

/** Where the header departs from the slot it fills. The plan is what keeps the corpus spread. */
export function againstPlan(article: CorpusArticle, plan: ReadonlyMap<number, Slot>): Finding[] {
  const slot = plan.get(slotOf(article.id));
  const say = (words: string, message: string): Finding => ({ start: 0, words, message });
  if (!slot) return [say('slot', `corpus/plan.tsv has no slot ${slotOf(article.id)}`)];
  const { header } = article;
  const findings = (['desk', 'region', 'country', 'form', 'style'] as const)
    .filter((field) => header[field] !== slot[field])
    .map((field) => say(field, `${field} is ${header[field]}, the plan's slot says ${slot[field]}`));
  if (decadeOf(article) !== slot.decade)
    findings.push(say('published', `published in ${header.published.slice(0, 4)}, the plan's slot says the ${slot.decade}s`));
  return findings;
}
