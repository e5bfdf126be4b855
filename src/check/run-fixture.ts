import { type Pipeline, toFailure } from '../document/pipeline.js';
import type { Article, Failure } from '../document/record.js';
import { nativeSha256 } from '../io/native-sha256.js';
import { readFileBytes } from '../io/read-bytes.js';
import { toPageInput } from '../io/to-page-input.js';
import type { Fixture } from './read-fixtures.js';

/** The record of a fixture's page, made now, as `extract` makes it; `page.txt` is text whatever it holds. */
export function runFixture({ name, page, expected }: Fixture, pipeline: Pipeline): Article | Failure {
  const { url, date } = expected?.input ?? {};
  const facts = {
    ...(page.endsWith('.txt') ? { kind: 'text' as const } : {}),
    ...(url === undefined ? {} : { url }),
    ...(date === undefined ? {} : { date }),
  };
  try {
    return pipeline.run(toPageInput(name, readFileBytes(page), facts).input, { sha256: nativeSha256 });
  } catch (error) {
    return toFailure(name, error);
  }
}
