import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';

export type Asked = { readonly path: string; readonly headers: IncomingHttpHeaders };

/** Answers one request. */
export type Answer = (response: ServerResponse, asked: Asked) => unknown;

/** A publisher on loopback: answers by path, and remembers what it was asked. */
export async function publisher(answers: Record<string, Answer> = {}) {
  const asked: Asked[] = [];
  const under = { now: 0, most: 0 };
  const listener: RequestListener = (request, response) => {
    const seen: Asked = { path: request.url ?? '', headers: request.headers };
    asked.push(seen);
    under.now += 1;
    under.most = Math.max(under.most, under.now);
    response.once('close', () => {
      under.now -= 1;
    });
    const answer = answers[seen.path];
    if (answer === undefined) response.writeHead(404).end();
    else answer(response, seen);
  };
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    asked,
    /** Most requests it had to answer at the same time. */
    mostAtOnce: (): number => under.most,
    /** Replaces or adds what it answers. */
    answer(path: string, answer: Answer): void {
      answers[path] = answer;
    },
    count: (path: string): number => asked.filter((seen) => seen.path === path).length,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A publisher that speaks bytes, for what a proper server would not say. */
export async function rawPublisher(speak: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('data', () => speak(socket));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
