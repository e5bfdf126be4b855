import type {
  Dateline,
  DateMention,
  Entity,
  Layers,
  MapSegment,
  MetadataDate,
  MetadataField,
  MetadataSource,
  PageInput,
  Quote,
} from './layers.js';
import type { FailureCode, Message } from './message.js';
import type { Span } from './span.js';

/** How a record came to be: the same provenance and the same input give the same bytes. */
export interface Provenance {
  readonly version: string;
  readonly pipeline: string;
  /** SHA-256 of the pipeline's JSON, in hex. */
  readonly pipelineHash: string;
  readonly models: readonly { readonly name: string; readonly sha256: string }[];
  readonly input: { readonly kind: 'html' | 'text'; readonly sha256: string };
}

/** One page as a record. All offsets are UTF-16 code units into `text`, half-open. */
export interface Article {
  readonly schema: 'article/1';
  readonly id: string;
  readonly url?: string;
  readonly language: string;
  readonly offsets: 'utf16';
  readonly headline?: string;
  readonly byline?: { readonly text: string; readonly authors: readonly string[] };
  readonly dateline?: Dateline;
  readonly published?: { readonly value: string; readonly from: MetadataSource };
  readonly modified?: { readonly value: string; readonly from: MetadataSource };
  readonly publisher?: string;
  readonly section?: string;
  readonly description?: string;
  readonly image?: string;
  /** Where each metadata value was found; `published` and `modified` say it themselves. */
  readonly sources?: { readonly [K in MetadataField]?: MetadataSource };
  readonly highlights: readonly string[];
  readonly contributors: readonly string[];
  readonly captions: readonly string[];
  readonly notes: readonly string[];
  /** The body only; paragraphs joined by a blank line. */
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  /** Segments of `text` mapped to the decoded input; on request. */
  readonly sourceMap?: readonly MapSegment[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateMention[];
  /** Dates of `headline` and `highlights`, with offsets of those strings. */
  readonly metadataDates: readonly MetadataDate[];
  readonly quotes: readonly Quote[];
  readonly messages: readonly Message[];
  readonly provenance: Provenance;
}

/** What a document gets that could not become an article. */
export interface Failure {
  readonly schema: 'failure/1';
  readonly id: string | null;
  /** 1-based line of the input stream, where there is one. */
  readonly line?: number;
  readonly code: FailureCode;
  readonly stage: string;
  readonly message: string;
}

/** The finished layers of one document; those its pipeline does not provide are missing. */
export type DocumentLayers = Partial<Layers> & { readonly raw: string };

/** Builds the record of a document from its layers; layers that no stage provided become empty lists. */
export function toArticle(
  input: PageInput,
  layers: DocumentLayers,
  messages: readonly Message[],
  provenance: Provenance,
  withSourceMap: boolean,
): Article {
  const meta = layers.metadata;
  const url = input.url ?? meta?.canonicalUrl;
  return {
    schema: 'article/1',
    id: input.id,
    ...(url === undefined ? {} : { url }),
    language: meta?.language ?? 'en',
    offsets: 'utf16',
    ...optional('headline', meta?.headline),
    ...optional('byline', meta?.byline),
    ...optional('dateline', layers.dateline),
    ...optional('published', meta?.published),
    ...optional('modified', meta?.modified),
    ...optional('publisher', meta?.publisher),
    ...optional('section', meta?.section),
    ...optional('description', meta?.description),
    ...optional('image', meta?.image),
    ...optional('sources', meta?.sources),
    highlights: meta?.highlights ?? [],
    contributors: meta?.contributors ?? [],
    captions: meta?.captions ?? [],
    notes: meta?.notes ?? [],
    text: layers.text ?? '',
    paragraphs: layers.paragraphs ?? [],
    sentences: (layers.sentences ?? []).map(({ start, end }) => ({ start, end })),
    ...(withSourceMap ? { sourceMap: layers.sourceMap ?? [] } : {}),
    entities: layers.entities ?? [],
    dates: layers.dates ?? [],
    metadataDates: layers.metadataDates ?? [],
    quotes: layers.quotes ?? [],
    messages,
    provenance,
  };
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
