// PLACEHOLDER by the lead: replace freely.
import { defineStage } from '../document/stage.js';
export function findDates() {
  return defineStage({ name: 'dates', requires: ['text', 'tokens', 'sentences', 'paragraphs', 'metadata', 'entities', 'quotedRegions', 'dateline'], provides: ['dates'], run: () => ({ dates: [] }) });
}
