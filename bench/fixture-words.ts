/**
 * Body of our own fixtures by words: precision, recall and F1 over the bags of words of each article, averaged.
 *
 *   node dist/bench/fixture-words.js [FOLDER]
 */

import body from '../pipelines/body.js';
import { readFixtures } from '../src/check/read-fixtures.js';
import { runFixture } from '../src/check/run-fixture.js';

const { fixtures } = readFixtures(process.argv[2] ?? 'fixtures');
const articles = fixtures.flatMap((fixture) => (fixture.expected?.text === undefined ? [] : [{ fixture, gold: fixture.expected.text }]));

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words of `a` that `b` has too, each as often as both have it. */
function countShared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  return a.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

let [precision, recall] = [0, 0];
for (const { fixture, gold } of articles) {
  const record = runFixture(fixture, body);
  const expected = wordsOf(gold.join('\n'));
  const found = record.schema === 'failure/1' ? [] : wordsOf(record.text);
  const shared = countShared(found, expected);
  precision += found.length === 0 ? 0 : shared / found.length / articles.length;
  recall += shared / expected.length / articles.length;
  if (shared < found.length || shared < expected.length)
    console.log(`${fixture.name}: ${found.length - shared} words too many, ${expected.length - shared} missing`);
}
const f1 = (2 * precision * recall) / (precision + recall);
console.log(`${articles.length} articles: P ${precision.toFixed(4)} R ${recall.toFixed(4)} F1 ${f1.toFixed(4)}`);
