import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/news/article.ts';
import { splitSentences } from '../../src/news/summary/sentences.ts';

/** A bar marks where a sentence ends. */
const CASES: readonly (readonly [string, Language, string])[] = [
  ['abbreviated titles', 'en', 'Lt. Gen. Ray Holt met Mr. Stone and Dr. Lind.|They spoke for an hour.'],
  ['U.S. inside', 'en', 'The U.S. Army moved north.|Nobody followed.'],
  ['U.S. at the end', 'en', 'The radar was built in the U.S.|The buyer is unknown.'],
  ['No. 5', 'en', 'Battery No. 5 fired first.|No. 6 did not.'],
  ['p.m.', 'en', 'The siren fell silent at 5 p.m. and came back at 6 p.m.|The night was long.'],
  ['initials', 'en', 'J. R. Calder signed it.|So did M. Voss.'],
  ['decimals', 'en', 'It costs $5.5 million.|The old one cost 3.2.'],
  ['a quotation of several sentences', 'en', '“We lost two. We will lose no more,” said Reyes.|He left.'],
  ['a question before its attribution', 'en', '“Who signed this?” Whitmore asked.|Nobody answered.'],
  ['a quotation that ends the sentence', 'en', 'He said: “It holds.”|The bridge was open again.'],
  ['ellipsis in the middle', 'en', 'They waited... and waited.|Then it came.'],
  [
    'an address',
    'en',
    'Read it at https://depot.example/a.b?c=1. Nothing else is known.'.replace('. N', '.|N'),
  ],
  ['lines', 'en', 'A headline without a stop|The first sentence.|Another one.'],
  ['ім.', 'uk', 'Завод ім. Петрова стоїть.|Його не чіпали.'],
  ['млрд', 'uk', 'Потрібно 5 млрд грн на рік.|Грошей дали 3 млрд.|Він просив більше.'],
  ['о 5 год.', 'uk', 'Колона рушила о 5 год. ранку.|Дорога була вільна.'],
  ['рік на початку', 'uk', 'У 2022 р. Оболонь була передмістям фронту.|Тепер тут тихо.'],
  ['ініціали', 'uk', 'Наказ підписав П. О. Дорошенко.|Його виконали.'],
  ['цитата з мовцем', 'uk', '«Ми стоїмо. Ми не підемо», – сказав генерал.|Бій тривав.'],
  ['питання з мовцем', 'uk', '«Хто тут?» – запитав вартовий.|Ніхто не відповів.'],
  ['цитата в кінці', 'uk', 'Він додав: «Мости цілі».|Колона пішла далі.'],
  ['смт, вул.', 'uk', 'У смт. Вишневе на вул. Лісовій горів склад.|Постраждалих немає.'],
  ['г. и тыс.', 'ru', 'В г. Лесной пришло 5 тыс. снарядов.|Их разгрузили ночью.'],
  ['т. д.', 'ru', 'Привезли мины, тросы и т.д. на склад.|Склад закрыли.'],
  ['M. et Mme', 'fr', 'M. Ferrand a reçu Mme Adler à 9 h.|Il est reparti.'],
  ['citation et auteur', 'fr', '« On tient. On ne partira pas », a dit le maire.|Le vent est tombé.'],
  ['citation seule', 'fr', 'Elle a répondu : « Jamais ! »|Le silence est revenu.'],
  ['n° et av.', 'fr', 'Le hangar de l’av. Foch a brûlé.|Personne n’y dormait.'],
  ['Datum', 'de', 'Am 12. Februar sprach Dr. Vogel in Bonn.|Er blieb kurz.'],
  ['z. B.', 'de', 'Es fehlt viel, z. B. Munition.|Das ist bekannt.'],
  ['m.in.', 'pl', 'Kupiono m.in. drony i 5 tys. pocisków.|Umowa jest ważna rok.'],
];

describe('splitSentences', () => {
  test.each(CASES)('%s (%s)', (_, language, marked) => {
    const parts = marked.split('|');
    const text = parts.join(marked.startsWith('A headline') ? '\n' : ' ');
    expect([...splitSentences(text, language)].map((each) => each.text)).toEqual(parts);
  });

  test('offsets are right, in order, within a line, and lose nothing but white space', () => {
    const pieces = fc.constantFrom(
      '. ',
      '? ',
      '…',
      '"',
      '«',
      '»',
      '\n',
      'Mr. ',
      'А',
      'b',
      ' ',
      'сказав ',
      '5',
      'U.S. ',
      '– ',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces).map((each) => each.join('')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
        let reached = 0;
        for (const { text: sentence, start, end } of splitSentences(text, language)) {
          expect(text.slice(start, end)).toBe(sentence);
          expect(text.slice(reached, start).trim()).toBe('');
          expect(sentence).not.toMatch(/[\n\r]/u);
          reached = end;
        }
        expect(text.slice(reached).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  test.each(['A. ', '"', '"A." ', '«А», – сказав Б. ', '... ', 'x'])(
    'a megabyte of %j is cut in time',
    (piece) => {
      const started = performance.now();
      splitSentences(piece.repeat(1_000_000 / piece.length), 'uk');
      expect(performance.now() - started).toBeLessThan(10_000);
    },
  );
});
