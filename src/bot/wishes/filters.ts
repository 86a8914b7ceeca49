import { isLanguage, type Language } from '../../news/article.ts';
import { NO_MUTES, route, type Wish } from '../../news/route.ts';
import { stemsOf } from '../../news/stems.ts';
import { isTopic, TOPICS, type Topic, toTopicMask } from '../../news/topics.ts';
import type { KeptWish, Mute, MuteKind } from '../../store/wishes.ts';
import { LOCALES } from '../../texts.ts';
import type { BotDeps } from '../bot.ts';

/** What is to be muted: `matches` are what is compared, one for each way its languages stem it. */
export type Filter = { readonly kind: MuteKind; readonly value: string; readonly matches: readonly string[] };

/** What a reader means: a topic or an outlet by its name, else words. Null: no word in it. */
export function toFilter(deps: BotDeps, typed: string, now: number): Filter | null {
  const topic = topicNamed(deps, typed);
  if (topic !== null) return { kind: 'topic', value: topic, matches: [topic] };
  const outlet = outletNamed(deps, typed, now);
  if (outlet !== null) return { kind: 'outlet', value: outlet, matches: [outlet] };
  const matches = [...new Set(languagesOf(typed).map((language) => stemmed(typed, language)))].filter(
    (match) => match !== '',
  );
  return matches.length === 0 ? null : { kind: 'word', value: typed, matches };
}

function topicNamed({ texts }: BotDeps, typed: string): Topic | null {
  const name = typed.toLowerCase();
  const bare = name.replace(/^#/, '').replaceAll(' ', '-');
  if (isTopic(bare)) return bare;
  return (
    TOPICS.find((topic) =>
      LOCALES.some((locale) => texts[locale](`topic-${topic}`).toLowerCase() === name),
    ) ?? null
  );
}

const MONTHS_MS = 90 * 24 * 60 * 60_000;

function outletNamed({ store }: BotDeps, typed: string, now: number): string | null {
  const name = typed.toLowerCase();
  const outlets = [
    ...store.stories.outlets(now - MONTHS_MS).map(({ outlet }) => outlet),
    ...store.feeds.all().map(({ outlet }) => outlet),
  ];
  return outlets.find((outlet) => outlet.toLowerCase() === name) ?? null;
}

function languagesOf(typed: string): readonly Language[] {
  const codes = /\p{Script=Cyrillic}/u.test(typed) ? ['uk', 'ru'] : ['en', 'de', 'pl', 'fr'];
  return codes.filter(isLanguage);
}

function stemmed(typed: string, language: Language): string {
  return stemsOf(typed, language)
    .map(({ stem }) => stem)
    .join(' ');
}

export function toMutes({ kind, value, matches }: Filter, until: number | null): readonly Mute[] {
  return matches.map((match) => ({ kind, value, match, until }));
}

export type Preview = { readonly hidden: number; readonly of: number; readonly headlines: readonly string[] };

const WEEK_MS = 7 * 24 * 60 * 60_000;
const MOST_LOOKED_AT = 500;
const MOST_SHOWN = 3;

/** What the filter would have hidden from this place in the last week, by the very rule that will apply it. */
export function preview(deps: BotDeps, wish: KeptWish, filter: Filter, now: number): Preview {
  const { stories, views } = deps.store;
  const follows = new Set(deps.store.wishes.follows(wish).map(({ personKey }) => personKey));
  const without: Wish = { ...wish, state: 'active', pausedUntil: null, mutes: NO_MUTES, follows };
  const withIt: Wish = { ...without, mutes: mutesOf(filter) };
  let of = 0;
  const hidden: string[] = [];
  for (const id of stories.latest({ limit: MOST_LOOKED_AT, since: now - WEEK_MS })) {
    const facts = views.routingFacts(id);
    if (!facts || route(facts, without, now).kind === 'skip') continue;
    of += 1;
    if (route(facts, withIt, now).kind === 'skip')
      hidden.push(views.view(id, wish.languages)?.headline ?? '');
  }
  return { hidden: hidden.length, of, headlines: hidden.filter(Boolean).slice(0, MOST_SHOWN) };
}

function mutesOf({ kind, matches }: Filter): Wish['mutes'] {
  return {
    words: kind === 'word' ? matches.map((match) => match.split(' ')) : [],
    topicMask: kind === 'topic' ? toTopicMask(matches.filter(isTopic)) : 0,
    outlets: new Set(kind === 'outlet' ? matches : []),
  };
}
