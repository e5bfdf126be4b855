import test from 'ava';
import fc from 'fast-check';
import { readLineBatches } from '../../src/io/read-lines.js';

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

async function readAll(stream: AsyncIterable<Uint8Array>, maxBytes?: number) {
  const lines: (string | undefined)[] = [];
  let number = 0;
  for await (const batch of readLineBatches(stream, maxBytes)) {
    for (const line of batch) {
      if (line.number !== ++number) throw new Error(`line ${number} is numbered ${line.number}`);
      lines.push(line.text);
    }
  }
  return lines;
}

test('LF and CRLF end a line; the last one needs no end; blank lines count', async (t) => {
  t.deepEqual(await readAll(chunks('a\r\n\nb')), ['a', '', 'b']);
  t.deepEqual(await readAll(chunks('a\n')), ['a']);
  t.deepEqual(await readAll(chunks('')), []);
});

test('U+2028 and a lone CR are part of a line; a BOM at the start is not', async (t) => {
  t.deepEqual(await readAll(chunks('\ufeffa\u2028b\rc\nd')), ['a\u2028b\rc', 'd']);
});

test('a line over the limit is reported without its text, and the next one is read', async (t) => {
  t.deepEqual(await readAll(chunks('abc', 'def', '\nok\n', 'x'.repeat(9)), 5), [undefined, 'ok', undefined]);
});

test('a batch holds all that one read completed', async (t) => {
  const batches: number[] = [];
  for await (const batch of readLineBatches(chunks('a\nb\nc', 'd\n'))) batches.push(batch.length);
  t.deepEqual(batches, [2, 1]);
});

test('property: cut anywhere, even inside a character, the lines are the same', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), fc.array(fc.nat(40), { maxLength: 20 }), async (words, cuts) => {
      const lines = words.map((w) => w.replace(/[\r\n\ufeff]/g, ' '));
      const data = Buffer.from(lines.map((l) => `${l}\n`).join(''));
      const parts: Uint8Array[] = [];
      let at = 0;
      for (const cut of cuts) {
        parts.push(data.subarray(at, at + cut));
        at += cut;
      }
      parts.push(data.subarray(at));
      return JSON.stringify(await readAll(chunks(...parts))) === JSON.stringify(lines);
    }),
  );
  t.pass();
});
