type Id<Name extends string> = number & { readonly __id: Name };

export type FeedId = Id<'feed'>;
export type ArticleId = Id<'article'>;
export type StoryId = Id<'story'>;
/** Telegram's chat id: positive for a person, negative for a group or channel. */
export type ChatId = Id<'chat'>;
