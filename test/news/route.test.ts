import { expect, test } from 'vitest';
import type { Urgency } from '../../src/news/analysis.ts';
import type { Language } from '../../src/news/article.ts';
import type { ArticleId, ChatId, StoryId } from '../../src/news/ids.ts';
import { isFollowed, NO_MUTES, route, type Wish } from '../../src/news/route.ts';
import { ALL_TOPICS_MASK, toTopicMask } from '../../src/news/topics.ts';
import type { RoutingFacts } from '../../src/news/view.ts';

const NOON = Date.UTC(2026, 2, 10, 10);
const WISH: Wish = {
  chatId: 1 as ChatId,
  threadId: 0,
  state: 'active',
  topicMask: ALL_TOPICS_MASK,
  languages: [],
  urgency: 'minor',
  digestTimes: [],
  quiet: null,
  flashPierces: false,
  timeZone: 'Europe/Kyiv',
  pausedUntil: null,
  hourlyCap: 12,
  subscribedAt: 0,
  mutes: NO_MUTES,
  follows: new Set(),
};
const STRIKES = toTopicMask(['strikes']);

test.for<[string, Partial<Wish>, Partial<RoutingFacts>, string, string]>([
  ['a wish for everything is told at once', {}, {}, 'send', 'topic'],
  ['other topics', { topicMask: toTopicMask(['naval']) }, {}, 'skip', 'not its topics'],
  [
    'one topic of several is enough',
    { topicMask: STRIKES },
    { topicMask: toTopicMask(['naval', 'strikes']) },
    'send',
    'topic',
  ],
  ['other languages', { languages: ['uk'] }, {}, 'skip', 'not its languages'],
  ['less urgent than wanted', { urgency: 'flash' }, {}, 'skip', 'not urgent enough'],
  ['as urgent as wanted', { urgency: 'flash' }, { urgency: 'flash' }, 'send', 'topic'],
  ['a muted outlet', { mutes: { ...NO_MUTES, outlets: new Set(['Wire']) } }, {}, 'skip', 'muted outlet'],
  ['a muted topic', { mutes: { ...NO_MUTES, topicMask: STRIKES } }, {}, 'skip', 'muted topic'],
  [
    'a muted topic beside a wanted one',
    { mutes: { ...NO_MUTES, topicMask: STRIKES } },
    { topicMask: toTopicMask(['naval', 'strikes']) },
    'send',
    'topic',
  ],
  ['a muted word', { mutes: { ...NO_MUTES, words: [['drone']] } }, {}, 'skip', 'muted word'],
  ['half a muted phrase', { mutes: { ...NO_MUTES, words: [['drone', 'school']] } }, {}, 'send', 'topic'],
  ['an empty phrase mutes nothing', { mutes: { ...NO_MUTES, words: [[]] } }, {}, 'send', 'topic'],
  ['a pause', { pausedUntil: NOON + 1 }, {}, 'hold', 'paused'],
  ['a pause that is over', { pausedUntil: NOON }, {}, 'send', 'topic'],
  ['quiet hours', { quiet: { from: 11 * 60, to: 13 * 60 } }, {}, 'hold', 'quiet hours'],
  [
    'a flash in quiet hours',
    { quiet: { from: 11 * 60, to: 13 * 60 } },
    { urgency: 'flash' },
    'hold',
    'quiet hours',
  ],
  [
    'a flash that may pierce them',
    { quiet: { from: 11 * 60, to: 13 * 60 }, flashPierces: true },
    { urgency: 'flash' },
    'send',
    'topic',
  ],
  [
    'a flash does not pierce a pause',
    { pausedUntil: NOON + 1, flashPierces: true },
    { urgency: 'flash' },
    'hold',
    'paused',
  ],
  [
    'digest times in quiet hours',
    { digestTimes: [540], quiet: { from: 660, to: 780 } },
    {},
    'digest',
    'digest',
  ],
  ['digest times', { digestTimes: [540] }, {}, 'digest', 'digest'],
  ['a closed forum topic', { state: 'closed' }, {}, 'hold', 'topic closed'],
  ['a wish that stopped', { state: 'stopped' }, {}, 'skip', 'stopped'],
  [
    'a followed person outside its topics and urgency',
    { topicMask: 0, urgency: 'flash', follows: new Set(['umerov']) },
    {},
    'send',
    'followed person',
  ],
  [
    'a followed person in another language',
    { languages: ['uk'], follows: new Set(['umerov']) },
    {},
    'send',
    'followed person',
  ],
  [
    'a followed person in a muted outlet',
    { follows: new Set(['umerov']), mutes: { ...NO_MUTES, outlets: new Set(['Wire']) } },
    {},
    'skip',
    'muted outlet',
  ],
  [
    'a muted word about a followed person',
    { follows: new Set(['umerov']), mutes: { ...NO_MUTES, words: [['drone']] } },
    {},
    'skip',
    'muted word',
  ],
])('%s', ([, wish, facts, kind, reason]) => {
  expect(route({ ...FACTS, ...facts }, { ...WISH, ...wish }, NOON)).toMatchObject({ kind, reason });
});

test('the first article that a place accepts tells it the story', () => {
  const articles = [telling(1, 'Wire', 'en'), telling(2, 'Visnyk', 'uk'), telling(3, 'Gazette', 'en')];
  const first = (wish: Partial<Wish>) => route({ ...FACTS, articles }, { ...WISH, ...wish }, NOON);
  expect(first({})).toMatchObject({ articleId: 1, language: 'en' });
  expect(first({ languages: ['uk'] })).toMatchObject({ articleId: 2, language: 'uk' });
  expect(first({ mutes: { ...NO_MUTES, outlets: new Set(['Wire', 'Visnyk']) } })).toMatchObject({
    articleId: 3,
  });
});

test('what is held says until when', () => {
  expect(route(FACTS, { ...WISH, pausedUntil: NOON + 5 }, NOON)).toMatchObject({ until: NOON + 5 });
  expect(route(FACTS, { ...WISH, quiet: { from: 660, to: 780 } }, NOON)).toMatchObject({
    until: NOON + 3_600_000,
  });
});

const FACTS: RoutingFacts = {
  storyId: 1 as StoryId,
  topicMask: STRIKES,
  urgency: 'normal' satisfies Urgency,
  openedAt: NOON,
  articles: [telling(1, 'Wire', 'en')],
};

function telling(id: number, outlet: string, language: Language): RoutingFacts['articles'][number] {
  return {
    id: id as ArticleId,
    feedId: null,
    outlet,
    language,
    stems: new Set(['drone', 'port']),
    personKeys: ['umerov'],
  };
}

test('whoever is followed by surname alone is followed under any first name, and nobody else', () => {
  expect(isFollowed(new Set(['umerov']), 'umerov rustem')).toBe(true);
  expect(isFollowed(new Set(['umerov rustem']), 'umerov rustem')).toBe(true);
  expect(isFollowed(new Set(['umerov rustem']), 'umerov ali')).toBe(false);
  expect(isFollowed(new Set(['umerov']), 'budanov kyrylo')).toBe(false);
});
