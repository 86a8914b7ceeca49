import type { Attributes } from './tokens.ts';

/** Remembers the namespaces that a tag declares. A prefix means one thing in a whole document, as it does in feeds. */
export function declarePrefixes(prefixes: Map<string, string>, attributes: Attributes): void {
  for (const [name, value] of attributes) {
    if (name.startsWith('xmlns:') && prefixes.size < 100) prefixes.set(name.slice(6), value);
  }
}

/** The name with the prefix usual for its namespace; none for the namespaces of the feed formats themselves. */
export function canonicalName(
  prefixes: ReadonlyMap<string, string>,
  name: string,
  own: string | undefined,
): string {
  const colon = name.indexOf(':');
  const local = name.slice(colon + 1);
  const prefix = name.slice(0, Math.max(0, colon));
  const namespace = prefix === '' ? own : prefixes.get(prefix);
  if (namespace === undefined) return OWN_PREFIXES.has(prefix) ? local : name;
  const usual = prefixFor(namespace);
  if (usual === null) return name;
  return usual === '' ? local : `${usual}:${local}`;
}

const NAMESPACES: readonly (readonly [RegExp, string])[] = [
  [/^http:\/\/www\.w3\.org\/2005\/atom|^http:\/\/purl\.org\/atom\//i, ''],
  [/purl\.org\/rss\/|netscape\.com\/rdf|userland\.com\/rss|cyber\.law\.harvard\.edu\/rss/i, ''],
  [/w3\.org\/1999\/02\/22-rdf/i, 'rdf'],
  [/purl\.org\/dc\/elements/i, 'dc'],
  [/purl\.org\/dc\/terms/i, 'dcterms'],
  [/purl\.org\/rss\/1\.0\/modules\/content/i, 'content'],
  [/search\.yahoo\.com\/mrss/i, 'media'],
  [/itunes\.com\/dtds/i, 'itunes'],
  [/w3\.org\/1999\/xhtml/i, 'xhtml'],
  [/feedburner\.org/i, 'feedburner'],
  [/news\.yandex/i, 'yandex'],
];

/** The usual prefix for a namespace: '' for a feed format's own; null when it is none of ours. */
function prefixFor(namespace: string): string | null {
  // The content module's address begins like that of RSS 1.0: the most particular match decides.
  const matches = NAMESPACES.filter(([pattern]) => pattern.test(namespace)).map(([, prefix]) => prefix);
  return matches.find((prefix) => prefix !== '') ?? matches[0] ?? null;
}

/** Prefixes that mean the format itself where nothing declares them. */
const OWN_PREFIXES = new Set(['atom', 'a10', 'rss', 'atom10', 'atom03', 'rss10']);
