import type { Sentence, Tokens } from '../../src/document/layers.js';
import { definePipeline, plainText, tagText } from '../../src/kit.js';

const TOKENS = definePipeline('corpus-tokens', [plainText(), tagText()]);

/** Tokens and sentences of a text, as the package itself cuts them. */
export function tokenise(text: string): { tokens: Tokens; sentences: readonly Sentence[] } {
  const { tokens, sentences } = TOKENS.annotate({ id: 'corpus', text }).layers;
  if (!tokens || !sentences) throw new Error('expected the text pipeline to provide tokens and sentences');
  return { tokens, sentences };
}
