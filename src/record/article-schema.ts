import { z } from 'zod';
import { ENTITY_TYPES } from '../document/layers.js';
import { FAILURE_CODES } from '../document/message.js';
import type { Article, Failure } from '../document/record.js';

const offset = z.int().min(0).describe('UTF-16 code units into text');
const span = z.object({ start: offset, end: offset });
const textSpan = span.extend({ text: z.string().describe('always text.slice(start, end)') });
const textSpans = z.array(textSpan);
const confidence = z.number().min(0).max(1);
const evidence = { by: z.string().describe('rule or model id'), confidence };
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const metadataSource = z.enum(['given', 'json-ld', 'meta', 'microdata', 'time-tag', 'url', 'text']);
const sourced = z.object({ value: z.string(), from: metadataSource });
const strings = z.array(z.string());

const mention = textSpan.extend({ ...evidence, form: z.enum(['name', 'nominal', 'pronoun']), title: textSpan.optional() });
const entity = z.object({
  id: z.string(),
  type: z.enum(ENTITY_TYPES),
  name: z.string(),
  gender: z.enum(['female', 'male', 'unknown']).optional(),
  mentions: z.array(mention),
});

const datePart = z.enum(['year', 'quarter', 'month', 'week', 'day', 'weekday', 'hour', 'minute', 'zone']);
const date = textSpan.extend({
  ...evidence,
  id: z.string(),
  timex: z.object({
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    value: z.string().describe('TIMEX3 value'),
    mod: z.string().optional(),
    quant: z.string().optional(),
    freq: z.string().optional(),
  }),
  interval: z.object({ start: z.string(), end: z.string() }).optional().describe('half-open ISO 8601 interval, when grounded'),
  anchor: z.string().optional().describe("'published', or the id of the date it counts from"),
  certain: z.array(datePart),
  implied: z.array(datePart),
});

const speaker = z.object({
  entityId: z.string(),
  name: z.string(),
  via: z.enum(['name', 'nominal', 'pronoun', 'turn', 'carried']),
  confidence,
});
const quote = z.object({
  ...evidence,
  id: z.string(),
  form: z.enum(['direct', 'indirect', 'mixed']),
  kind: z.enum(['speech', 'writing', 'attitude']),
  content: textSpans,
  marked: z.array(span).describe('the quoted regions inside the content, marks included'),
  cue: textSpans,
  source: textSpans.describe('the source as written; empty when none is stated'),
  speaker: speaker.optional(),
  speakers: z.array(speaker).optional().describe('all speakers of a joint source, the one in `speaker` first'),
  saidOn: z.string().optional().describe('id of a date'),
});

const provenance = z.object({
  version: z.string(),
  pipeline: z.string(),
  pipelineHash: sha256,
  models: z.array(z.object({ name: z.string(), sha256 })),
  input: z.object({ kind: z.enum(['html', 'text']), sha256 }),
});

/** One page as a record; new fields may appear in `article/1`. */
export const articleSchema = z.object({
  schema: z.literal('article/1'),
  id: z.string(),
  url: z.string().optional(),
  language: z.string(),
  offsets: z.literal('utf16'),
  headline: z.string().optional(),
  byline: z.object({ text: z.string(), authors: strings }).optional(),
  dateline: textSpan.extend({ place: z.string().optional(), agency: z.string().optional(), date: z.string().optional() }).optional(),
  published: sourced.optional(),
  modified: sourced.optional(),
  publisher: z.string().optional(),
  section: z.string().optional(),
  description: z.string().optional(),
  image: z.string().optional(),
  highlights: strings,
  contributors: strings,
  captions: strings,
  notes: strings,
  text: z.string().describe('the body; paragraphs joined by a blank line'),
  paragraphs: z.array(span),
  sentences: z.array(span),
  sourceMap: z
    .array(z.tuple([offset, offset, offset, offset]))
    .optional()
    .describe('[textStart, textEnd, inputStart, inputEnd]'),
  entities: z.array(entity),
  dates: z.array(date),
  quotes: z.array(quote),
  messages: z.array(z.object({ code: z.string(), level: z.enum(['info', 'warning', 'error']), text: z.string(), span: span.optional() })),
  provenance,
});

/** What a document gets that could not become an article. */
export const failureSchema = z.object({
  schema: z.literal('failure/1'),
  id: z.string().nullable(),
  line: z.int().min(1).optional().describe('1-based line of the input stream'),
  code: z.enum(FAILURE_CODES),
  stage: z.string(),
  message: z.string(),
});

/** The published JSON Schema (2020-12): an article or a failure. */
export function articleJsonSchema(): object {
  // Input side: the output side would forbid the fields that later versions of article/1 may add.
  const schema = z.toJSONSchema(z.discriminatedUnion('schema', [articleSchema, failureSchema]), { io: 'input' });
  return { title: 'newsgrain record', ...schema };
}

/** Without `readonly` and `| undefined`, which say nothing about JSON. */
type Plain<T> = T extends object ? { -readonly [K in keyof T]: Plain<Exclude<T[K], undefined>> } : T;
/** With every optional field required: a field that only one side knows shows here and not in `Plain`. */
type Whole<T> = T extends object ? { -readonly [K in keyof T]-?: Whole<Exclude<T[K], undefined>> } : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

// The record and its schema drift apart only over a compile error.
true satisfies Same<Plain<z.infer<typeof articleSchema>>, Plain<Article>>;
true satisfies Same<Whole<z.infer<typeof articleSchema>>, Whole<Article>>;
true satisfies Same<Plain<z.infer<typeof failureSchema>>, Plain<Failure>>;
true satisfies Same<Whole<z.infer<typeof failureSchema>>, Whole<Failure>>;
