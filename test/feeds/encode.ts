/** Text as bytes of a charset, by turning the decoder's own tables around. Throws where the charset lacks a character. */
export function encodeAs(charset: string, text: string): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  if (/^utf-(?:16|32)/.test(charset)) return encodeWide(charset, text);
  if (charset === 'iso-2022-jp') return encodeIso2022(text);
  const table = tableOf(charset);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`${charset} has no ${character}`);
      return bytes;
    }),
  );
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function tableOf(charset: string): ReadonlyMap<string, readonly number[]> {
  const held = tables.get(charset);
  if (held) return held;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(charset, { fatal: true });
  const learn = (bytes: readonly number[]): void => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  };
  for (let lead = 0; lead < 0x100; lead += 1) learn([lead]);
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) learn([lead, trail]);
  }
  tables.set(charset, table);
  return table;
}

function encodeWide(charset: string, text: string): Uint8Array {
  const isLittle = charset.endsWith('le');
  const is32 = charset.startsWith('utf-32');
  const units = is32
    ? [...text].map((character) => character.codePointAt(0) ?? 0)
    : Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const view = new DataView(new ArrayBuffer(units.length * (is32 ? 4 : 2)));
  units.forEach((unit, at) => {
    if (is32) view.setUint32(at * 4, unit, isLittle);
    else view.setUint16(at * 2, unit, isLittle);
  });
  return new Uint8Array(view.buffer);
}

/** JIS X 0208 is EUC-JP without the high bits, between escapes. */
function encodeIso2022(text: string): Uint8Array {
  return Uint8Array.from(
    text.split(/([^\p{ASCII}]+)/u).flatMap((part, at) => {
      if (at % 2 === 0) return [...new TextEncoder().encode(part)];
      const jis = [...encodeAs('euc-jp', part)].map((byte) => byte & 0x7f);
      return [0x1b, 0x24, 0x42, ...jis, 0x1b, 0x28, 0x42];
    }),
  );
}
