import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../src/bot/hints.ts';
import { createLanes } from '../../src/bot/lanes.ts';
import { ADMIN_COMMANDS, READER_COMMANDS } from '../../src/bot/menu.ts';
import { conversation, OWNER } from './conversation.ts';

const ARGUMENTS = [
  '',
  'x'.repeat(4_000),
  `${'слово '.repeat(600)}2h`,
  '\u202e\u202dabc\u200b\u200f\u2066',
  '<b>bold</b> & <a href="x">y</a>',
  "'; DROP TABLE chats; --",
  '"a" OR * NEAR( ^ :',
  '👩‍👩‍👧‍👦 🇺🇦 \ud83d',
  '@everyone',
  '-1',
  '0x7fffffff',
  '__proto__ constructor',
  '../../etc/passwd',
  '%s %n { $count }',
];

test('no argument to any command brings an error, or a message that Telegram refuses', async () => {
  await using talk = await conversation();
  talk.tell({ statements: [{ speaker: 'Rustem Umierov', text: 'We need more air defence.' }] });
  await talk.say(OWNER, '/start');
  for (const command of [...READER_COMMANDS, ...ADMIN_COMMANDS])
    for (const words of ARGUMENTS) {
      talk.pass(5_000);
      const before = talk.telegram.calls.length;
      await talk.say(OWNER, `/${command} ${words}`.trimEnd());
      expect(talk.telegram.calls.length, `/${command} ${words.slice(0, 20)} is answered`).toBeGreaterThan(
        before,
      );
      await talk.say(OWNER, '/start');
    }
  const refused = talk.telegram.calls.filter(({ code, method }) => code !== 200 && method !== 'getChat');
  expect(refused.map(({ method, payload, code }) => [method, code, payload['text']])).toEqual([]);
  expect(talk.lines.filter((line) => /"level":(?:40|50)/.test(line))).toEqual([]);
});

test('no callback data, ours or foreign, goes unanswered or brings an error', async () => {
  await using talk = await conversation();
  await talk.say(5, '/start');
  const subjects = [
    'set',
    'mute',
    'ms',
    'mb',
    'fb',
    'quotes',
    'qp',
    'se',
    'fo',
    'un',
    'mk',
    'mu',
    'px',
    'py',
    'ch',
    'cs',
    'chs',
  ];
  const parts = [
    '5.0',
    '6.0',
    '1',
    '999',
    'topics',
    '2h',
    'undo',
    '',
    '-1',
    'zz',
    'x'.repeat(40),
    'not-defence',
  ];
  const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? '';
  let count = 0;
  for (let n = 0; n < 150; n++) {
    talk.pass(2_000);
    const data = ['1', pick(subjects, n), pick(parts, n * 7 + 3), pick(parts, n * 5 + 1), pick(parts, n * 3)]
      .slice(0, 2 + (n % 4))
      .join(':');
    talk.telegram.press(5, 2, data.slice(0, 64));
    count += 1;
    await talk.deliver();
  }
  expect(talk.callsOf('answerCallbackQuery')).toHaveLength(count);
  expect(talk.lines.filter((line) => line.includes('"level":50'))).toEqual([]);
});

test('the nearest command is one of ours, or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      const near = nearest(typed, READER_COMMANDS);
      expect(near === null || (READER_COMMANDS as readonly string[]).includes(near)).toBe(true);
    }),
  );
});

test('a slow chat holds up neither the others nor its own order', async () => {
  const lanes = createLanes();
  const done: string[] = [];
  const gate = Promise.withResolvers<void>();
  await lanes.run(1, () => gate.promise.then(() => void done.push('slow')), 10);
  const second = lanes.run(1, async () => void done.push('after it'), 10_000);
  await lanes.run(2, async () => void done.push('other'), 10_000);
  gate.resolve();
  await second;
  await lanes.settle();
  expect(done).toEqual(['other', 'slow', 'after it']);
});
