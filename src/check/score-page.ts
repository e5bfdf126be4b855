import type { Article, Failure } from '../document/record.js';
import type { Expected } from './expected.js';
import { toGoldItems, toValueItem } from './gold-items.js';
import { type Item, normalise, TASKS, type Task } from './item.js';
import { toPredictedItems } from './predicted-items.js';
import { type Counts, type Difference, scoreItems } from './score.js';

export interface PageScore {
  readonly tasks: ReadonlyMap<Task, { readonly counts: Counts; readonly differences: readonly Difference[] }>;
  /** Gold that does not fit its own text. */
  readonly problems: readonly string[];
}

/** Scores one record, or its absence, against gold. Only tasks that gold speaks of are scored. */
export function scorePage(expected: Expected, record: Article | Failure | undefined): PageScore {
  const article = record?.schema === 'article/1' ? record : undefined;
  const { items: gold, problems } = toGoldItems(expected, article?.text ?? expected.text?.join('\n\n') ?? '');
  const predicted = article ? toPredictedItems(article, expected) : new Map<Task, readonly Item[]>();
  const tasks = new Map<Task, { counts: Counts; differences: readonly Difference[] }>();
  tasks.set('failure', scoreFailure(expected, record));
  if (expected.mustNot) tasks.set('chrome', scoreChrome(expected.mustNot, article));
  for (const task of TASKS) {
    const items = gold.get(task);
    if (items) tasks.set(task, scoreItems(items, predicted.get(task) ?? []));
  }
  return { tasks, problems };
}

/** Every page is to end one way: as an article, or as a failure with the code gold names. */
function scoreFailure(expected: Expected, record: Article | Failure | undefined) {
  const wanted = expected.failure ?? 'article';
  const got = record === undefined ? 'no record' : record.schema === 'article/1' ? 'article' : record.code;
  return scoreItems([toValueItem(wanted)], [toValueItem(got)]);
}

/** Phrases that may not survive: one is a hit when it is gone. */
function scoreChrome(phrases: readonly string[], article: Article | undefined) {
  const text = normalise(article?.text ?? '');
  const left = article ? phrases.filter((p) => text.includes(normalise(p))) : phrases;
  const hits = phrases.length - left.length;
  const counts: Counts = { gold: phrases.length, predicted: phrases.length, strict: hits, overlap: hits };
  return { counts, differences: left.map((p) => ({ predicted: p })) };
}
