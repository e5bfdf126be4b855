import type { EntityType } from '../../src/document/layers.js';
import type { CorpusArticle } from './model.js';
import { toLayers } from './to-layers.js';
import { tokenise } from './tokenise.js';

export type TypeSet = 'conll' | 'all';

/** How the ten types map to the four of CoNLL-2003. */
const CONLL: Readonly<Record<EntityType, string>> = {
  PERSON: 'PER',
  ORG: 'ORG',
  GPE: 'LOC',
  LOC: 'LOC',
  FAC: 'LOC',
  NORP: 'MISC',
  EVENT: 'MISC',
  WORK: 'MISC',
  PRODUCT: 'MISC',
  LAW: 'MISC',
};

export function typeLabel(type: EntityType, types: TypeSet): string {
  return types === 'conll' ? CONLL[type] : type;
}

/** Lines of two columns, token and IOB2 tag, and how many name mentions do not start and end with a token. */
export interface Columns {
  readonly lines: readonly string[];
  readonly misaligned: readonly string[];
}

/** The article as IOB2, `-DOCSTART-` first, a blank line after each sentence. A token that a name only touches counts as part of it. */
export function toColumns(article: CorpusArticle, types: TypeSet, headline: boolean): Columns {
  const { text, entities } = toLayers(article, { headline });
  const { tokens, sentences } = tokenise(text);
  const names = entities
    .flatMap(({ type, mentions }) =>
      mentions.filter((m) => m.form === 'name').map((m) => ({ start: m.start, end: m.end, label: typeLabel(type, types) })),
    )
    .sort((a, b) => a.start - b.start);
  const lines = ['-DOCSTART-\tO', ''];
  const starts = new Set<number>();
  const ends = new Set<number>();
  let next = 0;
  for (const { firstToken, endToken } of sentences) {
    let inside = -1;
    for (let i = firstToken; i < endToken; i++) {
      const [start, end] = [tokens.start[i] as number, tokens.end[i] as number];
      starts.add(start);
      ends.add(end);
      while (next < names.length && (names[next] as { end: number }).end <= start) next += 1;
      const name = names[next];
      const touched = name !== undefined && name.start < end;
      lines.push(`${text.slice(start, end)}\t${touched ? `${inside === next ? 'I' : 'B'}-${name.label}` : 'O'}`);
      inside = touched ? next : -1;
    }
    lines.push('');
  }
  const misaligned = names.filter((n) => !starts.has(n.start) || !ends.has(n.end)).map((n) => text.slice(n.start, n.end));
  return { lines, misaligned };
}
