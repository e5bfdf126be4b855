import { POS_TAGS, type PosTag } from './layers.js';

/** Tag -> its code in the column `pos` of the tokens. */
export const POS = Object.fromEntries(POS_TAGS.map((tag, code) => [tag, code])) as { readonly [T in PosTag]: number };
