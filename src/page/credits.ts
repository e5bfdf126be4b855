import { splitAuthors } from './byline.js';

/** "Ada Lund and Per Moe contributed to this report." */
const CONTRIBUTED =
  /^[([]?(.{3,240}?)\s+(?:also\s+)?(?:contributed(?:\s+(?:reporting|writing|research))?(?:\s+(?:to|from)\b.{0,80})?|assisted (?:with|in) (?:the )?reporting|helped (?:with|to) report)\b.{0,80}$/i;
const CONTRIBUTED_FROM = /\bcontributed\b/i;
/** One part of "(Reporting by Ada Lund; additional reporting by Per Moe; editing by Siri Dahl)". */
const PART =
  /^(?:(additional|further|with|extra)\s+)?(reporting|writing|research|contributions?|text|words|video|graphics|compiled|written|editing|edited|produced|translated)\s+(?:by|from)\s+(.{3,240})$/i;
/** "With a report from Ada Lund", "With files from Per Moe". */
const WITH_REPORT =
  /^[([]?with (?:an? )?(?:additional )?(?:reports?|reporting|files|contributions?) (?:from|by) ([^.;]{3,200}?)\.?[)\]]?$/i;
/** How a credit line begins: one look spares the paragraphs of the story the rest. */
const STARTS_PART =
  /^[([\s*_—–-]*(?:additional|further|with|extra|reporting|writing|research|contributions?|text|words|video|graphics|compiled|written|editing|edited|produced|translated)\s/i;
const EDITING = /^(?:editing|edited|produced|translated|video|graphics)$/i;
const MOST_CREDIT = 600;

/**
 * The people a credit line at the end of a report names as having contributed: "X and Y contributed to this report",
 * "(Reporting by X; additional reporting by Y; editing by Z)". Editors are no contributors. Undefined when the text is
 * no credit line.
 */
export function readCredits(text: string): readonly string[] | undefined {
  if (text.length > MOST_CREDIT || /["“”]/.test(text)) return undefined;
  const files = WITH_REPORT.exec(text)?.[1];
  if (files !== undefined) {
    const people = splitAuthors(files);
    return people.length > 0 && startsWithName(files) ? people : undefined;
  }
  const contributed = CONTRIBUTED_FROM.test(text) || /assisted|helped/i.test(text) ? CONTRIBUTED.exec(text)?.[1] : undefined;
  if (contributed !== undefined) {
    const people = splitAuthors(contributed);
    return people.length > 0 && startsWithName(contributed) ? people : undefined;
  }
  if (!STARTS_PART.test(text)) return undefined;
  return readParts(text.replace(/^[([\s*_—–-]+|[)\]\s*_]+$/g, ''));
}

function readParts(text: string): readonly string[] | undefined {
  const people: string[] = [];
  for (const [i, part] of text.split(/\s*;\s*|\.\s+(?=\p{Lu})/u).entries()) {
    const match = PART.exec(part.trim());
    // "Video from the scene shows ..." is a sentence: credits name somebody at once.
    if (!match || !/^(?:the\s+)?\p{Lu}/u.test(match[3] as string)) {
      if (i === 0) return undefined;
      continue;
    }
    if (EDITING.test(match[2] as string)) continue;
    for (const name of splitAuthors((match[3] as string).replace(/\.$/, ''))) if (!people.includes(name)) people.push(name);
  }
  return people;
}

/** A sentence of the story ("The fund has contributed to this report card") names nobody before the verb. */
function startsWithName(text: string): boolean {
  const words = text.replace(/^(?:the\s+)/i, '').split(/\s+/);
  const capitals = words.filter((w) => /^\p{Lu}/u.test(w)).length;
  return capitals >= 2 && capitals * 2 >= words.length;
}
