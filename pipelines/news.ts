import {
  assembleText,
  definePipeline,
  findDateline,
  findDates,
  findEntities,
  findQuotes,
  pairQuoteMarks,
  readPage,
  tagText,
} from '../src/kit.js';

/** The default: html through the page stages; a text that looks like a dump of a page through the dump reader. */
export default definePipeline('news', [
  readPage(),
  assembleText(),
  tagText(),
  pairQuoteMarks(),
  findDateline(),
  findEntities(),
  findDates(),
  findQuotes(),
]);
