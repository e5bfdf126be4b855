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

/** Text dumps of pages, always through the dump reader: chrome lines, and chrome inside lines, are dropped. */
export default definePipeline(
  'dump',
  [
    readPage({ text: 'dump' }),
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
