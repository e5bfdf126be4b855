export { type FindEntitiesOptions, findEntities } from './find-entities.js';
export { decodeEntityModel, type EntityModel } from './model.js';
