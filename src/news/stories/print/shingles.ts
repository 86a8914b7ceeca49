/** Words a shingle spans: five in a row are rarely written twice by chance. */
const SPAN = 5;
/** Hashes kept of a text: enough to tell a tenth from a fifth, a few hundred bytes. */
const KEPT = 64;

/**
 * The smallest hashes of a text's runs of five words (Broder 1997): a sample of its wording that can be compared with
 * another text's. Ascending.
 */
export function shinglesOf(text: string): readonly number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = new Set<number>();
  for (let at = 0; at + SPAN <= words.length; at += 1) hashes.add(hash(words.slice(at, at + SPAN).join(' ')));
  return [...hashes].sort((a, b) => a - b).slice(0, KEPT);
}

/** The share of the smaller text's wording that the other repeats, 0..1, estimated where both samples are complete. */
export function sharedWording(a: readonly number[], b: readonly number[]): number {
  const limit = Math.min(limitOf(a), limitOf(b));
  const left = a.filter((value) => value <= limit);
  const right = new Set(b.filter((value) => value <= limit));
  const smaller = Math.min(left.length, right.size);
  if (smaller < FEWEST) return 0;
  return left.filter((value) => right.has(value)).length / smaller;
}

/** Fewer hashes than this prove nothing. */
const FEWEST = 6;

function limitOf(sample: readonly number[]): number {
  return sample.length < KEPT / 2 ? Number.POSITIVE_INFINITY : (sample.at(-1) ?? 0);
}

/** FNV-1a over UTF-16 units, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  // FNV's high bits mix poorly for short texts; the least of many hashes must be a fair sample.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
