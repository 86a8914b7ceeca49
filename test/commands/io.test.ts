import { expect, test } from 'vitest';
import { toArticleLine } from '../../src/commands/article-lines.ts';
import { linesOf } from '../../src/commands/io.ts';

async function* chunks(...parts: readonly Uint8Array[]) {
  yield* parts;
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('lines end at line feeds only, across chunks and inside characters', async () => {
  const whole = bytes('{"a":"\u2028 é"}\nsecond\r\n\nlast');
  const cut = whole.indexOf(0xc3) + 1;
  const lines = await all(linesOf(chunks(whole.slice(0, cut), whole.slice(cut))));
  expect(lines).toEqual(['{"a":"\u2028 é"}', 'second\r', '', 'last']);
});

test('an article line needs an id and something to read', () => {
  expect(toArticleLine({ id: 1, title: 'T' })).toMatchObject({ id: 1, article: { title: 'T', text: '' } });
  expect(toArticleLine({ title: 'T' })).toContain('"id"');
  expect(toArticleLine({ id: 'x' })).toContain('is needed');
  expect(toArticleLine({ id: 'x', title: 5 })).toContain('"title" must be a string');
  expect(toArticleLine({ id: 'x', title: 'T', publishedAt: 'soon' })).toContain('"publishedAt"');
});

test('a language that judgement does not know is found out instead', () => {
  expect(toArticleLine({ id: 1, title: 'T', language: 'es' })).toMatchObject({ article: { language: null } });
  expect(toArticleLine({ id: 1, title: 'T', language: 'uk-UA' })).toMatchObject({
    article: { language: 'uk' },
  });
});
