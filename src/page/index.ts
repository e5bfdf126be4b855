// PLACEHOLDER by the lead until the page helper's files land: replace freely.
import { defineStage } from '../document/stage.js';
import type { Span } from '../document/span.js';
export function plainText() {
  return defineStage({ name: 'plain-text', requires: ['raw'], provides: ['metadata', 'dropped', 'text', 'paragraphs', 'sourceMap'], run: ({ raw, input }) => {
    const paragraphs: Span[] = [];
    const gap = /\n\s*\n/g; let start = 0;
    for (const m of raw.matchAll(gap)) { if (raw.slice(start, m.index).trim()) paragraphs.push({ start, end: m.index }); start = m.index + m[0].length; }
    if (raw.slice(start).trim()) paragraphs.push({ start, end: raw.length });
    return { metadata: { highlights: [], contributors: [], captions: [], notes: [], ...(input.date ? { published: { value: input.date, from: 'given' as const } } : {}) }, dropped: [], text: raw, paragraphs, sourceMap: [[0, raw.length, 0, raw.length]] as const };
  } });
}
export function readPage() {
  return defineStage({ name: 'read-page', requires: ['raw'], provides: ['blocks', 'dropped', 'metadata'], run: () => ({ blocks: [], dropped: [], metadata: { highlights: [], contributors: [], captions: [], notes: [] } }) });
}
export function assembleText() {
  return defineStage({ name: 'assemble-text', requires: ['blocks'], provides: ['text', 'paragraphs', 'sourceMap'], run: () => ({ text: '', paragraphs: [], sourceMap: [] }) });
}
