import type { Gender } from '../languages/language.ts';
import type { Case } from './inflection.ts';

/** An ending of a surname in one of `cases` (any, when left out) and what stands there in the nominative. */
export type Turn = readonly [ending: RegExp, nominative: string, cases?: readonly Case[]];

const GEN = ['genitive', 'accusative'] as const;
const ACC = ['accusative'] as const;
const DAT = ['dative'] as const;
const INS = ['instrumental'] as const;

/** Endings of men's surnames in Ukrainian; -ко comes back after a consonant that no root ends in before к. */
const UKRAINIAN_MEN: readonly Turn[] = [
  [/(?<=[сцз]ьк)(?:ого|ому|им)$/u, 'ий'],
  [/ього$|ьому$/u, 'ій'],
  [/ого$|ому$/u, 'ий'],
  [/(?<=[оеєіїи](?:в|н))им$/u, '', INS],
  [/(?<=[^аеєиіїоуюяй])им$/u, 'ий', INS],
  [/(?<=(?:ен|[чшйбвзжтдхл])к)(?:а|у|ові|ом)$/u, 'о'],
  [/(?<=[аеєиіїоуюя])ц(?:я|ю|еві|ем)$/u, 'ць'],
  [/(?<=[^аеєиіїоуюя])ц(?:я|ю|еві|ем)$/u, 'ець'],
  [/ою$/u, 'а', INS],
  [/(?<=[аеєиіїоуюя])(?:я|ю|єві|єм)$/u, 'й', [...GEN, ...DAT, ...INS]],
  [/(?<=[рчшжщ])(?:а|я|еві|ем)$/u, ''],
  [/(?<=[^аеєиіїоуюя])ові$/u, '', DAT],
  [/(?<=[^аеєиіїоуюя])(?:еві|ем)$/u, 'ь', [...DAT, ...INS]],
  [/(?<=[^аеєиіїоуюя])ом$/u, '', INS],
  [/(?<=[^аеєиіїоуюя])я$/u, 'ь', GEN],
  [/(?<=[^аеєиіїоуюя])а$/u, '', GEN],
  [/(?<=[^аеєиіїоуюя])у$/u, '', DAT],
  [/(?<=[^аеєиіїоуюя])ю$/u, 'ь', DAT],
  [/зі$/u, 'га', DAT],
  [/и$/u, 'а', GEN],
  [/(?<=[^аеєиіїоуюя])і$/u, 'а', DAT],
  [/(?<=[^аеєиіїоуюя])у$/u, 'а', ACC],
  [/(?<=[^аеєиіїоуюя])ю$/u, 'я', ACC],
  [/ею$/u, 'я', INS],
];

const UKRAINIAN_WOMEN: readonly Turn[] = [
  [/(?<=[сцз]ьк|[оеєё]в|[іїин]н|[^аеєиіїоуюя]н)(?:ої|ій|у|ою)$/u, 'а'],
  [/зі$/u, 'га', DAT],
  [/ці$/u, 'ка', DAT],
  [/(?<=[^аеєиіїоуюя])(?:и|у|ою)$/u, 'а'],
  [/(?<=[^аеєиіїоуюя])(?:ю|ею)$/u, 'я'],
  [/ї$|єю$/u, 'я'],
];

const RUSSIAN_MEN: readonly Turn[] = [
  [/(?<=[сц]к)(?:ого|ому|им)$/u, 'ий'],
  [/(?<=[гкхжчшщ])(?:ого|ому|им)$/u, 'ий'],
  [/(?<=[^аеёиоуыэюяйм])(?:ого|ому)$/u, 'ый'],
  [/(?<=[оеё]в|ын|ин)(?:ым)$/u, '', INS],
  [/(?<=[^аеёиоуыэюя])ым$/u, 'ый', INS],
  [/(?<=[аеёиоуыэюя])ц(?:а|у|ем|ом)$/u, 'ц'],
  [/(?<=[^аеёиоуыэюя])ц(?:а|у|ем|ом)$/u, 'ец'],
  [/(?<=[аеёиоуыэюя])(?:я|ю|ем)$/u, 'й', [...GEN, ...DAT, ...INS]],
  [/(?<=[чшжщ])ем$/u, '', INS],
  [/(?<=[^аеёиоуыэюя])ем$/u, 'ь', INS],
  [/(?<=[^аеёиоуыэюя])ом$/u, '', INS],
  [/(?<=[^аеёиоуыэюя])я$/u, 'ь', GEN],
  [/(?<=[^аеёиоуыэюя])а$/u, '', GEN],
  [/(?<=[^аеёиоуыэюя])у$/u, '', DAT],
  [/(?<=[^аеёиоуыэюя])ю$/u, 'ь', DAT],
  [/[ыи]$/u, 'а', GEN],
  [/(?<=[^аеёиоуыэюя])е$/u, 'а', DAT],
  [/(?<=[^аеёиоуыэюя])у$/u, 'а', ACC],
  [/ой$/u, 'а', INS],
];

const RUSSIAN_WOMEN: readonly Turn[] = [
  [/(?<=[сц]к|н)(?:ой|ую)$/u, 'ая'],
  [/(?<=[оеё]в|[иы]н)(?:ой|у)$/u, 'а'],
  [/(?<=[^аеёиоуыэюя])(?:ы|и|е|у|ой)$/u, 'а'],
];

const POLISH_MEN: readonly Turn[] = [
  [/(?<=[kg])i(?:ego|emu|m)$/u, 'i'],
  [/ego$|emu$|ym$/u, 'y'],
  [/(?<=[bcdłmnprtwzż])k(?:a|owi|iem)$/u, 'ek', [...GEN, ...DAT, ...INS]],
  [/(?<=[kg])iem$/u, '', INS],
  [/(?<=[^aeiouyąęó])owi$|(?<=[^aeiouyąęó])em$/u, '', [...DAT, ...INS]],
  [/(?<=[vw]i)ci(?:a|owi|em)$/u, 'ć', [...GEN, ...DAT, ...INS]],
  [/(?<=[^aeiouyąęó])a$/u, '', GEN],
  [/y$/u, 'a', GEN],
  [/(?<=[kg])i$/u, 'a', GEN],
  [/ę$/u, 'a', ACC],
  [/ą$/u, 'a', INS],
];

const POLISH_WOMEN: readonly Turn[] = [
  [/(?<=[sc]k|dzk)(?:iej|ą)$/u, 'a'],
  [/(?<=[^aeiouyąęó])(?:y|ę|ą)$/u, 'a'],
  [/(?<=[kg])i$/u, 'a'],
];

/** By language and gender; the first that fits is taken. */
export const TURNS: Readonly<Record<'uk' | 'ru' | 'pl', Readonly<Record<Gender, readonly Turn[]>>>> = {
  uk: { m: UKRAINIAN_MEN, f: UKRAINIAN_WOMEN },
  ru: { m: RUSSIAN_MEN, f: RUSSIAN_WOMEN },
  pl: { m: POLISH_MEN, f: POLISH_WOMEN },
};

/** Endings of the common words for bodies and documents, in any case but the nominative. */
export const BODY_TURNS: Readonly<Record<'uk' | 'ru' | 'pl', readonly (readonly [RegExp, string])[]>> = {
  uk: [
    [/(?<=нн)(?:і|ю|ям)$/u, 'я'],
    [/(?<=ств)(?:і|а|у|ом)$/u, 'о'],
    [/(?<=[цсд]і)(?:ї|ю|єю)$/u, 'я'],
    [/(?<=служб|рад|заяв|газет|фірм|прокуратур)(?:і|и|у|ою)$/u, 'а'],
    [
      /(?<=штаб|мент|уряд|комітет|інститут|секретаріат|пентагон|держдеп|звіт|лист|допис|центр|альянс|фонд|концерн|сенат|конгрес|офіс)(?:і|у|а|ом)$/iu,
      '',
    ],
    [/(?<=кремл)(?:і|я|ю|ем)$/iu, 'ь'],
    [/(?<=^[Сс]ил)(?:ам|ами|ах)?$/u, 'и'],
  ],
  ru: [
    [/(?<=ни)(?:и|я|ю|ем)$/u, 'е'],
    [/(?<=ств)(?:е|а|у|ом)$/u, 'о'],
    [/(?<=[цсд]и)(?:и|ю|ей)$/u, 'я'],
    [/(?<=служб|газет|фирм|прокуратур)(?:е|ы|у|ой)$/u, 'а'],
    [
      /(?<=штаб|мент|комитет|институт|секретариат|пентагон|госдеп|отчет|центр|альянс|фонд|концерн|сенат|конгресс|офис|совет)(?:е|у|а|ом)$/iu,
      '',
    ],
    [/(?<=кремл)(?:е|я|ю|ем)$/iu, 'ь'],
    [/(?<=^[Сс]ил)(?:ам|ами|ах)?$/u, 'ы'],
  ],
  pl: [
    [/(?<=[sz]tw)(?:ie|a|u|em)$/u, 'o'],
    [
      /(?<=sztab|rząd|parlament|senat|pentagon|instytut|sojusz|departament|koncern|związ|batalion|komitet|trybunał)(?:ie|u|zie|em|owi)$/iu,
      '',
    ],
    [
      /(?<=komisj|agencj|policj|fundacj|organizacj|kancelari|prokuratur|gwardi|żandarmeri|dywizj|flotyll|ambasad)(?:i|y|zie|ę|ą)$/iu,
      'a',
    ],
    [/(?<=biur)(?:ze|a|u|em)$/iu, 'o'],
    [/(?<=urz)ęd(?:zie|u|em)$/iu, 'ąd'],
    [/(?<=straż)(?:y|ą)$/iu, ''],
    [/(?<=^służb)(?:y|ie|ę|ą)$/iu, 'a'],
    [/(?<=^rad)(?:y|zie|ę|ą)$/iu, 'a'],
    [/(?<=^(?:izb|grup))(?:y|ie|ę|ą)$/iu, 'a'],
    [/(?<=^ośrod)k(?:a|u|iem|owi)$/iu, 'ek'],
  ],
};
