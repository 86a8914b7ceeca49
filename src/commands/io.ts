import { readFileSync } from 'node:fs';

/** What a command may touch besides its arguments: tests hand in their own. */
export type Io = {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly write: (text: string) => Promise<void>;
  readonly complain: (line: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
  /** Aborted when the operator wants us to stop. */
  readonly signal: AbortSignal;
  /** For the chat in the terminal. */
  readonly streams: { readonly input: NodeJS.ReadStream; readonly output: NodeJS.WriteStream };
};

/** Returns the exit code. Throws WrongUsage and Unreadable, which the caller turns into one line each. */
export type Command = (args: readonly string[], io: Io) => Promise<number>;

/** The command was called wrongly: exit 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

/** An input that cannot be read, or a thing that cannot be done: exit 1. The message names it. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** The bytes of a file, or of standard input for `-`. */
export async function readInput(path: string, io: Io): Promise<Uint8Array> {
  if (path !== '-') {
    try {
      return readFileSync(path);
    } catch (error) {
      throw new Unreadable(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Lines of UTF-8 bytes, ended by a line feed only: JSON may hold every other separator raw. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pending: string[] = [];
  for await (const chunk of stream) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    pending.push(first);
    for (const part of rest) {
      yield pending.join('');
      pending = [part];
    }
  }
  pending.push(decoder.decode());
  const last = pending.join('');
  if (last !== '') yield last;
}

type JsonRecord = Readonly<Record<string, unknown>>;

/**
 * Answers JSON lines with JSON lines, in order. A line that is no object, or that `answer` refuses with a string, is
 * answered by its number and the reason; the rest go on.
 */
export async function answerLines(io: Io, answer: (record: JsonRecord) => object | string): Promise<void> {
  let number = 0;
  for await (const line of linesOf(io.stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    const record = toRecord(line);
    const answered = typeof record === 'string' ? record : answer(record);
    const said = typeof answered === 'string' ? { id: null, line: number, error: answered } : answered;
    await io.write(`${JSON.stringify(said)}\n`);
  }
}

/** The object of a JSON line, or a string that says why there is none. */
export function toRecord(line: string): JsonRecord | string {
  try {
    const value: unknown = JSON.parse(line);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as JsonRecord) : 'not a JSON object';
  } catch (error) {
    return `not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** A field that must be a string when present; null when absent. Pushes what is wrong to `problems`. */
export function stringField(record: JsonRecord, name: string, problems: string[]): string | null {
  const value = record[name];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value;
  problems.push(`"${name}" must be a string`);
  return null;
}
