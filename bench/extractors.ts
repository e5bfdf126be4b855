import { Readability } from '@mozilla/readability';

/** Another extractor of article bodies: HTML in, text out. */
export interface Extractor {
  readonly name: string;
  readonly run: (html: string) => string | Promise<string>;
}

const textOf = (html: string): string => html.replace(/<[^<>]*>/g, ' ');

/** The peers that are installed; the others are named in `missing`. */
export async function loadExtractors(): Promise<{ readonly found: readonly Extractor[]; readonly missing: readonly string[] }> {
  const found: Extractor[] = [];
  const missing: string[] = [];
  const add = async (name: string, load: () => Promise<Extractor['run']>) => {
    try {
      found.push({ name, run: await load() });
    } catch {
      missing.push(name);
    }
  };
  await add('Readability + linkedom', async () => {
    const { parseHTML } = await import('linkedom');
    return (html) => new Readability(parseHTML(html).document as never).parse()?.textContent ?? '';
  });
  await add('Readability + jsdom', async () => {
    const { JSDOM, VirtualConsole } = await import('jsdom');
    return (html) => new Readability(new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document).parse()?.textContent ?? '';
  });
  await add('defuddle + linkedom', async () => {
    const { Defuddle } = await import('defuddle/node');
    const { parseHTML } = await import('linkedom');
    return async (html) => textOf((await Defuddle(parseHTML(html).document as never)).content);
  });
  return { found, missing };
}
