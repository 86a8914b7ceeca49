import { expect, test } from 'vitest';
import { detect } from '../../src/news/detection/detect.ts';
import { BLIND, SEEN, type TopicCase } from './cases/topics.ts';

function topicsOf([language, , title, text = '']: TopicCase) {
  return detect({ title, text }, language).topics.map(({ id }) => id);
}

function microF1(cases: readonly TopicCase[]): number {
  const counts = cases.map((one) => {
    const found = topicsOf(one);
    return {
      found: found.length,
      wanted: one[1].length,
      right: found.filter((id) => one[1].includes(id)).length,
    };
  });
  const sum = (of: 'found' | 'wanted' | 'right') => counts.reduce((total, count) => total + count[of], 0);
  return (2 * sum('right')) / (sum('found') + sum('wanted'));
}

test('topics are right on cases written with the lexicon', () => {
  expect(microF1(SEEN)).toBeGreaterThanOrEqual(0.95);
});

test('topics are right on cases written without it', () => {
  expect(microF1(BLIND)).toBeGreaterThanOrEqual(0.9);
});

test.for(SEEN)('%s: the best topic is among %j: %s', (one) => {
  expect(one[1]).toContain(topicsOf(one)[0]);
});
