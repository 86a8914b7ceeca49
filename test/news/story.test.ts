import { expect, test } from 'vitest';
import type { Language } from '../../src/news/article.ts';
import { mergeStatements } from '../../src/news/stories/story.ts';

const said = (text: string, personKey: string | null = 'hrim olena', language: Language = 'en') => ({
  stretches: [text],
  personKey,
  language,
});
const merge = (language: Language, ...all: readonly ReturnType<typeof said>[]): readonly string[] =>
  mergeStatements(all, language).map(({ stretches }) => stretches.join(' '));

const FULL = 'We agreed on air defence today, and everything else follows from that.';

test('a quotation that one outlet cut is the fuller one', () => {
  expect(merge('en', said('We agreed on air defence today'), said(FULL))).toEqual([FULL]);
  expect(merge('en', said(FULL), said('everything else follows'))).toEqual([FULL]);
});

test('a word or two of difference make no second quotation', () => {
  const other = 'We agreed on air defence today and all else follows from that.';
  expect(merge('en', said(FULL), said(other))).toHaveLength(1);
});

test('the same words of two people, or other words of one, are two', () => {
  expect(merge('en', said(FULL), said(FULL, 'arden paul'))).toHaveLength(2);
  expect(
    merge('en', said(FULL), said('The guns arrive before winter, that is all I can say now.')),
  ).toHaveLength(2);
});

test('another number is another statement', () => {
  const count = (n: number) => said(`The air force shot down ${n} drones over the port last night.`);
  expect(merge('en', count(21), count(34))).toHaveLength(2);
});

test('who is named in short by one outlet is the same person', () => {
  expect(merge('en', said(FULL, 'hrim'), said(FULL))).toHaveLength(1);
});

test('across languages one person’s words with the same numbers are one, in the reader’s language', () => {
  const english = said('We shot down 21 drones over the port and lost nobody at all.');
  const ukrainian = said('Ми збили 21 дрон над портом і не втратили нікого.', 'hrim olena', 'uk');
  expect(merge('uk', english, ukrainian)).toEqual(ukrainian.stretches);
  expect(merge('en', english, ukrainian)).toEqual(english.stretches);
  const another = said('Ми збили 34 дрони над портом і не втратили нікого.', 'hrim olena', 'uk');
  expect(merge('uk', english, another)).toHaveLength(2);
});
