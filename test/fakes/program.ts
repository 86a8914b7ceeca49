import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';

export type Program = AsyncDisposable & {
  readonly child: ChildProcess;
  /** Lines of standard output so far. */
  readonly lines: () => readonly string[];
  readonly errors: () => string;
  /** Resolves when a log line with this message was written. */
  readonly logged: (message: string) => Promise<void>;
  /** Ends it with a signal and waits; resolves with the exit code, null after a signal that kills. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
};

export function temporaryDatabase(): string {
  return join(mkdtempSync(join(tmpdir(), 'vedette-test-')), 'vedette.db');
}

/** Runs the real program as an operator would, with this environment only. */
export function runProgram(env: Readonly<Record<string, string>>, args: readonly string[] = []): Program {
  const child = spawn(process.execPath, ['src/main.ts', ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  const closed = once(child, 'close');
  const lines = (): readonly string[] => output.split('\n').filter((line) => line !== '');
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    await closed;
    return child.exitCode;
  };
  return {
    child,
    lines,
    errors: () => errors,
    logged: (message) =>
      vi.waitFor(() => expect(`${output}${errors}`).toContain(`"msg":"${message}"`), {
        timeout: 15_000,
        interval: 25,
      }),
    end,
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null && child.signalCode === null) await end('SIGKILL');
    },
  };
}
