import { definePipeline, findDateline, findDates, findEntities, findQuotes, pairQuoteMarks, plainText, tagText } from '../src/kit.js';

/** Plain text, taken as it is: `article.text === input.text`, so offsets made elsewhere on that text hold. */
export default definePipeline('text', [
  plainText(),
  tagText(),
  pairQuoteMarks(),
  findDateline(),
  findEntities(),
  findDates(),
  findQuotes(),
]);
