import test from 'ava';
import { assembleText, definePipeline, readPage } from '../../src/kit.js';

const dump = definePipeline('dump-body', [readPage({ text: 'dump' }), assembleText()]);
const guess = definePipeline('page-body', [readPage(), assembleText()]);
const read = (parts: readonly string[], pipeline = dump) => {
  const { layers } = pipeline.annotate({ id: 'd', text: parts.join('\n\n') });
  return { blocks: layers.blocks?.map((b) => b.text) ?? [], metadata: layers.metadata };
};

const PIER = [
  'The harbour council closed the old ferry pier on Tuesday after engineers found deep cracks in four of its twelve pillars.',
  '"We had no other choice," said Marta Ellingsen, who chairs the council. "The pier is not safe for families this winter, or ever."',
  'The ferry company, which carries about 4,000 passengers a day, said it would appeal. Its spokesman called the vote hasty and odd.',
  'Repairs are expected to last until March and to cost 14.5 million euros, according to a report published last week by the town.',
  'In Moss, across the water, two more piers are to be looked at before the summer, by the same engineers and for the same money.',
] as const;

test('where blank lines part the paragraphs, the lines between two of them are one', (t) => {
  const { blocks } = read([
    'Skip to content',
    `MOSS\n${PIER[0]}`,
    PIER[1],
    `NEXT\n${PIER[2]}`,
    PIER[3],
    PIER[4],
    'About us | Contact | Help',
  ]);
  t.deepEqual(blocks, [`MOSS ${PIER[0]}`, PIER[1], `NEXT ${PIER[2]}`, PIER[3], PIER[4]]);
});

test('results and standings above the first paragraph are kept, a menu there is not', (t) => {
  const results =
    'Men\nMoss 3 (Lund 7, 41) Halden 3 (Moe 12, 30, 58)\nHorten 1 (Dahl 60) Larvik 0\nSki v Drammen (pitch hired for a wedding on Sunday)';
  const table = 'P W D L Pts\nMoss 8 6 1 1 19\nHalden 8 5 1 2 16\nSki 8 3 2 3 11';
  const { blocks } = read(['Home\nNews\nSport\nWeather\nJobs\nTowns', 'Print this page', results, table, ...PIER]);
  t.deepEqual(blocks, [results.replaceAll('\n', ' '), table.replaceAll('\n', ' '), ...PIER]);
});

test('rows of quotes are no results', (t) => {
  const { blocks } = read(['Skip to content', PIER[0], 'FRY 4.37 -0.54 -11.00\nDRG 26.10 -0.59 -2.21', ...PIER.slice(1)]);
  t.deepEqual(blocks, [...PIER]);
});

test('lines right below the label of an advertisement are it', (t) => {
  const { blocks } = read([PIER[0], PIER[1], 'ADVERTISEMENT\nBoats at winter prices. Ask for Siri.', ...PIER.slice(2)]);
  t.deepEqual(blocks, [...PIER]);
});

test('lines of a text whose paragraphs are one line each are not joined', (t) => {
  const list = 'The bakery on the quay is looking for a baker\nThe school on the hill is looking for its roof again';
  const { blocks } = read([...PIER, 'LATEST NEWS', list].map((p) => p));
  t.deepEqual(blocks, [...PIER]);
});

/** What stands below the last paragraph of a dump. */
const FOOTS: readonly (readonly string[])[] = [
  ['[ENDS]', 'Theme(s): (SR) Harbours', 'Other recent MOSS reports:\n• Boats are to be counted again, 10/May/06'],
  ['End of record', 'Cite this record\nLund, A., 6 October 1987. Halden Archive, HA-1987.'],
  [
    'Found a mistake in the text? Select it and press Enter.',
    'ON THE TOPIC',
    'Bakers ask for time\nThey have until the end of the year to find their flour.\n11.10.2021, 10:02',
  ],
  ['All content © 1986 HALDEN POST and may not be sold.', 'All archives are kept on a system. Ask for its name.'],
  ['[Home] [Back]', 'This page has been accessed 12 times since 1 October 1996.'],
  ['[This report does not necessarily reflect the views of the town.]'],
  ['Copyright © 2007 Halden Post.', 'harbourfan22\nMar 9 2007, 15:20\nAt least you have a pier. Ours was sold with the boats.'],
];

for (const foot of FOOTS) {
  test(`dump, below the last paragraph: ${foot[0]}`, (t) => t.deepEqual(read(['Print this page', ...PIER, ...foot]).blocks, [...PIER]));
}

test('the heading of a row of links inside the text goes with all of its links', (t) => {
  const { blocks } = read([PIER[0], PIER[1], 'Relevant Links\nWest Fjord\nFerries\nSoccer\nLegal and Judicial Affairs', ...PIER.slice(2)]);
  t.deepEqual(blocks, [...PIER]);
});

test('a text with a row of buttons by pipes and a date line is a dump', (t) => {
  const { blocks } = read(['Home | Search | Browse by year | Help', 'Published: December 3, 1986', ...PIER], guess);
  t.deepEqual(blocks, [...PIER]);
});
