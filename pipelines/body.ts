import { assembleText, definePipeline, readPage } from '../src/kit.js';

/** The page stages only: clean text and metadata, no entities, dates or quotes. */
export default definePipeline('body', [readPage(), assembleText()]);
