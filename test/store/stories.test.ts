import { beforeEach, expect, test } from 'vitest';
import type { Language } from '../../src/news/article.ts';
import type { ArticleId, StoryId } from '../../src/news/ids.ts';
import { openDb } from '../../src/store/db.ts';
import { createStore, type Store } from '../../src/store/store.ts';

let store: Store;

beforeEach(() => {
  store = createStore(openDb(':memory:', 'migrations'));
});

type Told = {
  readonly title: string;
  readonly language?: Language;
  readonly outlet?: string;
  readonly origin?: string;
  readonly said?: string;
  readonly story?: StoryId;
  readonly at?: number;
};

function tell({
  title,
  language = 'en',
  outlet = 'Herald',
  origin = outlet,
  said,
  story,
  at = 1_000,
}: Told): {
  readonly story: StoryId;
  readonly article: ArticleId;
} {
  const article = store.articles.add(
    {
      feedId: null,
      outlet,
      origin,
      url: `https://news.example/${encodeURIComponent(title)}`,
      urlKey: `news.example/${title}`,
      language,
      title,
      text: said ?? '',
      summary: [`${title} in short.`],
      publishedAt: at,
      verdict: true,
      score: 0.9,
      topics: [{ id: 'strikes', score: 0.8 }],
      evidence: [],
      urgency: 'normal',
      fingerprint: '{}',
    },
    at,
  );
  const into = story ?? store.stories.open(at);
  store.articles.place(article, into, story === undefined ? 'opens' : 'joins', []);
  store.search.indexArticle(article, title, said ?? '', language);
  if (said !== undefined) {
    const statement = { utterance: 1, text: said, start: 0, role: 'minister', mention: null, key: 1 };
    const ids = store.statements.replace(article, into, at, [
      { ...statement, speaker: 'Olena Hrim', personKey: 'hrim olena' },
    ]);
    for (const id of ids.values()) store.search.indexStatement(id, 'Olena Hrim', said, language);
  }
  store.stories.refresh(into, at);
  return { story: into, article };
}

test('a story is told in the reader’s language when an article has it, else by the article that opened it', () => {
  const { story } = tell({ title: 'Port attacked' });
  tell({ title: 'Порт атаковано', language: 'uk', outlet: 'Вісник', story });
  expect(store.views.view(story, ['uk'])?.headline).toBe('Порт атаковано');
  expect(store.views.view(story, ['de', 'pl'])?.headline).toBe('Port attacked');
  expect(store.views.view(story, [])).toMatchObject({ independentSources: 2, topics: ['strikes'] });
});

test('two outlets with one origin are one independent source', () => {
  const { story } = tell({ title: 'A', outlet: 'Herald', origin: 'Wire' });
  tell({ title: 'B', outlet: 'Courier', origin: 'Wire', story });
  expect(store.views.view(story, [])?.independentSources).toBe(1);
});

test('the same words in two outlets are one statement', () => {
  const { story } = tell({ title: 'A', said: 'We will rebuild the port by spring.' });
  tell({ title: 'B', said: 'We will rebuild the port by spring.', outlet: 'Courier', story });
  expect(store.views.view(story, [])).toMatchObject({ statementCount: 1 });
});

test('search finds stories and statements by other forms of a word, newest or best first, and counts them', () => {
  tell({ title: 'Missile hits depot', at: 1 });
  const { story } = tell({ title: 'Depots burn', said: 'Two missiles came in low.', at: 2 });
  expect(store.search.stories({ words: 'missiles', limit: 5 })).toMatchObject({ total: 2 });
  expect(store.search.stories({ words: 'depot burn', limit: 5, order: 'best' }).ids).toEqual([story]);
  const [hit] = store.search.statements({ words: 'hrim missile', limit: 5 }).ids;
  expect(hit === undefined ? null : store.statements.get(hit)?.stretches).toEqual([
    'Two missiles came in low.',
  ]);
});

test.for(['', '"', '***', 'NEAR(', 'a AND OR NOT', '\u0000', '()'])('search survives %j', (words) => {
  expect(store.search.stories({ words, limit: 5 }).ids).toEqual([]);
});

test('a person’s statements come newest first and paged', () => {
  for (const at of [1, 2, 3]) tell({ title: `T${at}`, said: `Number ${at} is said here.`, at });
  const page = store.statements.find({ personKeys: ['hrim olena'], limit: 2, offset: 0 });
  expect(page.total).toBe(3);
  expect(page.rows.map((row) => row.stretches[0])).toEqual([
    'Number 3 is said here.',
    'Number 2 is said here.',
  ]);
});

test('a dropped story is not shown, searched or listed', () => {
  const { story } = tell({ title: 'Title defence' });
  store.stories.drop(story, 5);
  expect(store.views.view(story, [])).toBeNull();
  expect(store.search.stories({ words: 'defence', limit: 5 }).total).toBe(0);
  expect(store.stories.latest({ limit: 5 })).toEqual([]);
});

test('a merged story’s buttons lead to the story it became', () => {
  const first = tell({ title: 'A', said: 'It was one event.' });
  const second = tell({ title: 'B', outlet: 'Courier' });
  store.stories.merge(second.story, first.story, 9);
  expect(store.views.view(second.story, [])).toMatchObject({ id: first.story, independentSources: 2 });
  expect(store.stories.latest({ limit: 5 })).toEqual([first.story]);
});

test('a split article takes its statements along', () => {
  const first = tell({ title: 'A' });
  const joined = tell({ title: 'B', said: 'Another matter entirely.', story: first.story });
  const own = store.stories.split(joined.article, first.story, 9);
  expect(store.views.view(own, [])).toMatchObject({ headline: 'B', statementCount: 1 });
  expect(store.views.view(first.story, [])).toMatchObject({ statementCount: 0 });
});

test('latest can be narrowed to topics and languages', () => {
  tell({ title: 'A' });
  const { story } = tell({ title: 'Б', language: 'uk' });
  expect(store.stories.latest({ limit: 5, languages: ['uk'] })).toEqual([story]);
  expect(store.stories.latest({ limit: 5, topicMask: 1 })).toEqual([]);
});
