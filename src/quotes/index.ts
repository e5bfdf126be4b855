export { type FindQuotesOptions, findQuotes } from './find-quotes.js';
