import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../log.ts';
import type { Health } from './health.ts';
import type { Metrics } from './metrics.ts';

export type WebOptions = {
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  readonly health: () => Health;
  readonly metrics: Metrics;
  /** Answers Telegram; null when updates are fetched by long polling. */
  readonly webhook: {
    readonly path: string;
    readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  } | null;
  readonly log: Log;
};

export type WebServer = AsyncDisposable & { readonly port: number };

/** Serves /healthz, /metrics and the webhook. Rejects when the port cannot be had. */
export async function serveWeb(options: WebOptions): Promise<WebServer> {
  const server = createServer((request, response) => {
    answer(options, request, response).catch((err: unknown) => {
      options.log.error(
        { path: request.url, reason: err instanceof Error ? err.message : String(err) },
        'web request failed',
      );
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.requestTimeout = 30_000;
  server.listen(options.port, options.host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(
  options: WebOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '/').split('?')[0];
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (options.webhook !== null && path === options.webhook.path && request.method === 'POST')
    return await options.webhook.handle(request, response);
  if (path === '/healthz' && isRead) {
    const health = options.health();
    return send(
      response,
      health.status === 'down' ? 503 : 200,
      'application/json',
      `${JSON.stringify(health)}\n`,
    );
  }
  if (path === '/metrics' && isRead)
    return send(response, 200, options.metrics.contentType, await options.metrics.text());
  send(response, 404, 'text/plain', 'not found\n');
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
}
