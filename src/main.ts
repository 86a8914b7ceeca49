import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { runCommand, USAGE } from './commands/run.ts';

const [first, ...rest] = process.argv.slice(2);
const isStart = first === undefined || first === 'start' || first === '--feeds';
const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort(name));
// A reader of our output that went away, such as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

if (existsSync('.env')) loadEnvFile('.env');
if (first === '--help' || first === '-h' || first === 'help') {
  process.stdout.write(`${USAGE}\nREADME.md says what each does.\n`);
} else {
  process.exitCode = await runCommand(
    isStart ? 'start' : first,
    isStart && first === '--feeds' ? [first, ...rest] : rest,
    {
      stdin: process.stdin,
      write: (text) =>
        new Promise((done, fail) => process.stdout.write(text, (error) => (error ? fail(error) : done()))),
      complain: (line) => void process.stderr.write(`${line}\n`),
      env: process.env,
      now: Date.now,
      signal: stopping.signal,
      streams: { input: process.stdin, output: process.stdout },
    },
  );
}
