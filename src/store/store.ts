import { adminsStore, draftsStore, factsStore } from './admin.ts';
import { chatsStore } from './chats.ts';
import { type Db, inTransaction } from './db.ts';
import { feedsStore } from './feeds.ts';
import { hostsStore } from './hosts.ts';
import { articlesStore } from './news/articles.ts';
import { correctionsStore, termsStore } from './news/corrections.ts';
import { searchStore } from './news/search.ts';
import { statementsStore } from './news/statements.ts';
import { statsStore } from './news/stats.ts';
import { storiesStore } from './news/stories.ts';
import { viewsStore } from './news/views.ts';
import { createBell } from './outbox/bell.ts';
import { deliveriesStore } from './outbox/deliveries.ts';
import { fanoutsStore } from './outbox/fanouts.ts';
import { lineStore } from './outbox/line.ts';
import { noticesStore } from './outbox/notices.ts';
import { outboxStore } from './outbox/outbox.ts';
import { paceStore } from './outbox/pace.ts';
import { placesStore } from './outbox/places.ts';
import { rendersStore } from './outbox/renders.ts';
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
