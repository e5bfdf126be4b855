/** What the page calls its site, in any of several places; used to tell the site's name from the headline in a title. */
export interface SiteNames {
  readonly names: readonly string[];
  /** Host of the page's address without "www." and the like, or undefined. */
  readonly host: string | undefined;
}

const HOST = /^(?:https?:)?\/\/(?:[^/?#@]{0,100}@)?([^/?#:]{1,253})/i;
const SUFFIX = /\.(?:(?:com?|org|net|gov|ac|edu)\.)?[a-z]{2,18}$/;
const PREFIX = /^(?:www\d?|m|mobile|amp|edition|news|blogs?|beta|en|hosted|us|uk)\./;

/** "https://www.halden-post.co.uk/a" -> "halden-post.co.uk"; undefined for what is no absolute address. */
export function hostOf(url: string | undefined): string | undefined {
  const host = url === undefined ? undefined : HOST.exec(url)?.[1]?.toLowerCase();
  return host?.replace(PREFIX, '');
}

/** "halden-post.co.uk" -> "haldenpost". */
export function hostLabel(host: string | undefined): string | undefined {
  return host === undefined ? undefined : squash(host.replace(SUFFIX, '').replace(/^.*\./, ''));
}

/** True when a part of a title names the site: its name, a form of it, or its address. */
export function namesSite(part: string, { names, host }: SiteNames): boolean {
  const squashed = squash(part);
  if (squashed === '') return false;
  const label = hostLabel(host);
  if (host !== undefined && (squashed === squash(host) || squashed === label)) return true;
  if (label !== undefined && label.length >= 4 && matchesLabel(squashed, label)) return true;
  return names.some((n) => squash(n) === squashed || sharesWords(part, n));
}

function matchesLabel(squashed: string, label: string): boolean {
  const bare = (s: string) => s.replace(/^the/, '').replace(/(?:online|news|com|uk|us)$/, '');
  return bare(squashed) === bare(label) || (label.includes(squashed) && squashed.length * 2 > label.length);
}

function sharesWords(a: string, b: string): boolean {
  const words = (s: string) => new Set(s.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const [left, right] = [words(a), words(b)];
  let shared = 0;
  for (const w of left) if (right.has(w)) shared += 1;
  return shared > 0 && shared >= 0.5 * Math.max(Math.min(left.size, right.size), 1);
}

/** How well a name fits the host: 2 the same, 1 its initials or a part of it, 0 not at all. */
export function fitsHost(name: string, host: string | undefined): number {
  const label = hostLabel(host);
  const squashed = squash(name);
  if (label === undefined || squashed === '') return 0;
  const bare = (s: string) => s.replace(/^the/, '');
  const address = squash(host as string);
  if (squashed === label || bare(squashed) === bare(label) || (squashed.length > label.length && address.endsWith(squashed))) return 2;
  if (squashed.length >= 3 && (bare(squashed).startsWith(bare(label)) || bare(label).startsWith(bare(squashed)))) return 1;
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  // A name is not much longer than its address; a headline is.
  if (bare(squashed).length > 2.5 * label.length) return 0;
  return words.some((w) => w.length >= 5 && label.startsWith(w)) || abbreviates(label, words) ? 1 : 0;
}

/** "nytimes" for The New York Times, "ctpost" for Connecticut Post: some letters of each word, its first among them, in order. */
function abbreviates(label: string, words: readonly string[]): boolean {
  const named = words.filter((w) => !/^(?:the|of|and|a)$/.test(w));
  if (named.length < 2 || named.length > 6) return false;
  // Places in the label that the words so far can have reached.
  let reached = new Set([0]);
  for (const word of named) {
    const next = new Set<number>();
    for (const from of reached) {
      let at = from;
      for (let i = 0; i < word.length && at < label.length && (i > 0 || word[0] === label[at]); i++) {
        if (word[i] === label[at]) next.add(++at);
      }
    }
    reached = next;
  }
  return reached.has(label.length);
}

function squash(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
