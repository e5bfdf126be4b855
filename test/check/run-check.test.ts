import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import news from '../../pipelines/news.js';
import { type CheckOptions, runCheck } from '../../src/check/run-check.js';
import { toRates } from '../../src/check/score.js';
import { GOLD, makeFixtures, PARAGRAPHS, pageOf } from './fixture-folder.js';

const OPTIONS: CheckOptions = { pipeline: news, update: false, updateFloors: false, lowerFloors: false };
const f1 = (result: Awaited<ReturnType<typeof runCheck>>, task: string) => {
  const counts = result.totals.get('set')?.get(task as never);
  return counts && toRates(counts, counts.strict).f1;
};

test('scores what gold speaks of, and only that', async (t) => {
  const fixtures = makeFixtures();
  const result = await runCheck(fixtures.path, OPTIONS);
  fixtures.remove();
  t.deepEqual(result.breaches, []);
  t.deepEqual([...(result.totals.get('set')?.keys() ?? [])].sort(), [
    'chrome',
    'dates',
    'failure',
    'headline',
    'mentions',
    'names',
    'text',
  ]);
  t.is(f1(result, 'text'), 1);
  t.is(f1(result, 'dates'), 1);
  t.is(f1(result, 'names'), 1);
  t.is(f1(result, 'mentions'), 0.5);
  const mentions = result.pages[0]?.score.tasks.get('mentions');
  t.deepEqual(mentions?.differences, [{ gold: 'LOC Oslo', predicted: 'GPE Oslo' }]);
});

test('floors: written on request, held, broken when quality drops, lowered only when told to', async (t) => {
  const fixtures = makeFixtures();
  const floors = join(fixtures.path, 'floors.json');
  await runCheck(fixtures.path, OPTIONS);
  t.false(existsSync(floors));
  await runCheck(fixtures.path, { ...OPTIONS, updateFloors: true });
  const written = JSON.parse(readFileSync(floors, 'utf8')) as { digest: string; floors: { set: { [task: string]: number } } };
  t.is(written.floors.set['mentions'], 0.5);
  t.deepEqual((await runCheck(fixtures.path, OPTIONS)).breaches, []);

  fixtures.write('floors.json', JSON.stringify({ ...written, floors: { set: { ...written.floors.set, mentions: 0.9 } } }));
  t.deepEqual((await runCheck(fixtures.path, OPTIONS)).breaches, ['set mentions: F1 0.5 is below its floor 0.9']);
  const refused = await runCheck(fixtures.path, { ...OPTIONS, updateFloors: true });
  t.regex(refused.breaches[0] as string, /floors not written, .*--lower-floors.*set mentions: 0\.9 -> 0\.5/);
  t.is(JSON.parse(readFileSync(floors, 'utf8')).floors.set.mentions, 0.9);
  t.deepEqual((await runCheck(fixtures.path, { ...OPTIONS, updateFloors: true, lowerFloors: true })).breaches, []);
  t.is(JSON.parse(readFileSync(floors, 'utf8')).floors.set.mentions, 0.5);
  fixtures.remove();
});

test('fixtures that change, and tasks that are no longer checked, break the floors', async (t) => {
  const fixtures = makeFixtures();
  await runCheck(fixtures.path, { ...OPTIONS, updateFloors: true });
  fixtures.write('set/pier/note.md', 'Notes may change.');
  t.deepEqual((await runCheck(fixtures.path, OPTIONS)).breaches, []);
  const { dates, ...rest } = GOLD;
  fixtures.write('set/pier/expected.json', JSON.stringify(rest));
  const { breaches } = await runCheck(fixtures.path, OPTIONS);
  t.is(breaches.length, 2);
  t.regex(breaches[0] as string, /fixtures changed since the floors were set/);
  t.is(breaches[1], 'set dates: floor 1, but nothing is checked');
  fixtures.remove();
});

test('output already written: matched by id, by folder, or by the last part of the name', async (t) => {
  const fixtures = makeFixtures();
  for (const id of ['set/pier', '/data/set/pier/page.html', 'pier']) {
    const record = news.run({ id, html: pageOf(PARAGRAPHS), date: '2019-03-05' });
    fixtures.write('out.ndjson', `${JSON.stringify(record)}\n\n`);
    const result = await runCheck(fixtures.path, { ...OPTIONS, against: join(fixtures.path, 'out.ndjson') });
    t.is(f1(result, 'dates'), 1, id);
  }
  fixtures.write('out.ndjson', JSON.stringify(news.run({ id: 'other', html: pageOf(PARAGRAPHS) })));
  const none = await runCheck(fixtures.path, { ...OPTIONS, against: join(fixtures.path, 'out.ndjson') });
  t.is(f1(none, 'dates'), 0);
  t.deepEqual(none.pages[0]?.score.tasks.get('failure')?.differences[0], { gold: 'article', predicted: 'no record' });
  fixtures.remove();
});

test('gold is compared on a text that came out differently', async (t) => {
  const fixtures = makeFixtures();
  const record = news.run({
    id: 'set/pier',
    html: pageOf([`An extra line in front. ${PARAGRAPHS[0]}`, ...PARAGRAPHS.slice(1)]),
    date: '2019-03-05',
  });
  fixtures.write('out.json', JSON.stringify([record]));
  const result = await runCheck(fixtures.path, { ...OPTIONS, against: join(fixtures.path, 'out.json') });
  fixtures.remove();
  t.is(f1(result, 'dates'), 1);
  t.true((f1(result, 'text') as number) < 1);
});

test('--update writes gold only where asked, keeps what people wrote, and adds no field', async (t) => {
  const fixtures = makeFixtures({ input: GOLD.input, mustNot: ['subscribe'], dates: [['Monday', 'DATE', '2019-03-11']] });
  const file = join(fixtures.path, 'set/pier/expected.json');
  const before = readFileSync(file, 'utf8');
  await runCheck(fixtures.path, OPTIONS);
  t.is(readFileSync(file, 'utf8'), before);
  await runCheck(fixtures.path, { ...OPTIONS, update: true });
  t.deepEqual(JSON.parse(readFileSync(file, 'utf8')), { input: GOLD.input, mustNot: ['subscribe'], dates: GOLD.dates });
  fixtures.remove();
});

test('--update writes everything where there is no gold yet, and the result is right by itself', async (t) => {
  const fixtures = makeFixtures(undefined);
  fixtures.write('set/pier/expected.json', '{}');
  await runCheck(fixtures.path, { ...OPTIONS, update: true });
  const result = await runCheck(fixtures.path, OPTIONS);
  fixtures.remove();
  t.deepEqual(result.pages[0]?.score.problems, []);
  for (const [task, counts] of result.totals.get('set') ?? []) t.is(toRates(counts, counts.strict).f1, 1, task);
});

const badGold: [string, object, RegExp][] = [
  [
    'a mention that is not in the text',
    { text: PARAGRAPHS, mentions: [['ORG', 'Nobody', 'Nobody']] },
    /mentions\[0\] "Nobody" is not in the text/,
  ],
  [
    'mentions out of order',
    {
      text: ['B A'],
      mentions: [
        ['ORG', 'A', 'A'],
        ['ORG', 'B', 'B'],
      ],
    },
    /mentions\[1\] "B" is not in the text after/,
  ],
  ['a date inside a word', { text: ['Mondays'], dates: [['Monday', 'DATE', 'X']] }, /dates\[0\] "Monday"/],
  ['content that is not there', { text: ['He left.'], quotes: [{ form: 'indirect', content: ['gone'] }] }, /quotes\[0\] content "gone"/],
  [
    'a cue that is not there',
    { text: ['He left.'], quotes: [{ form: 'indirect', content: ['left'], cue: 'said' }] },
    /quotes\[0\] cue "said"/,
  ],
];
for (const [title, gold, message] of badGold) {
  test(`gold that does not fit its text fails the check: ${title}`, async (t) => {
    const fixtures = makeFixtures(gold);
    const { breaches } = await runCheck(fixtures.path, OPTIONS);
    fixtures.remove();
    t.is(breaches.length, 1);
    t.regex(breaches[0] as string, message);
  });
}

test('expected.json of a wrong shape is named with its path and field', async (t) => {
  const fixtures = makeFixtures({ mentions: [['PLACE', 'Oslo', 'Oslo']] });
  await t.throwsAsync(runCheck(fixtures.path, OPTIONS), { message: /expected\.json: mentions\.0\.0: / });
  fixtures.write('set/pier/expected.json', '{');
  await t.throwsAsync(runCheck(fixtures.path, OPTIONS), { message: /expected\.json: not JSON/ });
  fixtures.remove();
});

test('a page that must fail is right when it fails with that code', async (t) => {
  const fixtures = makeFixtures({ failure: 'NO_ARTICLE' });
  const wrong = await runCheck(fixtures.path, OPTIONS);
  t.deepEqual(wrong.pages[0]?.score.tasks.get('failure')?.differences, [{ gold: 'NO_ARTICLE', predicted: 'article' }]);
  fixtures.write('set/pier/page.html', '<html><body><form><input></form></body></html>');
  t.is(f1(await runCheck(fixtures.path, OPTIONS), 'failure'), 1);
  fixtures.remove();
});
