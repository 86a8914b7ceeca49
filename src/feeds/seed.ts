import { readFileSync } from 'node:fs';
import type { FeedsStore } from '../store/feeds.ts';
import { parseOpml } from './opml.ts';
import { OUTLETS } from './outlets.ts';

/** The file that FEEDS names cannot be used. One line for the operator. */
export class FeedsUnreadable extends Error {
  override readonly name = 'FeedsUnreadable';
}

type Sample = readonly { readonly url: string; readonly outlet: string; readonly language: string }[];

/**
 * Gives a database without feeds its first ones: `default` the built-in outlets, `none` nothing, else an OPML file. A sample's
 * present items are news, not backlog. Throws FeedsUnreadable.
 */
export function seedFeeds(feeds: FeedsStore, source: string | Sample, now: number): void {
  if (typeof source !== 'string') {
    for (const sample of source) {
      const added = feeds.add({ ...sample, addedBy: null }, now);
      if (added.kind === 'added') feeds.settle(added.feed.id, { ...added.feed, primedAt: now });
    }
    return;
  }
  if (source === 'none' || feeds.all().length > 0) return;
  const first = source === 'default' ? builtIn() : listed(source);
  for (const feed of first) feeds.add({ ...feed, addedBy: null }, now);
}

function builtIn() {
  return OUTLETS.map(({ name, url, language }) => ({ url, outlet: name, language }));
}

function listed(path: string) {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new FeedsUnreadable(
      `FEEDS: cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const read = parseOpml(text);
  if (read.kind === 'refused') throw new FeedsUnreadable(`FEEDS: ${path} is no OPML file: ${read.detail}`);
  return read.feeds.map(({ url, title, language }) => ({
    url,
    outlet: title ?? url,
    language: language ?? null,
  }));
}
