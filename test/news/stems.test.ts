import { expect, test } from 'vitest';
import type { Language } from '../../src/news/article.ts';
import { stem, stemsOf } from '../../src/news/stems.ts';

const SAME: readonly (readonly [Language, string])[] = [
  ['en', 'missile missiles missile’s'],
  ['en', 'attack attacks attacked'],
  ['en', 'invade invades invaded'],
  ['en', 'army armies army’s'],
  ['uk', 'ракета ракети ракету ракетою ракет ракетами ракетах'],
  ['uk', 'Умєров Умєрова Умєрову Умєровим'],
  ['uk', 'Сирський Сирського Сирському Сирським'],
  ['uk', 'удар удару ударом ударів ударами'],
  ['uk', 'навчання навчань навчаннями'],
  ['uk', 'Київ Києва Києву Києвом'],
  ['uk', 'Харків Харкова Харкову Харковом'],
  ['uk', 'військовий військових військовим військовому'],
  ['uk', 'пуск пуски пусків пуском'],
  ['uk', "слов’янськ словʼянська слов'янську"],
  ['ru', 'ракета ракеты ракетой ракет ракетами'],
  ['ru', 'Умеров Умерова Умерову'],
  ['ru', 'удар удара ударов ударами'],
  ['ru', 'самолёт самолеты самолетов'],
  ['de', 'Rakete Raketen'],
  ['de', 'Angriff Angriffe Angriffen Angriffs'],
  ['pl', 'rakieta rakiety rakietami'],
  ['pl', 'żołnierz żołnierze żołnierzy żołnierzom'],
  ['fr', 'missile missiles'],
  ['fr', 'naval navale navals navaux'],
  ['fr', 'ukrainien ukrainienne ukrainiens ukrainiennes'],
  ['fr', 'bateau bateaux'],
  ['fr', 'blessé blessée blessés blessées'],
];

test.for(SAME)('%s: %s are one word', ([language, forms]) => {
  expect(new Set(forms.split(' ').map((form) => stem(form, language))).size).toBe(1);
});

const DIFFERENT: readonly (readonly [Language, string, string])[] = [
  ['uk', 'пуск', 'випуск'],
  ['uk', 'війна', 'військо'],
  ['uk', 'мир', 'мирний'],
  ['uk', 'танк', 'танкер'],
  ['uk', 'бій', 'біль'],
  ['ru', 'пуск', 'выпуск'],
  ['ru', 'умеров', 'умер'],
  ['ru', 'танк', 'танкер'],
  ['en', 'united', 'unit'],
  ['en', 'forces', 'force'],
  ['en', 'training', 'train'],
  ['en', 'armed', 'arm'],
  ['en', 'news', 'new'],
  ['pl', 'wojna', 'wojsko'],
  ['fr', 'armée', 'arme'],
  ['fr', 'guerre', 'guère'],
];

test.for(DIFFERENT)('%s: %s is not %s', ([language, one, other]) => {
  expect(stem(one, language)).not.toBe(stem(other, language));
});

test('offsets name the word in the text', () => {
  const text = 'U.S. F-16s and air-defence: Су-34!';
  expect(stemsOf(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
    ...['U.S.', 'F-16s', 'and', 'air', 'defence', 'Су-34'],
  ]);
});

test('French words tied by an apostrophe or a hyphen fall apart', () => {
  const text = 'L’armée d’Ukraine, a-t-elle dit, n’attend qu’aujourd’hui';
  expect(stemsOf(text, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual([
    ...['L’', 'armée', 'd’', 'Ukraine', 'a', 't', 'elle', 'dit', 'n’', 'attend', 'qu’', 'aujourd’hui'],
  ]);
});
