import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDb } from '../../src/store/db.ts';
import { DAY, desk, document, HOUR, item, MINUTE } from '../fakes/desk.ts';
import { type Answer, publisher } from '../fakes/publisher.ts';

const FLOOR = 5 * MINUTE;

const serve =
  (body: string, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(200, headers).end(Buffer.from(body));

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end();

const BODY = document([item('1')]);

test('both validators are sent together, replaced as a pair and cleared when gone', async () => {
  await using served = await publisher();
  await using it = desk();
  const { id } = it.add(`${served.url}/rss`);
  const sent = () => {
    const headers = served.asked.at(-1)?.headers;
    return [headers?.['if-none-match'] ?? null, headers?.['if-modified-since'] ?? null];
  };
  const visit = async (answer: Answer) => {
    served.answer('/rss', answer);
    it.clock.advance(FLOOR * 12);
    await it.poll();
    const { etag, lastModified } = it.feed(id);
    return { sent: sent(), kept: [etag, lastModified] };
  };

  expect(await visit(serve(BODY, { etag: '"1"', 'last-modified': 'Mon' }))).toEqual({
    sent: [null, null],
    kept: ['"1"', 'Mon'],
  });
  // The same body again, with other validators.
  expect(await visit(serve(BODY, { etag: 'W/"2"' }))).toEqual({
    sent: ['"1"', 'Mon'],
    kept: ['W/"2"', null],
  });
  expect(await visit(status(304, { etag: '"3"', 'last-modified': 'Tue' }))).toEqual({
    sent: ['W/"2"', null],
    kept: ['"3"', 'Tue'],
  });
  expect(await visit(status(304))).toEqual({ sent: ['"3"', 'Tue'], kept: ['"3"', 'Tue'] });
  // A page that is not a feed, with validators of its own.
  expect(await visit(serve('<html>', { etag: '"wall"' }))).toEqual({
    sent: ['"3"', 'Tue'],
    kept: [null, null],
  });
  expect(await visit(serve(BODY))).toEqual({ sent: [null, null], kept: [null, null] });
  expect(it.parsed.count).toBe(3);
});

test('validators survive a failure that is not an answer of the feed', async () => {
  await using served = await publisher({ '/rss': serve(BODY, { etag: '"1"' }) });
  await using it = desk();
  const { id } = it.add(`${served.url}/rss`);
  await it.poll();
  served.answer('/rss', status(500));
  await it.pass(FLOOR, FLOOR);
  expect(it.feed(id)).toMatchObject({ failures: 1, etag: '"1"' });
});

test('a body that is the same is not parsed again', async () => {
  await using served = await publisher({ '/rss': serve(BODY) });
  await using it = desk();
  it.add(`${served.url}/rss`);
  await it.poll();
  await it.pass(HOUR, FLOOR);
  expect(served.asked.length).toBeGreaterThan(3);
  expect(it.parsed.count).toBe(1);
  expect(it.accepted).toHaveLength(1);
});

test('about every eight days the question has no validators', async () => {
  await using served = await publisher({
    '/rss': (response, { headers }) =>
      headers['if-none-match'] === undefined
        ? serve(BODY, { etag: '"1"' })(response, { path: '', headers })
        : status(304)(response, { path: '', headers }),
  });
  await using it = desk();
  it.add(`${served.url}/rss`);
  await it.poll();
  await it.pass(25 * DAY, HOUR);
  const unconditional = served.asked.filter(({ headers }) => headers['if-none-match'] === undefined);
  expect(unconditional).toHaveLength(1 + 3);
});

test('a feed is asked no more often than the floor, and as rarely as it asks to be', async () => {
  await using served = await publisher({
    '/plain': serve(document([item('1', { publishedAt: 1 })])),
    '/ttl': serve(document([item('1', { publishedAt: 1 })], { ttlMinutes: 25 })),
    '/fresh': serve(document([item('1', { publishedAt: 1 })]), { 'cache-control': 'max-age=1200' }),
    '/expires': (response) =>
      serve(document([item('1', { publishedAt: 1 })]), {
        date: 'Mon, 12 Jan 2026 09:00:00 GMT',
        expires: 'Mon, 12 Jan 2026 09:30:00 GMT',
      })(response, { path: '', headers: {} }),
    '/absurd': serve(document([item('1', { publishedAt: 1 })], { ttlMinutes: 1e9 })),
  });
  await using it = desk();
  for (const path of ['/plain', '/ttl', '/fresh', '/expires', '/absurd']) it.add(`${served.url}${path}`);
  await it.poll();
  await it.pass(10 * HOUR, MINUTE);
  expect(served.count('/plain')).toBe(1 + 120);
  expect(served.count('/ttl')).toBe(1 + 24);
  expect(served.count('/fresh')).toBe(1 + 30);
  expect(served.count('/expires')).toBe(1 + 20);
  expect(served.count('/absurd')).toBe(1 + 10);
});

test('a feed that publishes rarely is asked rarely, dated or not', async () => {
  await using it = desk();
  const now = it.clock.now();
  const dates = Array.from({ length: 10 }, (_, n) => item(`${n}`, { publishedAt: now - n * 30 * MINUTE }));
  await using served = await publisher({
    '/half-hourly': serve(document(dates)),
    '/undated': serve(document([item('1')])),
  });
  const dated = it.add(`${served.url}/half-hourly`);
  const undated = it.add(`${served.url}/undated`);
  await it.poll();
  expect(it.feed(dated.id).nextCheckAt).toBe(now + 15 * MINUTE);
  expect(it.feed(undated.id).nextCheckAt).toBe(now + FLOOR);
  await it.pass(12 * HOUR, FLOOR);
  const { nextCheckAt, lastOkAt } = it.feed(undated.id);
  expect(nextCheckAt - (lastOkAt ?? 0)).toBe(HOUR);
});

test.for([
  [429, { 'retry-after': '3600' }, HOUR],
  [503, { 'retry-after': 'Mon, 12 Jan 2026 11:00:00 GMT' }, 2 * HOUR],
  [429, {}, 15 * MINUTE],
  [503, { 'retry-after': 'when it is done' }, 15 * MINUTE],
  [429, { 'retry-after': '315360000' }, DAY],
] as const)('HTTP %d with %j closes the whole host for %d ms', async ([code, headers, ms]) => {
  await using served = await publisher({ '/a': status(code, headers), '/b': serve(BODY), '/c': serve(BODY) });
  await using other = await publisher({ '/rss': serve(BODY) });
  await using it = desk();
  const b = it.add(`${served.url}/b`, it.clock.now() + 1);
  it.add(`${other.url}/rss`, it.clock.now() + 1);
  it.add(`${served.url}/a`);
  await it.poll();
  expect(served.asked.map(({ path }) => path)).toEqual(['/a']);

  it.clock.advance(1);
  await it.poll();
  const added = it.add(`${served.url}/c`);
  await it.poll();
  it.clock.advance(ms - 2);
  await it.poll();
  expect(served.asked.map(({ path }) => path)).toEqual(['/a']);
  expect(other.asked.length).toBeGreaterThan(0);
  // Not asked is not failed.
  expect(it.feed(b.id).failures).toBe(0);
  expect(it.feed(added.id).failures).toBe(0);

  served.answer('/a', serve(BODY));
  it.clock.advance(2);
  await it.poll();
  expect(served.asked.map(({ path }) => path)).toEqual(expect.arrayContaining(['/a', '/b', '/c']));
});

test('a 429 for a page closes the host for its feeds too', async () => {
  await using served = await publisher({ '/page': status(429, { 'retry-after': '7200' }) });
  served.answer('/rss', serve(document([item('1', { url: `${served.url}/page` })])));
  await using it = desk();
  it.add(`${served.url}/rss`);
  await it.poll();
  expect(it.accepted).toMatchObject([{ text: 'Summary of 1', isTeaser: true }]);
  await it.pass(110 * MINUTE, FLOOR);
  expect(served.asked).toHaveLength(2);
  await it.pass(15 * MINUTE, FLOOR);
  expect(served.count('/rss')).toBeGreaterThan(1);
});

test('410 stops the feed, and its admin is told once', async () => {
  await using served = await publisher({ '/rss': status(410) });
  await using it = desk();
  const { id, url } = it.add(`${served.url}/rss`);
  await it.poll();
  await it.pass(10 * DAY, 6 * HOUR);
  expect(served.asked).toHaveLength(1);
  expect(it.feed(id)).toMatchObject({ state: 'gone', lastError: 'gone' });
  expect(it.notices).toEqual([{ kind: 'gone', feed: { id, url, outlet: 'Outlet' } }]);
});

test('failures are asked after 1, 2, 4 … intervals up to a day, told once, and forgotten on success', async () => {
  await using served = await publisher({ '/rss': serve(BODY) });
  await using it = desk();
  const { id } = it.add(`${served.url}/rss`);
  await it.poll();
  served.answer('/rss', status(500));
  const waits: number[] = [];
  for (let n = 0; n < 11; n++) {
    it.clock.advance(it.feed(id).nextCheckAt - it.clock.now());
    await it.poll();
    waits.push((it.feed(id).nextCheckAt - it.clock.now()) / FLOOR);
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 288, 288]);
  expect(it.notices).toMatchObject([
    { kind: 'failing', reason: 'http-status', detail: 'HTTP 500', failures: 3 },
  ]);

  served.answer('/rss', serve(BODY));
  await it.pass(DAY, DAY);
  expect(it.feed(id)).toMatchObject({ failures: 0, lastError: 'http-status' });
  expect(it.notices).toMatchObject([{ kind: 'failing' }, { kind: 'recovered' }]);
});

test('a feed that falls ill and recovers all day long is told of once a day', async () => {
  await using served = await publisher({ '/rss': serve(BODY) });
  await using it = desk();
  it.add(`${served.url}/rss`);
  for (let spell = 0; spell < 12; spell++) {
    served.answer('/rss', spell % 2 === 0 ? status(500) : serve(BODY));
    await it.pass(4 * HOUR, FLOOR);
  }
  expect(it.notices.map(({ kind }) => kind)).toEqual(['failing', 'recovered', 'failing', 'recovered']);
});

test('a short failure is nobody’s business', async () => {
  await using served = await publisher({ '/rss': status(502) });
  await using it = desk();
  it.add(`${served.url}/rss`);
  await it.poll();
  served.answer('/rss', serve(BODY));
  await it.pass(HOUR, FLOOR);
  expect(it.notices).toEqual([]);
});

const moved =
  (code: number, location: string): Answer =>
  (response) =>
    response.writeHead(code, { location }).end();

test('an address is rewritten after a permanent redirect was seen three times over at least a day', async () => {
  await using served = await publisher({ '/new': serve(BODY, { etag: '"1"' }) });
  served.answer('/old', moved(301, '/new'));
  await using it = desk();
  const { id } = it.add(`${served.url}/old`);
  await it.poll();
  await it.pass(23 * HOUR, HOUR);
  expect(served.count('/old')).toBeGreaterThan(3);
  expect(it.feed(id).url).toBe(`${served.url}/old`);
  await it.pass(HOUR, HOUR);
  expect(it.feed(id)).toMatchObject({ url: `${served.url}/new`, etag: null, movedCount: 0 });
  expect(it.notices).toMatchObject([{ kind: 'moved', from: `${served.url}/old`, to: `${served.url}/new` }]);
  const before = served.count('/old');
  await it.pass(3 * HOUR, HOUR);
  expect(served.count('/old')).toBe(before);
  expect(it.accepted).toHaveLength(1);
});

test('two sightings a week apart are not three', async () => {
  await using served = await publisher({ '/new': serve(BODY) });
  served.answer('/old', moved(308, '/new'));
  await using it = desk();
  const { id } = it.add(`${served.url}/old`);
  await it.poll();
  await it.pass(7 * DAY, 7 * DAY);
  expect(it.feed(id).url).toBe(`${served.url}/old`);
  await it.pass(HOUR, HOUR);
  expect(it.feed(id).url).toBe(`${served.url}/new`);
});

test.for([302, 303, 307])('a redirect by %d never rewrites an address', async (code) => {
  await using served = await publisher({ '/new': serve(BODY) });
  served.answer('/old', moved(code, '/new'));
  await using it = desk();
  const { id } = it.add(`${served.url}/old`);
  await it.poll();
  await it.pass(5 * DAY, HOUR);
  expect(it.feed(id).url).toBe(`${served.url}/old`);
});

test('a permanent redirect that changes its mind begins anew', async () => {
  await using served = await publisher({ '/x': serve(BODY), '/y': serve(BODY) });
  await using it = desk();
  const { id } = it.add(`${served.url}/old`);
  for (let n = 0; n < 10; n++) {
    served.answer('/old', moved(301, n % 2 === 0 ? '/x' : '/y'));
    await it.pass(DAY, DAY);
  }
  expect(it.feed(id).url).toBe(`${served.url}/old`);
});

test('a permanent redirect to something that is not a feed is not believed', async () => {
  await using served = await publisher({ '/home': serve('<html>') });
  served.answer('/old', moved(301, '/home'));
  await using it = desk();
  const { id } = it.add(`${served.url}/old`);
  await it.pass(10 * DAY, DAY);
  expect(it.feed(id)).toMatchObject({ url: `${served.url}/old`, lastError: 'html' });
});

test('a feed that moves to the address of another one stops, and its admin is told', async () => {
  await using served = await publisher({ '/new': serve(BODY) });
  served.answer('/old', moved(301, '/new'));
  await using it = desk();
  const { id } = it.add(`${served.url}/old`);
  it.add(`${served.url}/new`);
  await it.pass(4 * DAY, DAY);
  expect(it.feed(id)).toMatchObject({ state: 'gone', url: `${served.url}/old` });
  expect(it.notices).toMatchObject([{ kind: 'duplicate', of: `${served.url}/new` }]);
});

const slowly =
  (answer: Answer): Answer =>
  (response, asked) =>
    setTimeout(() => answer(response, asked), 15);

test('a host answers one question at a time, and two begin at least a second apart', async () => {
  await using served = await publisher();
  await using it = desk({ isUnspaced: () => false });
  const at: number[] = [];
  for (const path of ['/a', '/b', '/c', '/d']) {
    served.answer(path, (response, asked) => {
      at.push(it.clock.now());
      slowly(serve(BODY))(response, asked);
    });
    it.add(`${served.url}${path}`);
  }
  await it.poll();
  expect(served.mostAtOnce()).toBe(1);
  const gaps = at.slice(1).map((time, n) => time - (at[n] ?? 0));
  expect(gaps).toHaveLength(3);
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(1_000);
});

test('loopback is asked one question at a time without a pause', async () => {
  await using served = await publisher();
  await using it = desk();
  const before = it.clock.now();
  for (const path of ['/a', '/b', '/c', '/d']) {
    served.answer(path, slowly(serve(BODY)));
    it.add(`${served.url}${path}`);
  }
  await it.poll();
  expect(served.asked).toHaveLength(4);
  expect(served.mostAtOnce()).toBe(1);
  expect(it.clock.now()).toBe(before);
});

test('no more hosts are asked at once than the limit', async () => {
  const under = { now: 0, most: 0 };
  const counted: Answer = (response) => {
    under.now += 1;
    under.most = Math.max(under.most, under.now);
    setTimeout(() => {
      under.now -= 1;
      response.end(BODY);
    }, 30);
  };
  await using it = desk({ limit: 3 });
  await using hosts = new AsyncDisposableStack();
  for (let n = 0; n < 7; n++) {
    const served = hosts.use(await publisher({ '/rss': counted }));
    it.add(`${served.url}/rss`);
  }
  await it.poll();
  expect(under.most).toBe(3);
  expect(it.outcomes).toHaveLength(7);
});

test('feeds that begin together drift apart', async () => {
  await using served = await publisher();
  let draws = 0;
  await using it = desk({ random: () => (draws++ % 10) / 10 });
  for (let n = 0; n < 10; n++) {
    served.answer(`/${n}`, serve(BODY));
    it.add(`${served.url}/${n}`);
  }
  await it.poll();
  const next = new Set(it.feeds.all().map(({ nextCheckAt }) => nextCheckAt - it.clock.now()));
  expect(next.size).toBe(10);
  for (const ms of next) {
    expect(ms).toBeGreaterThanOrEqual(FLOOR);
    expect(ms).toBeLessThanOrEqual(1.1 * FLOOR);
  }
});

test('a process killed while a feed is read does not ask again before its time', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'vedette-kill-')), 'v.db');
  await using served = await publisher({ '/rss': serve(BODY) });
  {
    // Everything after the answer is lost with the process.
    await using killed = desk({
      db: openDb(path, 'migrations'),
      atomically: () => {
        throw new Error('killed');
      },
    });
    killed.add(`${served.url}/rss`);
    await expect(killed.poll()).rejects.toThrow('killed');
  }
  await using it = desk({ db: openDb(path, 'migrations') });
  await it.poll();
  it.clock.advance(FLOOR - 1);
  await it.poll();
  expect(served.asked).toHaveLength(1);
  it.clock.advance(1);
  await it.poll();
  expect(served.asked).toHaveLength(2);
  expect(it.accepted).toMatchObject([{ silent: true }]);
});

test('a restart keeps the times of the next checks and the waits that hosts asked for', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'vedette-restart-')), 'v.db');
  await using served = await publisher({
    '/ok': serve(BODY),
    '/busy': status(429, { 'retry-after': '3600' }),
  });
  {
    await using before = desk({ db: openDb(path, 'migrations') });
    before.add(`${served.url}/ok`);
    await before.poll();
    before.add(`${served.url}/busy`);
    await before.poll();
  }
  await using it = desk({ db: openDb(path, 'migrations') });
  await it.pass(59 * MINUTE, MINUTE);
  expect(served.asked).toHaveLength(2);
  await it.pass(2 * MINUTE, MINUTE);
  expect(served.asked).toHaveLength(4);
});
