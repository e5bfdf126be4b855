import { resolve } from 'node:path';
import vm from 'node:vm';
import test from 'ava';
import { build } from 'esbuild';

const DIST = resolve(import.meta.dirname, '../..');

test('the core runs without Node: bundled for a browser, it reads a page in a bare context', async (t) => {
  const { outputFiles, errors } = await build({
    stdin: {
      contents: `import { definePipeline, readPage, assembleText, tagText, pairQuoteMarks, findDateline, findEntities, findDates, findQuotes } from './src/kit.js';
        export const run = (page) => JSON.stringify(definePipeline('browser', [readPage(), assembleText(), tagText(), pairQuoteMarks(), findDateline(), findEntities(), findDates(), findQuotes()]).run(page));`,
      resolveDir: DIST,
    },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'core',
    write: false,
    logLevel: 'silent',
  });
  t.deepEqual(errors, []);
  const code = outputFiles[0]?.text as string;
  t.notRegex(code, /require\("node:|from"node:/);
  // What every browser has and a bare JS context lacks; nothing of Node among it.
  const context = vm.createContext({ TextDecoder, TextEncoder, URL, console, atob });
  context['self'] = context; // compromise reads its settings from there
  vm.runInContext(`${code}; globalThis.core = core;`, context);
  const html =
    '<html><head><title>Pier closes</title></head><body><div id="story"><h1>Pier closes</h1>' +
    '<p>The harbour council closed the old ferry pier on Tuesday after engineers found cracks in its pillars and warned of the ice.</p>' +
    '<p>"We had no other choice," said Marta Ellingsen, who chairs the council. The vote ended three months of argument.</p>' +
    '<p>The company that runs the ferry said it would look for another place to land its boats before the winter comes.</p></div></body></html>';
  context['page'] = { id: 'p1', html, date: '2007-12-05' };
  const article = JSON.parse(vm.runInContext('core.run(page)', context) as string);
  t.is(article.schema, 'article/1');
  t.regex(article.text, /We had no other choice/);
  const said = article.quotes.flatMap((q: { content: { text: string }[] }) => q.content.map((c) => c.text));
  t.true(said.includes('"We had no other choice,"'), JSON.stringify(said));
});
