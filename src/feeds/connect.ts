import { setTimeout as delay } from 'node:timers/promises';
import type { Analysis, ExtraTerm } from '../news/analysis.ts';
import type { CheckedItem } from '../news/checked-item.ts';
import type { FeedItem } from '../news/item.ts';
import type { HostsStore } from '../store/hosts.ts';
import { createFetch, type FetchDocument } from './asking/fetch.ts';
import { guardedDispatcher } from './asking/guard.ts';
import { hostTurns } from './asking/turns.ts';
import { discover } from './discover.ts';
import { inspectFeed } from './inspect.ts';
import { parseOpml, writeOpml } from './opml.ts';
import { createReader, type Reader } from './reading/reader.ts';

export type Publishers = ReturnType<typeof connectFeeds>;

type Options = {
  readonly hosts: HostsStore;
  /** Null: Vedette's own name. */
  readonly userAgent: string | null;
  readonly allowPrivate: boolean;
  readonly now: () => number;
};

const USER_AGENT = 'Vedette/0.1.0 (+https://github.com/vedette-news/vedette)';

/** Everything that reaches publishers: one guarded way to ask, one worker to read. Disposing ends both. */
export function connectFeeds({ hosts, userAgent, allowPrivate, now }: Options) {
  const dispatcher = guardedDispatcher({ allowPrivate });
  const sleep = async (ms: number, signal: AbortSignal): Promise<void> => delay(ms, undefined, { signal });
  const turns = hostTurns({ hosts, now, sleep });
  const fetch: FetchDocument = createFetch({ dispatcher, userAgent: userAgent ?? USER_AGENT, turns, now });
  const reader: Reader = createReader();
  return {
    fetch,
    reader,
    /** What admins ask for by hand, in the bot's words. */
    tools: (terms: () => readonly ExtraTerm[]) => tools({ fetch, reader, terms, now }),
    async [Symbol.asyncDispose]() {
      await reader[Symbol.asyncDispose]();
      await dispatcher.destroy();
    },
  };
}

type ToolDeps = {
  readonly fetch: FetchDocument;
  readonly reader: Reader;
  readonly terms: () => readonly ExtraTerm[];
  readonly now: () => number;
};

function tools({ fetch, reader, terms, now }: ToolDeps) {
  return {
    /** Reads a feed and judges its newest items, storing nothing. */
    async check(url: string, signal: AbortSignal) {
      const found = await inspectFeed({ fetch, reader, terms: terms(), now }, url, signal);
      if (found.kind === 'unusable') return { kind: 'failed' as const, why: found.detail };
      return { ...found, kind: 'feed' as const, items: found.items.map(toChecked) };
    },
    async discover(url: string, signal: AbortSignal) {
      const found = await discover(url, { fetch, reader, now }, signal);
      return found.kind === 'failed' ? { kind: found.kind, why: found.detail } : found;
    },
    readOpml(document: string) {
      const read = parseOpml(document);
      return read.kind === 'refused' ? null : read.feeds;
    },
    writeOpml,
  };
}

function toChecked({
  item,
  analysis,
}: {
  readonly item: FeedItem;
  readonly analysis: Analysis;
}): CheckedItem {
  const { defence, urgency, statements } = analysis;
  return {
    title: item.title,
    url: item.url,
    publishedAt: item.publishedAt,
    verdict: defence.verdict,
    score: defence.score,
    topics: defence.topics.map(({ id }) => id),
    urgency: urgency.level,
    evidence: [...new Set(defence.evidence.map(({ term }) => term))],
    statementCount: new Set(statements.map(({ utterance }) => utterance)).size,
  };
}
