import { expect, test } from 'vitest';
import { originOf } from '../../src/news/stories/origin.ts';

test.for([
  ['WARSAW, Poland (AP) — Two convoys crossed the border on Monday.', 'AP'],
  ['The sale was cleared on Friday, Reuters reports.', 'Reuters'],
  ['Домовленість підписано, повідомляє Укрінформ.', 'Ukrinform'],
  ['A convoy arrived.\n\nSource: Kovalenko on Telegram, as reported by European Pravda', 'European Pravda'],
  ['A convoy arrived.\n\nSource: Kovalenko on Facebook', 'Kovalenko'],
  ['A convoy arrived, our correspondent saw.', 'Herald'],
])('%s comes from %s', ([text = '', origin = '']) => {
  const article = { title: 'Convoy', text, url: null, language: null, publishedAt: null };
  expect(originOf(article, 'Herald').origin).toBe(origin);
});

test('bodies that speak for a state are official', () => {
  const article = {
    title: 'Convoy',
    text: 'Lead.\n\nSource: General Staff',
    url: null,
    language: null,
    publishedAt: null,
  };
  expect(originOf(article, 'Herald')).toEqual({ origin: 'General Staff', official: true });
});
