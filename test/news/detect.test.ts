import { expect, test } from 'vitest';
import type { ExtraTerm } from '../../src/news/analysis.ts';
import type { Language } from '../../src/news/article.ts';
import { detect } from '../../src/news/detection/detect.ts';

type Case = readonly [isDefence: boolean, language: Language, title: string, text?: string];

const CASES: readonly Case[] = [
  // Words of war that mean something else.
  [false, 'en', 'Court hears defence of man accused of arson', 'The defence argued that he was at home.'],
  [false, 'en', 'Champions begin title defence with a draw'],
  [false, 'en', 'Goalkeeper praised as defence holds firm against attack'],
  [false, 'en', 'Nurses vote for strike action over pay'],
  [false, 'en', 'Rail strike to hit commuters on Friday'],
  [false, 'en', 'Battle for Number 10: candidates clash over tax'],
  [false, 'en', 'Council declares war on waste'],
  [false, 'en', 'Drone footage shows flooded village'],
  [false, 'en', 'Company mounts takeover defence as bidding war looms'],
  [false, 'en', 'Think tank warns of inflation'],
  [false, 'en', 'Striker fires rocket into top corner'],
  [false, 'en', 'Shell profits fall as oil price drops'],
  [false, 'en', 'Salvation Army opens winter shelter'],
  [false, 'en', 'Singer’s heart attack shocks fans'],
  [false, 'en', 'Police officer shot during drug raid, suspect arrested'],
  [false, 'uk', 'Захист дисертації перенесли на осінь'],
  [false, 'uk', 'Боксерський бій за титул відбудеться у Лондоні'],
  [false, 'uk', 'Випуск ракеток для тенісу зріс'],
  [false, 'uk', 'Атмосферний фронт принесе дощі'],
  [false, 'uk', 'Суд обрав запобіжний захід посадовцю митниці'],
  [false, 'ru', 'Холодный фронт принесет дожди'],
  [false, 'de', 'Titelverteidiger verliert Pokalspiel'],
  [false, 'pl', 'Piłkarze rozpoczęli obronę tytułu od remisu'],
  [false, 'fr', 'Les défenseurs du titre battus à domicile'],
  [false, 'fr', 'Guerre des prix dans les supermarchés'],
  [false, 'fr', 'L’avocat de la défense demande la relaxe'],
  [false, 'fr', 'Grève à la SNCF : les syndicats appellent à la mobilisation'],
  [false, 'fr', 'Un front froid apporte de la pluie'],
  [false, 'fr', 'L’Armée du salut ouvre un centre d’accueil'],
  [false, 'fr', 'Élection : la bataille des partis pour la mairie'],
  // The same words at work.
  [true, 'en', 'Defence minister visits frontline brigade'],
  [true, 'en', 'Air strike kills four in Idlib'],
  [true, 'en', 'Battle for Bakhmut enters ninth month'],
  [true, 'en', 'Army orders reconnaissance drones'],
  [true, 'en', 'Umierov and Hegseth discuss deliveries of HIMARS'],
  [true, 'en', 'NATO jets scrambled over Baltic Sea'],
  [true, 'uk', 'Міністр оборони Умєров прибув на передову'],
  [true, 'uk', 'Ракетний удар по Полтаві: є загиблі'],
  [true, 'uk', 'Сирський заслухав доповіді командирів бригад на фронті'],
  [true, 'ru', 'ПВО сбила 30 шахедов над Киевской областью'],
  [true, 'de', 'Bundeswehr bestellt neue Kampfpanzer bei Rheinmetall'],
  [true, 'pl', 'Wojsko kupuje kolejne wyrzutnie HIMARS'],
  [true, 'fr', 'L’armée de terre commande trente canons Caesar'],
  [true, 'fr', 'Le ministre des Armées annonce une aide militaire à l’Ukraine'],
  [true, 'fr', 'Attaque de drones sur Kharkiv : trois morts'],
  [true, 'fr', 'L’Otan déploie des avions de chasse en Pologne'],
  [true, 'fr', 'Un sous-marin nucléaire quitte Brest'],
  [true, 'fr', 'La défense antiaérienne abat douze missiles russes'],
];

test.for(CASES)('%s (%s): %s', ([isDefence, language, title, text = '']) => {
  expect(detect({ title, text }, language).verdict).toBe(isDefence);
});

const BAKERY =
  'The bakery on the corner has reopened after two years. Customers queued for bread and cakes, and the owner, who ' +
  'learned the trade from her grandmother, said that she would keep prices low for families. ';

test('a long article about something else may mention a war once', () => {
  const text = `${BAKERY.repeat(20)}Her cousin fled the war in Ukraine. ${BAKERY.repeat(20)}`;
  expect(detect({ title: 'Bakery reopens to long queues', text }, 'en').verdict).toBe(false);
});

test('a long article about a war stays defence', () => {
  const paragraph =
    'Artillery pounded the brigade’s positions near the front line. Soldiers said that drones had hit two armoured ' +
    'vehicles, and that the battalion was short of shells.\n\n';
  const article = { title: 'Inside a brigade under fire', text: paragraph.repeat(60) };
  expect(detect(article, 'en').verdict).toBe(true);
});

test('evidence is quoted word for word, each term once', () => {
  const article = {
    title: 'Artillery shells for the 59th Brigade',
    text: 'The army has received artillery.',
  };
  const { evidence } = detect(article, 'en');
  expect(evidence.length).toBeGreaterThan(0);
  for (const { term, where, start, end } of evidence) expect(article[where].slice(start, end)).toBe(term);
  expect(new Set(evidence.map(({ term }) => term.toLowerCase())).size).toBe(evidence.length);
});

test('an aid meeting is military aid and alliances', () => {
  const article = {
    title: 'Umerov opens session of the Ramstein group',
    text:
      'The defence minister said that the Ukraine Defence Contact Group would talk about air defence, ammunition ' +
      'and joint production.',
  };
  const { topics } = detect(article, 'en');
  expect(topics.map(({ id }) => id)).toEqual(expect.arrayContaining(['military-aid', 'alliances']));
});

const SPELLINGS = [
  ['Umierov', 'Umerov'],
  ['Shahed', 'Geran'],
  ['Ramstein group', 'UDCG'],
] as const;

test.for(SPELLINGS)('%s and %s say the same', ([one, other]) => {
  const scoreOf = (name: string) => detect({ title: `News of ${name}`, text: '' }, 'en').score;
  expect(Math.abs(scoreOf(one) - scoreOf(other))).toBeLessThan(0.25);
});

const NEUTRAL = { title: 'Zubr seen near the harbour', text: 'Residents took pictures of it.' };
const term = (name: string, weight: number): ExtraTerm => ({
  term: name,
  language: null,
  topic: 'naval',
  weight,
});

test('a term added by an admin decides at once, and is the evidence', () => {
  expect(detect(NEUTRAL, 'en').verdict).toBe(false);
  const judged = detect(NEUTRAL, 'en', [term('Zubr', 1)]);
  expect(judged.verdict).toBe(true);
  expect(judged.topics.map(({ id }) => id)).toEqual(['naval']);
  expect(judged.evidence).toContainEqual({ term: 'Zubr', where: 'title', start: 0, end: 4 });
});

test('a term silenced by an admin decides against', () => {
  const article = { title: 'Missile strike on Odesa port', text: '' };
  expect(detect(article, 'en').verdict).toBe(true);
  expect(detect(article, 'en', [term('missile strike', -1)]).verdict).toBe(false);
});

test('a term of another language is not heard', () => {
  const foreign: ExtraTerm = { ...term('Zubr', 1), language: 'uk' };
  expect(detect(NEUTRAL, 'en', [foreign]).verdict).toBe(false);
});

test('an added term is inflected like any other', () => {
  const article = { title: 'Побачили двох зубрів біля порту', text: '' };
  expect(detect(article, 'uk', [term('зубр', 1)]).verdict).toBe(true);
});

test('an empty article is not defence', () => {
  expect(detect({ title: '', text: '' }, 'en')).toMatchObject({ verdict: false, topics: [], evidence: [] });
});
