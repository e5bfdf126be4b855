import test from 'ava';
import { alignTexts } from '../../src/check/align-texts.js';
import { findNearest, findWhole } from '../../src/check/find-gold.js';
import type { Item } from '../../src/check/item.js';
import { publishedItem } from '../../src/check/published-item.js';
import { NO_COUNTS, scoreItems, toRates } from '../../src/check/score.js';

const item = (label: string, ...ends: number[]): Item => ({
  label,
  shown: `${label}@${ends.join('-')}`,
  spans: ends.flatMap((e, i) => (i % 2 === 0 ? [{ start: e, end: ends[i + 1] as number }] : [])),
});
const word = (label: string): Item => ({ label, shown: label, byWords: true });

test('strict asks for spans and label, overlap for a shared character and the label', (t) => {
  const gold = [item('ORG', 0, 5), item('ORG', 10, 20), item('GPE', 30, 35), item('PERSON', 40, 50)];
  const ours = [item('ORG', 0, 5), item('ORG', 12, 20), item('LOC', 30, 35), item('PERSON', 60, 70)];
  const { counts, differences } = scoreItems(gold, ours);
  t.deepEqual(counts, { gold: 4, predicted: 4, strict: 1, overlap: 2 });
  t.deepEqual(differences, [
    { gold: 'ORG@10-20', predicted: 'ORG@12-20' },
    { gold: 'GPE@30-35', predicted: 'LOC@30-35' },
    { gold: 'PERSON@40-50' },
    { predicted: 'PERSON@60-70' },
  ]);
});

test('each item is used once', (t) => {
  const { counts } = scoreItems([item('A', 0, 5)], [item('A', 0, 5), item('A', 0, 5)]);
  t.deepEqual(counts, { gold: 1, predicted: 2, strict: 1, overlap: 1 });
});

test('a quote of two pieces is the same only with both', (t) => {
  t.is(scoreItems([item('direct', 0, 5, 9, 12)], [item('direct', 0, 5)]).counts.strict, 0);
  t.is(scoreItems([item('direct', 0, 5, 9, 12)], [item('direct', 0, 5, 9, 12)]).counts.strict, 1);
});

test('values are compared by words: half of them make an overlap', (t) => {
  t.deepEqual(scoreItems([word('Ada Lund')], [word('Ada Lund')]).counts, { gold: 1, predicted: 1, strict: 1, overlap: 1 });
  t.deepEqual(scoreItems([word('Ada Lund')], [word('By Ada Lund')]).counts, { gold: 1, predicted: 1, strict: 0, overlap: 1 });
  t.deepEqual(scoreItems([word('Ada Lund')], [word('Bo Lund Ek')]).counts, { gold: 1, predicted: 1, strict: 0, overlap: 0 });
});

test('rates: nothing wanted and nothing given is right, one side alone is wrong', (t) => {
  t.deepEqual(toRates(NO_COUNTS, 0), { precision: 1, recall: 1, f1: 1 });
  t.deepEqual(toRates({ ...NO_COUNTS, predicted: 2 }, 0), { precision: 0, recall: 0, f1: 0 });
  t.deepEqual(toRates({ ...NO_COUNTS, gold: 2 }, 0), { precision: 0, recall: 0, f1: 0 });
  t.deepEqual(toRates({ gold: 4, predicted: 2, strict: 1, overlap: 2 }, 1), { precision: 0.5, recall: 0.25, f1: 1 / 3 });
});

test('instants are the same moment in any zone; days are days', (t) => {
  t.is(publishedItem('2024-03-14T10:20:00-04:00').label, publishedItem('2024-03-14T14:20:00Z').label);
  t.not(publishedItem('2024-03-14').label, publishedItem('2024-03-15').label);
});

test('gold is found as whole words, left to right, or nearest to a place', (t) => {
  t.deepEqual(findWhole('Mondays and Monday', 'Monday', 0), { start: 12, end: 18 });
  t.is(findWhole('He said', 'aid', 0), undefined);
  const text = 'he said. She said.\n\nhe said';
  t.deepEqual(findNearest(text, 'said', { start: 9, end: 12 }, []), { start: 13, end: 17 });
  t.deepEqual(findNearest(text, 'said', { start: 9, end: 12 }, [{ start: 13, end: 17 }]), { start: 3, end: 7 });
});

test('texts align over what one of them adds, drops or changes', (t) => {
  const gold = 'One fish swam by.\n\nThe second paragraph is long enough.\n\nTwo birds sang.';
  const ours = 'ADVERT\n\nOne red fish swam by.\n\nThe second paragraph is long enough.\n\nBirds sang.';
  const align = alignTexts(gold, ours);
  const moved = (words: string) => {
    const start = gold.indexOf(words);
    const span = align({ start, end: start + words.length });
    return span && ours.slice(span.start, span.end);
  };
  t.is(moved('One fish'), 'One red fish');
  t.is(moved('second paragraph'), 'second paragraph');
  t.is(moved('sang'), 'sang');
  t.is(moved('Two'), undefined);
  t.deepEqual(alignTexts('same', 'same')({ start: 1, end: 2 }), { start: 1, end: 2 });
});
