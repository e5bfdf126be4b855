import type { LayerName, Layers, View } from './layers.js';

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * One typed, pure transform: reads the layers in `requires`, returns those in `provides` and nothing else.
 * The same input must give the same output: no clock, no randomness, no I/O.
 */
export interface Stage<Required extends LayerName = LayerName, Provided extends LayerName = LayerName> {
  readonly name: string;
  readonly requires: readonly Required[];
  readonly provides: readonly Provided[];
  /** Everything that changes what the stage does, as JSON: it is hashed into every record. */
  readonly options: { readonly [key: string]: JsonValue };
  readonly run: (doc: View<Required>) => Pick<Layers, Provided>;
}

/**
 * Declares a stage; the types of `requires` and `provides` are inferred from the lists.
 *
 * @example
 * const shout = defineStage({
 *   name: 'shout', requires: ['text'], provides: ['dates'], options: {},
 *   run: (doc) => ({ dates: findShouts(doc.text) }),
 * });
 */
export function defineStage<const R extends LayerName, const P extends LayerName>(stage: {
  readonly name: string;
  readonly requires: readonly R[];
  readonly provides: readonly P[];
  readonly options?: { readonly [key: string]: JsonValue };
  readonly run: (doc: View<R>) => Pick<Layers, P>;
}): Stage<R, P> {
  return Object.freeze({ options: {}, ...stage });
}
