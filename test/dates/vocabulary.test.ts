import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import test from 'ava';
import { scanWords } from '../../src/dates/scan-words.js';
import { TERMS } from '../../src/dates/vocabulary.js';
import { at, isCapital, Kind, kindOf, UNKNOWN } from '../../src/dates/words.js';

const PARSERS = resolve(import.meta.dirname, '../../../src/dates/parsers');

// A rule that compares at() with a word outside the vocabulary would never fire, and no other test need notice.
test('every word that a parser compares with is in the vocabulary', (t) => {
  for (const file of readdirSync(PARSERS)) {
    const code = readFileSync(join(PARSERS, file), 'utf8');
    for (const [, quoted, double] of code.matchAll(/at\(words, [^)]*\) [!=]== (?:'([^'\\]+)'|"([^"]+)")/g)) {
      const word = (quoted ?? double) as string;
      t.true(TERMS.of(word) > 0, `${file}: ${JSON.stringify(word)}`);
    }
  }
});

test('words are cut at letters, digits, marks and empty lines, known whatever their case', (t) => {
  const words = scanWords('In mid-1996, MAY’s zebra\n\n“10:35”');
  t.deepEqual(
    Array.from({ length: words.count }, (_, i) => at(words, i)),
    ['in', 'mid', '-', UNKNOWN, ',', 'may', "'", 's', UNKNOWN, '\n', '"', UNKNOWN, ':', UNKNOWN, '"'],
  );
  t.is(kindOf(words, 3), Kind.Number);
  t.true(isCapital(words, 5));
  t.is(at(words, -1), '');
  t.is(at(words, 99), '');
});
