import { type Config, parseConfig } from '../config.ts';
import { type Io, Unreadable } from './io.ts';

/** The settings a command runs with. Throws Unreadable with every problem in one line. */
export function readConfig(io: Io): Config {
  const result = parseConfig(io.env);
  if (result.kind === 'wrong') throw new Unreadable(`wrong settings: ${result.problems.join('; ')}`);
  return result.config;
}
