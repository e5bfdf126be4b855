import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The body of the page that check tests run on. */
export const PARAGRAPHS = [
  'The harbour council closed the old ferry pier on Monday after engineers found cracks in its pillars and warned of the ice.',
  'Marta Ellingsen, who chairs the council, said in Oslo that it had no other choice. The vote ended three months of argument.',
  'The company that runs the ferry said that it would look for another place to land its boats before the winter comes.',
];

/** A small page with this body. */
export function pageOf(paragraphs: readonly string[]): string {
  const body = paragraphs.map((p) => `<p>${p}</p>`).join('\n');
  return `<html><head><title>Pier closes</title></head><body><article><h1>Pier closes</h1>${body}</article></body></html>`;
}

/** Gold for it: everything right but the type of "Oslo". */
export const GOLD = {
  input: { date: '2019-03-05' },
  headline: 'Pier closes',
  text: PARAGRAPHS,
  mustNot: ['subscribe'],
  mentions: [
    ['PERSON', 'Marta Ellingsen', 'Marta Ellingsen'],
    ['LOC', 'Oslo', 'Oslo'],
  ],
  dates: [
    ['Monday', 'DATE', '2019-03-04'],
    ['three months', 'DURATION', 'P3M'],
  ],
};

export interface FixtureFolder {
  readonly path: string;
  write(file: string, content: string): void;
  remove(): void;
}

/** A folder with one fixture, `set/pier`. */
export function makeFixtures(gold: object | undefined = GOLD): FixtureFolder {
  const path = mkdtempSync(join(tmpdir(), 'newsgrain-check-'));
  const write = (file: string, content: string) => {
    mkdirSync(join(path, file, '..'), { recursive: true });
    writeFileSync(join(path, file), content);
  };
  write('set/pier/page.html', pageOf(PARAGRAPHS));
  if (gold) write('set/pier/expected.json', JSON.stringify(gold));
  return { path, write, remove: () => rmSync(path, { recursive: true, force: true }) };
}
