import type { EntityModel } from '../entities/model.js';
import type { LoadedModel } from './load-models.js';

/** What `#models` is where there is no file system: no models. Hand `findEntities` a decoded one instead. */
export const ENTITY_MODEL: LoadedModel<EntityModel> | undefined = undefined;
