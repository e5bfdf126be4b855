/**
 * Best path through `count` positions of `labels` states. `emission[i * labels + y]` scores state y at i,
 * `transition[x * labels + y]` the step from x to y; row `labels` of `transition` is the start. Ties go to the lower state.
 */
export function bestPath(emission: Float32Array, transition: Float32Array, count: number, labels: number, path: Uint8Array): void {
  const score = new Float64Array(count * labels);
  const from = new Uint8Array(count * labels);
  for (let y = 0; y < labels; y++) score[y] = (emission[y] as number) + (transition[labels * labels + y] as number);
  for (let i = 1; i < count; i++) {
    const row = i * labels;
    const last = row - labels;
    for (let y = 0; y < labels; y++) {
      let best = Number.NEGATIVE_INFINITY;
      let bestFrom = 0;
      for (let x = 0; x < labels; x++) {
        const value = (score[last + x] as number) + (transition[x * labels + y] as number);
        if (value > best) {
          best = value;
          bestFrom = x;
        }
      }
      score[row + y] = best + (emission[row + y] as number);
      from[row + y] = bestFrom;
    }
  }
  if (count === 0) return;
  let state = 0;
  const end = (count - 1) * labels;
  for (let y = 1; y < labels; y++) if ((score[end + y] as number) > (score[end + state] as number)) state = y;
  for (let i = count - 1; i >= 0; i--) {
    path[i] = state;
    state = from[i * labels + state] as number;
  }
}
