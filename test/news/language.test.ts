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
  ['fr', 'L’armée commande des obusiers', 'La livraison est prévue avant l’été, selon le ministère.'],
  ['fr', 'Guerre au nord : une raffinerie frappée par des drones'],
  ['fr', 'La ministre reçoit les ambassadeurs à Brest'],
  // French names make no French text, and its sisters are not French.
  ['en', 'Le Pen attacks de Villepin over budget'],
  ['en', 'Charles de Gaulle carrier leaves La Spezia'],
  [
    'de',
    'Le Monde: Frankreich will über den Einsatz entscheiden',
    'Das hat die Regierung mit der Nato besprochen.',
  ],
  [
    'en',
    'El ministro anunció el envío de misiles',
    'La situación es grave, dijo en una rueda de prensa en Madrid.',
  ],
  [
    'en',
    'Il ministro annuncia un pacchetto di aiuti',
    'La nave è partita dalla base con le armi per il fronte.',
  ],
  ['en', '', ''],
  // A declaration holds where the letters do not contradict it …
  ['de', 'Pistorius in Kiew', '', 'de'],
  ['ru', 'Рамштайн', '', 'ru'],
  ['pl', '', '', 'pl'],
  ['fr', 'Rafale', '', 'fr'],
  // … and falls where they do: feeds are often declared by habit.
  ['uk', 'Міністр оборони прибув до Києва', '', 'en'],
  ['uk', 'Міністр оборони прибув до Києва', '', 'ru'],
  ['ru', 'Министр обороны прибыл в Киев', 'Он был принят президентом.', 'uk'],
  ['en', 'The minister has arrived in Kyiv', 'He was met by the commander of the air force.', 'uk'],
];

test.for(CASES)('%s: %s %s', ([expected, title, text = '', hint]) => {
  expect(detectLanguage({ title, text }, hint ?? null)).toBe(expected);
});
