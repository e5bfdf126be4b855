import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decodeEntityModel, type EntityModel } from '../entities/model.js';

/** A model with the name and hash that go into every record made with it. */
export interface LoadedModel<M> {
  readonly name: string;
  readonly sha256: string;
  readonly model: M;
}

/** The entity model that ships with the package, or undefined where its file was left out. Read once, on import of `#models`. */
export const ENTITY_MODEL: LoadedModel<EntityModel> | undefined = loadEntityModel();

function loadEntityModel(): LoadedModel<EntityModel> | undefined {
  const file = fileURLToPath(new URL('../../../models/en/entities.bin', import.meta.url));
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  return { name: 'en/entities', sha256: createHash('sha256').update(bytes).digest('hex'), model: decodeEntityModel(bytes) };
}
