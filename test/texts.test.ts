import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALES, loadTexts } from '../src/texts.ts';

const files = Object.fromEntries(
  LOCALES.map((locale) => [locale, readFileSync(`locales/${locale}.ftl`, 'utf8')]),
);
const sources = globSync('src/**/*.ts')
  .filter((file) => file !== 'src/texts.ts')
  .map((file) => readFileSync(file, 'utf8'));
const code = sources.join('\n');

/** Keys of a file, each with its own lines. */
function entries(file: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const block of file.split(/^(?=[a-z][\w-]* =)/m).slice(1)) {
    const key = /^[\w-]+/.exec(block)?.[0] ?? '';
    expect(found.has(key), `${key} stands twice`).toBe(false);
    found.set(key, block.replace(/^#.*$/gm, ''));
  }
  return found;
}

const variablesOf = (block: string): readonly string[] =>
  [...new Set([...block.matchAll(/\$\w+/g)].map(([name]) => name))].toSorted();

test('both languages say the same sentences, of the same facts', () => {
  const [en, uk] = LOCALES.map((locale) => entries(files[locale] ?? ''));
  expect([...(uk?.keys() ?? [])].toSorted()).toEqual([...(en?.keys() ?? [])].toSorted());
  for (const [key, block] of en ?? [])
    expect([key, variablesOf(uk?.get(key) ?? '')]).toEqual([key, variablesOf(block)]);
});

test('every sentence is said somewhere, and nothing unwritten is said', () => {
  const keys = [...entries(files['en'] ?? '').keys()];
  const written = new Set([...code.matchAll(/'([a-z0-9]+(?:-[a-z0-9]+)*)'/g)].map(([, key = '']) => key));
  // A key with a gap, `topic-${id}`: stands for every key of that shape.
  const shapes = [...code.matchAll(/`([a-z]+-[a-z-]*)\$\{[^}]*\}([a-z-]*)`/g)].map(
    ([, head = '', tail = '']) => new RegExp(`^${head}[a-z0-9-]+${tail}$`),
  );
  expect(keys.filter((key) => !written.has(key) && !shapes.some((shape) => shape.test(key)))).toEqual([]);
  const said = [...code.matchAll(/\bsay\(\s*'([^']+)'/g)].map(([, key = '']) => key);
  expect(said.filter((key) => !keys.includes(key))).toEqual([]);
});

test('every sentence can be said with any number, and numbers agree with their nouns', () => {
  const texts = loadTexts('locales');
  for (const locale of LOCALES)
    for (const [key, block] of entries(files[locale] ?? ''))
      for (const count of [0, 1, 2, 5, 11, 21, 22, 25, 101]) {
        const args = Object.fromEntries(variablesOf(block).map((name) => [name.slice(1), count]));
        expect(texts[locale](key, args)).not.toMatch(/[{}]/);
      }
  expect([1, 2, 5, 21, 22, 111].map((count) => texts.uk('latest-title', { count }))).toEqual([
    '1 остання новина',
    '2 останні новини',
    '5 останніх новин',
    '21 остання новина',
    '22 останні новини',
    '111 останніх новин',
  ]);
});

test('descriptions and commands fit into what Telegram takes', () => {
  const texts = loadTexts('locales');
  for (const locale of LOCALES) {
    expect(texts[locale]('bot-description').length).toBeLessThanOrEqual(512);
    expect(texts[locale]('bot-short-description').length).toBeLessThanOrEqual(120);
    for (const key of entries(files[locale] ?? '').keys())
      if (key.startsWith('command-'))
        expect(texts[locale](key, { command: '', near: '' }).length).toBeLessThanOrEqual(256);
  }
});
