import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { MockAgent } from 'undici';
import { expect, test } from 'vitest';
import type { FetchRequest, FetchResult } from '../../src/feeds/asking/fetch.ts';
import { fetching } from '../fakes/fetching.ts';
import { type Answer, publisher, rawPublisher } from '../fakes/publisher.ts';

const NEVER = new AbortController().signal;
const QUICK = { firstMs: 500, patientMs: 1_500 };

async function get(url: string, more: Partial<FetchRequest> = {}): Promise<FetchResult> {
  await using net = fetching({ limits: QUICK });
  return await net.fetch({ url, etag: null, lastModified: null, accept: 'feed', ...more }, NEVER);
}

async function getFrom(answer: Answer, more: Partial<FetchRequest> = {}): Promise<FetchResult> {
  await using served = await publisher({ '/': answer });
  return await get(`${served.url}/`, more);
}

function text(result: FetchResult): string {
  return result.kind === 'fresh' ? Buffer.from(result.bytes).toString('utf8') : `${result.kind}`;
}

test('it says who asks, what it reads, and nothing about itself', async () => {
  await using served = await publisher({
    '/feed': (response) => response.setHeader('set-cookie', 'id=1').end('x'),
    '/page': (response) => response.end('x'),
  });
  await using net = fetching();
  const ask = (path: string, accept: 'feed' | 'page') =>
    net.fetch({ url: `${served.url}${path}#part`, etag: null, lastModified: null, accept }, NEVER);
  await ask('/feed', 'feed');
  await ask('/feed', 'feed');
  await ask('/page', 'page');
  const [, second, page] = served.asked;
  expect(second?.headers).toEqual({
    host: `127.0.0.1:${served.port}`,
    connection: 'keep-alive',
    'user-agent': 'Vedette/0 (+https://vedette.example)',
    accept: expect.stringContaining('application/rss+xml'),
    'accept-encoding': 'gzip, br',
  });
  expect(page?.headers.accept).toMatch(/^text\/html/);
});

test('credentials in an address are sent to nobody', async () => {
  await using served = await publisher({ '/': (response) => response.end('x') });
  await get(served.url.replace('//', '//user:secret@'));
  expect(served.asked[0]?.headers.authorization).toBe(undefined);
});

test.for([
  ['"a"', 'Mon, 12 Jan 2026 09:00:00 GMT'],
  ['W/"weak"', 'yesterday, more or less'],
  ['unquoted', 'mon, 12 jan 2026 09:00:00 gmt'],
  ['"\u00e9\u00ff "', '0'],
  ['""', '-1'],
] as const)('validators %j and %j come back byte for byte', async ([etag, lastModified]) => {
  await using served = await publisher({
    '/': (
      response, // As bytes: a text body would drag the headers into UTF-8.
    ) => response.setHeader('etag', etag).setHeader('last-modified', lastModified).end(Buffer.from('x')),
  });
  const first = await get(served.url);
  expect(first).toMatchObject({ kind: 'fresh', etag, lastModified });
  await get(served.url, { etag, lastModified });
  expect(served.asked[1]?.headers).toMatchObject({
    'if-none-match': etag,
    'if-modified-since': lastModified,
  });
});

test('an answer without validators has none, and an unchanged one may bring new ones', async () => {
  expect(await getFrom((response) => response.end('x'))).toMatchObject({ etag: null, lastModified: null });
  const result = await getFrom((response) => response.writeHead(304, { etag: '"b"' }).end(), { etag: '"a"' });
  expect(result).toMatchObject({ kind: 'unchanged', etag: '"b"', lastModified: null });
});

test('an unchanged answer to an unconditional question is a failure', async () => {
  expect(await getFrom((response) => response.writeHead(304).end())).toMatchObject({
    kind: 'failed',
    status: 304,
  });
});

const BODY = `<rss>${'Ґрунт 1,5 м. '.repeat(3_000)}</rss>`;

test.for([
  ['identity', (bytes: Buffer) => bytes],
  ['gzip', gzipSync],
  ['x-gzip', gzipSync],
  ['br', brotliCompressSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['zstd', zstdCompressSync],
  ['GZIP', gzipSync],
  ['gzip, gzip', (bytes: Buffer) => gzipSync(gzipSync(bytes))],
  ['gzip, br', (bytes: Buffer) => brotliCompressSync(gzipSync(bytes))],
  ['gzip', (bytes: Buffer) => gzipSync(gzipSync(bytes))],
  ['', gzipSync],
  ['gzip', (bytes: Buffer) => bytes],
  ['br', (bytes: Buffer) => bytes],
  ['br', gzipSync],
  ['utf-8', (bytes: Buffer) => bytes],
] as const)('a body sent as %j is read, whatever it really is', async ([encoding, encode]) => {
  const result = await getFrom((response) => {
    if (encoding !== '') response.setHeader('content-encoding', encoding);
    response.end(encode(Buffer.from(BODY)));
  });
  expect(text(result)).toBe(BODY);
  expect(result).toMatchObject({ isWhole: true });
});

// Digits that do not repeat much: half of the compressed bytes carry a good part of the text.
const LONG = Array.from({ length: 20_000 }, (_, n) => ((n * 7_919) % 10_007) ** 2).join(' ');

test.for([
  ['gzip', gzipSync(LONG)],
  ['br', brotliCompressSync(LONG)],
  ['identity', Buffer.from(LONG)],
] as const)('a %s body cut short is read as far as it could be decoded', async ([encoding, bytes]) => {
  const half = bytes.subarray(0, bytes.length / 2);
  const cuts: readonly Answer[] = [
    // The connection breaks.
    (response) => {
      response.writeHead(200, { 'content-encoding': encoding, 'content-length': bytes.length });
      response.write(half, () => setTimeout(() => response.destroy(), 50));
    },
    (response) => {
      response.writeHead(200, { 'content-encoding': encoding });
      response.write(half, () => setTimeout(() => response.destroy(), 50));
    },
    // The publisher's own cache holds half a body.
    (response) => response.setHeader('content-encoding', encoding).end(half),
  ];
  for (const [index, cut] of cuts.entries()) {
    const result = await getFrom(cut);
    expect(LONG.startsWith(text(result))).toBe(true);
    expect(text(result).length).toBeGreaterThan(LONG.length / 5);
    const isUnnoticeable = encoding === 'identity' && index === 2;
    expect(result).toMatchObject({ kind: 'fresh', isWhole: isUnnoticeable });
  }
});

test('a connection that breaks before anything came is a failure', async () => {
  expect(
    await getFrom((response) => {
      response.writeHead(200, { 'content-length': 10 }).flushHeaders();
      setTimeout(() => response.destroy(), 30);
    }),
  ).toMatchObject({ kind: 'failed', reason: 'broken-off' });
});

const ZEROS = Buffer.alloc(100 * 1024 * 1024);

test.for([
  ['gzip', gzipSync(ZEROS)],
  ['br', brotliCompressSync(ZEROS)],
  ['gzip, gzip', gzipSync(gzipSync(ZEROS))],
  ['gzip', gzipSync(gzipSync(ZEROS))],
] as const)('a %s bomb is refused before it unfolds', async ([encoding, bomb]) => {
  const before = process.memoryUsage().rss;
  const result = await getFrom((response) => response.setHeader('content-encoding', encoding).end(bomb));
  expect(result).toMatchObject({ kind: 'failed', reason: 'too-large' });
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
});

test('a body compressed many times over is refused', async () => {
  const result = await getFrom((response) =>
    response.setHeader('content-encoding', `${'gzip, '.repeat(5)}gzip`).end('x'),
  );
  expect(result).toMatchObject({ kind: 'failed', reason: 'bad-encoding' });
});

test('a body that is larger than it may be is refused, whether it says so or not', async () => {
  const endless: Answer = (response) => {
    const more = (): void => {
      while (!response.destroyed && response.write(ZEROS.subarray(0, 1024 * 1024)));
    };
    response.on('drain', more);
    more();
  };
  expect(await getFrom(endless)).toMatchObject({ reason: 'too-large' });
  expect(
    await getFrom((response) => response.writeHead(200, { 'content-length': 2 ** 31 }).flushHeaders()),
  ).toMatchObject({ reason: 'too-large' });
});

test.for([
  ['no answer at all', (): void => undefined],
  ['headers and no body', (response) => void response.writeHead(200).flushHeaders()],
  [
    'a byte now and then',
    (response) => {
      const timer = setInterval(() => response.write('.'), 20);
      response.once('close', () => clearInterval(timer));
    },
  ],
] as const satisfies readonly (readonly [string, Answer])[])('%s ends in time', async ([, answer]) => {
  const startedAt = performance.now();
  expect(await getFrom(answer)).toMatchObject({ kind: 'failed', reason: 'timeout' });
  expect(performance.now() - startedAt).toBeLessThan(3_000);
});

test('a publisher known to be slow gets more time', async () => {
  const slow: Answer = (response) => setTimeout(() => response.end('late'), 800);
  expect(await getFrom(slow)).toMatchObject({ reason: 'timeout' });
  expect(text(await getFrom(slow, { isPatient: true }))).toBe('late');
});

test('headers that drip or never end are given up', async () => {
  await using drip = await rawPublisher((socket) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    const timer = setInterval(() => socket.write('x-a: b\r\n'), 20);
    socket.once('close', () => clearInterval(timer));
  });
  await using endless = await rawPublisher((socket) => {
    socket.write(`HTTP/1.1 200 OK\r\n${`x-a: ${'b'.repeat(1_000)}\r\n`.repeat(100)}`);
  });
  expect(await get(drip.url)).toMatchObject({ kind: 'failed', reason: 'timeout' });
  expect(await get(endless.url)).toMatchObject({ kind: 'failed', reason: 'bad-http' });
});

test.for([
  ['a length that is too short', 'HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabcdef', 'abc'],
  ['no length', 'HTTP/1.0 200 OK\r\n\r\nabcdef', 'abcdef'],
  ['a length that is too long', 'HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabcdef', 'abcdef'],
] as const)('%s is read as far as it goes', async ([, answer, expected]) => {
  await using served = await rawPublisher((socket) => socket.end(answer));
  expect(text(await get(served.url))).toBe(expected);
});

test('an answer that is not HTTP is named so', async () => {
  await using served = await rawPublisher((socket) => socket.end('220 mail.example ESMTP\r\n'));
  expect(await get(served.url)).toMatchObject({ kind: 'failed', reason: 'bad-http' });
});

const to =
  (status: number, location: string): Answer =>
  (response) =>
    response.writeHead(status, { location }).end();

test('redirects are followed, and permanent ones at the beginning are told', async () => {
  await using served = await publisher({
    '/1': to(301, '/2'),
    '/2': to(308, '/3'),
    '/3': to(302, '/4'),
    '/4': to(301, '/5?q=\u00e9#part'),
    '/5?q=%C3%A9': (response) => response.end('here'),
    '/temporary': to(307, '/1'),
  });
  expect(await get(`${served.url}/1`)).toMatchObject({
    kind: 'fresh',
    finalUrl: `${served.url}/5?q=%C3%A9`,
    permanentUrl: `${served.url}/3`,
  });
  expect(await get(`${served.url}/temporary`)).toMatchObject({ kind: 'fresh', permanentUrl: null });
});

test('a permanent redirect from https to http is followed, but not for good', async () => {
  const dispatcher = new MockAgent();
  dispatcher.disableNetConnect();
  const secure = dispatcher.get('https://a.example');
  const plain = dispatcher.get('http://a.example');
  secure.intercept({ path: '/1' }).reply(301, '', { headers: { location: 'https://a.example/2' } });
  secure.intercept({ path: '/2' }).reply(301, '', { headers: { location: 'http://a.example/3' } });
  plain.intercept({ path: '/3' }).reply(301, '', { headers: { location: 'https://a.example/4' } });
  secure.intercept({ path: '/4' }).reply(200, 'here');
  const net = fetching({ dispatcher });
  const request = { etag: null, lastModified: null, accept: 'feed' } as const;
  expect(await net.fetch({ url: 'https://a.example/1', ...request }, NEVER)).toMatchObject({
    kind: 'fresh',
    finalUrl: 'https://a.example/4',
    permanentUrl: 'https://a.example/2',
  });
  await dispatcher.close();
});

test.for([
  ['a loop', '/a', 'redirect-loop'],
  ['itself', '/self', 'redirect-loop'],
  ['ever deeper', '/n/0', 'too-many-redirects'],
  ['a file', '/file', 'bad-redirect'],
  ['nowhere', '/nowhere', 'bad-redirect'],
] as const)('a redirect to %s is named', async ([, path, reason]) => {
  await using served = await publisher({
    '/a': to(302, '/b'),
    '/b': to(301, '/a'),
    '/self': to(302, '/self'),
  });
  for (let n = 0; n < 9; n++) served.answer(`/n/${n}`, to(301, `/n/${n + 1}`));
  served.answer('/file', to(302, 'file:///etc/passwd'));
  served.answer('/nowhere', (response) => response.writeHead(302).end());
  expect(await get(`${served.url}${path}`)).toMatchObject({ kind: 'failed', reason });
  expect(served.asked.length).toBeLessThanOrEqual(6);
});

test('five redirects are followed, a sixth is not', async () => {
  await using served = await publisher({ '/n/0': (response) => response.end('here') });
  for (let n = 1; n <= 6; n++) served.answer(`/n/${n}`, to(302, `/n/${n - 1}`));
  expect(text(await get(`${served.url}/n/5`))).toBe('here');
  expect(await get(`${served.url}/n/6`)).toMatchObject({ reason: 'too-many-redirects' });
});

test('a redirect into a private network is refused', async () => {
  await using inside = await publisher({ '/': (response) => response.end('secret') });
  await using outside = await publisher({ '/': to(302, inside.url.replace('127.0.0.1', '127.0.0.2')) });
  await using net = fetching({ allowPrivate: (ip) => ip === '127.0.0.1' });
  const result = await net.fetch({ url: outside.url, etag: null, lastModified: null, accept: 'page' }, NEVER);
  expect(result).toMatchObject({ kind: 'failed', reason: 'private-address' });
  expect(inside.asked).toEqual([]);
});

test('an endless redirect chain of slow answers ends in time', async () => {
  await using served = await publisher();
  for (let n = 0; n < 9; n++)
    served.answer(`/${n}`, (response, asked) => setTimeout(() => to(302, `/${n + 1}`)(response, asked), 200));
  const startedAt = performance.now();
  expect(await get(`${served.url}/0`)).toMatchObject({ reason: 'timeout' });
  expect(performance.now() - startedAt).toBeLessThan(3_000);
});

test.for([
  [404, 'http-status'],
  [403, 'http-status'],
  [500, 'http-status'],
  [410, 'gone'],
  [429, 'rate-limited'],
  [503, 'unavailable'],
] as const)('HTTP %d is %s', async ([status, reason]) => {
  expect(await getFrom((response) => response.writeHead(status).end('no'))).toMatchObject({
    kind: 'failed',
    reason,
    status,
  });
});

test.for([
  ['ftp://127.0.0.1/', 'bad-address'],
  ['nonsense', 'bad-address'],
  ['http://nowhere.invalid/', 'no-such-host'],
  ['http://127.0.0.1:1/', 'refused'],
] as const)('%s is %s', async ([url, reason]) => {
  const result = await get(url);
  expect(result).toMatchObject({ kind: 'failed', reason, status: null });
});

test('https with plain http behind it is a failure of security', async () => {
  await using served = await publisher({ '/': (response) => response.end('x') });
  expect(await get(served.url.replace('http:', 'https:'))).toMatchObject({ reason: 'tls' });
});

test('stopping rejects at once', async () => {
  await using served = await publisher({ '/': (): void => undefined });
  await using net = fetching();
  const stopping = new AbortController();
  const asking = net.fetch(
    { url: served.url, etag: null, lastModified: null, accept: 'feed' },
    stopping.signal,
  );
  setTimeout(() => stopping.abort(), 50);
  await expect(asking).rejects.toThrow();
});

test('whatever bytes a server speaks, the answer is a value and comes in time', async () => {
  const line = fc.constantFrom(
    ...[
      'HTTP/1.1 200 OK',
      'HTTP/1.1 304 Not Modified',
      'HTTP/1.1 302 Found',
      'HTTP/1.0 200',
      'HTTP/9.9 999 ?',
    ],
    ...[
      'content-length: 5',
      'content-length: -1',
      'transfer-encoding: chunked',
      'content-encoding: gzip, br',
    ],
    ...[
      'location: http://[',
      'location: //',
      'location: \\',
      'etag: "\u0001"',
      'retry-after: 1',
      'connection: close',
    ],
    ...['', 'ffff', '0', ':', 'x', 'HTTP/1.1 100 Continue'],
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.array(line, { maxLength: 12 }).map((lines) => Buffer.from(`HTTP/1.1 200 OK\r\n${lines.join('\r\n')}`)),
  );
  await using net = fetching({ limits: { firstMs: 250 } });
  await fc.assert(
    fc.asyncProperty(bytes, async (spoken) => {
      await using served = await rawPublisher((socket) => socket.end(spoken));
      const startedAt = performance.now();
      const result = await net.fetch(
        { url: served.url, etag: '"1"', lastModified: null, accept: 'feed' },
        NEVER,
      );
      expect(['fresh', 'unchanged', 'failed']).toContain(result.kind);
      expect(performance.now() - startedAt).toBeLessThan(4_000);
    }),
    { numRuns: 100 },
  );
});
