import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface BenchPage {
  readonly id: string;
  readonly html: string;
}

/** All `.html` and `.html.gz` files below `folder`, in name order, decoded as UTF-8; `limit` keeps the first ones. */
export function readPages(folder: string, limit: number): BenchPage[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => /\.html(\.gz)?$/.test(f));
  if (names.length === 0) throw new Error(`no .html or .html.gz file below ${folder}`);
  return names
    .sort()
    .slice(0, limit)
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return { id: name, html: (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8') };
    });
}
