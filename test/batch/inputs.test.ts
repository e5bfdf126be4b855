import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compress, init } from '@bokuweb/zstd-wasm';
import test from 'ava';
import { pack } from 'tar-stream';
import { MissingInputError } from '../../src/batch/find-jobs.js';
import { runBatch } from '../../src/batch/run-batch.js';
import { makeFolder } from '../cli/run-cli.js';
import { type Line, makePage, readOutput, smallBatch } from './run.js';

const keysOf = (lines: readonly Line[]): string[] => lines.map((l) => l.key);
const codesOf = (lines: readonly Line[]): string[] => lines.map((l) => `${l.key} ${l['code']}`);

/** Runs a batch over a folder of these files, and reads what it wrote. */
async function runOver(files: { readonly [path: string]: string | Uint8Array }, more = {}, prepare?: (path: string) => void) {
  const folder = makeFolder(files);
  prepare?.(folder.path);
  const out = makeFolder({});
  const { counts, state } = await runBatch(smallBatch([folder.path], out.path, more));
  const output = await readOutput(out.path);
  folder.remove();
  out.remove();
  return { ...output, counts, state };
}

test.serial('a folder: pages below it by their paths, other files passed over and counted', async (t) => {
  const { records, failures, counts, state } = await runOver({
    'a.html': makePage(1),
    'deep/er/b.HTM': makePage(2),
    'c.html.gz': gzipSync(makePage(3)),
    '.hidden.html': makePage(4),
    'empty.html': '',
    'notes.md': 'No page.',
    'picture.png': 'No page either.',
  });
  t.is(state, 'finished');
  t.deepEqual(keysOf(records), ['.hidden.html', 'a.html', 'c.html.gz', 'deep/er/b.HTM']);
  t.deepEqual(codesOf(failures), ['empty.html EMPTY']);
  t.is(records[1]?.id, 'a.html');
  t.is(Object.keys(records[1] as Line)[0], 'key');
  t.deepEqual([...counts.skipped], [['file name', 2]]);
});

test.serial('only regular files are opened: a pipe, a device, a link in a circle and one to nowhere fail by themselves', async (t) => {
  const { records, failures } = await runOver({ 'a.html': makePage(1), 'folder/b.html': makePage(2) }, {}, (path) => {
    execFileSync('mkfifo', [join(path, 'pipe.html')]);
    symlinkSync('/dev/zero', join(path, 'zero.html'));
    symlinkSync('circle.html', join(path, 'circle.html'));
    symlinkSync('nowhere', join(path, 'nowhere.html'));
    symlinkSync('folder', join(path, 'link-to-folder'));
    symlinkSync('a.html', join(path, 'link.html'));
  });
  t.deepEqual(keysOf(records), ['a.html', 'folder/b.html', 'link.html']);
  t.deepEqual(codesOf(failures), ['circle.html UNREADABLE', 'nowhere.html UNREADABLE', 'pipe.html UNREADABLE', 'zero.html UNREADABLE']);
});

test.serial('file names that are no UTF-8 get keys of their own, and are read', async (t) => {
  const { records } = await runOver({ 'back\\xff.html': makePage(1) }, {}, (path) => {
    writeFileSync(Buffer.concat([Buffer.from(`${path}/back`), Buffer.from([0xff]), Buffer.from('.html')]), makePage(2));
  });
  t.deepEqual(keysOf(records), ['back\\x5cxff.html', 'back\\xff.html']);
});

test.serial('JSONL: one document a line, fields by option, each bad line a failure with its number', async (t) => {
  const fields = { id: 'uid', html: 'page', text: 'body', url: 'link', date: 'day' };
  const lines = [
    JSON.stringify({ uid: 'one', page: makePage(1), link: 'http://halden.example/1', day: '2019-03-05' }),
    '',
    '{"uid":"broken"',
    JSON.stringify({ uid: 7, page: null, body: makePage(2).replace(/<[^>]+>/g, '\n') }),
    JSON.stringify({ uid: 'none' }),
    JSON.stringify({ page: 42 }),
    JSON.stringify({ uid: 'big', page: 'x'.repeat(70_000) }),
    '[]',
    JSON.stringify({ page: makePage(3), link: 5 }),
  ];
  const text = `\ufeff${lines.join('\r\n')}`;
  const { records, failures } = await runOver({ 'dump.jsonl': text, 'dump.jsonl.gz': gzipSync(text) }, { fields, maxBytes: 65_536 });
  for (const name of ['dump.jsonl', 'dump.jsonl.gz']) {
    const own = records.filter((r) => r.key.startsWith(`${name}#`));
    t.deepEqual(
      own.map((r) => [r.key, r.id]),
      [
        [`${name}#1`, 'one'],
        [`${name}#4`, '7'],
        [`${name}#9`, `${name}#9`],
      ],
    );
    t.is(own[0]?.['url'], 'http://halden.example/1');
    t.deepEqual(own[0]?.['published'], { value: '2019-03-05', from: 'given' });
    t.regex(JSON.stringify(own[2]?.['messages']), /io\/field-ignored/);
    const failed = failures.filter((r) => r.key.startsWith(`${name}#`));
    t.deepEqual(
      failed.map((f) => [f['line'], f['code'], f.id]),
      [
        [3, 'BAD_INPUT', null],
        [5, 'BAD_INPUT', 'none'],
        [6, 'BAD_INPUT', `${name}#6`],
        [7, 'TOO_LARGE', null],
        [8, 'BAD_INPUT', null],
      ],
    );
  }
});

test.serial('gzip JSONL that ends early: the lines before the cut are kept, and the file says so', async (t) => {
  const lines = Array.from({ length: 200 }, (_, i) => JSON.stringify({ id: `d${i}`, html: makePage(i) })).join('\n');
  const packed = gzipSync(`${lines}\n`);
  const { records, failures } = await runOver({ 'cut.jsonl.gz': packed.subarray(0, packed.length - 300) });
  t.true(records.length > 100 && records.length < 200, String(records.length));
  t.deepEqual(codesOf(failures), ['cut.jsonl.gz BAD_ARCHIVE']);
});

test.serial('bytes decide, not names', async (t) => {
  await init();
  const line = JSON.stringify({ id: 'x', html: makePage(1) });
  const { records, failures } = await runOver({
    'page.jsonl': makePage(2),
    'page.warc': makePage(3),
    'zipped.html': gzipSync(makePage(4)),
    'not-zipped.html.gz': makePage(5),
    'z.html.zst': compress(Buffer.from(makePage(6))),
    'z.jsonl.zst': compress(Buffer.from(`${line}\n`)),
    'picture.html': Buffer.from('\x89PNG\r\n\x1a\n'.repeat(20), 'latin1'),
    'archive.html': Buffer.from(`PK\x03\x04${'\x01\x02'.repeat(100)}`, 'latin1'),
  });
  t.deepEqual(keysOf(records), ['not-zipped.html.gz', 'page.jsonl', 'page.warc', 'z.html.zst', 'z.jsonl.zst#1', 'zipped.html']);
  t.deepEqual(codesOf(failures), ['archive.html NOT_HTML', 'picture.html NOT_HTML']);
});

test.serial('tar: its pages by number and name; damage keeps what came before', async (t) => {
  const tar = pack();
  const entry = (name: string, content: string) => new Promise<void>((done) => tar.entry({ name }, content, () => done()));
  const bytes: Buffer[] = [];
  tar.on('data', (chunk) => bytes.push(chunk as Buffer));
  await entry('site/a.html', makePage(1));
  await entry('site/style.css', 'p {}');
  await entry('site/a.html', makePage(2));
  tar.finalize();
  await new Promise<void>((done) => tar.once('end', () => done()));
  const whole = Buffer.concat(bytes);
  const { records, failures, counts } = await runOver({
    'dump.tar': whole,
    'dump.tgz': gzipSync(whole),
    // Inside the last page: behind it come 1,024 bytes that end the archive.
    'cut.tar': whole.subarray(0, whole.length - 1024 - 600),
  });
  t.deepEqual(keysOf(records).sort(), [
    'cut.tar#1:site/a.html',
    'dump.tar#1:site/a.html',
    'dump.tar#3:site/a.html',
    'dump.tgz#1:site/a.html',
    'dump.tgz#3:site/a.html',
  ]);
  t.deepEqual(codesOf(failures), ['cut.tar BAD_ARCHIVE']);
  t.is(counts.skipped.get('file name'), 3);
});

test.serial('zip: its pages; one that is damaged fails by itself', async (t) => {
  const python = (code: string, path: string) => execFileSync('python3', ['-c', code, path]);
  const { records, failures } = await runOver({}, { maxBytes: 2_000_000 }, (path) => {
    mkdirSync(join(path, 'in'));
    writeFileSync(join(path, 'in/a.html'), makePage(1));
    const code = `
import sys, zipfile
p = sys.argv[1]
page = open(p + '/in/a.html').read()
with zipfile.ZipFile(p + '/dump.zip', 'w', zipfile.ZIP_DEFLATED) as z:
    z.writestr('b/one.html', page)
    z.writestr('read.me', 'x')
    z.writestr('big.html', 'x' * 3000000)
    z.writestr('two.html', page)
data = bytearray(open(p + '/dump.zip', 'rb').read())
at = data.find(b'two.html') + 20
data[at:at + 20] = b'U' * 20
open(p + '/bad.zip', 'wb').write(data)
open(p + '/cut.zip', 'wb').write(data[:len(data) // 2])`;
    python(code, path);
  });
  t.deepEqual(keysOf(records), ['bad.zip#1:b/one.html', 'dump.zip#1:b/one.html', 'dump.zip#4:two.html', 'in/a.html']);
  t.deepEqual(codesOf(failures), [
    'bad.zip#3:big.html TOO_LARGE',
    'bad.zip#4:two.html BAD_ARCHIVE',
    'cut.zip BAD_ARCHIVE',
    'dump.zip#3:big.html TOO_LARGE',
  ]);
});

test.serial('several arguments: keys are paths as given; globs and single files are taken whatever they are called', async (t) => {
  const folder = makeFolder({ 'in/a.html': makePage(1), 'in/b.html': makePage(2), 'odd.name': makePage(3) });
  const out = makeFolder({});
  const inputs = [`${folder.path}/in/*.html`, `${folder.path}/odd.name`, `${folder.path}/in`];
  const { counts } = await runBatch(smallBatch(inputs, out.path));
  const { records } = await readOutput(out.path);
  t.deepEqual(
    keysOf(records),
    ['in/a.html', 'in/b.html', 'odd.name'].map((name) => join(folder.path, name)),
  );
  t.is(counts.resumed, 2);
  await t.throwsAsync(runBatch(smallBatch([join(folder.path, 'nosuch')], out.path)), { instanceOf: MissingInputError });
  await t.throwsAsync(runBatch(smallBatch([`${folder.path}/*.nosuch`], out.path)), { instanceOf: MissingInputError });
  folder.remove();
  out.remove();
});

test.serial('an output folder below the input is no input', async (t) => {
  const folder = makeFolder({ 'a.html': makePage(1) });
  const out = join(folder.path, 'output/run1');
  await runBatch(smallBatch([folder.path], out));
  const again = await runBatch(smallBatch([folder.path], out));
  t.is(again.counts.records, 1);
  t.is(again.counts.skipped.size, 0);
  folder.remove();
});

test.serial('a page that unpacks without end is refused', async (t) => {
  const bomb = Buffer.concat(Array.from({ length: 80 }, () => gzipSync(Buffer.alloc(1 << 20, 'a'), { level: 9 })));
  const { failures } = await runOver(
    { 'bomb.html.gz': bomb, 'bomb.jsonl.gz': bomb, 'large.html': `<p>${'word '.repeat(20_000)}</p>` },
    { maxBytes: 90_000 },
  );
  t.deepEqual(codesOf(failures), ['bomb.html.gz TOO_LARGE', 'bomb.jsonl.gz BAD_ARCHIVE', 'large.html TOO_LARGE']);
});
