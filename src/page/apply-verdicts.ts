import type { Block, Dropped, Metadata } from '../document/layers.js';
import { whyOf } from './trace.js';
import { trimChrome } from './trim-chrome.js';
import type { Verdict } from './verdict.js';

/** What the page world hands on. */
export interface PageLayers {
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
  readonly metadata: Metadata;
}

/** Turns verdicts into the article's blocks and the list of what was left out; trims chrome inside the blocks kept. */
export function applyVerdicts(verdicts: readonly Verdict[], metadata: Metadata): PageLayers {
  const dropped: Dropped[] = [];
  const blocks: Block[] = [];
  for (const verdict of verdicts) {
    if (!verdict.keep) {
      dropped.push(toDropped(verdict));
      continue;
    }
    const { block, cut } = trimChrome(verdict.block);
    dropped.push(...cut);
    if (block.text !== '') blocks.push({ text: block.text, kind: block.kind, map: block.map, why: whyOf(verdict) });
  }
  return { blocks, dropped, metadata: withCaptions(metadata, verdicts) };
}

function toDropped({ block, rule, reason, score }: Verdict): Dropped {
  const first = block.map[0];
  const last = block.map[block.map.length - 1];
  return { start: first?.[2] ?? 0, end: last?.[3] ?? 0, text: block.text, stage: 'read-page', rule, reason, score };
}

function withCaptions(metadata: Metadata, verdicts: readonly Verdict[]): Metadata {
  const captions = verdicts.filter((v) => !v.keep && v.block.kind === 'caption').map((v) => v.block.text);
  return captions.length === 0 ? metadata : { ...metadata, captions };
}
