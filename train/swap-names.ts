import { COUNTRY_NAMES } from '../src/entities/known-names.js';
import type { Row, Sheet } from './read-examples.js';

/** Draws a name to stand for one of this type; `single` asks for one word. */
export type DrawName = (type: 'PER' | 'LOC' | 'country', single: boolean) => string;

/**
 * A copy of each document with other people and places in it, so that contexts are learnt apart from names. One name is
 * swapped for the same other all through a document, and a last name with its full name.
 */
export function swapNames(sheets: readonly Sheet[], draw: DrawName): Sheet[] {
  return sheets.map((sheet) => {
    const swapped = new Map<string, string>();
    return sheet.flatMap((sentence) => {
      const rows = swapSentence(sentence, swapped, draw);
      return rows ? [rows] : [];
    });
  });
}

/** The sentence with its names swapped; `undefined` when it has none. */
function swapSentence(sentence: readonly Row[], swapped: Map<string, string>, draw: DrawName): Row[] | undefined {
  const rows: Row[] = [];
  let changed = false;
  for (let i = 0; i < sentence.length; ) {
    const { label } = sentence[i] as Row;
    let end = i + 1;
    while (label[0] === 'B' && end < sentence.length && sentence[end]?.label[0] === 'I') end += 1;
    const part = sentence.slice(i, end);
    const name = label === 'B-PER' || label === 'B-LOC' ? other(part.map((r) => r.word), label.slice(2) as 'PER' | 'LOC', swapped, draw) : undefined;
    if (name === undefined) rows.push(...part);
    else {
      changed = true;
      rows.push(...name.split(' ').map((word, k): Row => ({ word, label: `${k === 0 ? 'B' : 'I'}-${label.slice(2)}` })));
    }
    i = end;
  }
  return changed ? rows : undefined;
}

function other(words: readonly string[], type: 'PER' | 'LOC', swapped: Map<string, string>, draw: DrawName): string | undefined {
  const name = words.join(' ');
  if (!/^\p{Lu}/u.test(name)) return undefined;
  const known = swapped.get(`${type} ${name}`);
  if (known !== undefined) return known;
  const kind = type === 'LOC' && COUNTRY_NAMES.has(name) ? 'country' : type;
  // "Mount", "River", "Airport": what a place is called by its kind keeps its context.
  if (type === 'LOC' && kind === 'LOC' && words.length > 2) return undefined;
  const drawn = draw(kind, words.length === 1);
  swapped.set(`${type} ${name}`, drawn);
  const last = words[words.length - 1] as string;
  if (type === 'PER' && words.length > 1) swapped.set(`PER ${last}`, drawn.slice(drawn.indexOf(' ') + 1));
  return drawn;
}
