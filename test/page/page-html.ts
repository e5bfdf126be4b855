import { assembleText, definePipeline, readPage } from '../../src/kit.js';

const pipeline = definePipeline('page-body', [readPage(), assembleText()]);

/** What the page stages make of `html`. */
export interface ReadHtml {
  readonly blocks: readonly string[];
  readonly text: string;
  readonly sourceMap: readonly (readonly [number, number, number, number])[];
  /** Dropped text -> rule. */
  readonly rules: ReadonlyMap<string, string>;
  readonly messages: readonly string[];
}

export function readHtmlPage(html: string): ReadHtml {
  const { layers, messages } = pipeline.annotate({ id: 'page', html });
  return {
    blocks: (layers.blocks ?? []).map((b) => b.text),
    text: layers.text ?? '',
    sourceMap: layers.sourceMap ?? [],
    rules: new Map((layers.dropped ?? []).map((d) => [d.text, d.rule])),
    messages: messages.map((m) => m.code),
  };
}

/** Four paragraphs of an article about invented people. */
export const PIER: readonly string[] = [
  'The harbour council closed the old ferry pier on Tuesday after engineers found deep cracks in four of its twelve pillars.',
  '"We had no other choice," said Marta Ellingsen, who chairs the council. "The pier is not safe for families this winter."',
  'The ferry company, which carries about 4,000 passengers a day, said it would appeal. Its spokesman called the vote hasty.',
  'Repairs are expected to last until March and to cost 14.5 million euros, according to a report published last week.',
];

export const ps = (paragraphs: readonly string[]): string => paragraphs.map((p) => `<p>${p}</p>`).join('\n');

/** A page with the article's paragraphs in a <div>, and places to put something before, between and after. */
export function page({ before = '', middle = '', after = '', outside = '', head = '' } = {}): string {
  return `<!DOCTYPE html><html><head><title>Pier closes</title>${head}</head><body><h1>Pier closes</h1><div class="story">${before}${ps(PIER.slice(0, 2))}${middle}${ps(PIER.slice(2))}${after}</div>${outside}</body></html>`;
}
