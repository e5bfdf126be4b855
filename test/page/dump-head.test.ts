import test from 'ava';
import { assembleText, definePipeline, readPage } from '../../src/kit.js';

const dump = definePipeline('dump-body', [readPage({ text: 'dump' }), assembleText()]);
const BODY = [
  'The harbour council closed the old ferry pier on Tuesday after engineers found deep cracks in four of its twelve pillars.',
  '"We had no other choice," said Marta Ellingsen, who chairs the council. "The pier is not safe for families this winter, or ever."',
  'The ferry company, which carries about 4,000 passengers a day, said it would appeal. Its spokesman called the vote hasty and odd.',
];
const HEADLINE = 'Council closes ferry pier';
const LONG = 'Towns: Drammen, Fredrikstad, Halden, Horten, Larvik, Moss, Porsgrunn, Sandefjord, Skien, Tjome and Vestby';
const read = (...head: readonly string[]) =>
  dump.annotate({ id: 'd', text: ['Skip to content', ...head, ...BODY].join('\n\n') }).layers.metadata;

/** Heads of dumps in which a line longer than the headline stands, and what they say. */
const HEADS: readonly (readonly [
  name: string,
  head: readonly string[],
  authors: readonly string[] | undefined,
  day: string | undefined,
])[] = [
  ['a byline', [LONG, HEADLINE, 'By Ada Lund'], ['Ada Lund'], undefined],
  ['a date', [LONG, HEADLINE, 'Published on 3 June 2010'], undefined, '2010-06-03'],
  [
    'a date, a longer caption below',
    [HEADLINE, 'Published on 3 June 2010', 'The pier as it stood on Monday at noon, with nobody on it'],
    undefined,
    '2010-06-03',
  ],
  ['two names', [LONG, HEADLINE, 'R. Lund, Per Moe'], ['R. Lund', 'Per Moe'], undefined],
  ['a name and a place', [LONG, HEADLINE, 'Ada Lund at the Old Harbour'], ['Ada Lund'], undefined],
  [
    'a name, the paper and a date',
    ['Halden Lamp', LONG, HEADLINE, 'Ada Lund, Halden Lamp 12:18 a.m. CST November 10, 2013'],
    ['Ada Lund'],
    '2013-11-10',
  ],
];

for (const [name, head, authors, day] of HEADS) {
  test(`the line above ${name} is the headline`, (t) => {
    const metadata = read(...head);
    t.is(metadata?.headline, HEADLINE);
    t.deepEqual(metadata?.byline?.authors, authors);
    t.is(metadata?.published?.value.slice(0, 10), day);
  });
}

test('places and sentences below the headline sign nothing', (t) => {
  t.is(read(LONG, HEADLINE, 'London, New York')?.byline, undefined);
  t.is(read(LONG, HEADLINE, 'Port Halden')?.byline, undefined);
  t.is(read(LONG, HEADLINE, 'Marta Ellingsen in a corner again')?.byline, undefined);
});

test('the result right above the report of a match belongs to it', (t) => {
  const text = [
    'Skip to content',
    HEADLINE,
    'GROUP F\nMoss 1 Port Halden 1',
    ...BODY,
    BODY[0]?.replace('Tuesday', 'Friday, and once more'),
    BODY[1],
  ].join('\n\n');
  t.is(dump.annotate({ id: 'd', text }).layers.blocks?.[0]?.text, 'GROUP F Moss 1 Port Halden 1');
});
