/**
 * One spelling of an article's address: the same page from two feeds is one article, query junk never makes it new.
 * Scheme, port, fragment, tracking parameters, `www.`, mobile and AMP variants do not count; the order of parameters neither.
 * Null for what is no page of one article: no address, another scheme, an outlet's front page.
 */
export function urlKey(url: string): string | null {
  const parsed = URL.parse(url.trim());
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  const kept = [...parsed.searchParams]
    .filter(([name]) => !JUNK.test(name))
    .sort(([a, av], [b, bv]) => compare(a, b) || compare(av, bv));
  const query = new URLSearchParams(kept).toString();
  const path = barePath(parsed.pathname);
  if (path === '' && query === '') return null;
  const port = parsed.port === '' ? '' : `:${parsed.port}`;
  return `${bareHost(parsed.hostname)}${port}${path}${query === '' ? '' : `?${query}`}`;
}

/**
 * The publisher's number of an article, shared by its language editions (`/news/2025/02/12/7497857/`,
 * `/eng/news/2025/02/12/7497857/`); null where the address has no such number.
 */
export function publisherKey(url: string): string | null {
  const parsed = URL.parse(url.trim());
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  const segments = parsed.pathname.toLowerCase().split('/').filter(Boolean);
  const [, ...rest] = segments[0] !== undefined && LANGUAGE.test(segments[0]) ? segments : ['', ...segments];
  // Language may also stand after the section: /news/en/123456.
  const path = rest.filter((segment, at) => at === rest.length - 1 || !LANGUAGE.test(segment));
  const last = path.at(-1) ?? '';
  const number = /^\d{5,}$/.test(last)
    ? last
    : (/^(?:[a-z-]*-)?(\d{6,})(?:\.html?)?$/.exec(last)?.[1] ?? null);
  if (number === null) return null;
  return `${bareHost(parsed.hostname).replace(LANGUAGE_HOST, '')}#${number}`;
}

/** Parameters that tell where a reader came from, never which page it is. */
const JUNK =
  /^(?:utm_.*|at_.*|mc_[a-z]+|fb_[a-z_]+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|yclid|ysclid|msclkid|twclid|ttclid|igshid|igsh|_openstat|_ga|_gl|ref|ref_?src|ref_url|referrer|referer|cmpid|cmp|ncid|ito|ocid|sr_share|share|smid|smtyp|partner|rss|feed|from_?rss|traffic_source|source|xtor|spm|amp|amp_js_v|outputtype|output_?type|soc_src|soc_trk|guccounter|__twitter_impression|taid|mkt_tok|s_cid|sh|fromrss)$/i;

const LANGUAGE = /^(?:en|eng|english|uk|ua|ukr|ru|rus|de|deu|pl|pol|us|fr|es)$/;
const LANGUAGE_HOST = /^(?:en|eng|uk|ua|ukr|ru|rus|de|pl|fr|es)\.(?=.+\..+)/;

function bareHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/, '')
    .replace(/^(?:www\d?|m|amp)\.(?=[^.]+\.)/, '');
}

function barePath(path: string): string {
  return path
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.(?:html?|php)$/i, '/')
    .replace(/^\/amp(?=\/.)/i, '')
    .replace(/\/amp(?:\.html)?\/?$/i, '')
    .replace(/\.amp(?=\.html?$|$)/i, '')
    .replace(/\/+$/, '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
