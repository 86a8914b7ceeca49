import type { FeedDocument } from '../../news/item.ts';

/** A feed as `parse-feed` prints it: every field present, times ISO 8601 or null. */
export type FeedJson = {
  readonly title: string | null;
  readonly language: string | null;
  readonly items: readonly {
    readonly guid: string;
    readonly url: string | null;
    readonly title: string | null;
    readonly summary: string | null;
    readonly content: string | null;
    readonly publishedAt: string | null;
    readonly updatedAt: string | null;
    readonly author: string | null;
    readonly categories: readonly string[];
  }[];
};

export function toFeedJson(feed: FeedDocument): FeedJson {
  return {
    title: feed.title,
    language: feed.language,
    items: feed.items.map((item) => ({
      guid: item.guid,
      url: item.url,
      title: item.title === '' ? null : item.title,
      summary: item.summary,
      content: item.content,
      publishedAt: toIso(item.publishedAt),
      updatedAt: toIso(item.updatedAt),
      author: item.author,
      categories: item.categories,
    })),
  };
}

function toIso(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}
