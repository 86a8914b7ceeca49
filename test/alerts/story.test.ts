import { expect, test } from 'vitest';
import type { ChatId } from '../../src/news/ids.ts';
import { stage } from '../fakes/stage.ts';

const HOUR = 60 * 60_000;

test('one event from three outlets in two languages is one message, edited twice and replied to once', async () => {
  await using s = await stage();
  s.room.reader(1);
  const story = s.room.story({ title: 'Port struck', outlet: 'Wire' }, s.now());
  await s.until(() => expect(s.telegram.sent(1)).toHaveLength(1));
  s.room.join(story, { outlet: 'Gazette', title: 'Port hit' }, s.now());
  await s.until(() => expect(s.telegram.edits(1)).toHaveLength(1), 15);
  s.room.join(
    story,
    { outlet: 'Visnyk', language: 'uk', title: 'Удар по порту', urgency: 'flash', kind: 'risen' },
    s.now(),
  );
  await s.until(() => expect(s.telegram.edits(1)).toHaveLength(2), 15);
  await s.idle(20);
  const [message, reply] = s.telegram.messages(1);
  expect(s.telegram.sent(1)).toHaveLength(2);
  expect(s.telegram.edits(1)).toHaveLength(2);
  expect(reply?.replyTo).toBe(message?.message_id);
  expect(message?.text).toMatch(/^Port struck/);
});

test('several further sources at once are one edit', async () => {
  await using s = await stage();
  s.room.reader(1);
  const story = s.room.story({}, s.now());
  await s.until(() => expect(s.telegram.sent(1)).toHaveLength(1));
  for (const outlet of ['A', 'B', 'C']) s.room.join(story, { outlet }, s.now());
  await s.idle(20);
  expect(s.telegram.edits(1)).toHaveLength(1);
});

test('a source that joins while the message is under way is shown by an edit', async () => {
  await using s = await stage();
  s.room.reader(1);
  const freeze = s.telegram.on(() => ({ kind: 'late', ms: 200 }));
  const story = s.room.story({}, s.now());
  await s.until(() => expect(s.store.deliveries.sending()).toHaveLength(1));
  s.room.join(story, { outlet: 'Gazette' }, s.now() + 1);
  await s.until(() => expect(s.telegram.sent(1)).toHaveLength(1));
  freeze();
  await s.until(() => expect(s.telegram.edits(1)).toHaveLength(1), 20);
});

test('nothing is edited when nothing visible changed, or after a day', async () => {
  await using s = await stage();
  s.room.reader(1);
  const story = s.room.story({}, s.now());
  await s.until(() => expect(s.telegram.sent(1)).toHaveLength(1));
  s.store.atomically(() => {
    const { id } = s.room.db.prepare('SELECT id FROM articles').get() as { id: number };
    s.store.fanouts.owe({ storyId: story, articleId: id as never, kind: 'changed', now: s.now() });
  });
  await s.idle(10);
  s.pass(25 * HOUR);
  s.room.join(story, { outlet: 'Gazette' }, s.now());
  await s.idle(10);
  expect(s.telegram.calls).toHaveLength(1);
  expect(s.store.outbox.counts().pending).toBe(0);
});

test('a followed person who says something new is a reply with sound, three times at most', async () => {
  await using s = await stage();
  const chat = s.room.reader(1);
  s.room.db
    .prepare(
      `INSERT INTO follows (chat_id, thread_id, person_key, name, since) VALUES (?, 0, 'healey', 'Healey', 0)`,
    )
    .run(chat);
  const story = s.room.story({}, s.now());
  await s.until(() => expect(s.telegram.sent(1)).toHaveLength(1));
  const says = [
    'We send missiles',
    'Ships leave on Friday',
    'No troops will go',
    'Budget grows again',
    'Five more batteries',
  ];
  for (const [index, text] of says.entries()) {
    s.room.join(
      story,
      { outlet: `O${index}`, statements: [{ speaker: 'John Healey', key: 'healey', text }] },
      s.now(),
    );
    await s.idle(8);
  }
  expect(s.telegram.sent(1)).toHaveLength(4);
  expect(
    s.telegram
      .messages(1)
      .slice(1)
      .every(({ replyTo, isSilent }) => replyTo === 1 && !isSilent),
  ).toBe(true);
});

test('the same words of a followed person in one more outlet are no news', async () => {
  await using s = await stage();
  const chat = s.room.reader(1);
  s.room.db
    .prepare(
      `INSERT INTO follows (chat_id, thread_id, person_key, name, since) VALUES (?, 0, 'healey', 'Healey', 0)`,
    )
    .run(chat);
  const statements = [{ speaker: 'John Healey', key: 'healey', text: 'We send forty missiles this month' }];
  const story = s.room.story({ statements }, s.now());
  await s.until(() => expect(s.telegram.sent(1)).toHaveLength(1));
  s.room.join(story, { outlet: 'Gazette', statements }, s.now());
  await s.idle(20);
  expect(s.telegram.sent(1)).toHaveLength(1);
});

test('a story of minor urgency comes without a sound, and a message finds its story again', async () => {
  await using s = await stage();
  const chat = s.room.reader(1);
  const story = s.room.story({ urgency: 'minor' }, s.now());
  await s.until(() => expect(s.telegram.messages(1)).toHaveLength(1));
  expect(s.telegram.messages(1)[0]?.isSilent).toBe(true);
  await s.until(() => expect(s.store.outbox.storyOf(chat, 1)).toBe(story));
  expect(s.store.outbox.fateOf(chat, 0, story)).toMatchObject({ fate: 'sent' });
});

test('a chat that filters by language is told once, by the first article it reads', async () => {
  await using s = await stage();
  s.room.reader(1, { languages: 'uk', locale: 'uk' });
  const story = s.room.story({ title: 'Port struck' }, s.now());
  await s.idle();
  expect(s.telegram.sent(1)).toEqual([]);
  s.room.join(story, { language: 'uk', title: 'Удар по порту' }, s.now());
  await s.until(() => expect(s.telegram.messages(1)[0]?.text).toMatch(/^Удар по порту/));
  s.room.join(story, { language: 'uk', title: 'Інше' }, s.now());
  await s.idle(20);
  expect(s.telegram.sent(1)).toHaveLength(1);
});

test('alerts that wait for one chat become one message, split whole', async () => {
  await using s = await stage();
  s.room.reader(1);
  const titles = Array.from(
    { length: 60 },
    (_, n) => `Story ${n} ${'about something long '.repeat(8)}end${n}.`,
  );
  for (const title of titles) s.room.story({ title }, s.now());
  await s.until(
    () => expect(s.store.outbox.counts().outcomes.reduce((sum, { n }) => sum + n, 0)).toBe(60),
    60,
  );
  const texts = s.telegram.messages(1).map(({ text }) => text);
  for (const n of titles.keys()) expect(texts.filter((text) => text.includes(`end${n}.`))).toHaveLength(1);
  expect(texts.length).toBeLessThan(12);
  expect(texts.every((text) => text.length <= 4096)).toBe(true);
});

test('what is held in quiet hours comes as one digest when they end', async () => {
  await using s = await stage({ startAt: Date.UTC(2026, 2, 10, 21, 30) });
  const chat = s.room.reader(1, { quiet_from: 23 * 60, quiet_to: 7 * 60 });
  s.room.story({ title: 'At night' }, s.now());
  s.room.story({ title: 'Later at night' }, s.now());
  await s.idle();
  expect(s.store.outbox.heldCount(chat, 0)).toBe(2);
  s.pass(7.4 * HOUR);
  await s.idle();
  expect(s.telegram.sent(1)).toEqual([]);
  s.pass(0.2 * HOUR);
  await s.until(() => expect(s.telegram.messages(1)).toHaveLength(1));
  expect(s.telegram.messages(1)[0]?.text).toMatch(
    /At night[\s\S]*Later at night|Later at night[\s\S]*At night/,
  );
  await s.idle(10);
  expect(s.telegram.sent(1)).toHaveLength(1);
});

test('a flash may pierce quiet hours if the reader allows it', async () => {
  await using s = await stage({ startAt: Date.UTC(2026, 2, 10, 23) });
  s.room.reader(1, { quiet_from: 23 * 60, quiet_to: 7 * 60, flash_pierces: 1 });
  s.room.reader(2, { quiet_from: 23 * 60, quiet_to: 7 * 60 });
  s.room.story({ urgency: 'flash' }, s.now());
  await s.until(() => expect(s.telegram.sent(1)).toHaveLength(1));
  await s.idle();
  expect(s.telegram.sent(2)).toEqual([]);
});

test('a digest on a local clock comes once, after downtime too', async () => {
  await using s = await stage({ startAt: Date.UTC(2026, 2, 10, 12) });
  const chat = s.room.reader(1, { digest_times: '540 1080' });
  s.room.story({ title: 'Before' }, s.now());
  await s.until(() => expect(s.store.outbox.heldCount(chat, 0)).toBe(1));
  await s.stop();
  s.pass(60 * HOUR);
  await s.restart();
  await s.until(() => expect(s.telegram.sent(1)).toHaveLength(1));
  await s.idle(10);
  expect(s.telegram.sent(1)).toHaveLength(1);
  expect(s.store.places.place(chat, 0, s.now())?.nextDigestAt).toBeGreaterThan(s.now());
});

test('a pause holds what is told meanwhile; what was held comes at once when it is asked for', async () => {
  await using s = await stage();
  const chat = s.room.reader(1, { paused_until: s.now() + 8 * HOUR });
  s.room.story({ title: 'Meanwhile' }, s.now());
  await s.until(() => expect(s.store.outbox.heldCount(chat, 0)).toBe(1));
  expect(s.store.outbox.oweDigest(chat, 0, s.now())).toBe(1);
  await s.until(() => expect(s.telegram.messages(1)[0]?.text).toContain('Meanwhile'));
  expect(s.store.outbox.oweDigest(chat, 0, s.now())).toBe(0);
});

test('above the hourly cap stories wait for the hour to be over, and then come together', async () => {
  await using s = await stage();
  const chat = s.room.reader(1, { hourly_cap: 2 });
  for (let n = 0; n < 5; n++) {
    s.room.story({}, s.now());
    await s.idle(3);
  }
  expect(s.telegram.sent(1)).toHaveLength(2);
  expect(s.store.outbox.heldCount(chat, 0)).toBe(3);
  s.pass(HOUR);
  await s.until(() => expect(s.telegram.messages(1).at(-1)?.text).toMatch(/^And 3 more stories/));
});

test('what waited longer than the patience of a chat comes as a digest', async () => {
  await using s = await stage();
  s.room.reader(1);
  await s.telegram.goDown();
  s.room.story({ title: 'Old by now' }, s.now());
  await s.idle(3);
  s.pass(7 * HOUR);
  await s.telegram.comeUp();
  await s.until(() => expect(s.telegram.messages(1)[0]?.text).toMatch(/^While you were away/), 60);
});

test('a place that stopped gets nothing more, not even what was owed', async () => {
  await using s = await stage();
  const chat = s.room.reader(1);
  await s.telegram.goDown();
  const story = s.room.story({}, s.now());
  await s.idle(3);
  s.room.db.exec(`UPDATE wishes SET state = 'stopped'`);
  await s.telegram.comeUp();
  await s.until(
    () => expect(s.store.outbox.fateOf(chat, 0, story)).toMatchObject({ fate: 'dropped', reason: 'stopped' }),
    60,
  );
  expect(s.telegram.sent(1)).toEqual([]);
});

test('a story on demand comes at once, to a paused chat and to one without wishes', async () => {
  await using s = await stage();
  const paused = s.room.reader(1, { paused_until: s.now() + HOUR });
  s.room.db.exec(`INSERT INTO chats (id, type, locale, added_at) VALUES (2, 'private', 'en', 0)`);
  const story = s.room.story({}, s.now());
  for (const chat of [paused, 2 as ChatId]) s.store.outbox.oweStory(chat, 0, story, s.now());
  await s.until(() => expect(s.telegram.sent()).toHaveLength(2));
});

test('two stories found to be one are not alerted again, and both messages grow', async () => {
  await using s = await stage();
  s.room.reader(1);
  const first = s.room.story({ title: 'Port struck' }, s.now());
  await s.until(() => expect(s.telegram.sent(1)).toHaveLength(1));
  const second = s.room.story({ title: 'Harbour hit', topics: 4 }, s.now());
  await s.until(() => expect(s.telegram.sent(1)).toHaveLength(2));
  s.store.atomically(() => {
    s.store.stories.merge(second, first, s.now());
    s.store.outbox.mergeStories(second, first);
  });
  s.room.join(first, { outlet: 'Gazette' }, s.now());
  await s.idle(20);
  expect(s.telegram.sent(1)).toHaveLength(2);
});

test('an article split off is not alerted to who saw it, whatever joins it later', async () => {
  await using s = await stage();
  s.room.reader(1);
  const first = s.room.story({ title: 'Port struck' }, s.now());
  await s.until(() => expect(s.telegram.sent(1)).toHaveLength(1));
  s.room.join(first, { outlet: 'Gazette', title: 'Bridge closed' }, s.now());
  await s.until(() => expect(s.telegram.edits(1)).toHaveLength(1), 15);
  const [, wrong] = s.store.stories.tellings(first);
  if (!wrong) throw new Error('nothing to split');
  const own = s.store.atomically(() => {
    const opened = s.store.stories.split(wrong.id, first, s.now());
    s.store.outbox.splitStory(first, opened);
    return opened;
  });
  s.room.join(own, { outlet: 'Courier' }, s.now());
  await s.idle(20);
  expect(s.telegram.sent(1)).toHaveLength(1);
});

test('a message stays in the language and under the headline in which it was told', async () => {
  await using s = await stage();
  s.room.reader(1, { locale: 'uk' });
  const story = s.room.story({ title: 'Port struck' }, s.now());
  await s.until(() => expect(s.telegram.sent(1)).toHaveLength(1));
  s.room.join(story, { outlet: 'Visnyk', language: 'uk', title: 'Удар по порту' }, s.now());
  await s.until(() => expect(s.telegram.edits(1)).toHaveLength(1), 15);
  expect(s.telegram.messages(1)[0]?.text).toMatch(/^Port struck/);
});

test('a muted outlet does not tell a story that another tells as well', async () => {
  await using s = await stage();
  const chat = s.room.reader(1);
  s.room.db
    .prepare(
      `INSERT INTO mutes (chat_id, thread_id, kind, value, match) VALUES (?, 0, 'outlet', 'Wire', 'Wire')`,
    )
    .run(chat);
  const story = s.room.story({ outlet: 'Wire', title: 'Port struck' }, s.now());
  await s.idle();
  s.room.join(story, { outlet: 'Gazette', title: 'Harbour hit' }, s.now());
  await s.until(() => expect(s.telegram.messages(1)[0]?.text).toMatch(/^Harbour hit/));
});

test('a digest whose time falls into quiet hours waits for their end', async () => {
  await using s = await stage({ startAt: Date.UTC(2026, 2, 10, 12) });
  const chat = s.room.reader(1, { digest_times: '180', quiet_from: 23 * 60, quiet_to: 7 * 60 });
  s.room.story({ title: 'By day' }, s.now());
  await s.until(() => expect(s.store.outbox.heldCount(chat, 0)).toBe(1));
  s.pass(13.5 * HOUR);
  await s.idle();
  expect(s.telegram.sent(1)).toEqual([]);
  s.pass(3.6 * HOUR);
  await s.until(() => expect(s.telegram.messages(1)[0]?.text).toMatch(/^Your digest/));
});

test('a summer clock moves the digest with it, and no local day has two', async () => {
  await using s = await stage({ startAt: Date.parse('2026-03-28T12:00:00Z') });
  s.room.reader(1, { digest_times: '210' });
  const hours: string[] = [];
  for (let day = 0; day < 3; day++) {
    s.room.story({}, s.now());
    for (let hour = 0; hour < 24; hour++) {
      const before = s.telegram.sent(1).length;
      s.pass(HOUR);
      await s.idle(2);
      if (s.telegram.sent(1).length > before) hours.push(new Date(s.now()).toISOString().slice(8, 13));
    }
  }
  expect(hours).toEqual(['29T02', '30T01', '31T01']);
});
