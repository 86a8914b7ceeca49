import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Statement } from '../../src/news/analysis.ts';
import { rankKey, rankOf } from '../../src/news/quotations/key.ts';

type Draft = {
  readonly text: string;
  readonly speaker?: string | null;
  readonly role?: string | null;
  readonly utterance?: number;
};

function statements(...drafts: readonly Draft[]): readonly Statement[] {
  return drafts.map(({ text, speaker = 'Omar Reyes', role = null, utterance }, i) => ({
    ...{ text, start: i * 1_000, end: i * 1_000 + text.length, speaker, role },
    ...{ mention: null, utterance: utterance ?? i + 1, key: null },
  }));
}

function keysOf(...drafts: readonly Draft[]): readonly (number | null)[] {
  return rankKey(statements(...drafts), {
    title: 'Fleet closes the strait',
    summary: [],
    language: 'en',
  }).map(({ key }) => key);
}

const MINE = 'The strait is closed to every ship from tonight.';
const COST = 'Twelve boats will cost us four hundred million crowns.';
const ICE = 'Nobody can sail there once the winter ice is back.';
const CREW = 'Every sailor of the second squadron came home alive.';

describe('rankKey', () => {
  test('a minister comes before a spokesman, and he before an unnamed source', () => {
    expect(
      keysOf(
        { text: COST, speaker: null, role: null },
        { text: ICE, speaker: 'Lea Moss', role: 'fleet spokeswoman' },
        { text: CREW, speaker: 'Helga Brandt', role: 'Defence Minister' },
      ),
    ).toEqual([3, 2, 1]);
  });

  test('at most three are key', () => {
    const keys = keysOf({ text: MINE }, { text: COST }, { text: ICE }, { text: CREW });
    expect(keys.filter((key) => key !== null).toSorted()).toEqual([1, 2, 3]);
  });

  test('the stretches of one utterance share their rank', () => {
    expect(
      keysOf({ text: 'The strait is closed,', utterance: 1 }, { text: 'and it stays closed.', utterance: 1 }),
    ).toEqual([1, 1]);
  });

  test('nearly the same words are key once', () => {
    const keys = keysOf({ text: MINE }, { text: 'From tonight the strait is closed to every ship.' });
    expect(keys.filter((key) => key !== null)).toHaveLength(1);
  });

  test('fragments are never key', () => {
    expect(
      keysOf({ text: 'closed to every ship from tonight' }, { text: 'too little' }, { text: 'Not now' }),
    ).toEqual([null, null, null]);
  });

  test('a few words are key when a leader says them whole', () => {
    expect(keysOf({ text: 'We will answer.', speaker: 'Helga Brandt', role: 'President' })).toEqual([1]);
    expect(keysOf({ text: 'We will answer.', speaker: 'Lea Moss', role: 'fisherwoman' })).toEqual([null]);
  });

  test('thanks yield to news of the same speaker', () => {
    const role = 'Defence Minister';
    expect(
      keysOf({ text: 'Thank you all for coming to this harbour today.', role }, { text: COST, role }),
    ).toEqual([2, 1]);
  });

  test('a question yields to a statement of the same speaker', () => {
    expect(keysOf({ text: 'How many boats must we lose to learn?' }, { text: COST })).toEqual([2, 1]);
  });

  test('what the news is about comes first', () => {
    expect(keysOf({ text: CREW }, { text: 'We closed the strait because a ferry was shelled.' })).toEqual([
      2, 1,
    ]);
  });

  test('no statement, no key', () => {
    expect(keysOf()).toEqual([]);
  });

  test('keys of any statements are 1, 2, 3 without gaps, and nothing else is changed', () => {
    const drafts = fc.record({
      text: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(MINE, COST, ICE, CREW)),
      speaker: fc.constantFrom(null, 'Omar Reyes', 'Генштаб'),
      role: fc.constantFrom(null, 'President', 'речник Генштабу'),
      utterance: fc.nat(5),
    });
    fc.assert(
      fc.property(fc.array(drafts), (each) => {
        const given = statements(...each);
        const ranked = rankKey(given, { title: 'Fleet', summary: [], language: 'uk' });
        expect(ranked.map((one) => ({ ...one, key: null }))).toEqual(given);
        const keys = [...new Set(ranked.flatMap(({ key }) => key ?? []))].toSorted();
        expect(keys).toEqual([1, 2, 3].slice(0, keys.length));
      }),
    );
  });

  test('many statements are ranked in time', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({
      text: `Boat ${i} left harbour ${i % 97} this very morning.`,
    }));
    const started = performance.now();
    rankKey(statements(...many), { title: 'Fleet', summary: [], language: 'en' });
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

test.each([
  ['President', 'radio operator'],
  ['Ukrainian Defence Minister', 'spokesman for the minister'],
  ['міністр оборони', 'речник міністра оборони'],
  ['президент України', 'радник президента'],
  ['генерал', 'майор'],
  ['министр обороны', 'советник министра обороны'],
  ['Verteidigungsminister', 'Sprecher des Verteidigungsministers'],
  ['minister obrony', 'rzecznik ministra obrony'],
])('%s ranks above %s', (higher, lower) => {
  const named = { speaker: 'Omar Reyes' };
  expect(rankOf({ ...named, role: higher })).toBeGreaterThan(rankOf({ ...named, role: lower }));
});
