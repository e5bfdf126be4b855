import test from 'ava';
import type { AnyNode } from 'domhandler';
import fc from 'fast-check';
import { Parser, parseDocument } from 'htmlparser2';
import body from '../../pipelines/body.js';
import { assembleText, definePipeline, readPage } from '../../src/kit.js';
import { FastTokenizer } from '../../src/page/jumping-tokenizer.js';
import { parseHtml } from '../../src/page/parse-html.js';
import { DUMPS } from './dump-samples.js';
import { PIER, ps, readHtmlPage } from './page-html.js';

const SENTENCES = [
  ...PIER,
  'What now?',
  'Share on Facebook',
  'Read more: Storm takes roof off school',
  '&amp; then &#8220;more&#8221; of it came, she said, and nobody in the room answered her at all.',
];
const PIECES = [
  ...SENTENCES,
  '<p>',
  '</p>',
  '<div class="story">',
  '<div class="related-links">',
  '</div>',
  '<ul><li>',
  '</li></ul>',
  '<a href="/x">',
  '</a>',
  '<br>',
  '<br><br>',
  '<img src=x>',
  '<script>var a = "<p>";</script>',
  '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
  '<style>p{}</style>',
  '<!-- comment -->',
  '<![CDATA[x]]>',
  '<svg><title>t</title></svg>',
  '<svg/>',
  '<table><tr><td>',
  '</table>',
  '<b>',
  '</i>',
  '<title>',
  '</title>',
  '&amp;',
  '&nope;',
  '&#0;',
  '&',
  '<',
  '>',
  '"',
  "'",
  ' a="1" b=\'2\' c=3 d',
  '\u00ad',
  '\u200b',
  '\ud83d',
  '\n\n',
  '\u0000',
  '<blockquote>',
  '</blockquote>',
  '<textarea>',
  '<noscript>',
  '<template>',
];
const MARKUP = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
);
const dump = definePipeline('dump-body', [readPage({ text: 'dump' }), assembleText()]);

test('no markup makes a stage fail, and every part of the text maps back to the input', (t) => {
  fc.assert(
    fc.property(MARKUP, (html) => {
      const record = body.run({ id: 'p', html });
      if ('code' in record) {
        t.not(record.code, 'STAGE_FAILED', record.message);
        return;
      }
      const { text = '', sourceMap = [] } = body.annotate({ id: 'p', html }).layers;
      let at = 0;
      let input = 0;
      for (const [from, to, inputFrom, inputTo] of sourceMap) {
        t.true(from >= at && to > from && to <= text.length && inputFrom >= input && inputTo > inputFrom && inputTo <= html.length);
        if (to - from === inputTo - inputFrom) t.is(html.slice(inputFrom, inputTo), text.slice(from, to));
        at = to;
        input = inputFrom;
      }
      t.false(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text));
    }),
    { numRuns: 300 },
  );
});

test('no text makes the dump reader fail, and its map holds', (t) => {
  fc.assert(
    fc.property(
      fc.oneof(
        MARKUP,
        fc
          .array(fc.constantFrom(...SENTENCES, '[1]Home', '* ', '# ', '> ', '[a](b)', '**', '   ', '\n', '\n\n', '\r\n'), { maxLength: 50 })
          .map((x) => x.join('')),
      ),
      (text) => {
        const record = dump.run({ id: 'd', text });
        if ('code' in record) {
          t.not(record.code, 'STAGE_FAILED', record.message);
          return;
        }
        const { layers } = dump.annotate({ id: 'd', text });
        for (const [from, to, inputFrom, inputTo] of layers.sourceMap ?? [])
          if (to - from === inputTo - inputFrom) t.is(text.slice(inputFrom, inputTo), (layers.text ?? '').slice(from, to));
      },
    ),
    { numRuns: 300 },
  );
});

test('reading what was read changes nothing', (t) => {
  const ITEMS = [
    '<p>Advertisement</p>',
    '<p>Share on Facebook</p>',
    '<nav><p>Home and world and sport.</p></nav>',
    '<h2>What happens now</h2>',
    '<p>"No," she said.</p>',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ITEMS), { maxLength: 8 }), fc.nat(3), (items, at) => {
      const html = `<html><body><div>${ps(PIER.slice(0, at))}${items.join('')}${ps(PIER.slice(at))}</div></body></html>`;
      const once = readHtmlPage(html).blocks;
      const twice = readHtmlPage(
        `<html><body><div>${once.map((b) => (b === 'What happens now' ? `<h2>${b}</h2>` : `<p>${b}</p>`)).join('')}</div></body></html>`,
      ).blocks;
      t.deepEqual(twice, once);
    }),
    { numRuns: 100 },
  );
  for (const { raw, name } of DUMPS) {
    const once = (dump.annotate({ id: 'd', text: raw }).layers.blocks ?? []).map((b) => b.text);
    const twice = (dump.annotate({ id: 'd', text: once.join('\n\n') }).layers.blocks ?? []).map((b) => b.text);
    t.deepEqual(twice, once, name);
  }
});

test('the jumping tokenizer tells the same events as its base', (t) => {
  const events = (html: string, Tokenizer: typeof FastTokenizer | undefined) => {
    const seen: unknown[] = [];
    const note =
      (name: string) =>
      (...args: readonly unknown[]) => {
        seen.push([name, ...args.map((a) => JSON.stringify(a)), parser?.startIndex, parser?.endIndex]);
      };
    let parser: Parser | undefined;
    const names = ['onopentag', 'onclosetag', 'ontext', 'oncomment', 'oncdatastart', 'onprocessinginstruction', 'onattribute'];
    parser = new Parser(Object.fromEntries(names.map((n) => [n, note(n)])), { decodeEntities: true, ...(Tokenizer ? { Tokenizer } : {}) });
    parser.end(html);
    return seen;
  };
  fc.assert(
    fc.property(MARKUP, (html) => t.deepEqual(events(html, FastTokenizer), events(html, undefined))),
    { numRuns: 400 },
  );
});

test('the tree is the one that htmlparser2 builds, but for comments and scripts', (t) => {
  const outline = (nodes: readonly AnyNode[]): string =>
    nodes
      .map((n) => {
        if (n.type === 'text') return n.data;
        if (!('children' in n)) return '';
        return 'name' in n ? `<${n.name}>${n.name === 'script' || n.name === 'style' ? '' : outline(n.children)}</>` : outline(n.children);
      })
      .join('');
  fc.assert(
    fc.property(MARKUP, (html) => t.is(outline(parseHtml(html).root.children), outline(parseDocument(html).children))),
    { numRuns: 300 },
  );
});
