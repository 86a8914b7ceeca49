import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SAMPLE_OUTLETS, type SampleItem, type SampleOutlet } from './sample.ts';

export type SamplePublisher = AsyncDisposable & {
  readonly feeds: readonly {
    readonly url: string;
    readonly outlet: string;
    readonly language: 'en' | 'uk';
  }[];
  /** When the last item has come out. Unix ms. */
  readonly completeAt: number;
};

/** A private chat gets a message a second: news that comes no faster is told one by one. */
const STEP_MS = 1_100;

/** Serves the sample outlets on loopback, feeds and pages; their items come out one by one. */
export async function servePublisher(now: () => number): Promise<SamplePublisher> {
  const openedAt = now();
  const server = createServer((request, response) => {
    const [, slug = '', ...rest] = (request.url ?? '/').split('?')[0]?.split('/') ?? [];
    const outlet = SAMPLE_OUTLETS.find((one) => one.slug === slug);
    const path = `/${rest.join('/')}`;
    const origin = `http://${request.headers.host ?? '127.0.0.1'}/${slug}`;
    const item = outlet?.items.find((one) => one.path === path);
    if (outlet && path === '/rss')
      send(response, 'application/rss+xml', feed(outlet, origin, openedAt, now()));
    else if (outlet && item) send(response, 'text/html', page(outlet, item, openedAt));
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const steps = SAMPLE_OUTLETS.flatMap(({ items }) => items.map(({ step }) => step));
  return {
    completeAt: openedAt + Math.max(...steps) * STEP_MS,
    feeds: SAMPLE_OUTLETS.map(({ slug, name, language }) => ({
      url: `http://127.0.0.1:${port}/${slug}/rss`,
      outlet: name,
      language,
    })),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function send(response: ServerResponse, type: string, body: string): void {
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.end(body);
}

function feed(outlet: SampleOutlet, origin: string, openedAt: number, now: number): string {
  const published = outlet.items.filter((item) => publishedAt(item, openedAt) <= now);
  const items = published.map(
    (item) => `
    <item>
      <title>${escapeMarkup(item.title)}</title>
      <link>${origin}${item.path}</link>
      <guid isPermaLink="false">${outlet.slug}${item.path}</guid>
      <pubDate>${new Date(publishedAt(item, openedAt)).toUTCString()}</pubDate>
      <description>${escapeMarkup(item.teaser)}</description>
    </item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel>
  <title>${escapeMarkup(outlet.name)}</title><link>${origin}/</link><language>${outlet.language}</language>${items.join('')}
</channel></rss>`;
}

function page(outlet: SampleOutlet, item: SampleItem, openedAt: number): string {
  const title = escapeMarkup(item.title);
  return `<!doctype html>
<html lang="${outlet.language}"><head><meta charset="utf-8"><title>${title}</title>
<meta property="article:published_time" content="${new Date(publishedAt(item, openedAt)).toISOString()}"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/about">About</a></nav>
<article><h1>${title}</h1>
${item.paragraphs.map((paragraph) => `<p>${escapeMarkup(paragraph)}</p>`).join('\n')}
</article>
<footer><p>© ${escapeMarkup(outlet.name)}</p></footer></body></html>`;
}

function publishedAt(item: SampleItem, openedAt: number): number {
  return openedAt + item.step * STEP_MS;
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
