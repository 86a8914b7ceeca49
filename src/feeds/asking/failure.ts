import { errors } from 'undici';
import { AddressBlocked } from './guard.ts';

export type FetchFailure =
  | 'bad-address'
  | 'private-address'
  | 'no-such-host'
  | 'refused'
  | 'broken-off'
  | 'no-connection'
  | 'tls'
  | 'timeout'
  | 'bad-http'
  | 'too-large'
  | 'bad-encoding'
  | 'redirect-loop'
  | 'too-many-redirects'
  | 'bad-redirect'
  | 'gone'
  | 'rate-limited'
  | 'unavailable'
  /** Not asked at all: its host wants to be left alone. */
  | 'host-waits'
  | 'http-status';

export type Failed = {
  readonly kind: 'failed';
  readonly reason: FetchFailure;
  /** Null when no HTTP answer came. */
  readonly status: number | null;
  /** One line for people. */
  readonly detail: string;
  /** How long the host asked to be left alone; null: it did not. */
  readonly retryAfterMs: number | null;
};

const CODES: readonly (readonly [RegExp, FetchFailure, string])[] = [
  [/^(ENOTFOUND|EAI_|ENODATA)/, 'no-such-host', 'the name is not known'],
  [/^ECONNREFUSED/, 'refused', 'the connection is refused'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT)/, 'broken-off', 'the connection broke off'],
  [/^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT)/, 'timeout', 'nobody answers'],
  [/^(CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)|_CERT|^EPROTO/, 'tls', 'no secure connection'],
  [/^(HPE_|UND_ERR_HEADERS_OVERFLOW)/, 'bad-http', 'the answer is not HTTP'],
  [/^(ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL)/, 'no-connection', 'there is no way there'],
];

export function connectionFailure(error: unknown, host: string): Failed {
  const first = error instanceof AggregateError ? (error.errors[0] ?? error) : error;
  if (first instanceof AddressBlocked) return failed('private-address', `${host}: ${first.message}`);
  const code = codeOf(first);
  const known = CODES.find(([pattern]) => pattern.test(code));
  if (known !== undefined) return failed(known[1], `${host}: ${known[2]} (${code})`);
  return failed('no-connection', `${host}: ${code || 'the request failed'}`);
}

function codeOf(error: unknown): string {
  // undici gives some of these a code and some not.
  if (error instanceof errors.HTTPParserError) return 'HPE_INVALID';
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

export function failed(
  reason: FetchFailure,
  detail: string,
  status: number | null = null,
  retryAfterMs: number | null = null,
): Failed {
  return { kind: 'failed', reason, status, detail, retryAfterMs };
}

/** Strangers' words in one short line. */
export function shown(text: string): string {
  return text.replace(/[\p{C}\s]+/gu, ' ').slice(0, 200);
}

export function seconds(ms: number): string {
  return `${Math.ceil(ms / 1000)} s`;
}
