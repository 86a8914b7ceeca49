import { expect, test } from 'vitest';
import type { Language } from '../../src/news/article.ts';
import { detectLanguage } from '../../src/news/language.ts';

type Case = readonly [expected: Language, title: string, text?: string, hint?: Language];

const CASES: readonly Case[] = [
  ['en', 'Frigate returns to port'],
  ['en', 'The brigade has received new howitzers', 'It is the second delivery this year.'],
  ['uk', 'Бригада отримала нові гаубиці'],
  ['uk', 'Удар по порту: що відомо'],
  ['uk', 'ЗСУ за добу знищили 20 танків'],
  ['ru', 'Бригада получила новые гаубицы'],
  ['ru', 'Россияне ударили по Харькову, есть раненые'],
  ['de', 'Die Brigade hat neue Haubitzen erhalten', 'Sie werden von der Bundeswehr geliefert.'],
  ['de', 'Verteidigungsminister kündigt Lieferung für die Ukraine an'],
  ['pl', 'Brygada otrzymała nowe haubice', 'To już druga dostawa w tym roku, jak podał minister.'],
  ['pl', 'Minister obrony: żołnierze są gotowi'],
  ['en', '', ''],
  // A declaration holds where the letters do not contradict it …
  ['de', 'Pistorius in Kiew', '', 'de'],
  ['ru', 'Рамштайн', '', 'ru'],
  ['pl', '', '', 'pl'],
  // … and falls where they do: feeds are often declared by habit.
  ['uk', 'Міністр оборони прибув до Києва', '', 'en'],
  ['uk', 'Міністр оборони прибув до Києва', '', 'ru'],
  ['ru', 'Министр обороны прибыл в Киев', 'Он был принят президентом.', 'uk'],
  ['en', 'The minister has arrived in Kyiv', 'He was met by the commander of the air force.', 'uk'],
];

test.for(CASES)('%s: %s %s', ([expected, title, text = '', hint]) => {
  expect(detectLanguage({ title, text }, hint ?? null)).toBe(expected);
});
