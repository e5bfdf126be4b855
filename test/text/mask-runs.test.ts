import test from 'ava';
import { maskRuns } from '../../src/text/mask-runs.js';

test('text without a risky run is itself', (t) => {
  const text = 'The pier closed at 10.30 a.m.';
  t.deepEqual(maskRuns(text), { text, runs: [] });
});

test('a run stands as one letter, and is put back by offset', (t) => {
  const text = `See https://example.org/a/b?c=d, and ${'x'.repeat(80)} too.`;
  const masked = maskRuns(text);
  t.is(masked.text.length, text.length - masked.runs.reduce((sum, r) => sum + r.end - r.start - 1, 0));
  t.is(masked.runs.length, 2);
  let restored = '';
  let at = 0;
  for (const run of masked.runs) {
    restored += masked.text.slice(at, run.at) + text.slice(run.start, run.end);
    at = run.at + 1;
  }
  t.is(restored + masked.text.slice(at), text);
});
