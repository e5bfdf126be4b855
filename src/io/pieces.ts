import { DocumentFailure } from '../document/message.js';

/**
 * A stretch of an unpacked stream. `member` is set on the first bytes of a gzip member: its offset in the packed file.
 * `damage` says that bytes are missing before what follows; `offset` is where, in the packed file.
 */
export type Piece = { readonly bytes: Uint8Array; readonly member?: number } | { readonly damage: string; readonly offset: number };

/** A stream that needs no unpacking, as pieces. */
export async function* plainPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  for await (const bytes of chunks) yield { bytes };
}

/**
 * The bytes of pieces up to their end.
 * @throws {DocumentFailure} BAD_ARCHIVE where they are damaged.
 */
export async function* soundBytes(pieces: AsyncIterable<Piece>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    if ('damage' in piece) throw new DocumentFailure('BAD_ARCHIVE', `${piece.damage} at byte ${piece.offset}; what follows is not read`);
    yield piece.bytes;
  }
}

/** The first bytes of a stream of pieces (`enough` of them, or all up to its end or damage), and the whole stream with these in it. */
export async function peekPieces(
  pieces: AsyncIterable<Piece>,
  enough: number,
): Promise<{ readonly head: Buffer; readonly all: AsyncGenerator<Piece> }> {
  const iterator = pieces[Symbol.asyncIterator]();
  const seen: Piece[] = [];
  let size = 0;
  let whole = false;
  while (size < enough) {
    const next = await iterator.next();
    if (next.done) {
      whole = true;
      break;
    }
    seen.push(next.value);
    if ('damage' in next.value) break;
    size += next.value.bytes.length;
  }
  const head = Buffer.concat(seen.map((piece) => ('damage' in piece ? new Uint8Array() : piece.bytes)));
  return { head, all: replay(seen, whole ? undefined : iterator) };
}

async function* replay(seen: readonly Piece[], rest: AsyncIterator<Piece> | undefined): AsyncGenerator<Piece> {
  try {
    yield* seen;
    for (let next = await rest?.next(); next && !next.done; next = await rest?.next()) yield next.value;
  } finally {
    await rest?.return?.();
  }
}

/** One run of bytes without damage, out of a stream of pieces; `damage` is set when it ended for that, and the next can be asked for. */
export class Segments {
  readonly #pieces: AsyncIterator<Piece>;
  readonly #members: { readonly at: number; readonly member: number }[] = [];
  #passed = 0;
  damage: { readonly damage: string; readonly offset: number } | undefined;

  constructor(pieces: AsyncIterable<Piece>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** The bytes up to the next damage or the end. */
  async *next(): AsyncGenerator<Uint8Array> {
    this.damage = undefined;
    this.#members.length = 0;
    this.#passed = 0;
    for (;;) {
      const next = await this.#pieces.next();
      if (next.done) return;
      if ('damage' in next.value) {
        this.damage = next.value;
        return;
      }
      const { bytes, member } = next.value;
      if (member !== undefined) this.#members.push({ at: this.#passed, member });
      this.#passed += bytes.length;
      yield bytes;
    }
  }

  /**
   * Names a place in the current segment: the offset in the file where it is not packed; for gzip the offset of the member,
   * with `+n` for the n-th byte inside it. Places must be asked for in order: members before them are forgotten.
   */
  locate(offset: number): string {
    while (this.#members.length > 1 && (this.#members[1] as { at: number }).at <= offset) this.#members.shift();
    const inside = this.#members[0];
    if (!inside) return String(offset);
    return offset === inside.at ? String(inside.member) : `${inside.member}+${offset - inside.at}`;
  }
}
