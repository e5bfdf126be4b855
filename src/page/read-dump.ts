import type { PageInput } from '../document/layers.js';
import type { PageLayers } from './read-html.js';
export function looksLikeDump(_raw: string): boolean { return true; }
export function readDump(_raw: string, _input: PageInput, _dump: boolean): PageLayers { return { blocks: [], dropped: [], metadata: { highlights: [], contributors: [], captions: [], notes: [] } }; }
