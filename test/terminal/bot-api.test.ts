import { Bot } from 'grammy';
import { afterEach, expect, test } from 'vitest';
import { createTerminalApi } from '../../src/terminal/bot-api.ts';
import { toScreen } from '../../src/terminal/screen.ts';

const bots: Bot[] = [];
afterEach(async () => {
  await Promise.all(bots.splice(0).map((bot) => bot.stop()));
});

function start(setUp: (bot: Bot) => void) {
  const printed: string[] = [];
  const api = createTerminalApi({
    print: (text) => void printed.push(text),
    look: { width: 80, styled: false },
    languageCode: 'uk',
    now: () => 1_000,
  });
  const bot = new Bot('1:terminal', { client: { fetch: api.fetch as unknown as typeof fetch } });
  setUp(bot);
  bots.push(bot);
  void bot.start();
  return { api, printed, said: () => printed.join('') };
}

test('a typed command reaches the bot and its answer is printed', async () => {
  const { api, said } = start((bot) => {
    bot.command('hello', (ctx) => ctx.reply(`Hello, ${ctx.from?.language_code ?? ''} ${ctx.match}`));
  });
  await api.type('/hello there');
  expect(said()).toContain('Hello, uk there');
});

test('a button is pressed by its number, and its message edited in place', async () => {
  const { api, said } = start((bot) => {
    bot.command('ask', (ctx) =>
      ctx.reply('Sure?', { reply_markup: { inline_keyboard: [[{ text: 'Yes', callback_data: 'y' }]] } }),
    );
    bot.callbackQuery('y', async (ctx) => {
      await ctx.editMessageText('Done.');
      await ctx.answerCallbackQuery('ok');
    });
  });
  await api.type('/ask');
  expect(said()).toContain('[1] Yes');
  await api.type('1');
  expect(said()).toMatch(/Vedette \(edited\)\n {2}Done\.[\s\S]*\(ok\)/);
  await api.type('9');
  expect(said()).toContain('no button 9');
});

test('inline mode shows what could be shared', async () => {
  const { api, said } = start((bot) => {
    bot.on('inline_query', (ctx) =>
      ctx.answerInlineQuery([
        {
          type: 'article',
          id: '1',
          title: `About ${ctx.inlineQuery.query}`,
          input_message_content: { message_text: 'x' },
        },
      ]),
    );
  });
  await api.type('@bot shells');
  expect(said()).toContain('About shells');
});

test('quotations stand behind a bar, long lines are broken at spaces', () => {
  const text = 'Head\n❝ one two three four ❞\nafter';
  const shown = toScreen(
    { text, entities: [{ type: 'blockquote', offset: 5, length: 22 }], buttons: [], heading: 'Vedette' },
    { width: 18, styled: false },
  );
  expect(shown).toBe('Vedette\n  Head\n  │ ❝ one two\n  │ three four ❞\n  after\n');
});
