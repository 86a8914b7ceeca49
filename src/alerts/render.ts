import { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton, LinkPreviewOptions, MessageEntity } from 'grammy/types';
import type { StoryId } from '../news/ids.ts';
import type { ShownStatement, StoryView } from '../news/view.ts';
import type { Locale, Say } from '../texts.ts';
import { storyButtons } from './buttons.ts';

/** What a message looks like, apart from its story: chats with the same form share one rendered text. */
export type RenderForm = {
  readonly say: Say;
  readonly locale: Locale;
  readonly previews: boolean;
  /** IANA zone of the written-out time; clients that know `date_time` show the reader's own. */
  readonly timeZone: string;
};

/** Ready for sendMessage and editMessageText. Offsets of entities are UTF-16 units. */
export type RenderedMessage = {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly keyboard: readonly (readonly InlineKeyboardButton[])[];
  readonly preview: LinkPreviewOptions;
};

/** Telegram refuses a longer text (Bot API, sendMessage). */
export const MESSAGE_LIMIT = 4_096;
/** What may be seen before a tap: an alert is read in ten seconds. */
const SHOWN_LIMIT = 900;
/** A collapsed quotation shows three lines on a phone. */
const COLLAPSED = 150;
const EXPAND_ABOVE = 220;
/** Beyond this a quotation is cut at a sentence's end. */
const QUOTE_LIMIT = 900;
const HEADLINE_LIMIT = 300;

/** The alert of one story (DESIGN.md §4): at most 900 characters before expansion, 4,096 ever. */
export function render(view: StoryView, form: RenderForm): RenderedMessage {
  const draft = fitting(view, form);
  return {
    text: draft.text,
    entities: draft.entities,
    keyboard: storyButtons(view, form.say),
    preview: preview(view.url, form),
  };
}

type Plan = { readonly sentences: number; readonly statements: number };

/** From the fullest to the barest: the first whose size fits is taken. */
const PLANS: readonly Plan[] = [
  { sentences: 3, statements: 3 },
  { sentences: 2, statements: 3 },
  { sentences: 1, statements: 3 },
  { sentences: 1, statements: 2 },
  { sentences: 1, statements: 1 },
  { sentences: 0, statements: 1 },
  { sentences: 0, statements: 0 },
];

function fitting(view: StoryView, form: RenderForm): FormattedString {
  const drafts = PLANS.map((plan) => () => compose(view, form, plan));
  let draft = compose(view, form, { sentences: 0, statements: 0 });
  for (const make of drafts) {
    draft = make();
    if (shownLength(draft) <= SHOWN_LIMIT && draft.text.length <= MESSAGE_LIMIT) return draft;
  }
  return draft;
}

/** Characters seen before any tap: an expandable quotation counts for its first lines. */
function shownLength(message: FormattedString): number {
  return message.entities.reduce(
    (length, entity) =>
      entity.type === 'expandable_blockquote' ? length - Math.max(0, entity.length - COLLAPSED) : length,
    message.text.length,
  );
}

function compose(view: StoryView, form: RenderForm, plan: Plan): FormattedString {
  const parts: FormattedString[] = [FormattedString.bold(cut(view.headline, HEADLINE_LIMIT))];
  const summary = view.summary.slice(0, plan.sentences).join(' ');
  if (summary !== '') parts.push(new FormattedString(`\n${summary}`));
  for (const statement of view.statements.slice(0, plan.statements))
    parts.push(new FormattedString('\n\n'), quotation(statement, form.say));
  parts.push(new FormattedString('\n\n'), footer(view, form));
  return FormattedString.join(parts);
}

function quotation(statement: ShownStatement, say: Say): FormattedString {
  const words = `❝ ${cutAtSentence(joinStretches(statement.stretches), QUOTE_LIMIT)} ❞`;
  const quote =
    words.length > EXPAND_ABOVE
      ? FormattedString.expandableBlockquote(words)
      : FormattedString.blockquote(words);
  return quote.plain(`\n— ${attribution(statement, say)}`);
}

/** "Rustem Umierov, Ukrainian Defence Minister"; an unnamed official by the role; else that no name is certain. */
export function attribution(statement: Pick<ShownStatement, 'speaker' | 'role'>, say: Say): string {
  const named = [statement.speaker, statement.role].filter((part) => part !== null).join(', ');
  return named === '' ? say('speaker-unknown') : named;
}

/** Stretches as one: an ellipsis stands where the article broke a sentence off for its attribution. */
export function joinStretches(stretches: readonly string[]): string {
  return stretches
    .reduce((said, stretch, index) => {
      if (index === 0) return stretch;
      return /[.!?…]$/.test(said) ? `${said} ${stretch}` : `${said.replace(/,$/, '')} … ${stretch}`;
    }, '')
    .replace(/,$/, '');
}

function footer(view: StoryView, form: RenderForm): FormattedString {
  const { say } = form;
  const topics = view.topics.map((topic) => say(`topic-${topic}`)).join(' · ');
  const lead = [...(view.isCorrected ? [say('alert-updated')] : []), ...(topics === '' ? [] : [topics])].join(
    ' · ',
  );
  const line = new FormattedString(lead === '' ? '' : `${lead} — `)
    .plain(`${view.outlet}, `)
    .concat(clockTime(view.publishedAt, form));
  return view.independentSources > 1
    ? line.plain(` · ${say('alert-sources', { count: view.independentSources })}`)
    : line;
}

/** A time of day that clients show in the reader's own zone. */
export function clockTime(at: number, form: Pick<RenderForm, 'locale' | 'timeZone'>): FormattedString {
  const written = new Intl.DateTimeFormat(form.locale === 'uk' ? 'uk-UA' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: form.timeZone,
  }).format(at);
  return FormattedString.time(written, Math.floor(at / 1_000), 't');
}

function preview(url: string | null, form: RenderForm): LinkPreviewOptions {
  return form.previews && url !== null ? { url, prefer_small_media: true } : { is_disabled: true };
}

export type DigestForm = RenderForm & {
  /** What the first message says above its stories. */
  readonly title: string;
};

/**
 * Several stories as few messages: each story whole (headline, key quotation if it fits, outlet and link), never split
 * between two messages. `storyIds` says which stories a message tells.
 */
export function renderDigest(
  views: readonly StoryView[],
  form: DigestForm,
): readonly { readonly message: RenderedMessage; readonly storyIds: readonly StoryId[] }[] {
  const pages: { body: FormattedString; storyIds: StoryId[] }[] = [];
  let page = { body: FormattedString.bold(cut(form.title, HEADLINE_LIMIT)), storyIds: [] as StoryId[] };
  for (const view of views) {
    const entry = digestEntry(view, form);
    const grown = page.body.plain(page.body.text === '' ? '' : '\n\n').concat(entry);
    if (grown.text.length > MESSAGE_LIMIT || grown.entities.length > ENTITY_LIMIT) {
      pages.push(page);
      page = { body: entry, storyIds: [view.id] };
    } else {
      page = { body: grown, storyIds: [...page.storyIds, view.id] };
    }
  }
  pages.push(page);
  return pages.map(({ body, storyIds }) => ({
    message: { text: body.text, entities: body.entities, keyboard: [], preview: { is_disabled: true } },
    storyIds,
  }));
}

/** Telegram drops what stands beyond a hundred entities without a word. */
const ENTITY_LIMIT = 100;
const DIGEST_QUOTE_LIMIT = 280;

function digestEntry(view: StoryView, form: RenderForm): FormattedString {
  const headline = cut(view.headline, HEADLINE_LIMIT);
  const title = view.url === null ? FormattedString.bold(headline) : FormattedString.link(headline, view.url);
  const [statement] = view.statements;
  const quote = statement === undefined ? null : quotation(statement, form.say);
  const body =
    quote !== null && quote.text.length <= DIGEST_QUOTE_LIMIT + attributionRoom(statement, form.say)
      ? title.plain('\n').concat(quote)
      : title;
  return body.plain(`\n${view.outlet}, `).concat(clockTime(view.publishedAt, form));
}

function attributionRoom(statement: ShownStatement | undefined, say: Say): number {
  return statement === undefined ? 0 : attribution(statement, say).length;
}

/** At most `limit` UTF-16 units, cut between words and never inside a surrogate pair. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, limit - 1);
  const space = room.lastIndexOf(' ');
  const kept = space > limit / 2 ? room.slice(0, space) : room.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept}…`;
}

function cutAtSentence(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, limit);
  const end = Math.max(...['. ', '! ', '? ', '… '].map((mark) => room.lastIndexOf(mark)));
  return end > limit / 3 ? `${room.slice(0, end + 1)} […]` : `${cut(text, limit)}`;
}
