import { wordList } from './word-list.js';

/** What a number before it counts or measures: "2000 people" is no year. */
export const COUNTED_THINGS = wordList(
  'people troops votes km kilometers kilometres miles points feet dollars percent acres hectares tons tonnes ' +
    'soldiers men women jobs barrels meters metres pounds euros shares homes houses members others workers years ' +
    'days hours million billion trillion rpm mph kg mg cc words units employees students children residents police ' +
    'officers refugees deaths cases copies pages seats calories watts megawatts vehicles cars',
);

/** What a number behind it is the name of: "Flight 1549". */
export const NUMBERED_THINGS = wordList('flight route highway interstate no number room channel article section bus train');

/** Measures and nouns of quantity: "a year" behind them is a rate. */
export const QUANTITY_WORDS = wordList(
  'million billion trillion thousand hundred times percent minutes hours weeks months days dollars barrels tons people pounds miles ' +
    'cents euros dozens hundreds thousands millions',
);

/** Words that make "first half" a half of a business year. */
export const RESULT_WORDS = wordList('profit profits earnings results sales revenue');

/** What is said of the day a page came out. */
export const PUBLISHING_WORDS = wordList('published posted updated filed printed released issued modified');

/** Words that stand for a number of things: "hundreds of letters a day". */
export const NUMERALS = wordList('dozens hundreds thousands millions many million thousand hundred');

/** Between a number and its unit: "three consecutive days". */
export const COUNTING_ADJECTIVES = wordList('more full consecutive straight trading business additional long whole');

/** Verbs that a length follows: "lasted weeks". */
export const LENGTH_VERBS = wordList('last lasts lasted take takes took spent');

/** "Christmas tree": things of the season, no day. */
export const FEAST_TRIMMINGS = wordList('tree trees card cards carol carols pudding stocking jumper hamper hampers');

/** "one-day international": a kind of match, no length. */
export const ONE_DAY_GAMES = wordList('international internationals cricket cup series match matches results');

/** "the overnight rate": no night that the text tells of. */
export const OVERNIGHT_THINGS = wordList('rate rates train trains bus');

/** What goes over the end of a year: "the 1996-97 season". */
export const SEASON_NOUNS = wordList('season seasons campaign budget financial fiscal');
