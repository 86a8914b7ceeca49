/**
 * Reads a publisher's date in any form met in feeds and pages: RFC 822 with its variants, ISO 8601 and its shortened
 * forms, Unix time, day-first dates with dots, month names in nine languages. Unix ms; null when it names no real day.
 * Without a zone it is UTC.
 */
export function parseDate(text: string): number | null {
  const date = text.trim().slice(0, LONGEST_DATE);
  return fromUnix(date) ?? fromIso(date) ?? fromWords(date);
}

const LONGEST_DATE = 100;

type Clock = { readonly hour: number; readonly minute: number; readonly second: number; readonly ms: number };
const MIDNIGHT: Clock = { hour: 0, minute: 0, second: 0, ms: 0 };

function fromUnix(text: string): number | null {
  if (!/^\d{10}(?:\d{3})?(?:\.\d+)?$/.test(text)) return null;
  const [whole = ''] = text.split('.');
  return whole.length === 10 ? Number(whole) * 1000 : Number(whole);
}

const ISO =
  /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?|(\d{2})(\d{2}))?(?:[T\s,]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?)?\s*(.*)$/i;

function fromIso(text: string): number | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, month, day, shortMonth, shortDay, hour, minute, second, fraction, rest = ''] = match;
  const zone = zoneIn(rest);
  if (zone === null && rest !== '') return null;
  const clock: Clock = {
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    ms: Math.floor(Number(`0.${fraction ?? 0}`) * 1000),
  };
  return toMs(Number(year), Number(month ?? shortMonth ?? 1), Number(day ?? shortDay ?? 1), clock, zone ?? 0);
}

function fromWords(text: string): number | null {
  // The weekday says nothing, is often wrong, and in some languages begins like a month.
  const plain = text.replace(/^\s*\p{L}+\.?,\s*/u, '');
  const time = /(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap])?\.?m?\b/i;
  const clockAt = /\d{1,2}:\d{2}/.test(plain)
    ? time.exec(plain.replace(/\d{1,2}\.\d{1,2}\.\d{2,4}/, (d) => ' '.repeat(d.length)))
    : null;
  const dayPart = clockAt
    ? `${plain.slice(0, clockAt.index)} ${plain.slice(clockAt.index + clockAt[0].length)}`
    : plain;
  const clock = clockAt ? toClock(clockAt) : MIDNIGHT;
  const zone = zoneIn(clockAt ? plain.slice(clockAt.index + clockAt[0].length) : '') ?? 0;
  const numeric = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(dayPart);
  if (numeric) {
    const [, one, mark, two, year] = numeric;
    // Only slashes are written month first, and not where that is impossible.
    const monthFirst = mark === '/' && Number(one) <= 12;
    return toMs(toYear(year), Number(monthFirst ? one : two), Number(monthFirst ? two : one), clock, zone);
  }
  const month = monthIn(dayPart);
  const numbers = [...dayPart.matchAll(/(?<![\d+])\d{1,4}(?!\d)/g)].map(([digits]) => digits);
  const year = numbers.find((digits) => digits.length === 4) ?? numbers[1];
  const day = numbers.find((digits) => digits !== year && digits.length <= 2);
  if (month === null || year === undefined) return null;
  return toMs(toYear(year), month, Number(day ?? 1), clock, zone);
}

function toClock([, hour, minute, second, half]: RegExpExecArray): Clock {
  const twelve = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  return { hour: twelve, minute: Number(minute), second: Number(second ?? 0), ms: 0 };
}

/** RFC 5322 §4.3: two digits below 50 are 20xx, else 19xx. */
function toYear(digits: string | undefined): number {
  const year = Number(digits);
  if (digits?.length !== 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** Beginnings of month names, longest first where one begins another; January first. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|січ|янв|sty|ene|gen)/,
  /^(?:feb|fév|лют|фев|lut)/,
  /^(?:mar(?!di|te)|mär|mrz|бер|мар|março)/,
  /^(?:apr|avr|abr|кві|апр|kwi)/,
  /^(?:may|mai|maj|mag|тра|ма[йя])/,
  /^(?:jun|juin|giu|чер|июн|cze)/,
  /^(?:jul|juil|lug|лип|июл|lip)/,
  /^(?:aug|aoû|ago|серп|авг|sie)/,
  /^(?:sep|set|вер|сен|wrz)/,
  /^(?:oct|okt|ott|out|жов|окт|paź|paz)/,
  /^(?:nov|лис|ноя|lis)/,
  /^(?:dec|déc|dez|dic|гру|дек|gru)/,
];

function monthIn(text: string): number | null {
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,}/gu)) {
    const at = MONTHS.findIndex((begins) => begins.test(word));
    if (at >= 0) return at + 1;
  }
  return null;
}

/** Minutes east of UTC. RFC 822 §5.1 and the zones that European and American publishers write out. */
const ZONES: Readonly<Record<string, number>> = {
  ...{
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    west: 60,
    bst: 60,
    ist: 60,
    cet: 60,
    mez: 60,
    cest: 120,
    mesz: 120,
  },
  ...{
    eet: 120,
    eest: 180,
    msk: 180,
    trt: 180,
    gst: 240,
    sgt: 480,
    hkt: 480,
    jst: 540,
    kst: 540,
    aest: 600,
    aedt: 660,
  },
  ...{ est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420 },
};

function zoneIn(text: string): number | null {
  const offset = /^\s*\(?(?:[a-z]{1,5}\s?)?([+\u2212-])\s?(\d{1,2}):?(\d{2})?\b/i.exec(text);
  if (offset) {
    const [, sign, hours, minutes] = offset;
    return (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes ?? 0));
  }
  const name = /^\s*\(?([a-z]{1,5})\b/i.exec(text)?.[1]?.toLowerCase();
  return name === undefined ? null : (ZONES[name] ?? null);
}

const FIRST_YEAR = 1970;

function toMs(year: number, month: number, day: number, clock: Clock, zoneMinutes: number): number | null {
  const { hour, minute, second, ms } = clock;
  const isDay = year >= FIRST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  // 24:00 and leap seconds are written; they roll over.
  if (!isDay || hour > 24 || minute > 59 || second > 60 || Math.abs(zoneMinutes) > 14 * 60) return null;
  return Date.UTC(year, month - 1, day, hour, minute - zoneMinutes, second, ms);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
