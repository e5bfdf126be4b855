/**
 * A linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) learnt by AdaGrad (Duchi et al. 2011), one
 * sentence at a time, with feature dropout; the weights of the last epochs are averaged.
 */

/** One sentence: token i has the features `list[at[first + i] .. at[first + i + 1])`; no features: surely state 0. */
export interface Chain {
  readonly at: Uint32Array;
  readonly list: Uint32Array;
  readonly gold: Uint8Array;
  readonly first: number;
  readonly count: number;
}

export interface CrfOptions {
  readonly states: number;
  readonly features: number;
  /** `allowed[x * states + y]`: 1 when y may follow x; row `states` is the start. */
  readonly allowed: Uint8Array;
  /** 1 for states a sentence may end in. */
  readonly final: Uint8Array;
  readonly epochs: number;
  /** The last so many epochs are averaged. */
  readonly averaged: number;
  readonly rate: number;
  readonly l2: number;
  readonly dropout: number;
  readonly seed: number;
  readonly say: (line: string) => void;
}

export interface CrfWeights {
  readonly emission: Float32Array;
  readonly transition: Float32Array;
}

/** Numbers in 0..1 from a seed, the same on every machine (xorshift32). */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

export function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
}

export function trainCrf(chains: readonly Chain[], options: CrfOptions): CrfWeights {
  const { states: L, features, epochs } = options;
  const model = {
    w: new Float32Array(features * L),
    g: new Float32Array(features * L).fill(0.01),
    t: new Float32Array((L + 1) * L),
    gt: new Float32Array((L + 1) * L).fill(0.01),
  };
  const sum = new Float32Array(features * L);
  const sumT = new Float32Array((L + 1) * L);
  const random = randomNumbers(options.seed);
  const order = chains.map((_, k) => k);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const k of order) loss += learnChain(chains[k] as Chain, model, options, random);
    if (epoch >= epochs - options.averaged) {
      for (let k = 0; k < sum.length; k++) sum[k]! += model.w[k] as number;
      for (let k = 0; k < sumT.length; k++) sumT[k]! += model.t[k] as number;
    }
    options.say(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`);
  }
  return { emission: sum.map((x) => x / options.averaged), transition: sumT.map((x) => x / options.averaged) };
}

interface Learning {
  readonly w: Float32Array;
  readonly g: Float32Array;
  readonly t: Float32Array;
  readonly gt: Float32Array;
}

/** Room that grows with the longest sentence, kept between calls. */
let room = { size: 0, x: new Float64Array(), a: new Float64Array(), b: new Float64Array(), p: new Float64Array() };

/** One step of gradient descent on one sentence; returns its loss before the step. */
function learnChain(
  chain: Chain,
  model: Learning,
  { states: L, allowed, final, rate, l2, dropout }: CrfOptions,
  random: () => number,
): number {
  const { at, list, gold, first, count: n } = chain;
  if (n === 0) return 0;
  if (room.size < n * L)
    room = { size: n * L, x: new Float64Array(n * L), a: new Float64Array(n * L), b: new Float64Array(n * L), p: new Float64Array(n * L) };
  const { x, a, b, p } = room;
  const kept = new Int32Array((at[first + n] as number) - (at[first] as number));
  const base = at[first] as number;
  for (let k = 0; k < kept.length; k++) kept[k] = random() < dropout ? -1 : (list[base + k] as number);
  scoreStates(chain, kept, model.w, L, x);
  const e = new Float64Array((L + 1) * L);
  for (let k = 0; k < e.length; k++) e[k] = allowed[k] === 1 ? Math.exp(model.t[k] as number) : 0;
  forward(x, e, a, n, L);
  backward(x, e, b, final, n, L);
  let loss = 0;
  for (let i = 0; i < n; i++) {
    let z = 0;
    for (let y = 0; y < L; y++) z += p[i * L + y] = (a[i * L + y] as number) * (b[i * L + y] as number);
    for (let y = 0; y < L; y++) p[i * L + y]! /= z || 1e-30;
    loss -= Math.log(Math.max(p[i * L + (gold[first + i] as number)] as number, 1e-30));
  }
  // States: gradient is what the model expects less what is there.
  for (let i = 0; i < n; i++) {
    for (let y = 0; y < L; y++) {
      const d = (p[i * L + y] as number) - (y === gold[first + i] ? 1 : 0);
      if (Math.abs(d) < 1e-3) continue;
      for (let k = (at[first + i] as number) - base; k < (at[first + i + 1] as number) - base; k++) {
        if ((kept[k] as number) < 0) continue;
        const w = (kept[k] as number) * L + y;
        const gradient = d + l2 * (model.w[w] as number);
        model.g[w]! += gradient * gradient;
        model.w[w]! -= (rate * gradient) / Math.sqrt(model.g[w] as number);
      }
    }
  }
  for (let i = 1; i < n; i++) learnStep(i, gold[first + i - 1] as number, gold[first + i] as number, x, a, b, e, model, L, rate);
  return loss;
}

/** exp(score - highest score) of each state of each token. */
function scoreStates({ at, first, count }: Chain, kept: Int32Array, w: Float32Array, L: number, x: Float64Array): void {
  const base = at[first] as number;
  for (let i = 0; i < count; i++) {
    const [from, to] = [(at[first + i] as number) - base, (at[first + i + 1] as number) - base];
    const row = i * L;
    if (from === to) {
      for (let y = 0; y < L; y++) x[row + y] = y === 0 ? 1 : 0;
      continue;
    }
    for (let y = 0; y < L; y++) x[row + y] = 0;
    for (let k = from; k < to; k++) {
      const at = (kept[k] as number) * L;
      if (at < 0) continue;
      for (let y = 0; y < L; y++) x[row + y]! += w[at + y] as number;
    }
    let most = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < L; y++) most = Math.max(most, x[row + y] as number);
    for (let y = 0; y < L; y++) x[row + y] = Math.exp((x[row + y] as number) - most);
  }
}

function forward(x: Float64Array, e: Float64Array, a: Float64Array, n: number, L: number): void {
  for (let i = 0; i < n; i++) {
    let z = 0;
    for (let y = 0; y < L; y++) {
      let sum = 0;
      if (i === 0) sum = e[L * L + y] as number;
      else for (let before = 0; before < L; before++) sum += (a[(i - 1) * L + before] as number) * (e[before * L + y] as number);
      z += a[i * L + y] = sum * (x[i * L + y] as number);
    }
    for (let y = 0; y < L; y++) a[i * L + y]! /= z || 1e-30;
  }
}

function backward(x: Float64Array, e: Float64Array, b: Float64Array, final: Uint8Array, n: number, L: number): void {
  for (let y = 0; y < L; y++) b[(n - 1) * L + y] = final[y] as number;
  for (let i = n - 2; i >= 0; i--) {
    let z = 0;
    for (let before = 0; before < L; before++) {
      let sum = 0;
      for (let y = 0; y < L; y++) sum += (e[before * L + y] as number) * (x[(i + 1) * L + y] as number) * (b[(i + 1) * L + y] as number);
      z += b[i * L + before] = sum;
    }
    for (let y = 0; y < L; y++) b[i * L + y]! /= z || 1e-30;
  }
}

/** Learns the step into token `i`. */
function learnStep(
  i: number,
  goldBefore: number,
  gold: number,
  x: Float64Array,
  a: Float64Array,
  b: Float64Array,
  e: Float64Array,
  model: Learning,
  L: number,
  rate: number,
): void {
  let total = 0;
  const joint = (before: number, y: number) =>
    (a[(i - 1) * L + before] as number) * (e[before * L + y] as number) * (x[i * L + y] as number) * (b[i * L + y] as number);
  for (let before = 0; before < L; before++) for (let y = 0; y < L; y++) total += joint(before, y);
  for (let before = 0; before < L; before++) {
    for (let y = 0; y < L; y++) {
      const k = before * L + y;
      if (e[k] === 0) continue;
      const gradient = joint(before, y) / (total || 1e-30) - (before === goldBefore && y === gold ? 1 : 0);
      if (Math.abs(gradient) < 1e-4) continue;
      model.gt[k]! += gradient * gradient;
      model.t[k]! -= (0.5 * rate * gradient) / Math.sqrt(model.gt[k] as number);
    }
  }
}
