import { decodeHTMLStrict, decodeXML } from 'entities';
import { toHtml } from './text.ts';
import type { Attributes } from './tokens.ts';
import type { Meaning } from './vocabulary.ts';

export type Tag = { readonly name: string; readonly attributes: Attributes; readonly selfClosing: boolean };

/** An element of a feed while it is read. */
export type OpenField = Meaning & {
  readonly name: string;
  readonly base: string | null;
  /** Atom's text constructs (RFC 4287 §3.1). */
  readonly type: 'text' | 'xhtml' | 'html';
  readonly isLink: boolean;
  /** How deep we are in markup inside the field. */
  depth: number;
  /** Inside a person: name, email or uri. */
  part: string | null;
  size: number;
  readonly parts: string[];
};

const LONGEST_LINE = 4_000;
const LONGEST_TEXT = 400_000;

/** What an Atom element's attributes say about its text; outside of Atom everything may hold HTML. */
export function typeOf(type: string, mode: string, isAtom: boolean): OpenField['type'] {
  if (isAtom && /^(?:text|text\/plain)$/.test(type)) return 'text';
  const isXml = type === 'xhtml' || type === 'application/xhtml+xml' || (mode === 'xml' && type !== '');
  return isXml ? 'xhtml' : 'html';
}

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** A tag inside the field: kept where markup may be, else only the space it makes. */
export function openMarkup(field: OpenField, { name, selfClosing }: Tag): void {
  const plain = name.replace(/^.*:/, '');
  if (field.rich) append(field, `<${plain}>`);
  else if (plain === 'br') append(field, ' ');
  if (!selfClosing && !VOID.has(plain)) field.depth += 1;
}

export function closeMarkup(field: OpenField, name: string): void {
  const plain = name.replace(/^.*:/, '');
  if (field.part === plain) field.part = null;
  if (field.rich) append(field, `</${plain}>`);
  if (!VOID.has(plain)) field.depth = Math.max(0, field.depth - 1);
}

/** Text as written. Inside markup it is HTML already; else it is what the markup was escaped to. */
export function addText(field: OpenField, text: string): void {
  if (!isWanted(field)) return;
  if (field.rich && (field.depth > 0 || field.type === 'xhtml')) append(field, text);
  else append(field, field.type === 'text' ? toHtml(decodeHTMLStrict(text)) : decodeXML(text));
}

export function addCdata(field: OpenField, text: string): void {
  if (isWanted(field)) append(field, field.type === 'html' ? text : toHtml(text));
}

/** Of a person only the name. */
function isWanted(field: OpenField): boolean {
  return field.part === null || field.part === 'name';
}

function append(field: OpenField, text: string): void {
  const room = (field.rich ? LONGEST_TEXT : LONGEST_LINE) - field.size;
  if (room <= 0) return;
  field.parts.push(text.length > room ? text.slice(0, room) : text);
  field.size += text.length;
}
