import test from 'ava';
import { findDatesIn } from '../../src/dates/find-in-text.js';

/** Nothing in these may be read as a date. */
const holdsNone = test.macro({
  exec(t, sentence: string) {
    t.deepEqual(
      findDatesIn(sentence, '2007-12-10', { order: 'auto' }).map((d) => d.text),
      [],
    );
  },
  title: (_name, sentence) => `no date: ${sentence}`,
});

for (const sentence of [
  // months and days that are other words
  'May I come in?',
  'Theresa May spoke first.',
  'They march on the palace.',
  'The March on the Harbour drew crowds.',
  'An august body of men.',
  'April Lund and June Berg sang.',
  'The Sun shone on her.',
  'He sat down, and she wed him.',
  'The Sunday Times broke the story.',
  'She sang at Super Tuesday and Bloody Sunday.',
  'USA Today has it.',
  // ordinals, seasons, units
  'The second term begins badly.',
  'Wait a second.',
  'Leaves fall and springs rust.',
  'The fall of the wall.',
  'He drank spring water.',
  'Three-quarters of them agreed.',
  'The first half ended without a goal.',
  'Minutes of the meeting are lost.',
  'A 22-year-old man was held.',
  'She is 24 years old.',
  'He is a man of few words and some means.',
  // numbers
  'It cost $1999 or so.',
  'It cost $ 1,999 or 2,007.50 euros.',
  'Some 2000 people came.',
  'They won 3-2 on penalties.',
  'They won 21-19, 18-21.',
  'Call 555-1998 for help.',
  'Call 020 7946 0018 or +44 1632 960018.',
  'Version 10.2 crashed.',
  'Version 2.0.2007.1 crashed.',
  'It is 2000 km away.',
  'Flight 1549 and Route 1999 are shut.',
  'It rose 1,500 feet, or 1.5 percent.',
  'The ratio is 16:9, at a scale of 1/250.',
  'Room 1984 is on floor 20.',
  'Serial 12-2007-9912 failed.',
  'It seats 1850 students.',
  // vague words that are something else
  'As soon as he can, he leaves.',
  'He soon left.',
  'He walked past the gate.',
  'The present of a ring pleased her.',
  'The current was strong.',
  'Now that it is dry, she sings.',
  'She writes for the Daily Herald.',
  'They put up a Christmas tree.',
  'She plays one-day cricket.',
  'He is known on the 19 as the singer.',
  'It lies before the 2nd Court.',
  'Such a year is rare.',
  'They lost 2:06 to 1:59.',
  'Three quarters of them left.',
  'He was lent by the 1st Military Region.',
  'The overnight rate stood.',
  'It rained now and then.',
  'She hummed the quarter-tone.',
  'It came at 24:30.',
  'It came at 24.30 on the dot.',
  'They fell in a night-raid on the mill.',
  // titles
  'He watched 48 Hours.',
  'He said on "This Week" that it works.',
  'High noon has come.',
]) {
  test(holdsNone, sentence);
}
