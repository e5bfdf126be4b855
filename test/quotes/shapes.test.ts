import test from 'ava';
import { type Marked, marked } from '../marked.js';
import { readQuotes } from './read-quotes.js';

/** One quote a text, marked in it: `content` pieces, `cue`, `source`. */
const SHAPES: readonly (readonly [title: string, text: string])[] = [
  ['quoted words, subject, verb', '{content "The pier will close,"} {source Ada Lund} {cue said}.'],
  ['quoted words, verb, subject', '{content "The pier will close,"} {cue said} {source Ada Lund}, who runs the harbour.'],
  ['curly marks', '{content “The pier will close,”} {source Ada Lund} {cue said}.'],
  ['single marks, British', "{content 'The pier will close,'} {source Ada Lund} {cue said}."],
  ['split quote', '{content "The pier,"} {source Ada Lund} {cue said}, {content "will close on Friday."}'],
  ['the speech goes on', '{content "The pier will close,"} {source Ada Lund} {cue said}. {content "Nobody asked us about it."}'],
  ['question with its tag', '{content "Why should we leave the harbour?"} {source he} {cue asked}.'],
  ['verb before the quote', '{source Ada Lund} {cue said}: {content "The pier will close."}'],
  ['told reporters', '{content "We have an agreement,"} {source Ada Lund} {cue told} reporters Monday.'],
  ['with that', '{source Ada Lund} {cue said} that {content the pier would close}.'],
  ['bare clause', '{source Ada Lund} {cue said} {content the pier would close}.'],
  ['a day before the clause', '{source Ada Lund} {cue said} Tuesday {content the pier would close}.'],
  ['day that belongs to the content', '{source Ada Lund} {cue said} {content the Tuesday, March 12, meeting will be short}.'],
  ['addressee and venue', '{source Ada Lund} {cue told} the council in a letter that {content the pier was rotten}.'],
  ['clause, then subject and verb', '{content The pier will close next week}, {source Ada Lund} {cue said}.'],
  ['clause, then verb and subject', '{content The pier will close}, {cue said} {source harbour spokeswoman Ada Lund}.'],
  ['clause around its reporting clause', '{content The pier}, {source Ada Lund} {cue said}, {content is rotten and will close}.'],
  ['according to, at the end', '{content The pier will close}, {cue according to} {source Harbour Master Ada Lund}.'],
  ['according to, at the head', '{cue According to} {source Ada Lund}, {content the pier will close}.'],
  ['mixed', '{source Ada Lund} {cue said} {content the pier was "a disgrace" to the town}.'],
  ['mixed after that', '{source The ministers} {cue announced} that {content "expert-level," informal talks would go on}.'],
  ['apposition', '{source Ada Lund}, 42, a baker from Moss, {cue said} {content the pier was rotten}.'],
  ['role, then name', '{source The harbour master, Ada Lund}, {cue said} {content the pier was rotten}.'],
  ['adverb aside', '{source Others}, however, {cue say} {content the pier is safe}.'],
  ['accused of', '{source Ada Lund} {cue accused} {content the council of hiding the report}.'],
  ['urged to', '{source Ada Lund} {cue urged} {content the council to repair the pier}.'],
  ['vowed to', '{source Ada Lund} {cue vowed} {content to repair the pier}.'],
  ['described as', '{source Ada Lund} {cue described} {content the report as a farce}.'],
  ['called it', '{source Ada Lund} {cue called} {content the report "a farce"}.'],
  ['called for', '{source Ada Lund} {cue called for} {content an inquiry}.'],
  ['passive with an agent', '{content The repairs} were {cue suggested} by {source the harbour board}.'],
  ['noun that reports', "Nobody believed {source Ada Lund}'s {cue claim} that {content the pier was rotten}."],
  ['progressive', '{source Ada Lund} is {cue calling for} {content an inquiry}.'],
  ['credit behind a dash', '{content "The pier is the heart of this town."} {cue —} {source Ada Lund}'],
  ['written', '{content "The pier is ours,"} {source Ada Lund} {cue wrote}.'],
];

for (const [title, input] of SHAPES) {
  test(`shape: ${title}`, (t) => {
    const expected = marked(input);
    const quotes = readQuotes(expected.text);
    t.is(quotes.length, 1);
    const [quote] = quotes;
    t.deepEqual(
      quote?.content.map((s) => s.text),
      wordsOf(expected, 'content'),
    );
    t.deepEqual(
      quote?.cue.map((s) => s.text),
      wordsOf(expected, 'cue'),
    );
    t.deepEqual(
      quote?.source.map((s) => s.text),
      wordsOf(expected, 'source'),
    );
  });
}

function wordsOf({ spans }: Marked, name: string): string[] {
  return spans.filter((s) => s.name === name).map((s) => s.text);
}

test('a paragraph that ends without its mark goes on in the next', (t) => {
  const [quote, ...more] = readQuotes('"We asked for help," Ada Lund said. "Nobody came to the pier.\n\n"Now it is too late for that."');
  t.is(more.length, 0);
  t.deepEqual(
    quote?.content.map((s) => s.text),
    ['"We asked for help,"', '"Nobody came to the pier.', '"Now it is too late for that."'],
  );
});

test('the same in single marks, over three paragraphs', (t) => {
  const [quote, ...more] = readQuotes(
    '‘We asked,’ Ada Lund said. ‘Nobody came to the pier.\n\n‘We asked again in May.\n\n‘Now it is too late.’',
  );
  t.is(more.length, 0);
  t.is(quote?.content.length, 4);
});

test('two attributions in one sentence share a speaker', (t) => {
  const quotes = readQuotes('"We hope it holds," Ada Lund said Monday, stressing that the pier was old.');
  t.deepEqual(
    quotes.map((q) => [q.form, q.cue[0]?.text, q.source[0]?.text]),
    [
      ['direct', 'said', 'Ada Lund'],
      ['indirect', 'stressing', 'Ada Lund'],
    ],
  );
});

test('speech quoted inside speech has its own cue and source', (t) => {
  const quotes = readQuotes('"The girl on the phone said, \'You need not tell me,\'" Ada Lund recalled.');
  t.deepEqual(
    quotes.map((q) => [q.source[0]?.text, q.cue[0]?.text, q.content[0]?.text]),
    [
      ['Ada Lund', 'recalled', '"The girl on the phone said, \'You need not tell me,\'"'],
      ['The girl on the phone', 'said', "'You need not tell me,'"],
    ],
  );
});

test('a predicate of its own cuts the content before it', (t) => {
  const quotes = readQuotes('Ada Lund said the pier was rotten, and Siri Dahl warned that the crane might fall.');
  t.deepEqual(
    quotes.map((q) => q.content[0]?.text),
    ['the pier was rotten', 'the crane might fall'],
  );
});

test('turns of a transcript take their paragraph', (t) => {
  const quotes = readQuotes('LUND: I never said so. Ask anybody at the pier.\n\nMOE: You wrote it in March. I have the letter.');
  t.deepEqual(
    quotes.map((q) => [q.source[0]?.text, q.content[0]?.text]),
    [
      ['LUND', 'I never said so. Ask anybody at the pier.'],
      ['MOE', 'You wrote it in March. I have the letter.'],
    ],
  );
});

test('a paragraph without marks behind a colon', (t) => {
  const quotes = readQuotes('Ada Lund added:\n\nThe pier was built by our fathers. We shall not sell it.');
  t.deepEqual(
    quotes.map((q) => q.content[0]?.text),
    ['The pier was built by our fathers. We shall not sell it.'],
  );
});
