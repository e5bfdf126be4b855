import test from 'ava';
import { DuplicateIndex } from '../../src/batch/duplicate-index.js';
import { sketchText } from '../../src/batch/sketch.js';

const text = (n: number): string => Array.from({ length: 60 }, (_, i) => `word${(i * 7 + n * 1009) % 100_003}`).join(' ');

test('no two unlike texts meet, and every repetition is found', (t) => {
  const index = new DuplicateIndex(0.8);
  for (let n = 0; n < 500; n++) t.is(index.add(`k${n}`, `id${n}`, sketchText(text(n))), undefined);
  for (let n = 0; n < 500; n++)
    t.deepEqual(index.add(`again${n}`, null, sketchText(text(n))), { of: `k${n}`, id: `id${n}`, kind: 'exact' });
});

test('memory is bounded: the oldest texts are forgotten, the newest are not', (t) => {
  const index = new DuplicateIndex(0.8, 50);
  for (let n = 0; n < 200; n++) index.add(`k${n}`, null, sketchText(text(n)));
  for (let n = 150; n < 200; n++) t.is(index.add('x', null, sketchText(text(n)))?.of, `k${n}`);
  t.is(index.add('x', null, sketchText(text(3))), undefined);
});

test('similarity decides what is near', (t) => {
  const base = text(1).split(' ');
  const changed = (words: number): string => [...base.slice(0, 60 - words), ...text(2).split(' ').slice(0, words)].join(' ');
  const nearAt = (similarity: number, words: number): string | undefined => {
    const index = new DuplicateIndex(similarity);
    index.add('first', null, sketchText(base.join(' ')));
    return index.add('second', null, sketchText(changed(words)))?.kind;
  };
  t.is(nearAt(0.8, 2), 'near');
  t.is(nearAt(0.8, 30), undefined);
  t.is(nearAt(0.99, 8), undefined);
  t.is(nearAt(0.5, 8), 'near');
});

test('texts without words, and short ones, are compared as they are', (t) => {
  const index = new DuplicateIndex(0.8);
  t.is(index.add('a', null, sketchText('One two')), undefined);
  t.is(index.add('b', null, sketchText('one,  TWO!'))?.kind, 'exact');
  t.is(index.add('c', null, sketchText('one three')), undefined);
  t.is(index.add('d', null, sketchText('...')), undefined);
});
