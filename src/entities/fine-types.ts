import type { EntityType } from '../document/layers.js';
import { GPE_NAMES, GROUP_NAMES, inTitleCase, REGION_NAMES } from './known-names.js';
import type { CoarseType } from './tag-names.js';

const NATURE =
  /\b(?:River|Mount|Mountains?|Lakes?|Sea|Ocean|Valley|Desert|Peninsula|Strait|Gulf|Bay|Islands?|Isle|Coast|Delta|Basin|Canyon|Glacier|Forest|Falls|Cape|Hills|Channel|Canal|Plateau|Highlands|Volcano|Reef)\b/;
const BUILDING =
  /\b(?:Airport|Stadium|Bridge|Square|Street|Avenue|Road|Highway|Palace|Prison|Tower|Cathedral|Station|Arena|Park|Port|Pier|Building|Dam|Tunnel|Boulevard|Terminal|Mosque|Temple|Church|House|Hall|Plaza|Ground|Castle|Museum|Center|Centre)\b/;
const EVENT =
  /\b(?:Cup|Olympics?|Games|War|Wars|Festival|Championships?|Open|Grand Prix|Summit|Hurricane|Typhoon|Cyclone|Revolution|Uprising|Election|Elections|Marathon|Tour|Series|Bowl|Prize|Awards?|Day|Conference|League|Trophy|Derby|Fair|Expo|Battle|Intifada|Holocaust|Ramadan|Christmas|Easter)\b/;
const LAW =
  /\b(?:Act|Treaty|Constitution|Amendment|Accords?|Convention|Law|Bill|Protocol|Charter|Code|Resolution|Agreement|Pact|Article \d|Declaration)\b/;
const ADJECTIVE_ENDING = /(?:an|ans|ese|ish|ist|ists|i|is|ic|ite|ites)$/;

/** The record's type of a name the tagger gave one of four types. Word lists first, then telling words, then form. */
export function fineType(coarse: CoarseType, text: string): EntityType {
  const plain = text === text.toUpperCase() && text.length > 4 ? inTitleCase(text) : text;
  const name = plain.replace(/^[Tt]he /, '');
  switch (coarse) {
    case 'PER':
      return GROUP_NAMES.has(name) ? 'NORP' : 'PERSON';
    case 'ORG':
      return GROUP_NAMES.has(name) ? 'NORP' : 'ORG';
    case 'LOC':
      if (GROUP_NAMES.has(name)) return 'NORP';
      if (REGION_NAMES.has(name)) return 'LOC';
      if (GPE_NAMES.has(name)) return 'GPE';
      if (BUILDING.test(name) && name.includes(' ')) return 'FAC';
      return NATURE.test(name) && name.includes(' ') ? 'LOC' : 'GPE';
    default:
      if (GROUP_NAMES.has(name)) return 'NORP';
      if (EVENT.test(name) || /^\d{4} \p{Lu}/u.test(name)) return 'EVENT';
      if (LAW.test(name)) return 'LAW';
      if (ADJECTIVE_ENDING.test(name) && !name.includes(' ')) return 'NORP';
      return /\d/.test(name) ? 'PRODUCT' : 'WORK';
  }
}
