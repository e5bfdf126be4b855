import { once } from 'node:events';
import { join } from 'node:path';
import test from 'ava';
import type { Article, Failure } from '../../src/kit.js';
import { PAGE } from './pages.js';
import { makeFolder, ROOT, runCli, startCli } from './run-cli.js';

const line = (record: object) => `${JSON.stringify(record)}\n`;
const read = (stdout: string) =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((l) => JSON.parse(l) as Article | Failure);

test('one answer a line, in order; blank lines get none; bad lines get their failure', async (t) => {
  const input =
    `${line({ id: 'a', html: PAGE })}\n   \r\n` +
    `${line({ id: 'b', text: PAGE, extra: 1 })}not json\n[1]\n${line({ id: 'c' })}${line({ text: 'no id' })}` +
    `${line({ id: 'd', html: 'x', text: 'y' })}${line({ id: 'e', html: 7 })}${line({ id: 'f', text: ' ' })}` +
    line({ id: 'g', html: PAGE, text: null }).trimEnd();
  const { code, stdout, stderr } = await runCli(['pipe'], { input });
  t.is(code, 0);
  t.is(stderr, '');
  t.deepEqual(
    read(stdout).map((r) => (r.schema === 'failure/1' ? [r.id, r.line, r.code, r.stage] : [r.id, r.schema])),
    [
      ['a', 'article/1'],
      ['b', 'article/1'],
      [null, 5, 'BAD_INPUT', 'input'],
      [null, 6, 'BAD_INPUT', 'input'],
      ['c', 7, 'BAD_INPUT', 'input'],
      [null, 8, 'BAD_INPUT', 'input'],
      ['d', 9, 'BAD_INPUT', 'input'],
      ['e', 10, 'BAD_INPUT', 'input'],
      ['f', 11, 'EMPTY', 'read-page'],
      ['g', 'article/1'],
    ],
  );
});

test('the date of the line wins; a date that is none is left out with a warning', async (t) => {
  const text = 'Ada Lund left yesterday.';
  const input = line({ id: 'a', text, date: '2020-03-01' }) + line({ id: 'b', text, date: 'last spring' });
  const [good, bad] = read((await runCli(['pipe', '--pipeline', 'text'], { input })).stdout) as [Article, Article];
  t.is(good.dates[0]?.timex.value, '2020-02-29');
  t.is(bad.published, undefined);
  t.true(bad.messages.some((m) => m.code === 'io/bad-date'));
});

test('an answer comes as soon as its turn comes, before the input ends', async (t) => {
  const child = startCli(['pipe', '--pipeline', 'body']);
  child.stdout.setEncoding('utf8');
  for (const id of ['one', 'two']) {
    child.stdin.write(line({ id, html: PAGE }));
    const [answer] = (await once(child.stdout, 'data')) as [string];
    t.is((JSON.parse(answer) as Article).id, id);
  }
  child.stdin.end();
  t.deepEqual(await once(child, 'close'), [0, null]);
});

test('--jobs gives the same bytes, source maps and failures included', async (t) => {
  const records = Array.from({ length: 120 }, (_, i) =>
    i % 10 === 9 ? 'no json\n' : line({ id: `p${i}`, html: PAGE.replace('three months', `${i} months`) }),
  );
  const input = records.join('');
  const one = await runCli(['pipe', '--source-map'], { input });
  const many = await runCli(['pipe', '--source-map', '--jobs', '3'], { input });
  t.is(many.code, 0);
  t.is(many.stderr, '');
  t.is(read(one.stdout).length, 120);
  t.true(many.stdout === one.stdout, 'the answers of --jobs 3 differ from those of one process');
  t.true((read(one.stdout)[0] as Article).sourceMap !== undefined);
});

test('a page that kills its process costs its own line only', async (t) => {
  const kit = JSON.stringify(join(ROOT, 'dist/src/kit.js'));
  const folder = makeFolder({
    'deadly.mjs': `import { definePipeline, defineStage } from ${kit};
      const stage = defineStage({ name: 'deadly', requires: ['raw'], provides: ['text'],
        run: ({ raw }) => { if (raw === 'die') process.exit(9); return { text: raw }; } });
      export default definePipeline('deadly', [stage]);`,
  });
  const texts = ['a', 'die', 'b', 'c', 'die', 'd'];
  const input = texts.map((text, i) => line({ id: `p${i}`, text })).join('');
  const { code, stdout } = await runCli(['pipe', '--jobs', '2', '--pipeline', join(folder.path, 'deadly.mjs')], { input });
  folder.remove();
  t.is(code, 0);
  t.deepEqual(
    read(stdout).map((r) => (r.schema === 'failure/1' ? [r.line, r.code, r.stage] : r.text)),
    ['a', [2, 'STAGE_FAILED', 'process'], 'b', 'c', [5, 'STAGE_FAILED', 'process'], 'd'],
  );
});

test('memory does not grow with the stream: 72 MB pass through a heap of 60', async (t) => {
  const child = startCli(['pipe', '--pipeline', 'body'], { env: { NODE_OPTIONS: '--max-old-space-size=60' } });
  const page = line({
    id: 'p',
    html: PAGE.replace('</article>', `${'<p>Waves beat the pier, and the gulls cried.</p>'.repeat(2000)}</article>`),
  });
  const count = Math.ceil(72_000_000 / page.length);
  let newlines = 0;
  child.stdout.on('data', (d: Buffer) => {
    for (const byte of d) if (byte === 10) newlines += 1;
  });
  for (let i = 0; i < count; i++) if (!child.stdin.write(page)) await once(child.stdin, 'drain');
  child.stdin.end();
  t.deepEqual(await once(child, 'close'), [0, null]);
  t.is(newlines, count);
});

for (const jobs of ['1', '2']) {
  test(`a closed stdout ends it quietly, --jobs ${jobs}`, async (t) => {
    const child = startCli(['pipe', '--pipeline', 'body', '--jobs', jobs]);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (d) => {
      stderr += d;
    });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(line({ id: 'p', html: PAGE }).repeat(2000));
    const [code] = await once(child, 'close');
    t.is(code, 0);
    t.is(stderr, '');
  });
}
