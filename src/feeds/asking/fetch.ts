import { isUtf8 } from 'node:buffer';
import { type Dispatcher, request as send } from 'undici';
import { type CacheHeaders, freshness, holdMs } from '../polling/schedule.ts';
import { type Body, readBody } from './body.ts';
import { connectionFailure, type Failed, failed, seconds, shown } from './failure.ts';
import type { Turns } from './turns.ts';

export type FetchRequest = {
  readonly url: string;
  /** As they were given, byte for byte; null: ask without. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly accept: 'feed' | 'page';
  /** Waits longer than for strangers: for a publisher that is known to be slow. */
  readonly isPatient?: boolean;
  /** Called once, when its turn has come and the first request is about to leave. */
  readonly beforeAsking?: () => void;
};

type Answered = {
  /** What its sender gave with this answer; null: nothing. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** After all redirects. */
  readonly finalUrl: string;
  /** Where permanent redirects alone lead; null when the address answers itself. */
  readonly permanentUrl: string | null;
  /** Remaining freshness; null when not said. */
  readonly maxAgeSeconds: number | null;
};

export type Fresh = Answered & {
  readonly kind: 'fresh';
  readonly bytes: Uint8Array;
  /** False: cut short, read as far as it could be decoded. */
  readonly isWhole: boolean;
  readonly contentType: string | null;
};

export type Unchanged = Answered & { readonly kind: 'unchanged' };

export type FetchResult = Fresh | Unchanged | Failed;

/** Asks a publisher for a document. Whatever it answers, or does not, is a value; rejects only when `signal` aborts. */
export type FetchDocument = (request: FetchRequest, signal: AbortSignal) => Promise<FetchResult>;

type FetchOptions = {
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  readonly turns: Turns;
  readonly now: () => number;
  readonly limits?: Partial<typeof LIMITS>;
};

const LIMITS = {
  feedBytes: 10 * 1024 * 1024,
  pageBytes: 5 * 1024 * 1024,
  /** From the first connection to the last byte, redirects included, waiting for turns not. */
  firstMs: 4_500,
  patientMs: 20_000,
};
const MOST_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];
const PERMANENT = [301, 308];

const ACCEPT = {
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5',
  page: 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5',
};

/** Makes the one way to ask publishers: guarded, limited in size and time, polite. */
export function createFetch(options: FetchOptions): FetchDocument {
  const limits = { ...LIMITS, ...options.limits };
  return async (request, signal) => {
    const first = toHttpUrl(request.url);
    if (first === null) return failed('bad-address', `${shown(request.url)} is not an http or https address`);
    const journey: Journey = {
      seen: new Set([first]),
      msLeft: request.isPatient ? limits.patientMs : limits.firstMs,
      permanentUrl: null,
      isPermanentSoFar: true,
    };
    let url = first;
    while (true) {
      const answer = await ask({ ...options, limits }, request, journey, url, signal);
      if (answer.kind !== 'redirect') return answer;
      const next = follow(journey, url, answer);
      if (next.kind === 'failed') return next;
      url = next.url;
    }
  };
}

/** What is known along a chain of redirects. */
type Journey = {
  readonly seen: Set<string>;
  msLeft: number;
  permanentUrl: string | null;
  isPermanentSoFar: boolean;
};

type Redirect = { readonly kind: 'redirect'; readonly status: number; readonly location: string | null };

function follow(journey: Journey, from: string, { status, location }: Redirect) {
  const url = toHttpUrl(location ?? '', from);
  if (location === null || url === null)
    return failed('bad-redirect', `redirected to ${shown(location ?? 'nowhere')}`, status);
  if (journey.seen.has(url)) return failed('redirect-loop', `redirected in a circle by ${url}`, status);
  if (journey.seen.size > MOST_REDIRECTS)
    return failed('too-many-redirects', `redirected more than ${MOST_REDIRECTS} times`, status);
  journey.seen.add(url);
  // Never from https to http for good: whoever can forge one answer would keep the feed.
  const isDowngrade = from.startsWith('https:') && url.startsWith('http:');
  journey.isPermanentSoFar &&= PERMANENT.includes(status) && !isDowngrade;
  if (journey.isPermanentSoFar) journey.permanentUrl = url;
  return { kind: 'to', url } as const;
}

type Asking = Omit<FetchOptions, 'limits'> & { readonly limits: typeof LIMITS };

async function ask(
  options: Asking,
  request: FetchRequest,
  journey: Journey,
  url: string,
  signal: AbortSignal,
): Promise<FetchResult | Redirect> {
  const turn = await options.turns.take(url, signal);
  if (turn.kind === 'held')
    return failed('host-waits', `its host asked to be left alone for ${seconds(turn.ms)}`, null, turn.ms);
  using _turn = turn;
  if (journey.seen.size === 1) request.beforeAsking?.();
  const answer = await answerInTime(options, request, journey, url, signal);
  // Within the turn: whoever waits for the next one must find the host closed.
  if (answer.kind === 'failed' && answer.retryAfterMs !== null) options.turns.hold(url, answer.retryAfterMs);
  return answer;
}

async function answerInTime(
  options: Asking,
  request: FetchRequest,
  journey: Journey,
  url: string,
  signal: AbortSignal,
): Promise<FetchResult | Redirect> {
  const startedAt = performance.now();
  const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(journey.msLeft)));
  try {
    return await exchange(options, request, journey, url, AbortSignal.any([signal, timeout]));
  } catch (error) {
    signal.throwIfAborted();
    if (timeout.aborted) return failed('timeout', `no complete answer in time from ${new URL(url).host}`);
    return connectionFailure(error, new URL(url).host);
  } finally {
    journey.msLeft -= performance.now() - startedAt;
  }
}

async function exchange(
  { dispatcher, userAgent, now, limits }: Asking,
  request: FetchRequest,
  journey: Journey,
  url: string,
  signal: AbortSignal,
): Promise<FetchResult | Redirect> {
  const response = await send(url, { dispatcher, signal, headers: headersFor(request, userAgent) });
  const { statusCode: status, body } = response;
  const header = (name: string): string | null => headerOf(response.headers, name);
  // A body destroyed before its end emits an error that nobody else hears.
  body.on('error', () => undefined);

  if (status >= 200 && status < 300) {
    const limit = request.accept === 'feed' ? limits.feedBytes : limits.pageBytes;
    if (Number(header('content-length')) > limit) {
      body.destroy();
      return tooLarge(limit, status);
    }
    const read = await readBody(body, header('content-encoding') ?? '', limit);
    signal.throwIfAborted();
    return toFresh(read, status, limit, header, answered(journey, url, header, now()));
  }
  body.destroy();
  if (REDIRECTS.includes(status))
    return { kind: 'redirect', status, location: fromLatin1(header('location')) };
  const isConditional = request.etag !== null || request.lastModified !== null;
  if (status === 304 && isConditional) return { kind: 'unchanged', ...answered(journey, url, header, now()) };
  return refusal(status, header('retry-after'), now());
}

function headersFor({ accept, etag, lastModified }: FetchRequest, userAgent: string): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: ACCEPT[accept],
    'accept-encoding': 'gzip, br',
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
}

type Header = (name: string) => string | null;

function answered(journey: Journey, url: string, header: Header, now: number): Answered {
  const cache: CacheHeaders = {
    cacheControl: header('cache-control'),
    expires: header('expires'),
    date: header('date'),
    age: header('age'),
  };
  return {
    etag: sendable(header('etag')),
    lastModified: sendable(header('last-modified')),
    finalUrl: url,
    permanentUrl: journey.permanentUrl,
    maxAgeSeconds: freshness(cache, now),
  };
}

function toFresh(read: Body, status: number, limit: number, header: Header, answer: Answered): FetchResult {
  switch (read.kind) {
    case 'too-large':
      return tooLarge(limit, status);
    case 'too-many-encodings':
      return failed('bad-encoding', 'compressed many times over', status);
    case 'body': {
      if (read.bytes.length === 0 && !read.isWhole)
        return failed('broken-off', 'the connection broke before any of the document came', status);
      const { bytes } = read;
      const isWhole = read.isWhole && status !== 206;
      return { kind: 'fresh', ...answer, bytes, isWhole, contentType: header('content-type') };
    }
    default:
      return read satisfies never;
  }
}

function refusal(status: number, retryAfter: string | null, now: number): Failed {
  if (status === 429 || status === 503) {
    const ms = holdMs(retryAfter, now);
    const reason = status === 429 ? 'rate-limited' : 'unavailable';
    return failed(reason, `HTTP ${status}: to be left alone for ${seconds(ms)}`, status, ms);
  }
  if (status === 410) return failed('gone', 'HTTP 410: its publisher has ended it', status);
  if (status === 304) return failed('http-status', 'HTTP 304, though nothing was known of it', status);
  return failed('http-status', `HTTP ${status}`, status);
}

function tooLarge(limit: number, status: number): Failed {
  return failed('too-large', `larger than ${Math.round(limit / 1024 / 1024)} MB`, status);
}

/** Absolute http(s), without fragment and credentials: they are nobody's but their owner's. Null: no such address. */
function toHttpUrl(text: string, base?: string): string | null {
  const url = URL.parse(text, base);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

function headerOf(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  name: string,
): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) || null;
}

/** What may not be sent back (RFC 9110, 5.5) would make every later question fail. */
function sendable(value: string | null): string | null {
  return value !== null && /^[\t\x20-\x7e\x80-\xff]+$/.test(value) ? value : null;
}

/** Headers arrive as latin-1; addresses in them are usually UTF-8. */
function fromLatin1(value: string | null): string | null {
  if (value === null) return null;
  const bytes = Buffer.from(value, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : value;
}
