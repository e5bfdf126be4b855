import { colours } from './colours.js';
import type { Explanation, Piece } from './explanation.js';
import { oneLine } from './printable.js';

const WIDTH = 72;
const INDENT = ''.padEnd(18);

/** An explanation for a terminal: two lines a piece, then messages and a sum. */
export function viewExplanation({ id, failure, pieces, messages }: Explanation): string {
  const notes = messages.map((m) => `${colours.yellow(m.level)} ${m.code}: ${oneLine(m.text, WIDTH)}\n`);
  const kept = pieces.filter((p) => p.keep).length;
  const sum = `${oneLine(id, WIDTH)}: ${kept} pieces kept, ${pieces.length - kept} dropped\n`;
  const refused = failure ? `${colours.red(failure.code)} ${oneLine(failure.message, 600)}\n` : '';
  return pieces.map(viewPiece).join('') + notes.join('') + colours.bold(sum) + refused;
}

function viewPiece({ keep, kind, text, rule, reason, score }: Piece): string {
  const head = keep ? colours.green('keep') : colours.red('drop');
  const line = oneLine(text, WIDTH);
  const why = `${rule}: ${oneLine(reason, WIDTH)}${score === undefined ? '' : `, score ${score.toFixed(2)}`}`;
  return `${head} ${(kind ?? '').padEnd(12)} ${keep ? line : colours.dim(line)}\n${INDENT}${colours.dim(why)}\n`;
}
