/**
 * newsgrain: a news page in, a record out. `extract` is the short way; everything of `newsgrain/kit` is here too.
 * Node only, since it reads models from disk and decodes bytes; browsers import `newsgrain/kit`.
 */
import news from '../pipelines/news.js';
import { type Pipeline, toFailure } from './document/pipeline.js';
import type { Article, Failure } from './document/record.js';
import { isIsoDate } from './io/iso-date.js';
import { nativeSha256 } from './io/native-sha256.js';
import { toPageInput } from './io/to-page-input.js';

export * from './kit.js';

export interface ExtractOptions {
  /** Goes into the record. Default: `url`; without one, `sha256-` and the first 16 hex digits of the page's hash. */
  readonly id?: string;
  /** Address the page came from. */
  readonly url?: string;
  /** Published date, ISO 8601 day or instant; wins over the page's own. Relative dates count from it. */
  readonly date?: string;
  /** What the page is, instead of looking at it. */
  readonly kind?: 'html' | 'text';
  /** Default: the `news` pipeline with the models that ship with the package. */
  readonly pipeline?: Pipeline;
  /** Adds `sourceMap`, from `text` back to the decoded input. Default: false. */
  readonly sourceMap?: boolean;
}

/**
 * One page to one record. Bytes are decoded (gzip, byte order mark, UTF-8, declared charset, windows-1252); HTML and text
 * dumps of pages are told apart by their content. The same page and options give the same record.
 *
 * A page that cannot become an article gives a `Failure`: look at `schema`.
 * @throws {TypeError} on a wrong call only.
 *
 * @example
 * const record = extract(await readFile('page.html'), { date: '2024-03-14' });
 * if (record.schema === 'article/1') for (const quote of record.quotes) console.log(quote.speaker?.name, quote.content);
 */
export function extract(page: string | Uint8Array, options: ExtractOptions = {}): Article | Failure {
  checkCall(page, options);
  const { url, date, kind, pipeline = news, sourceMap = false } = options;
  const id = options.id ?? url ?? `sha256-${nativeSha256(page).slice(0, 16)}`;
  try {
    const facts = { ...(url === undefined ? {} : { url }), ...(date === undefined ? {} : { date }), ...(kind ? { kind } : {}) };
    const { input, messages } = toPageInput(id, page, facts);
    const record = pipeline.run(input, { sourceMap, sha256: nativeSha256 });
    return record.schema === 'failure/1' ? record : { ...record, messages: [...messages, ...record.messages] };
  } catch (error) {
    return toFailure(id, error);
  }
}

const OPTION_TYPES = new Map<string, string>([
  ['id', 'string'],
  ['url', 'string'],
  ['date', 'string'],
  ['kind', 'string'],
  ['pipeline', 'object'],
  ['sourceMap', 'boolean'],
]);

function checkCall(page: unknown, options: ExtractOptions): void {
  if (typeof page !== 'string' && !(page instanceof Uint8Array)) {
    throw new TypeError(`expected a page as a string or Uint8Array, got ${nameType(page)}`);
  }
  if (typeof options !== 'object' || options === null) throw new TypeError(`expected an options object, got ${nameType(options)}`);
  for (const [name, value] of Object.entries(options)) {
    const type = OPTION_TYPES.get(name);
    if (type === undefined) throw new TypeError(`unknown option '${name}': expected ${[...OPTION_TYPES.keys()].join(', ')}`);
    if (value !== undefined && nameType(value) !== type) {
      throw new TypeError(`expected options.${name} to be ${type === 'object' ? 'a pipeline' : `a ${type}`}, got ${nameType(value)}`);
    }
  }
  const { date, kind, pipeline } = options;
  if (date !== undefined && !isIsoDate(date)) throw new TypeError(`expected options.date as an ISO 8601 day or instant, got '${date}'`);
  if (kind !== undefined && kind !== 'html' && kind !== 'text')
    throw new TypeError(`expected options.kind 'html' or 'text', got '${kind}'`);
  if (pipeline !== undefined && typeof pipeline.run !== 'function') throw new TypeError('expected options.pipeline from definePipeline');
}

function nameType(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
}
