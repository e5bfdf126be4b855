import test from 'ava';
import { findDatesIn } from '../../src/dates/find-in-text.js';

/** Nothing in these may be read as a date. */
const holdsNone = test.macro({
  exec(t, sentence: string) {
    t.deepEqual(
      findDatesIn(sentence, '2007-12-10', { order: 'month-first' }).map((d) => d.text),
      [],
    );
  },
  title: (_name, sentence) => `no date: ${sentence}`,
});

for (const sentence of [
  'May I come in?',
  'Theresa May spoke first.',
  'They march on the palace.',
  'The second term begins badly.',
  'Leaves fall and springs rust.',
  'A 22-year-old man was held.',
  'It cost $1999 or so.',
  'Some 2000 people came.',
  'They won 3-2 on penalties.',
  'Call 555-1998 for help.',
  'Version 10.2 crashed.',
  'The Sun shone on her.',
  'It is 2000 km away.',
  'As soon as he can, he leaves.',
  'He walked past the gate.',
  'She writes for the daily Herald.',
  'He watched 48 Hours.',
  'Three-quarters of them agreed.',
]) {
  test(holdsNone, sentence);
}
