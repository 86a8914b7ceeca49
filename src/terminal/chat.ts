import { createInterface } from 'node:readline';
import { createTerminalApi, type TerminalApi } from './bot-api.ts';

export type TerminalStreams = {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
};

export type TerminalChat = {
  readonly api: TerminalApi;
  /**
   * Talks until the person leaves (Ctrl-C, Ctrl-D) or `signal` aborts. With piped input, `settled` is awaited before the
   * first line and after the last, so that commands find the news and the news is seen.
   */
  readonly talk: (settled: () => Promise<void>, signal: AbortSignal) => Promise<void>;
};

const PROMPT = '> ';

/** The chat in this terminal: what the bot sends is printed, lines that are typed become updates. */
export function createTerminalChat(
  { input, output }: TerminalStreams,
  options: { readonly languageCode: string; readonly now: () => number },
): TerminalChat {
  const isInteractive = input.isTTY === true;
  let redraw = (): void => {};
  const print = (text: string): void => {
    // The line that is being typed is moved below what is printed.
    if (isInteractive) output.write('\r\u001b[K');
    output.write(`${text}\n`);
    redraw();
  };
  const api = createTerminalApi({
    print,
    look: { width: Math.min(output.columns ?? 100, 100), styled: output.isTTY === true },
    ...options,
  });

  const talkByHand = async (signal: AbortSignal): Promise<void> => {
    const lines = createInterface({ input, output, prompt: PROMPT });
    redraw = () => lines.prompt(true);
    const left = Promise.withResolvers<void>();
    lines.on('line', (line) => {
      if (line.trim() === '') return lines.prompt();
      // A rejection cannot happen: an update waits until it is taken.
      void api.type(line.trim()).then(() => lines.prompt());
    });
    lines.on('close', left.resolve);
    lines.on('SIGINT', () => lines.close());
    signal.addEventListener('abort', () => lines.close(), { once: true });
    lines.prompt();
    await left.promise;
    redraw = () => {};
  };

  const talkPiped = async (settled: () => Promise<void>, signal: AbortSignal): Promise<void> => {
    await settled();
    // Opened only now: lines that end before somebody waits for them would be waited for without end.
    for await (const line of createInterface({ input })) {
      if (signal.aborted) return;
      if (line.trim() === '') continue;
      output.write(`${PROMPT}${line}\n`);
      await api.type(line.trim());
    }
    await settled();
  };

  return {
    api,
    async talk(settled, signal) {
      output.write(`${PROMPT}/start\n`);
      await api.type('/start');
      await (isInteractive ? talkByHand(signal) : talkPiped(settled, signal));
    },
  };
}
