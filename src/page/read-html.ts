import type { Block, PageInput } from '../document/layers.js';
import { DocumentFailure, type Message } from '../document/message.js';
import { applyVerdicts, type PageLayers } from './apply-verdicts.js';
import { chooseBody } from './choose-body.js';
import { collectBlocks } from './collect-blocks.js';
import { liftAsides } from './lift-asides.js';
import { readMetadata } from './metadata.js';
import { parseHtml } from './parse-html.js';
import { readSigns } from './shun-elements.js';
import type { Verdict } from './verdict.js';

/** Prose of fewer characters is less than an article: the next step of the cascade is tried. */
const ENOUGH = 250;
/** The next step must bring this many times as much to be believed. */
const MUCH_MORE = 1.6;

/**
 * Reads a page of HTML: one parse, then blocks, then the choice among them, as a cascade. Each step engages only when the
 * one before under-delivers: (1) elements shunned by tag, role, class and id; (2) by tag and role only, for pages whose
 * class names mislead; (3) the `articleBody` of the page's JSON-LD.
 */
export function readHtml(raw: string, input: PageInput, report: (message: Message) => void): PageLayers {
  const root = parseHtml(raw);
  const { articleBody, clues, ldTypes, ...metadata } = readMetadata(root, input);
  const choose = (by: 'all' | 'tags') => chooseBody(collectBlocks(root, readSigns(root, by)), metadata.headline);
  let verdicts = choose('all');
  const stated = articleBody?.length ?? 0;
  if (keptLength(verdicts) < Math.max(ENOUGH, stated / 2)) {
    const wider = choose('tags');
    if (keptLength(wider) > MUCH_MORE * keptLength(verdicts)) verdicts = wider;
  }
  if (verdicts.length === 0 && stated === 0) throw new DocumentFailure('NO_ARTICLE', 'the page has markup but no text');
  const page = applyVerdicts(verdicts, liftAsides(verdicts, metadata));
  if (articleBody !== undefined && stated > ENOUGH && keptLength(verdicts) * MUCH_MORE < stated) {
    report({ code: 'page/json-ld-body', level: 'info', text: 'the body was taken from JSON-LD: the page shows less of it' });
    return { ...page, blocks: readJsonLdBody(articleBody, raw) };
  }
  if (!page.blocks.some((b) => b.text.length >= 25)) throw new DocumentFailure('NO_ARTICLE', 'the page has text but no article among it');
  return page;
}

function keptLength(verdicts: readonly Verdict[]): number {
  return verdicts.reduce((sum, v) => sum + (v.keep && v.score > 0 ? v.block.text.length : 0), 0);
}

/** Paragraphs of a JSON-LD body. Its words stand escaped in a script, so each block maps to the script's text as a whole. */
function readJsonLdBody(body: string, raw: string): Block[] {
  const at = Math.max(raw.indexOf('"articleBody"'), 0);
  const text = body.replace(/<br\s*\/?>|<\/p>/gi, '\n').replace(/<[^<>]{0,400}>/g, '');
  return text
    .split(/\s*\n\s*/)
    .map((p) => p.replace(/\s+/g, ' ').trim())
    .filter((p) => p !== '')
    .map((p) => ({ text: p, kind: 'paragraph', map: [[0, p.length, at, Math.min(raw.length, at + body.length)]] }));
}
