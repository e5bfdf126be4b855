import { opendir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { systemReason } from './io-error.js';

/** A file below a folder: `path` to open it by, `name` relative to the folder, readable, and unlike that of any other file. */
export type WalkedFile = { readonly name: string } & ({ readonly path: string | Buffer } | { readonly failure: string });

/**
 * Every file below a folder, depth first, in the order of the names' bytes. Links to folders are not followed: a walk must end,
 * and must not leave the folder it was given; any other link counts as a file. A folder that cannot be read is one failure.
 * Memory: the names of the folders on the way down, packed, so that a million names in one folder take some 30 MB.
 * `leaveOut`: a folder on the way that is not entered.
 */
export async function* walkFolder(folder: string, leaveOut?: string): AsyncGenerator<WalkedFile> {
  yield* walk(Buffer.from(resolve(folder)), '', leaveOut === undefined ? undefined : Buffer.from(resolve(leaveOut)));
}

async function* walk(folder: Buffer, prefix: string, leaveOut: Buffer | undefined): AsyncGenerator<WalkedFile> {
  let names: PackedNames;
  try {
    names = await listFolder(folder);
  } catch (error) {
    yield { name: prefix === '' ? '.' : prefix.slice(0, -1), failure: systemReason(error) };
    return;
  }
  for (const { bytes, isFolder } of names.sorted()) {
    const path = Buffer.concat([folder, SLASH, bytes]);
    const name = prefix + readableName(bytes);
    if (!isFolder) yield { name, path: hasText(path) ? path.toString('utf8') : path };
    else if (!leaveOut?.equals(path)) yield* walk(path, `${name}/`, leaveOut);
  }
}

const SLASH = Buffer.from('/');

async function listFolder(folder: Buffer): Promise<PackedNames> {
  const names = new PackedNames();
  // The types of Node's own opendir know no Buffer, though it takes them, and gives names as bytes with this encoding.
  const handle = await opendir(folder as unknown as string, { encoding: 'buffer' as BufferEncoding, bufferSize: 256 });
  for await (const entry of handle) {
    names.add(entry.name as unknown as Buffer, entry.isDirectory());
  }
  return names;
}

/** Many names in one buffer. */
class PackedNames {
  #bytes = Buffer.allocUnsafe(4096);
  #used = 0;
  #starts = new Uint32Array(64);
  #count = 0;

  add(name: Buffer, isFolder: boolean): void {
    const need = this.#used + name.length + 3;
    if (need > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], Math.max(need, this.#bytes.length * 2));
    if (this.#count === this.#starts.length) {
      const starts = new Uint32Array(this.#count * 2);
      starts.set(this.#starts);
      this.#starts = starts;
    }
    this.#starts[this.#count++] = this.#used;
    this.#bytes.writeUInt16LE(name.length, this.#used);
    this.#bytes[this.#used + 2] = isFolder ? 1 : 0;
    name.copy(this.#bytes, this.#used + 3);
    this.#used = need;
  }

  *sorted(): Generator<{ readonly bytes: Buffer; readonly isFolder: boolean }> {
    const at = (start: number): Buffer => this.#bytes.subarray(start + 3, start + 3 + this.#bytes.readUInt16LE(start));
    for (const start of this.#starts.subarray(0, this.#count).sort((a, b) => Buffer.compare(at(a), at(b)))) {
      yield { bytes: at(start), isFolder: this.#bytes[start + 2] === 1 };
    }
  }
}

function hasText(bytes: Buffer): boolean {
  return Buffer.from(bytes.toString('utf8')).equals(bytes);
}

/** Bytes that are no UTF-8 become `\xff`; a backslash that looks like one of these becomes `\x5c`, so no two names meet. */
function readableName(bytes: Buffer): string {
  const text = hasText(bytes) ? bytes.toString('utf8') : undefined;
  if (text !== undefined) return text.replace(/\\(?=x[0-9a-f]{2})/g, '\\x5c');
  const escaped = bytes.toString('latin1').replace(/\\(?=x[0-9a-f]{2})/g, '\\x5c');
  return escaped.replace(/[\x80-\xff]/g, (c) => `\\x${c.charCodeAt(0).toString(16)}`);
}
