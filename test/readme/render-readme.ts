import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Compiled tests run from dist/test/readme. */
const ROOT = resolve(import.meta.dirname, '../../..');
export const README = join(ROOT, 'README.md');

/** A comment that says how the fenced block after it comes about, and that block. */
const SHOWN = /<!-- (run|output of the code above)(?:: (.+?))?(?: \| from: (.+?) \| lines: (\d+))? -->\n```(\w*)\n([\s\S]*?)```\n/g;
const CODE = /```js\n([\s\S]*?)```\n/g;

/**
 * The README with every shown output made anew: `<!-- run: COMMAND -->` before a block holds its command, the other
 * comment stands before the output of the JavaScript block above it.
 */
export function renderReadme(readme: string): string {
  return readme.replace(SHOWN, (whole, how: string, command: string | undefined, from, lines, language: string, _old, at: number) => {
    const output = how === 'run' ? run('sh', ['-c', inShell(command as string)]) : runCode(codeBefore(readme, at));
    const shown = from === undefined ? output : excerpt(output, from as string, Number(lines));
    const prompt = how === 'run' ? `$ ${command}\n` : '';
    return `${whole.slice(0, whole.indexOf('\n'))}\n\`\`\`${language}\n${prompt}${shown}\`\`\`\n`;
  });
}

/** What the reader types, with the checkout's own command in the place of the installed one and `npm start` without its build. */
function inShell(command: string): string {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { start: string } };
  return `newsgrain() { node bin/newsgrain.js "$@"; }\n${command.replace('npm start', scripts.start).replace('npx newsgrain', 'newsgrain')}`;
}

function codeBefore(readme: string, at: number): string {
  const blocks = [...readme.slice(0, at).matchAll(CODE)];
  return blocks.at(-1)?.[1] ?? '';
}

function runCode(code: string): string {
  return run(process.execPath, ['--input-type=module', '-e', code]);
}

function run(command: string, args: readonly string[]): string {
  const { NO_COLOR, FORCE_COLOR, NODE_OPTIONS, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`${args.at(-1)} ended with ${status}: ${stderr}`);
  return stdout;
}

function excerpt(output: string, from: string, lines: number): string {
  const all = output.split('\n');
  const start = all.findIndex((line) => line.startsWith(from));
  if (start < 0) throw new Error(`no line starts with ${JSON.stringify(from)}`);
  return `…\n${all.slice(start, start + lines).join('\n')}\n…\n`;
}
