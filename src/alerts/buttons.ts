import type { InlineKeyboardButton } from 'grammy/types';
import type { StoryId } from '../news/ids.ts';
import type { StoryView } from '../news/view.ts';
import type { Say } from '../texts.ts';

/**
 * What the buttons under a story say back to us, at most 64 bytes. The leading number is the version of this format:
 * a press on a button of another version is answered as stale.
 */
export const storyAction = {
  quotes: (id: StoryId) => `1:quotes:${id}`,
  mute: (id: StoryId) => `1:mute:${id}`,
} as const;

/** The row under an alert: Read, All quotes, Mute, Share. */
export function storyButtons(view: StoryView, say: Say): InlineKeyboardButton[][] {
  const read = view.url === null ? [] : [{ text: say('button-read'), url: view.url }];
  const quotes =
    view.statementCount === 0
      ? []
      : [
          {
            text: say('button-quotes', { count: view.statementCount }),
            callback_data: storyAction.quotes(view.id),
          },
        ];
  return [
    [...read, ...quotes],
    [
      { text: say('button-mute'), callback_data: storyAction.mute(view.id) },
      { text: say('button-share'), switch_inline_query: `s_${view.id}` },
    ],
  ].filter((row) => row.length > 0);
}
