import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof createMetrics>;

/** The numbers of `/metrics` (DESIGN.md §8), in a registry of their own. `pending` is asked at each reading. */
export function createMetrics(pending: () => number) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const fetches = new Counter({
    name: 'vedette_feed_fetches_total',
    help: 'Feed requests by outcome',
    labelNames: ['outcome'],
    registers,
  });
  const articles = new Counter({
    name: 'vedette_articles_total',
    help: 'Articles judged by verdict',
    labelNames: ['verdict'],
    registers,
  });
  const alerts = new Counter({
    name: 'vedette_alerts_total',
    help: 'Messages by what became of them',
    labelNames: ['outcome'],
    registers,
  });
  new Gauge({
    name: 'vedette_outbox_pending',
    help: 'Messages owed and not yet sent',
    registers,
    collect() {
      this.set(pending());
    },
  });
  const toAlert = new Histogram({
    name: 'vedette_publish_to_alert_seconds',
    help: 'From the publication of an article to its alert',
    buckets: [15, 30, 60, 120, 300, 600, 1_800, 3_600, 14_400, 86_400],
    registers,
  });
  const sends = new Histogram({
    name: 'vedette_send_seconds',
    help: 'How long Telegram took to answer',
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8, 16, 60],
    registers,
  });

  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    fetched: (outcome: string): void => fetches.inc({ outcome }),
    judged: (isDefence: boolean): void => articles.inc({ verdict: isDefence ? 'defence' : 'other' }),
    sent(outcome: string, seconds: number | null, sincePublishedSeconds: number | null): void {
      alerts.inc({ outcome });
      if (seconds !== null) sends.observe(seconds);
      if (sincePublishedSeconds !== null) toAlert.observe(Math.max(0, sincePublishedSeconds));
    },
  };
}
