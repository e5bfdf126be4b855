import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface BenchTimex {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export interface BenchText {
  readonly id: string;
  readonly text: string;
  /** Published day, ISO. */
  readonly date?: string;
  /** Gold expressions, where the file has them: offsets in UTF-16 units. */
  readonly timexes?: readonly BenchTimex[];
}

interface GoldDocument {
  readonly text?: string;
  readonly articleBody?: string;
  readonly dct?: string;
  readonly timexes?: readonly BenchTimex[];
}

/** Texts of a `.txt` file, of a `.json` file `{id: {text | articleBody, dct?, timexes?}}`, or of all such files below a folder. */
export function readTexts(path: string): BenchText[] {
  if (statSync(path).isDirectory()) {
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:txt|json)$/.test(name))
      .sort()
      .flatMap((name) => readTexts(join(path, name)));
  }
  const content = readFileSync(path, 'utf8');
  if (!path.endsWith('.json')) return [{ id: path, text: content }];
  return Object.entries(JSON.parse(content) as Record<string, GoldDocument>).flatMap(([id, d]) => {
    const text = d?.text ?? d?.articleBody;
    if (typeof text !== 'string') return [];
    return [{ id, text, ...(d.dct ? { date: d.dct.slice(0, 10) } : {}), ...(d.timexes ? { timexes: d.timexes } : {}) }];
  });
}
