import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import test from 'ava';
import body from '../../pipelines/body.js';
import dump from '../../pipelines/dump.js';
import news from '../../pipelines/news.js';
import text from '../../pipelines/text.js';
import { readFixtures } from '../../src/check/read-fixtures.js';
import { runFixture } from '../../src/check/run-fixture.js';
import type { Article } from '../../src/kit.js';
import { ROOT } from '../cli/run-cli.js';

const SCHEMA = JSON.parse(readFileSync(join(ROOT, 'dist/article.schema.json'), 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: true, strictTuples: false, strictTypes: false }).compile(SCHEMA);
const isValid = (record: unknown) => validate(JSON.parse(JSON.stringify(record)));

const TEXT = 'OSLO, Norway (NWA) -- "We wait," Marta Ellingsen said on Monday. She left in May 2007.';

test('every record of every fixture fits the published schema', async (t) => {
  for (const fixture of readFixtures(join(ROOT, 'fixtures')).fixtures) {
    const record = runFixture(fixture, news);
    t.true(isValid(record), `${fixture.name}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
  }
});

for (const pipeline of [news, dump, text, body]) {
  test(`records of ${pipeline.name} fit the published schema, with and without a source map`, (t) => {
    for (const sourceMap of [true, false]) {
      t.true(
        isValid(pipeline.run({ id: 'a', text: TEXT, date: '2007-12-10' }, { sourceMap })),
        JSON.stringify(validate.errors?.slice(0, 3)),
      );
    }
    t.true(isValid(pipeline.run({ id: 'a', text: '' })));
  });
}

const breakages: [string, (article: Article & { [key: string]: unknown }) => unknown][] = [
  ['no text', ({ text: _, ...rest }) => rest],
  ['another schema', (a) => ({ ...a, schema: 'article/2' })],
  ['a negative offset', (a) => ({ ...a, paragraphs: [{ start: -1, end: 2 }] })],
  ['a broken offset', (a) => ({ ...a, paragraphs: [{ start: 0.5, end: 2 }] })],
  ['an unknown entity type', (a) => ({ ...a, entities: [{ id: 'e1', type: 'PLACE', name: 'x', mentions: [] }] })],
  ['confidence above 1', (a) => ({ ...a, dates: a.dates.map((d) => ({ ...d, confidence: 2 })) })],
  ['a hash that is none', (a) => ({ ...a, provenance: { ...a.provenance, pipelineHash: 'x' } })],
];
for (const [title, change] of breakages) {
  test(`the schema refuses ${title}`, (t) => {
    const article = text.run({ id: 'a', text: TEXT, date: '2007-12-10' }) as Article & { [key: string]: unknown };
    t.true(isValid(article));
    t.false(isValid(change(article)));
  });
}

test('the schema lets later versions of article/1 add fields', (t) => {
  t.true(isValid({ ...text.run({ id: 'a', text: TEXT }), mood: 'calm' }));
});

test('docs/schema.md names every field', (t) => {
  const docs = readFileSync(join(ROOT, 'docs/schema.md'), 'utf8');
  const names = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties } = node as { properties?: object };
    for (const name of Object.keys(properties ?? {})) names.add(name);
    for (const child of Object.values(node)) walk(child);
  };
  walk(SCHEMA);
  t.true(names.size > 40);
  t.deepEqual(
    [...names].filter((name) => !new RegExp(`\`(?:[\\w.[\\]]*\\.)?${name}(?:\\[\\])?\\??\``).test(docs)),
    [],
  );
});
