export type Decoded = { readonly text: string; readonly charset: string };

/**
 * Turns a publisher's bytes into text; never throws. Order: BOM, UTF-16/32 seen in the bytes, valid UTF-8, the HTTP
 * charset, the XML or HTML declaration, a guess (RFC 7303 §3, WHATWG Encoding). Of two labels that disagree the HTTP
 * one holds unless the other fits the bytes better.
 */
export function decode(bytes: Uint8Array, contentType: string | null): Decoded {
  const sniffed = sniff(bytes);
  if (sniffed !== null) {
    return { text: read(bytes.subarray(sniffed.skip), sniffed.charset), charset: sniffed.charset };
  }
  const http = toCharset(/charset\s*=\s*("[^"]*"|'[^']*'|[^\s;,]+)/i.exec(contentType ?? '')?.[1]);
  const declared = toCharset(declaredIn(bytes));
  if (!isSevenBit(http) && !isSevenBit(declared)) {
    const utf8 = readStrictly(bytes, 'utf-8');
    if (utf8 !== null) return { text: utf8, charset: 'utf-8' };
  }
  const charset = choose(bytes, http, declared);
  return { text: read(bytes, charset), charset };
}

type Sniffed = { readonly charset: string; readonly skip: number };

const MARKS: readonly {
  readonly start: readonly number[];
  readonly charset: string;
  readonly skip: number;
}[] = [
  { start: [0xef, 0xbb, 0xbf], charset: 'utf-8', skip: 3 },
  { start: [0xff, 0xfe, 0, 0], charset: 'utf-32le', skip: 4 },
  { start: [0, 0, 0xfe, 0xff], charset: 'utf-32be', skip: 4 },
  { start: [0xff, 0xfe], charset: 'utf-16le', skip: 2 },
  { start: [0xfe, 0xff], charset: 'utf-16be', skip: 2 },
  { start: [0, 0, 0, 0x3c], charset: 'utf-32be', skip: 0 },
  { start: [0x3c, 0, 0, 0], charset: 'utf-32le', skip: 0 },
];

function sniff(bytes: Uint8Array): Sniffed | null {
  const mark = MARKS.find(({ start }) => start.every((byte, at) => bytes[at] === byte));
  if (mark) return mark;
  // Without a mark, ASCII markup in UTF-16 has a zero in every other byte.
  const head = bytes.subarray(0, 64);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (head.length < 4 || Math.max(even, odd) * 3 < head.length) return null;
  if (odd > 4 * even) return { charset: 'utf-16le', skip: 0 };
  return even > 4 * odd ? { charset: 'utf-16be', skip: 0 } : null;
}

/** Labels seen in feeds that WHATWG does not list. */
const ALIASES: Readonly<Record<string, string>> = {
  cp1250: 'windows-1250',
  cp1251: 'windows-1251',
  'win-1251': 'windows-1251',
  win1251: 'windows-1251',
  cp1252: 'windows-1252',
  'utf-8-sig': 'utf-8',
  utf_8: 'utf-8',
  cp949: 'euc-kr',
  cp932: 'shift_jis',
  cp936: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  cp950: 'big5',
  koi8u: 'koi8-u',
};

/** A label as the decoder knows it; null when it knows none such, or when the label cannot be true without a BOM. */
function toCharset(label: string | undefined): string | null {
  if (label === undefined) return null;
  const name = label
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase();
  try {
    const { encoding } = new TextDecoder(ALIASES[name] ?? name);
    return encoding.startsWith('utf-16') ? null : encoding;
  } catch {
    return null;
  }
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return (
    /<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/i.exec(head)?.[1] ??
    /<meta[^>]*?charset\s*=\s*["']?\s*([^"'\s/>;]+)/i.exec(head)?.[1]
  );
}

/** Such text is valid ASCII, and so valid UTF-8, whatever it says. */
function isSevenBit(charset: string | null): boolean {
  return charset !== null && /^(?:iso-2022|hz)/.test(charset);
}

const GUESSES = ['windows-1251', 'koi8-u', 'windows-1252'] as const;
/** Begins every change of alphabet in ISO 2022. */
const ESCAPE = 0x1b;
const SAMPLE_BYTES = 64 * 1024;
/** A label is given up only for one that is wrong clearly less often, per letter. */
const CLEARLY = 0.05;

function choose(bytes: Uint8Array, http: string | null, declared: string | null): string {
  const sevenBit = [http, declared].find(isSevenBit);
  if (sevenBit && bytes.includes(ESCAPE)) return sevenBit;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const faults = (charset: string): number => faultsIn(read(sample, charset));
  // UTF-8 was tried and failed: it holds only if few bytes of many are damaged. Nothing else looks like it by chance.
  if (isMostlyUtf8(read(sample, 'utf-8'))) return 'utf-8';
  const [first, second] = [http, declared].filter((label) => label !== null && label !== 'utf-8');
  if (first && second && first !== second) {
    // Servers send latin-1 by default, whatever they serve.
    const margin = first === 'windows-1252' ? 0 : CLEARLY;
    return faults(second) <= faults(first) - margin ? second : first;
  }
  if (first && (first !== 'windows-1252' || declared === first)) return first;
  return GUESSES.map((charset) => ({ charset, faults: faults(charset) })).reduce((best, next) =>
    next.faults < best.faults ? next : best,
  ).charset;
}

function isMostlyUtf8(text: string): boolean {
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  const letters = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return letters > 2 * damaged;
}

/**
 * The share of letters outside ASCII that cannot be right: replacement characters, controls, a capital inside a word
 * (KOI8 read as 1251 swaps the cases), accented Latin in a row (Cyrillic read as Latin).
 */
function faultsIn(text: string): number {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const letters = count(/[^\p{ASCII}\s]/gu);
  if (letters === 0) return 0;
  const wrong =
    3 * count(/\ufffd/g) +
    2 * count(/[\u0080-\u009f]/g) +
    Math.max(0, count(/[А-ЯЁІЇЄҐ]/g) - count(/[а-яёіїєґ]/g)) +
    count(/(?<=\p{Ll})[\p{Lu}--\p{ASCII}]/gv) +
    count(/(?<=[À-ÿ])[À-ÿ](?=[À-ÿ])/g) +
    count(/(?<=[a-z])[\u0400-\u04ff]|(?<=[\u0400-\u04ff])[a-z]/g) +
    count(/(?<=\p{L})[¤¦§¨©¬®°±¶·¼½¾¿×÷]|[─-▟]/gu);
  return wrong / letters;
}

function read(bytes: Uint8Array, charset: string): string {
  if (charset.startsWith('utf-32')) return readUtf32(bytes, charset === 'utf-32le');
  return new TextDecoder(charset).decode(bytes);
}

function readStrictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const LAST_CODE_POINT = 0x10ffff;

function readUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const code = view.getUint32(at, littleEndian);
    parts.push(code <= LAST_CODE_POINT ? String.fromCodePoint(code) : '\ufffd');
  }
  return parts.join('').toWellFormed();
}
