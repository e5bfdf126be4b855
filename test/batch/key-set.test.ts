import test from 'ava';
import { KeySet } from '../../src/batch/key-set.js';

test('a key is added once, through growth', (t) => {
  const set = new KeySet();
  const keys = Array.from({ length: 20_000 }, (_, i) => `dump/${i}.html`);
  for (const key of keys) t.true(set.add(key));
  t.is(set.size, keys.length);
  t.true(keys.every((key) => set.has(key) && !set.add(key)));
  t.false(set.has('dump/20000.html'));
  for (const key of ['', '__proto__', 'constructor', '\ud800', 'x'.repeat(100_000)]) {
    t.false(set.has(key));
    t.true(set.add(key));
    t.true(set.has(key));
  }
});
