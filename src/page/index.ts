export { assembleText } from './assemble-text.js';
export { plainText } from './plain-text.js';
export { type ReadPageOptions, readPage } from './read-page.js';
export type { SiteRule, SiteRules } from './site-rules.js';
