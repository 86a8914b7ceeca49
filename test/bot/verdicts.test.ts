import { expect, test } from 'vitest';
import { createIngest } from '../../src/ingest.ts';
import type { StoryId } from '../../src/news/ids.ts';
import { type Conversation, conversation, NOW, OWNER } from './conversation.ts';

async function desk(): Promise<Conversation> {
  let rule: ReturnType<typeof createIngest>['rule'] = () => undefined;
  const talk = await conversation({ rulings: { rule: (ruling) => rule(ruling) } });
  const ingest = createIngest(talk.store, { maxAgeMs: 86_400_000, now: NOW });
  rule = (ruling) => ingest.rule(ruling);
  return talk;
}

function inReplyTo(id: StoryId) {
  const reply_to_message = {
    ...{ message_id: 77, date: 1, chat: { id: OWNER, type: 'private' } },
    reply_markup: { inline_keyboard: [[{ text: 'Mute', callback_data: `1:mute:${id}` }]] },
  };
  return { extra: { reply_to_message } };
}

test('an admin merges a story with a likely one by a button, and by number or link', async () => {
  await using talk = await desk();
  const first = talk.tell({ title: 'Air defence shot down forty drones over Odesa', outlet: 'Wire' });
  const second = talk.tell({ title: 'Forty drones shot down over Odesa', outlet: 'Gazette' });
  talk.tell({ title: 'Parliament votes on a budget', outlet: 'Daily' });
  await talk.say(OWNER, '/verdict', inReplyTo(second));
  await talk.press(OWNER, 'It is the same as another story');
  expect(talk.buttons(OWNER)[0]).toContain('over Odesa');
  expect(await talk.press(OWNER, `${first}. `)).toContain('Merged into');
  expect(talk.store.stories.get(second)?.id).toBe(first);
  expect(talk.store.stories.tellings(first).map(({ outlet }) => outlet)).toEqual(['Wire', 'Gazette']);
  expect(talk.store.fanouts.next()).toMatchObject({ storyId: first, kind: 'changed' });
  expect(talk.store.corrections.list(5)).toMatchObject([{ kind: 'merge', detail: `${first}` }]);
  expect(await talk.say(OWNER, `/verdict merge ${first}`, inReplyTo(second))).toContain('same story already');

  const third = talk.tell({ title: 'Drones over Odesa: what is known', outlet: 'Herald' });
  const link = `https://t.me/vedette_bot?start=s_${first}`;
  expect(await talk.say(OWNER, `/verdict merge ${link}`, inReplyTo(third))).toContain('Merged into');
  expect(talk.store.stories.tellings(first)).toHaveLength(3);
});

test('an admin splits off an article chosen by its outlet and headline; the last one stays', async () => {
  await using talk = await desk();
  const story = talk.tell({ title: 'Tanks arrive', outlet: 'Wire' });
  const other = talk.tell({ title: 'A frigate is launched', outlet: 'Gazette' });
  expect(await talk.say(OWNER, '/verdict split', inReplyTo(story))).toContain('no such article');
  await talk.say(OWNER, `/verdict merge ${story}`, inReplyTo(other));
  await talk.say(OWNER, '/verdict split', inReplyTo(story));
  expect(talk.buttons(OWNER)).toEqual(['Wire: Tanks arrive', 'Gazette: A frigate is launched']);
  expect(await talk.press(OWNER, 'Gazette')).toContain('a story of its own');
  expect(talk.store.stories.tellings(story).map(({ outlet }) => outlet)).toEqual(['Wire']);
  expect(talk.store.fanouts.next()).toMatchObject({ storyId: story, kind: 'changed' });
});

test('/quotes lists once what two outlets of a story quoted, and names both', async () => {
  await using talk = await desk();
  const words = 'We have received the first air defence systems this week.';
  const statements = [{ speaker: 'Rustem Umierov', text: words }];
  const first = talk.tell({ outlet: 'Wire', statements });
  const second = talk.tell({ outlet: 'Gazette', statements });
  expect(await talk.say(OWNER, '/quotes Umierov')).toContain('2 statements');
  await talk.say(OWNER, `/verdict merge ${first}`, inReplyTo(second));
  const listed = await talk.say(OWNER, '/quotes Umierov');
  expect(listed).toContain('1 statement');
  expect(listed.split(words)).toHaveLength(2);
  expect(listed).toContain('Wire');
  expect(listed).toContain('Gazette');
});

test('an admin names the right speaker: the name changes, the words do not', async () => {
  await using talk = await desk();
  const statements = [
    { speaker: 'Rustem Umierov', text: 'We will strike back.' },
    { speaker: 'Oleksandr Syrskyi', text: 'The line holds.' },
  ];
  const story = talk.tell({ statements });
  await talk.say(OWNER, '/verdict speaker Denys Shmyhal', inReplyTo(story));
  expect(talk.buttons(OWNER)).toEqual(['Rustem Umierov', 'Oleksandr Syrskyi']);
  expect(await talk.press(OWNER, 'Rustem Umierov')).toContain('not Rustem Umierov but Denys Shmyhal');
  expect(talk.store.statements.ofStory(story)).toMatchObject([
    { speaker: 'Denys Shmyhal', role: null, stretches: ['We will strike back.'] },
    { speaker: 'Oleksandr Syrskyi', role: 'Minister', stretches: ['The line holds.'] },
  ]);
  expect(talk.store.corrections.list(5)).toMatchObject([{ detail: 'Rustem Umierov → Denys Shmyhal' }]);
  expect(talk.store.fanouts.next()).toMatchObject({ storyId: story, kind: 'changed' });
});
