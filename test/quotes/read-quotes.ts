import text from '../../pipelines/text.js';
import type { Quote } from '../../src/kit.js';

/** The quotes of a text, through the shipped text pipeline. */
export function readQuotes(input: string, date = '2019-03-06'): readonly Quote[] {
  const record = text.run({ id: 'test', text: input, date });
  if (record.schema !== 'article/1') throw new Error(`expected an article, got ${record.code}: ${record.message}`);
  return record.quotes;
}
