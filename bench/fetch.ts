/** What hostile publishers cost: node bench/fetch.ts. Time to a named end, longest stall of the main loop, memory. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { fetching } from '../test/fakes/fetching.ts';

const MEGABYTE = 1024 * 1024;

type Attack = (response: ServerResponse) => unknown;

const every =
  (ms: number, headers: Record<string, string>, bytes: Uint8Array | string): Attack =>
  (response) => {
    response.writeHead(200, headers).flushHeaders();
    const timer = setInterval(() => response.write(bytes), ms);
    response.once('close', () => clearInterval(timer));
  };

const encoded =
  (encoding: string, bytes: Uint8Array): Attack =>
  (response) =>
    response.writeHead(200, { 'content-encoding': encoding }).end(bytes);

const endless: Attack = (response) => {
  const chunk = Buffer.alloc(MEGABYTE, '<item>');
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
};

function attacks(): Record<string, Attack> {
  const zeros = Buffer.alloc(100 * MEGABYTE);
  const brotli = brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } });
  const large = Buffer.alloc(9 * MEGABYTE, '<item>text</item>');
  return {
    'gzip-bomb': encoded('gzip', gzipSync(zeros)),
    [`brotli-bomb-${brotli.length}-bytes`]: encoded('br', brotli),
    'gzip-in-gzip-bomb': encoded('gzip, gzip', gzipSync(gzipSync(zeros))),
    'undeclared-gzip-bomb': (response) => response.end(gzipSync(gzipSync(zeros))),
    '9-MB-feed': (response) => response.end(large),
    '9-MB-feed-gzip': encoded('gzip', gzipSync(large)),
    'endless-body': endless,
    '2-GB-declared': (response) => response.writeHead(200, { 'content-length': 2 ** 31 }).flushHeaders(),
    'byte-drip': every(100, {}, '.'),
    'gzip-drip': every(100, { 'content-encoding': 'gzip' }, Buffer.of(0x1f)),
    'header-drip': (response) => {
      response.socket?.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => response.socket?.write('x: y\r\n'), 100);
      response.once('close', () => clearInterval(timer));
    },
    'no-answer': () => undefined,
    'redirect-for-ever': (response) =>
      response.writeHead(302, { location: `/redirect-for-ever?${Math.random()}` }).end(),
    'large-headers': (response) => response.writeHead(200, { 'x-a': 'b'.repeat(100_000) }).end('x'),
  };
}

function serve(): void {
  const answers = attacks();
  const server = createServer((request, response) => {
    answers[(request.url ?? '').split('?')[0]?.slice(1) ?? '']?.(response);
  }).listen(0, '127.0.0.1', () => {
    process.send?.({ port: (server.address() as AddressInfo).port, names: Object.keys(answers) });
  });
}

async function measure(url: string, name: string): Promise<number> {
  await using net = fetching();
  const stalls = monitorEventLoopDelay({ resolution: 5 });
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  stalls.enable();
  const startedAt = performance.now();
  const result = await net.fetch(
    { url: `${url}/${name}`, etag: null, lastModified: null, accept: 'feed' },
    new AbortController().signal,
  );
  const ms = Math.round(performance.now() - startedAt);
  await delay(50);
  stalls.disable();
  clearInterval(watch);
  const end = result.kind === 'failed' ? result.reason : result.kind;
  const stall = Math.max(0, Math.round(stalls.max / 1e6) - 5);
  console.log(
    `${name.padEnd(28)} ${end.padEnd(20)} ${`${ms} ms`.padStart(8)}  stall ${`${stall} ms`.padStart(6)}  +${Math.round((most - before) / MEGABYTE)} MB`,
  );
  return stall;
}

if (process.argv[2] === 'serve') serve();
else {
  const child = fork(import.meta.filename, ['serve']);
  const [{ port, names }] = (await once(child, 'message')) as [{ port: number; names: readonly string[] }];
  // The first request pays for loading the code.
  await measure(`http://127.0.0.1:${port}`, '2-GB-declared');
  for (const name of names) await measure(`http://127.0.0.1:${port}`, name);
  child.kill();
}
