import { articlesStore } from './articles.ts';
import { correctionsStore, termsStore } from './corrections.ts';
import { type Db, inTransaction } from './db.ts';
import { feedsStore } from './feeds.ts';
import { hostsStore } from './hosts.ts';
import { searchStore } from './search.ts';
import { statementsStore } from './statements.ts';
import { storiesStore } from './stories.ts';
import { viewsStore } from './views.ts';

export type Store = ReturnType<typeof createStore>;

/** Everything the bot remembers. `atomically` runs its work in one transaction. */
export function createStore(db: Db) {
  const stories = storiesStore(db);
  const statements = statementsStore(db);
  return {
    feeds: feedsStore(db),
    hosts: hostsStore(db),
    articles: articlesStore(db),
    stories,
    statements,
    views: viewsStore(stories, statements),
    search: searchStore(db),
    corrections: correctionsStore(db),
    terms: termsStore(db),
    atomically: <T>(work: () => T extends PromiseLike<unknown> ? never : T): T => inTransaction(db, work),
  };
}
