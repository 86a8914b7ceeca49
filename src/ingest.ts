import { analyse } from './news/analyse.ts';
import { type Analysis, URGENCIES } from './news/analysis.ts';
import type { Article } from './news/article.ts';
import { isCorrection } from './news/correction.ts';
import type { ArticleId, StoryId } from './news/ids.ts';
import type { Accepted } from './news/item.ts';
import { personKey } from './news/names/names.ts';
import { type ClusterIndex, clusterIndex, type Placement, urlKey } from './news/stories/cluster.ts';
import { originOf } from './news/stories/origin.ts';
import { type Fingerprint, fingerprint, restoredPrint } from './news/stories/print/fingerprint.ts';
import type { JudgedArticle } from './store/news/articles.ts';
import type { CorrectionKind } from './store/news/corrections.ts';
import type { StoryRow } from './store/news/stories.ts';
import type { Store } from './store/store.ts';

export type Ingested =
  | { readonly kind: 'known' }
  | { readonly kind: 'other'; readonly articleId: ArticleId }
  | {
      readonly kind: 'told';
      readonly articleId: ArticleId;
      readonly storyId: StoryId;
      readonly relation: string;
    }
  | { readonly kind: 'changed'; readonly articleId: ArticleId; readonly storyId: StoryId | null };

/** An admin's verdict; `repeated` is only kept, for whoever tunes judgement. */
export type Ruling = {
  readonly kind: CorrectionKind;
  readonly storyId: StoryId;
  /** What to split off. */
  readonly articleId: ArticleId | null;
  /** What to merge into. */
  readonly intoId: StoryId | null;
  /** Who is wrong and who is right, when an admin names them; else every name comes off the story's statements. */
  readonly speaker?: { readonly wrongKey: string; readonly name: string };
  /** Unix ms. */
  readonly now: number;
};

export type Ingest = ReturnType<typeof createIngest>;

type Index = ClusterIndex<number>;

/** The same event rarely spans more; older stories are not joined. */
const STORY_WINDOW_MS = 72 * 60 * 60 * 1_000;

/**
 * The spine: one item is judged, placed, remembered and owed. Everything is decided by pure functions and written in one
 * transaction, without a single await: two items cannot interleave, and an item is wholly in or not in at all.
 * The index of recent stories is rebuilt from rows and follows them only after they are committed.
 */
export function createIngest(store: Store, options: { readonly maxAgeMs: number; readonly now: number }) {
  const index: Index = clusterIndex<number>();
  for (const { id, storyId, fingerprint: json, seenAt } of store.articles.placedSince(
    options.now - STORY_WINDOW_MS,
  )) {
    const print = restoredPrint(json);
    if (print !== null) index.add(print, seenAt, { article: id, story: storyId });
  }

  return {
    accept(accepted: Accepted): Ingested {
      const { feed, item, contentHash } = accepted;
      const known = store.articles.itemOf(feed.id, item.guid);
      if (known?.contentHash === contentHash) return { kind: 'known' };
      if (known) return change(store, index, accepted, known.articleId);

      const key = item.url === null ? null : urlKey(item.url);
      const same = key === null ? null : store.articles.byUrlKey(key);
      if (same !== null) {
        store.articles.nameItem(feed.id, item.guid, same, contentHash);
        return { kind: 'known' };
      }
      return add(store, index, accepted, key, options.maxAgeMs);
    },
    /** Carries out an admin's verdict on a story. No chat is alerted again for it. */
    rule(ruling: Ruling): void {
      const { kind, storyId, speaker, now } = ruling;
      switch (kind) {
        case 'not-defence':
          store.stories.drop(storyId, now);
          return;
        case 'defence':
          store.stories.restore(storyId);
          return;
        case 'wrong-speaker':
          store.atomically(() => {
            if (speaker === undefined) store.statements.unname(storyId);
            else {
              const { wrongKey, name } = speaker;
              store.statements.rename(storyId, wrongKey, { name, key: personKey(name) });
            }
            oweEdit(store, storyId, now);
          });
          return;
        case 'split':
          if (ruling.articleId !== null) split(store, index, ruling.articleId, storyId, now);
          return;
        case 'merge':
          if (ruling.intoId !== null) merge(store, index, storyId, ruling.intoId, now);
          return;
        case 'repeated':
          return;
        default:
          kind satisfies never;
      }
    },
  };
}

type Judged = {
  readonly analysis: Analysis;
  readonly row: Omit<JudgedArticle, 'urlKey'>;
  /** Null: not defence news, so it is never compared. */
  readonly print: Fingerprint | null;
};

function judge(store: Store, { feed, item, text, now }: Accepted): Judged {
  const article: Article = {
    title: item.title,
    text,
    url: item.url,
    language: feed.language,
    publishedAt: item.publishedAt ?? now,
  };
  const analysis = analyse(article, store.terms.all());
  const print = analysis.defence.verdict
    ? fingerprint({ ...article, source: feed.outlet }, analysis.language, analysis.statements)
    : null;
  const row = {
    feedId: feed.id,
    outlet: feed.outlet,
    origin: originOf(article, feed.outlet).origin,
    url: item.url,
    language: analysis.language,
    title: item.title,
    text,
    summary: analysis.summary.map((sentence) => sentence.text.replace(/\s+/g, ' ')),
    publishedAt: item.publishedAt,
    verdict: analysis.defence.verdict,
    score: analysis.defence.score,
    topics: analysis.defence.topics,
    evidence: analysis.defence.evidence,
    urgency: analysis.urgency.level,
    fingerprint: print === null ? null : JSON.stringify(print),
  };
  return { analysis, row, print };
}

function split(store: Store, index: Index, articleId: ArticleId, from: StoryId, now: number): void {
  const tellings = store.stories.tellings(from);
  if (tellings.length < 2 || !tellings.some(({ id }) => id === articleId)) return;
  const story = store.atomically(() => {
    const opened = store.stories.split(articleId, from, now);
    store.outbox.splitStory(from, opened);
    oweEdit(store, from, now);
    return opened;
  });
  index.move(articleId, story);
}

function merge(store: Store, index: Index, from: StoryId, into: StoryId, now: number): void {
  if (from === into) return;
  const moved = store.stories.tellings(from).map(({ id }) => id);
  store.atomically(() => {
    store.stories.merge(from, into, now);
    store.outbox.mergeStories(from, into);
    oweEdit(store, into, now);
  });
  for (const id of moved) index.move(id, into);
}

/** Messages that tell the story are brought up to date; nobody is alerted. */
function oweEdit(store: Store, storyId: StoryId, now: number): void {
  const articleId = store.stories.tellings(storyId)[0]?.id;
  if (articleId !== undefined) store.fanouts.owe({ storyId, articleId, kind: 'changed', now });
}

function add(store: Store, index: Index, accepted: Accepted, key: string | null, maxAgeMs: number): Ingested {
  const { feed, item, now } = accepted;
  const judged = judge(store, accepted);
  const placement = judged.print === null ? null : index.place(judged.print, now);
  const isOwed = !accepted.silent && now - (item.publishedAt ?? now) <= maxAgeMs;

  const result = store.atomically((): Ingested => {
    const articleId = store.articles.add({ ...judged.row, urlKey: key }, now);
    store.articles.nameItem(feed.id, item.guid, articleId, accepted.contentHash);
    if (placement === null) {
      remember(store, articleId, null, judged, now);
      return { kind: 'other', articleId };
    }
    const storyId = settle(store, articleId, placement, judged, { isOwed, now });
    return { kind: 'told', articleId, storyId, relation: placement.kind };
  });
  follow(index, result, judged, now);
  return result;
}

/** Puts an article into its story with its statements, and owes what readers should hear of it. In a transaction. */
function settle(
  store: Store,
  articleId: ArticleId,
  placement: Placement<number>,
  judged: Judged,
  { isOwed, now }: { readonly isOwed: boolean; readonly now: number },
): StoryId {
  const storyId = placement.kind === 'opens' ? store.stories.open(now) : (placement.story as StoryId);
  store.articles.place(articleId, storyId, placement.kind, placement);
  remember(store, articleId, storyId, judged, now);
  const { before, after } = store.stories.refresh(storyId, now);
  const hasRisen = placement.kind !== 'opens' && before !== null && after !== null && isAbove(after, before);
  const kind = placement.kind === 'opens' ? 'opened' : hasRisen ? 'risen' : 'joined';
  if (isOwed) store.fanouts.owe({ storyId, articleId, kind, now });
  return storyId;
}

function isAbove(after: StoryRow, before: StoryRow): boolean {
  return URGENCIES.indexOf(after.urgency) > URGENCIES.indexOf(before.urgency);
}

/** Statements and search entries of an article, anew. */
function remember(
  store: Store,
  articleId: ArticleId,
  storyId: StoryId | null,
  judged: Judged,
  now: number,
): void {
  const { analysis, row } = judged;
  store.search.forgetStatements(articleId);
  const kept = analysis.statements.map((statement) => ({
    utterance: statement.utterance,
    text: statement.text,
    start: statement.start,
    speaker: statement.speaker,
    personKey: statement.speaker === null ? null : personKey(statement.speaker),
    role: statement.role,
    mention: statement.mention?.text ?? null,
    key: statement.key,
  }));
  for (const { text, start } of kept)
    if (analysis.text.slice(start, start + text.length) !== text)
      throw new Error(`statement at ${start} is not in its text`);
  const ids = store.statements.replace(articleId, storyId, row.publishedAt ?? now, kept);
  for (const [utterance, id] of ids) {
    const stretches = kept.filter((statement) => statement.utterance === utterance);
    const words = stretches.map(({ text }) => text).join(' ');
    store.search.indexStatement(id, stretches[0]?.speaker ?? null, words, analysis.language);
  }
  store.search.indexArticle(articleId, row.title, row.text, analysis.language);
}

function change(store: Store, index: Index, accepted: Accepted, articleId: ArticleId): Ingested {
  const { feed, item, now } = accepted;
  const old = store.articles.get(articleId);
  const isElsewhere = old === null || old.feedId !== feed.id;
  // A page that could not be read this time leaves a teaser: that is no change of the article.
  const isShrunk =
    accepted.isTeaser && old?.title === item.title && accepted.text.length < (old.text ?? '').length;
  const isSame = old?.title === item.title && old.text === accepted.text;
  if (isElsewhere || isShrunk || isSame) {
    store.articles.nameItem(feed.id, item.guid, articleId, accepted.contentHash);
    return { kind: 'known' };
  }
  const judged = judge(store, accepted);
  const placement = old.storyId === null && judged.print !== null ? index.place(judged.print, now) : null;
  const result = store.atomically((): Ingested => {
    store.articles.nameItem(feed.id, item.guid, articleId, accepted.contentHash);
    store.articles.update(articleId, { ...judged.row, urlKey: null }, now);
    if (placement !== null) {
      const storyId = settle(store, articleId, placement, judged, { isOwed: !accepted.silent, now });
      return { kind: 'told', articleId, storyId, relation: placement.kind };
    }
    remember(store, articleId, old.storyId, judged, now);
    if (old.storyId === null) return { kind: 'changed', articleId, storyId: null };
    if (isCorrection({ title: old.title, text: old.text ?? '' }, { title: item.title, text: accepted.text }))
      store.stories.markCorrected(old.storyId, now);
    store.stories.refresh(old.storyId, now);
    if (!accepted.silent) store.fanouts.owe({ storyId: old.storyId, articleId, kind: 'changed', now });
    return { kind: 'changed', articleId, storyId: old.storyId };
  });
  follow(index, result, judged, now);
  return result;
}

/** Lets the index follow what was committed. */
function follow(index: Index, result: Ingested, { print }: Judged, now: number): void {
  if (print !== null && (result.kind === 'told' || result.kind === 'changed') && result.storyId !== null) {
    index.remove(result.articleId);
    index.add(print, now, { article: result.articleId, story: result.storyId });
  }
  index.forgetBefore(now - STORY_WINDOW_MS);
}
