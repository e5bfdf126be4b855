import test from 'ava';
import fc from 'fast-check';
import { definePipeline, POS_TAGS, plainText, tagText } from '../../src/kit.js';
import { annotate } from './annotate.js';

function words(text: string): string[] {
  const { tokens } = annotate(text);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
}

test('tokens keep abbreviations and split possessives', (t) => {
  t.deepEqual(words("Iran's envoy met the U.S. team at 10 a.m."), [
    'Iran',
    "'s",
    'envoy',
    'met',
    'the',
    'U.S.',
    'team',
    'at',
    '10',
    'a.m.',
  ]);
});

test('what was read before does not count: wink remembers words, and would not cut those', (t) => {
  const text = 'The council heard of Zorblat’s case.';
  const before = words(text);
  t.deepEqual(before.slice(4, 6), ['Zorblat', '’s']);
  words('They spoke of Zorblat’s, and of “Zorblat’s”.');
  t.deepEqual(words(text), before);
});

test('many taggers can be made in one process', (t) => {
  for (let i = 0; i < 30; i++) {
    const pipeline = definePipeline('again', [plainText(), tagText()]);
    t.is(pipeline.annotate({ id: 'test', text: 'Rain fell.' }).layers.tokens?.count, 3);
  }
});

test('an overlong run is one token, and what follows keeps its offsets', (t) => {
  const url = `https://example.org/${'a/'.repeat(60)}`;
  t.deepEqual(words(`See ${url} and wait.`), ['See', url, 'and', 'wait', '.']);
});

test('sentences end with their closing mark and never cross a paragraph', (t) => {
  const text = '"We wait." She left without a word\n\nThe pier closed. It was cold.';
  t.deepEqual(
    annotate(text).sentences.map((s) => [text.slice(s.start, s.end), s.paragraph]),
    [
      ['"We wait."', 0],
      ['She left without a word', 0],
      ['The pier closed.', 1],
      ['It was cold.', 1],
    ],
  );
});

test('tags are universal POS', (t) => {
  const { tokens } = annotate('She quickly closed the pier.');
  t.deepEqual(
    Array.from(tokens.pos.subarray(0, tokens.count), (code) => POS_TAGS[code]),
    ['PRON', 'ADV', 'VERB', 'DET', 'NOUN', 'PUNCT'],
  );
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        '\u0301',
        '\u200b',
        'http://',
        '1/',
        '"',
        '“',
        '’',
        "'",
        '.',
        ' ',
        '\n',
        '\n\n',
        '\ud800',
        '😀',
        'U.S.',
        '--',
        '\u00a0',
        '__proto__',
      ),
      { maxLength: 120 },
    )
    .map((a) => a.join('')),
);

test('property: tokens are sorted, in bounds, cover all but white space, and belong to their sentence', (t) => {
  fc.assert(
    fc.property(hostile, (text) => {
      fc.pre(text.trim() !== ''); // a text of white space has no layers: it fails as EMPTY
      const { tokens, sentences, quotedRegions } = annotate(text);
      let at = 0;
      for (let i = 0; i < tokens.count; i++) {
        const [start, end] = [tokens.start[i] as number, tokens.end[i] as number];
        if (start < at || end <= start || end > text.length) return false;
        if (text.slice(at, start).trim() !== '') return false;
        const sentence = sentences[tokens.sentence[i] as number];
        if (!sentence || i < sentence.firstToken || i >= sentence.endToken) return false;
        at = end;
      }
      return text.slice(at).trim() === '' && quotedRegions.every((r) => r.start < r.end && r.end <= text.length);
    }),
    { numRuns: 400 },
  );
  t.pass();
});

test('cost is linear on input that breaks tokenisers', (t) => {
  const time = (text: string) => {
    const started = performance.now();
    annotate(text);
    return performance.now() - started;
  };
  // Other tests share the machine, so one quiet attempt is enough: quadratic cost (16 times) fails them all.
  const isLinear = (kind: string) => {
    for (let attempt = 0; attempt < 5; attempt++) {
      const small = Math.max(time(kind.repeat(4000)), 2);
      if (time(kind.repeat(16000)) < small * 10) return true;
    }
    return false;
  };
  for (const kind of ['http://', '1/', '. ', '"', '“', 'a', "'a ", '- ', 'word ']) t.true(isLinear(kind), JSON.stringify(kind));
});
