import test from 'ava';
import fc from 'fast-check';
import { definePipeline, findQuotes, plainText } from '../../src/kit.js';
import { readQuotes } from './read-quotes.js';

const WORDS =
  'said told "We “They ” " , . : — and who that he she Lund Moe officials the pier Monday according to adding claims \' constructor __proto__ (R-Ga.) \n\n was by urged 1984'.split(
    ' ',
  );
const TEXT = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));

test('property: spans in bounds and in order, text equal to its slice, the same answer twice', (t) => {
  fc.assert(
    fc.property(TEXT, (text) => {
      if (text.trim() === '') return;
      const quotes = readQuotes(text);
      for (const quote of quotes) {
        for (const list of [quote.content, quote.cue, quote.source]) {
          let at = 0;
          for (const span of list) {
            if (span.start < at || span.end <= span.start || text.slice(span.start, span.end) !== span.text) return false;
            at = span.end;
          }
        }
        if (quote.content.length === 0) return false;
      }
      const starts = quotes.map((q) => q.content[0]?.start ?? 0);
      if (starts.some((s, i) => i > 0 && s < (starts[i - 1] as number))) return false;
      return JSON.stringify(readQuotes(text)) === JSON.stringify(quotes);
    }),
    { numRuns: 300 },
  );
  t.pass();
});

test('attitudes only on request', (t) => {
  t.throws(() => findQuotes({ attitudes: 'yes' as never }), {
    instanceOf: TypeError,
    message: /expected attitudes to be a boolean, got string/,
  });
  t.throws(() => definePipeline('bare', [plainText(), findQuotes() as never]), { message: /needs layer 'tokens'/ });
});
