import test from 'ava';
import { DocumentFailure } from '../../src/kit.js';
import { annotate } from './annotate.js';

for (const text of ['', ' \n\u00a0\t', '\ufeff']) {
  test(`a text of nothing but white space is EMPTY: ${JSON.stringify(text)}`, (t) => {
    const error = t.throws(() => annotate(text));
    t.true(error?.cause instanceof DocumentFailure && error.cause.code === 'EMPTY');
  });
}

const cases: [string, string[]][] = [
  ['One.\n\nTwo.', ['One.', 'Two.']],
  ['One.\r\n \r\n\r\nTwo,\nstill two.', ['One.', 'Two,\nstill two.']],
  ['One.\nTwo.', ['One.', 'Two.']],
  ['  One.  \n', ['One.']],
];
for (const [text, paragraphs] of cases) {
  test(`paragraphs of ${JSON.stringify(text)}`, (t) => {
    const layers = annotate(text);
    t.is(layers.text, text);
    t.deepEqual(
      layers.paragraphs.map((p) => text.slice(p.start, p.end)),
      paragraphs,
    );
    t.deepEqual(layers.sourceMap, [[0, text.length, 0, text.length]]);
  });
}
