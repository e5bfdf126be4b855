export { findDateline } from './dateline.js';
export { pairQuoteMarks } from './quote-marks.js';
export { tagText } from './tag-text.js';
