import type { Language } from './article.ts';
import type { FeedId } from './ids.ts';

/** One entry of a feed, as published. Text fields are plain text, `url` is absolute http(s), times are Unix ms. */
export type FeedItem = {
  /** The publisher's own id, else the link, else a hash of title and date. */
  readonly guid: string;
  readonly url: string | null;
  /** At most 300 characters; empty when the item has none. */
  readonly title: string;
  readonly summary: string | null;
  /** The full text with paragraphs separated by blank lines, when the feed carries one. */
  readonly content: string | null;
  readonly publishedAt: number | null;
  readonly updatedAt: number | null;
  readonly author: string | null;
  readonly categories: readonly string[];
  /** Pictures, sound and film that belong to the item; `type` is a MIME type. */
  readonly media: readonly { readonly url: string; readonly type: string | null }[];
};

export type FeedDocument = {
  readonly title: string | null;
  readonly language: string | null;
  /** The site the feed belongs to. */
  readonly link: string | null;
  /** Minutes the publisher asks to wait between two readings. */
  readonly ttlMinutes: number | null;
  readonly items: readonly FeedItem[];
};

/** An item with its text, handed to whoever judges it. */
export type Accepted = {
  readonly feed: { readonly id: FeedId; readonly outlet: string; readonly language: Language | null };
  readonly item: FeedItem;
  /** Of the page if it was read, else of the feed. */
  readonly text: string;
  /** The feed gave a taste only, and the page could not be read. */
  readonly isTeaser: boolean;
  /** Names the present title and text as the feed gives them: another hash later means that they changed. */
  readonly contentHash: string;
  /** Held by a feed that was just added or resumed: to be stored, not alerted. */
  readonly silent: boolean;
  /** Unix ms. */
  readonly now: number;
};
