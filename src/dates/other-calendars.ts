import { fromDayNumber, toDayNumber } from './calendar.js';

const { floor } = Math;
/** Day number of Rata Die 0, the day before 1 January of year 1. */
const RATA_DIE = -719163;

/** Easter of the Orthodox churches as a Gregorian day number (Meeus, Astronomical Algorithms, chapter 8, Julian form). */
export function orthodoxEasterOf(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const at = d + e + 114;
  const julian = toDayNumber({ year, month: floor(at / 31), day: (at % 31) + 1 });
  return julian + floor(year / 100) - floor(year / 400) - 2;
}

/** Day number of 1 Tishri (Reingold and Dershowitz, Calendrical Calculations: molad, then the two postponements). */
export function hebrewNewYear(year: number): number {
  const [before, now, after] = [elapsedDays(year - 1), elapsedDays(year), elapsedDays(year + 1)];
  const delay = after - now === 356 ? 2 : now - before === 382 ? 1 : 0;
  return RATA_DIE - 1373427 + now + delay;
}

function elapsedDays(year: number): number {
  const months = floor((235 * year - 234) / 19);
  const parts = 12084 + 13753 * months;
  const day = 29 * months + floor(parts / 25920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/** Day number in the tabular Islamic calendar; the moon as seen may differ by a day. */
export function islamicDay(year: number, month: number, day: number): number {
  return RATA_DIE + 227014 + (year - 1) * 354 + floor((3 + 11 * year) / 30) + 29 * (month - 1) + floor(month / 2) + day;
}

const BEIJING = 8 / 24;
/** Julian day of 1970-01-01T00:00. */
const UNIX_JULIAN = 2440587.5;

/** Chinese new year: the second new moon, in Beijing, after the day of the winter solstice; the third after a leap month. */
export function chineseNewYear(year: number): number {
  const solstice = floor(winterSolstice(year - 1) - UNIX_JULIAN + BEIJING);
  let cycle = floor((solstice - 10962) / 29.530588861) - 1; // new moon 0 fell on 2000-01-06
  while (newMoonDay(cycle) <= solstice) cycle++;
  const second = newMoonDay(cycle + 1);
  const { month, day } = fromDayNumber(second);
  return month === 1 && day < 21 ? newMoonDay(cycle + 2) : second;
}

/** Julian day of the December solstice (Meeus, chapter 27, mean term: within a quarter of an hour). */
function winterSolstice(year: number): number {
  const y = (year - 2000) / 1000;
  return 2451900.05952 + 365242.74049 * y - 0.06223 * y * y;
}

/** Beijing day number of the new moon `cycle` lunations after that of January 2000 (Meeus, chapter 49, main terms). */
function newMoonDay(cycle: number): number {
  const t = cycle / 1236.85;
  const rad = Math.PI / 180;
  const sun = (2.5534 + 29.1053567 * cycle) * rad;
  const moon = (201.5643 + 385.81693528 * cycle) * rad;
  const node = (160.7108 + 390.67050284 * cycle) * rad;
  const e = 1 - 0.002516 * t;
  const julian =
    2451550.09766 +
    29.530588861 * cycle +
    0.00015437 * t * t -
    0.4072 * Math.sin(moon) +
    0.17241 * e * Math.sin(sun) +
    0.01608 * Math.sin(2 * moon) +
    0.01039 * Math.sin(2 * node) +
    0.00739 * e * Math.sin(moon - sun) -
    0.00514 * e * Math.sin(moon + sun) +
    0.00208 * e * e * Math.sin(2 * sun);
  return floor(julian - UNIX_JULIAN + BEIJING);
}
