import type { FeedId } from '../../news/ids.ts';
import type { Say } from '../../texts.ts';

/** What admins are told about a feed. The same shape as the poller's. */
export type FeedNotice = {
  readonly feed: { readonly id: FeedId; readonly url: string; readonly outlet: string };
} & (
  | { readonly kind: 'failing'; readonly reason: string; readonly detail: string; readonly failures: number }
  | { readonly kind: 'recovered' | 'gone' | 'speaking' }
  | { readonly kind: 'silent'; readonly how: 'no-new-items' | 'dates-stand-still' }
  | { readonly kind: 'moved'; readonly from: string; readonly to: string }
  | { readonly kind: 'duplicate'; readonly of: string }
);

/** The notice as a sentence. */
export function feedNoticeText(notice: FeedNotice, say: Say): string {
  const { outlet, url } = notice.feed;
  const feed = `${outlet} (${url})`;
  switch (notice.kind) {
    case 'failing':
      return say('feed-notice-failing', { feed, failures: notice.failures, detail: notice.detail });
    case 'silent':
      return say(notice.how === 'no-new-items' ? 'feed-notice-silent' : 'feed-notice-dates', { feed });
    case 'moved':
      return say('feed-notice-moved', { feed: outlet, from: notice.from, to: notice.to });
    case 'duplicate':
      return say('feed-notice-duplicate', { feed, of: notice.of });
    case 'recovered':
    case 'gone':
    case 'speaking':
      return say(`feed-notice-${notice.kind}`, { feed });
    default:
      return notice satisfies never;
  }
}
