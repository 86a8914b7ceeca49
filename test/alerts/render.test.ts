import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MESSAGE_LIMIT, type RenderForm, render, renderDigest } from '../../src/alerts/render.ts';
import type { ArticleId, StoryId } from '../../src/news/ids.ts';
import type { StoryView } from '../../src/news/view.ts';
import { loadTexts } from '../../src/texts.ts';

const form: RenderForm = {
  say: loadTexts('locales').en,
  locale: 'en',
  previews: true,
  timeZone: 'Europe/Kyiv',
};

const view: StoryView = {
  id: 7 as StoryId,
  language: 'en',
  headline: 'Umierov opens the meeting in Brussels',
  summary: ['The defence minister opened the meeting of allies.'],
  statements: [
    {
      stretches: ['We agreed on air defence.', 'Everything else follows.'],
      speaker: 'Rustem Umierov',
      personKey: 'umierov rustem',
      role: 'Ukrainian Defence Minister',
      articleId: 1 as ArticleId,
    },
  ],
  statementCount: 3,
  topics: ['military-aid', 'alliances'],
  urgency: 'normal',
  outlet: 'Harbour News',
  url: 'https://news.example/1',
  publishedAt: Date.UTC(2025, 1, 12, 11, 5),
  independentSources: 2,
  sources: [{ outlet: 'Harbour News', url: 'https://news.example/1', language: 'en' }],
  isCorrected: false,
};

const slice = (message: { text: string }, entity: { offset: number; length: number }): string =>
  message.text.slice(entity.offset, entity.offset + entity.length);

test('an alert reads: headline, summary, quotation with name and role, topics, outlet, time, sources', () => {
  const message = render(view, form);
  expect(message.text).toBe(
    [
      'Umierov opens the meeting in Brussels',
      'The defence minister opened the meeting of allies.',
      '',
      '❝ We agreed on air defence. Everything else follows. ❞',
      '— Rustem Umierov, Ukrainian Defence Minister',
      '',
      'Military aid · Alliances — Harbour News, 13:05 · 2 independent sources',
    ].join('\n'),
  );
  expect(message.entities.map((entity) => [entity.type, slice(message, entity)])).toEqual([
    ['bold', view.headline],
    ['blockquote', '❝ We agreed on air defence. Everything else follows. ❞'],
    ['date_time', '13:05'],
  ]);
  expect(message.keyboard.flat().map((button) => button.text)).toEqual([
    'Read',
    'All quotes (3)',
    'Mute ▾',
    'Share',
  ]);
});

test('a split quotation is shown as one, the break marked, and no trailing comma', () => {
  const [first] = view.statements;
  if (!first) throw new Error('no statement');
  const message = render(
    { ...view, statements: [{ ...first, stretches: ['We are ready,', 'and we will hold,'] }] },
    form,
  );
  expect(message.text).toContain('❝ We are ready … and we will hold ❞');
});

test('a long quotation is expandable and a very long one ends at a sentence', () => {
  const [first] = view.statements;
  if (!first) throw new Error('no statement');
  const long = 'The line holds and the guns speak every hour of the day. '.repeat(40).trim();
  const message = render({ ...view, statements: [{ ...first, stretches: [long] }] }, form);
  const quote = message.entities.find((entity) => entity.type === 'expandable_blockquote');
  expect(quote && slice(message, quote)).toMatch(/^❝ The line.*day\. \[…\] ❞$/);
  expect(message.text.length).toBeLessThan(1_500);
});

test('a digest keeps each story whole and each message within the limit', () => {
  const views = Array.from({ length: 60 }, (_, index) => ({
    ...view,
    id: index as StoryId,
    headline: `${view.headline} (${index})`,
  }));
  const pages = renderDigest(views, { ...form, title: 'While you were away' });
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flatMap((page) => page.storyIds)).toEqual(views.map((one) => one.id));
  for (const { message, storyIds } of pages) {
    expect(message.text.length).toBeLessThanOrEqual(MESSAGE_LIMIT);
    expect(message.entities.length).toBeLessThanOrEqual(100);
    for (const id of storyIds) expect(message.text).toContain(`(${id})`);
  }
});

test('whatever publishers write, a message fits and its entities lie within it', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 5_000 });
  fc.assert(
    fc.property(
      text,
      fc.array(text, { maxLength: 3 }),
      fc.array(text, { minLength: 1, maxLength: 4 }),
      (headline, summary, stretches) => {
        const message = render(
          {
            ...view,
            headline,
            summary,
            statements: Array.from({ length: 3 }, (_, n) => ({
              stretches,
              speaker: n === 0 ? null : headline.slice(0, 200),
              personKey: null,
              role: null,
              articleId: n as ArticleId,
            })),
          },
          form,
        );
        expect(message.text.length).toBeLessThanOrEqual(MESSAGE_LIMIT);
        for (const { offset, length } of message.entities)
          expect(offset + length).toBeLessThanOrEqual(message.text.length);
      },
    ),
    { numRuns: 200 },
  );
});
