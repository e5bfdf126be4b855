import test from 'ava';
import fc from 'fast-check';
import { parseArticle } from '../../train/corpus/parse-article.js';
import { serialiseArticle } from '../../train/corpus/serialise-article.js';
import { toLayers } from '../../train/corpus/to-layers.js';

const HEADER =
  'desk: local\nregion: europe-north\ncountry: Norway\nform: report\nstyle: uk\npublished: 2019-03-06\nheadline: A quay\n---\n';
const WORDS = ['quay', 'She', '"', "'", '|', '\\|', '\\[', ',', '.', ' ', ' ', '=', ':'];
const PIECES = [...WORDS, '[', ']', '{', '}', '<', '>', '\\', '~', '[P1 ', '[P1~', '<q1:P1 ', '<c1 ', '<s1 ', '<d ', '@1', '\n', '\n\n'];

/** Balanced markup, as a writer makes it. */
const marked = fc.letrec((tie) => ({
  words: fc.constantFrom('Ada Lund', 'she', 'the "quay"', 'x|y', 'it is = shut', "it's \\[so\\]"),
  date: fc.constantFrom('{Monday=2019-03-04}', '{late May=2018-05,END@1}', '{every day=S:P1D}'),
  name: fc.constantFrom('[P1 Ada Lund]', '[P1 Dr|Lund]', '[G Oslo]', '[P1 [N Norse] chief|Lund]', '[O2 Board \\| Co]'),
  part: fc.oneof(
    { depthSize: 'small' },
    tie('words'),
    tie('date'),
    tie('name'),
    tie('sentence').map((s) => `<c1 ${s}>`),
    tie('sentence').map((s) => `<q1:P1 ${s}>`),
    tie('sentence').map((s) => `<q2w:- ${s}>`),
    tie('sentence').map((s) => `[P1~${s}]`),
  ),
  sentence: fc.array(tie('part') as fc.Arbitrary<string>, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
})).sentence as fc.Arbitrary<string>;

test('no soup of markup makes the parser throw; it parses to what round-trips, or says where it is wrong', (t) => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => holds(HEADER + pieces.join(''))),
    { numRuns: 2000 },
  );
  t.pass();
});

test('balanced markup parses or is refused with a place, and what parses round-trips', (t) => {
  let parsed = 0;
  fc.assert(
    fc.property(marked, (body) => {
      const ok = holds(`${HEADER}[P1 Lund] | ${body}`);
      if (parseArticle('001-a', `${HEADER}[P1 Lund] | ${body}`).article) parsed += 1;
      return ok;
    }),
    { numRuns: 1500, seed: 7 },
  );
  t.true(parsed > 200, `only ${parsed} of the samples parse`);
});

function holds(raw: string): boolean {
  const { article, problems } = parseArticle('001-a', raw);
  const lines = raw.split('\n');
  if (!article) return problems.length > 0 && problems.every((p) => p.line >= 1 && p.line <= lines.length && p.column >= 1);
  const { text, entities, dates, quotes } = toLayers(article);
  const spans = [...entities.flatMap((e) => e.mentions), ...dates, ...quotes.flatMap((q) => [...q.content, ...q.cue, ...q.source])];
  if (!spans.every((s) => text.slice(s.start, s.end) === s.text)) return false;
  const again = parseArticle('001-a', serialiseArticle(article)).article;
  return JSON.stringify(again) === JSON.stringify(article);
}
