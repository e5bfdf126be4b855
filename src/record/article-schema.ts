import { z } from 'zod';
import { ENTITY_TYPES } from '../document/layers.js';
import { FAILURE_CODES } from '../document/message.js';
import type { Article, Failure } from '../document/record.js';

const start = z.int().min(0).describe('first UTF-16 code unit of the span in text');
const end = z.int().min(0).describe('UTF-16 code unit after the last one: text.slice(start, end)');
const span = z.object({ start, end });
const textSpan = span.extend({ text: z.string().describe('always equal to text.slice(start, end)') });
const textSpans = z.array(textSpan);
const confidence = z.number().min(0).max(1).describe('how sure the rule or model is, 0 to 1');
const evidence = { by: z.string().describe('id of the rule ("dates/weekday#bare") or model that says so'), confidence };
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const metadataSource = z
  .enum(['given', 'site-rule', 'json-ld', 'meta', 'microdata', 'time-tag', 'url', 'text'])
  .describe('where on the page it was found; "given" by the caller, "site-rule" by a selector of the pipeline');
const sourced = z.object({ value: z.string().describe('ISO 8601 day or instant'), from: metadataSource });
const strings = z.array(z.string());

const mention = textSpan.extend({
  ...evidence,
  form: z.enum(['name', 'nominal', 'pronoun']).describe('"Zebari", "the minister", "he"'),
  title: textSpan.optional().describe('title in front of a name, outside of the mention itself'),
});
const entity = z.object({
  id: z.string().describe('"e1", "e2", ... in text order of the first mention'),
  type: z.enum(ENTITY_TYPES),
  name: z.string().describe('the fullest name in the text'),
  gender: z.enum(['female', 'male', 'unknown']).optional().describe('of a PERSON, as the text shows it'),
  mentions: z.array(mention).describe('in text order; name mentions never overlap each other'),
});

const datePart = z.enum(['year', 'quarter', 'month', 'week', 'day', 'weekday', 'hour', 'minute', 'zone']);
const dateFields = {
  ...evidence,
  id: z.string().describe('"t1", "t2", ... in text order'),
  timex: z
    .object({
      type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
      value: z.string().describe('TIMEX3 value, such as 2024-03-14, 2024-W11, P3M; keeps X where nothing anchors it (XXXX-12-18)'),
      mod: z.string().optional().describe('TIMEX3 mod, such as START, MID, END, APPROX'),
      quant: z.string().optional().describe('TIMEX3 quant of a SET, such as EVERY'),
      freq: z.string().optional().describe('TIMEX3 freq of a SET, such as 2X'),
    })
    .describe('TIMEX3 (ISO-TimeML)'),
  interval: z
    .object({ start: z.string().describe('ISO 8601, included'), end: z.string().describe('ISO 8601, not included') })
    .optional()
    .describe('the stretch of time meant, only when the value is grounded'),
  anchor: z.string().optional().describe('what a relative date counts from: "published", or the id of another date'),
  zone: z.string().optional().describe('time zone as written with a clock time; the value stays in local time'),
  range: z
    .object({ role: z.enum(['start', 'end']), with: z.string().describe('id of the other end') })
    .optional()
    .describe('this date is one end of a stretch'),
  certain: z.array(datePart).describe('parts of the value that the words state'),
  implied: z.array(datePart).describe('parts that were inferred'),
};
const date = textSpan.extend({
  ...dateFields,
  event: textSpan.optional().describe('the verb or noun of the event that it dates'),
});
const metadataDate = z.object({
  ...dateFields,
  id: z.string().describe('"m1", "m2", ...'),
  field: z.enum(['headline', 'highlights']),
  item: z.int().min(0).optional().describe('which highlight, from 0'),
  start: z.int().min(0).describe('in UTF-16 units of that string'),
  end: z.int().min(0),
  text: z.string(),
});

const speaker = z.object({
  entityId: z.string().describe('id of an entity of this record'),
  name: z.string().describe('the name of that entity'),
  via: z.enum(['name', 'nominal', 'pronoun', 'turn', 'carried']).describe('how the speaker was found'),
  confidence,
});
const quote = z.object({
  ...evidence,
  id: z.string().describe('"q1", "q2", ... in text order'),
  form: z.enum(['direct', 'indirect', 'mixed']).describe('all words in quote marks, none, some'),
  kind: z.enum(['speech', 'writing', 'attitude']),
  content: textSpans.describe('the quoted or reported words with their quote marks; several pieces when split or over paragraphs'),
  marked: z.array(span).describe('the parts of the content inside quote marks, marks included'),
  cue: textSpans.describe('the words that signal it, such as said or according to'),
  source: textSpans.describe('the source as written, such as he; empty when none is stated'),
  speaker: speaker.optional().describe('who the source resolves to; missing when that is not known'),
  speakers: z.array(speaker).optional().describe('all speakers of a joint source, the one in speaker first; missing when there is one'),
  saidOn: z.string().optional().describe('id of the date that says when it was said'),
});

const provenance = z.object({
  version: z.string().describe('version of newsgrain'),
  pipeline: z.string().describe('name of the pipeline'),
  pipelineHash: sha256.describe("SHA-256 of the pipeline's JSON (newsgrain pipeline show)"),
  models: z.array(z.object({ name: z.string(), sha256: sha256.describe('of the model file') })),
  input: z.object({ kind: z.enum(['html', 'text']), sha256: sha256.describe('of the decoded input as UTF-8') }),
});

const message = z.object({
  code: z.string().describe('task/what, such as dates/no-anchor'),
  level: z.enum(['info', 'warning', 'error']),
  text: z.string(),
  span: span.optional().describe('where in text'),
});

/** One page as a record; new fields may appear in `article/1`. */
export const articleSchema = z.object({
  schema: z.literal('article/1'),
  id: z.string().describe('as given by the caller'),
  url: z.string().optional().describe('given, or the canonical address on the page'),
  language: z.string().describe('BCP 47 tag, as the page declares it; "en" without one'),
  offsets: z.literal('utf16').describe('unit of all offsets: UTF-16 code units'),
  headline: z.string().optional(),
  byline: z.object({ text: z.string().describe('as written'), authors: strings.describe('names only') }).optional(),
  dateline: textSpan
    .extend({
      place: z.string().optional(),
      agency: z.string().optional(),
      date: z.string().optional().describe('as written'),
    })
    .optional()
    .describe('place and agency at the head of the text, up to its dash'),
  published: sourced.optional().describe('relative dates count from it'),
  modified: sourced.optional(),
  publisher: z.string().optional(),
  section: z.string().optional(),
  description: z.string().optional(),
  image: z.string().optional().describe('address of the lead image'),
  sources: z
    .partialRecord(
      z.enum(['headline', 'byline', 'publisher', 'canonicalUrl', 'language', 'section', 'description', 'image']),
      metadataSource,
    )
    .optional()
    .describe('where each metadata value was found'),
  highlights: strings.describe('story highlights, key points, standfirst: not part of text'),
  contributors: strings.describe('who contributed, from the line under the story'),
  captions: strings.describe('of pictures: not part of text'),
  notes: strings.describe("corrections and editor's notes: not part of text"),
  text: z.string().describe('the body only; paragraphs joined by a blank line (the text pipeline: the input, unchanged)'),
  paragraphs: z.array(span),
  sentences: z.array(span).describe('never across paragraphs'),
  sourceMap: z
    .array(
      z.tuple([start, end, z.int().min(0).describe('start in the decoded input'), z.int().min(0).describe('end in the decoded input')]),
    )
    .optional()
    .describe('[textStart, textEnd, inputStart, inputEnd] in UTF-16 units, sorted; equal lengths map one to one, others as a whole'),
  entities: z.array(entity),
  dates: z.array(date),
  metadataDates: z.array(metadataDate).describe('dates of headline and highlights, with offsets of those strings'),
  quotes: z.array(quote),
  messages: z.array(message),
  provenance,
});

/** What a document gets that could not become an article. */
export const failureSchema = z.object({
  schema: z.literal('failure/1'),
  id: z.string().nullable().describe('null when the input named none'),
  line: z.int().min(1).optional().describe('1-based line of the input stream'),
  code: z.enum(FAILURE_CODES),
  stage: z.string().describe('the stage that gave up; "input" and "read" come before the first one'),
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
