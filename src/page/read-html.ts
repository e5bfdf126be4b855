import type { PageInput } from '../document/layers.js';
import { DocumentFailure, type Message } from '../document/message.js';
import { applyVerdicts, type PageLayers } from './apply-verdicts.js';
import { chooseInSteps, ENOUGH, keptLength, MUCH_MORE } from './cascade.js';
import { readJsonLdBody } from './json-ld-body.js';
import { liftAsides } from './lift-asides.js';
import { readMetadata } from './metadata.js';
import { reportPages } from './multi-page.js';
import { refuseNonArticle } from './not-article.js';
import { parseHtml } from './parse-html.js';
import { openSitePage } from './site-page.js';
import type { CheckedSites } from './site-rules.js';

/** A page whose longest kept block is shorter has no article. */
const SHORTEST_BLOCK = 25;

/**
 * Reads a page of HTML: one parse, metadata, then the article's blocks, chosen in steps. The last step is the
 * `articleBody` of the page's JSON-LD, where the page itself shows much less.
 */
export function readHtml(raw: string, input: PageInput, report: (message: Message) => void, sites?: CheckedSites): PageLayers {
  const parsed = parseHtml(raw);
  const { articleBody: statedBody, clues, ldTypes, ...read } = readMetadata(parsed.root, input);
  const rule = sites?.find(input.url ?? read.canonicalUrl);
  const site = rule && openSitePage(rule, parsed.root, report);
  const metadata = site?.override(read) ?? read;
  const articleBody = site?.hasBody ? undefined : statedBody;
  const stated = articleBody?.length ?? 0;
  const { headline, byline } = metadata;
  const verdicts = chooseInSteps(
    parsed,
    { ...(headline === undefined ? {} : { headline }), authors: byline?.authors ?? [], description: metadata.description, stated, site },
    report,
  );
  if (stated < ENOUGH && !site?.hasBody) refuseNonArticle(verdicts, { clues, metadata, ldTypes, input });
  if (verdicts.length === 0 && stated === 0) throw new DocumentFailure('NO_ARTICLE', 'the page has markup but no text');
  reportPages(verdicts, report);
  const page = applyVerdicts(verdicts, liftAsides(verdicts, metadata));
  if (articleBody !== undefined && stated > ENOUGH && keptLength(verdicts) * MUCH_MORE < stated) {
    report({ code: 'page/json-ld-body', level: 'info', text: 'the body was taken from JSON-LD: the page shows less of it' });
    return { ...page, blocks: readJsonLdBody(articleBody, raw) };
  }
  if (!page.blocks.some((b) => b.text.length >= SHORTEST_BLOCK))
    throw new DocumentFailure('NO_ARTICLE', 'the page has text but no article among it');
  return page;
}
