import { ENTITY_MODEL } from '#models';
import { definePipeline, findDateline, findDates, findEntities, findQuotes, pairQuoteMarks, plainText, tagText } from '../src/kit.js';

/** Plain text, taken as it is: `article.text === input.text`, so offsets made elsewhere on that text hold. */
export default definePipeline(
  'text',
  [
    plainText(),
    tagText(),
    pairQuoteMarks(),
    findDateline(),
    findEntities(ENTITY_MODEL ? { model: ENTITY_MODEL.model } : {}),
    findDates(),
    findQuotes(),
  ],
  ENTITY_MODEL ? [ENTITY_MODEL] : [],
);
