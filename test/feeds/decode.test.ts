import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/feeds/reading/decode.ts';
import { encodeAs } from './encode.ts';

const UKRAINIAN = 'Міністр повідомив: бригада вирушає на південь, «Їжак» лишається';
const RUSSIAN = 'Министр сообщил, что бригада выступает на юг, а ополчение остаётся в городе';
const POLISH = 'Minister zapowiedział: żołnierze wyruszą jutro, łączność i źródła działają';
const GERMAN = 'Der Minister für Verteidigung lässt die Brigade über Nacht abrücken: schöne Grüße';
const TURKISH = 'Bakan açıkladı: tugay güneye gidiyor, şehirde ışıklar söndü, çağrı yapıldı';
const GREEK = 'Ο υπουργός ανακοίνωσε ότι η ταξιαρχία κινείται προς τα νότια';
const HEBREW = 'השר הודיע כי החטיבה תצא מחר דרומה';
const ARABIC = 'أعلن الوزير أن اللواء سيتحرك غدا نحو الجنوب';
const BALTIC = 'Ministrs paziņoja: brigāde dodas uz dienvidiem, šodien ēšana būs vēlāk';
const JAPANESE = '防衛大臣は旅団が明日南へ向かうと発表した';
const CHINESE = '国防部长宣布该旅明天向南移动';
const TAIWANESE = '國防部長宣布該旅明天向南移動';
const KOREAN = '국방부 장관은 여단이 내일 남쪽으로 이동한다고 발표했다';

const CHARSETS: readonly (readonly [charset: string, text: string])[] = [
  ['utf-8', UKRAINIAN],
  ['windows-1251', UKRAINIAN],
  ['koi8-u', UKRAINIAN.replace('«Їжак»', 'Їжак')],
  ['koi8-r', RUSSIAN],
  ['iso-8859-5', RUSSIAN],
  ['windows-1250', POLISH],
  ['iso-8859-2', POLISH],
  ['windows-1252', GERMAN],
  ['iso-8859-15', GERMAN],
  ['windows-1254', TURKISH],
  ['windows-1253', GREEK],
  ['iso-8859-7', GREEK],
  ['windows-1255', HEBREW],
  ['windows-1256', ARABIC],
  ['windows-1257', BALTIC],
  ['shift_jis', JAPANESE],
  ['euc-jp', JAPANESE],
  ['iso-2022-jp', JAPANESE],
  ['gb18030', CHINESE],
  ['big5', TAIWANESE],
  ['euc-kr', KOREAN],
];

const feed = (text: string, declared: string | null): string =>
  `<?xml version="1.0"${declared === null ? '' : ` encoding="${declared}"`}?><rss><title>${text}</title></rss>`;
const http = (charset: string): string => `application/rss+xml; charset=${charset}`;

describe.for(CHARSETS)('%s', ([charset, text]) => {
  const read = (declared: string | null, header: string | null): string =>
    decode(encodeAs(charset, feed(text, declared)), header).text;

  test.for([
    ['declared only', charset, null],
    ['declared, and HTTP names none', charset, 'text/xml'],
    ['by HTTP only', null, http(charset)],
    ['by HTTP only, in quotes', null, http(`"${charset.toUpperCase()}"`)],
    ['by both', charset, http(charset)],
    ['HTTP says utf-8', charset, http('utf-8')],
    ['HTTP says latin-1', charset, http('iso-8859-1')],
    ['HTTP says what nobody knows', charset, http('x-unheard-of')],
    ['the declaration says utf-8', 'utf-8', http(charset)],
    ['the declaration says utf-16', 'utf-16', http(charset)],
  ] as const)('%s', ([, declared, header]) => {
    expect(read(declared, header)).toBe(feed(text, declared));
  });
});

test.for(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
  'a byte order mark says %s',
  (charset) => {
    const written = feed(UKRAINIAN, 'windows-1251');
    expect(decode(encodeAs(charset, `\ufeff${written}`), http('koi8-u'))).toEqual({ text: written, charset });
  },
);

test.for(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('%s is seen without a mark', (charset) => {
  const written = feed(UKRAINIAN, 'utf-16');
  expect(decode(encodeAs(charset, written), null)).toEqual({ text: written, charset });
});

test('without any label Cyrillic is told from Latin', () => {
  expect(decode(encodeAs('windows-1251', feed(UKRAINIAN, null)), null).text).toContain(UKRAINIAN);
  expect(decode(encodeAs('koi8-r', feed(RUSSIAN, null)), null).text).toContain(RUSSIAN);
  expect(decode(encodeAs('windows-1252', feed(GERMAN, null)), null).text).toContain(GERMAN);
});

test('of two labels for Cyrillic the one that gives words is believed', () => {
  expect(decode(encodeAs('windows-1251', feed(RUSSIAN, 'windows-1251')), http('koi8-r')).text).toContain(
    RUSSIAN,
  );
  expect(decode(encodeAs('windows-1251', feed(RUSSIAN, 'koi8-r')), http('windows-1251')).text).toContain(
    RUSSIAN,
  );
  expect(decode(encodeAs('koi8-r', feed(RUSSIAN, 'windows-1251')), http('koi8-r')).text).toContain(RUSSIAN);
});

test('a page may declare its charset in meta elements', () => {
  const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head>${UKRAINIAN}`;
  expect(decode(encodeAs('windows-1251', page), 'text/html').text).toBe(page);
});

test('a few spoiled bytes do not make UTF-8 something else', () => {
  const bytes = encodeAs('utf-8', feed(UKRAINIAN, 'utf-8'));
  bytes[70] = 0xff;
  expect(decode(bytes, null)).toMatchObject({ charset: 'utf-8', text: expect.stringContaining('бригада') });
});

test('any bytes with any header become well-formed text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.option(fc.string()), (bytes, header) => {
      expect(decode(bytes, header === null ? null : `text/xml; charset=${header}`).text.isWellFormed()).toBe(
        true,
      );
    }),
  );
});
