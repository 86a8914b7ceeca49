import { expect, test } from 'vitest';
import type { Urgency } from '../../src/news/analysis.ts';
import type { Language } from '../../src/news/article.ts';
import { detect } from '../../src/news/detection/detect.ts';
import { judgeUrgency } from '../../src/news/detection/urgency.ts';

type Case = readonly [expected: Urgency, language: Language, title: string, text?: string];

const CASES: readonly Case[] = [
  // A mass strike under way wakes a reader; what follows it does not.
  ['flash', 'en', 'Russia launches massive missile attack on Ukraine, explosions in Kyiv'],
  ['flash', 'en', 'Kharkiv under massive bombardment as waves of drones cross the border'],
  ['flash', 'en', 'Iran fires barrage of missiles at Israel'],
  ['flash', 'uk', 'Росія розпочала масовану ракетну атаку на Україну, вибухи у Києві'],
  ['flash', 'uk', 'Комбінована атака на Київ: ворог запустив балістику і сотні дронів'],
  ['flash', 'ru', 'Россия начала массированный ракетный удар по Украине, взрывы в Киеве'],
  ['flash', 'de', 'Russland startet massiven Raketenangriff auf Kiew'],
  ['flash', 'pl', 'Rosja rozpoczęła zmasowany atak rakietowy na Ukrainę'],
  ['flash', 'fr', 'La Russie lance une attaque massive de missiles sur l’Ukraine'],
  ['flash', 'fr', 'Israël et le Hezbollah : le cessez-le-feu entre en vigueur'],
  ['flash', 'fr', 'Un missile tombe en Pologne, l’espace aérien polonais fermé'],
  ['normal', 'fr', 'Cessez-le-feu : les négociations pourraient reprendre lundi'],
  ['normal', 'fr', 'L’Ukraine craint une attaque massive cet hiver'],
  ['normal', 'fr', 'Un mort dans une frappe de drone à Kherson'],
  ['minor', 'fr', 'Entretien avec un général à la retraite'],
  ['minor', 'fr', 'Cérémonie d’hommage aux soldats tombés au Mali'],
  ['normal', 'en', 'Death toll rises to 14 after massive missile attack on Dnipro'],
  ['normal', 'en', 'Germany condemns massive Russian missile attack on Odesa'],
  ['normal', 'en', 'Ukraine warns Russia may launch massive missile attack this winter'],
  ['normal', 'uk', 'Після масованої атаки на Львів завершили розбір завалів, кількість загиблих зросла'],
  ['normal', 'uk', 'Росія готує масовану атаку на енергетику, попередили у розвідці'],
  ['normal', 'en', 'One killed in drone strike on Kherson bus'],
  ['normal', 'uk', 'Росіяни вдарили по Харкову: двоє поранених'],

  // A ceasefire that begins or breaks is news; talk about one is not.
  ['flash', 'en', 'Israel and Hezbollah ceasefire takes effect'],
  ['flash', 'en', 'Ukraine and Russia agree 30-day ceasefire'],
  ['flash', 'en', 'Truce collapses as Sudanese army shells Omdurman'],
  ['flash', 'uk', 'Україна і Росія домовилися про припинення вогню'],
  ['flash', 'uk', 'Росія порушила перемир’я через годину після його початку'],
  ['normal', 'en', 'Ceasefire talks may resume next week, envoy says'],
  ['normal', 'en', 'Hamas rejects ceasefire proposal'],
  ['normal', 'en', 'No ceasefire agreed after six hours of talks'],
  ['normal', 'en', 'Pope calls for ceasefire in Gaza'],
  ['normal', 'uk', 'Переговори про перемир’я можуть відновити наступного тижня'],
  ['normal', 'uk', 'Кремль відмовився від припинення вогню'],

  // Nuclear events and endangered plants.
  ['flash', 'en', 'North Korea conducts nuclear test, seismologists say'],
  ['flash', 'en', 'Fire at Zaporizhzhia nuclear power plant after shells hit cooling tower'],
  ['flash', 'en', 'Kakhovka dam blown up in Russian-held Kherson region'],
  ['flash', 'uk', 'КНДР провела ядерне випробування'],
  ['flash', 'uk', 'На ЗАЕС пожежа: російський дрон влучив у будівлю'],
  ['normal', 'en', 'Putin threatens nuclear strike in televised speech'],
  ['normal', 'en', 'Russia could use tactical nuclear weapon, spy chief fears'],
  ['normal', 'uk', 'Путін погрожує застосувати ядерну зброю'],

  // The ground of an ally.
  ['flash', 'en', 'Russian drone crashes in Poland, two killed'],
  ['flash', 'en', 'Russian missile enters Romanian airspace and explodes near village'],
  ['flash', 'en', 'Poland invokes Article 4 after drones shot down'],
  ['flash', 'uk', 'Російська ракета впала на території Польщі, є загиблі'],
  ['normal', 'en', 'Poland scrambles jets as Russian missiles hit western Ukraine'],
  ['normal', 'en', 'NATO could invoke Article 5 if cables are cut, official says'],

  // War begun.
  ['flash', 'en', 'Russia invades Ukraine'],
  ['flash', 'uk', 'Путін оголосив часткову мобілізацію'],
  ['normal', 'en', 'Taiwan prepares for the day China invades'],

  // Exercises and anniversaries only look like it.
  ['normal', 'en', 'Sweden simulates massive missile attack in exercise with NATO'],
  ['normal', 'uk', 'На навчаннях НАТО відпрацювали відбиття масованої атаки'],
  ['minor', 'en', 'City marks anniversary of massive missile attack on theatre'],
  ['minor', 'uk', 'У Вінниці вшанували загиблих у річницю ракетного удару'],

  // Routine.
  ['minor', 'en', 'General Staff update: Russia loses 1,100 troops over past day'],
  ['minor', 'uk', 'За добу на фронті 146 бойових зіткнень, найгарячіше на Покровському напрямку'],
  ['minor', 'uk', 'Втрати ворога: ЗСУ знешкодили ще 980 окупантів'],
  ['minor', 'en', 'King presents medals to Welsh Guards at palace ceremony'],
  ['minor', 'uk', 'Президент нагородив бійців 25-ї бригади орденами'],
  ['minor', 'en', 'Opinion: Europe must learn to defend itself'],
  ['minor', 'en', 'Why Russia’s massive missile attack failed: an analysis'],
  ['minor', 'uk', 'Чому масована атака не досягла мети. Колонка'],
  ['minor', 'en', 'Ukraine war round-up: strikes on Kharkiv and a new aid package'],
  ['minor', 'uk', 'Обстріл Одеси, новий пакет допомоги: головні новини ранку'],

  // Most news is neither.
  ['normal', 'en', 'Umerov starts work at Ramstein meeting in Brussels'],
  ['normal', 'en', 'Denmark orders 120 air defence missiles'],
  ['normal', 'uk', 'Німеччина передасть Україні три системи IRIS-T'],
  ['normal', 'en', 'Council approves massive road works'],
];

test.for(CASES)('%s (%s): %s', ([expected, language, title, text = '']) => {
  const article = { title, text };
  expect(judgeUrgency(article, language, detect(article, language)).level).toBe(expected);
});

test('a rule names the words it went by', () => {
  const article = { title: 'Israel and Lebanon ceasefire takes effect', text: '' };
  const { level, evidence } = judgeUrgency(article, 'en', detect(article, 'en'));
  expect(level).toBe('flash');
  expect(evidence.map(({ term }) => term)).toEqual(['ceasefire', 'takes effect']);
  for (const { term, where, start, end } of evidence) expect(article[where].slice(start, end)).toBe(term);
});

test('what is surely not defence is never a flash', () => {
  const article = { title: 'Massive attack from the left wing: striker scores twice in cup final', text: '' };
  expect(judgeUrgency(article, 'en', detect(article, 'en')).level).not.toBe('flash');
});

test('the first sentence may complete what the title begins', () => {
  const article = {
    title: 'Explosions in Kyiv: ceasefire over',
    text: 'Russia broke the truce on Friday with strikes on the capital. More follows.',
  };
  expect(judgeUrgency(article, 'en', detect(article, 'en')).level).toBe('flash');
});
