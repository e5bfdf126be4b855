import test from 'ava';
import { readWords } from '../../src/entities/adjust-names.js';
import { typeName } from '../../src/entities/fine-types.js';
import { mendSpans } from '../../src/entities/mend-spans.js';
import type { CoarseType, Name } from '../../src/entities/tag-names.js';
import { definePipeline, plainText, tagText } from '../../src/kit.js';
import { marked } from '../marked.js';

const TOKENS = definePipeline('tokens', [plainText(), tagText()]);
const COARSE = new Map<string, CoarseType>([
  ['per', 'PER'],
  ['loc', 'LOC'],
  ['org', 'ORG'],
  ['misc', 'MISC'],
]);

/** What the tagger said is marked; the answer is what the mending makes of it. */
function mended(sentence: string): string[] {
  const { text, spans } = marked(sentence);
  const { tokens } = TOKENS.annotate({ id: 'a', text }).layers;
  if (!tokens) throw new Error('no tokens');
  const words = readWords(text, tokens);
  const names = spans.map(({ name, start, end }): Name => {
    const coarse = COARSE.get(name);
    if (!coarse) throw new Error(`unknown mark ${name}`);
    return { first: words.from(start), end: words.from(end), coarse, by: 'test', confidence: 0.9 };
  });
  return mendSpans(names, words)
    .map((name) => typeName(name, words))
    .map(({ type, first, end }) => `${type} ${words.slice(first, end)}`);
}

const table: readonly (readonly [sentence: string, ...wanted: string[]])[] = [
  // Titles and fields out of people.
  ['We met {per U.S. District Judge Orla Finch} there.', 'PERSON Orla Finch'],
  ['The court heard {org Detective Sergeant Mele Tonga} first.', 'PERSON Mele Tonga'],
  ['The Secretary for {per Education Choi Mun-hee} left.', 'PERSON Choi Mun-hee'],
  ['We saw {per Josephine Baker} dance.', 'PERSON Josephine Baker'],
  ['We saw {per Baker} dance.', 'PERSON Baker'],
  ['He asked the {per Minister} twice.'],
  ['An introduction by {per MS Harkal} was read.', 'PERSON MS Harkal'],
  // Names run together.
  ['{per FINCH: Dr Rao}, please go on.', 'PERSON FINCH', 'PERSON Rao'],
  ['Talks between {per Ardal and Kisha} went on.', 'PERSON Ardal', 'PERSON Kisha'],
  ['It hit {loc Norway and Sweden} hard.', 'GPE Norway', 'GPE Sweden'],
  ['They buy from {org Oslo-based Halden NV} only.', 'GPE Oslo', 'ORG Halden NV'],
  ['He works at {org Mumbai brokerage Kalpa & Sons} now.', 'GPE Mumbai', 'ORG Kalpa & Sons'],
  ["It is {loc China's Xinjiang} that he means.", 'GPE China', 'GPE Xinjiang'],
  // Particles and hyphens.
  ['It was Geertje van der {per Laan} who won.', 'PERSON Geertje van der Laan'],
  ["We met Geertje van 't {per Hof} there.", "PERSON Geertje van 't Hof"],
  ['Then al-{per Masry} rose.', 'PERSON al-Masry'],
  ['Then {per Kim Soo}-jin rose.', 'PERSON Kim Soo-jin'],
  ['A {loc Moss}-based firm won.', 'GPE Moss'],
  // Tails and heads of bodies.
  ['She runs the {org National University} of San Tadeo here.', 'ORG National University of San Tadeo'],
  ['The {org Ministry} of Health and Family Welfare denied it.', 'ORG Ministry of Health and Family Welfare'],
  ['The {org Council} for the Inclusion of Persons met on Monday.', 'ORG Council for the Inclusion of Persons'],
  ['The {org Court} of Norway and Ada Lund agreed.', 'ORG Court of Norway'],
  ['The Bank of {loc Halden} cut rates.', 'ORG Bank of Halden'],
  ['The {loc Republic} of Halden voted.', 'GPE Republic of Halden'],
  ['It crossed the Gulf of {loc Moss} at night.', 'LOC Gulf of Moss'],
  ['It was read in The {org Harbour Post} first.', 'ORG The Harbour Post'],
  ['The {org Harbour Post} said so.', 'ORG Harbour Post'],
  // Fine types.
  ['Cyclone {per Mira} turned away.', 'EVENT Cyclone Mira'],
  ['The {org Halden Cup} began.', 'EVENT Halden Cup'],
  ['The {org Fisheries Act} passed.', 'LAW Fisheries Act'],
  ['The Treaty of {loc Moss} held.', 'LAW Treaty of Moss'],
  ['They sank the ferry {org Lady Orla} at dawn.', 'PRODUCT Lady Orla'],
  ['They saw {org MV Star} 3 sink.', 'PRODUCT MV Star 3'],
  ['He fell off {org Creek Road Bridge} at night.', 'FAC Creek Road Bridge'],
  ['It came from {org Black Elk County} last.', 'GPE Black Elk County'],
  ['They fly {loc Air Halden} home.', 'GPE Air Halden'],
  ['They fly {loc Air New Zealand} home.', 'ORG Air New Zealand'],
  ['The {org United States} voted.', 'GPE United States'],
  ['They like {per Kirk Rovers} best.', 'ORG Kirk Rovers'],
  // No names at all.
  ['The {org GDP} grew, and {misc Covid-19} went.'],
  ['It cost {org 1,500} in all.'],
];
for (const [sentence, ...wanted] of table) {
  test(`mended: ${sentence}`, (t) => t.deepEqual(mended(sentence), wanted));
}
