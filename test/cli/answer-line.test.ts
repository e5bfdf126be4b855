import test from 'ava';
import body from '../../pipelines/body.js';
import { answerLine, answerLines } from '../../src/cli/answer-line.js';
import { definePipeline, defineStage } from '../../src/kit.js';

const OPTIONS = { sourceMap: false };

test('a line that was too long to keep gets its failure', (t) => {
  const failure = JSON.parse(answerLine(body, { number: 7 }, OPTIONS));
  t.deepEqual([failure.schema, failure.id, failure.line, failure.code, failure.stage], ['failure/1', null, 7, 'TOO_LARGE', 'input']);
});

test('every answer is one line, also of text that holds line separators', (t) => {
  const text = 'One\u2028two\u2029three\u0085four\r\nfive, and so on for as long as it takes to be a paragraph of prose.';
  const out = answerLines(
    body,
    [
      { number: 1, text: JSON.stringify({ id: 'a', text }) },
      { number: 2, text: ' ' },
      { number: 3, text: '{}' },
    ],
    OPTIONS,
  );
  t.is(out.split('\n').length, 3);
  for (const line of out.trimEnd().split('\n')) t.notThrows(() => JSON.parse(line));
});

test('names of the language itself are ordinary ids and texts', (t) => {
  for (const id of ['__proto__', 'constructor', 'toString', '']) {
    const line = { number: 1, text: `{"id":${JSON.stringify(id)},"__proto__":{"html":"x"},"text":"${id} ${'word '.repeat(40)}"}` };
    t.is(JSON.parse(answerLine(body, line, OPTIONS)).id, id);
  }
});

test('a record that cannot become JSON is a failure of its own line', (t) => {
  const stage = defineStage({
    name: 'no-json',
    requires: ['raw'],
    provides: ['text', 'dates'],
    run: ({ raw }) => ({ text: raw, dates: [{ id: 1n } as never] }),
  });
  const failure = JSON.parse(answerLine(definePipeline('p', [stage]), { number: 3, text: '{"id":"a","text":"x"}' }, OPTIONS));
  t.deepEqual([failure.id, failure.line, failure.code, failure.stage], ['a', 3, 'STAGE_FAILED', 'output']);
});
