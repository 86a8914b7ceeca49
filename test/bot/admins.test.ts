import { expect, test } from 'vitest';
import type { BotDeps, CheckedFeed, FeedTools } from '../../src/bot/bot.ts';
import type { ChatId, StoryId } from '../../src/news/ids.ts';
import { buttonsOf, conversation, NOW, OWNER } from './conversation.ts';

const FEED = 'https://example.org/feed.xml';

const CHECKED: CheckedFeed = {
  kind: 'feed',
  url: FEED,
  title: 'Example <News>',
  items: [
    {
      ...{
        title: 'Air defence holds',
        url: 'https://example.org/1',
        publishedAt: Date.UTC(2026, 2, 10),
        verdict: true,
      },
      ...{
        score: 0.91,
        topics: ['strikes'],
        urgency: 'normal',
        evidence: ['air defence'],
        statementCount: 2,
      },
    },
    {
      ...{ title: 'Cup final tonight', url: null, publishedAt: null, verdict: false },
      ...{ score: 0.03, topics: [], urgency: 'minor', evidence: [], statementCount: 0 },
    },
  ],
};

function tools(overrides: Partial<FeedTools> = {}): Partial<BotDeps> {
  return {
    feeds: {
      check: async () => CHECKED,
      discover: async (url) => ({ kind: 'found', feeds: [{ url, title: 'Example News', language: 'en' }] }),
      readOpml: (document) =>
        document.includes('<opml')
          ? [
              { url: FEED, title: 'Example' },
              { url: 'ftp://no where', title: null },
            ]
          : null,
      writeOpml: (feeds) => `<opml>${feeds.map(({ url }) => url).join()}</opml>`,
      ...overrides,
    },
  };
}

test('to others, admin commands do not exist', async () => {
  await using talk = await conversation(tools());
  for (const command of ['/feeds', `/addfeed ${FEED}`, '/backup', '/broadcast hello', '/admins add 5'])
    expect(await talk.say(5, command)).toContain('I do not know');
  expect(talk.store.feeds.all()).toEqual([]);
});

test('/addfeed reads the feed, adds it, and says what it holds; again it is known', async () => {
  await using talk = await conversation(tools());
  expect(await talk.say(OWNER, `/addfeed ${FEED}`)).toBe(
    'Added: Example News, number 1.\nIt holds 2 items now, 1 of them defence news: kept, not alerted.',
  );
  expect(talk.store.feeds.all()).toMatchObject([{ url: FEED, outlet: 'Example News', addedBy: OWNER }]);
  expect(await talk.say(OWNER, `/addfeed ${FEED}`)).toContain('read already');
  expect(await talk.say(OWNER, '/addfeed')).toContain('/addfeed https://');
});

test('an admin who adds a feed can ask for its newest stories, once it was read', async () => {
  await using talk = await conversation(tools());
  await talk.say(OWNER, `/addfeed ${FEED}`);
  await talk.press(OWNER, 'Send me its newest');
  expect(talk.toasts().at(-1)).toContain('not read yet');
  const feed = talk.store.feeds.byUrl(FEED);
  if (!feed) throw new Error('not added');
  talk.store.feeds.settle(feed.id, { ...feed, primedAt: NOW });
  await talk.press(OWNER, 'Send me its newest');
  expect(talk.toasts().at(-1)).toContain('no defence news');
  const article = {
    ...{
      feedId: feed.id,
      outlet: 'Example',
      origin: 'Example',
      url: null,
      urlKey: null,
      language: 'en' as const,
    },
    ...{
      title: 'Port struck',
      text: '',
      summary: [],
      publishedAt: NOW,
      verdict: true,
      score: 0.9,
      topics: [],
    },
    ...{ evidence: [], urgency: 'normal' as const, fingerprint: null },
  };
  const { articles, stories } = talk.store;
  const story = stories.open(NOW);
  articles.place(articles.add(article, NOW), story, 'opens', null);
  stories.refresh(story, NOW);
  await talk.press(OWNER, 'Send me its newest');
  expect(talk.store.deliveries.due(OWNER as ChatId, NOW + 60_000, 5)).toMatchObject([
    { kind: 'asked', ref: story },
  ]);
});

test('/addfeed of a site with several feeds asks which', async () => {
  const feeds = [1, 2].map((n) => ({
    url: `https://example.org/${n}.xml`,
    title: `Feed ${n}`,
    language: null,
  }));
  await using talk = await conversation(tools({ discover: async () => ({ kind: 'found', feeds }) }));
  expect(await talk.say(OWNER, '/addfeed example.org')).toContain('https://example.org/2.xml');
  await talk.press(OWNER, 'Feed 2');
  expect(talk.store.feeds.all().map(({ url }) => url)).toEqual(['https://example.org/2.xml']);
});

test('a feed that cannot be read is not added, and it is said exactly why', async () => {
  const failed = { kind: 'failed', why: '10.0.0.1 is a private address' } as const;
  await using talk = await conversation(tools({ discover: async () => failed, check: async () => failed }));
  expect(await talk.say(OWNER, '/addfeed http://10.0.0.1/')).toBe(
    'http://10.0.0.1/ cannot be added: 10.0.0.1 is a private address.',
  );
  expect(await talk.say(OWNER, '/testfeed 10.0.0.1')).toContain('private address');
  expect(talk.store.feeds.all()).toEqual([]);
});

test('/testfeed says what the items would have become, and why', async () => {
  await using talk = await conversation(tools());
  const tested = await talk.say(OWNER, `/testfeed ${FEED}`);
  expect(tested).toContain(
    'Defence news, 91 %. Strikes. Urgency: normal. Statements: 2.\nBecause of: air defence',
  );
  expect(tested).toContain('Cup final tonight\nNot defence news, 3 %.');
});

test('/feeds lists them with their health, the sick first; a card pauses, resumes and removes', async () => {
  await using talk = await conversation(tools());
  for (let n = 1; n <= 13; n++)
    talk.store.feeds.add(
      { url: `https://example.org/${n}`, outlet: `Outlet ${n}`, language: null, addedBy: null },
      talk.now(),
    );
  const sick = talk.store.feeds.all().find(({ outlet }) => outlet === 'Outlet 7');
  if (!sick) throw new Error('no feed');
  talk.store.feeds.settle(sick.id, {
    ...sick,
    failures: 3,
    lastError: 'http',
    lastDetail: 'HTTP 404',
    lastErrorAt: 1,
  });
  const list = await talk.say(OWNER, '/feeds');
  expect(list.split('\n')[2]).toBe('7. Outlet 7: failed 3 times in a row: HTTP 404');
  await talk.press(OWNER, 'Next');
  expect(talk.last(OWNER)?.text).not.toContain('Outlet 7:');
  await talk.press(OWNER, 'Back');
  await talk.press(OWNER, '7. Outlet 7');
  expect(talk.last(OWNER)?.text).toContain('Last failure: HTTP 404');
  await talk.press(OWNER, 'Pause');
  expect(talk.store.feeds.get(sick.id)?.state).toBe('paused');
  await talk.press(OWNER, 'Resume');
  expect(talk.store.feeds.get(sick.id)?.state).toBe('active');
  await talk.press(OWNER, 'Remove');
  expect(talk.store.feeds.get(sick.id)).not.toBeNull();
  await talk.press(OWNER, 'Remove');
  expect(talk.store.feeds.get(sick.id)).toBeNull();
  await talk.press(OWNER, 'Undo');
  expect(talk.store.feeds.byUrl('https://example.org/7')?.outlet).toBe('Outlet 7');
  expect(talk.telegram.sent(OWNER).length).toBe(2);
  expect(await talk.say(OWNER, '/feedstats')).toContain('Outlet 3: 0 articles');
});

test('feeds are paused, resumed and removed by number, address or name', async () => {
  await using talk = await conversation(tools());
  talk.store.feeds.add({ url: FEED, outlet: 'Example', language: null, addedBy: null }, talk.now());
  expect(await talk.say(OWNER, '/pausefeed 1')).toContain('Paused: Example');
  expect(await talk.say(OWNER, '/resumefeed example')).toContain('read again');
  expect(await talk.say(OWNER, '/removefeed unknown.example')).toContain('no feed');
  expect(await talk.say(OWNER, '/removefeed')).toContain('Which one');
  expect(await talk.say(OWNER, `/removefeed ${FEED}`)).toContain('Removed: Example');
  expect(talk.store.admins.auditTrail(10).map(({ action }) => action)).toEqual([
    'removefeed',
    'resumefeed',
    'pausefeed',
  ]);
  expect(await talk.say(OWNER, '/audit')).toContain(`${OWNER}: removefeed ${FEED}`);
});

test('two admins who remove the same feed at once: the second is told', async () => {
  await using talk = await conversation(tools());
  talk.store.admins.add(901, OWNER, talk.now());
  talk.store.feeds.add({ url: FEED, outlet: 'Example', language: null, addedBy: null }, talk.now());
  await talk.say(OWNER, '/feeds');
  await talk.say(901, '/feeds');
  for (const admin of [OWNER, 901]) await talk.press(admin, '1. Example');
  for (const admin of [OWNER, 901]) await talk.press(admin, 'Remove');
  await talk.press(OWNER, 'Remove');
  await talk.press(901, 'Remove');
  expect(talk.toasts().at(-1)).toBe('It was removed already.');
});

test('/import takes an OPML document, /export sends one', async () => {
  await using talk = await conversation(tools());
  expect(await talk.say(OWNER, '/import')).toContain('as a document');
  talk.telegram.files.set('documents/f', '<opml/>');
  const document = { file_id: 'f', file_unique_id: 'u', file_size: 7 };
  expect(await talk.say(OWNER, '-', { extra: { document, text: undefined } })).toBe(
    'Added: 1. Read already: 0. Not an address: 1.',
  );
  talk.telegram.files.set('documents/f', 'a photograph');
  expect(await talk.say(OWNER, '-', { extra: { document, text: undefined } })).toContain('no OPML file');
  await talk.say(OWNER, '/export');
  const sent = talk.callsOf('sendDocument')[0]?.payload['document'] as { bytes: Buffer };
  expect(sent.bytes.toString()).toBe(`<opml>${FEED}</opml>`);
});

test('/verdict in reply rules at once and is kept; what readers said waits for an admin', async () => {
  const rulings: object[] = [];
  await using talk = await conversation({
    ...tools(),
    rulings: { rule: (ruling) => void rulings.push(ruling) },
  });
  const id = talk.tell({ title: 'A football match' });
  const reply_to_message = {
    ...{ message_id: 77, date: 1, chat: { id: OWNER, type: 'private' } },
    reply_markup: { inline_keyboard: [[{ text: 'Mute', callback_data: `1:mute:${id}` }]] },
  };
  expect(await talk.say(OWNER, '/verdict not defence', { extra: { reply_to_message } })).toContain(
    'It is not defence news',
  );
  expect(rulings).toMatchObject([{ kind: 'not-defence', storyId: id }]);
  await talk.say(OWNER, '/verdict', { extra: { reply_to_message } });
  expect(talk.buttons(OWNER)).toHaveLength(6);
  await talk.press(OWNER, 'It is defence news');
  expect(rulings).toHaveLength(2);
  expect(await talk.say(OWNER, '/verdict')).toContain('Nothing that readers said is waiting');

  talk.store.corrections.add(
    { storyId: id, articleId: null, kind: 'repeated', detail: null, saidBy: 5, isAdmin: false },
    talk.now(),
  );
  expect(await talk.say(OWNER, '/verdict')).toContain('A football match');
  await talk.press(OWNER, '1. Agree');
  expect(rulings.at(-1)).toMatchObject({ kind: 'repeated', storyId: id });
  await talk.say(OWNER, '/verdict export');
  const file = talk.callsOf('sendDocument')[0]?.payload['document'] as { bytes: Buffer };
  const lines = file.bytes
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { storyId: StoryId });
  expect(lines).toHaveLength(4);
});

test('/terms adds, silences, lists and removes', async () => {
  await using talk = await conversation(tools());
  await talk.say(OWNER, '/terms add Loitering Munition strikes');
  await talk.say(OWNER, '/terms silence air show');
  expect(talk.store.terms.all()).toEqual([
    { term: 'air show', language: null, topic: null, weight: -1 },
    { term: 'loitering munition', language: null, topic: 'strikes', weight: 1 },
  ]);
  expect(await talk.say(OWNER, '/terms')).toContain('+ loitering munition (Strikes)');
  expect(await talk.say(OWNER, '/terms remove air show')).toContain('a word like any other');
  expect(await talk.say(OWNER, '/terms remove air show')).toContain('no term');
  expect(await talk.say(OWNER, '/terms add')).toContain('To change them');
});

test('owners add admins, admins do not', async () => {
  await using talk = await conversation(tools());
  expect(await talk.say(OWNER, '/admins add 901')).toContain('901 is an admin now');
  expect(await talk.say(901, '/feeds')).toContain('0 feeds');
  expect(await talk.say(901, '/admins add 902')).toContain('Only an owner');
  expect(await talk.say(OWNER, '/admins')).toContain('901, added by 900');
  expect(await talk.say(OWNER, '/admins remove 901')).toContain('no more');
  expect(await talk.say(901, '/feeds')).toContain('I do not know');
  expect(await talk.say(OWNER, `/admins remove ${OWNER}`)).toContain('is an owner');
});

test('whoever is admin no more cannot press old buttons', async () => {
  await using talk = await conversation(tools());
  talk.store.admins.add(901, OWNER, talk.now());
  talk.store.feeds.add({ url: FEED, outlet: 'Example', language: null, addedBy: null }, talk.now());
  await talk.say(901, '/feeds');
  await talk.press(901, '1. Example');
  talk.store.admins.remove(901);
  await talk.press(901, 'Pause');
  expect(talk.toasts().at(-1)).toContain('Only admins');
  expect(talk.store.feeds.all()[0]?.state).toBe('active');
});

test('/broadcast previews, asks, is sent once, and shows its progress', async () => {
  await using talk = await conversation(tools());
  for (const id of [5, 6, OWNER]) await talk.say(id, '/start');
  talk.telegram.say(OWNER, '/broadcast Hello everyone', {
    extra: {
      entities: [
        { type: 'bot_command', offset: 0, length: 10 },
        { type: 'bold', offset: 11, length: 5 },
      ],
    },
  });
  await talk.deliver();
  const [preview, question] = talk.telegram.messages(OWNER).slice(-2);
  expect(preview).toMatchObject({
    text: 'Hello everyone',
    entities: [{ type: 'bold', offset: 0, length: 5 }],
  });
  expect(question?.text).toContain('Send it to 3 chats?');
  const send = buttonsOf(question)[0]?.callback_data ?? '';
  talk.telegram.press(OWNER, question?.message_id ?? 0, send);
  talk.telegram.press(OWNER, question?.message_id ?? 0, send);
  await talk.deliver();
  expect(talk.toasts().at(-1)).toContain('already');
  expect(talk.room.db.prepare('SELECT count(*) AS n FROM broadcasts').get()).toEqual({ n: 1 });
  talk.store.notices.spread(100, talk.now());
  expect(await talk.press(OWNER, 'Refresh')).toContain('Owed so far: 3. Sent: 0');
  expect(await talk.say(OWNER, '/broadcast')).toContain('Put the text behind');
});

test('/health, /stats, /backup and /invite', async () => {
  await using talk = await conversation({ ...tools(), access: 'invite' });
  talk.tell();
  expect(await talk.say(OWNER, '/health')).toContain('Health: ok');
  expect(await talk.say(OWNER, '/stats 30d')).toContain('The last 30 days');
  expect(await talk.say(OWNER, '/stats')).toContain('Articles read: 1. Of these defence news: 1.');
  expect(await talk.say(OWNER, '/stats forever')).toContain('Since the beginning');
  await talk.say(OWNER, '/backup');
  expect(talk.callsOf('sendDocument')[0]?.payload['document']).toMatchObject({
    filename: 'vedette-2026-03-10.db',
  });
  const link = await talk.say(OWNER, '/invite');
  const token = /start=(\S+)$/.exec(link)?.[1] ?? '';
  await talk.say(5, `/start ${token}`);
  expect(talk.store.wishes.countActive()).toBe(1);
});
