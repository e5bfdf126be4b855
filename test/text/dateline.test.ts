import test from 'ava';
import { annotate } from './annotate.js';

const cases: [string, Record<string, string>][] = [
  ['OSLO, Norway (NWA) -- The pier closed.', { text: 'OSLO, Norway (NWA) --', place: 'OSLO, Norway', agency: 'NWA' }],
  ['LAGOS (Delta Wire) - The pier closed.', { text: 'LAGOS (Delta Wire) -', place: 'LAGOS', agency: 'Delta Wire' }],
  ['PORT HALDEN — The pier closed.', { text: 'PORT HALDEN —', place: 'PORT HALDEN' }],
  ['Port Halden, Dec. 4 (NWA) – The pier closed.', { place: 'Port Halden', agency: 'NWA', date: 'Dec. 4' }],
  ['RIO DE JANEIRO, March 3, 2011 (NWA) -- The pier closed.', { place: 'RIO DE JANEIRO', date: 'March 3, 2011' }],
  ['NEW DELHI: The pier closed.', { text: 'NEW DELHI:', place: 'NEW DELHI' }],
  ['Cape Town - The pier closed.', { text: 'Cape Town -', place: 'Cape Town' }],
  ['Nagpur, May 9: The pier closed.', { text: 'Nagpur, May 9:', place: 'Nagpur', date: 'May 9' }],
  ['Chennai, Mar 17 (NWA) The pier closed.', { text: 'Chennai, Mar 17 (NWA)', agency: 'NWA', date: 'Mar 17' }],
  ['NAIROBI, Kenya (NWA): The pier closed.', { place: 'NAIROBI, Kenya', agency: 'NWA' }],
];
for (const [text, expected] of cases) {
  test(`dateline: ${text}`, (t) => {
    const { dateline } = annotate(text);
    t.like(dateline, expected);
    if (dateline) t.is(text.slice(dateline.start, dateline.end), dateline.text);
  });
}

const negatives = [
  'WATCH: The pier closed.',
  'Halden Bay - The pier closed.',
  'Paris: the city of light was dark.',
  'Chennai, Mar 17 was cold.',
  'Paris - the city of light - was dark.',
  'The pier closed -- again.',
  'Ada Lund (62) said no.',
  'OSLO',
];
for (const text of negatives) {
  test(`no dateline: ${JSON.stringify(text)}`, (t) => {
    t.is(annotate(text).dateline, undefined);
  });
}
