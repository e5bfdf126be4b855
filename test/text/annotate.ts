import { type Annotated, definePipeline, findDateline, pairQuoteMarks, plainText, tagText } from '../../src/kit.js';

const PIPELINE = definePipeline('text-layers', [plainText(), tagText(), pairQuoteMarks(), findDateline()]);

/** The text-world layers of a test text; like the `text` pipeline it throws EMPTY for one of white space only. */
export function annotate(text: string): Required<Annotated['layers']> {
  return PIPELINE.annotate({ id: 'test', text }).layers as Required<Annotated['layers']>;
}
