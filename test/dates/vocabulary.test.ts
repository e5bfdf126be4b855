import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import test from 'ava';
import { scanWords } from '../../src/dates/scan-words.js';
import { TERMS } from '../../src/dates/vocabulary.js';
import { at, isCapital, Kind, kindOf, UNKNOWN } from '../../src/dates/words.js';

const DATES = resolve(import.meta.dirname, '../../../src/dates');

/** The words that a file compares with what `at()` gave: where it stands, behind a name it was given, or in `follows()`. */
function* comparedWords(code: string): Generator<string> {
  const names = [...code.matchAll(/(?:const|let) (\w+) = at\(words, /g)].map(([, name]) => name);
  const left = [String.raw`at\(words, (?:[^()]|\([^()]*\))*\)`, ...names.map((name) => String.raw`\b${name}`)].join('|');
  for (const [, single, double] of code.matchAll(new RegExp(`(?:${left}) [!=]== (?:'([^'\\\\]+)'|"([^"]+)")`, 'g'))) {
    yield (single ?? double) as string;
  }
  for (const [, list] of code.matchAll(/follows\(words, [^,]+((?:, (?:'[^']+'|"[^"]+"))+)\)/g)) {
    for (const [, single, double] of (list as string).matchAll(/'([^']+)'|"([^"]+)"/g)) yield (single ?? double) as string;
  }
}

// A rule that compares at() with a word outside the vocabulary would never fire, and no other test need notice.
test('every word that a rule compares with is in the vocabulary', (t) => {
  let compared = 0;
  for (const file of readdirSync(DATES, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    for (const word of comparedWords(readFileSync(join(DATES, file), 'utf8'))) {
      compared++;
      t.true(TERMS.of(word) > 0, `${file}: ${JSON.stringify(word)}`);
    }
  }
  t.true(compared > 400, `only ${compared} comparisons found`);
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
