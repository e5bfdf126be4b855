import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { toGoldItems } from '../../src/check/gold-items.js';
import { readFixtures } from '../../src/check/read-fixtures.js';
import { ROOT } from '../cli/run-cli.js';

const { fixtures } = readFixtures(join(ROOT, 'fixtures'));

test('every fixture has gold that fits its own text, and a note', (t) => {
  t.true(fixtures.length > 0);
  for (const { name, folder, expected } of fixtures) {
    t.truthy(expected, `${name}: no expected.json`);
    t.true(existsSync(join(folder, 'note.md')), `${name}: no note.md`);
    const gold = expected?.text?.join('\n\n');
    if (expected && gold !== undefined) t.deepEqual(toGoldItems(expected, gold).problems, [], name);
  }
});

test('gold that has a body has all of it: dates and quotes are checked wherever mentions are', (t) => {
  const partial = fixtures.filter(({ expected: e }) => e?.text && [e.mentions, e.dates, e.quotes].some((x) => x === undefined));
  t.deepEqual(
    partial.map((f) => f.name),
    [],
  );
});
