import { expect, test } from 'vitest';
import { detect } from '../../src/news/detect.ts';

test('evidence is quoted word for word', () => {
  const article = {
    title: 'Artillery shells for the 59th Brigade',
    text: 'The army has received artillery.',
  };
  const { evidence } = detect(article, 'en');
  expect(evidence.length).toBeGreaterThan(0);
  for (const { term, where, start, end } of evidence) expect(article[where].slice(start, end)).toBe(term);
});
