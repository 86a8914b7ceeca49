/** A feed of our own making, spoiled in the ways that feeds are spoiled. `random` gives 0..1. */
export type Damaged = {
  readonly bytes: Uint8Array;
  /** Ids of the items that a careful reader would still find. */
  readonly surviving: readonly string[];
};

type Random = () => number;
type Item = { readonly id: string; readonly xml: string };
type Spoil = (items: readonly Item[], random: Random) => string | Uint8Array | Damaged;

export function makeItems(count: number): readonly Item[] {
  return Array.from({ length: count }, (_, at) => {
    const id = `item-${at}`;
    const body =
      at % 2 === 0
        ? `<![CDATA[<p>Report ${at}: the <b>harbour</b> is open.</p><p>Ще один абзац.</p>]]>`
        : `&lt;p&gt;Report ${at} &amp;amp; more&lt;/p&gt;`;
    return {
      id,
      xml: `<item><title>Дивізіон номер ${at} reports</title><link>https://wire.example/${at}</link><guid isPermaLink="false">${id}</guid><pubDate>Wed, 11 Feb 2026 08:30:00 +0200</pubDate><dc:creator>Desk</dc:creator><description>${body}</description></item>\n`,
    };
  });
}

export function write(items: readonly Item[], head = HEAD): string {
  return `${head}${items.map(({ xml }) => xml).join('')}</channel></rss>\n`;
}

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Wire</title><link>https://wire.example/</link>\n';

/** Every kind of damage, by name. */
export const DAMAGES: Readonly<Record<string, Spoil>> = {
  'bare &': inSome((xml) => xml.replace('reports', 'reports & counts')),
  'bare <': inSome((xml) => xml.replace('reports', 'reports < 5 and <3')),
  'unclosed title': inSome((xml) => xml.replace('</title>', '')),
  'unclosed description': inSome((xml) => xml.replace('</description>', '')),
  'misspelled closing tag': inSome((xml) =>
    xml.replace('</title>', '</titel>').replace('</guid>', '</GUID>'),
  ),
  'control characters': inSome((xml) => xml.replace('reports', 're\u0000po\u0008rts\u001b')),
  'unknown entities': inSome((xml) => xml.replace('reports', 'reports &nbsp;&mdash; &unknown;')),
  'unknown prefixes': inSome((xml) =>
    xml.replace('</item>', '<media:title>a</media:title><foo:bar baz>b</foo:bar></item>'),
  ),
  'markup not escaped': inSome((xml) =>
    xml.replace(/<description>.*<\/description>/, '<description><p>One<br>two <b>three</p></description>'),
  ),
  'quotation mark missing': inSome((xml) => xml.replace('"false"', '"false')),
  'attribute not quoted': inSome((xml) => xml.replace('"false"', 'false')),
  'CDATA not closed': inSome((xml) => xml.replace(']]>', '')),
  'item not closed': inSome((xml) => xml.replace('</item>', '')),
  'item not opened': inSome((xml) => xml.replace('<item>', '')),
  'feed not closed': (items) => write(items).replace('</channel></rss>', ''),
  'two headers': (items) => HEAD + write(items),
  'header twice inside': (items) =>
    write(items.map((item, at) => (at === 3 ? { ...item, xml: HEAD + item.xml } : item))),
  'junk before': (items) =>
    `<br />\n<b>Warning</b>: include() failed in <b>/var/www/x.php</b> on line 3<br />\n\n${write(items)}`,
  'junk after': (items) => `${write(items)}<script>var a = 1 < 2 && 3;</script><!-- cached`,
  'root missing': (items) => items.map(({ xml }) => xml).join(''),
  'cut short': cutShort,
  'mis-encoded bytes': misencode,
  'bytes lost': loseBytes,
};

export function damage(kind: string, items: readonly Item[], random: Random): Damaged {
  const spoiled = DAMAGES[kind]?.(items, random) ?? '';
  if (typeof spoiled === 'object' && 'surviving' in spoiled) return spoiled;
  const bytes = typeof spoiled === 'string' ? encode(spoiled) : spoiled;
  return { bytes, surviving: items.map(({ id }) => id) };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function inSome(spoil: (xml: string) => string): Spoil {
  return (items, random) =>
    write(items.map((item) => (random() < 0.2 ? { ...item, xml: spoil(item.xml) } : item)));
}

function cutShort(items: readonly Item[], random: Random): Damaged {
  const xml = write(items);
  const cut = xml.slice(0, HEAD.length + Math.floor(random() * (xml.length - HEAD.length)));
  return {
    bytes: encode(cut),
    surviving: items.filter((item) => cut.includes(item.xml)).map(({ id }) => id),
  };
}

/** Bytes of another charset in the middle of letters. */
function misencode(items: readonly Item[], random: Random): Uint8Array {
  const bytes = encode(write(items));
  for (let at = 200; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) >= 0x80 && random() < 0.02) bytes[at] = 0xe0 + Math.floor(random() * 32);
  }
  return bytes;
}

function loseBytes(items: readonly Item[], random: Random): Damaged {
  const untouched: string[] = [];
  const spoiled = items.map((item) => {
    if (random() < 0.8) {
      untouched.push(item.id);
      return item;
    }
    const at = Math.floor(random() * item.xml.length);
    return { ...item, xml: item.xml.slice(0, at) + item.xml.slice(at + 1 + Math.floor(random() * 8)) };
  });
  return { bytes: encode(write(spoiled)), surviving: untouched };
}

/** A small repeatable source of chance (mulberry32). */
export function chance(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
