import { referentOf } from './referents.ts';

/** A number as news gives it: its value, and what is counted under a name that no language changes. */
export type Figure = { readonly value: number; readonly unit: string | null };

/** Figures of a text in order. Years, dates, clock times, designations ("F-16") and ordinals are none. */
export function figuresOf(text: string): readonly Figure[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const [whole, before = '', digits = '', magnitude = '', after = ''] = match;
    const rest = text.slice(match.index + whole.length, match.index + whole.length + 60);
    const value = toNumber(digits) * magnitudeOf(magnitude);
    const unit = CURRENCIES[before] ?? CURRENCIES[after] ?? currencyAhead(rest) ?? unitAhead(rest);
    const isYear = magnitude === '' && before === '' && /^(?:19|20)\d\d$/.test(digits);
    if (Number.isFinite(value) && !isYear && !MONTH_AHEAD.test(rest)) figures.push({ value, unit });
  }
  for (const match of text.matchAll(NUMBER_WORD)) {
    const value = NUMBER_WORDS[match[0].toLowerCase()];
    const unit = unitAhead(text.slice(match.index + match[0].length, match.index + match[0].length + 60));
    if (value !== undefined && unit !== null) figures.push({ value, unit });
  }
  return figures;
}

/** Two significant digits: "nearly 3 billion" and "2.98 billion" are one sum. */
export function rounded(value: number): string {
  return value < 100 ? String(value) : Number(value.toPrecision(2)).toString();
}

const FIGURE =
  /(?<![\p{L}\p{N}.,:/-])([$€£₴]?)\s?(\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)(?![\p{L}\p{N}:/]|-?(?:st|nd|rd|th|й|ї|го|му|те|ше|ма)\b)[\s\u00a0-]?(thousand|million|billion|trillion|bn|mln|m|k|тис(?:яч\p{L}*)?|млн|млрд|мільйон\p{L}*|мільярд\p{L}*|миллион\p{L}*|миллиард\p{L}*|tysięcy|milion\p{L}*|miliard\p{L}*|mld|million\p{L}*|milliarde\p{L}*|mio|mrd)?(?!\p{L})\s?([$€£₴%]?)/giu;

const MAGNITUDES: readonly (readonly [RegExp, number])[] = [
  [/^(?:trillion)/i, 1e12],
  [/^(?:billion|bn|млрд|мільярд|миллиард|miliard|mld|milliarde|mrd)/i, 1e9],
  [/^(?:million|mln|m$|млн|мільйон|миллион|milion|mio)/i, 1e6],
  [/^(?:thousand|k$|тис|tysi)/i, 1e3],
];

function magnitudeOf(word: string): number {
  return MAGNITUDES.find(([pattern]) => pattern.test(word))?.[1] ?? 1;
}

function toNumber(digits: string): number {
  const isGrouped = /^\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+(?:\.\d+)?$/.test(digits);
  return Number(isGrouped ? digits.replace(/[ ,\u00a0\u202f]/g, '') : digits.replace(',', '.'));
}

const CURRENCIES: Readonly<Record<string, string>> = { $: '$', '€': '€', '£': '£', '₴': '₴', '%': '%' };

const CURRENCY_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:US )?(?:dollar|долар|доллар)/i, '$'],
  [/^\s*(?:euro|євро|евро)/i, '€'],
  [/^\s*(?:pound|фунт)/i, '£'],
  [/^\s*(?:hryvnia|грн|гривень|гривен)/i, '₴'],
  [/^\s*(?:per ?cent|відсотк|процент|prozent|procent)/i, '%'],
];

function currencyAhead(rest: string): string | null {
  return CURRENCY_WORDS.find(([pattern]) => pattern.test(rest))?.[1] ?? null;
}

/** The nearest thing that the three words after a number name. */
function unitAhead(rest: string): string | null {
  for (const { 0: word } of [...(/^[^.!?;:]*/.exec(rest)?.[0] ?? '').matchAll(/\p{L}[\p{L}’'-]*/gu)].slice(
    0,
    3,
  )) {
    const referent = referentOf({ word, start: 0, end: word.length });
    if (referent !== null && !referent.startsWith('p:')) return referent;
    const kind = COUNTED.find(([pattern]) => pattern.test(word))?.[1];
    if (kind !== undefined) return kind;
  }
  return null;
}

const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/^(?:people|persons|люд|осіб|особ|человек|Mensch|osób)/i, 'people'],
  [/^(?:region|oblast|област)/i, 'regions'],
  [/^(?:countr|nation|країн|стран|Länder|kraj)/i, 'countries'],
  [/^(?:vehicle|машин|авто)/i, 'vehicles'],
  [/^(?:kilomet|km|км|кілометр|километр)/i, 'km'],
];

const MONTH_AHEAD =
  /^\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|янв|фев|март|апр|ма[яй]|июн|июл|авг|сент|окт|нояб|дек|år|o'clock|a\.?m|p\.?m)/i;

const NUMBER_WORD =
  /(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|один|одна|двоє|двох|дві|два|троє|трьох|три|четверо|чотири|пʼятеро|п’ятеро|п'ятеро|п’ять|шестеро|шість|семеро|сім|восьмеро|вісім|двое|трое|пятеро|семеро)(?!\p{L})/giu;

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11 },
  ...{
    twelve: 12,
    один: 1,
    одна: 1,
    двоє: 2,
    двох: 2,
    дві: 2,
    два: 2,
    троє: 3,
    трьох: 3,
    три: 3,
    четверо: 4,
  },
  ...{
    чотири: 4,
    пʼятеро: 5,
    'п’ятеро': 5,
    "п'ятеро": 5,
    'п’ять': 5,
    шестеро: 6,
    шість: 6,
    семеро: 7,
    сім: 7,
  },
  ...{ восьмеро: 8, вісім: 8, двое: 2, трое: 3, пятеро: 5 },
};
