import { toLine } from './text.ts';
import { eachToken } from './tokens.ts';

/** Why a document is not a feed. */
export type Refusal =
  | 'empty'
  | 'too-large'
  | 'html-page'
  | 'login-page'
  | 'challenge-page'
  | 'error-page'
  | 'json-not-a-feed'
  | 'binary'
  | 'not-a-feed';

export type Refused = { readonly kind: 'refused'; readonly reason: Refusal; readonly detail: string };

/** Says what a document is that is no feed. */
export function refuse(text: string): Refused {
  const head = text.slice(0, HEAD_LENGTH);
  const start = head.trimStart();
  if (start === '') return { kind: 'refused', reason: 'empty', detail: 'the body is empty' };
  if (/^[{[]/.test(start))
    return { kind: 'refused', reason: 'json-not-a-feed', detail: 'JSON, but no JSON Feed' };
  if (isBinary(start)) return { kind: 'refused', reason: 'binary', detail: 'not text' };
  const page = look(head);
  if (page === null) {
    return { kind: 'refused', reason: 'not-a-feed', detail: `neither a feed nor a page: ${excerpt(start)}` };
  }
  const reason = kindOf(page);
  return {
    kind: 'refused',
    reason,
    detail: page.title === '' ? SAYS[reason] : `${SAYS[reason]}: ${page.title}`,
  };
}

/** Says that a page is a wall in front of an article; null when it does not look like one. */
export function refusePage(html: string): RefusedPage | null {
  const page = look(html.slice(0, HEAD_LENGTH));
  const reason = page === null ? 'html-page' : kindOf(page);
  return reason === 'html-page'
    ? null
    : { kind: 'refused', reason, detail: `${SAYS[reason]}: ${page?.title ?? ''}` };
}

type RefusedPage = {
  readonly kind: 'refused';
  readonly reason: Exclude<PageKind, 'html-page'>;
  readonly detail: string;
};

type PageKind = 'html-page' | 'login-page' | 'challenge-page' | 'error-page';

const SAYS: Readonly<Record<PageKind, string>> = {
  'html-page': 'an HTML page instead of a feed',
  'login-page': 'a page that asks to sign in',
  'challenge-page': 'a page that checks for robots',
  'error-page': 'an error page',
};

const HEAD_LENGTH = 200_000;

/** Whether what was decoded as text never was any. */
export function isBinary(text: string): boolean {
  const head = text.slice(0, 1000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells binary from text.
  const odd = head.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return odd > head.length / 10 || /^(?:%PDF-|PK|GIF8|.PNG)/.test(head);
}

type Look = { readonly title: string; readonly text: string; readonly hasPassword: boolean };

/** Null when there is no HTML in it. */
function look(html: string): Look | null {
  let isHtml: boolean | null = null;
  let hasPassword = false;
  let inTitle = false;
  const title: string[] = [];
  const text: string[] = [];
  eachToken(html, 'html', {
    open(name, attributes) {
      // What the first element is, the document is.
      isHtml ??= HTML.has(name);
      hasPassword ||= name === 'input' && attributes.get('type')?.toLowerCase() === 'password';
      inTitle = name === 'title';
      if (name === 'script' || name === 'form') text.push(` ${[...attributes.values()].join(' ')} `);
    },
    close() {
      inTitle = false;
    },
    text(part) {
      if (inTitle) title.push(part);
      else text.push(part);
    },
  });
  if (isHtml !== true && !/^\s*<!doctype html/i.test(html)) return null;
  return { title: excerpt(title.join('')), text: text.join(' ').slice(0, HEAD_LENGTH), hasPassword };
}

const HTML = new Set(
  'html head body title meta link style div span p h1 h2 b br table script center form section'.split(' '),
);

const CHALLENGE =
  /captcha|just a moment|checking (?:if the site|your browser|you are human)|verify(?:ing)? (?:that )?you are (?:a )?human|are you a (?:robot|human)|cf-chl|challenge-platform|ddos[- ]guard|attention required|enable javascript and cookies|press (?:&amp;|&|and) hold|incapsula|human verification|security check|bot (?:detection|protection)|перевірка браузера|проверка браузера|я не робот/i;
const LOGIN =
  /\b(?:log|sign)[ -]?(?:in|on)\b|\bauthenticat|\bpassword\b|subscriber[s']? only|увійти|вхід|авторизац|войти|anmelden|zaloguj/i;
const ERROR =
  /\b(?:4\d\d|5\d\d)\b|\berror\b|not found|forbidden|access denied|unavailable|bad gateway|internal server|time-?out|maintenance|too many requests|помилка|не знайдено|ошибка|не найден|недоступ|fehler|nicht gefunden|błąd/i;
/** An article can speak of errors and passwords; a page that is nothing else is short. */
const SHORT_PAGE = 3_000;

function kindOf({ title, text, hasPassword }: Look): PageKind {
  const words = toLine(text.replaceAll(/[{}();=]/g, ' '));
  const isShort = words.length < SHORT_PAGE;
  if (CHALLENGE.test(title) || (CHALLENGE.test(text) && isShort)) return 'challenge-page';
  if (isShort && (hasPassword || LOGIN.test(title))) return 'login-page';
  if (isShort && (ERROR.test(title) || (title === '' && ERROR.test(words.slice(0, 300)))))
    return 'error-page';
  if (isShort && /^[^.]{0,80}(?:\b(?:404|403|500|502|503|504)\b|not found|forbidden)/i.test(words))
    return 'error-page';
  return 'html-page';
}

function excerpt(text: string): string {
  return toLine(text).slice(0, 80).trim();
}
