import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/news/article.ts';
import { findStatements } from '../../src/news/quotations/statements.ts';
import { summarise } from '../../src/news/summary/summary.ts';

function summaryOf(title: string, text: string, language: Language): readonly string[] {
  return summarise({ title, text }, language, findStatements(text, language)).map((each) => each.text);
}

const LAID_OUT = ` date 2025-03-04 Coastal Minister Helga Brandt has opened a conference of harbour commanders in Calder Bay, which the northern fleet is hosting for the first time.

Source: Brandt on Facebook

Details: Brandt said the fleet needs twelve new patrol boats before the winter ice.

Advertisement:

Quote from Brandt: "Our harbours were built for fishing. Today they guard half a continent."

More details: Brandt listed what the fleet lacks:

boats that can sail through ice;

radars for the outer islands.

Background:

The northern fleet lost two boats in the strait last year.

Support the Harbour Times or become our patron!`;

describe('summarise', () => {
  test('a laid out article gives its lead, neither labels, lists, quotations, background nor appeals', () => {
    const summary = summaryOf('Brandt opens conference of harbour commanders', LAID_OUT, 'en');
    expect(summary[0]).toBe(
      'Coastal Minister Helga Brandt has opened a conference of harbour commanders in Calder Bay, which the northern fleet is hosting for the first time.',
    );
    expect(summary.join('\n')).not.toMatch(
      /Details|Source|Our harbours|radars|lost two|patron|Advert|^date/u,
    );
  });

  test('the same layout in Ukrainian', () => {
    const text = `Міністр оборони Тарас Гнатюк відкрив у Одесі нараду командирів берегових бригад.

Джерело: Гнатюк у Facebook

Деталі: За словами міністра, флоту потрібні дванадцять катерів до зими.

Реклама:

Пряма мова Гнатюка: "Наші гавані будували для рибалок. Тепер вони стережуть узбережжя".

Що передувало:

Торік флот утратив два катери в протоці.

Підтримайте нас або станьте патроном!`;
    const summary = summaryOf('Гнатюк відкрив нараду берегових командирів', text, 'uk');
    expect(summary[0]).toBe(
      'Міністр оборони Тарас Гнатюк відкрив у Одесі нараду командирів берегових бригад.',
    );
    expect(summary.join('\n')).not.toMatch(/Деталі|Джерело|гавані|утратив|патрон|Реклама/u);
  });

  test('the same layout in Russian', () => {
    const text = `Министр обороны Тарас Гнатюк открыл в Одессе совещание командиров береговых бригад.

Источник: Гнатюк в Facebook

Дословно: "Наши гавани строили для рыбаков. Теперь они стерегут побережье".

Напомним, в прошлом году флот потерял два катера в проливе.

Подписывайтесь на наш канал.`;
    expect(summaryOf('Гнатюк открыл совещание', text, 'ru')).toEqual([
      'Министр обороны Тарас Гнатюк открыл в Одессе совещание командиров береговых бригад.',
    ]);
  });

  test.each([
    ['a question', 'Who will guard the strait this winter?'],
    ['a teaser', "Here's what we know about the new battery in the north."],
    ['a heading', 'Two boats lost'],
    ['a caption', 'Photo: A patrol boat leaves Calder Bay on Monday morning.'],
    ['a link to another article', 'Read also: Fleet asks for twelve boats before winter comes.'],
    ['an appeal', 'Subscribe to our newsletter for more stories from the harbour.'],
    ['a byline', 'By Omar Reyes'],
  ])('%s is no lead', (_, line) => {
    const lead =
      'The northern fleet sent four patrol boats to the strait on Tuesday after a ferry was shelled.';
    expect(summaryOf('Fleet sends boats to strait', `${line}\n\n${lead}`, 'en')).toEqual([lead]);
  });

  test.each([
    'CALDER BAY, March 4 (Northern Wire) - ',
    'CALDER BAY — ',
    'Calder Bay (Northern Wire) – ',
    '2025-03-04 ',
    '4.03.2025 ',
  ])('the dateline %j is cut off', (dateline) => {
    const lead =
      'The northern fleet sent four patrol boats to the strait on Tuesday after a ferry was shelled.';
    expect(summaryOf('Fleet sends boats', dateline + lead, 'en')).toEqual([lead]);
  });

  test('who reported it is not what happened', () => {
    const text =
      'У протоці обстріляли пором із пасажирами, двоє людей поранені.\n\nПро це повідомляє пресслужба флоту.\n\nПором дійшов до порту своїм ходом за дві години.';
    expect(summaryOf('У протоці обстріляли пором', text, 'uk')).toEqual([
      'У протоці обстріляли пором із пасажирами, двоє людей поранені.',
      'Пором дійшов до порту своїм ходом за дві години.',
    ]);
  });

  test('sentences shown as statements are not told again', () => {
    const text =
      '“The strait is closed to every ship,” said Admiral Helga Brandt.\n\nThe northern fleet closed the strait on Tuesday after a ferry was shelled.';
    expect(summaryOf('Fleet closes strait', text, 'en')).toEqual([
      'The northern fleet closed the strait on Tuesday after a ferry was shelled.',
    ]);
  });

  test('a sentence that leans on one left out is left out too', () => {
    const text =
      'The northern fleet closed the strait on Tuesday.\n\n“We had no choice at all,” said Admiral Brandt.\n\nShe blamed the shelling of a ferry on Monday for the closure.';
    expect(summaryOf('Fleet closes strait', text, 'en')).toEqual([
      'The northern fleet closed the strait on Tuesday.',
    ]);
  });

  test('never more than three sentences', () => {
    const text = Array.from(
      { length: 20 },
      (_, i) => `Boat ${i} of the fleet left harbour ${i * 7} today.`,
    ).join(' ');
    expect(summaryOf('Fleet leaves harbours', text, 'en').length).toBeLessThanOrEqual(3);
  });

  test('an empty text has no summary', () => {
    expect(summaryOf('Title', '', 'en')).toEqual([]);
  });

  test('every sentence of a summary is a stretch of any text, in order', () => {
    const pieces = fc.constantFrom(
      ...[
        'Source: ',
        'Деталі: ',
        'Background:\n',
        '• ',
        'The fleet left the northern harbour today. ',
        '\n',
        '\n\n',
        '"',
        '«',
        '»',
      ],
      ...[
        'KYIV — ',
        '2025-01-01 ',
        'Read also: ',
        'Флот вийшов з північної гавані сьогодні вранці. ',
        '? ',
        '… ',
        ';\n',
        ':\n',
        'x',
      ],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces).map((each) => each.join('')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
        const summary = summarise(
          { title: text.slice(0, 40), text },
          language,
          findStatements(text, language),
        );
        expect(summary.length).toBeLessThanOrEqual(3);
        let reached = 0;
        for (const each of summary) {
          expect(text.slice(each.start, each.end)).toBe(each.text);
          expect(each.start).toBeGreaterThanOrEqual(reached);
          reached = each.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each(['A fleet left. ', '\n', 'Details: ', '• a\n', 'date ', 'KYIV, ', 'А '])(
    'a megabyte of %j is read in time',
    (piece) => {
      const started = performance.now();
      summarise({ title: 'Fleet', text: piece.repeat(1_000_000 / piece.length) }, 'en', []);
      expect(performance.now() - started).toBeLessThan(10_000);
    },
  );
});
