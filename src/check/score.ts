import type { Item } from './item.js';

/** Counts of one task, summed over pages. */
export interface Counts {
  readonly gold: number;
  readonly predicted: number;
  readonly strict: number;
  readonly overlap: number;
}

/** What differs: gold and ours side by side, or one of them alone. */
export interface Difference {
  readonly gold?: string;
  readonly predicted?: string;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const NO_COUNTS: Counts = { gold: 0, predicted: 0, strict: 0, overlap: 0 };

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    gold: a.gold + b.gold,
    predicted: a.predicted + b.predicted,
    strict: a.strict + b.strict,
    overlap: a.overlap + b.overlap,
  };
}

/** Precision, recall and F1 of `hits`. Nothing wanted and nothing given is right: 1. */
export function toRates({ gold, predicted }: Counts, hits: number): Rates {
  const precision = predicted === 0 ? (gold === 0 ? 1 : 0) : hits / predicted;
  const recall = gold === 0 ? (predicted === 0 ? 1 : 0) : hits / gold;
  const f1 = gold + predicted === 0 ? 1 : (2 * hits) / (gold + predicted);
  return { precision, recall, f1 };
}

/**
 * Pairs gold with predicted items, each at most once, strict matches first. Overlap counts strict pairs too. Pairs that
 * only share their place are differences of label, shown together; so are values when one of each is left.
 */
export function scoreItems(gold: readonly Item[], predicted: readonly Item[]): { counts: Counts; differences: Difference[] } {
  const freeGold = new Set(gold);
  const freePredicted = new Set(predicted);
  const differences: Difference[] = [];
  const pair = (match: (a: Item, b: Item) => boolean, show: boolean): number => {
    let pairs = 0;
    for (const g of freeGold) {
      for (const p of freePredicted) {
        if (!match(g, p)) continue;
        freeGold.delete(g);
        freePredicted.delete(p);
        pairs += 1;
        if (show) differences.push({ gold: g.shown, predicted: p.shown });
        break;
      }
    }
    return pairs;
  };
  const strict = pair(isSame, false);
  const overlap = strict + pair((g, p) => touches(g, p) && (g.byWords === true || g.label === p.label), true);
  const alone = freeGold.size === 1 && freePredicted.size === 1;
  pair((g, p) => (g.byWords ? alone : touches(g, p)), true);
  for (const g of freeGold) differences.push({ gold: g.shown });
  for (const p of freePredicted) differences.push({ predicted: p.shown });
  return { counts: { gold: gold.length, predicted: predicted.length, strict, overlap }, differences };
}

function isSame(a: Item, b: Item): boolean {
  if (a.label !== b.label) return false;
  if (a.byWords) return true;
  const [left, right] = [a.spans ?? [], b.spans ?? []];
  return left.length > 0 && left.length === right.length && left.every((s, i) => s.start === right[i]?.start && s.end === right[i]?.end);
}

function touches(a: Item, b: Item): boolean {
  if (a.byWords) return sharedWords(a.label, b.label) >= 0.5;
  return (a.spans ?? []).some((s) => (b.spans ?? []).some((t) => s.start < t.end && t.start < s.end));
}

/** Share of the words the two have in common (Jaccard). */
function sharedWords(a: string, b: string): number {
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))];
  let common = 0;
  for (const word of left) if (right.has(word)) common += 1;
  return common / (left.size + right.size - common);
}
