import type { LookupFunction } from 'node:net';
import fc from 'fast-check';
import { request } from 'undici';
import { expect, test } from 'vitest';
import { AddressBlocked, guardedDispatcher, isPublic } from '../../src/feeds/asking/guard.ts';
import { publisher } from '../fakes/publisher.ts';

test.for([
  ...['8.8.8.8', '1.1.1.1', '193.0.14.129', '100.63.255.255', '100.128.0.1', '172.15.0.1', '172.32.0.1'],
  ...['2a00:1450:4001:81b::200e', '2606:4700::1111', '::ffff:8.8.8.8', '::ffff:808:808'],
])('%s is public', (ip) => expect(isPublic(ip)).toBe(true));

test.for([
  ...['127.0.0.1', '127.255.255.254', '0.0.0.0', '0.1.2.3', '10.0.0.1', '172.16.0.1', '172.31.255.255'],
  ...['192.168.1.1', '169.254.169.254', '100.64.0.1', '100.127.255.255', '192.0.2.1', '198.18.0.1'],
  ...['198.51.100.1', '203.0.113.1', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255'],
  ...['::', '::1', '0:0:0:0:0:0:0:1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12:3456::1', 'ff02::1'],
  ...['::ffff:127.0.0.1', '::ffff:7f00:1', '::FFFF:10.0.0.1', '0:0:0:0:0:ffff:127.0.0.1', '::127.0.0.1'],
  ...['64:ff9b::7f00:1', '64:ff9b:1::1', '2001::1', '2001:db8::1', '2002:7f00:1::1', '3fff::1', '5f00::1'],
  ...['', 'localhost', '127.1', '2130706433', '1.2.3', 'not an address', '1.2.3.4.5'],
])('%j is not public', (ip) => expect(isPublic(ip)).toBe(false));

test('an IPv4 address is judged the same when it is mapped into IPv6', () => {
  fc.assert(
    fc.property(fc.ipV4(), (ip) => isPublic(`::ffff:${ip}`) === isPublic(ip)),
    { numRuns: 500 },
  );
});

/** Names that a stranger's DNS may point anywhere. */
const DNS: Readonly<Record<string, readonly string[]>> = {
  'loopback.example': ['127.0.0.1'],
  'six.example': ['::1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'metadata.example': ['169.254.169.254'],
  'two.example': ['10.0.0.1', '127.0.0.1'],
  localhost: ['127.0.0.1', '::1'],
  'localhost.': ['127.0.0.1'],
  'app.localhost': ['127.0.0.1'],
};

const lookup: LookupFunction = (host, options, done) => {
  const found = (DNS[host] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  if (options.all === true) return done(null, found);
  done(null, found[0]?.address ?? '', found[0]?.family ?? 4);
};

const SPELLINGS = [
  ...['127.0.0.1', '127.1', '127.0.1', '2130706433', '0x7f000001', '0x7f.1', '0177.0.0.1', '017700000001'],
  ...['127.0.0.1.', '0.0.0.0', '0', '[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]'],
  ...[
    '[::ffff:7f00:1]',
    '[0:0:0:0:0:ffff:127.0.0.1]',
    '①②⑦.⓪.⓪.①',
    '１２７.0.0.1',
    '127。0。0。1',
    '%31%32%37.0.0.1',
  ],
  ...['127.8.8.8', 'user:password@127.0.0.1', ...Object.keys(DNS)],
];

test.for(SPELLINGS)('http://%s does not reach loopback', async (host) => {
  await using served = await publisher({ '/': (response) => response.end('secret') });
  const dispatcher = guardedDispatcher({ allowPrivate: false, lookup });
  await expect(request(`http://${host}:${served.port}/`, { dispatcher })).rejects.toThrow(AddressBlocked);
  expect(served.asked).toEqual([]);
  await dispatcher.close();
});

test('a name that answers differently the second time is not trusted', async () => {
  await using served = await publisher({ '/': (response) => response.end('secret') });
  let answers = 0;
  const rebinding: LookupFunction = (_host, options, done) => {
    answers += 1;
    const address = answers === 1 ? '127.0.0.1' : '8.8.8.8';
    return options.all === true ? done(null, [{ address, family: 4 }]) : done(null, address, 4);
  };
  const dispatcher = guardedDispatcher({ allowPrivate: false, lookup: rebinding });
  await expect(request(`http://rebinding.example:${served.port}/`, { dispatcher })).rejects.toThrow(
    AddressBlocked,
  );
  await dispatcher.destroy();
});

test.for(['127.0.0.1', 'localhost', '2130706433'])(
  '%s is reached when private addresses are allowed',
  async (host) => {
    await using served = await publisher({ '/': (response) => response.end('ours') });
    const dispatcher = guardedDispatcher({ allowPrivate: true });
    const { body } = await request(`http://${host}:${served.port}/`, { dispatcher });
    expect(await body.text()).toBe('ours');
    await dispatcher.close();
  },
);

test('some private addresses can be allowed and others not', async () => {
  await using served = await publisher({ '/': (response) => response.end('ours') });
  const dispatcher = guardedDispatcher({ allowPrivate: (ip) => ip === '127.0.0.1', lookup });
  const { statusCode, body } = await request(`http://loopback.example:${served.port}/`, { dispatcher });
  await body.dump();
  expect(statusCode).toBe(200);
  await expect(request('http://metadata.example/', { dispatcher })).rejects.toThrow(AddressBlocked);
  await dispatcher.close();
});
