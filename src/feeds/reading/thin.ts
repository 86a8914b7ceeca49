import { decodeHTML } from 'entities';
import { type Attributes, eachToken } from './tokens.ts';

export type Thinned = {
  /** The page without what is not read, at most so deep and so large that a tree of it is harmless. */
  readonly html: string;
  /** The bodies of its JSON-LD blocks. */
  readonly linkedData: readonly string[];
};

/** Takes from a page what no reader sees before a tree is built of it. Linear. */
export function thin(html: string): Thinned {
  const parts: string[] = [];
  const linkedData: string[] = [];
  let dropping: string | null = null;
  let nested = 0;
  let isLinkedData = false;
  let depth = 0;
  let flattened = 0;
  let elements = 0;
  let characters = 0;
  let texts = 0;
  const open = (name: string, attributes: Attributes): void => {
    if (dropping !== null) nested += name === dropping ? 1 : 0;
    else if (DROPPED.has(name)) {
      dropping = name;
      nested = 1;
      isLinkedData = /ld\+json/i.test(attributes.get('type') ?? '');
    } else if (UNSEEN.has(name)) return;
    else if (elements >= MOST_ELEMENTS) flattened += VOID.has(name) ? 0 : 1;
    else if (VOID.has(name)) {
      elements += 1;
      parts.push(write(name, attributes));
    } else if (depth >= DEEPEST) flattened += 1;
    else {
      depth += 1;
      elements += 1;
      parts.push(write(name, attributes));
    }
  };
  const close = (name: string): void => {
    if (dropping !== null) {
      nested -= name === dropping ? 1 : 0;
      if (nested === 0) dropping = null;
    } else if (VOID.has(name) || DROPPED.has(name)) return;
    else if (flattened > 0) flattened -= 1;
    else {
      depth = Math.max(0, depth - 1);
      parts.push(`</${name}>`);
    }
  };
  const text = (written: string): void => {
    if (dropping === null) {
      characters += written.length;
      texts += 1;
      if (characters <= MOST_CHARACTERS && texts <= MOST_TEXTS) parts.push(written);
    } else if (isLinkedData && linkedData.length < MOST_BLOCKS) linkedData.push(written);
  };
  eachToken(html, 'html', { open, close, text });
  return { html: parts.join(''), linkedData };
}

const DEEPEST = 200;
const MOST_ELEMENTS = 20_000;
/** Of text: no article is longer, and an endless one costs the tree's readers dearly. */
const MOST_CHARACTERS = 1_000_000;
const MOST_TEXTS = 30_000;
const MOST_BLOCKS = 20;
const LONGEST_VALUE = 1_000;

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const DROPPED = words(
  'script style noscript template svg iframe object canvas audio video map select button textarea',
);
/** Empty elements that say nothing in words. */
const UNSEEN = words('img link input source track wbr embed area col');
const VOID = words('area base br col embed hr img input link meta source track wbr');
const KEPT = words(
  'id class href property name content itemprop datetime lang hidden aria-hidden role http-equiv',
);

const UNSHOWN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

function write(name: string, attributes: Attributes): string {
  const kept = [...attributes]
    .filter(([key]) => KEPT.has(key))
    .map(([key, value]) => ` ${key}="${value.slice(0, LONGEST_VALUE).replaceAll('"', '&quot;')}"`);
  if (UNSHOWN.test(attributes.get('style') ?? '')) kept.push(' hidden=""');
  return `<${name}${kept.join('')}>`;
}

/** The objects of JSON-LD blocks that can be read, graphs and lists opened. */
export function objectsIn(linkedData: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
  return linkedData.flatMap((block) => open(parse(block)));
}

function parse(block: string): unknown {
  try {
    return JSON.parse(block);
  } catch {
    return tryDecoded(block);
  }
}

function tryDecoded(block: string): unknown {
  try {
    return JSON.parse(decodeHTML(block).replaceAll(/[\r\n\t]+/g, ' '));
  } catch {
    return null;
  }
}

function open(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.slice(0, MOST_BLOCKS).flatMap(open);
  if (typeof value !== 'object' || value === null) return [];
  const graph = '@graph' in value ? open(value['@graph']) : [];
  return [{ ...value }, ...graph];
}
