import test from 'ava';
import body from '../../pipelines/body.js';
import dump from '../../pipelines/dump.js';
import type { Article } from '../../src/kit.js';
import { readCredits } from '../../src/page/credits.js';

const credits = test.macro({
  exec(t, text: string, people: readonly string[] | undefined) {
    t.deepEqual(readCredits(text), people);
  },
  title: (_, text) => `credits: ${text}`,
});
for (const [text, people] of [
  ['Ada Lund and Per Moe contributed to this report.', ['Ada Lund', 'Per Moe']],
  ['Ada Lund in Moss and Per Moe in Halden contributed reporting.', ['Ada Lund', 'Per Moe']],
  ["Halden News' Ada Lund contributed to this story from Moss.", ['Ada Lund']],
  ['Associated Press writer Ada Lund contributed to this report.', ['Ada Lund']],
  ['(Reporting by Ada Lund; additional reporting by Per Moe and Siri Dahl; editing by Liv Aas)', ['Ada Lund', 'Per Moe', 'Siri Dahl']],
  ['Additional reporting by Per Moe.', ['Per Moe']],
  ['Editing by Liv Aas', []],
  ['The fund contributed to this report on the state of the fjord.', undefined],
  ['Heavy rain contributed to the fall of the wall.', undefined],
  ['"Per Moe contributed to this report," she said.', undefined],
] as [string, string[] | undefined][])
  test(credits, text, people);

const PARAGRAPHS = [
  'The council closed the old ferry pier on Tuesday after engineers found cracks in its pillars.',
  'The vote ended three months of argument between the two towns on the fjord, and nobody cheered.',
  'The company that runs the ferry said it would look for another place to land its boats before winter.',
  'Nets and ropes were taken from the sheds on the same day, and the lamps were put out at six.',
];

function read(html: string): Article {
  const record = body.run({ id: 'p', html });
  if (record.schema === 'failure/1') throw new Error(record.message);
  return record;
}

test('credits, corrections and editor’s notes stand beside the body', (t) => {
  const article = read(
    `<html><body><article><h1>Pier closes after ninety years</h1>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}
    <p>Correction: An earlier version of this story gave the wrong year for the pier.</p>
    <p>Editor's note: This story was updated on Wednesday to add the vote.</p>
    <p>Ada Lund and Per Moe contributed to this report.</p></article></body></html>`,
  );
  t.is(article.text, PARAGRAPHS.join('\n\n'));
  t.deepEqual(article.contributors, ['Ada Lund', 'Per Moe']);
  t.is(article.notes.length, 2);
  t.regex(article.notes[0] as string, /^Correction: An earlier version/);
});

test('a correction in the story is no note', (t) => {
  const text = 'Correction of the course took the boat an hour, said Siri Dahl, who stood at the wheel that night.';
  const article = read(`<html><body><article>${[...PARAGRAPHS, text].map((p) => `<p>${p}</p>`).join('')}</article></body></html>`);
  t.deepEqual(article.notes, []);
  t.true(article.text.endsWith(text));
});

test('the standfirst is a highlight, a caption is a caption', (t) => {
  const article = read(
    `<html><head><title>Pier closes after ninety years</title></head><body><article><header><h1>Pier closes after ninety years</h1>
    <p class="standfirst">Engineers found cracks in the pillars, and the ice is on its way</p><p class="byline">By Ada Lund, Staff Writer</p></header>
    <figure><img src="a.jpg" alt=""><figcaption>The old pier in the snow of last winter</figcaption></figure>
    ${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`,
  );
  t.deepEqual(article.highlights, ['Engineers found cracks in the pillars, and the ice is on its way']);
  t.deepEqual(article.captions, ['The old pier in the snow of last winter']);
  t.is(article.text, PARAGRAPHS.join('\n\n'));
});

const DUMP = `Skip to main content
Home | News | Weather
Pier closes after ninety years - Halden Post
Pier closes after ninety years
By Ada Lund and Per Moe, Staff Writers
Updated 10:25 p.m. EST, Mon December 10, 2007
E-mail to a friend

${PARAGRAPHS.join('\n\n')}

Siri Dahl contributed to this report.
All rights reserved.
`;

test('a dump tells headline, byline, date with zone, and contributors', (t) => {
  const record = dump.run({ id: 'p', text: DUMP });
  if (record.schema === 'failure/1') return t.fail(record.message);
  t.is(record.headline, 'Pier closes after ninety years');
  t.deepEqual(record.byline, { text: 'By Ada Lund and Per Moe, Staff Writers', authors: ['Ada Lund', 'Per Moe'] });
  t.deepEqual(record.published, { value: '2007-12-10T22:25:00-05:00', from: 'text' });
  t.deepEqual(record.modified, { value: '2007-12-10T22:25:00-05:00', from: 'text' });
  t.deepEqual(record.contributors, ['Siri Dahl']);
  t.is(record.text, PARAGRAPHS.join('\n\n'));
});

test('a year in the first paragraphs of a dump is no date of the story', (t) => {
  const record = dump.run({
    id: 'p',
    text: `Skip to main content\nPier closes after ninety years\n\nThe pier was built in May 3, 1917.\n\n${PARAGRAPHS.join('\n\n')}`,
  });
  t.is(record.schema === 'article/1' ? record.published : record.message, undefined);
});
