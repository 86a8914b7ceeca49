import { expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { toHealth, type Vitals } from '../../src/web/health.ts';
import { createMetrics } from '../../src/web/metrics.ts';
import { serveWeb } from '../../src/web/server.ts';

const MINUTE = 60_000;
const vitals: Vitals = {
  startedAt: 0,
  lastRoundAt: 100 * MINUTE,
  telegramOkAt: 100 * MINUTE,
  feeds: { ok: 3, failing: 1 },
  outbox: { pending: 0, oldestDueAt: null },
};
const at = 100 * MINUTE + 1;

test.for([
  ['all is well', {}, 'ok'],
  ['most feeds fail', { feeds: { ok: 1, failing: 2 } }, 'degraded'],
  ['Telegram is silent for two minutes', { telegramOkAt: 98 * MINUTE }, 'degraded'],
  [
    'messages wait for a quarter of an hour',
    { outbox: { pending: 9, oldestDueAt: 85 * MINUTE } },
    'degraded',
  ],
  ['Telegram is silent for ten minutes', { telegramOkAt: 90 * MINUTE }, 'down'],
  ['no feed was looked at for ten minutes', { lastRoundAt: 90 * MINUTE }, 'down'],
] as const)('when %s the bot is %s', ([, change, status]) => {
  expect(toHealth({ ...vitals, ...change }, at).status).toBe(status);
});

test('health and metrics are served, other paths are not', async () => {
  const metrics = createMetrics(() => 5);
  metrics.fetched('fresh');
  metrics.judged(true);
  metrics.sent('sent', 0.2, 30);
  await using web = await serveWeb({
    port: 0,
    host: '127.0.0.1',
    health: () => toHealth({ ...vitals, lastRoundAt: 0 }, at),
    metrics,
    webhook: null,
    log: createLog('silent', []),
  });
  const get = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${web.port}${path}`);
  const health = await get('/healthz');
  expect(health.status).toBe(503);
  expect(await health.json()).toMatchObject({
    status: 'down',
    poller: { lastRoundAt: '1970-01-01T00:00:00.000Z' },
    feeds: { ok: 3, failing: 1 },
    outbox: { pending: 0, oldestDueAt: null },
  });
  const text = await (await get('/metrics')).text();
  for (const line of [
    'vedette_feed_fetches_total{outcome="fresh"} 1',
    'vedette_articles_total{verdict="defence"} 1',
    'vedette_alerts_total{outcome="sent"} 1',
    'vedette_outbox_pending 5',
    'vedette_publish_to_alert_seconds_count 1',
    'vedette_send_seconds_count 1',
    'process_resident_memory_bytes',
  ])
    expect(text).toContain(line);
  expect((await get('/')).status).toBe(404);
});
