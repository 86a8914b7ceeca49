/** What an element of a feed means to us, under whatever name its format gives it. */
export type Field =
  | 'title'
  | 'link'
  | 'guid'
  | 'published'
  | 'updated'
  | 'author'
  | 'category'
  | 'summary'
  | 'content'
  | 'media'
  | 'language'
  | 'ttl';

/** `rank`: of two elements for one field the lower one is taken. `rich`: may hold markup. */
export type Meaning = { readonly field: Field; readonly rank: number; readonly rich: boolean };

const meaning = (field: Field, rank = 0): Meaning => ({
  field,
  rank,
  rich: field === 'summary' || field === 'content',
});

/** Elements by name, in lower case, with the prefix usual for their namespace; RSS, RDF and Atom have none. */
export const ELEMENTS: ReadonlyMap<string, Meaning> = new Map([
  ['title', meaning('title')],
  ['dc:title', meaning('title', 1)],
  ['media:title', meaning('title', 2)],
  ['feedburner:origlink', meaning('link')],
  ['link', meaning('link', 1)],
  ['guid', meaning('guid')],
  ['id', meaning('guid')],
  ['dc:identifier', meaning('guid', 2)],
  ['pubdate', meaning('published')],
  ['published', meaning('published')],
  ['issued', meaning('published')],
  ['dc:date', meaning('published', 1)],
  ['date', meaning('published', 2)],
  ['dcterms:issued', meaning('published', 2)],
  ['dcterms:created', meaning('published', 3)],
  ['created', meaning('published', 3)],
  ['updated', meaning('updated')],
  ['modified', meaning('updated')],
  ['dcterms:modified', meaning('updated', 1)],
  ['dc:creator', meaning('author')],
  ['author', meaning('author', 1)],
  ['itunes:author', meaning('author', 2)],
  ['category', meaning('category')],
  ['dc:subject', meaning('category')],
  ['description', meaning('summary')],
  ['summary', meaning('summary')],
  ['dc:description', meaning('summary', 1)],
  ['media:description', meaning('summary', 2)],
  ['itunes:summary', meaning('summary', 2)],
  ['content:encoded', meaning('content')],
  ['content', meaning('content')],
  ['xhtml:body', meaning('content', 1)],
  ['body', meaning('content', 1)],
  ['yandex:full-text', meaning('content', 1)],
  ['full-text', meaning('content', 1)],
  ['fulltext', meaning('content', 1)],
  ['enclosure', meaning('media')],
  ['media:content', meaning('media')],
  ['media:thumbnail', meaning('media', 1)],
  ['language', meaning('language')],
  ['dc:language', meaning('language', 1)],
  ['ttl', meaning('ttl')],
]);

/** Elements with titles and links that are not the item's or the feed's own. */
export const OTHERS = new Set(['image', 'textinput', 'contributor', 'itunes:owner', 'generator', 'cloud']);

export const ROOTS = new Set(['rss', 'rdf:rdf', 'feed', 'channel']);
export const ITEMS = new Set(['item', 'entry']);

/** Names that are also HTML: inside markup they are not the feed's. */
export const ALSO_HTML = new Set(['title', 'link', 'summary', 'body']);
