import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import test from 'ava';

/** Compiled tests run from dist/test/**; the sources they check lie in the package's root. */
const ROOT = resolve(import.meta.dirname, '../../..');
const TASKS = ['page', 'text', 'entities', 'dates', 'quotes'];
const FLOOR = new Map<string, number>([
  ['document', 0],
  ['lang', 1],
  ['learn', 1],
  ...TASKS.map((t): [string, number] => [t, 2]),
  ['kit', 3],
  ['pipelines', 3.5],
  ['io', 4],
  ['record', 4],
  ['check', 5],
  ['batch', 5],
  ['index', 5],
  ['cli', 6],
]);

interface Import {
  readonly file: string;
  readonly target: string;
}

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts'))
    .map((f) => join(folder, f));
}

const FILES = [...sources('src'), ...sources('pipelines')];

function importsOf(file: string): Import[] {
  const code = readFileSync(join(ROOT, file), 'utf8');
  const found = [...code.matchAll(/^(?:import|export)\s[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm)];
  return found.map((m) => ({ file, target: (m[1] ?? m[2] ?? m[3]) as string }));
}

/** 'src/dates/parsers/x.ts' -> 'dates'; 'src/kit.ts' -> 'kit'; 'pipelines/news.ts' -> 'pipelines'. */
function areaOf(path: string): string {
  const parts = path.split('/');
  if (parts[0] === 'pipelines') return 'pipelines';
  return (parts[1] as string).replace(/\.[jt]s$/, '');
}

const IMPORTS = FILES.flatMap(importsOf);
const INTERNAL = IMPORTS.filter((i) => i.target.startsWith('.')).map(({ file, target }) => ({
  file,
  from: areaOf(file),
  to: areaOf(relative(ROOT, resolve(ROOT, file, '..', target))),
}));

test('the walk sees the whole graph', (t) => {
  t.true(FILES.length > 20);
  t.true(INTERNAL.some((i) => i.from === 'pipelines' && i.to === 'kit'));
});

test('every file lies on a known floor', (t) => {
  t.deepEqual(
    [...new Set(FILES.map(areaOf))].filter((a) => !FLOOR.has(a)),
    [],
  );
});

test('imports point down, and sibling tasks never import each other', (t) => {
  const bad = INTERNAL.filter(({ from, to }) => {
    if (from === to) return false;
    return (FLOOR.get(to) ?? Number.POSITIVE_INFINITY) >= (FLOOR.get(from) ?? -1);
  });
  t.deepEqual(bad, []);
});

test('pipelines import the kit and nothing else of ours', (t) => {
  t.deepEqual(
    INTERNAL.filter((i) => i.from === 'pipelines' && i.to !== 'kit').map((i) => `${i.file} -> ${i.to}`),
    [],
  );
});

test('below floor 4 nothing touches node, the process, the clock or the locale', (t) => {
  const low = FILES.filter((f) => (FLOOR.get(areaOf(f)) as number) < 4);
  const node = IMPORTS.filter((i) => low.includes(i.file) && i.target.startsWith('node:'));
  t.deepEqual(node, []);
  const forbidden = /\bprocess\.|\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bperformance\.|toLocale|\bIntl\.|localeCompare/;
  const touching = low.filter((f) => forbidden.test(withoutComments(readFileSync(join(ROOT, f), 'utf8'))));
  t.deepEqual(touching, []);
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}

test('the command line starts without models: what main imports at once is small', (t) => {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = readFileSync(join(ROOT, file), 'utf8');
    for (const [, named, bare] of code.matchAll(/^(?:import|export)\s(?!type\b)[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm)) {
      const target = (named ?? bare) as string;
      if (target.startsWith('.')) visit(relative(ROOT, resolve(ROOT, file, '..', target)).replace(/\.js$/, '.ts'));
      else packages.add(target);
    }
  };
  visit('src/cli/main.ts');
  t.deepEqual(
    [...packages].filter((p) => !p.startsWith('node:')),
    ['commander'],
  );
});
