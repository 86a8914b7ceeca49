/** What tidying needs of a DOM's node. */
export type TreeNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: TreeNode | null;
  readonly nextSibling: TreeNode | null;
  readonly getAttribute?: (name: string) => string | null;
  readonly remove?: () => void;
};

/**
 * Removes from a page's tree what is not its article by its own account (navigation, sharing, advertising, what else
 * to read) or by its look (lists of links). What holds a good part of the page's prose stays, whatever it is called.
 */
export function tidy(root: TreeNode): void {
  measure(root, proseIn(root) * MINOR_SHARE);
}

const ELEMENT = 1;
const TEXT = 3;
/** What holds less of the page's prose can be missed. */
const MINOR_SHARE = 0.15;
const SHORTEST_PROSE = 60;

type Measure = {
  readonly chars: number;
  readonly linked: number;
  readonly links: number;
  readonly prose: number;
};

function proseIn(node: TreeNode): number {
  let prose = 0;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === TEXT) prose += proseOf(child);
    else if (child.nodeType === ELEMENT && child.nodeName !== 'A') prose += proseIn(child);
  }
  return prose;
}

/** Sentences, not labels: long and punctuated. */
function proseOf(node: TreeNode): number {
  const text = (node.textContent ?? '').trim();
  return text.length >= SHORTEST_PROSE && /[,.!?:;…]/.test(text) ? text.length : 0;
}

/** Measures what stays of an element, removing from it what need not; the tree is at most as deep as `thin` leaves. */
function measure(node: TreeNode, minor: number): Measure {
  let [chars, linked, links, prose] = [0, 0, 0, 0];
  for (let child = node.firstChild; child; ) {
    const next = child.nextSibling;
    if (child.nodeType === TEXT) {
      chars += (child.textContent ?? '').trim().length;
      prose += proseOf(child);
    } else if (child.nodeType === ELEMENT) {
      const inner = measure(child, minor);
      if (isJunk(child, inner, minor)) child.remove?.();
      else {
        chars += inner.chars;
        linked += inner.linked;
        links += inner.links;
        prose += inner.prose;
      }
    }
    child = next;
  }
  return node.nodeName === 'A'
    ? { chars, linked: chars, links: 1, prose: 0 }
    : { chars, linked, links, prose };
}

const names = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const NEVER = names('BODY HTML HEAD MAIN ARTICLE P H1 BLOCKQUOTE BR TITLE META LINK');
const ALWAYS = names('NAV ASIDE FOOTER FORM FIGCAPTION MENU DIALOG');
const HOLDS_LINKS = names('UL OL DIV SECTION TABLE DL LI HEADER SPAN');
const ROLES = /^(?:navigation|banner|complementary|contentinfo|search|dialog|menu)$/;

/** Names that sites give to what surrounds an article. */
const JUNK = new RegExp(
  `(?:^|[-_ ])(?:${[
    'ads?|adv|advert\\w*|banner|promo\\w*|sponsor\\w*|outbrain|taboola|donat(?:e|ion)|patreon|support-us|paywall',
    'nav|navbar|navigation|menu|breadcrumbs?|masthead|footer|sidebar|rail|toolbar|pagination|pager|skip|tabs',
    'share\\w*|sharing|sharedaddy|social\\w*|follow|like|print|popup|modal|tooltip|widget',
    'related\\w*|recirc\\w*|recommend\\w*|trending|popular|most-?(?:read|popular)|more-news|read-?(?:also|more|next)',
    'up-next|also-read|see-also|jp-relatedposts|teasers',
    'newsletters?|mailing|sign-?up|subscri(?:be|ption)|cookies?|consent|gdpr|comments?|commentlist|disqus',
    'captions?|credits?|photo-?credit|copyright|gallery|byline|timestamp|tags?|taglist|meta|metadata|post-?meta',
    'author-?(?:bio|box|info|card)',
  ].join('|')})(?:$|[-_ ])`,
  'i',
);
const MENU_LINKS = 4;
const MENU_SHARE = 0.7;

/** Names written in camel case, in parts. */
function inParts(name: string): string {
  return name.replaceAll(/([a-z])(?=[A-Z])/g, '$1-');
}

const LINES = names('P LI H2 H3 H4 H5 DIV STRONG');

/** A line that is nothing but a link, and no sentence: what else to read. */
function isPointer(node: TreeNode, { chars, linked, links }: Measure): boolean {
  if (links === 0 || links > 2 || chars < 20 || linked < 0.9 * chars || !LINES.has(node.nodeName))
    return false;
  return !/[.!?…][\p{Pf}\p{Pe}"'»”’]*\s*$/u.test(node.textContent ?? '');
}

function isJunk(node: TreeNode, measured: Measure, minor: number): boolean {
  const { chars, linked, links, prose } = measured;
  if (isPointer(node, measured)) return true;
  if (NEVER.has(node.nodeName)) return false;
  const attribute = (name: string): string => node.getAttribute?.(name) ?? '';
  const isNamedSo =
    ALWAYS.has(node.nodeName) ||
    node.getAttribute?.('hidden') != null ||
    attribute('aria-hidden') === 'true' ||
    ROLES.test(attribute('role')) ||
    JUNK.test(inParts(attribute('class'))) ||
    JUNK.test(inParts(attribute('id')));
  if (isNamedSo) return prose <= minor;
  return HOLDS_LINKS.has(node.nodeName) && links >= MENU_LINKS && linked > MENU_SHARE * chars;
}
