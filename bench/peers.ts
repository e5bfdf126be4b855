import { Readability } from '@mozilla/readability';
import { load } from 'cheerio';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import { parseHTML } from 'linkedom';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** What people assemble today: page to text, entities, dates and quoted spans, with the packages at hand. */
export interface Peer {
  readonly name: string;
  /** Reads one page; may throw. */
  readonly run: (html: string) => unknown;
}

const QUOTED = /["“]([^"“”]{20,2000})["”]/g;
const REFERENCE = new Date('2020-01-01T12:00:00Z');

function readabilityPeer(html: string): unknown {
  const { document } = parseHTML(html);
  const text = new Readability(document as never).parse()?.textContent ?? '';
  const doc = compromise(text);
  return {
    text,
    entities: [
      ...(doc.people().out('array') as string[]),
      ...(doc.places().out('array') as string[]),
      ...(doc.organizations().out('array') as string[]),
    ],
    dates: chrono.parse(text, REFERENCE).length,
    quotes: doc.quotations().out('array') as string[],
  };
}

const wink = winkNLP(model);
function cheerioPeer(html: string): unknown {
  const $ = load(html, { xml: { xmlMode: false } });
  const text = $('p')
    .map((_, p) => $(p).text())
    .get()
    .join('\n\n');
  const doc = wink.readDoc(text);
  return {
    text,
    entities: doc.entities().out(),
    dates: chrono.parse(text, REFERENCE).length,
    quotes: [...text.matchAll(QUOTED)].length,
  };
}

export const PEERS: readonly Peer[] = [
  { name: 'Readability + linkedom + compromise + chrono-node', run: readabilityPeer },
  { name: 'cheerio (htmlparser2) + wink-nlp + chrono-node', run: cheerioPeer },
];
