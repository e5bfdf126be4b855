import { z } from 'zod';
import { ENTITY_TYPES } from '../document/layers.js';
import { FAILURE_CODES } from '../document/message.js';

const strings = z.array(z.string());
const optionalString = z.string().nullable().optional();

/**
 * `expected.json`. An absent field is not checked; an empty list, or null, means there must be none. Nothing here is
 * an offset: spans are found in the text from left to right, so the page may be edited around them.
 */
export const expectedSchema = z.strictObject({
  input: z.strictObject({ url: z.string().optional(), date: z.string().optional() }).optional(),
  failure: z.enum(FAILURE_CODES).optional(),
  headline: optionalString,
  byline: strings.optional(),
  published: optionalString,
  dateline: optionalString,
  highlights: strings.optional(),
  contributors: strings.optional(),
  text: strings.optional(),
  mustNot: strings.optional(),
  mentions: z.array(z.tuple([z.enum(ENTITY_TYPES), z.string().min(1), z.string().min(1)])).optional(),
  dates: z
    .array(
      z.union([
        z.tuple([z.string().min(1), z.string(), z.string()]),
        z.tuple([z.string().min(1), z.string(), z.string(), z.string().nullable()]),
      ]),
    )
    .optional(),
  quotes: z
    .array(
      z.strictObject({
        form: z.enum(['direct', 'indirect', 'mixed']),
        content: z.array(z.string().min(1)).min(1),
        cue: optionalString,
        source: optionalString,
        speaker: optionalString,
        saidOn: optionalString,
      }),
    )
    .optional(),
});

export type Expected = z.infer<typeof expectedSchema>;
