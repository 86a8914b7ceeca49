import { parseArgs } from 'node:util';
import { WrongUsage } from './io.ts';

/**
 * Takes exactly the arguments that `usage` names in capitals (as many as it has), and the given options. Throws WrongUsage
 * with the usage line.
 */
export function options(
  args: readonly string[],
  known: Readonly<Record<string, 'string' | 'boolean'>>,
  usage: string,
): {
  readonly positionals: readonly [string, ...string[]];
  readonly values: Readonly<Record<string, string>>;
} {
  const parsed = parse(args, known, usage);
  const expected = usage.split(' ').length - 1;
  const [first = '', ...rest] = parsed.positionals;
  if (parsed.positionals.length !== expected) throw new WrongUsage(usageLine(usage, known));
  return { positionals: [first, ...rest], values: parsed.values };
}

function parse(
  args: readonly string[],
  known: Readonly<Record<string, 'string' | 'boolean'>>,
  usage: string,
) {
  const config = Object.fromEntries(Object.entries(known).map(([name, type]) => [name, { type }]));
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: config,
      allowPositionals: true,
      strict: true,
    });
    return {
      positionals,
      values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])),
    };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new WrongUsage(`${reason} (${usageLine(usage, known)})`);
  }
}

function usageLine(usage: string, known: Readonly<Record<string, string>>): string {
  const flags = Object.entries(known).map(
    ([name, type]) => ` [--${name}${type === 'string' ? ' VALUE' : ''}]`,
  );
  return `usage: vedette ${usage}${flags.join('')}`;
}
