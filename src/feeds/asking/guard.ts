import { lookup as systemLookup } from 'node:dns';
import { BlockList, isIP, isIPv4, isIPv6, type LookupFunction } from 'node:net';
import { Agent, buildConnector, type Dispatcher } from 'undici';

/** A connection that was not made, because the address is not a public one. */
export class AddressBlocked extends Error {
  override readonly name = 'AddressBlocked';
}

type GuardOptions = {
  /** Which addresses that are not public may be dialled all the same. */
  readonly allowPrivate: boolean | ((ip: string) => boolean);
  readonly lookup?: LookupFunction;
};

const CONNECT_TIMEOUT_MS = 10_000;
const KEEP_ALIVE_MS = 5_000;

// IANA special-purpose address registries: everything there that is not globally reachable, and multicast.
const RESERVED_4 = blockList('ipv4', [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24', '192.88.99.0/24'],
  ...['192.168.0.0/16', '192.175.48.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
]);
// Only global unicast is public; within it, what is reserved or carries an IPv4 address inside (Teredo, 6to4).
const GLOBAL_6 = blockList('ipv6', ['2000::/3']);
const RESERVED_6 = blockList('ipv6', [
  ...['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'],
]);

/** Whether anybody on the internet may be reached at this IP address. False for what is no IP address. */
export function isPublic(ip: string): boolean {
  const address = ip.split('%')[0] ?? '';
  if (isIPv4(address)) return !RESERVED_4.check(address, 'ipv4');
  if (!isIPv6(address)) return false;
  const mapped = mappedIPv4(address);
  if (mapped !== null) return isPublic(mapped);
  return GLOBAL_6.check(address, 'ipv6') && !RESERVED_6.check(address, 'ipv6');
}

/**
 * Connects to public addresses only. Checked where the socket is opened, for a literal, for what DNS answers and for
 * the socket's remote end: neither a redirect nor a name that changes its mind slips by. Fails with AddressBlocked.
 */
export function guardedDispatcher(options: GuardOptions): Dispatcher {
  const { allowPrivate, lookup = systemLookup } = options;
  const isAllowed = (ip: string): boolean =>
    isPublic(ip) || (typeof allowPrivate === 'function' ? allowPrivate(ip) : allowPrivate && isIP(ip) !== 0);
  const dial = buildConnector({
    timeout: CONNECT_TIMEOUT_MS,
    lookup: guardedLookup(lookup, isAllowed),
    autoSelectFamily: true,
  });

  return new Agent({
    connect(target, done) {
      const host = target.hostname.replace(/^\[|\]$/g, '');
      // Node asks no lookup for a literal.
      if (isIP(host) !== 0 && !isAllowed(host)) return done(blocked(host), null);
      dial(target, (error, socket) => {
        if (error !== null) return done(error, null);
        const remote = socket.remoteAddress ?? '';
        if (isAllowed(remote)) return done(null, socket);
        socket.destroy();
        done(blocked(remote || host), null);
      });
    },
    headersTimeout: 0, // the fetch has one limit for everything
    bodyTimeout: 0,
    pipelining: 1,
    connections: 2,
    keepAliveTimeout: KEEP_ALIVE_MS,
    allowH2: false,
  });
}

function guardedLookup(lookup: LookupFunction, isAllowed: (ip: string) => boolean): LookupFunction {
  return (host, options, done) =>
    lookup(host, { ...options, all: true }, (error, answer) => {
      if (error !== null) return done(error, '');
      const found = typeof answer === 'string' ? [{ address: answer, family: isIP(answer) }] : answer;
      // A name with public and private answers is dialled at its public ones.
      const allowed = found.filter(({ address }) => isAllowed(address));
      const [first] = allowed;
      if (first === undefined) return done(blocked(found[0]?.address ?? host), '');
      return options.all === true ? done(null, allowed) : done(null, first.address, first.family);
    });
}

function blocked(address: string): AddressBlocked {
  return new AddressBlocked(`${address} is not a public address`);
}

/** The IPv4 address inside an IPv4-mapped one, in whatever spelling. */
function mappedIPv4(address: string): string | null {
  const canonical = URL.parse(`http://[${address}]/`)?.hostname.slice(1, -1) ?? '';
  const groups = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/.exec(canonical);
  if (groups === null) return null;
  const [high, low] = groups.slice(1).map((group) => Number.parseInt(group, 16));
  return [high ?? 0, low ?? 0].flatMap((group) => [group >> 8, group & 255]).join('.');
}

function blockList(family: 'ipv4' | 'ipv6', subnets: readonly string[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [address = '', prefix] = subnet.split('/');
    list.addSubnet(address, Number(prefix), family);
  }
  return list;
}
