import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { toExpected } from '../../train/corpus/export-expected.js';
import { articleFiles, readCorpus } from '../../train/corpus/read-corpus.js';

/** Fixture sets whose pages carry articles of the corpus: `<set>/<id of the article>`. */
const SETS = ['fixtures/corpus-html', 'fixtures/corpus-dumps'];

test('the gold of pages that carry corpus articles is the corpus, as it is now', (t) => {
  const articles = new Map(readCorpus(articleFiles()).files.map(({ article }) => [article.id, article] as const));
  const pages = SETS.flatMap((set) => readdirSync(set).map((id) => ({ set, id })));
  t.true(pages.length >= 40);
  for (const { set, id } of pages) {
    const article = articles.get(id);
    if (!article) {
      t.fail(`${set}/${id} carries no article of the corpus`);
      continue;
    }
    const gold: unknown = JSON.parse(readFileSync(join(set, id, 'expected.json'), 'utf8'));
    t.deepEqual(gold, JSON.parse(JSON.stringify(toExpected(article))), `${id}: run npm run corpus -- gold again`);
  }
});
