import type { EntityType } from '../document/layers.js';
import {
  BODY_HEADS,
  BUILT_HEADS,
  EVENT_HEADS,
  FEASTS,
  FIRM_HEADS,
  FOREIGN_BUILT,
  FOREIGN_HEADS,
  LAW_HEADS,
  OCCASION_HEADS,
  SHIP_PREFIXES,
  STORMS,
  VESSELS,
  WORK_HEADS,
} from '../lang/en/name-words.js';
import type { TypedName, Words } from './adjust-names.js';
import { BODY_NAMES, COUNTRY_NAMES, GPE_NAMES, GROUP_NAMES, inTitleCase, REGION_NAMES } from './known-names.js';
import type { CoarseType, Name } from './tag-names.js';

const NATURE =
  /\b(?:River|Mount|Mountains?|Lakes?|Sea|Ocean|Valley|Desert|Peninsula|Strait|Gulf|Bay|Islands?|Isle|Coast|Delta|Basin|Canyon|Glacier|Forest|Falls|Cape|Hills|Channel|Canal|Plateau|Highlands|Volcano|Reef|Creek|Cordillera|Nevado|Sierra|Atoll|Quay|Río|Lago|Laguna|Ridge|Fjord|Plains|Wetlands|Lagoon|Estuary|Savanna|Steppe)\b/;
const BUILDING =
  /\b(?:Airport|Stadium|Bridge|Square|Street|Avenue|Road|Highway|Palace|Prison|Tower|Cathedral|Station|Arena|Park|Port|Pier|Building|Dam|Tunnel|Boulevard|Terminal|Mosque|Temple|Church|House|Hall|Plaza|Ground|Castle|Museum|Center|Centre|Wall|Theatre|Barracks|Refinery|Bowl)$|^(?:Palace|Church|Castle|Cathedral|Tower|Temple|Museum) of /;
const EVENT =
  /\b(?:Cup|Olympics?|Games|War|Wars|Festival|Championships?|Open|Grand Prix|Summit|Hurricane|Typhoon|Cyclone|Revolution|Uprising|Election|Elections|Marathon|Tour|Series|Bowl|Prize|Awards?|Day|Conference|League|Trophy|Derby|Fair|Expo|Battle|Intifada|Holocaust|Ramadan|Christmas|Easter|Carnival)\b/;
const LAW =
  /\b(?:Act|Treaty|Constitution|Amendment|Accords?|Convention|Law|Bill|Protocol|Charter|Code|Resolution|Agreement|Pact|Article \d|Declaration)\b/;
const COMPANY = /\b(?:Inc|Corp|Ltd|Co|LLC|plc|PLC|AG|NV|SA|GmbH|AS|ASA|AB|SpA|Bhd|Pty|Limited|Company|Corporation)\.?$/;
const ADJECTIVE_ENDING = /(?:an|ans|ese|ish|ist|ists|i|is|ic|ite|ites)$/;
/** First words of organisations that end in the name of a country. */
const COUNTRY_BODY =
  /^(?:Air|Radio|Team|Maritime|Statistics|Transparency|Athletics|Football|Cricket|Rugby|Telecom|Transport|Invest|Save|Alternative)$/;

/** A mended name with the record's type: telling words and what stands before it first, then `fineType`. */
export function typeName(name: Name, words: Words): TypedName {
  const { first, end, confidence } = name;
  const base = { first, end, by: name.by, confidence };
  const by = (rule: string) => `entities/fine-types#${rule}`;
  const [head, last] = [words.word(first), words.word(end - 1)];
  const before = words.together(first - 1, first) ? words.word(first - 1) : '';
  if (name.coarse === 'MISC' && words.word(first + 1) === 'of') {
    if (/^(?:Treaty|Declaration)$/.test(head)) return { ...base, type: 'LAW', by: by('law') };
    if (/^(?:Battle|Siege)$/.test(head)) return { ...base, type: 'EVENT', by: by('event') };
  }
  if (FEASTS.has(words.slice(first, end))) return { ...base, type: 'EVENT', by: by('feast') };
  if (before === 'Eid') return { ...base, first: first - 1, type: 'EVENT', by: by('feast') };
  if (STORMS.has(before)) return { ...base, first: first - 1, type: 'EVENT', by: by('storm') };
  if (STORMS.has(head) && end - first > 1) return { ...base, type: 'EVENT', by: by('storm') };
  if (SHIP_PREFIXES.has(head) && end - first > 1 && name.coarse !== 'PER') {
    const numbered = /^\d{1,3}$/.test(words.word(end)) && words.together(first, end);
    return { ...base, end: numbered ? end + 1 : end, type: 'PRODUCT', by: by('ship') };
  }
  if (head === 'Lady' && before === 'the') return { ...base, type: 'PRODUCT', by: by('ship') };
  if (VESSELS.has(before) && name.coarse !== 'LOC') return { ...base, type: 'PRODUCT', by: by('ship') };
  if (end - first > 1 && FOREIGN_HEADS.has(head)) return { ...base, type: 'ORG', by: by('foreign-head') };
  if (end - first > 1 && FOREIGN_BUILT.has(head)) return { ...base, type: 'FAC', by: by('foreign-head') };
  if (end - first > 1 && name.coarse === 'PER' && (COMPANY.test(last) || FIRM_HEADS.has(last)))
    return { ...base, type: 'ORG', by: by('firm') };
  if (end - first > 1 && name.coarse !== 'PER') {
    if (COUNTRY_BODY.test(head) && GPE_NAMES.has(words.slice(first + 1, end))) return { ...base, type: 'ORG', by: by('country-body') };
    if (EVENT_HEADS.has(last)) return { ...base, type: 'EVENT', by: by('event') };
    if (WORK_HEADS.has(last)) return { ...base, type: 'WORK', by: by('work') };
    if (name.coarse === 'ORG' && OCCASION_HEADS.has(last)) return { ...base, type: 'EVENT', by: by('event') };
    if (EVENT_HEADS.has(head) && words.word(first + 1) === 'of') return { ...base, type: 'EVENT', by: by('event') };
    if (LAW_HEADS.has(last)) return { ...base, type: 'LAW', by: by('law') };
    if (BUILT_HEADS.has(last)) return { ...base, type: 'FAC', by: by('built') };
    if (COMPANY.test(words.slice(first, end))) return { ...base, type: 'ORG', by: by('company') };
    if (
      name.coarse === 'LOC' &&
      BODY_HEADS.has(last) &&
      !/^(?:House|Center|Centre|Church|Hospital|School|Court|Cross|Museum|College|Office)$/.test(last)
    )
      return { ...base, type: 'ORG', by: by('body') };
    if (name.coarse === 'ORG' && last === 'Hospital' && /^(?:at|in|to|from|near|outside|inside)$/.test(nounBefore(first, words)))
      return { ...base, type: 'FAC', by: by('built') };
    if (
      name.coarse === 'ORG' &&
      /^(?:County|Province|District|Prefecture|Governorate)$/.test(last) &&
      /^(?:in|from|near|across|around|to|of)$/.test(before)
    )
      return { ...base, type: 'GPE', by: by('county') };
  }
  if (
    COUNTRY_BODY.test(before) &&
    name.coarse === 'LOC' &&
    COUNTRY_NAMES.has(words.slice(first, end)) &&
    (before === 'Air' || !words.opens(first - 1))
  )
    return { ...base, first: first - 1, type: 'ORG', by: by('country-body') };
  return { ...base, type: fineType(name.coarse, words.slice(first, end)) };
}

/** The word before a name, past an article. */
function nounBefore(first: number, words: Words): string {
  return words.word(words.word(first - 1) === 'the' ? first - 2 : first - 1);
}

/** The record's type of a name the tagger gave one of four types. Word lists first, then telling words, then form. */
export function fineType(coarse: CoarseType, text: string): EntityType {
  const plain = text === text.toUpperCase() && text.length > 4 ? inTitleCase(text) : text;
  const name = plain.replace(/^[Tt]he /, '');
  if (BODY_NAMES.has(name)) return 'ORG';
  if (GROUP_NAMES.has(name)) return 'NORP';
  switch (coarse) {
    case 'PER':
      return 'PERSON';
    case 'ORG':
      return COUNTRY_NAMES.has(name) ? 'GPE' : 'ORG';
    case 'LOC':
      if (REGION_NAMES.has(name)) return 'LOC';
      if (GPE_NAMES.has(name)) return 'GPE';
      if (BUILDING.test(name) && name.includes(' ')) return 'FAC';
      return NATURE.test(name) && name.includes(' ') ? 'LOC' : 'GPE';
    default:
      if (EVENT.test(name) || /^\d{4} \p{Lu}/u.test(name)) return 'EVENT';
      if (LAW.test(name)) return 'LAW';
      if (ADJECTIVE_ENDING.test(name) && !name.includes(' ')) return 'NORP';
      return /\d/.test(name) ? 'PRODUCT' : 'WORK';
  }
}
