import { type ApiClientOptions, Bot } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import type { Log } from '../log.ts';
import type { CheckedItem } from '../news/checked-item.ts';
import type { ArticleId, StoryId } from '../news/ids.ts';
import type { CorrectionKind } from '../store/news/corrections.ts';
import type { Store } from '../store/store.ts';
import type { Locale, Texts } from '../texts.ts';
import { forAdmins } from './admin/admins.ts';
import { type BotContext, understand } from './context.ts';
import { adminsOnlyInGroups, inLanes, once, unhurried } from './guards.ts';
import { fallbacks } from './hints.ts';
import { channels } from './places/channels.ts';
import { standing } from './places/groups.ts';
import { privacy } from './places/privacy.ts';
import { starting } from './places/start.ts';
import { invitedOnly } from './places/subscribing.ts';
import { inlineMode } from './stories/inline.ts';
import { reading } from './stories/reading.ts';
import { storyMenu } from './stories/story-menu.ts';
import { following } from './wishes/following.ts';
import { muting } from './wishes/muting.ts';
import { pausing } from './wishes/pausing.ts';
import { settings } from './wishes/settings.ts';

/** `why` says in plain English what was wrong, for an admin. */
export type CheckedFeed =
  | {
      readonly kind: 'feed';
      readonly url: string;
      readonly title: string | null;
      readonly items: readonly CheckedItem[];
    }
  | { readonly kind: 'failed'; readonly why: string };

export type DiscoveredFeeds =
  | {
      readonly kind: 'found';
      readonly feeds: readonly {
        readonly url: string;
        readonly title: string | null;
        readonly language: string | null;
      }[];
    }
  | { readonly kind: 'failed'; readonly why: string };

export type Opml = readonly { readonly url: string; readonly title: string | null }[];

/** What admins ask of the feeds' room; wired by whoever knows it. */
export type FeedTools = {
  /** Reads a feed and judges its newest items, storing nothing. */
  readonly check: (url: string, signal: AbortSignal) => Promise<CheckedFeed>;
  /** The feeds at an address: itself, or those that a site's page names. */
  readonly discover: (url: string, signal: AbortSignal) => Promise<DiscoveredFeeds>;
  /** Null: not an OPML document. */
  readonly readOpml: (document: string) => Opml | null;
  readonly writeOpml: (feeds: readonly { readonly url: string; readonly title: string }[]) => string;
};

/** What admins ask of the pipeline. */
export type Rulings = {
  /** Carries out an admin's verdict on a story: drops it, restores it, takes its names off, splits or merges it. */
  readonly rule: (ruling: {
    readonly kind: CorrectionKind;
    readonly storyId: StoryId;
    readonly articleId: ArticleId | null;
    readonly intoId: StoryId | null;
    readonly speaker?: { readonly wrongKey: string; readonly name: string };
    readonly now: number;
  }) => void;
};

export type Health = {
  readonly status: string;
  readonly poller: { readonly lastRoundAt: string | number | null };
  readonly feeds: { readonly ok: number; readonly failing: number };
  readonly outbox: { readonly pending: number; readonly oldestDueAt: string | number | null };
  readonly telegram: { readonly lastOkAt: string | number | null };
};

export type BotDeps = {
  readonly token: string;
  readonly client?: ApiClientOptions;
  /** Spares getMe. */
  readonly botInfo?: UserFromGetMe;
  readonly store: Store;
  readonly texts: Texts;
  readonly now: () => number;
  readonly log: Log;
  /** Owners; they may add other admins. */
  readonly adminIds: readonly number[];
  readonly access: 'open' | 'invite';
  readonly timeZoneDefault: string;
  readonly localeDefault: Locale;
  /** Where files are downloaded from: `<apiRoot>/file/bot<token>/<path>`. */
  readonly apiRoot: string;
  readonly feeds: FeedTools;
  readonly rulings: Rulings;
  /** Writes a consistent copy of the database and returns its bytes. */
  readonly backup: () => Promise<Uint8Array>;
  /** What /healthz says. */
  readonly health: () => Health;
  /** Aborted when the program stops. */
  readonly signal: AbortSignal;
};

export type ReadersBot = {
  readonly bot: Bot<BotContext>;
  /** Resolves when every answer that was begun is given. */
  readonly settle: () => Promise<void>;
};

/** The bot as people meet it: every command, button and inline question of DESIGN.md §5. It polls when it is started. */
export function createBot(deps: BotDeps): ReadersBot {
  const bot = new Bot<BotContext>(deps.token, {
    ...(deps.client ? { client: deps.client } : {}),
    ...(deps.botInfo ? { botInfo: deps.botInfo } : {}),
  });
  const { middleware, lanes } = inLanes(deps);
  bot.use(once(), middleware, understand(deps), unhurried(), adminsOnlyInGroups(deps), invitedOnly(deps));
  bot.use(
    standing(deps),
    starting(deps),
    settings(deps),
    reading(deps),
    following(deps),
    muting(deps),
    pausing(deps),
  );
  bot.use(storyMenu(deps), privacy(deps), channels(deps), inlineMode(deps));
  bot.use(forAdmins(deps));
  bot.use(fallbacks(deps));
  return { bot, settle: () => lanes.settle() };
}
