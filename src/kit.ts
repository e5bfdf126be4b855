/**
 * Everything a pipeline or an outside stage author imports. Nothing here touches `node:*`: it runs in a browser.
 */
export { findDates } from './dates/index.js';
export * from './document/layers.js';
export { DocumentFailure, FAILURE_CODES, type FailureCode, type Message } from './document/message.js';
export { type Annotated, definePipeline, type Pipeline, PipelineError, type RunOptions } from './document/pipeline.js';
export type { Article, Failure, Provenance } from './document/record.js';
export { bySpan, contains, overlaps, type Span, type TextSpan, textSpan } from './document/span.js';
export { defineStage, type JsonValue, type Stage } from './document/stage.js';
export { VERSION } from './document/version.js';
export { decodeEntityModel, type EntityModel, type FindEntitiesOptions, findEntities } from './entities/index.js';
export { assembleText, plainText, type ReadPageOptions, readPage, type SiteRule, type SiteRules } from './page/index.js';
export { findQuotes } from './quotes/index.js';
export { findDateline, pairQuoteMarks, tagText } from './text/index.js';
