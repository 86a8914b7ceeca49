const MINUTE = 60_000;
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:m|min|minutes?|хв|хвилин[аиу]?)$/, MINUTE],
  [/^(?:h|hrs?|hours?|г|год|годин[аиу]?)$/, 60 * MINUTE],
  [/^(?:d|days?|д|дн|день|дні|днів|доб[аиу]?)$/, 24 * 60 * MINUTE],
  [/^(?:w|weeks?|тиж|тиждень|тижні|тижнів)$/, 7 * 24 * 60 * MINUTE],
];
const FOREVER = /^(?:forever|always|назавжди|завжди)$/;
const LONGEST_MS = 366 * 24 * 60 * MINUTE;

/** Null: no end. */
export type Duration = { readonly ms: number | null };

/** "8h", "2 days", "30 хв", "forever", "назавжди"; null when it is none of these. At most a year. */
export function parseDuration(text: string): Duration | null {
  const word = text.trim().toLowerCase();
  if (FOREVER.test(word)) return { ms: null };
  const [, amount = '', unit = ''] = /^(\d{1,5}(?:[.,]\d)?)\s*(\p{L}+)\.?$/u.exec(word) ?? [];
  const size = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
  const value = Number(amount.replace(',', '.'));
  return size === undefined || !(value > 0) ? null : { ms: Math.min(LONGEST_MS, value * size) };
}

/** Takes a duration off the end: "air raid 2h" → "air raid" and two hours. */
export function splitDuration(text: string): { readonly words: string; readonly duration: Duration | null } {
  for (const pattern of [/^(.*?)\s+(\d[\d.,]*\s*\p{L}+\.?)$/u, /^(.*?)\s+(\p{L}+)$/u]) {
    const [, words = '', end = ''] = pattern.exec(text) ?? [];
    const duration = parseDuration(end);
    if (words !== '' && duration !== null) return { words, duration };
  }
  return { words: text, duration: null };
}

/** "23-7", "22:30–07:15", "з 23 до 7": minutes after midnight; null when it is no such range. */
export function parseHours(text: string): { readonly from: number; readonly to: number } | null {
  const times = parseTimes(text.replace(/[–—-]/g, ' '));
  const [from, to] = times ?? [];
  return times?.length === 2 && from !== undefined && to !== undefined && from !== to ? { from, to } : null;
}

const MOST_TIMES = 6;

/** "8", "8:00 18.30", "o 9 та 21": minutes after midnight in the order given; null when there is none or one is wrong. */
export function parseTimes(text: string): readonly number[] | null {
  const found = [...text.matchAll(/(\d+)(?:[:.](\d+))?\s*([ap]m)?/gi)].map(
    ([, hour, minute = '0', half = '']) => {
      const clock = half === '' ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
      return clock <= 24 && Number(minute) < 60 ? (clock % 24) * 60 + Number(minute) : Number.NaN;
    },
  );
  const times = [...new Set(found)];
  return times.length === 0 || times.length > MOST_TIMES || times.some(Number.isNaN) ? null : times;
}

export function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
