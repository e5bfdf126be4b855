import { gzipSync } from 'node:zlib';
import test from 'ava';
import fc from 'fast-check';
import { decodePage } from '../../src/io/decode-page.js';
import { DocumentFailure } from '../../src/kit.js';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((p) => (typeof p === 'string' ? Buffer.from(p, 'utf8') : Buffer.from(p))));
const latin = (text: string) => Buffer.from(text, 'latin1');
const TEXT = 'Bjørn said the café “will not reopen”.';
const swap = (data: Buffer) => Buffer.from(data).swap16();

/** Title, bytes, text, charset, and the codes of its messages. */
const cases: [string, Uint8Array, string, string, string[]][] = [
  ['ASCII', bytes('plain'), 'plain', 'utf-8', []],
  ['UTF-8 without a label', bytes(TEXT), TEXT, 'utf-8', []],
  ['UTF-8 with a BOM, which goes', bytes([0xef, 0xbb, 0xbf], TEXT), TEXT, 'utf-8', []],
  ['a BOM wins over a label', bytes([0xef, 0xbb, 0xbf], `<meta charset="koi8-r">${TEXT}`), `<meta charset="koi8-r">${TEXT}`, 'utf-8', []],
  ['UTF-16 with a BOM, little endian', bytes([0xff, 0xfe], [...Buffer.from(TEXT, 'utf16le')]), TEXT, 'utf-16le', []],
  ['UTF-16 with a BOM, big endian', bytes([0xfe, 0xff], [...swap(Buffer.from(TEXT, 'utf16le'))]), TEXT, 'utf-16be', []],
  ['UTF-16 without a BOM', Buffer.from(`${TEXT} And so on.`, 'utf16le'), `${TEXT} And so on.`, 'utf-16le', ['io/charset-guessed']],
  [
    'valid UTF-8 wins over a wrong label',
    bytes('<meta charset="iso-8859-1">café'),
    '<meta charset="iso-8859-1">café',
    'utf-8',
    ['io/charset-mismatch'],
  ],
  ['the label, where it is no UTF-8', latin('<meta charset=iso-8859-2>\xe8a'), '<meta charset=iso-8859-2>ča', 'iso-8859-2', []],
  [
    'the label in http-equiv',
    latin('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">\xc1'),
    '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">а',
    'koi8-r',
    [],
  ],
  ['latin-1 means windows-1252', latin('<meta charset=latin1>\x93ja\x94'), '<meta charset=latin1>“ja”', 'windows-1252', []],
  ['no label and no UTF-8', latin('caf\xe9 \x93ja\x94'), 'café “ja”', 'windows-1252', ['io/charset-guessed']],
  ['an unknown label', latin('<meta charset=nosuch>\xe9t\xe9.'), '<meta charset=nosuch>été.', 'windows-1252', ['io/charset-unknown']],
  [
    'labelled UTF-8, is windows-1252',
    latin('<meta charset=utf-8>\xe9t\xe9.'),
    '<meta charset=utf-8>été.',
    'windows-1252',
    ['io/charset-mismatch'],
  ],
  ['UTF-8 with one bad byte', bytes('ééé', [0xff], 'é'), 'ééé\ufffdé', 'utf-8', ['io/charset-replaced']],
  ['UTF-8 cut off inside its last character', bytes('caf', [0xc3]), 'caf', 'utf-8', ['io/truncated']],
  ['gzip', gzipSync(TEXT), TEXT, 'utf-8', []],
  ['two gzip members', Buffer.concat([gzipSync('one '), gzipSync('two')]), 'one two', 'utf-8', []],
  ['gzip with a wrong checksum', damage(gzipSync(TEXT), -8), TEXT, 'utf-8', ['io/gzip-checksum']],
];
for (const [title, given, text, charset, codes] of cases) {
  test(`decoded: ${title}`, (t) => {
    const page = decodePage(given);
    t.is(page.text, text);
    t.is(page.charset, charset);
    t.deepEqual(
      page.messages.map((m) => m.code),
      codes,
    );
  });
}

test('gzip that ends early gives what there is, with a warning', (t) => {
  const text = Array.from({ length: 5000 }, (_, i) => `line ${(i * 7919) % 4999}`).join('\n');
  const packed = gzipSync(text);
  const page = decodePage(packed.subarray(0, packed.length >> 1));
  t.true(text.startsWith(page.text) && page.text.length > 1000);
  t.deepEqual(
    page.messages.map((m) => m.code),
    ['io/gzip-truncated'],
  );
});

const refused: [string, Uint8Array, string][] = [
  ['PNG', bytes([0x89], 'PNG\r\n'), 'NOT_HTML'],
  ['PDF', bytes('%PDF-1.7 '), 'NOT_HTML'],
  ['ZIP', bytes('PK', [3, 4, 0, 0]), 'NOT_HTML'],
  ['noise', Uint8Array.from({ length: 4096 }, (_, i) => (i * 167 + (i >> 3) * 59) & 0xff), 'NOT_HTML'],
  ['a gzip bomb', gzipSync(Buffer.alloc(80 * 1024 * 1024)), 'TOO_LARGE'],
  ['damaged gzip', damage(gzipSync(TEXT), 12), 'UNREADABLE'],
];
for (const [title, given, code] of refused) {
  test(`refused: ${title}`, (t) => {
    t.is(t.throws(() => decodePage(given), { instanceOf: DocumentFailure }).code, code as DocumentFailure['code']);
  });
}

test('property: any bytes decode to the same text twice, or fail with a code', (t) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (data) => {
      const read = () => {
        try {
          return decodePage(data).text;
        } catch (error) {
          if (error instanceof DocumentFailure) return error.code;
          throw error;
        }
      };
      const first = read();
      return read() === first;
    }),
    { numRuns: 500 },
  );
  t.pass();
});

test('property: text comes back from UTF-8, and from UTF-16 with a BOM', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      // A BOM goes, and bytes of another format's signature are no text.
      fc.pre(!/^[\ufeff\x00]|\x00/.test(text));
      return (
        decodePage(bytes([0xef, 0xbb, 0xbf], text)).text === text &&
        decodePage(bytes([0xff, 0xfe], [...Buffer.from(text, 'utf16le')])).text === text
      );
    }),
  );
  t.pass();
});

function damage(data: Buffer, at: number): Buffer {
  const copy = Buffer.from(data);
  const place = at < 0 ? data.length + at : at;
  for (let i = place; i < place + 4; i++) copy[i] = (copy[i] as number) ^ 0xff;
  return copy;
}
