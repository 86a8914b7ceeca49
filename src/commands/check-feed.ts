import { MIGRATIONS_DIR } from '../app.ts';
import { connectFeeds } from '../feeds/connect.ts';
import { openDb } from '../store/db.ts';
import { createStore } from '../store/store.ts';
import { options } from './arguments.ts';
import { type Command, Unreadable } from './io.ts';
import { readConfig } from './settings.ts';

/** Reads a feed once and says what its last items would have become; nothing is stored. Exit 1 says why it is of no use. */
export const checkFeedCommand: Command = async (args, io) => {
  const { positionals } = options(args, {}, 'check-feed URL');
  const [url] = positionals;
  const config = readConfig(io);
  const db = openDb(':memory:', MIGRATIONS_DIR);
  const store = createStore(db);
  await using publishers = connectFeeds({
    hosts: store.hosts,
    userAgent: config.userAgent,
    allowPrivate: config.allowPrivateNetworks,
    now: io.now,
  });
  const checked = await publishers.tools(() => []).check(url, io.signal);
  if (checked.kind === 'failed') throw new Unreadable(`${url}: ${checked.why}`);
  await io.write(`${checked.title ?? checked.url}: ${checked.itemCount} items\n`);
  for (const item of checked.items) {
    const verdict = item.verdict ? 'defence' : 'not defence';
    const reasons = item.evidence.length === 0 ? 'no evidence' : item.evidence.join(', ');
    const topics = item.topics.length === 0 ? '' : `; ${item.topics.join(', ')}`;
    await io.write(
      `- ${item.title}\n  ${verdict} (${item.score.toFixed(2)}${topics}; ${item.urgency}): ${reasons}; statements: ${item.statementCount}\n`,
    );
  }
  return 0;
};
