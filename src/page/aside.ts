import type { AnyNode, Element } from 'domhandler';

const ASIDE_TAGS = new Set(['aside', 'footer', 'nav', 'form', 'dialog']);
const ASIDE_NAMES =
  /(?:^|(?<!(?:has|with|no|without))[\s_-])(?:comments?|disqus|related|recommend(?:ed|ations?)?|recirc\w*|sidebar|side-bar|rail|footer|(?<!node-)promo(?:s|ted)?|most-?(?:read|popular|viewed)|popular|trending|newsletter|teasers?|more-?(?:stories|news|from|on)|read-?(?:more|next)|next-?article|latest|breaking|ticker|carousel|outbrain|taboola|cookies?|copyright|widget|modal|popup|menu|navbar|search)(?:$|[\s_-])/i;
const LONGEST_NAMES = 400;

/**
 * A test whether an element stands in something beside the article: navigation, comments, teasers of other stories.
 * It remembers what it saw of one page, since the elements asked about share their ancestors.
 */
export function createAsideTest(): (element: Element) => boolean {
  const known = new Map<AnyNode, boolean>();
  return (element) => {
    const path: AnyNode[] = [];
    let aside = false;
    for (let e: AnyNode | null = element; e && 'attribs' in e; e = e.parent) {
      const before = known.get(e);
      if (before !== undefined) {
        aside = before;
        break;
      }
      path.push(e);
      if (e.name === 'body' || e.name === 'main') break;
      if (ASIDE_TAGS.has(e.name) || hasAsideName(e)) {
        aside = true;
        break;
      }
    }
    for (const e of path) known.set(e, aside);
    return aside;
  };
}

function hasAsideName({ attribs }: Element): boolean {
  const { class: classes, id } = attribs;
  if (classes === undefined && id === undefined) return false;
  const names = `${classes ?? ''} ${id ?? ''}`;
  return names.length < LONGEST_NAMES && ASIDE_NAMES.test(names);
}
