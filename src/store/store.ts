import { adminsStore, draftsStore, factsStore } from './admin.ts';
import { articlesStore } from './articles.ts';
import { createBell } from './bell.ts';
import { chatsStore } from './chats.ts';
import { correctionsStore, termsStore } from './corrections.ts';
import { type Db, inTransaction } from './db.ts';
import { deliveriesStore } from './deliveries.ts';
import { fanoutsStore } from './fanouts.ts';
import { feedsStore } from './feeds.ts';
import { hostsStore } from './hosts.ts';
import { lineStore } from './line.ts';
import { noticesStore } from './notices.ts';
import { outboxStore } from './outbox.ts';
import { paceStore } from './pace.ts';
import { placesStore } from './places.ts';
import { rendersStore } from './renders.ts';
import { searchStore } from './search.ts';
import { statementsStore } from './statements.ts';
import { statsStore } from './stats.ts';
import { storiesStore } from './stories.ts';
import { viewsStore } from './views.ts';
import { wishesStore } from './wishes.ts';

export type Store = ReturnType<typeof createStore>;

/** Everything the bot remembers. `atomically` runs its work in one transaction. */
export function createStore(db: Db) {
  const stories = storiesStore(db);
  const statements = statementsStore(db);
  const bell = createBell();
  const spreadBell = createBell();
  const line = lineStore(db);
  const deliveries = deliveriesStore(db, line);
  const notices = noticesStore(db, line, { bell, spreadBell });
  return {
    /** Rings when something is owed to a chat; the other when something is to be spread over the wishes. */
    bell,
    spreadBell,
    line,
    deliveries,
    notices,
    outbox: outboxStore(db, { line, deliveries, notices, bell }),
    fanouts: fanoutsStore(db, line, spreadBell),
    places: placesStore(db),
    renders: rendersStore(db),
    pace: paceStore(db),
    feeds: feedsStore(db),
    hosts: hostsStore(db),
    articles: articlesStore(db),
    stories,
    statements,
    views: viewsStore(stories, statements),
    search: searchStore(db),
    corrections: correctionsStore(db),
    terms: termsStore(db),
    chats: chatsStore(db),
    wishes: wishesStore(db),
    admins: adminsStore(db),
    facts: factsStore(db),
    drafts: draftsStore(db),
    stats: statsStore(db),
    atomically: <T>(work: () => T extends PromiseLike<unknown> ? never : T): T => inTransaction(db, work),
  };
}
