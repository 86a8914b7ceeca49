import type { Urgency } from './analysis.ts';
import type { Language } from './article.ts';
import type { ArticleId, FeedId, StoryId } from './ids.ts';
import type { Topic } from './topics.ts';

/** One utterance as it is shown: its stretches in order, verbatim. */
export type ShownStatement = {
  readonly stretches: readonly string[];
  readonly speaker: string | null;
  readonly personKey: string | null;
  readonly role: string | null;
  readonly articleId: ArticleId;
};

export type ShownSource = {
  readonly outlet: string;
  readonly url: string | null;
  readonly language: Language;
};

/** A story in one language, ready to be rendered: everything a message may say of it. */
export type StoryView = {
  readonly id: StoryId;
  readonly language: Language;
  readonly headline: string;
  readonly summary: readonly string[];
  /** Key statements, best first, at most three; never nearly the same twice. */
  readonly statements: readonly ShownStatement[];
  /** All utterances of the story, the same one told twice counted once. */
  readonly statementCount: number;
  readonly topics: readonly Topic[];
  readonly urgency: Urgency;
  /** The outlet whose headline is shown. */
  readonly outlet: string;
  readonly url: string | null;
  /** Unix ms. */
  readonly publishedAt: number;
  readonly independentSources: number;
  readonly sources: readonly ShownSource[];
  /** The headline or a number changed after the first alert. */
  readonly isCorrected: boolean;
};

/** What routing asks of a story: facts of each article, so that a filtering chat gets it from the first it accepts. */
export type RoutingFacts = {
  readonly storyId: StoryId;
  readonly topicMask: number;
  readonly urgency: Urgency;
  readonly openedAt: number;
  readonly articles: readonly {
    readonly id: ArticleId;
    readonly feedId: FeedId | null;
    readonly outlet: string;
    readonly language: Language;
    /** Stems of title and summary, for muted words. */
    readonly stems: ReadonlySet<string>;
    /** Who speaks in it. */
    readonly personKeys: readonly string[];
  }[];
};
