import test from 'ava';
import fc from 'fast-check';
import { bestPath } from '../../src/learn/viterbi.js';

const LABELS = 3;
// Whole numbers: sums are exact, so that both ways meet the same ties.
const SCORES = (length: number) => fc.array(fc.integer({ min: -5, max: 5 }), { minLength: length, maxLength: length });

function scoreOf(path: readonly number[], emission: readonly number[], transition: readonly number[]): number {
  let sum = 0;
  let before = LABELS;
  path.forEach((y, i) => {
    sum += (emission[i * LABELS + y] as number) + (transition[before * LABELS + y] as number);
    before = y;
  });
  return sum;
}

function allPaths(count: number): number[][] {
  if (count === 0) return [[]];
  return allPaths(count - 1).flatMap((path) => [0, 1, 2].map((y) => [...path, y]));
}

test('property: no path scores higher than the one found', (t) => {
  const input = fc.nat(5).chain((count) => fc.tuple(fc.constant(count), SCORES(count * LABELS), SCORES((LABELS + 1) * LABELS)));
  fc.assert(
    fc.property(input, ([count, emission, transition]) => {
      const path = new Uint8Array(count);
      bestPath(Float32Array.from(emission), Float32Array.from(transition), count, LABELS, path);
      const best = Math.max(...allPaths(count).map((p) => scoreOf(p, emission, transition)));
      return scoreOf([...path], emission, transition) === best;
    }),
  );
  t.pass();
});
