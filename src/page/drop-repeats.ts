import { dropped, type Verdict } from './verdict.js';

/** Words of the runs that are compared. */
const RUN = 6;
/** Fewer words than this may be said twice. */
const FEWEST = 8;
/** A block of more words is no pull quote. */
const LONGEST = 80;
/** So many runs are copied, not said again. */
const LONG_COPY = 40;
/** Share of a long block's runs that earlier blocks told for it to be a copy of them; runs across their ends are new. */
const COPIED = 0.7;
/** More repeating blocks than this are not compared: the page is made of refrains. */
const MOST_SUSPECTS = 300;
const NONE = new Uint32Array(0);
/** Share of a block's runs that stand in one other block for it to repeat that block. */
const REPEATED = 0.85;

/** What is known of the places of blocks, by their index. */
export interface Layout {
  readonly isParagraph: (index: number) => boolean;
  readonly areSiblings: (a: number, b: number) => boolean;
}

/**
 * Drops near-duplicates among the kept blocks: a second copy of a paragraph, and pull quotes, which repeat a part of one.
 * A real paragraph (a `<p>`) goes only when another, earlier one says the same; other boxes when any block does.
 */
export function dropRepeats(verdicts: Verdict[], layout: Layout): void {
  const runs = verdicts.map((v) => (v.keep ? runsOf(v.block.text) : NONE));
  const { blocks, told } = sharing(runs);
  const suspects = blocks.slice(0, MOST_SUSPECTS);
  for (const i of suspects) {
    const list = runs[i] as Uint32Array;
    if (list.length < FEWEST - RUN + 1) continue;
    if (list.length >= LONG_COPY && (told[i] as number) >= COPIED * list.length) {
      verdicts[i] = repeated(verdicts[i] as Verdict);
      continue;
    }
    const own = new Set(list);
    const other = suspects.find((j) => j !== i && (verdicts[j] as Verdict).keep && repeats(own, runs[j] as Uint32Array));
    if (other === undefined) continue;
    const whole = (runs[other] as Uint32Array).length <= list.length / REPEATED;
    const pulled = !layout.isParagraph(i) && !whole && list.length < LONGEST;
    // Siblings may say the same: the steps of a recipe, a refrain.
    const copied = whole && other < i && (!layout.areSiblings(i, other) || list.length >= LONG_COPY);
    if (pulled || copied) verdicts[i] = repeated(verdicts[i] as Verdict);
  }
}

function repeated(verdict: Verdict): Verdict {
  return dropped(verdict, 'page/drop-repeats#repeat', 'says again what another block says');
}

/** The blocks that share a run with another one, on most pages none, and how many runs of each an earlier one told. One open-addressing table, no object an entry. */
function sharing(runs: readonly Uint32Array[]): { readonly blocks: number[]; readonly told: Uint32Array } {
  let size = 64;
  const count = runs.reduce((sum, list) => sum + list.length, 0);
  while (size < 2 * count) size *= 2;
  const keys = new Uint32Array(size);
  const homes = new Int32Array(size).fill(-1);
  const told = new Uint32Array(runs.length);
  const found = new Set<number>();
  for (let i = 0; i < runs.length; i++) {
    for (const run of runs[i] as Uint32Array) {
      let slot = run & (size - 1);
      while (homes[slot] !== -1 && keys[slot] !== run) slot = (slot + 1) & (size - 1);
      const home = homes[slot] as number;
      if (home === -1) {
        keys[slot] = run;
        homes[slot] = i;
      } else if (home !== i) {
        found.add(i).add(home);
        told[i] = (told[i] as number) + 1;
      }
    }
  }
  return { blocks: [...found].sort((a, b) => a - b), told };
}

/** True when nearly all of `own` stands among `runs`. */
function repeats(own: ReadonlySet<number>, runs: Uint32Array): boolean {
  if (runs.length < REPEATED * own.size) return false;
  const found = new Set<number>();
  for (const run of runs) if (own.has(run)) found.add(run);
  return found.size >= REPEATED * own.size;
}

/** Hashes of all runs of words, case and punctuation left out: a polynomial over the words' hashes that rolls on. */
function runsOf(text: string): Uint32Array {
  const words = new Uint32Array((text.length >> 1) + 1);
  let count = 0;
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) code += 32;
    if (isLetter(code)) hash = (Math.imul(hash, WORD_BASE) + code) | 0;
    else if (hash !== 0) {
      words[count++] = hash;
      hash = 0;
    }
  }
  if (hash !== 0) words[count++] = hash;
  if (count < RUN) return NONE;
  const runs = new Uint32Array(count - RUN + 1);
  let run = 0;
  for (let i = 0; i < count; i++) {
    run = (Math.imul(run, RUN_BASE) + (words[i] as number)) | 0;
    if (i >= RUN) run = (run - Math.imul(words[i - RUN] as number, RUN_POWER)) | 0;
    if (i >= RUN - 1) runs[i - RUN + 1] = run ^ (run >>> 15);
  }
  return runs;
}

const WORD_BASE = 0x01000193;
const RUN_BASE = 0x9e3779b1;
/** `RUN_BASE` to the power of `RUN`, 32 bits: what a word weighs that leaves the run. */
const RUN_POWER = Array.from({ length: RUN }).reduce<number>((power) => Math.imul(power, RUN_BASE), 1);

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && (code < 0x2000 || code > 0x206f));
}
