import { COUNTRIES } from '../../src/lang/en/countries.js';
import { CITIES, STATES } from '../../src/lang/en/places.js';
import type { Row, Sheet } from '../read-examples.js';
import { NAME_STYLES } from './name-parts.js';

/** Names to draw from: one a line in the lists folder. */
export interface NameLists {
  readonly firsts: readonly string[];
  readonly surnames: readonly string[];
  readonly towns: readonly string[];
  readonly clubs: readonly string[];
  readonly companies: readonly string[];
  readonly universities: readonly string[];
}

type Draw = <T>(items: readonly T[]) => T;
type Label = 'PER' | 'LOC' | 'ORG' | 'MISC' | 'O';

const words = (list: string) => list.split(',');
const FIELDS = words(
  'Health,Education,Foreign Affairs,Defence,Finance,Agriculture,Transport,Justice,Energy,Trade and Industry,Health and Family Welfare,Home Affairs,Labour,Tourism,Water Resources,Science and Technology,Youth and Sports,Women and Children,Culture,the Interior,Public Works,Mines and Petroleum,Environment and Forests,Communications',
);
const AIMS = words(
  'Human Rights,Elections,Civil Aviation,Food Safety,Refugees,Disaster Relief,Press Freedom,Statistics,Maritime Affairs,Peace,Fair Trade,Child Welfare,Public Health,Anti-Corruption',
);
const ADJECTIVES = words(
  'National,Federal,Central,International,African,Asian,European,Regional,Independent,United,Democratic,Royal,General,World,State',
);
const HEADS = words(
  'Commission,Agency,Council,Authority,Committee,Board,Institute,Office,Bureau,Centre,Service,Fund,Association,Federation,Foundation,Union,Society',
);
const PARTIES = words(
  'Labour,People ’s,Socialist,Liberal,Green,Progressive,Justice,Conservative,Workers,Reform,Freedom,Nationalist,Unity,Homeland,Farmers',
);
const NICKS = words('Tigers,Bears,Hawks,Royals,Comets,Rockets,Pirates,Wolves,Kings,Stars,Sharks,Eagles,Rangers,Blues');
const TRADES = words('Nurses,Teachers,Miners,Dockers,Journalists,Farmers,Drivers,Doctors,Students,Engineers,Steelworkers');
const ROLES = words(
  'Prime Minister,President,Foreign Minister,Defence Minister,Finance Minister,Interior Minister,Labour Minister,Health Minister,Ambassador,Chancellor,Governor',
);
const AGENCIES = words('NWA,PNS,Orbis,WPN,TNP,Meridian News,Unipress');
const DAYS = words('Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday');
const MONTHS = words('March,April,June,July,August,October,November');
const DEMONYMS = COUNTRIES.map((c) => c.demonyms[0] as string);
const COUNTRY_NAMES = COUNTRIES.map((c) => c.names[0] as string);

/** A few names that one document goes on about: slots draw from here, so that names come back. */
interface Cast {
  readonly people: readonly { readonly full: string; readonly last: string }[];
  readonly towns: readonly string[];
  readonly cities: readonly string[];
  readonly countries: readonly string[];
  readonly clubs: readonly string[];
  readonly companies: readonly string[];
  last: string;
}

/** Documents of `lines` filled-in lines each, drawn from one group of lines. */
export function fillLines(groups: readonly (readonly string[])[], lists: NameLists, random: () => number, rounds: number): Sheet[] {
  const draw: Draw = (items) => items[Math.floor(random() * items.length)] as never;
  const sheets: Sheet[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const group of groups) {
      const cast = makeCast(lists, draw);
      sheets.push([...group, ...group].map((line) => fillLine(line, cast, lists, draw)));
    }
  }
  return sheets;
}

function makeCast(lists: NameLists, draw: Draw): Cast {
  const times = <T>(n: number, make: () => T): T[] => Array.from({ length: n }, make);
  const towns = times(8, () => draw(draw([CITIES, lists.towns])));
  return {
    people: times(10, () => person(lists, draw)),
    towns,
    cities: times(6, () => draw(draw([CITIES, lists.towns, COUNTRIES.map((c) => c.capital)]))),
    countries: times(6, () => draw(COUNTRY_NAMES)),
    clubs: times(6, () => draw(lists.clubs)),
    companies: times(5, () => draw(lists.companies)),
    last: '',
  };
}

/** A name from the lists, or formed after one of the styles. */
function person(lists: NameLists, draw: Draw): { full: string; last: string } {
  if (draw([0, 1]) === 0) {
    const last = draw(lists.surnames);
    return { full: `${draw(lists.firsts)} ${last}`, last };
  }
  const style = draw(NAME_STYLES.flatMap((s) => Array.from({ length: s.weight }, () => s)));
  const [first, last, other] = [draw(style.first), draw(style.last), draw(style.first)];
  const full = style.join ? style.join(first, last, style.last.includes('García') ? draw(style.last) : other) : `${first} ${last}`;
  const easternOrder = full.startsWith(`${last} `);
  return {
    full,
    last: easternOrder
      ? last
      : full
          .slice(full.indexOf(' ') + 1)
          .replace(/^.*\. /, '')
          .replace(/^.* (?=al-|Al )/, ''),
  };
}

function fillLine(line: string, cast: Cast, lists: NameLists, draw: Draw): Row[] {
  return line.split(' ').flatMap((part): Row[] => {
    const slot = /^(.*)\{(\w+)\}(.*)$/.exec(part);
    if (!slot) return [{ word: part, label: 'O' }];
    const [, before = '', name = '', after = ''] = slot;
    if (/\{/.test(before)) return [{ word: part.replace(/\{(\w+)\}/g, (_, s: string) => fillSlot(s, cast, lists, draw)[0]), label: 'O' }];
    const [text, label] = fillSlot(name, cast, lists, draw);
    const rows = text.split(' ').map((word, i): Row => ({ word, label: label === 'O' ? 'O' : `${i === 0 ? 'B' : 'I'}-${label}` }));
    if (before !== '') rows[0] = { ...(rows[0] as Row), word: before + (rows[0] as Row).word };
    // "{city}-based" is one word outside names.
    if (after !== '')
      return after.startsWith('-') ? [{ word: text.replace(/ /g, '') + after, label: 'O' }] : [{ word: text + after, label: 'O' }];
    return rows;
  });
}

function fillSlot(slot: string, cast: Cast, lists: NameLists, draw: Draw): [text: string, label: Label] {
  if (slot === slot.toUpperCase()) {
    const [text, label] = fillSlot(slot.toLowerCase(), cast, lists, draw);
    return [text.toUpperCase(), label];
  }
  const digits = (n: number) => String(Math.floor(Number(`1e${n}`) * (0.1 + 0.9 * (draw(TENTHS) + draw(TENTHS) / 100))));
  switch (slot) {
    case 'per':
      return [draw(cast.people).full, 'PER'];
    case 'last':
      return [draw(cast.people).last, 'PER'];
    case 'init':
      return [`${draw(INITIALS)}. ${draw(cast.people).last}`, 'PER'];
    case 'town':
      return [draw(cast.towns), 'ORG'];
    case 'club':
      return [draw(cast.clubs), 'ORG'];
    case 'company':
      return [draw(cast.companies), 'ORG'];
    case 'city':
      return [draw(cast.cities), 'LOC'];
    case 'country':
      return [draw(cast.countries), 'LOC'];
    case 'region':
      return [draw(STATES.filter((s) => !s.endsWith('.'))), 'LOC'];
    case 'nat':
      return [draw(DEMONYMS), 'MISC'];
    case 'nick':
      return [draw(NICKS), 'ORG'];
    case 'agency':
      return [draw(AGENCIES), 'ORG'];
    case 'ministry':
      return [ministry(draw), 'ORG'];
    case 'body':
      return [remember(cast, body(cast, draw)), 'ORG'];
    case 'acr':
      return [cast.last === '' ? 'NCHR' : cast.last, 'ORG'];
    case 'party':
      return [
        `${draw(PARTIES)}${draw(['', '', ` ${draw(PARTIES)}`])} ${draw(['Party', 'Party', 'Party', 'Front', 'Alliance', 'Movement', 'Congress'])}`,
        'ORG',
      ];
    case 'university':
      return [draw([draw(lists.universities), `University of ${draw(cast.cities)}`, `${draw(cast.cities)} University`]), 'ORG'];
    case 'hospital':
      return [`${draw(cast.cities)} ${draw(['General', 'Central', 'Regional', 'Teaching'])} Hospital`, 'LOC'];
    case 'council':
      return [`${draw(cast.cities)} ${draw(['City', 'County', 'Town', 'District', 'Borough'])} Council`, 'ORG'];
    case 'bank':
      return [
        draw([`Bank of ${draw(cast.countries)}`, `Central Bank of ${draw(cast.countries)}`, `${draw(cast.cities)} Bank`, 'Reserve Bank']),
        'ORG',
      ];
    case 'court':
      return [draw(['Supreme Court', 'High Court', 'Court of Appeal', 'Constitutional Court', 'Federal Court']), 'ORG'];
    case 'army':
      return [`${draw(DEMONYMS)} ${draw(['Army', 'Air Force', 'Navy', 'National Guard', 'Police'])}`, 'ORG'];
    case 'union':
      return [
        draw([
          `National Union of ${draw(TRADES)}`,
          `${draw(COUNTRY_NAMES)} ${draw(TRADES)} Union`,
          `${draw(TRADES)} and ${draw(TRADES)} Union`,
          `Association of ${draw(TRADES)}`,
        ]),
        'ORG',
      ];
    case 'Role':
      return [draw(ROLES), 'O'];
    case 'portfolio':
      return [draw(FIELDS), 'O'];
    case 'day':
      return [draw(DAYS), 'O'];
    case 'month':
      return [draw(MONTHS), 'O'];
    case 'score':
      return [`${draw(TENTHS)}-${draw(TENTHS)}`, 'O'];
    case 'rate':
      return [`.${draw(['389', '412', '447', '500', '533', '561', '604', '622'])}`, 'O'];
    case 'n':
      return [String(draw(TENTHS)), 'O'];
    case 'nn':
      return [digits(2), 'O'];
    case 'nnn':
      return [digits(3), 'O'];
    default:
      throw new Error(`expected a known slot, got {${slot}}`);
  }
}

const TENTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const INITIALS = 'ABCDGHJKLMNPRSTW'.split('');

function ministry(draw: Draw): string {
  const field = draw(FIELDS);
  return draw([
    `Ministry of ${field}`,
    `Department of ${field}`,
    `${field.replace(/^the /, '').replace('Foreign Affairs', 'Foreign')} Ministry`,
    `${draw(DEMONYMS)} ${draw(['Foreign', 'Defence', 'Health', 'Interior'])} Ministry`,
  ]);
}

function body(cast: Cast, draw: Draw): string {
  const [adjective, head, aim] = [draw(ADJECTIVES), draw(HEADS), draw(AIMS)];
  return draw([
    `${adjective} ${head} ${draw(['for', 'on', 'of'])} ${aim}`,
    `${adjective} ${aim} ${head}`,
    `${draw(DEMONYMS)} ${aim} ${head}`,
    `${head} for ${aim}`,
    `${draw(cast.countries)} ${aim} ${head}`,
    `${adjective} ${head} of ${draw(cast.countries)}`,
  ]);
}

function remember(cast: Cast, name: string): string {
  cast.last = name
    .split(/[ -]/)
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0])
    .join('');
  return name;
}
