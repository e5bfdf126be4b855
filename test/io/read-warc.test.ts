import { gzipSync } from 'node:zlib';
import test from 'ava';
import { inflateMembers } from '../../src/io/inflate-members.js';
import { type Piece, plainPieces } from '../../src/io/pieces.js';
import { readWarc } from '../../src/io/read-warc.js';
import { readWarcRecord } from '../../src/io/read-warc-record.js';

const PAGE = '<p>The harbour council closed the old ferry pier.</p>';
const LIMIT = 100_000;

interface Given {
  readonly type?: string;
  readonly length?: string | number;
  readonly http?: string;
  readonly body?: string | Buffer;
  readonly fields?: string;
}

function makeRecord({
  type = 'response',
  length,
  http = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n',
  body = PAGE,
  fields = '',
}: Given = {}): Buffer {
  const block = Buffer.concat([Buffer.from(http === '' ? '' : `${http}\r\n`), Buffer.from(body)]);
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: http://halden.example/x\r\n${fields}`;
  const size = length === 'none' ? '' : `Content-Length: ${length ?? block.length}\r\n`;
  return Buffer.concat([Buffer.from(`${head}${size}\r\n`), block, Buffer.from('\r\n\r\n')]);
}

/** The stream in chunks of `size`, so that every boundary falls into something once. */
async function* chunked(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function outline(pieces: AsyncIterable<Piece>): Promise<string[]> {
  const seen: string[] = [];
  for await (const entry of readWarc(pieces, LIMIT)) {
    if ('record' in entry) seen.push(`${entry.at} ${Buffer.from((await readWarcRecord(entry.record)).bytes)}`);
    else seen.push(`${entry.at} ${'skipped' in entry ? entry.skipped : `damage${entry.tooLarge ? ' too large' : ''}`}`);
  }
  return seen;
}

const good = makeRecord();
const at = (n: number): number => good.length * n;

const tables: [string, Buffer[], string[]][] = [
  ['good records', [good, good], [`0 ${PAGE}`, `${at(1)} ${PAGE}`]],
  ['length too small', [good, makeRecord({ length: 60 }), good], [`0 ${PAGE}`, `${at(1)} damage`, `LAST ${PAGE}`]],
  ['length beyond the next record', [makeRecord({ length: 500 }), good], ['0 damage', `LAST ${PAGE}`]],
  ['length beyond the limit', [makeRecord({ length: 999_999_999 }), good], ['0 damage too large', `LAST ${PAGE}`]],
  [
    'length of nonsense',
    [makeRecord({ length: '-5' }), makeRecord({ length: '9'.repeat(20) }), good],
    ['0 damage', 'ANY damage', `LAST ${PAGE}`],
  ],
  ['no length', [makeRecord({ length: 'none' }), good], ['0 damage', `LAST ${PAGE}`]],
  ['junk between', [good, Buffer.from('junk\r\n\x00WARC\r\n'), good], [`0 ${PAGE}`, `${at(1)} damage`, `LAST ${PAGE}`]],
  ['cut in the header', [good, good.subarray(0, 40)], [`0 ${PAGE}`, `${at(1)} damage`]],
  ['cut in the block', [good, good.subarray(0, good.length - 30)], [`0 ${PAGE}`, `${at(1)} damage`]],
  ['no blank lines at the end', [good.subarray(0, good.length - 4)], [`0 ${PAGE}`]],
  ['one line end between records', [good.subarray(0, good.length - 2), good], [`0 ${PAGE}`, `LAST ${PAGE}`]],
  [
    'what is no page',
    [
      makeRecord({ type: 'request' }),
      makeRecord({ http: 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n' }),
      makeRecord({ http: 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n' }),
      makeRecord({ type: 'conversion', http: '', fields: 'Content-Type: text/plain\r\n' }),
    ],
    ['0 warc record type', 'ANY http status', 'ANY media type', `LAST ${PAGE}`],
  ],
];

for (const [title, parts, wanted] of tables) {
  test(`warc: ${title}`, async (t) => {
    const bytes = Buffer.concat(parts);
    const last = bytes.length - (parts.at(-1) as Buffer).length;
    for (const size of [1, 7, 64, 1 << 20]) {
      const seen = await outline(plainPieces(chunked(bytes, size)));
      const expected = wanted.map((w, i) =>
        w.startsWith('ANY ') ? `${seen[i]?.split(' ')[0]} ${w.slice(4)}` : w.replace('LAST', String(last)),
      );
      t.deepEqual(seen, expected, `chunks of ${size}`);
    }
  });
}

test('warc.gz: a damaged member costs itself alone, and the rest keep their places', async (t) => {
  const bodies = [0, 1, 2, 3].map((i) => `${PAGE}<p>${'abcdefgh'.repeat(20)} number ${i}: ${Math.sqrt(i + 2)}</p>`);
  const members = bodies.map((body) => gzipSync(makeRecord({ body })));
  const places = members.map((_, i) => members.slice(0, i).reduce((n, m) => n + m.length, 0));
  const damaged = members.map((m) => Buffer.from(m));
  damaged[1]?.fill(0xff, 30, 50);
  for (const size of [100, 1 << 20]) {
    const seen = await outline(inflateMembers(chunked(Buffer.concat(damaged), size)));
    t.deepEqual(seen, [`${places[0]} ${bodies[0]}`, `${places[1]} damage`, `${places[2]} ${bodies[2]}`, `${places[3]} ${bodies[3]}`]);
  }
  const cut = Buffer.concat(members).subarray(0, (places[3] as number) + 60);
  t.deepEqual((await outline(inflateMembers(chunked(cut, 100)))).at(-1), `${places[3]} damage`);
  const one = await outline(inflateMembers(chunked(gzipSync(Buffer.concat([good, good])), 50)));
  t.deepEqual(one, [`0 ${PAGE}`, `0+${good.length} ${PAGE}`]);
});

test('gzip members come out whole, however they are cut, with junk around them', async (t) => {
  const first = gzipSync('one '.repeat(50_000));
  const second = gzipSync('');
  const third = gzipSync('three');
  const bytes = Buffer.concat([first, second, third, Buffer.from('\x00\x00\x00')]);
  for (const size of [1, 3, 1000, 1 << 20]) {
    let text = '';
    const members: number[] = [];
    const damage: number[] = [];
    for await (const piece of inflateMembers(chunked(bytes, size))) {
      if ('damage' in piece) damage.push(piece.offset);
      else {
        text += Buffer.from(piece.bytes).toString();
        if (piece.member !== undefined) members.push(piece.member);
      }
    }
    t.is(text, `${'one '.repeat(50_000)}three`);
    t.deepEqual(members, [0, first.length + second.length]);
    t.deepEqual(damage, [first.length + second.length + third.length]);
  }
});

test('a record: encodings true and false, address, charset, kind, what the crawler cut', async (t) => {
  const gz = gzipSync(PAGE);
  const encoded = (encoding: string, body: string | Buffer) =>
    makeRecord({ http: `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset="windows-1250"\r\n${encoding}\r\n`, body });
  const chunks = `5\r\n${PAGE.slice(0, 5)}\r\n${(PAGE.length - 5).toString(16)}\r\n${PAGE.slice(5)}\r\n0\r\n\r\n`;
  for (const record of [
    encoded('Content-Encoding: gzip', gz),
    encoded('Content-Encoding: gzip', PAGE),
    encoded('Content-Encoding: br', PAGE),
    encoded('Transfer-Encoding: chunked', chunks),
    encoded('Transfer-Encoding: chunked', PAGE),
  ]) {
    const page = await readWarcRecord(record);
    t.is(Buffer.from(page.bytes).toString(), PAGE);
    t.is(page.charset, 'windows-1250');
    t.is(page.url, 'http://halden.example/x');
  }
  const text = await readWarcRecord(makeRecord({ type: 'conversion', http: '', fields: 'WARC-Truncated: length\r\n' }));
  t.is(text.kind, 'text');
  t.is(text.truncated, 'length');
  const bomb = encoded('Content-Encoding: gzip', gzipSync(Buffer.alloc(64 << 20, 'a')));
  await t.throwsAsync(readWarcRecord(bomb), { message: /unpacks to more than/ });
});
