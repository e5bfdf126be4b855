import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { expectedSchema } from '../../src/check/expected.js';
import { toGoldItems } from '../../src/check/gold-items.js';
import { toExpected } from '../../train/corpus/export-expected.js';
import { toColumns } from '../../train/corpus/export-iob2.js';
import { toScorerJson } from '../../train/corpus/export-json.js';
import { parseArticle } from '../../train/corpus/parse-article.js';
import { readPlan, SPLITS } from '../../train/corpus/plan.js';
import { articleFiles, CORPUS_FOLDER, readCorpus } from '../../train/corpus/read-corpus.js';
import { serialiseArticle } from '../../train/corpus/serialise-article.js';
import { toLayers } from '../../train/corpus/to-layers.js';

function article(body: string) {
  const header =
    'desk: local\nregion: europe-north\ncountry: Norway\nform: report\nstyle: uk\npublished: 2019-03-06T10:00:00Z\nheadline: [G OSLO] shut\n---\n';
  const parsed = parseArticle('001-test', header + body);
  if (!parsed.article) throw new Error(parsed.problems.map((p) => p.message).join('\n'));
  return parsed.article;
}

test('two columns: IOB2 of CoNLL types or all ten, neighbours kept apart, nominals left out', (t) => {
  const a = article('[N Norse] [P1 Ada Lund] slept. [P1~She] left [G Oslo].');
  t.is(
    toColumns(a, 'conll', false).lines.join('|'),
    '-DOCSTART-\tO||Norse\tB-MISC|Ada\tB-PER|Lund\tI-PER|slept\tO|.\tO||She\tO|left\tO|Oslo\tB-LOC|.\tO|',
  );
  t.is(toColumns(a, 'all', true).lines.slice(2, 6).join('|'), 'OSLO\tB-GPE|shut\tO||Norse\tB-NORP');
});

test('a name that ends inside a token is reported', (t) => {
  t.deepEqual(toColumns(article('The [G Oslo]fjord froze.'), 'conll', false).misaligned, ['Oslo']);
});

test("the scorers' JSON counts code points and has one shape for all tasks", (t) => {
  const a = article('\u{1F6A2} <q1:Ga+Gb "Shut {today=2019-03-06},"> <s1 [Ga Oslo] and [Gb Riga]> <c1 said>.');
  const json = toScorerJson(a, 'conll', false) as {
    text: string;
    entities: { start: number; text: string; type: string }[];
    timexes: object[];
    quotes: object[];
  };
  const slice = (start: number, length: number) => [...json.text].slice(start, start + length).join('');
  t.is(slice(json.entities[0]?.start ?? 0, 4), 'Oslo');
  t.is((json as unknown as { dct: string }).dct, '2019-03-06');
  t.like(json.timexes[0], { text: 'today', type: 'DATE', value: '2019-03-06', start: 8, end: 13 });
  t.like(json.quotes[0], { type: 'direct', start: 2, end: 15, spans: [[2, 15]], speech: true, cue: { start: 30, end: 34 } });
  t.deepEqual((json.quotes[0] as { speaker: { canonical: string[] } }).speaker.canonical, ['Oslo', 'Riga']);
});

test('a carried quote points at the nearest mention of its speaker, one of nobody at none', (t) => {
  const a = article('[P1 Ada Lund] rose. Then [P1 Lund] sat. <q1:P1 "No more quays.">\n\n<q2:- "Good,"> <c2 cried> a man.');
  const { quotes } = toScorerJson(a, 'all', false) as { quotes: { speaker: { start: number } | null }[] };
  t.is(quotes[0]?.speaker?.start, 20);
  t.is(quotes[1]?.speaker, null);
});

test("a fixture's gold, read back by the checker, fits its own text", (t) => {
  for (const { article } of readCorpus(articleFiles()).files) {
    const expected = expectedSchema.parse(JSON.parse(JSON.stringify(toExpected(article))));
    t.deepEqual(toGoldItems(expected, toLayers(article).text).problems, [], article.id);
  }
});

test('every article of the corpus parses, fills a slot, and survives a round trip', (t) => {
  const { files, problems } = readCorpus(articleFiles());
  t.deepEqual(problems, []);
  t.true(files.length > 0);
  const plan = readPlan();
  for (const { article } of files) {
    t.true(plan.has(Number(article.id.slice(0, 3))), article.id);
    t.deepEqual(parseArticle(article.id, serialiseArticle(article)).article, article);
  }
});

test('the split of the plan: 80, 10, 10, and every desk in dev or test', (t) => {
  const slots = [...readPlan().values()];
  t.deepEqual(
    SPLITS.map((split) => slots.filter((s) => s.split === split && s.slot <= 400).length),
    [320, 40, 40],
  );
  for (const desk of new Set(slots.map((s) => s.desk)))
    t.true(
      slots.some((s) => s.desk === desk && s.split !== 'train'),
      desk,
    );
});

test('the worked example of the format note is well formed', (t) => {
  const example = readFileSync(join(CORPUS_FOLDER, 'README.md'), 'utf8').split('## A worked example\n```\n')[1]?.split('\n```')[0];
  const { article, problems } = parseArticle('001-example', example ?? '');
  t.deepEqual(problems, []);
  t.is(article?.body.quotes.length, 7);
});
