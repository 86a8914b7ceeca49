import { decodeXML } from 'entities';
import { type Draft, draft, MOST_ITEMS, newest, put, timeOf, writeFeed, writeItem } from './canonical.ts';
import { mend } from './mend.ts';
import { canonicalName, declarePrefixes } from './namespaces.ts';
import {
  addCdata,
  addText,
  closeMarkup,
  type OpenField,
  openMarkup,
  type Tag,
  typeOf,
} from './open-field.ts';
import { type Attributes, eachToken } from './tokens.ts';
import { toUrl } from './urls.ts';
import { ALSO_HTML, ELEMENTS, ITEMS, type Meaning, OTHERS, ROOTS } from './vocabulary.ts';

export type Repaired = {
  /** A well-formed RSS 2.0 document in canonical names, links absolute, sizes bounded. */
  readonly xml: string;
  readonly itemCount: number;
  /** Whether there was a feed's root element, or items without one. */
  readonly isFeed: boolean;
  /** What was wrong with the document as XML, in words. */
  readonly damage: readonly string[];
};

/** Writes whatever feed can be made out in `text` as a document that a strict parser reads. Linear in its length. */
export function repair(text: string, baseUrl: string | null): Repaired {
  const mended = mend(text);
  const reading: Reading = {
    prefixes: new Map(),
    base: baseUrl,
    itemBase: baseUrl,
    root: null,
    closed: false,
    inHtml: false,
    channel: draft(),
    item: null,
    spare: draft(),
    field: null,
    skipping: null,
    items: [],
    damage: new Set(mended.damage),
  };
  eachToken(mended.text, 'xml', {
    open: (name, attributes, selfClosing) => onOpen(reading, { name, attributes, selfClosing }),
    close: (name) => onClose(reading, name),
    text: (part) => onText(reading, part),
    cdata: (part) => onCdata(reading, part),
  });
  if (reading.item || !reading.closed) reading.damage.add('cut short');
  finishItem(reading);
  return {
    xml: writeFeed(
      reading.channel,
      reading.items.map(({ written }) => written),
    ),
    itemCount: reading.items.length,
    isFeed: reading.root !== null || (reading.items.length > 0 && !reading.inHtml),
    damage: [...reading.damage],
  };
}

type Reading = {
  readonly prefixes: Map<string, string>;
  base: string | null;
  itemBase: string | null;
  root: string | null;
  closed: boolean;
  inHtml: boolean;
  readonly channel: Draft;
  item: Draft | null;
  /** What stands outside of any item, last one first: an item whose opening tag was lost. */
  spare: Draft;
  field: OpenField | null;
  skipping: string | null;
  items: { readonly written: string; readonly time: number | null }[];
  readonly damage: Set<string>;
};

function onOpen(reading: Reading, tag: Tag): void {
  declarePrefixes(reading.prefixes, tag.attributes);
  const name = canonicalName(reading.prefixes, tag.name, tag.attributes.get('xmlns'));
  const meaning = ELEMENTS.get(name);
  const { field } = reading;
  if (field && field.depth > 0 && (ALSO_HTML.has(name) || (meaning === undefined && !isStructure(name)))) {
    openMarkup(field, tag);
  } else if (isStructure(name)) {
    openStructure(reading, name, tag.attributes);
  } else if (reading.skipping === null) {
    openElement(reading, name, meaning, tag);
  }
}

function openElement(reading: Reading, name: string, meaning: Meaning | undefined, tag: Tag): void {
  const { field } = reading;
  if (field?.field === 'author' && PERSON.has(name)) {
    field.part = name;
    return;
  }
  if (field && meaning === undefined) {
    openMarkup(field, tag);
    return;
  }
  if (field) {
    reading.damage.add('a tag not closed');
    closeField(reading);
  }
  if (OTHERS.has(name) || (name === 'source' && reading.root === 'feed')) {
    if (!tag.selfClosing) reading.skipping = name;
  } else if (meaning !== undefined && (reading.root !== null || reading.item)) {
    openField(reading, name, meaning, tag);
  } else if (name === 'html' && reading.root === null) reading.inHtml = true;
}

const PERSON = new Set(['name', 'email', 'uri', 'url']);

function isStructure(name: string): boolean {
  return ITEMS.has(name) || ROOTS.has(name);
}

function openStructure(reading: Reading, name: string, attributes: Attributes): void {
  reading.skipping = null;
  closeField(reading);
  const base = attributes.get('xml:base');
  if (ROOTS.has(name)) {
    reading.root ??= name;
    const language = attributes.get('xml:lang')?.trim();
    if (language) put(reading.channel, 'language', 2, language);
    if (base !== undefined) reading.base = toUrl(decodeXML(base), reading.base) ?? reading.base;
    return;
  }
  if (reading.item) reading.damage.add('an item not closed');
  finishItem(reading);
  reading.item = draft();
  reading.itemBase =
    base === undefined ? reading.base : (toUrl(decodeXML(base), reading.base) ?? reading.base);
  const about = decodeXML(attributes.get('rdf:about') ?? '').trim();
  if (about !== '') {
    put(reading.item, 'guid', 3, about);
    putLink(reading, reading.itemBase, 6, about);
  }
}

function openField(reading: Reading, name: string, meaning: Meaning, { attributes, selfClosing }: Tag): void {
  const attribute = (key: string): string => decodeXML(attributes.get(key) ?? '').trim();
  const outer = reading.item ? reading.itemBase : reading.base;
  const base = toUrl(attribute('xml:base'), outer) ?? outer;
  if (meaning.field === 'media') {
    putMedia(reading, base, attribute('url'), attribute('type'));
    return;
  }
  if (meaning.field === 'link' && attributes.has('href')) {
    const rel = attribute('rel') || 'alternate';
    const isPage = /^(?:|text\/html|application\/xhtml\+xml)$/.test(attribute('type'));
    if (rel === 'alternate') putLink(reading, base, meaning.rank + (isPage ? 0 : 1), attribute('href'));
    if (rel === 'enclosure') putMedia(reading, base, attribute('href'), attribute('type'));
    return;
  }
  if (meaning.field === 'category' && (attributes.has('term') || attributes.has('label'))) {
    target(reading).categories.push(attribute('label') || attribute('term'));
    return;
  }
  if (selfClosing) return;
  reading.field = {
    ...meaning,
    name,
    base,
    type: typeOf(attribute('type'), attribute('mode'), reading.root === 'feed'),
    isLink: name === 'guid' && attribute('ispermalink').toLowerCase() !== 'false',
    depth: 0,
    part: null,
    size: 0,
    parts: [],
  };
}

function onClose(reading: Reading, raw: string): void {
  const name = canonicalName(reading.prefixes, raw, undefined);
  const { field } = reading;
  if (isStructure(name)) {
    reading.skipping = null;
    closeField(reading);
    if (ITEMS.has(name)) closeItem(reading);
    else if (name !== 'channel') {
      finishItem(reading);
      reading.closed = true;
    }
  } else if (reading.skipping !== null) {
    if (name === reading.skipping) reading.skipping = null;
  } else if (field && name === field.name && !(field.depth > 0 && ALSO_HTML.has(name) && field.rich)) {
    closeField(reading);
  } else if (field) {
    closeMarkup(field, raw);
  }
}

/** An item that was never opened is what stood before its closing tag. */
function closeItem(reading: Reading): void {
  if (!reading.item && reading.root !== null && reading.spare.fields.has('title')) {
    reading.damage.add('an item not opened');
    reading.item = reading.spare;
  }
  finishItem(reading);
}

function finishItem(reading: Reading): void {
  closeField(reading);
  // RFC 4287 §4.2.1: an entry without an author has the feed's.
  if (reading.item?.authors.length === 0) reading.item.authors.push(...reading.channel.authors);
  const written = reading.item ? writeItem(reading.item) : null;
  if (reading.item && written !== null) reading.items.push({ written, time: timeOf(reading.item) });
  // Now and then, so that a document of a million items is never held whole.
  if (reading.items.length >= 4 * MOST_ITEMS) reading.items = [...newest(reading.items, ({ time }) => time)];
  reading.item = null;
  reading.itemBase = reading.base;
  reading.spare = draft();
}

function onText(reading: Reading, text: string): void {
  if (reading.root === null && !reading.item && text.trim() !== '')
    reading.damage.add('text before the document');
  const { field } = reading;
  if (!field || reading.skipping !== null) return;
  if (/&(?!#?\w{1,40};)/.test(text)) reading.damage.add('a bare &');
  addText(field, text);
}

function onCdata(reading: Reading, text: string): void {
  if (reading.field && reading.skipping === null) addCdata(reading.field, text);
}

function closeField(reading: Reading): void {
  const { field } = reading;
  if (!field) return;
  reading.field = null;
  const text = field.parts.join('').replaceAll(']]>', '').trim();
  if (text === '') return;
  if (field.isLink && /^https?:/i.test(text)) putLink(reading, field.base, 5, text);
  if (field.field === 'link') putLink(reading, field.base, field.rank, text);
  else if (field.field === 'category') target(reading).categories.push(text);
  else if (field.field === 'author') authorsOf(reading).push({ rank: field.rank, name: text });
  else write(reading, (into, force) => put(into, field.field, force ? -1 : field.rank, text));
}

function putLink(reading: Reading, base: string | null, rank: number, text: string): void {
  // Without a base of its own the document may still name its site further down: the link is resolved later.
  const isRelative = base === null && !/^[a-z][a-z0-9+.-]*:/i.test(text);
  const url = toUrl(text, base) ?? (isRelative ? text : null);
  if (url !== null) write(reading, (into, force) => put(into, 'link', force ? -1 : rank, url));
}

function putMedia(reading: Reading, base: string | null, text: string, type: string): void {
  const url = toUrl(text, base);
  if (url !== null) target(reading).media.push({ url, type: type || null });
}

function write(reading: Reading, into: (draft: Draft, force: boolean) => void): void {
  if (!reading.item) into(reading.spare, true);
  if (!reading.item && reading.items.length === 0) into(reading.channel, false);
  if (reading.item) into(reading.item, false);
}

function authorsOf(reading: Reading): Draft['authors'] {
  const isFeedOwn = !reading.item && reading.root === 'feed' && reading.items.length === 0;
  return (isFeedOwn ? reading.channel : target(reading)).authors;
}

function target(reading: Reading): Draft {
  return reading.item ?? reading.spare;
}
