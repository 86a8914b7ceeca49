import type { Article } from '../article.ts';

/** Whose reporting an article is. `official`: a ministry, staff, government or other body that speaks for a state. */
export type Origin = { readonly origin: string; readonly official: boolean };

/**
 * The agency, outlet, person or body that an article says it repeats; its own outlet when it names none. Two articles
 * of one origin are one source: wire copy is not independent.
 */
export function originOf(article: Article, outlet: string): Origin {
  const named = dateline(article.text) ?? sourceLine(article.text) ?? attributed(article);
  const origin = named ?? outlet;
  return { origin: canonical(origin), official: OFFICIAL.test(origin) };
}

const LEAD_LENGTH = 700;

/** `KYIV, Ukraine (AP) — …`, `LONDON, Aug 24 (Reuters) - …` */
function dateline(text: string): string | null {
  return /^[^\n(]{0,80}\(([A-Z][\w ]{1,24})\)\s*[-–—]/u.exec(text)?.[1] ?? null;
}

/**
 * `Source: X on Facebook, as reported by Y`: the outlet that had it first, else who is quoted. A list of several sources is
 * the outlet's own work.
 */
function sourceLine(text: string): string | null {
  const line = /^\s*(?:Source|Sources|Джерело|Джерела|Источник|Quelle|Źródło)\s*:\s*(.+)$/imu
    .exec(text)?.[1]
    ?.trim();
  if (line === undefined) return null;
  const via = VIA.exec(line)?.[1];
  if (via !== undefined) return trimmed(via);
  if (/;|,\s/.test(line)) return trimmed(line.split(/[;,]/)[0] ?? line);
  return trimmed(line);
}

const VIA =
  /(?:as reported by|reported by|citing|with reference to|quoted by|cited by|via|з посиланням на|із посиланням на|як повідомляє|со ссылкой на|unter Berufung auf|za)\s+(.+)$/iu;

/** "Reuters reports", "according to Bloomberg", "повідомляє Укрінформ": an outlet or agency named in the headline or lead. */
function attributed({ title, text }: Article): string | null {
  const lead = `${title}\n${text.slice(0, LEAD_LENGTH)}`;
  for (const pattern of ATTRIBUTIONS) {
    for (const match of lead.matchAll(pattern)) {
      const medium = mediumIn(match[1] ?? '');
      if (medium !== null) return medium;
    }
  }
  const afterDash = /\s[–—-]\s+([^–—]{2,40})$/u.exec(title.trim())?.[1];
  return afterDash === undefined ? null : mediumIn(afterDash);
}

const NAME = String.raw`((?:the )?["«“„]?[\p{Lu}][\p{L}\p{N}.’'-]*(?:[ -][\p{Lu}\p{N}][\p{L}\p{N}.’'-]*){0,3})`;

const ATTRIBUTIONS: readonly RegExp[] = [
  new RegExp(`(?:as |was |were )?(?:first )?(?:reported|published|quoted|cited) by ${NAME}`, 'gu'),
  new RegExp(
    `(?:according to|citing|cites|with reference to|in an interview with|told|writes|via) ${NAME}`,
    'gu',
  ),
  new RegExp(`${NAME}["»”]? (?:reports|reported|writes|wrote|has learned|says|said)`, 'gu'),
  new RegExp(
    `(?:повідомля(?:є|ють)|повідоми(?:в|ла|ло)|пише|пишуть|переда(?:є|ють)|інформує|за даними|з посиланням на|посилаючись на|сообщает|пишет|передает|со ссылкой на|по данным|berichtet|meldet|unter Berufung auf|podaje|informuje|poinformował) (?:агентство |агенція |видання |телеканал |газета |издание )?${NAME}`,
    'giu',
  ),
  new RegExp(
    `${NAME}["»”]? (?:повідомляє|повідомив|пише|передає|сообщает|пишет|передает|berichtet|meldet|podaje)`,
    'gu',
  ),
];

function mediumIn(text: string): string | null {
  for (const [name, spellings] of Object.entries(MEDIA)) if (spellings.test(text)) return name;
  return null;
}

/** Agencies and outlets that others repeat, by every spelling. */
const MEDIA: Readonly<Record<string, RegExp>> = {
  Reuters: /\breuters\b|(?<!\p{L})рейтер/iu,
  AP: /\b(?:AP|associated press)\b|associated press/u,
  AFP: /\b(?:AFP|agence france-presse)\b/u,
  Bloomberg: /bloomberg|блумберг/iu,
  'Interfax-Ukraine': /interfax-ukraine|інтерфакс-україн|интерфакс-украин/iu,
  Interfax: /interfax|інтерфакс|интерфакс/iu,
  TASS: /\btass\b|(?<!\p{L})тасс(?!\p{L})/iu,
  'RIA Novosti': /\bria(?: novosti)?\b|риа новости|ріа новості/iu,
  Ukrinform: /ukrinform|укрінформ|укринформ/iu,
  UNIAN: /\bunian\b|уніан|униан/iu,
  'RBC-Ukraine': /rbc-ukraine|рбк-україна|рбк-украина/iu,
  'European Pravda': /european pravda|європейськ\p{L}+ правд|европейск\p{L}+ правд/iu,
  'Ukrainska Pravda': /ukrainska pravda|українськ\p{L}+ правд|украинск\p{L}+ правд/iu,
  Suspilne: /suspilne|суспільн/iu,
  'Kyiv Independent': /kyiv independent/iu,
  'Radio Liberty': /radio liberty|radio free europe|rfe\/rl|радіо свобода|радио свобода/iu,
  BBC: /\bbbc\b/iu,
  CNN: /\bcnn\b/iu,
  'CBS News': /\bcbs\b/iu,
  'NBC News': /\bnbc\b/iu,
  'ABC News': /\babc news\b/iu,
  'Fox News': /\bfox news\b/iu,
  Axios: /\baxios\b/iu,
  Politico: /\bpolitico\b/iu,
  'The New York Times': /new york times|\bnyt\b/iu,
  'The Washington Post': /washington post/iu,
  'The Wall Street Journal': /wall street journal|\bwsj\b/iu,
  'Financial Times': /financial times|\bft\b/iu,
  'The Times': /\bthe times\b/u,
  'The Sunday Times': /sunday times/iu,
  'The Telegraph': /telegraph/iu,
  'The Guardian': /\bguardian\b/iu,
  'The Economist': /\beconomist\b/iu,
  'Sky News': /sky news/iu,
  'Der Spiegel': /spiegel/iu,
  Bild: /\bbild\b/iu,
  'Die Welt': /\bdie welt\b|\bwelt am sonntag\b/iu,
  dpa: /\bdpa\b/u,
  FAZ: /\bfaz\b|frankfurter allgemeine/iu,
  'Le Monde': /le monde/iu,
  'Le Figaro': /le figaro/iu,
  'El País': /el pa[ií]s/iu,
  ANSA: /\bansa\b/iu,
  PAP: /\bPAP\b/u,
  'Defense News': /defense news/iu,
  'Breaking Defense': /breaking defense/iu,
  'Defense Express': /defen[cs]e express/iu,
  'Kyodo News': /kyodo/iu,
  Yonhap: /yonhap/iu,
  Xinhua: /xinhua/iu,
  'Al Jazeera': /al jazeera/iu,
  Meduza: /meduza|медуза/iu,
};

const OFFICIAL =
  /ministry|general staff|armed forces|air force|navy\b|security service|state border|military administration|office of the president|government|parliament|cabinet|police|prosecutor|emergency service|pentagon|white house|department of|kremlin|NATO\b|president|minister|mayor|governor|міністерств|міноборон|мзс|генштаб|генеральн\p{L} штаб|збройн\p{L} сил|повітрян\p{L} сил|сили оборони|сбу|гур(?!\p{L})|держприкордон|ова(?!\p{L})|обласн\p{L} військов|офіс президент|уряд|кабмін|поліці|прокуратур|дснс|пресслужб|президент|міністр|мер(?!\p{L})|министерств|минобороны|правительств|президент|министр|кремл|ministerium|bundeswehr|ministerstwo/iu;

function canonical(name: string): string {
  return mediumIn(name) ?? trimmed(name);
}

/** A name without the channel it spoke through: "Umierov on Facebook" is Umierov. */
function trimmed(name: string): string {
  return name
    .replace(
      /\s+(?:on|in|at|via|у|в|на)\s+(?:his |her |its |their )?(?:Facebook|Telegram|X|Twitter|Фейсбуц?і?|Телеграм|Instagram|social media|.*соцмереж).*$/iu,
      '',
    )
    .replace(/[’']s (?:Twitter|Facebook|Telegram|X|press service|website)\b.*$/iu, '')
    .replace(/^(?:the|агентство|видання)\s+(?=\p{Lu})/iu, '')
    .replace(/[.\s"«»“”„]+$/u, '')
    .replace(/^["«“„]/u, '')
    .slice(0, 80);
}
