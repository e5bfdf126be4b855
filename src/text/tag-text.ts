import type { Sentence, Tokens } from '../document/layers.js';
import { POS } from '../document/pos.js';
import type { Span } from '../document/span.js';
import { defineStage } from '../document/stage.js';
import { type MaskedText, maskRuns } from './mask-runs.js';
import { createTagger, type Tagger } from './tagger.js';

const POS_CODE = new Map<string, number>(Object.entries(POS));
const SPACE = POS_CODE.get('SPACE') as number;

/**
 * Tokens with universal POS tags and sentences, by wink-nlp and its English lite model.
 * Sentences never cross a paragraph. Tokens of white space are left out.
 */
export function tagText() {
  let tagger: Tagger | undefined; // built on first use: 150 ms that `--help` should not pay
  return defineStage({
    name: 'tag-text',
    requires: ['text', 'paragraphs'],
    provides: ['tokens', 'sentences'],
    run: ({ text, paragraphs }) => {
      tagger ??= createTagger();
      const columns = tokenise(tagger, text);
      tagger.forget();
      return splitSentences(text, columns, paragraphs);
    },
  });
}

/** Token columns, and for each token whether wink starts a sentence there. */
interface RawTokens {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly pos: Uint8Array;
  readonly opens: Uint8Array;
}

function tokenise(tagger: Tagger, text: string): RawTokens {
  const masked = maskRuns(text);
  const { its, readDoc } = tagger.nlp;
  const doc = readDoc(masked.text);
  const values = doc.tokens().out(its.value) as string[];
  const gaps = doc.tokens().out(its.precedingSpaces) as string[];
  const tags = doc.tokens().out(its.pos) as string[];
  const spans = doc.sentences().out(its.span) as unknown as [number, number][];
  const opensAt = new Uint8Array(values.length + 1);
  for (const [first] of spans) opensAt[first] = 1;
  const start = new Uint32Array(values.length);
  const end = new Uint32Array(values.length);
  const pos = new Uint8Array(values.length);
  const opens = new Uint8Array(values.length);
  const toOriginal = originalOffsets(masked);
  let count = 0;
  let at = 0;
  let opening = 0;
  let lastEnd = -1;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as string;
    at = locate(masked.text, value, at + (gaps[i] as string).length, at);
    const from = at;
    at += value.length;
    opening |= opensAt[i] as number;
    const code = POS_CODE.get(tags[i] as string) ?? 0;
    if (code === SPACE || value.trim() === '') continue;
    if (count > 0 && from === lastEnd && cutsWord(masked.text, from)) {
      end[count - 1] = toOriginal(at);
      lastEnd = at;
      continue;
    }
    lastEnd = at;
    start[count] = toOriginal(from);
    end[count] = toOriginal(at);
    pos[count] = code;
    opens[count] = opening;
    opening = 0;
    count += 1;
  }
  return { count, start, end, pos, opens };
}

/** wink cuts words at letters it does not know ("Erdo" + "ğ" + "an"): true when a word goes on over this offset. */
function cutsWord(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] as string, text[at] as string];
  return (before > 'ÿ' || after > 'ÿ') && /^\p{L}\p{M}*\p{L}|^\p{L}\p{M}/u.test(before + after);
}

/** Where `value` stands: where the gaps say; if wink changed white space on its way, the next occurrence. */
function locate(text: string, value: string, expected: number, floor: number): number {
  if (text.startsWith(value, expected)) return expected;
  const found = text.indexOf(value, floor);
  if (found < 0) throw new Error(`token ${JSON.stringify(value.slice(0, 40))} is not in the text after offset ${floor}`);
  return found;
}

/** Masked offset -> original offset; calls must come in rising order. */
function originalOffsets({ runs }: MaskedText): (offset: number) => number {
  let next = 0;
  let shift = 0;
  return (offset) => {
    while (next < runs.length) {
      const run = runs[next] as (typeof runs)[number];
      if (offset <= run.at) break;
      shift += run.end - run.start - 1;
      next += 1;
    }
    return offset + shift;
  };
}

/** Cuts wink's sentences at paragraph edges and builds the two layers. */
function splitSentences(text: string, raw: RawTokens, paragraphs: readonly Span[]): { tokens: Tokens; sentences: Sentence[] } {
  const { count } = raw;
  const sentence = new Uint32Array(count);
  const sentences: Sentence[] = [];
  let paragraph = -1;
  let first = 0;
  const close = (endToken: number) => {
    if (endToken <= first) return;
    sentences.push({
      start: raw.start[first] as number,
      end: raw.end[endToken - 1] as number,
      firstToken: first,
      endToken,
      paragraph: Math.max(paragraph, 0),
    });
    first = endToken;
  };
  for (let i = 0; i < count; i++) {
    const at = raw.start[i] as number;
    let crossed = false;
    while (paragraph + 1 < paragraphs.length && at >= (paragraphs[paragraph + 1] as Span).start) {
      if (!crossed) close(i);
      crossed = true;
      paragraph += 1;
    }
    if (!crossed && raw.opens[i] === 1 && !isClosingMark(text, raw, i) && !isLowerCase(text, at)) close(i);
    sentence[i] = sentences.length;
  }
  close(count);
  return {
    tokens: {
      count,
      start: raw.start.slice(0, count),
      end: raw.end.slice(0, count),
      pos: raw.pos.slice(0, count),
      sentence,
    },
    sentences,
  };
}

/** "Sen. Lund (R-Wash.) said", "Why?" he asked: a small letter goes on with the sentence before it. */
function isLowerCase(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

/** A closing mark glued to the word before it ends that sentence; it never opens one. */
function isClosingMark(text: string, raw: RawTokens, i: number): boolean {
  const at = raw.start[i] as number;
  return i > 0 && raw.end[i - 1] === at && '"”’\')]'.includes(text[at] as string);
}
