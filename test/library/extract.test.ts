import { gzipSync } from 'node:zlib';
import test from 'ava';
import body from '../../pipelines/body.js';
import * as library from '../../src/index.js';
import { type Article, type ExtractOptions, extract, type Failure } from '../../src/index.js';
import * as kit from '../../src/kit.js';
import { PAGE } from '../cli/pages.js';

test('the list of exports is pinned', (t) => {
  t.deepEqual(Object.keys(kit).sort(), [
    'DocumentFailure',
    'ENTITY_TYPES',
    'FAILURE_CODES',
    'POS_TAGS',
    'PipelineError',
    'VERSION',
    'assembleText',
    'bySpan',
    'contains',
    'decodeEntityModel',
    'definePipeline',
    'defineStage',
    'findDateline',
    'findDates',
    'findEntities',
    'findQuotes',
    'overlaps',
    'pairQuoteMarks',
    'plainText',
    'readPage',
    'tagText',
    'textSpan',
  ]);
  t.deepEqual(Object.keys(library).sort(), [...Object.keys(kit), 'extract'].sort());
});

test('a string, bytes and packed bytes give the same article', (t) => {
  const options: ExtractOptions = { id: 'pier' };
  const article = extract(PAGE, options) as Article;
  t.is(article.headline, 'Pier closes');
  t.deepEqual(article.byline?.authors, ['Ada Lund']);
  t.deepEqual(extract(Buffer.from(PAGE), options), article);
  t.deepEqual(extract(new Uint8Array(gzipSync(PAGE)), options), article);
});

test('ids: given, else the address, else the hash of the page', (t) => {
  t.is(extract(PAGE, { id: 'a', url: 'https://example.org/a' }).id, 'a');
  t.is(extract(PAGE, { url: 'https://example.org/a' }).id, 'https://example.org/a');
  t.regex(extract(PAGE).id as string, /^sha256-[0-9a-f]{16}$/);
  t.is(extract(PAGE).id, extract(Buffer.from(PAGE)).id);
});

test('options reach the pipeline', (t) => {
  const article = extract('Ada Lund left yesterday.', { kind: 'text', date: '2020-03-01', sourceMap: true }) as Article;
  t.is(article.dates[0]?.timex.value, '2020-02-29');
  t.true((article.sourceMap?.length ?? 0) > 0);
  t.is((extract(PAGE, { pipeline: body }) as Article).provenance.pipeline, 'body');
});

test('the models in use are named in the record', (t) => {
  const [model] = (extract(PAGE) as Article).provenance.models;
  t.is(model?.name, 'en/entities');
  t.regex(model?.sha256 ?? '', /^[0-9a-f]{64}$/);
});

test('a page that is none gives a failure, not a throw', (t) => {
  const failures: [string | Uint8Array, Failure['code']][] = [
    ['', 'EMPTY'],
    [new Uint8Array(), 'EMPTY'],
    ['{"a": 1}', 'NOT_HTML'],
    [Buffer.from('%PDF-1.4 and so on'), 'NOT_HTML'],
    ['<html><body><form><input></form></body></html>', 'NO_ARTICLE'],
  ];
  for (const [page, code] of failures) {
    const record = extract(page, { id: 'x' });
    t.is(record.schema === 'failure/1' && record.code, code);
  }
});

const wrongCalls: [string, unknown[], RegExp][] = [
  ['no page', [], /expected a page as a string or Uint8Array, got undefined/],
  ['a promise', [Promise.resolve('')], /got object/],
  ['a list', [['a']], /got an array/],
  ['options of another kind', ['x', 'id'], /expected an options object, got string/],
  ['an unknown option', ['x', { html: true }], /unknown option 'html': expected id, url, date, kind, pipeline, sourceMap/],
  ['a number as id', ['x', { id: 7 }], /expected options\.id to be a string, got number/],
  ['a Date', ['x', { date: new Date(0) }], /expected options\.date to be a string, got object/],
  ['a date that is none', ['x', { date: 'soon' }], /expected options\.date as an ISO 8601 day or instant, got 'soon'/],
  ['a kind that is none', ['x', { kind: 'pdf' }], /expected options\.kind 'html' or 'text', got 'pdf'/],
  ['a name as pipeline', ['x', { pipeline: 'news' }], /expected options\.pipeline to be a pipeline, got string/],
  ['another object as pipeline', ['x', { pipeline: {} }], /expected options\.pipeline from definePipeline/],
];
for (const [title, args, message] of wrongCalls) {
  test(`a wrong call throws at once: ${title}`, (t) => {
    t.throws(() => (extract as (...all: unknown[]) => unknown)(...args), { instanceOf: TypeError, message });
  });
}

test('types: what does not compile', (t) => {
  const record = extract(PAGE);
  // @ts-expect-error a record may be a failure, which has no text
  t.is(typeof record.text, 'string');
  // @ts-expect-error no such option
  t.throws(() => extract(PAGE, { pipelines: body }));
  // @ts-expect-error a page is a string or bytes
  t.throws(() => extract(7));
  if (record.schema === 'article/1') {
    const [quote] = record.quotes;
    const name: string | undefined = quote?.speaker?.name;
    // @ts-expect-error records are read-only
    t.notThrows(() => Object.assign({}, { set: () => (record.text = name ?? '') }));
  }
});
