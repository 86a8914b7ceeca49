import { createHash } from 'node:crypto';
import type { MessageEntity } from 'grammy/types';
import { URGENCIES } from '../news/analysis.ts';
import { isLanguage, type Language } from '../news/article.ts';
import type { StoryId } from '../news/ids.ts';
import { isFollowed } from '../news/route.ts';
import type { StoryView } from '../news/view.ts';
import type { Owed } from '../store/outbox/deliveries.ts';
import type { Place } from '../store/outbox/places.ts';
import type { Rendered } from '../store/outbox/renders.ts';
import type { Store } from '../store/store.ts';
import { isLocale, type Locale, type Texts } from '../texts.ts';
import { type RenderedMessage, type RenderForm, render, renderDigest } from './render.ts';

/** A message put together, with what it tells. */
export type Composed = {
  readonly message: RenderedMessage;
  readonly rows: readonly Owed[];
  /** Names the look of a story's message; null: nothing that could be edited later. */
  readonly shown: string | null;
  /** In which a story alone is told; null with shown. */
  readonly language: Language | null;
  readonly isSilent: boolean;
  /** When the newest of its stories was published. Unix ms; null: no story. */
  readonly publishedAt: number | null;
};

export type ComposeDeps = {
  readonly store: Pick<Store, 'renders' | 'views' | 'stories' | 'deliveries'>;
  readonly texts: Texts;
};

/** The languages in which a place reads a story, best first. Empty: whatever it was first told in. */
export function preferredLanguages({
  languages,
  locale,
}: Pick<Place, 'languages' | 'locale'>): readonly Language[] {
  if (!isLanguage(locale)) return languages;
  if (languages.length === 0) return [locale];
  return languages.includes(locale)
    ? [locale, ...languages.filter((language) => language !== locale)]
    : languages;
}

export function formOf(place: Place, texts: Texts): RenderForm {
  const locale: Locale = isLocale(place.locale) ? place.locale : 'en';
  return { say: texts[locale], locale, previews: place.previews, timeZone: place.timeZone };
}

/** One story as an alert, in `language` if it is given; null: it was ruled out. Kept, so that chats that read it in the same form share it. */
export function composeStory(
  deps: ComposeDeps,
  row: Owed,
  place: Place,
  language: Language | null,
  now: number,
): Composed | null {
  const storyId = row.ref as StoryId;
  const story = deps.store.stories.get(storyId);
  if (story === null || story.isDropped) return null;
  const preferred = language === null ? preferredLanguages(place) : [language];
  const { outlets } = place.mutes;
  const looks = [preferred, place.locale, place.previews, place.timeZone, [...outlets].toSorted()];
  const key = JSON.stringify([story.changedAt, ...looks]);
  const kept = deps.store.renders.get(storyId, key);
  if (kept !== null) return fromKept(kept, row);
  const view = deps.store.views.view(storyId, preferred, outlets);
  if (view === null) return null;
  const made = toKept(view, render(view, formOf(place, deps.texts)));
  deps.store.renders.keep(storyId, key, made, now);
  return fromKept(made, row);
}

/** A story told again with sound: what a followed person said anew, or that it has become more urgent. */
export function composeReply(deps: ComposeDeps, row: Owed, place: Place): Composed | null {
  const view = deps.store.views.view(row.ref as StoryId, preferredLanguages(place), place.mutes.outlets);
  if (view === null) return null;
  const theirs = view.statements.filter(
    ({ personKey, articleId }) =>
      personKey !== null && isFollowed(place.follows, personKey) && articleId === row.articleId,
  );
  const told = theirs.length > 0 ? { ...view, statements: theirs } : view;
  const message = render(told, formOf(place, deps.texts));
  return {
    message,
    rows: [row],
    shown: null,
    language: null,
    isSilent: false,
    publishedAt: view.publishedAt,
  };
}

/** Several stories in one message, as many as fit whole: the rest stays owed. `title` gets how many there are. */
export function composeMany(
  deps: ComposeDeps,
  rows: readonly Owed[],
  place: Place,
  title: 'batch-title' | 'digest-title' | 'digest-more' | 'digest-missed',
): { readonly composed: Composed | null; readonly ruledOut: readonly Owed[] } {
  const preferred = preferredLanguages(place);
  const found = rows.map((row) => ({
    row,
    view: deps.store.views.view(row.ref as StoryId, preferred, place.mutes.outlets),
  }));
  const ruledOut = found.filter(({ view }) => view === null).map(({ row }) => row);
  const views = new Map(found.flatMap(({ view }) => (view === null ? [] : [[view.id, view]])));
  if (views.size === 0) return { composed: null, ruledOut };

  const form = formOf(place, deps.texts);
  const pages = renderDigest(bestFirst([...views.values()]), {
    ...form,
    title: form.say(title, { count: views.size }),
  });
  const page = pages.find(({ storyIds }) => storyIds.length > 0);
  if (page === undefined) return { composed: null, ruledOut };
  const told = found.filter(({ view }) => view !== null && page.storyIds.includes(view.id));
  const shownViews = told.flatMap(({ view }) => (view === null ? [] : [view]));
  const composed: Composed = {
    message: page.message,
    rows: told.map(({ row }) => row),
    shown: null,
    language: null,
    isSilent: shownViews.every(({ urgency }) => urgency === 'minor'),
    publishedAt: Math.max(...shownViews.map(({ publishedAt }) => publishedAt)),
  };
  return { composed, ruledOut };
}

export function composeNotice({ store }: ComposeDeps, row: Owed): Composed | null {
  const notice = store.deliveries.notice(row.ref);
  if (notice === null) return null;
  const entities = JSON.parse(notice.entities) as readonly MessageEntity[];
  return {
    message: { text: notice.text, entities, keyboard: [], preview: { is_disabled: true } },
    rows: [row],
    shown: null,
    language: null,
    isSilent: false,
    publishedAt: null,
  };
}

/** The bare words, for a message that Telegram refused. */
export function plain(message: RenderedMessage): RenderedMessage {
  return { text: message.text.slice(0, 4_096), entities: [], keyboard: [], preview: { is_disabled: true } };
}

/** The most urgent, then the most widely told; stories of one subject stay together, where its best one stands. */
function bestFirst(views: readonly StoryView[]): readonly StoryView[] {
  const sorted = views.toSorted(
    (a, b) =>
      URGENCIES.indexOf(b.urgency) - URGENCIES.indexOf(a.urgency) ||
      b.independentSources - a.independentSources ||
      b.publishedAt - a.publishedAt,
  );
  return [...Map.groupBy(sorted, ({ topics }) => topics[0] ?? '').values()].flat();
}

type KeptStory = {
  readonly message: RenderedMessage;
  readonly language: Language;
  readonly isSilent: boolean;
  readonly publishedAt: number;
};

function toKept(view: StoryView, message: RenderedMessage): Rendered {
  const kept: KeptStory = {
    message,
    language: view.language,
    isSilent: view.urgency === 'minor',
    publishedAt: view.publishedAt,
  };
  const look = JSON.stringify([message.text, message.entities, message.keyboard]);
  return {
    shown: createHash('sha256').update(look).digest('base64url').slice(0, 16),
    message: JSON.stringify(kept),
  };
}

function fromKept({ shown, message }: Rendered, row: Owed): Composed {
  return { ...(JSON.parse(message) as KeptStory), rows: [row], shown };
}
