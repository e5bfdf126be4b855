import type { Block, Dropped, Metadata, PageInput } from '../document/layers.js';
import { DocumentFailure } from '../document/message.js';
import { chooseBody, type Verdict } from './choose-body.js';
import { collectBlocks } from './collect-blocks.js';
import { readMetadata } from './metadata.js';
import { parseHtml } from './parse-html.js';
import { shunElements } from './shun-elements.js';
import { trimChrome } from './trim-chrome.js';

export interface PageLayers {
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
  readonly metadata: Metadata;
}

/** Reads a page of HTML: one parse, then blocks, then the choice among them. */
export function readHtml(raw: string, input: PageInput): PageLayers {
  const root = parseHtml(raw);
  const metadata = readMetadata(root, input);
  const rawBlocks = collectBlocks(root, shunElements(root));
  if (rawBlocks.length === 0) throw new DocumentFailure('NO_ARTICLE', 'the page has markup but no text');
  const verdicts = chooseBody(rawBlocks, metadata.headline);
  const dropped: Dropped[] = [];
  const blocks: Block[] = [];
  for (const verdict of verdicts) {
    if (!verdict.keep) {
      dropped.push(toDropped(verdict));
      continue;
    }
    const { block, cut } = trimChrome(verdict.block);
    dropped.push(...cut);
    if (block.text !== '') blocks.push(block);
  }
  if (!blocks.some((b) => b.text.length >= 25)) throw new DocumentFailure('NO_ARTICLE', 'the page has text but no article among it');
  return { blocks, dropped, metadata: withCaptions(metadata, verdicts) };
}

function toDropped({ block, rule, reason }: Verdict): Dropped {
  const first = block.map[0];
  const last = block.map[block.map.length - 1];
  return { start: first?.[2] ?? 0, end: last?.[3] ?? 0, text: block.text, stage: 'read-page', rule, reason };
}

function withCaptions(metadata: Metadata, verdicts: readonly Verdict[]): Metadata {
  const captions = verdicts.filter((v) => !v.keep && v.block.kind === 'caption').map((v) => v.block.text);
  return captions.length === 0 ? metadata : { ...metadata, captions };
}
