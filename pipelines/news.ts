import { ENTITY_MODEL } from '#models';
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
export default definePipeline(
  'news',
  [
    readPage(),
    assembleText(),
    tagText(),
    pairQuoteMarks(),
    findDateline(),
    findEntities(ENTITY_MODEL ? { model: ENTITY_MODEL.model } : {}),
    findDates(),
    findQuotes(),
  ],
  ENTITY_MODEL ? [ENTITY_MODEL] : [],
);
