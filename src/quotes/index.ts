// PLACEHOLDER by the lead: replace freely.
import { defineStage } from '../document/stage.js';
export function findQuotes() {
  return defineStage({
    name: 'quotes',
    requires: ['text', 'tokens', 'sentences', 'paragraphs', 'quotedRegions', 'dateline', 'entities', 'dates'],
    provides: ['quotes'],
    run: () => ({ quotes: [] }),
  });
}
