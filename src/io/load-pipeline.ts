import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pipeline } from '../document/pipeline.js';

/** A pipeline that does not exist or is none; the command line ends with exit code 2. */
export class UnknownPipelineError extends Error {
  override readonly name = 'UnknownPipelineError';
}

const FOLDER = new URL('../../pipelines/', import.meta.url);

/** Names of the pipelines that ship with the package, sorted. */
export function pipelineNames(): string[] {
  return readdirSync(FOLDER)
    .filter((f) => f.endsWith('.js'))
    .map((f) => f.slice(0, -3))
    .sort();
}

/**
 * A shipped pipeline by name, or the default export of a module: anything with a slash or a `.js`/`.mjs` ending.
 * @throws {UnknownPipelineError}
 */
export async function loadPipeline(nameOrFile: string): Promise<Pipeline> {
  const isPath = /[/\\]|\.m?js$/.test(nameOrFile);
  if (!isPath && !pipelineNames().includes(nameOrFile)) {
    throw new UnknownPipelineError(`unknown pipeline '${nameOrFile}': expected ${pipelineNames().join(', ')}, or a path to a .js module`);
  }
  const url = isPath ? pathToFileURL(resolve(nameOrFile)).href : new URL(`${nameOrFile}.js`, FOLDER).href;
  let module: { readonly default?: unknown };
  try {
    module = (await import(url)) as typeof module;
  } catch (error) {
    throw new UnknownPipelineError(`pipeline '${nameOrFile}' cannot be loaded: ${firstLine(error)}`, { cause: error });
  }
  if (!isPipeline(module.default)) {
    throw new UnknownPipelineError(`'${nameOrFile}' is no pipeline: its default export must come from definePipeline`);
  }
  return module.default;
}

function isPipeline(value: unknown): value is Pipeline {
  const candidate = value as Partial<Pipeline> | null | undefined;
  return typeof candidate?.run === 'function' && typeof candidate.annotate === 'function' && Array.isArray(candidate.stages);
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] as string;
}
