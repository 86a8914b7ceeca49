import { type Api, GrammyError } from 'grammy';
import type { BotCommand, LanguageCode } from 'grammy/types';
import { LOCALES, type Locale, type Say, type Texts } from '../texts.ts';
import type { BotDeps } from './bot.ts';
import type { BotContext } from './context.ts';
import { isAdmin } from './guards.ts';

/** In the order in which they are offered. Each has its sentence `command-<name>`. */
export const READER_COMMANDS = [
  ...[
    'latest',
    'quotes',
    'search',
    'settings',
    'follow',
    'unfollow',
    'mute',
    'unmute',
    'why',
    'pause',
    'resume',
  ],
  ...['digest', 'channel', 'privacy', 'help', 'start', 'stop'],
] as const;

export const GROUP_COMMANDS = [
  ...[
    'start',
    'settings',
    'latest',
    'quotes',
    'search',
    'follow',
    'unfollow',
    'mute',
    'unmute',
    'why',
    'pause',
  ],
  ...['resume', 'digest', 'stop', 'help'],
] as const;

export const ADMIN_COMMANDS = [
  ...[
    'feeds',
    'addfeed',
    'removefeed',
    'pausefeed',
    'resumefeed',
    'testfeed',
    'feedstats',
    'import',
    'export',
  ],
  ...['verdict', 'terms', 'stats', 'health', 'broadcast', 'invite', 'admins', 'audit', 'backup'],
] as const;

/** What /help says: the commands that work here, each with a sentence. */
export function helpFor(ctx: BotContext, deps: BotDeps): string {
  const isPrivate = ctx.chat?.type === 'private';
  const lines = (names: readonly string[]): string =>
    names.map((name) => `/${name} – ${ctx.say(`command-${name}`)}`).join('\n');
  return [
    ctx.say('help-head'),
    lines(isPrivate ? READER_COMMANDS : GROUP_COMMANDS),
    ...(isPrivate ? [ctx.say('help-inline', { bot: ctx.me.username })] : []),
    ...(isPrivate && isAdmin(deps, ctx.from?.id)
      ? [`${ctx.say('help-admin')}\n${lines(ADMIN_COMMANDS)}`]
      : []),
  ].join('\n\n');
}

function toCommands(names: readonly string[], say: Say): readonly BotCommand[] {
  return names.map((command) => ({ command, description: say(`command-${command}`) }));
}

/**
 * Sets menus and descriptions for every scope and language. English stands for every language we do not speak.
 * `adminIds` also see what admins can do, in their private chat.
 */
export async function registerCommands(
  api: Api,
  { texts, adminIds }: { readonly texts: Texts; readonly adminIds: readonly number[] },
  signal?: AbortSignal,
): Promise<void> {
  for (const locale of LOCALES) {
    const say = texts[locale];
    const language = languageOf(locale);
    const reader = toCommands(READER_COMMANDS, say);
    const group = toCommands(GROUP_COMMANDS, say);
    await api.setMyCommands(reader, language, signal as never);
    await api.setMyCommands(reader, { scope: { type: 'all_private_chats' }, ...language }, signal as never);
    await api.setMyCommands(
      group,
      { scope: { type: 'all_chat_administrators' }, ...language },
      signal as never,
    );
    await api.setMyDescription(say('bot-description'), language, signal as never);
    await api.setMyShortDescription(say('bot-short-description'), language, signal as never);
  }
  for (const id of adminIds) await showAdminMenu(api, texts, id, signal);
}

/** Whoever becomes admin finds what admins can do in the menu of their private chat. */
export async function showAdminMenu(
  api: Api,
  texts: Texts,
  userId: number,
  signal?: AbortSignal,
): Promise<void> {
  for (const locale of LOCALES)
    await unlessUnknown(() =>
      api.setMyCommands(
        toCommands([...READER_COMMANDS, ...ADMIN_COMMANDS], texts[locale]),
        { scope: { type: 'chat', chat_id: userId }, ...languageOf(locale) },
        signal as never,
      ),
    );
}

/** Back to what every reader finds there. */
export async function hideAdminMenu(api: Api, userId: number): Promise<void> {
  for (const locale of LOCALES)
    await unlessUnknown(() =>
      api.deleteMyCommands({ scope: { type: 'chat', chat_id: userId }, ...languageOf(locale) }),
    );
}

/** Telegram knows no chat with someone who never wrote to us: their menu is set when the bot starts next. */
async function unlessUnknown(call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (!(error instanceof GrammyError && error.error_code === 400)) throw error;
  }
}

/** English stands for every language we do not speak. */
function languageOf(locale: Locale): { readonly language_code?: LanguageCode } {
  return locale === 'en' ? {} : { language_code: locale };
}
