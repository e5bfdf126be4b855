import { closeSync, fsyncSync, openSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { onOutput } from './output-error.js';
import { listShards, OUTPUT, shardPath } from './output-files.js';
import { packFile } from './pack-file.js';

export interface ShardOptions {
  readonly shardBytes: number;
  readonly compress?: 'gzip' | 'zstd';
}

/**
 * Appends lines to the output, each by one write. All writing is synchronous: a line is either in the file or not when the
 * next document is counted, and nothing is left in a buffer of ours when the process is killed.
 */
export class ShardWriter {
  readonly #out: string;
  readonly #options: ShardOptions;
  #number: number;
  #bytes: number;
  #records: number | undefined;
  #failures: number | undefined;

  /** Goes on with shard `number`, which has `bytes` already. */
  constructor(out: string, options: ShardOptions, number: number, bytes: number) {
    this.#out = out;
    this.#options = options;
    this.#number = number;
    this.#bytes = bytes;
  }

  /** @throws {OutputError} */
  writeRecord(line: Uint8Array): void {
    if (this.#bytes > 0 && this.#bytes + line.length > this.#options.shardBytes) {
      this.#records = this.#close(this.#records, shardPath(this.#out, this.#number));
      this.#number += 1;
      this.#bytes = 0;
    }
    const path = shardPath(this.#out, this.#number);
    this.#records ??= this.#open(path);
    append(this.#records, line, path);
    this.#bytes += line.length;
  }

  /** @throws {OutputError} */
  writeFailure(line: Uint8Array): void {
    const path = join(this.#out, OUTPUT.failures);
    this.#failures ??= this.#open(path);
    append(this.#failures, line, path);
  }

  /** Has the system put on the disk what was written. @throws {OutputError} */
  sync(): void {
    for (const fd of [this.#records, this.#failures]) if (fd !== undefined) onOutput('sync', this.#out, () => fsyncSync(fd));
  }

  /** Syncs and closes; `whole`: no more will come, so that the last shard may be packed too. @throws {OutputError} */
  async close(whole: boolean): Promise<void> {
    this.#records = this.#close(this.#records, shardPath(this.#out, this.#number));
    this.#failures = this.#close(this.#failures, join(this.#out, OUTPUT.failures));
    await this.packClosed(whole);
  }

  /** Packs the shards that are full, if that is wanted. Each appears whole, by renaming. @throws {OutputError} */
  async packClosed(whole = false): Promise<void> {
    const { compress } = this.#options;
    if (!compress) return;
    for (const { path, packed, number } of listShards(this.#out)) {
      if (packed || (number >= this.#number && !whole)) continue;
      const final = `${path}.${compress === 'gzip' ? 'gz' : 'zst'}`;
      await packFile(path, `${final}.tmp`, compress);
      onOutput('rename', final, () => renameSync(`${final}.tmp`, final));
      syncFolder(this.#out);
      onOutput('remove', path, () => unlinkSync(path));
    }
  }

  #open(path: string): number {
    const fd = onOutput('open', path, () => openSync(path, 'a'));
    syncFolder(this.#out);
    return fd;
  }

  #close(fd: number | undefined, path: string): undefined {
    if (fd === undefined) return;
    onOutput('sync', path, () => fsyncSync(fd));
    onOutput('close', path, () => closeSync(fd));
  }
}

function append(fd: number, line: Uint8Array, path: string): void {
  for (let done = 0; done < line.length; ) done += onOutput('write', path, () => writeSync(fd, line, done));
}

/** Makes names in a folder last through a loss of power. Some systems cannot open folders; they do without. */
function syncFolder(folder: string): void {
  let fd: number;
  try {
    fd = openSync(folder, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(fd);
  } catch {
    // EINVAL on file systems that keep no folders on a disk.
  } finally {
    closeSync(fd);
  }
}
