import test from 'ava';
import { type Article, DocumentFailure, definePipeline, defineStage, type Failure, PipelineError } from '../../src/kit.js';

const readWords = defineStage({
  name: 'read-words',
  requires: ['raw'],
  provides: ['text', 'paragraphs'],
  run: ({ raw }) => ({ text: raw.trim(), paragraphs: [] }),
});
const noDates = defineStage({ name: 'no-dates', requires: ['text'], provides: ['dates'], run: () => ({ dates: [] }) });

test('a stage before the one that feeds it is refused, by name, and does not compile', (t) => {
  const error = t.throws(
    // @ts-expect-error 'no-dates' needs `text`, which comes after it
    () => definePipeline('upside-down', [noDates, readWords]),
    { instanceOf: PipelineError },
  );
  t.regex(error.message, /'no-dates' needs layer 'text'/);
  t.regex(error.message, /'read-words' provides it, so put it earlier/);
});

test('a layer is provided once', (t) => {
  const error = t.throws(() => definePipeline('twice', [readWords, readWords]), { instanceOf: PipelineError });
  t.regex(error.message, /provides layer 'text'/);
});

test('a stage that reads a layer it did not ask for does not compile', (t) => {
  const sneaky = defineStage({
    name: 'sneaky',
    requires: ['text'],
    provides: ['dates'],
    // @ts-expect-error `tokens` is not in requires
    run: (doc) => ({ dates: doc.tokens === undefined ? [] : [] }),
  });
  t.is(sneaky.name, 'sneaky');
});

test('pipelines are frozen, and their hash names the options', (t) => {
  const one = definePipeline('p', [readWords, noDates]);
  const other = definePipeline('p', [readWords, { ...noDates, options: { deep: true } }]);
  t.true(Object.isFrozen(one) && Object.isFrozen(one.stages));
  t.regex(one.hash, /^[0-9a-f]{64}$/);
  t.not(one.hash, other.hash);
  t.is(one.hash, definePipeline('p', [readWords, noDates]).hash);
});

test('a record comes out, with provenance and empty lists for what no stage provides', (t) => {
  const article = definePipeline('p', [readWords]).run({ id: 'a', text: ' Two words. ' }) as Article;
  t.is(article.schema, 'article/1');
  t.is(article.text, 'Two words.');
  t.deepEqual(article.quotes, []);
  t.is(article.provenance.input.kind, 'text');
  t.is(article.provenance.input.sha256, 'eda042c4b20d04813a91c0109d0ada7b7b9d9d6ba98d28dc3a7b402cc870e8ef');
});

test('a failing stage becomes a failure record; its name and code are kept', (t) => {
  const refuse = (error: Error) =>
    defineStage({
      name: 'refuse',
      requires: ['raw'],
      provides: ['text'],
      run: () => {
        throw error;
      },
    });
  const known = definePipeline('p', [refuse(new DocumentFailure('NOT_ARTICLE', 'a feed'))]).run({ id: 'a', text: 'x' }) as Failure;
  t.deepEqual(known, { schema: 'failure/1', id: 'a', code: 'NOT_ARTICLE', stage: 'refuse', message: 'a feed' });
  const unknown = definePipeline('p', [refuse(new RangeError('oops'))]).run({ id: 'a', text: 'x' }) as Failure;
  t.is(unknown.code, 'STAGE_FAILED');
  t.is(unknown.message, 'oops');
});

test('a stage that breaks its promise is named', (t) => {
  const liar = { ...readWords, run: () => ({}) as never };
  const failure = definePipeline('p', [liar]).run({ id: 'a', text: 'x' }) as Failure;
  t.is(failure.code, 'STAGE_FAILED');
  t.regex(failure.message, /promised layer 'text'/);
});

const wrongCalls: [string, unknown, RegExp][] = [
  ['nothing', undefined, /expected a page \{id, html \| text\}, got undefined/],
  ['no id', { text: 'x' }, /page\.id to be a string, got undefined/],
  ['neither', { id: 'a' }, /exactly one of page\.html and page\.text, got neither/],
  ['both', { id: 'a', html: '', text: '' }, /got both/],
  ['a buffer', { id: 'a', html: [1] }, /to be a string, got an array/],
];
for (const [title, page, message] of wrongCalls) {
  test(`a wrong call throws at once: ${title}`, (t) => {
    const error = t.throws(() => definePipeline('p', [readWords]).run(page as never), { instanceOf: TypeError });
    t.regex(error.message, message);
  });
}
