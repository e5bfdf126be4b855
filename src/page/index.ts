export { assembleText } from './assemble-text.js';
export { plainText } from './plain-text.js';
export { type ReadPageOptions, readPage } from './read-page.js';
