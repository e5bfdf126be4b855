import type { Block } from '../document/layers.js';
import { unescapeTwice } from './unescape.js';

/** Paragraphs of a JSON-LD body. Its words stand escaped in a script, so each block maps to the script's text as a whole. */
export function readJsonLdBody(body: string, raw: string): Block[] {
  const at = Math.max(raw.indexOf('"articleBody"'), 0);
  const end = Math.min(raw.length, at + body.length);
  const text = unescapeTwice(body)
    .replace(/<br\s*\/?>|<\/p>/gi, '\n')
    .replace(/<[^<>]{0,400}>/g, '');
  return text
    .split('\n')
    .map((p) => p.replace(/\s+/g, ' ').trim())
    .filter((p) => p !== '')
    .map((p) => ({ text: p, kind: 'paragraph', map: [[0, p.length, at, end]] }));
}
