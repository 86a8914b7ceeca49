export type Mended = { readonly text: string; readonly damage: readonly string[] };

/**
 * Takes out of a damaged XML document what would mislead a tokenizer about everything that follows: control characters,
 * comments and CDATA sections that never end, a bare `<`, an attribute whose quotation mark is missing. Linear.
 */
export function mend(xml: string): Mended {
  const damage = new Set<string>();
  const clean = xml
    .replace(/^\ufeff+/, '')
    .replace(DOCTYPE, '$1')
    .replaceAll(CONTROLS, () => {
      damage.add('control characters');
      return '';
    });
  const parts: string[] = [];
  const comments = finder(clean, '<!--');
  const commentEnds = finder(clean, '-->');
  const sections = finder(clean, CDATA);
  const sectionEnds = finder(clean, ']]>');
  let at = 0;
  // Each of these scans what follows once more: a document made of them must not have it scanned for every one.
  let patience = MOST_OPEN;
  while (at < clean.length) {
    const comment = comments(at);
    const section = sections(at);
    const next = Math.min(comment, section);
    const outside = clean.slice(at, next);
    parts.push(mendTags(outside, damage));
    if (next === clean.length) break;
    if (comment < section) {
      const end = commentEnds(comment);
      const isReal = end < clean.length && !(patience > 0 && leavesItem(clean.slice(comment, end)));
      if (!isReal) {
        damage.add('a comment without an end');
        patience -= 1;
      }
      at = isReal ? end + 3 : comment + '<!--'.length;
    } else {
      const start = section + CDATA.length;
      const { body, after } = sectionAt(clean, start, sectionEnds(start), outside, patience > 0);
      if (after < start + body.length + 3) {
        damage.add('CDATA without an end');
        patience -= 1;
      }
      parts.push(CDATA, body, ']]>');
      at = after;
    }
  }
  return { text: parts.join(''), damage: [...damage] };
}

const CDATA = '<![CDATA[';
/** With its declarations inside: none is honoured. */
const DOCTYPE = /^(\s*(?:<\?[^<>]*\?>\s*)?)<!DOCTYPE[^<>[]{0,1000}\[[\s\S]{0,200000}?\]\s*>/i;
const MOST_OPEN = 100;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 §2.2 forbids exactly these.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Positions of `wanted`, each searched for once; the text's length when there is none left. */
function finder(text: string, wanted: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      const at = text.indexOf(wanted, from);
      found = at < 0 ? text.length : at;
    }
    return found;
  };
}

type Section = { readonly body: string; readonly after: number };

/** A section ends at `]]>`, unless it runs out of the element or the item it is in before that. */
function sectionAt(text: string, start: number, end: number, before: string, mayBeOpen: boolean): Section {
  const body = text.slice(start, end);
  const element = /<([\w:.-]+)(?:\s[^<>]{0,500})?>\s*$/.exec(before.slice(-600))?.[1];
  const closing = mayBeOpen && element !== undefined ? closingAt(body, element) : -1;
  if (closing >= 0) {
    return { body: body.slice(0, closing).replace(/\]{1,2}\s*$/, ''), after: start + closing };
  }
  if (mayBeOpen && leavesItem(body)) return { body: '', after: start };
  return { body, after: Math.min(text.length, end + 3) };
}

/** Whether the first item's tag in it is a closing one: no section or comment begins in one item and ends in another. */
function leavesItem(body: string): boolean {
  return /<(\/?)(?:item|entry)[\s>]/i.exec(body)?.[1] === '/';
}

/** Where `</element>` stands, followed by more of the document, not by more text. */
function closingAt(body: string, element: string): number {
  const at = body.indexOf(`</${element}`);
  if (at < 0) return -1;
  return /^<\/[\w:.-]+\s*>\s*(?:<|$)/.test(body.slice(at, at + 300)) ? at : -1;
}

function mendTags(xml: string, damage: Set<string>): string {
  return xml
    .replaceAll(/<(?![A-Za-z_/!?])|<(?=[A-Za-z_/][^<>]*<)/g, () => {
      damage.add('a bare <');
      return '&lt;';
    })
    .replaceAll(UNQUOTED, (tag) => {
      damage.add('a quotation mark missing');
      return tag.replace(/\/?>$/, (end) => `"${end}`);
    });
}

/** A tag with an odd number of quotation marks, and none in the text after it that could be its last. */
const UNQUOTED = /<[A-Za-z_](?:[^<>"]|"[^<>"]*")*"[^<>"]*>(?=[^<"]*(?:<|$))/g;
