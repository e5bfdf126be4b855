import test from 'ava';
import fc from 'fast-check';
import { lastAtOrBefore } from '../../src/document/span.js';
import { bySpan, contains, overlaps, textSpan } from '../../src/kit.js';

test('textSpan repeats the words it names', (t) => {
  t.deepEqual(textSpan('He said so.', 3, 7), { start: 3, end: 7, text: 'said' });
});

test('spans that touch do not overlap; a span contains itself', (t) => {
  t.false(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 }));
  t.true(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 }));
  t.true(contains({ start: 0, end: 4 }, { start: 0, end: 4 }));
  t.false(contains({ start: 0, end: 4 }, { start: 3, end: 5 }));
});

test('text order: by start, the longer one first', (t) => {
  const spans = [
    { start: 3, end: 5 },
    { start: 0, end: 2 },
    { start: 0, end: 9 },
  ];
  t.deepEqual(spans.sort(bySpan), [
    { start: 0, end: 9 },
    { start: 0, end: 2 },
    { start: 3, end: 5 },
  ]);
});

test('property: lastAtOrBefore is what a scan from the end finds', (t) => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.integer({ min: -1, max: 60 }), (starts, offset) => {
      const items = starts.sort((a, b) => a - b).map((start) => ({ start, end: start + 1 }));
      return lastAtOrBefore(items, offset) === items.findLastIndex((item) => item.start <= offset);
    }),
  );
  t.pass();
});
