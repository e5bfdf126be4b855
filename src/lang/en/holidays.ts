/**
 * When a named day falls:
 * `fixed` month and day; `nth` weekday of a month (-1 the last), `plusDays` later; `from` the first such weekday on or
 * after a day; `easter` and `orthodox` days from Easter Sunday; `hebrew` days from that autumn's new year or spring's
 * Passover; `islamic` month and day by the tabular calendar (the moon may shift it by a day); `lunar` the Chinese new
 * year, days later; `table` year -> month * 100 + day, for days that no rule of ours computes.
 */
export type HolidayRule =
  | readonly ['fixed', month: number, day: number]
  | readonly ['nth', month: number, weekday: number, nth: number, plusDays?: number]
  | readonly ['from', month: number, day: number, weekday: number]
  | readonly ['easter', days: number]
  | readonly ['orthodox', days: number]
  | readonly ['hebrew', from: 'new-year' | 'passover' | 'hanukkah', days: number]
  | readonly ['islamic', month: number, day: number]
  | readonly ['lunar', days: number]
  | readonly ['table', days: ReadonlyMap<number, number>];

const DIWALI: HolidayRule = [
  'table',
  new Map(
    [
      1018, 1105, 1025, 1113, 1103, 1023, 1110, 1030, 1019, 1107, 1026, 1114, 1104, 1025, 1112, 1101, 1021, 1109, 1028, 1017, 1105, 1026, 1113, 1103, 1023, 1111, 1030, 1019, 1107, 1027, 1114, 1104,
      1024, 1112, 1101, 1020, 1108,
    ].map((day, i) => [1990 + i, day] as const),
  ),
];

/** Lower-case names, words parted by one space -> rule. Names that are also plain words, and those of one country that mean another day elsewhere, are left out. */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map<string, HolidayRule>([
  // Christian
  ['christmas', ['fixed', 12, 25]],
  ['christmas day', ['fixed', 12, 25]],
  ['christmas eve', ['fixed', 12, 24]],
  ['boxing day', ['fixed', 12, 26]],
  ["st. stephen's day", ['fixed', 12, 26]],
  ['epiphany', ['fixed', 1, 6]],
  ['twelfth night', ['fixed', 1, 5]],
  ['candlemas', ['fixed', 2, 2]],
  ['meskel', ['fixed', 9, 27]],
  ["all saints' day", ['fixed', 11, 1]],
  ['all saints day', ['fixed', 11, 1]],
  ["all souls' day", ['fixed', 11, 2]],
  ['easter', ['easter', 0]],
  ['easter day', ['easter', 0]],
  ['easter sunday', ['easter', 0]],
  ['easter monday', ['easter', 1]],
  ['orthodox easter', ['orthodox', 0]],
  ['good friday', ['easter', -2]],
  ['holy thursday', ['easter', -3]],
  ['maundy thursday', ['easter', -3]],
  ['holy saturday', ['easter', -1]],
  ['palm sunday', ['easter', -7]],
  ['ash wednesday', ['easter', -46]],
  ['mardi gras', ['easter', -47]],
  ['shrove tuesday', ['easter', -47]],
  ['fat tuesday', ['easter', -47]],
  ['mothering sunday', ['easter', -21]],
  ['ascension day', ['easter', 39]],
  ['pentecost', ['easter', 49]],
  ['whit sunday', ['easter', 49]],
  ['whit monday', ['easter', 50]],
  ['corpus christi', ['easter', 60]],
  // New Year and days that many countries share
  ["new year's day", ['fixed', 1, 1]],
  ["new year's eve", ['fixed', 12, 31]],
  ["new year's", ['fixed', 1, 1]],
  ['new years day', ['fixed', 1, 1]],
  ['new years eve', ['fixed', 12, 31]],
  ["valentine's day", ['fixed', 2, 14]],
  ["international women's day", ['fixed', 3, 8]],
  ["april fools' day", ['fixed', 4, 1]],
  ["april fool's day", ['fixed', 4, 1]],
  ['earth day', ['fixed', 4, 22]],
  ['may day', ['fixed', 5, 1]],
  ['victory day', ['fixed', 5, 9]],
  ['world aids day', ['fixed', 12, 1]],
  ['halloween', ['fixed', 10, 31]],
  ["mother's day", ['nth', 5, 7, 2]],
  ["father's day", ['nth', 6, 7, 3]],
  // United States
  ['martin luther king day', ['nth', 1, 1, 3]],
  ['martin luther king jr. day', ['nth', 1, 1, 3]],
  ['groundhog day', ['fixed', 2, 2]],
  ["presidents' day", ['nth', 2, 1, 3]],
  ["president's day", ['nth', 2, 1, 3]],
  ['presidents day', ['nth', 2, 1, 3]],
  ["washington's birthday", ['nth', 2, 1, 3]],
  ['cinco de mayo', ['fixed', 5, 5]],
  ['memorial day', ['nth', 5, 1, -1]],
  ['flag day', ['fixed', 6, 14]],
  ['juneteenth', ['fixed', 6, 19]],
  ['independence day', ['fixed', 7, 4]],
  ['the fourth of july', ['fixed', 7, 4]],
  ['fourth of july', ['fixed', 7, 4]],
  ['labor day', ['nth', 9, 1, 1]],
  ['columbus day', ['nth', 10, 1, 2]],
  ["indigenous peoples' day", ['nth', 10, 1, 2]],
  ['election day', ['nth', 11, 1, 1, 1]],
  ['veterans day', ['fixed', 11, 11]],
  ["veterans' day", ['fixed', 11, 11]],
  ['thanksgiving', ['nth', 11, 4, 4]],
  ['thanksgiving day', ['nth', 11, 4, 4]],
  ['thanksgiving eve', ['nth', 11, 4, 4, -1]],
  ['black friday', ['nth', 11, 4, 4, 1]],
  ['cyber monday', ['nth', 11, 4, 4, 4]],
  ['giving tuesday', ['nth', 11, 4, 4, 5]],
  ['pearl harbor day', ['fixed', 12, 7]],
  // Britain and Ireland
  ['burns night', ['fixed', 1, 25]],
  ["st. david's day", ['fixed', 3, 1]],
  ["st david's day", ['fixed', 3, 1]],
  ["st. patrick's day", ['fixed', 3, 17]],
  ["st patrick's day", ['fixed', 3, 17]],
  ["st. george's day", ['fixed', 4, 23]],
  ["st george's day", ['fixed', 4, 23]],
  ['guy fawkes night', ['fixed', 11, 5]],
  ['bonfire night', ['fixed', 11, 5]],
  ['armistice day', ['fixed', 11, 11]],
  ['remembrance day', ['fixed', 11, 11]],
  ['remembrance sunday', ['nth', 11, 7, 2]],
  ["st. andrew's day", ['fixed', 11, 30]],
  ["st andrew's day", ['fixed', 11, 30]],
  ['hogmanay', ['fixed', 12, 31]],
  // Canada, Australia, New Zealand, South Africa
  ['victoria day', ['from', 5, 18, 1]],
  ['canada day', ['fixed', 7, 1]],
  ['canadian thanksgiving', ['nth', 10, 1, 2]],
  ['australia day', ['fixed', 1, 26]],
  ['anzac day', ['fixed', 4, 25]],
  ['melbourne cup day', ['nth', 11, 2, 1]],
  ['waitangi day', ['fixed', 2, 6]],
  ['freedom day', ['fixed', 4, 27]],
  ['heritage day', ['fixed', 9, 24]],
  // Elsewhere
  ['bastille day', ['fixed', 7, 14]],
  ['german unity day', ['fixed', 10, 3]],
  ['st. nicholas day', ['fixed', 12, 6]],
  ['walpurgis night', ['fixed', 4, 30]],
  ["king's day", ['fixed', 4, 27]],
  ["st. lucia's day", ['fixed', 12, 13]],
  ['midsummer eve', ['from', 6, 19, 5]],
  ['midsummer day', ['from', 6, 20, 6]],
  ['day of the dead', ['fixed', 11, 2]],
  ['golden week', ['fixed', 4, 29]],
  ['gandhi jayanti', ['fixed', 10, 2]],
  ['republic day', ['fixed', 1, 26]],
  ['diwali', DIWALI],
  ['nowruz', ['fixed', 3, 21]],
  ['lunar new year', ['lunar', 0]],
  ['chinese new year', ['lunar', 0]],
  // Jewish and Muslim
  ['rosh hashanah', ['hebrew', 'new-year', 0]],
  ['yom kippur', ['hebrew', 'new-year', 9]],
  ['sukkot', ['hebrew', 'new-year', 14]],
  ['simchat torah', ['hebrew', 'new-year', 22]],
  ['hanukkah', ['hebrew', 'hanukkah', 0]],
  ['chanukah', ['hebrew', 'hanukkah', 0]],
  ['purim', ['hebrew', 'passover', -30]],
  ['passover', ['hebrew', 'passover', 0]],
  ['yom hashoah', ['hebrew', 'passover', 12]],
  ['shavuot', ['hebrew', 'passover', 50]],
  ['islamic new year', ['islamic', 1, 1]],
  ['ashura', ['islamic', 1, 10]],
  ['ramadan', ['islamic', 9, 1]],
  ['eid al-fitr', ['islamic', 10, 1]],
  ['eid al-adha', ['islamic', 12, 10]],
]);
