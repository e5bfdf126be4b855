import test from 'ava';
import { marked } from '../marked.js';
import { annotate } from './annotate.js';

/** `q` marks a top-level region, `n` a nested one. */
const cases: [string, string][] = [
  ['straight marks', 'Ada Lund said {q "we will wait"} and left.'],
  ['split quote', '{q "We wait,"} she said, {q "because we must."}'],
  ['curly marks', '{q “We wait,”} she said.'],
  ['curly single, British', '{q ‘We wait,’} she said. It wasn’t the miners’ choice.'],
  ['straight single, British', "{q 'We can't wait,'} she said. It wasn't the miners' choice."],
  ['nested', '{q “He told me {n ‘no’} twice,”} she said.'],
  ['guillemets', 'Elle a dit {q «bonjour»} hier.'],
  ['backtick pairs', "{q ``We wait,''} she said."],
  ['doubled single marks', "{q ''We wait,''} she said."],
  ['closing mark typed as opening', '{q “We wait.“} She left.'],
  ['closing mark typed as opening mark of the quote', '{q ”We wait.”} She left.'],
  ['mark before punctuation', 'The so-called {q "expert"}, they said.'],
  ['quote ending in a number', 'They wrote {q "by 2012"} on it.'],
  ['ligature of dash and mark', 'One answer—{q "no"}—was given.'],
  ['unclosed paragraph', 'He began: {q "We will wait for the ferry until it comes}'],
];
for (const [title, input] of cases) {
  test(`regions: ${title}`, (t) => {
    const { text, spans } = marked(input);
    const { quotedRegions } = annotate(text);
    t.deepEqual(
      quotedRegions.map((r) => ({ name: r.nested ? 'n' : 'q', text: text.slice(r.start, r.end) })),
      spans.map((s) => ({ name: s.name, text: s.text })),
    );
  });
}

const negatives: [string, string][] = [
  ['apostrophes', "The council's plan wasn't the owners' idea in the '90s."],
  ['feet and inches', 'The pole is 5\'6" long and 3" wide.'],
  ['a stray mark at the end', 'They left the harbour."'],
  ['no marks', 'They left the harbour.'],
];
for (const [title, text] of negatives) {
  test(`no region: ${title}`, (t) => {
    t.deepEqual(annotate(text).quotedRegions, []);
  });
}

test('speech over two paragraphs continues; one stray mark does not flip the page', (t) => {
  const text = '"We wait," she said. "It is late.\n\n"And cold."\n\nThe pier closed at 6" of snow.\n\n"Fine," he said.';
  const { quotedRegions } = annotate(text);
  t.deepEqual(
    quotedRegions.map((r) => [text.slice(r.start, r.end), r.close !== '', r.continues]),
    [
      ['"We wait,"', true, false],
      ['"It is late.', false, true],
      ['"And cold."', true, false],
      ['"Fine,"', true, false],
    ],
  );
});
