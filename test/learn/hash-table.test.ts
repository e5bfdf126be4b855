import test from 'ava';
import fc from 'fast-check';
import { hashFolded, hashRange, mix } from '../../src/learn/hash.js';
import { HashTable } from '../../src/learn/hash-table.js';

const HASH = fc.integer({ min: 0, max: 0xffffffff });

test('property: a table answers as a Map does, and comes back from its entries', (t) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.oneof(HASH, fc.nat(40)), HASH)), fc.array(HASH), (entries, others) => {
      // 0 marks an empty slot and is stored as 1.
      const map = new Map(entries.map(([hash, value]) => [hash === 0 ? 1 : hash, value]));
      const table = HashTable.fromEntries(map);
      const again = HashTable.fromEntries(new Map(table.entries()));
      return [...map.keys(), ...others].every((hash) => {
        const wanted = map.get(hash === 0 ? 1 : hash) ?? 0;
        return table.get(hash) === wanted && again.get(hash) === wanted;
      });
    }),
  );
  t.pass();
});

test('a full cluster of colliding hashes is still found, and what is not there ends the search', (t) => {
  const map = new Map(Array.from({ length: 12 }, (_, i) => [5 + i * 16, i + 1]));
  const table = HashTable.fromEntries(map);
  for (const [hash, value] of map) t.is(table.get(hash), value);
  t.is(table.get(5 + 16 * 99), 0);
});

test('folded hashes ignore the case of Latin-1 letters, plain ones do not', (t) => {
  const folded = (text: string) => hashFolded(text, 0, text.length);
  t.is(folded('ÅSE Lund'), folded('åse lUND'));
  t.not(hashRange('Lund', 0, 4), hashRange('lund', 0, 4));
  t.is(hashRange('xLundx', 1, 5), hashRange('Lund', 0, 4));
});

test('property: hashing in two parts is hashing the whole; order counts when numbers are mixed', (t) => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      (a, b) => hashRange(b, 0, b.length, hashRange(a, 0, a.length)) === hashRange(a + b, 0, a.length + b.length),
    ),
  );
  t.not(mix(1, 2), mix(2, 1));
});
