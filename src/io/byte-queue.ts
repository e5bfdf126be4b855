/** Bytes of a stream with a look ahead: what is seen can be skipped, kept or given back by not skipping it. */
export class ByteQueue {
  readonly #source: AsyncIterator<Uint8Array>;
  #parts: Uint8Array[] = [];
  #size = 0;
  #ended = false;
  #offset = 0;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Offset in the stream of the first byte not skipped yet. */
  get offset(): number {
    return this.#offset;
  }

  /** All that is buffered, after reading until at least `bytes` are there or the stream ends; less only at its end. */
  async fill(bytes: number): Promise<Buffer> {
    while (this.#size < bytes && !this.#ended) {
      const next = await this.#source.next();
      if (next.done) this.#ended = true;
      else if (next.value.length > 0) {
        this.#parts.push(next.value);
        this.#size += next.value.length;
      }
    }
    // Joined once a fill, not once a chunk: a large record would be copied over and over.
    if (this.#parts.length !== 1) this.#parts = [Buffer.concat(this.#parts, this.#size)];
    const head = this.#parts[0] as Uint8Array;
    return Buffer.from(head.buffer, head.byteOffset, head.length);
  }

  /** Drops bytes that `fill` has shown. */
  skip(bytes: number): void {
    if (bytes > this.#size) throw new RangeError(`expected to skip at most the ${this.#size} bytes buffered, got ${bytes}`);
    let left = bytes;
    while (left > 0) {
      const head = this.#parts[0] as Uint8Array;
      if (head.length > left) {
        this.#parts[0] = head.subarray(left);
        break;
      }
      left -= head.length;
      this.#parts.shift();
    }
    this.#size -= bytes;
    this.#offset += bytes;
  }

  /** Whatever comes next and is not empty; undefined at the end. */
  async next(): Promise<Uint8Array | undefined> {
    const head = await this.fill(1);
    if (head.length === 0) return undefined;
    this.skip(head.length);
    return head;
  }
}
