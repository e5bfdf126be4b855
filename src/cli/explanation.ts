import type { BlockKind, Metadata, PageInput } from '../document/layers.js';
import { DocumentFailure, type Message } from '../document/message.js';
import { type Pipeline, toFailure } from '../document/pipeline.js';
import type { DocumentLayers, Failure } from '../document/record.js';

/** One piece of the page and what became of it. Offsets are of the decoded input. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly keep: boolean;
  readonly kind?: BlockKind;
  readonly rule: string;
  readonly reason: string;
  /** How much it looks like prose, in about hundreds of characters. */
  readonly score?: number;
  readonly text: string;
}

export interface Explanation {
  readonly id: string;
  /** What the page became, if it became no article. */
  readonly failure?: Failure;
  readonly metadata?: Metadata;
  /** In the order of the input; at one place, what stayed before what was cut from it. */
  readonly pieces: readonly Piece[];
  readonly messages: readonly Message[];
}

/** Runs the pipeline and gathers what it kept and left out, and why; for a refused page, what it would have kept. */
export function explainPage(pipeline: Pipeline, input: PageInput, heard: readonly Message[] = []): Explanation {
  try {
    const { layers, messages } = pipeline.annotate(input);
    const metadata = layers.metadata === undefined ? {} : { metadata: layers.metadata };
    return { id: input.id, ...metadata, pieces: inOrder(piecesOf(layers)), messages: [...heard, ...messages] };
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    const blocks = cause instanceof DocumentFailure ? cause.blocks : [];
    return { id: input.id, failure: toFailure(input.id, error), pieces: inOrder(blocks), messages: heard };
  }
}

function piecesOf({ blocks, dropped }: DocumentLayers): Piece[] {
  const kept = (blocks ?? []).map(({ kind, text, map, why }): Piece => {
    const place = { start: map[0]?.[2] ?? 0, end: map.at(-1)?.[3] ?? 0 };
    return { ...place, keep: true, kind, rule: why?.rule ?? '', reason: why?.reason ?? '', ...scored(why?.score), text };
  });
  const left = (dropped ?? []).map(({ start, end, rule, reason, score, text }): Piece => {
    return { start, end, keep: false, rule, reason, ...scored(score), text };
  });
  return [...kept, ...left];
}

function scored(score: number | undefined): { readonly score?: number } {
  return score === undefined ? {} : { score: Math.round(score * 100) / 100 };
}

function inOrder(pieces: readonly Piece[]): readonly Piece[] {
  return [...pieces].sort((a, b) => a.start - b.start || Number(b.keep) - Number(a.keep));
}
