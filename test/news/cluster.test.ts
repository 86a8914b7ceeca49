import { expect, test } from 'vitest';
import type { Language } from '../../src/news/article.ts';
import { clusterIndex, publisherKey, urlKey } from '../../src/news/stories/cluster.ts';
import { type Fingerprint, fingerprint, restoredPrint } from '../../src/news/stories/print/fingerprint.ts';

const HOUR = 3_600_000;
const NOON = Date.UTC(2025, 5, 3, 12);

test.for([
  ['https://example.com/a/?utm_source=x&id=7#top', 'https://example.com/a?id=7'],
  ['http://www.example.com:80/a', 'https://example.com/a/'],
  ['https://m.example.com/a?b=2&a=1', 'https://example.com/a?a=1&b=2'],
  ['https://example.com/2025/a/amp/', 'https://example.com/2025/a'],
  ['https://EXAMPLE.com/a?fbclid=1&gclid=2', 'https://example.com/a'],
])('%s and %s are one page', ([one = '', other = '']) => {
  expect(urlKey(one)).toBe(urlKey(other));
});

test('different pages keep different keys', () => {
  expect(urlKey('https://example.com/?p=1')).not.toBe(urlKey('https://example.com/?p=2'));
  expect(urlKey('https://example.com/Story')).not.toBe(urlKey('https://example.com/story'));
});

test.for([
  [
    'https://news.example.ua/news/2025/06/03/7500001/',
    'https://news.example.ua/eng/news/2025/06/03/7500001/',
  ],
  [
    'https://news.example.ua/rus/news/2025/06/03/7500001/',
    'https://www.news.example.ua/news/2025/06/03/7500001/',
  ],
])('%s and %s carry one number of the publisher', ([one = '', other = '']) => {
  expect(publisherKey(one)).not.toBeNull();
  expect(publisherKey(one)).toBe(publisherKey(other));
});

test('an address without a number has no publisher key', () => {
  expect(publisherKey('https://example.com/news/minister-visits-port')).toBeNull();
});

const DEPOT = article(
  'Blast at ammunition depot near Lutsk injures four',
  'Four people were injured when an ammunition depot near Lutsk exploded on Tuesday morning, regional governor Petro Halenko said. Firefighters from three districts were sent and residents within five kilometres were told to leave.',
);

test('the same event in other words joins its story', () => {
  const index = clusterIndex<string>();
  index.add(DEPOT, NOON, { article: 'a', story: 's' });
  const other = article(
    'Explosion at Lutsk ammunition depot: four injured, villages evacuated',
    'An explosion tore through an ammunition depot outside Lutsk in western Ukraine, injuring four people. Governor Halenko said residents within five kilometres had been evacuated while firefighters work.',
    { source: 'Daily' },
  );
  expect(index.place(other, NOON + 2 * HOUR)).toMatchObject({ kind: 'joins', story: 's', article: 'a' });
});

test('the same event in French joins its story', () => {
  const index = clusterIndex<string>();
  index.add(DEPOT, NOON, { article: 'a', story: 's' });
  const other = article(
    'Explosion d’un dépôt de munitions près de Loutsk, quatre blessés',
    'Quatre personnes ont été blessées mardi dans l’explosion d’un dépôt de munitions près de Lutsk, dans l’ouest de l’Ukraine, a annoncé le gouverneur Petro Halenko. Les habitants ont été évacués à cinq kilomètres à la ronde.',
    { source: 'Le Phare', language: 'fr' },
  );
  expect(index.place(other, NOON + 2 * HOUR)).toMatchObject({ kind: 'joins', story: 's', article: 'a' });
});

test('the same text repeats its story', () => {
  const index = clusterIndex<string>();
  index.add(DEPOT, NOON, { article: 'a', story: 's' });
  expect(index.place(DEPOT, NOON + HOUR).kind).toBe('repeats');
});

test('another event opens a story, and old ones are joined no more', () => {
  const index = clusterIndex<string>();
  index.add(DEPOT, NOON, { article: 'a', story: 's' });
  const frigate = article(
    'Navy orders two frigates from Gdansk yard',
    'The defence ministry signed a contract for two frigates with the shipyard in Gdansk, the first of which is due in 2031.',
  );
  expect(index.place(frigate, NOON + HOUR).kind).toBe('opens');
  expect(index.place(DEPOT, NOON + 30 * 24 * HOUR).kind).toBe('opens');
});

const STOCK =
  'Fighting between the two countries began in the spring of last year, after talks over the border district had collapsed for the third time. Both governments accuse each other of breaking the truce that mediators from Oslo had arranged. The alliance has supplied the north with artillery and training since the autumn. The south calls such deliveries a hostile act and has threatened to answer them at sea. Observers counted nine hundred violations in a month, most of them along the canal. A commission of four states is to draw the line anew by the summer. Neither side has said that it will accept the result, and the commission has no means to enforce it.';

test('the stock paragraphs of an outlet join no two events', () => {
  const index = clusterIndex<string>();
  const harbour = article(
    'Two dockers killed as drones hit Varsk harbour',
    `Two dockers died when drones hit the harbour of Varsk before dawn, the port authority said. A grain store burned until noon, and tugs pulled three barges away from the quay. Rescue teams searched the cold store for a watchman who did not answer his radio. The mayor asked residents of the lower town to keep their windows shut because of the smoke. Schools near the quay stayed closed. ${STOCK}`,
  );
  const appointment = article(
    'Colonel Mirel named chief of the coast guard',
    `President Odell has put Colonel Mirel at the head of the coast guard, her office announced. Mirel commanded a patrol squadron and taught navigation at the academy. The post had been vacant since Admiral Teller retired over a quarrel about pensions. Deputies of the opposition called the choice overdue and asked for a hearing. The oath is to be taken in the chapel of the academy. ${STOCK}`,
  );
  index.add(harbour, NOON, { article: 'a', story: 's' });
  expect(index.place(appointment, NOON + HOUR).kind).toBe('opens');
});

test.for(['', 'tag:example.com,2025:7', 'https://example.com/', 'https://www.example.com'])(
  'articles at "%s" are not one page',
  (url) => {
    const index = clusterIndex<string>();
    index.add({ ...DEPOT, url: urlKey(url) }, NOON, { article: 'a', story: 's' });
    const other = article(
      'Navy orders two frigates from Gdansk yard',
      'The defence ministry signed a contract for two frigates with the shipyard in Gdansk, the first of which is due in 2031.',
      { url },
    );
    expect(urlKey(url)).toBeNull();
    expect(index.place(other, NOON + HOUR).kind).toBe('opens');
  },
);

test('a standing meeting is one event in two languages, talks beside it are another', () => {
  const index = clusterIndex<string>();
  const opening = article(
    'Contact Group on Defence of Ukraine meets in Brussels',
    'The Ukraine Defence Contact Group, known as the Ramstein format, met in Brussels on Thursday under the chairmanship of Defence Secretary Alan Hewitt. Ministers of forty countries discussed air defence and shells.',
    { source: 'Herald' },
  );
  index.add(opening, NOON, { article: 'a', story: 's' });
  const ukrainian = article(
    'У Брюсселі проходить засідання «Рамштайну»',
    'У Брюсселі відбувається засідання Контактної групи з питань оборони України у форматі «Рамштайн», яке очолює міністр оборони Британії Алан Г’юїтт. Міністри сорока країн обговорюють протиповітряну оборону та снаряди.',
    { source: 'Вісник', language: 'uk' },
  );
  expect(index.place(ukrainian, NOON + HOUR)).toMatchObject({ kind: 'joins', story: 's' });
  const talks = article(
    'Зустріч міністрів України та Норвегії в Брюсселі',
    'Міністр оборони України Остап Береза зустрівся з міністеркою оборони Норвегії Інгрід Нільсен перед засіданням у форматі «Рамштайн». Сторони домовилися про спільне виробництво катерів.',
    { source: 'Вісник', language: 'uk' },
  );
  expect(index.place(talks, NOON + HOUR).kind).toBe('opens');
});

test('two headlines of one day about dead in one city are one attack', () => {
  const index = clusterIndex<string>();
  const first = article('У Харкові внаслідок удару загинули двоє людей', '', {
    language: 'uk',
    source: 'Вісник',
  });
  index.add(first, NOON, { article: 'a', story: 's' });
  const later = article('Удар по Харкову: кількість загиблих зросла до чотирьох', '', {
    ...{ language: 'uk' as const, source: 'Новини' },
  });
  expect(index.place(later, NOON + 2 * HOUR)).toMatchObject({ kind: 'joins', story: 's' });
  const elsewhere = article('В Одесі внаслідок удару загинула людина', '', {
    language: 'uk',
    source: 'Новини',
  });
  expect(index.place(elsewhere, NOON + 2 * HOUR).kind).toBe('opens');
});

test('removed and forgotten articles are not compared, moved ones answer for their new story', () => {
  const index = clusterIndex<number>();
  index.add(DEPOT, NOON, { article: 1, story: 10 });
  index.move(1, 20);
  expect(index.place(DEPOT, NOON)).toMatchObject({ kind: 'repeats', story: 20 });
  index.remove(1);
  expect(index.place(DEPOT, NOON).kind).toBe('opens');
  index.add(DEPOT, NOON, { article: 2, story: 30 });
  index.forgetBefore(NOON + 1);
  expect(index.size).toBe(0);
});

test('a fingerprint survives its row', () => {
  const index = clusterIndex<string>();
  const restored = restoredPrint(JSON.stringify(DEPOT));
  if (restored === null) throw new Error('not restored');
  index.add(restored, NOON, { article: 'a', story: 's' });
  expect(index.place(DEPOT, NOON).kind).toBe('repeats');
  expect(JSON.stringify(DEPOT).length).toBeLessThan(4_000);
  expect(restoredPrint(JSON.stringify({ ...DEPOT, version: 1 }))).toBeNull();
});

type Options = { readonly source?: string; readonly language?: Language; readonly url?: string };

function article(
  title: string,
  text: string,
  { source = 'Herald', language = 'en', url }: Options = {},
): Fingerprint {
  return fingerprint({ title, text, url: url ?? null, language, publishedAt: NOON, source }, language, []);
}
