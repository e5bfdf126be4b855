import test from 'ava';
import body from '../../pipelines/body.js';
import { assembleText, definePipeline, readPage } from '../../src/kit.js';
import { DUMPS } from './dump-samples.js';

const dump = definePipeline('dump-body', [readPage({ text: 'dump' }), assembleText()]);

for (const { name, raw, body: expected, headline } of DUMPS) {
  test(`dump: ${name}`, (t) => {
    const { layers } = dump.annotate({ id: 'd', text: raw });
    t.deepEqual(
      layers.blocks?.map((b) => b.text),
      expected,
    );
    if (headline !== undefined) t.is(layers.metadata?.headline, headline);
    for (const d of layers.dropped ?? []) t.regex(d.rule, /^page\/[\w-]+#[\w-]+$/);
  });

  test(`dump, mapped: ${name}`, (t) => {
    const { layers } = dump.annotate({ id: 'd', text: raw });
    for (const block of layers.blocks ?? []) {
      for (const [from, to, inputFrom, inputTo] of block.map) t.is(raw.slice(inputFrom, inputTo), block.text.slice(from, to));
    }
  });
}

test('a text without furniture is read as it is, paragraph by paragraph', (t) => {
  const text = 'The first paragraph.\n\nA short one\n\nRelated to neither, a third follows here.';
  t.is(body.annotate({ id: 'p', text }).layers.text, text);
});

test('the name on a line of its own between headline and date signs a dump', (t) => {
  const raw = DUMPS.find((d) => d.name.startsWith('lynx, the headline'))?.raw as string;
  t.deepEqual(dump.annotate({ id: 'd', text: raw }).layers.metadata?.byline?.authors, ['Ada Lund']);
});

test('a report from somebody is a contribution', (t) => {
  const { raw } = DUMPS[0] as (typeof DUMPS)[number];
  t.deepEqual(dump.annotate({ id: 'd', text: raw }).layers.metadata?.contributors, ['Siri Dahl']);
  t.deepEqual(dump.annotate({ id: 'd', text: raw }).layers.metadata?.byline?.authors, ['Ada Lund', 'Per do Vale']);
});
