/** An absolute http(s) URL, or null: other schemes lead a reader nowhere. */
export function toUrl(text: string, base: string | null): string | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST_URL) return null;
  try {
    const url = base === null ? new URL(trimmed.replace(/^\/\//, 'https://')) : new URL(trimmed, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

const LONGEST_URL = 4_000;
