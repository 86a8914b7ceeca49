import { expect, test } from 'vitest';
import { DAY, desk, document, HOUR, item, MINUTE } from '../fakes/desk.ts';
import { type Answer, publisher } from '../fakes/publisher.ts';

const FLOOR = 5 * MINUTE;

const serve =
  (body: string): Answer =>
  (response) =>
    response.end(body);

const LONG = 'The ministry said that the delivery had begun. '.repeat(20).trim();

test('a new feed is silent about what it holds, and speaks of what comes later', async () => {
  await using served = await publisher({ '/rss': serve(document([item('2'), item('1')])) });
  await using it = desk();
  const { id } = it.add(`${served.url}/rss`);
  await it.poll();
  expect(it.accepted.map(({ item: { guid }, silent }) => [guid, silent])).toEqual([
    ['1', true],
    ['2', true],
  ]);
  served.answer('/rss', serve(document([item('3'), item('2'), item('1')])));
  await it.pass(2 * FLOOR, FLOOR);
  expect(it.accepted.slice(2)).toMatchObject([{ item: { guid: '3' }, silent: false }]);
  expect(it.feed(id)).toMatchObject({ title: 'Feed', primedAt: expect.any(Number) });
});

test('a feed that is empty at first is not silent about its first item', async () => {
  await using served = await publisher({ '/rss': serve(document([])) });
  await using it = desk();
  const { id } = it.add(`${served.url}/rss`);
  await it.poll();
  expect(it.feed(id)).toMatchObject({ failures: 0, lastOkAt: it.clock.now() });
  served.answer('/rss', serve(document([item('1')])));
  await it.pass(2 * FLOOR, FLOOR);
  expect(it.accepted).toMatchObject([{ silent: false }]);
});

test('a resumed feed does not flood', async () => {
  await using served = await publisher({ '/rss': serve(document([item('1')])) });
  await using it = desk();
  const { id } = it.add(`${served.url}/rss`);
  await it.poll();
  it.feeds.pause(id);
  served.answer('/rss', serve(document([item('3'), item('2'), item('1')])));
  await it.pass(HOUR, FLOOR);
  expect(served.asked).toHaveLength(1);
  it.feeds.resume(id, it.clock.now());
  await it.poll();
  expect(it.accepted.slice(1).map(({ silent }) => silent)).toEqual([true, true]);
});

test('known items are left alone, changed ones come again', async () => {
  const first = [item('1'), item('2', { content: LONG })];
  await using served = await publisher({ '/rss': serve(document(first)) });
  await using it = desk();
  it.add(`${served.url}/rss`);
  await it.poll();
  served.answer('/rss', serve(document([item('1', { title: 'Corrected' }), item('2', { content: LONG })])));
  await it.pass(2 * FLOOR, FLOOR);
  expect(it.accepted.slice(2)).toMatchObject([{ item: { guid: '1', title: 'Corrected' }, silent: false }]);
});

test('items are handed over oldest first', async () => {
  await using it = desk();
  const at = (hours: number) => it.clock.now() - hours * HOUR;
  const items = [
    item('b', { publishedAt: at(2) }),
    item('c', { publishedAt: at(1) }),
    item('a', { publishedAt: at(3) }),
  ];
  await using served = await publisher({ '/rss': serve(document(items)) });
  it.add(`${served.url}/rss`);
  await it.poll();
  expect(it.accepted.map(({ item: { guid } }) => guid)).toEqual(['a', 'b', 'c']);
});

test('the page is read when the feed gives a taste only', async () => {
  await using served = await publisher({ '/page': serve(LONG), '/full': serve(LONG) });
  const items = [
    item('teaser', { url: `${served.url}/page` }),
    item('full', { url: `${served.url}/full`, content: LONG }),
    item('cut', { url: `${served.url}/page?2`, content: `${LONG} […]` }),
    item('nowhere'),
  ];
  served.answer('/page?2', serve(`${LONG} And more.`));
  served.answer('/rss', serve(document(items)));
  await using it = desk();
  it.add(`${served.url}/rss`);
  await it.poll();
  const texts = Object.fromEntries(
    it.accepted.map(({ item: { guid }, text, isTeaser }) => [guid, [text, isTeaser]]),
  );
  expect(texts).toEqual({
    teaser: [LONG, false],
    full: [LONG, false],
    cut: [`${LONG} And more.`, false],
    nowhere: ['Summary of nowhere', true],
  });
  expect(served.count('/full')).toBe(0);
});

test.for([
  ['is missing', (response) => response.writeHead(404).end()],
  ['cannot be read', serve('<html>')],
  ['is empty', serve('')],
  ['says less than the feed', serve('Hm.')],
  ['breaks off', (response) => response.destroy()],
] as const satisfies readonly (readonly [string, Answer])[])(
  'when the page %s, the teaser serves',
  async ([, answer]) => {
    await using served = await publisher({ '/page': answer });
    served.answer('/rss', serve(document([item('1', { url: `${served.url}/page` })])));
    await using it = desk();
    const { id } = it.add(`${served.url}/rss`);
    await it.poll();
    expect(it.accepted).toMatchObject([{ text: 'Summary of 1', isTeaser: true }]);
    expect(it.feed(id).failures).toBe(0);
  },
);

test('a page that tells of something else is not taken for the article', async () => {
  const wall = 'We value your privacy. Please accept cookies or subscribe to continue. '.repeat(9);
  const article = 'Міністр оборони повідомив про поставку двадцяти гаубиць із Чехії. '.repeat(9).trim();
  await using served = await publisher({ '/wall': serve(wall), '/article': serve(article) });
  const lead = {
    title: 'Чехія передала гаубиці',
    summary: 'Міністерство оборони повідомляє про двадцять гаубиць',
  };
  const items = ['wall', 'article'].map((guid) => item(guid, { ...lead, url: `${served.url}/${guid}` }));
  served.answer('/rss', serve(document(items)));
  await using it = desk();
  it.add(`${served.url}/rss`);
  await it.poll();
  const texts = Object.fromEntries(it.accepted.map(({ item: { guid }, text }) => [guid, text]));
  expect(texts).toEqual({ wall: lead.summary, article });
});

test('a site that answers for none of its pages is not asked for all of them', async () => {
  await using served = await publisher();
  const items = Array.from({ length: 9 }, (_, n) => item(`${n}`, { url: `${served.url}/${n}` }));
  served.answer('/rss', serve(document(items)));
  await using it = desk();
  it.add(`${served.url}/rss`);
  await it.poll();
  expect(served.asked).toHaveLength(1 + 3);
  expect(it.accepted).toHaveLength(9);
});

test('pages are not asked for known articles, old items, or more than a publisher should bear', async () => {
  await using it = desk();
  await using served = await publisher();
  const now = it.clock.now();
  const many = Array.from({ length: 40 }, (_, n) =>
    item(`${n}`, { url: `${served.url}/${n}`, publishedAt: now - n * MINUTE }),
  );
  const old = item('old', { url: `${served.url}/old`, publishedAt: now - 2 * DAY });
  for (const { url } of [...many, old]) served.answer(new URL(url ?? '').pathname, serve(LONG));
  served.answer('/rss', serve(document([...many, old])));
  served.answer('/same', serve(document(many.map((it) => ({ ...it, guid: `again ${it.guid}` })))));
  it.add(`${served.url}/rss`);
  await it.poll();
  expect(it.accepted).toHaveLength(41);
  expect(served.asked).toHaveLength(1 + 30);
  expect(served.count('/0')).toBe(1);
  expect(served.count('/39')).toBe(0);
  it.add(`${served.url}/same`);
  await it.poll();
  expect(served.asked).toHaveLength(1 + 30 + 1);
  expect(it.accepted).toHaveLength(81);
});

test('an id shared by several items does not make them one', async () => {
  const items = [1, 2, 3].map((n) =>
    item('https://a.example/', { url: `https://a.example/${n}`, content: LONG }),
  );
  await using served = await publisher({ '/rss': serve(document([...items, ...items])) });
  await using it = desk();
  it.add(`${served.url}/rss`);
  await it.poll();
  expect(new Set(it.accepted.map(({ item: { guid } }) => guid)).size).toBe(3);
  expect(it.accepted).toHaveLength(3);
});

test('a machine without a network is one notice, not one for every feed', async () => {
  let isDown = false;
  await using it = desk({
    fetch: async ({ url }) =>
      isDown || url.includes('sick')
        ? {
            kind: 'failed',
            reason: 'no-such-host',
            status: null,
            detail: 'the name is not known',
            retryAfterMs: null,
          }
        : {
            ...{ kind: 'fresh', bytes: Buffer.from(document([])), isWhole: true, contentType: null },
            ...{ etag: null, lastModified: null, finalUrl: url, permanentUrl: null, maxAgeSeconds: null },
          },
  });
  for (let n = 0; n < 9; n++) it.add(`https://${n}.example/`);
  it.add('https://sick.example/');
  await it.poll();
  await it.pass(2 * HOUR, FLOOR);
  expect(it.notices).toMatchObject([
    { kind: 'failing', isEverything: false, feed: { url: 'https://sick.example/' } },
  ]);
  isDown = true;
  await it.pass(DAY, FLOOR);
  expect(it.notices.slice(1)).toMatchObject([{ kind: 'failing', isEverything: true }]);
  isDown = false;
  await it.pass(DAY, FLOOR);
  expect(it.notices.slice(2)).toMatchObject([{ kind: 'recovered' }]);
});

test('a clock set back does not put off a check', async () => {
  await using served = await publisher({ '/rss': serve(document([])) });
  await using it = desk();
  it.add(`${served.url}/rss`);
  await it.poll();
  it.clock.advance(-30 * DAY);
  await it.poll();
  expect(served.asked).toHaveLength(2);
  await it.poll();
  expect(served.asked).toHaveLength(2);
});

test('a feed that fails or never answers stops no other', async () => {
  await using served = await publisher({ '/rss': serve(document([item('1')])) });
  await using mute = await publisher({ '/rss': (): void => undefined });
  await using it = desk({ limits: { firstMs: 300 } });
  it.add(`${mute.url}/rss`);
  it.add('http://127.0.0.1:1/');
  const good = it.add(`${served.url}/rss`);
  await it.poll();
  expect(it.feed(good.id)).toMatchObject({ failures: 0 });
  expect(it.outcomes.toSorted()).toEqual(['read', 'refused', 'timeout']);
});

test('a mute host with many feeds keeps no other waiting', async () => {
  await using mute = await publisher();
  await using served = await publisher({ '/rss': serve(document([])) });
  await using it = desk({ limits: { firstMs: 150 } });
  for (let n = 0; n < 10; n++) {
    mute.answer(`/${n}`, (): void => undefined);
    it.add(`${mute.url}/${n}`);
  }
  it.add(`${served.url}/rss`);
  await it.poll();
  expect(it.outcomes).toHaveLength(11);
  expect(it.outcomes.indexOf('read')).toBeLessThan(3);
});

test('feeds that come due while another is slow are checked meanwhile', async () => {
  const order: string[] = [];
  await using slow = await publisher({
    '/rss': (response) =>
      setTimeout(() => {
        order.push('slow');
        response.end(document([]));
      }, 1_600),
  });
  await using quick = await publisher({
    '/rss': (response) => {
      order.push('quick');
      response.end(document([]));
    },
  });
  let looks = 0;
  await using it = desk({
    onLook: () => {
      looks += 1;
    },
  });
  it.add(`${slow.url}/rss`);
  it.add(`${quick.url}/rss`, it.clock.now() + 1);
  const round = it.poll();
  setTimeout(() => it.clock.advance(1), 100);
  await round;
  expect(order).toEqual(['quick', 'slow']);
  expect(looks).toBeGreaterThan(2);
});

test('an item that cannot be stored is tried again, and the others are stored', async () => {
  await using served = await publisher({
    '/rss': (response) => response.setHeader('etag', '"1"').end(document([item('good'), item('bad')])),
  });
  let isBroken = true;
  const stored: string[] = [];
  await using it = desk({
    accept: ({ item: { guid } }) => {
      if (guid === 'bad' && isBroken) throw new Error('no room');
      stored.push(guid);
    },
  });
  const { id } = it.add(`${served.url}/rss`);
  await it.poll();
  expect(stored).toEqual(['good']);
  expect(it.feed(id)).toMatchObject({ etag: null, bodyHash: null, primedAt: null });
  isBroken = false;
  await it.pass(2 * FLOOR, FLOOR);
  expect(stored).toContain('bad');
  expect(it.feed(id)).toMatchObject({ etag: '"1"', primedAt: expect.any(Number) });
});

test('a document cut short gives its items, and is read again', async () => {
  const body = document([item('1')]);
  await using served = await publisher({
    '/rss': (response) => {
      response.writeHead(200, { etag: '"half"', 'content-length': body.length + 10 });
      response.write(body, () => setTimeout(() => response.destroy(), 20));
    },
  });
  await using it = desk();
  const { id } = it.add(`${served.url}/rss`);
  await it.poll();
  expect(it.accepted).toHaveLength(1);
  expect(it.feed(id)).toMatchObject({ etag: null, bodyHash: null, primedAt: null, failures: 0 });
  // Cut short every time: it must not stay silent for ever.
  await it.pass(2 * FLOOR, FLOOR);
  expect(it.feed(id).primedAt).not.toBe(null);
});

test('what cannot be read is a failure that says what it was, and its bytes are not remembered', async () => {
  await using served = await publisher({
    '/rss': (response) => response.setHeader('etag', '"wall"').end('<html>'),
  });
  await using it = desk();
  const { id } = it.add(`${served.url}/rss`);
  await it.poll();
  expect(it.feed(id)).toMatchObject({ failures: 1, lastError: 'html', etag: null, primedAt: null });
  expect(it.outcomes).toEqual(['not-a-feed']);
});

test('a reader that breaks fails its feed and no other', async () => {
  await using served = await publisher({ '/a': serve('boom'), '/b': serve(document([item('1')])) });
  await using it = desk();
  const { reader } = it.deps;
  await using broken = desk({
    reader: {
      ...reader,
      feed: (bytes, about, signal) =>
        Buffer.from(bytes).toString() === 'boom'
          ? Promise.reject(new Error('worker died'))
          : reader.feed(bytes, about, signal),
    },
  });
  const bad = broken.add(`${served.url}/a`);
  broken.add(`${served.url}/b`);
  await broken.poll();
  expect(broken.feed(bad.id)).toMatchObject({
    failures: 1,
    lastError: 'our-fault',
    lastDetail: 'worker died',
  });
  expect(broken.accepted).toHaveLength(1);
});

test('when nothing can be remembered, nothing more is asked', async () => {
  await using served = await publisher();
  await using it = desk({
    atomically: () => {
      throw new Error('disk full');
    },
  });
  for (let n = 0; n < 40; n++) {
    served.answer(`/${n}`, serve(document([])));
    it.add(`${served.url}/${n}`);
  }
  await expect(it.poll()).rejects.toThrow('disk full');
  expect(served.asked.length).toBeLessThanOrEqual(16);
});

test('stopping ends the round quietly, and what was not finished is read later', async () => {
  await using served = await publisher({ '/rss': (): void => undefined });
  await using it = desk();
  const { id } = it.add(`${served.url}/rss`);
  const stopping = new AbortController();
  const round = it.poll(stopping.signal);
  setTimeout(() => stopping.abort(), 50);
  await round;
  expect(it.feed(id)).toMatchObject({ failures: 0, lastOkAt: null });
  served.answer('/rss', serve(document([item('1')])));
  await it.pass(FLOOR, FLOOR);
  expect(it.accepted).toHaveLength(1);
});

test('a publisher known to be slow is given time', async () => {
  await using served = await publisher({
    '/rss': (response) => setTimeout(() => response.end(document([])), 400),
  });
  await using it = desk({ limits: { firstMs: 200, patientMs: 2_000 } });
  const { id } = it.add(`${served.url}/rss`);
  await it.poll();
  expect(it.feed(id)).toMatchObject({ failures: 1, lastError: 'timeout' });
  await it.pass(2 * FLOOR, FLOOR);
  expect(it.feed(id)).toMatchObject({ failures: 0 });
});

const dated = (from: number, gapMs: number, count = 20) =>
  Array.from({ length: count }, (_, n) => item(`${from - n * gapMs}`, { publishedAt: from - n * gapMs }));

test.for([
  ['publishes every ten minutes', 10 * MINUTE, 11, 13],
  ['publishes every half day', 12 * HOUR, 6 * 24 - 1, 6 * 24 + 2],
  ['publishes every three hours, and has a weekend', 3 * HOUR, 80, 88],
] as const)(
  'a feed that %s is called silent once, and its recovery is told',
  async ([, gap, calmHours, silentHours]) => {
    await using it = desk();
    const start = it.clock.now();
    await using served = await publisher({ '/rss': serve(document(dated(start, gap))) });
    it.add(`${served.url}/rss`);
    await it.poll();
    await it.pass(calmHours * HOUR, HOUR);
    expect(it.notices).toEqual([]);
    await it.pass((silentHours - calmHours) * HOUR, HOUR);
    await it.pass(10 * DAY, HOUR);
    expect(it.notices).toMatchObject([{ kind: 'silent', how: 'no-new-items', newestAt: start }]);
    served.answer('/rss', serve(document(dated(it.clock.now(), gap))));
    await it.pass(2 * HOUR, HOUR);
    expect(it.notices.map(({ kind }) => kind)).toEqual(['silent', 'speaking']);
  },
);

test('a silence that a feed came back from is not told again', async () => {
  await using it = desk();
  await using served = await publisher();
  it.add(`${served.url}/rss`);
  // A weekly batch, and the feed holds one of them.
  for (let week = 0; week < 5; week++) {
    served.answer('/rss', serve(document(dated(it.clock.now(), MINUTE))));
    await it.pass(7 * DAY, HOUR);
  }
  expect(it.notices.map(({ kind }) => kind)).toEqual(['silent', 'speaking']);
});

test('a feed whose items are new and whose dates stand still is reported', async () => {
  await using it = desk();
  const start = it.clock.now();
  await using served = await publisher({ '/rss': serve(document(dated(start, 10 * MINUTE))) });
  it.add(`${served.url}/rss`);
  await it.poll();
  for (let n = 1; n < 40; n++) {
    served.answer(
      '/rss',
      serve(document(dated(start, 10 * MINUTE).map((it) => ({ ...it, guid: `${it.guid} ${n}` })))),
    );
    await it.pass(HOUR, HOUR);
  }
  expect(it.notices).toMatchObject([{ kind: 'silent', how: 'dates-stand-still', newestAt: start }]);
});

test('dates in the future neither hide silence nor hurry the checks', async () => {
  await using it = desk();
  const start = it.clock.now();
  await using served = await publisher({ '/rss': serve(document(dated(start + 400 * DAY, 10 * MINUTE))) });
  const { id } = it.add(`${served.url}/rss`);
  await it.poll();
  expect(it.feed(id)).toMatchObject({ newestAt: start, nextCheckAt: start + FLOOR });
});
