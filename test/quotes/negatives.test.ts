import test from 'ava';
import { readQuotes } from './read-quotes.js';

const NOTHING: readonly string[] = [
  'The pier closed at noon.',
  'He read "The Old Man and the Sea" on the pier.',
  'Robert "Bobby" Lund fell off the pier.',
  'The so-called "harbour tax" rose again.',
  'The alleged thief left the harbour by boat.',
  'In the reported case the crane fell.',
  'The note fell into the water.',
  'Her claim was settled in May.',
  'Ada Lund wants the pier closed.',
  'Ada Lund believes the pier is rotten.',
  'The storm threatened the pier.',
  'The report ran to forty pages.',
  'Demand for fish fell, and offers dried up.',
  'The bridge is called the Long Span.',
  'It measures 5\'6" by 3\'2".',
];

for (const text of NOTHING) {
  test(`no quote: ${text}`, (t) => {
    t.deepEqual(
      readQuotes(text).map((q) => q.content.map((s) => s.text)),
      [],
    );
  });
}

test('no speaker is guessed for those who stay unnamed', (t) => {
  for (const source of ['Officials', 'A spokesman', 'Sources close to the council', 'Critics']) {
    const [quote] = readQuotes(`Ada Lund left the room. ${source} said the pier would close.`);
    t.is(quote?.source[0]?.text, source);
    t.is(quote?.speaker, undefined);
  }
});
