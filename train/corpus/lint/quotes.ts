import { contains } from '../../../src/document/span.js';
import { wordsOf } from '../variety.js';
import type { Finding, LintRule } from './finding.js';

const CUES =
  /\b(?:said|says|told|tells|added|adds|warned|warns|insisted|insists|announced|announces|denied|denies|claimed|claims|argued|argues|explained|replied|urged|urges|accused|accuses|vowed|pledged|promised|acknowledged|admitted|conceded|confirmed|predicted|complained|testified|stressed|reiterated|remarked|recalled|wrote|tweeted|posted|asked|asks|declined to|refused to|called (?:on|for)|criticised|criticized|condemned|demanded|recommended|suggested|alleged|according to|in a statement)\b/gi;

/** Words of four or more between quote marks that belong to no quote. Titles of works in marks are names. */
export const marksOutsideQuotes: LintRule = ({ text, regions, content, named }) =>
  regions.flatMap(({ start, end, nested }): Finding[] => {
    const words = text.slice(start, end);
    if (nested || wordsOf(words).length < 4 || content[start + 1] === 1 || named[start + 1] === 1) return [];
    return [{ start, words: words.slice(1, -1), message: `quote marks outside any quote: ${words}` }];
  });

/** Reporting words that are no cue, outside quote marks. */
export const cuesWithoutQuotes: LintRule = ({ text, cue, marked, article }) => {
  const findings: Finding[] = [];
  const from = article.body.paragraphs[1]?.start ?? 0;
  for (const found of text.matchAll(CUES)) {
    const at = found.index;
    if (at < from || cue[at] === 1 || marked[at] === 1) continue;
    // "in a statement" is seldom the cue itself: it is enough that one stands nearby.
    if (/^in a statement$/i.test(found[0]) && cue.slice(Math.max(0, at - 60), at + 60).includes(1)) continue;
    findings.push({ start: at, words: found[0], message: `a cue without a quote: "${text.slice(at, at + 40)}"` });
  }
  return findings;
};

/** Content that holds too much or too little at its edges. */
export const contentEdges: LintRule = ({ text, article, regions, content }) =>
  article.body.quotes.flatMap((quote) =>
    quote.content.flatMap((piece): Finding[] => {
      const words = text.slice(piece.start, piece.end);
      const say = (message: string): Finding[] => [
        { start: piece.start, words, message: `quote ${quote.number}: ${message}: ${words.slice(0, 60)}` },
      ];
      if (/^that /.test(words)) return say('a leading "that" stays outside the content');
      // A mark just outside is a slip unless another quote's content holds it.
      const opensBefore = content[piece.start - 1] === 0 && regions.some((r) => r.start === piece.start - 1);
      const closesAfter = content[piece.end] === 0 && regions.some((r) => r.end === piece.end + 1);
      if (opensBefore || closesAfter) return say('its quote marks stay inside the content');
      const closed = regions.some((r) => r.end >= piece.end && r.start < piece.end);
      if (!closed && !quote.unmarked && /[.,;]$/.test(words) && !/\b(?:Inc|Co|Ltd|Jr|[A-Z]|a\.m|p\.m)\.$/.test(words))
        return say('punctuation after reported words stays outside');
      return [];
    }),
  );

/** Speakers that do not fit their source, and quotes whose parts are incomplete. */
export const speakersAndSources: LintRule = ({ text, article }) => {
  const { quotes, mentions } = article.body;
  return quotes.flatMap((quote): Finding[] => {
    const [start, words] = [quote.content[0]?.start ?? 0, text.slice(quote.content[0]?.start, quote.content[0]?.end)];
    const say = (message: string): Finding[] => [{ start, words, message: `quote ${quote.number}: ${message}` }];
    if (quote.source.length > 0 && quote.cue.length === 0) return say('a source but no cue');
    const people = mentions.filter((m) => m.key[0] === 'P' && m.form === 'name' && quote.source.some((s) => contains(s, m)));
    if (quote.speakers.length === 0 && people[0]) return say(`nobody named as speaker, but the source names ${people[0].key}`);
    const missing = people.length === 1 && quote.speakers.length === 1 && people[0]?.key !== quote.speakers[0];
    if (missing && people[0]) return say(`the source names ${people[0].key}, the speaker is ${quote.speakers[0]}`);
    return [];
  });
};
