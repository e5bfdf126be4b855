import { isIsoDate } from '../../src/io/iso-date.js';
import type { Header, Problem } from './model.js';

/** Closed lists of the header fields. */
const DESKS =
  'politics diplomacy war courts crime business markets football cricket american-sports results science health disasters weather culture obituaries technology farming religion education local labour transport human-interest'.split(
    ' ',
  );
const REGIONS =
  'africa-west africa-east africa-south africa-north middle-east asia-south asia-southeast asia-east asia-central europe-west europe-north europe-south europe-east north-america latin-america caribbean oceania world'.split(
    ' ',
  );
const FORMS =
  'brief report feature interview live-blog release court-report profile column market-report results-list match-report round-up correction explainer obituary transcript'.split(
    ' ',
  );
const STYLES = 'us uk in ng au za ie ca ke hk wire caps'.split(' ');

const CLOSED: ReadonlyMap<string, readonly string[]> = new Map([
  ['desk', DESKS],
  ['region', REGIONS],
  ['form', FORMS],
  ['style', STYLES],
]);
const NEEDED = ['desk', 'region', 'country', 'form', 'style', 'published', 'headline'];
const KNOWN = [...NEEDED, 'byline', 'ok'];

/** The header and the place of the marked-up headline, or what is wrong with them. */
export interface ReadHeader {
  readonly header: Header;
  readonly headline: string;
  /** Line (from 1) and offset of the headline's first character in its line. */
  readonly headlineAt: { readonly line: number; readonly column: number };
  readonly problems: readonly Problem[];
}

interface Field {
  readonly value: string;
  readonly line: number;
  /** Column of the value's first character, from 0. */
  readonly column: number;
}

/** Reads the lines before the `---`: one `name: value` each, in any order. */
export function readHeader(lines: readonly string[]): ReadHeader {
  const fields = new Map<string, Field>();
  const problems: Problem[] = [];
  lines.forEach((text, i) => {
    const found = /^([a-z]+): *(.*?) *$/.exec(text);
    const [name, value] = [found?.[1] ?? '', found?.[2] ?? ''];
    const fault = !found ? 'expected "name: value" in the header' : fields.has(name) ? `a second "${name}"` : faultOf(name, value);
    if (fault) problems.push({ line: i + 1, column: 1, message: fault });
    else fields.set(name, { value, line: i + 1, column: text.length - text.replace(/^[a-z]+: */, '').length });
  });
  const missing = NEEDED.find((name) => !fields.has(name));
  if (missing && problems.length === 0) problems.push({ line: 1, column: 1, message: `the header lacks "${missing}"` });
  const { value: headline, line, column } = fields.get('headline') ?? { value: '', line: 1, column: 0 };
  return { header: toHeader(fields), headline, headlineAt: { line, column }, problems };
}

function toHeader(fields: ReadonlyMap<string, Field>): Header {
  const get = (name: string) => fields.get(name)?.value ?? '';
  const list = (name: string, sign: string) =>
    get(name)
      .split(sign)
      .map((v) => v.trim())
      .filter(Boolean);
  return {
    desk: get('desk'),
    region: get('region'),
    country: get('country'),
    form: get('form'),
    style: get('style'),
    published: get('published'),
    byline: list('byline', ','),
    ok: list('ok', ';'),
  };
}

function faultOf(name: string, value: string): string | undefined {
  if (!KNOWN.includes(name)) return `no header field "${name}"; expected one of ${KNOWN.join(', ')}`;
  if (value === '' && NEEDED.includes(name)) return `"${name}" is empty`;
  const closed = CLOSED.get(name);
  if (closed && !closed.includes(value)) return `${name} "${value}" is unknown; expected one of ${closed.join(', ')}`;
  if (name === 'published' && !isIsoDate(value)) return `published "${value}" is no ISO 8601 day or instant`;
  return undefined;
}

/** The lines of a header, headline given as markup. */
export function writeHeader(header: Header, headline: string): string[] {
  const { byline, ok, ...rest } = header;
  const lines = Object.entries(rest).map(([name, value]) => `${name}: ${value}`);
  lines.push(`headline: ${headline}`);
  if (byline.length > 0) lines.push(`byline: ${byline.join(', ')}`);
  if (ok.length > 0) lines.push(`ok: ${ok.join('; ')}`);
  return lines;
}
