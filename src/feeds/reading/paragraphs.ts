/**
 * The paragraphs of an article without those that belong to its page: the headline repeated, bylines and dates above,
 * captions' credits, invitations to read, follow, share, pay and agree.
 */
export function keepArticle(text: string, headlines: readonly string[]): string {
  const titles = new Set(headlines.map(letters));
  const paragraphs = text
    .split('\n\n')
    .filter((paragraph) => !isAside(paragraph))
    .filter((paragraph, at) => at >= TOP || !isPreamble(paragraph, titles));
  const last = paragraphs.findLastIndex((paragraph) => !isClosing(paragraph));
  return paragraphs.slice(0, last + 1).join('\n\n');
}

/** How far down an article's preamble reaches, in paragraphs. */
const TOP = 4;

/** Longer paragraphs say more than an invitation does. */
const LONGEST_ASIDE = 220;

// \b and \W know the Latin alphabet only.
const MARKS = '[^\\p{L}\\p{N}]*';
const EDGE = '(?:(?<=\\p{L})(?!\\p{L})|(?<!\\p{L})(?=\\p{L}))';
const begins = (...words: readonly string[]): RegExp =>
  new RegExp(`^${MARKS}(?:${words.join('|').replaceAll('\\b', EDGE).replaceAll('[\\W_]*', MARKS)})`, 'iu');

const ASIDES: readonly RegExp[] = [
  begins(
    '(?:read|see|watch)(?: also| more| next| too)?\\s*:',
    '(?:also read|read also|see also|read more|more on this|related(?: (?:articles?|stories|news|coverage|content|posts))?|recommended(?: reading)?|you may (?:also )?like|don.t miss|more (?:stories|news) (?:like|from))(?:\\s*[:.]|$|\\s+(?:in|on|about)\\b)',
    'чита(?:йте|ти|й) (?:також|ще|більше|також за темою)|дивіться також|більше новин|за темою|матеріали за темою|вас може зацікавити',
    'чита(?:йте|ть) (?:также|ещё|еще|далее)|смотрите также|по теме|материалы по теме',
    'lesen sie (?:auch|mehr)|mehr zum thema|auch interessant|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|przeczytaj (?:też|także|również)',
  ),
  begins(
    'advert(?:ise?ment)?\\b[\\W_]*(?:$|story continues)|реклама[\\W_]*$|anzeige[\\W_]*$|reklama[\\W_]*$|sponsored\\b.{0,40}$|article continues (?:below|after)|story continues (?:below|after)',
    'support (?:us|up\\b|our|the)\\b.{0,80}(?:patron|donat|journalis|work|team|member)|support .{1,60}\\b(?:patreon|patron|donat)|support us\\b|become (?:a|our) (?:patron|member|supporter)|donate\\b',
    'підтрима(?:й|йте|ти) (?:нас|уп\\b|редакц|роботу|«|")|стань(?:те)? (?:нашим )?патроном|поддержи(?:те)? (?:нас|редакц)',
  ),
  begins(
    '(?:subscribe|sign up|register|click here)\\b.{0,120}(?:newsletter|channel|e-?mail|inbox|updates|alerts|feed|telegram|youtube|podcast|here)',
    '(?:(?:follow|join|find|like) (?:us|our)|(?:follow|join) the)\\b.{0,80}(?:twitter|\\bx\\b|facebook|telegram|instagram|whatsapp|viber|linkedin|social|channel|threads|bluesky|google)',
    'підпи(?:суйтесь|сатися|шіться|суйтеся|шись)\\b|приєднуйтесь\\b|стежте за (?:нами|новинами)|подпи(?:сывайтесь|шитесь)\\b|следите за нами|abonnieren sie|folgen sie uns|zapisz się|obserwuj nas|śledź nas',
    'share (?:this|on|via|the)\\b.{0,40}$|share[\\W_]*$|tweet[\\W_]*$|(?:поділитися|поділись|поширити|поделиться|teilen|udostępnij)\\b.{0,30}$',
    '(?:we|this (?:site|website)) uses? cookies|by (?:clicking|continuing)\\b.{0,80}(?:cookies|terms|privacy|policy)|accept (?:all )?cookies',
    'click here\\b|tap here\\b|have a (?:news )?tip\\b|tell us what you think|like this story\\b|get the (?:latest|best|top)\\b.{0,80}(?:inbox|newsletter|email|app\\b)|join our\\b.{0,60}(?:forum|community|group|channel|newsletter)|(?:e-?mail|reach|contact|follow)\\b.{0,60}(?:@\\w|twitter)',
    'if you (?:have )?(?:notice|spot|see|found?)\\b.{0,40}(?:mistake|error|typo)|якщо ви (?:помітили|знайшли) помилку|если вы (?:заметили|нашли) ошибку|помітили помилку',
  ),
  begins(
    '(?:photo|image|picture|video|illustration|file photo|credit|фото|відео|видео|ілюстрація|скріншот|скриншот|foto|bild|zdjęcie|fot\\.)(?: (?:by|credit|courtesy|від))?\\s*[:©/|].{0,100}$',
  ),
  /^[^.!?]{1,120}(?:\/|via |\()\s*(?:getty images|reuters|afp|ap photo|epa|shutterstock|imago|pap)[^\p{L}\p{N}]*$/iu,
  /^https?:\/\/\S+$/,
];

function isAside(paragraph: string): boolean {
  return paragraph.length <= LONGEST_ASIDE && ASIDES.some((aside) => aside.test(paragraph));
}

const DATE =
  /^[^\p{L}\p{N}]*(?:(?:updated|published|posted|last updated|first published|оновлено|опубліковано|обновлено|опубликовано|aktualisiert|stand|opublikowano|aktualizacja)(?!\p{L})[^\p{L}\p{N}]*(?:on|at|am)?[^\p{L}\p{N}]*)?(?:\p{L}{2,12}[.,]?\s+)?(?:\p{L}{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,10}\.?,?\s+(?:de\s+)?\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d)[^.!?…]{0,60}$/iu;
const BYLINE =
  /^(?:by|von|автор:?|текст:?|author:?|autor:?|written by)\s+\p{Lu}[\p{L}.'’-]+(?:\s+[\p{L}.'’,&-]+){0,7}$/iu;
const STAMP =
  /^[^\p{L}\p{N}]*(?:updated|published|posted|last updated|first published|оновлено|опубліковано|обновлено|опубликовано)(?!\p{L})[^\d.]{0,30}\d.{0,60}(?<![.!?…"»”])$/iu;
const READING_TIME =
  /^[^\p{L}\p{N}]*\d{1,3}\s*(?:min(?:ute)?s?|хв|мин)\.?(?: read| читання)?[^\p{L}\p{N}]*$/iu;

/** Above the article. */
function isPreamble(paragraph: string, titles: ReadonlySet<string>): boolean {
  if (titles.has(letters(paragraph))) return true;
  return paragraph.length < 120 && [DATE, STAMP, BYLINE, READING_TIME].some((line) => line.test(paragraph));
}

function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

const CLOSING =
  /^[^\p{L}\p{N}]*(?:©|\(c\)|copyright(?!\p{L})|all rights reserved|tags?:|topics?:|теги:?|теми:|темы:|filed under|categor(?:y|ies):|comments?(?!\p{L}).{0,30}$|leave a (?:reply|comment)|коментарі(?!\p{L})|комментарии(?!\p{L})|kommentare(?!\p{L})|komentarze(?!\p{L})|contact us(?!\p{L})|about the author|this (?:article|story) (?:was )?(?:first|originally) (?:appeared|published))/iu;

const CREDITS =
  /^[^\p{L}\p{N}]*(?:(?:additional |with )?reporting by(?!\p{L})|(?:editing|writing|compiled) by(?!\p{L})|associated press (?:writers?|reporters?|journalists?)(?!\p{L})|.{2,100}(?!\p{L})contributed (?:reporting|to this)(?!\p{L}))/iu;

/** Below the article. */
function isClosing(paragraph: string): boolean {
  if (paragraph.length > LONGEST_ASIDE) return false;
  return CLOSING.test(paragraph) || DATE.test(paragraph) || STAMP.test(paragraph) || CREDITS.test(paragraph);
}
