import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { encodeEntityModel } from '../../src/entities/model.js';
import { decodeEntityModel } from '../../src/kit.js';
import { ROOT } from '../cli/run-cli.js';

const BYTES = readFileSync(join(ROOT, 'models/en/entities.bin'));

test('the shipped model comes back byte for byte', (t) => {
  const again = encodeEntityModel(decodeEntityModel(BYTES));
  t.true(Buffer.from(again).equals(BYTES));
});

test('bytes at any offset are read', (t) => {
  const shifted = new Uint8Array(BYTES.length + 1);
  shifted.set(BYTES, 1);
  t.is(decodeEntityModel(shifted.subarray(1)).weights.length, decodeEntityModel(BYTES).weights.length);
});

test('the card names the file by its size and hash', (t) => {
  const card = readFileSync(join(ROOT, 'models/en/entities.card.md'), 'utf8');
  t.true(card.includes(createHash('sha256').update(BYTES).digest('hex')));
  t.true(card.includes(`${BYTES.length.toLocaleString('en')} bytes`));
});

for (const [title, bytes] of [
  ['nothing', new Uint8Array()],
  ['something else', new Uint8Array(64)],
  ['a model cut short', BYTES.subarray(0, BYTES.length - 4)],
] as const) {
  test(`no model: ${title}`, (t) => {
    t.throws(() => decodeEntityModel(bytes), { instanceOf: TypeError, message: /expected/ });
  });
}
