import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/news/article.ts';
import { likelyGender } from '../../src/news/names/given-names.ts';
import { genderOf, personKey, samePerson } from '../../src/news/names/names.ts';
import { roleToNominative, toNominative } from '../../src/news/names/nominative.ts';

/** Each line is one person; spellings, scripts and cases must share a key. */
const ONE_PERSON: readonly (readonly string[])[] = [
  [
    'Rustem Umierov',
    'Rustem Umerov',
    'Рустем Умєров',
    'Рустема Умєрова',
    'Рустем Умеров',
    'Рустемом Умєровим',
  ],
  [
    'Rustem Umierov',
    'Umierov Rustem',
    'міністра оборони Рустема Умєрова',
    'Rustem Umjerow',
    'Rustem Umierow',
  ],
  ['Rustem Umierov', 'Ukrainian Defence Minister Rustem Umierov', 'Minister of Defence Rustem Umerov'],
  ['Rustem Umierov', 'Roustem Oumerov'],
  ['Sergei Shoigu', 'Sergueï Choïgou'],
  ['Валерій Залужний', 'Valeri Zaloujny'],
  ['Umierov', 'Umerov', 'Умєров', 'Умєрова', 'Умеров', 'Умерову', 'Umjerow'],
  [
    'Volodymyr Zelensky',
    'Volodymyr Zelenskyy',
    'Vladimir Zelenskiy',
    'Володимир Зеленський',
    'Владимира Зеленского',
  ],
  [
    'Volodymyr Zelensky',
    'Wolodymyr Selenskyj',
    'Wołodymyr Zełenski',
    'Володимиром Зеленським',
    'President Zelensky Volodymyr',
  ],
  ['Volodymyr Zelensky', 'Володимир Олександрович Зеленський', 'Зеленський Володимир Олександрович'],
  ['Zelensky', 'Zelenskyi', 'Зеленського', 'Зеленский', 'Selenskyj', 'Mr. Zelensky', "Zelensky's"],
  ['Olena Zelenska', 'Олена Зеленська', 'Олени Зеленської', 'Елена Зеленская'],
  [
    'Oleksandr Syrskyi',
    'Oleksandr Syrsky',
    'Олександр Сирський',
    'Олександра Сирського',
    'Александр Сырский',
  ],
  [
    'Valerii Zaluzhnyi',
    'Valery Zaluzhny',
    'Валерій Залужний',
    'Валерия Залужного',
    'Walerij Saluschnyj',
    'Wałerij Załużny',
  ],
  ['Kyrylo Budanov', 'Кирило Буданов', 'Кирила Буданова', 'Кирилл Буданов', 'Kyrylo Budanow'],
  ['Denys Shmyhal', 'Денис Шмигаль', 'Дениса Шмигаля', 'Denys Schmyhal', 'Denys Szmyhal', 'Денис Шмыгаль'],
  ['Andrii Yermak', 'Andriy Yermak', 'Андрій Єрмак', 'Андрія Єрмака', 'Андрей Ермак', 'Andrij Jermak'],
  ['Dmytro Kuleba', 'Дмитро Кулеба', 'Дмитра Кулеби', 'Дмитру Кулебі', 'Дмитром Кулебою', 'Дмитрий Кулеба'],
  ['Andrii Sybiha', 'Андрій Сибіга', 'Андрія Сибіги', 'Andrij Sybiha', 'Андрей Сибига'],
  ['Petro Poroshenko', 'Петро Порошенко', 'Петра Порошенка', 'Петр Порошенко', 'Petro Poroschenko'],
  ['Vitali Klitschko', 'Віталій Кличко', 'Віталія Кличка', 'Vitalii Klychko', 'Виталий Кличко'],
  ['Yulia Svyrydenko', 'Юлія Свириденко', 'Юлії Свириденко', 'Yuliia Svyrydenko'],
  ['Olha Stefanishyna', 'Ольга Стефанішина', 'Ольги Стефанішиної', 'Olga Stefanishyna'],
  ['Mykhailo Fedorov', 'Михайло Федоров', 'Михайла Федорова', 'Михаил Федоров'],
  ['Oleksii Reznikov', 'Олексій Резніков', 'Алексей Резников', 'Oleksij Resnikow'],
  ['Vladimir Putin', 'Володимир Путін', 'Владимиром Путиным', 'Wladimir Putin'],
  ['Sergei Shoigu', 'Сергій Шойгу', 'Сергей Шойгу', 'Sergej Schoigu', 'Siergiej Szojgu'],
  ['Sergey Lavrov', 'Сергей Лавров', 'Сергія Лаврова', 'Sergej Lawrow'],
  ['Maria Zakharova', 'Мария Захарова', 'Марии Захаровой', 'Марія Захарова', 'Maria Sacharowa'],
  ['Dmitry Peskov', 'Дмитрий Песков', 'Дмитро Пєсков', 'Dmitri Peskow'],
  ['Valery Gerasimov', 'Валерий Герасимов', 'Валерієм Герасимовим'],
  ['Dmitry Medvedev', 'Дмитро Медведєв', 'Dmitri Medwedew'],
  ['Donald Trump', 'Donald J. Trump', 'Дональд Трамп', 'Дональда Трампа', 'President Donald Trump'],
  ['Joe Biden', 'Joseph R. Biden', 'Джо Байден', 'Джозеф Байден'],
  ['Pete Hegseth', 'Peter Hegseth', 'Піт Гегсет', 'Піта Гегсета', 'Пит Хегсет'],
  ['Lloyd Austin', 'Lloyd J. Austin III', 'Ллойд Остін', 'Ллойда Остіна', 'Ллойд Остин'],
  ['John Healey', 'Джон Гілі', 'Джона Гілі', 'Джон Хили'],
  ['Boris Pistorius', 'Борис Пісторіус', 'Бориса Пісторіуса', 'Борис Писториус'],
  ['Friedrich Merz', 'Фрідріх Мерц', 'Фридриха Мерца'],
  ['Emmanuel Macron', 'Емманюель Макрон', 'Емманюеля Макрона', 'Эммануэль Макрон'],
  ['Keir Starmer', 'Кір Стармер', 'Кіра Стармера', 'Кир Стармер'],
  ['Mark Rutte', 'Марк Рютте', 'Марка Рютте'],
  ['Jens Stoltenberg', 'Єнс Столтенберг', 'Йенс Столтенберг'],
  ['Ursula von der Leyen', 'Урсула фон дер Ляєн', 'Урсули фон дер Ляєн'],
  ['Kaja Kallas', 'Кая Каллас', 'Каї Каллас'],
  ['Donald Tusk', 'Дональд Туск', 'Donalda Tuska', 'Дональда Туска'],
  ['Radosław Sikorski', 'Radoslaw Sikorski', 'Радослав Сікорський', 'Radosława Sikorskiego'],
  ['Viktor Orbán', 'Viktor Orban', 'Віктор Орбан', 'Віктора Орбана'],
  ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan', 'Реджеп Таїп Ердоган'],
  ['Xi Jinping', 'Сі Цзіньпін', 'Си Цзиньпин'],
  ['Ihor Klymenko', 'Ігор Клименко', 'Ігоря Клименка', 'Игорь Клименко'],
  ['Serhii Lysak', 'Сергій Лисак', 'Сергія Лисака', 'Сергей Лысак'],
];

const OTHERS: readonly (readonly [string, string])[] = [
  ['Ivanov', 'Ivanenko'],
  ['Іванов', 'Іваненко'],
  ['Volodymyr Zelensky', 'Olena Zelenska'],
  ['Володимир Зеленський', 'Олена Зеленська'],
  ['Зеленський', 'Зеленська'],
  ['Oleksandr Usyk', 'Oleksandra Usyk'],
  ['Mykhailo Fedorov', 'Ivan Fedorov'],
  ['Vladimir Putin', 'Volodymyr Zelensky'],
  ['Vitali Klitschko', 'Wladimir Klitschko'],
  ['Віталій Кличко', 'Володимир Кличко'],
  ['Joe Biden', 'Hunter Biden'],
  ['Joe Biden', 'Jill Biden'],
  ['Donald Trump', 'Ivanka Trump'],
  ['Boris Johnson', 'Mike Johnson'],
  ['John Kerry', 'John Kirby'],
  ['Lloyd Austin', 'Lloyd Aust'],
  ['Sergei Shoigu', 'Sergei Lavrov'],
  ['Andrii Yermak', 'Andrii Yermolenko'],
  ['Petro Poroshenko', 'Petro Porokh'],
  ['Kuleba', 'Kulebiaka'],
  ['Tymoshenko', 'Tymchenko'],
  ['Kyrylo Tymoshenko', 'Yulia Tymoshenko'],
  ['Bill Clinton', 'Hillary Clinton'],
  ['George Bush', 'Jeb Bush'],
  ['R. Umierov', 'I. Umierov'],
  ['Денис Шмигаль', 'Денис Шмаль'],
  ['Олег Сорока', 'Ольга Сорока'],
  ['Mark Milley', 'Mark Miller'],
  ['Павло Коваль', 'Павло Коваленко'],
  ['Павло Коваль', 'Павло Ковальчук'],
  ['Xi Jinping', 'Kim Jong-un'],
];

describe('personKey', () => {
  test.each(ONE_PERSON)('one key for %s and its other spellings', (...spellings) => {
    expect(new Set(spellings.map(personKey)).size, spellings.map(personKey).join(' | ')).toBe(1);
  });

  test.each(OTHERS)('%s is not %s', (one, other) => {
    expect(personKey(one)).not.toBe(personKey(other));
    expect(samePerson(one, other)).toBe(false);
  });

  test('a key begins with the surname', () => {
    expect(personKey('Рустем Умєров')).toBe('umerov rustem');
    expect(personKey('Umierov')).toBe('umerov');
  });
});

describe('samePerson', () => {
  test.each([
    ['Umierov', 'Рустем Умєров'],
    ['Умєрова', 'Rustem Umierov'],
    ['R. Umierov', 'Рустем Умєров'],
    ['В. Зеленський', 'Volodymyr Zelensky'],
    ['Healey', 'John Healey'],
    ['Трампа', 'Donald Trump'],
    ['Mr Austin', 'Lloyd J. Austin III'],
    ['Захарова', 'Maria Zakharova'],
  ])('%s may be %s', (one, other) => {
    expect(samePerson(one, other)).toBe(true);
    expect(samePerson(other, one)).toBe(true);
  });

  test('nobody is the same as an empty name', () => {
    expect(samePerson('', '')).toBe(false);
  });
});

describe('genderOf', () => {
  test.each([
    ['Rustem Umierov', 'm'],
    ['Олена Зеленська', 'f'],
    ['Захарова', 'f'],
    ['Mrs Whitmore', 'f'],
    ['Олександра Сирського', 'm'],
    ['Annalena Baerbock', 'f'],
    ['Зеленський', 'm'],
    ['Анна Сергеевна', 'f'],
    ['Верещук', null],
    ['', null],
  ] as const)('%s: %s', (name, gender) => {
    expect(genderOf(name)).toBe(gender);
  });
});

const DECLINED: readonly (readonly [string, Language, string])[] = [
  ['Рустема Умєрова', 'uk', 'Рустем Умєров'],
  ['Рустемом Умєровим', 'uk', 'Рустем Умєров'],
  ['міністра оборони Рустема Умєрова', 'uk', 'міністр оборони Рустем Умєров'],
  ['Олени Зеленської', 'uk', 'Олена Зеленська'],
  ['Дмитра Кулебу', 'uk', 'Дмитро Кулеба'],
  ['Дмитру Кулебі', 'uk', 'Дмитро Кулеба'],
  ['Андрію Сибізі', 'uk', 'Андрій Сибіга'],
  ['Петром Порошенком', 'uk', 'Петро Порошенко'],
  ['Віталія Кличка', 'uk', 'Віталій Кличко'],
  ['Руслана Стефанчука', 'uk', 'Руслан Стефанчук'],
  ['Дениса Шмигаля', 'uk', 'Денис Шмигаль'],
  ['Валерія Залужного', 'uk', 'Валерій Залужний'],
  ['Олександра Сирського', 'uk', 'Олександр Сирський'],
  ['Олександра Матвійчук', 'uk', 'Олександра Матвійчук'],
  ['Ользі Стефанішиній', 'uk', 'Ольга Стефанішина'],
  ['Юлії Свириденко', 'uk', 'Юлія Свириденко'],
  ['Урсули фон дер Ляєн', 'uk', 'Урсула фон дер Ляєн'],
  ['Володимира Олександровича Зеленського', 'uk', 'Володимир Олександрович Зеленський'],
  ['Анатолія Кравця', 'uk', 'Анатолій Кравець'],
  ['Владислава Косіняка-Камиша', 'uk', 'Владислав Косіняк-Камиш'],
  ['Зеленського', 'uk', 'Зеленський'],
  ['Кулеба', 'uk', 'Кулеба'],
  ['Владимира Зеленского', 'ru', 'Владимир Зеленский'],
  ['Марии Захаровой', 'ru', 'Мария Захарова'],
  ['Дмитрием Медведевым', 'ru', 'Дмитрий Медведев'],
  ['Петра Порошенко', 'ru', 'Петр Порошенко'],
  ['Сергея Шойгу', 'ru', 'Сергей Шойгу'],
  ['министра обороны Андрея Белоусова', 'ru', 'министр обороны Андрей Белоусов'],
  ['Radosława Sikorskiego', 'pl', 'Radosław Sikorski'],
  ['Andrzeja Dudy', 'pl', 'Andrzej Duda'],
  ['John Healey', 'en', 'John Healey'],
];

test.each(DECLINED)('%s (%s) is %s in the nominative', (name, language, nominative) => {
  expect(toNominative(name, language)).toBe(nominative);
  expect(toNominative(nominative, language)).toBe(nominative);
});

test('a surname alone is turned where the place demands another case', () => {
  expect(toNominative('Умєрова', 'uk', true)).toBe('Умєров');
  expect(toNominative('Умєрова', 'uk')).toBe('Умєрова');
});

test.each([
  ['міністра оборони', 'uk', 'міністр оборони'],
  ['першого заступника міністра оборони', 'uk', 'перший заступник міністра оборони'],
  ['речниці Пентагону', 'uk', 'речниця Пентагону'],
  ['державного секретаря США', 'uk', 'державний секретар США'],
  ['голова Верховної Ради', 'uk', 'голова Верховної Ради'],
  ['бывшего премьера', 'ru', 'бывший премьер'],
  ['официального представителя МИД', 'ru', 'официальный представитель МИД'],
  ['ministra obrony', 'pl', 'minister obrony'],
] as const)('the office %s (%s) is %s', (role, language, nominative) => {
  expect(roleToNominative(role, language)).toBe(nominative);
});

test('no name throws, and turning twice changes nothing more in a key', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('uk', 'ru', 'pl', 'de', 'en'),
      (name, language) => {
        expect(typeof personKey(name)).toBe('string');
        expect(personKey(name)).toBe(personKey(name));
        genderOf(name);
        toNominative(name, language as Language, true);
        roleToNominative(name, language as Language);
        samePerson(name, name);
      },
    ),
  );
});

test('a megabyte for a name is read in time', () => {
  const started = performance.now();
  for (const piece of ['а', 'Ab ', "'", 'і-', '. ']) {
    personKey(piece.repeat(200_000));
    toNominative(piece.repeat(200_000), 'uk', true);
  }
  expect(performance.now() - started).toBeLessThan(10_000);
});

test.each([
  ['Kirsi', 'f'],
  ['Gustav', 'm'],
  ['Geneviève', 'f'],
  ['Sofiia', 'f'],
  ['Oleh', 'm'],
  ['Ludovic', 'm'],
  ['Andrea', null],
  ['Ющенко', null],
  ['Rafale7', null],
] as const)('%s is likely %s', (name, gender) => {
  expect(likelyGender(name)).toBe(gender);
});
