import type { Article, Language } from '../../article.ts';
import { skeletonOf } from '../../names/skeleton.ts';
import { stem, type Word, wordsOf } from '../../stems.ts';
import { STOP_STEMS } from '../../stop-words.ts';
import { figuresOf, rounded } from './figures.ts';
import { isTalks, meetingsOf } from './meetings.ts';
import { referentOf } from './referents.ts';
import { hash, shinglesOf } from './shingles.ts';
import { publisherKey, urlKey } from './url-key.ts';

/** What is remembered of an article to tell its event: plain JSON, about 2 KB. Lists hold no term twice. */
export type Fingerprint = {
  readonly version: typeof VERSION;
  readonly language: Language;
  readonly source: string | null;
  readonly headline: string;
  /** Stems, by where they first stand; `body` the most frequent first. */
  readonly title: readonly string[];
  readonly lead: readonly string[];
  readonly body: readonly string[];
  /** The same for what no language changes: `n:` names, `p:` places, `w:` arms, `c:` happenings, `#` figures, `d:` dates. */
  readonly titleFacts: readonly string[];
  readonly leadFacts: readonly string[];
  readonly bodyFacts: readonly string[];
  /** Standing meetings named first, and whether two people's talks are told first. */
  readonly meetings: readonly string[];
  readonly isTalks: boolean;
  /** Hashes of what the quoted speakers said, a few a quotation. */
  readonly quotes: readonly number[];
  /** Samples of the wording, of the first sentences and of the whole. */
  readonly opening: readonly number[];
  readonly shingles: readonly number[];
  readonly words: number;
  readonly url: string | null;
  readonly publisher: string | null;
  /** A digest, live page or overview: touches many events and tells none. */
  readonly isRoundup: boolean;
};

/** Raised with every change of shape or meaning: prints of two versions are not compared. */
const VERSION = 2;

/** A print from its JSON; null for one that an earlier program made. */
export function restoredPrint(json: string): Fingerprint | null {
  const print = JSON.parse(json) as Fingerprint;
  return print.version === VERSION ? print : null;
}

type Statement = { readonly text: string; readonly speaker: string | null };

const LEAD_LENGTH = 600;
const FIRST_LENGTH = 350;
const OPENING_LENGTH = 500;
const OPENING_HASHES = 32;
const MOST_BODY_STEMS = 70;
const MOST_BODY_FACTS = 30;
const READ_LENGTH = 12_000;

/** `statements` as `analyse` found them; an article without a title is known by its first sentence. */
export function fingerprint(
  article: Article & { readonly source: string | null },
  language: Language,
  statements: readonly Statement[],
): Fingerprint {
  const text = withoutBackground(article.text.slice(0, READ_LENGTH));
  const headline = article.title.trim() === '' ? firstSentence(text) : article.title.trim();
  const lead = text.slice(0, cutAt(text, LEAD_LENGTH));
  const body = text.slice(lead.length);
  const names = properNames(headline, text);
  const tier = (part: string) => ({ stems: stems(part, language), facts: facts(part, names, language) });
  const [inTitle, inLead, inBody] = [tier(headline), tier(lead), tier(body)];
  const spoken = statements.flatMap(({ speaker }) => factOfSpeaker(speaker));
  const titleStems = distinct(inTitle.stems, []);
  const leadStems = distinct(inLead.stems, titleStems);
  const titleFacts = distinct(inTitle.facts, []);
  const leadFacts = distinct([...inLead.facts, ...spoken], titleFacts);
  return {
    version: VERSION,
    language,
    source: article.source,
    headline: headline.slice(0, 160),
    title: titleStems,
    lead: leadStems,
    body: mostFrequent(inBody.stems, [...titleStems, ...leadStems], MOST_BODY_STEMS),
    titleFacts,
    leadFacts,
    bodyFacts: mostFrequent(inBody.facts, [...titleFacts, ...leadFacts], MOST_BODY_FACTS),
    meetings: meetingsOf(`${headline}\n${text.slice(0, cutAt(text, FIRST_LENGTH))}`),
    isTalks: isTalks(`${headline}\n${firstSentence(text)}`),
    quotes: quoteHashes(statements),
    opening: shinglesOf(text.slice(0, cutAt(text, OPENING_LENGTH))).slice(0, OPENING_HASHES),
    shingles: shinglesOf(text),
    words: wordsOf(text, language).length,
    url: article.url === null ? null : urlKey(article.url),
    publisher: article.url === null ? null : publisherKey(article.url),
    isRoundup: ROUNDUP.test(headline),
  };
}

/** Outlets that give background give it last, under a heading; what follows is older news. */
const BACKGROUND =
  /^\s*(?:Background|What preceded|Що передувало|Передісторія|Нагадаємо|Нагадуємо|Напомним|Предыстория)\s*[:,]/imu;

function withoutBackground(text: string): string {
  const match = BACKGROUND.exec(text);
  return match !== null && match.index > LEAD_LENGTH / 3 ? text.slice(0, match.index) : text;
}

const ROUNDUP =
  /\b(?:live(?: updates?|blog)?:|live updates|as it happened|news (?:digest|briefing|wrap)|(?:morning|evening|daily|weekly) (?:briefing|digest|brief|update)|week in review|at a glance|what we know on day|day \d{2,4}\b|key (?:events|moments)|roundup|round-up|things to know|what happened (?:today|overnight|this week))|(?:дайджест|онлайн-трансляц|хроніка|хроника|головне за|главное за|підсумки (?:дня|тижня|доби)|итоги (?:дня|недели)|\d+[-\s]?(?:й|а|та|ий) (?:день|доба) (?:війни|вторгнення))/iu;

function firstSentence(text: string): string {
  return /^.{20,200}?[.!?…](?=\s|$)/su.exec(text)?.[0] ?? text.slice(0, cutAt(text, 140));
}

function cutAt(text: string, length: number): number {
  if (text.length <= length) return text.length;
  const space = text.indexOf(' ', length);
  return space < 0 ? text.length : space;
}

function stems(text: string, language: Language): readonly string[] {
  return wordsOf(text, language)
    .map(({ word }) => stem(word, language))
    .filter((found) => found.length > 1 && !STOP_STEMS.has(found) && !/^\d/.test(found));
}

function facts(text: string, names: ReadonlySet<string>, language: Language): readonly string[] {
  const found: string[] = [];
  for (const word of wordsOf(text, language)) {
    const fact = referentOf(word) ?? nameFact(word, names);
    if (fact !== null) found.push(fact);
  }
  for (const { value, unit } of figuresOf(text)) {
    if (value >= 10) found.push(`#${rounded(value)}`);
    if (unit !== null) found.push(`#${rounded(value)} ${unit}`);
  }
  return [...found, ...datesOf(text)];
}

function nameFact({ word }: Word, names: ReadonlySet<string>): string | null {
  if (!names.has(word) || STOP_STEMS.has(word.toLowerCase())) return null;
  const skeleton = skeletonOf(word);
  return skeleton === null ? null : `n:${skeleton}`;
}

function factOfSpeaker(speaker: string | null): readonly string[] {
  const last = speaker?.split(/\s+/).at(-1);
  const skeleton = last === undefined ? null : skeletonOf(last);
  return skeleton === null ? [] : [`n:${skeleton}`];
}

/** Words written with a capital where a sentence does not demand one. */
function properNames(headline: string, text: string): ReadonlySet<string> {
  const names = new Set<string>();
  const lower = new Set<string>();
  for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}'’ʼ-]+/gu)) {
    const first = word.charAt(0);
    if (first === first.toLowerCase()) lower.add(word);
    else if (!/(?:^|[.!?:…]["”»)]?|\n|[«“"—–-])\s*$/u.test(text.slice(Math.max(0, index - 4), index)))
      names.add(word);
  }
  const titled = headline.match(/\p{L}[\p{L}'’ʼ-]+/gu) ?? [];
  const isCapitalised = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();
  const isTitleCase = titled.filter(isCapitalised).length > titled.length * 0.6;
  titled.forEach((word, at) => {
    const isFree = (at > 0 && !isTitleCase) || (at === 0 && headline.startsWith(`${word}:`));
    if (isCapitalised(word) && isFree) names.add(word);
  });
  return new Set([...names].filter((name) => !lower.has(name.toLowerCase())));
}

const MONTHS: readonly RegExp[] = [
  ...['jan|січ|янв|sty', 'feb|лют|фев|lut', 'mar|берез|март|mär', 'apr|квіт|kwie'],
  ...['may|трав|мая|mai|maj', 'jun|черв|июн|czer', 'jul|лип|июл|lip', 'aug|серп|авг|sie'],
  ...['sep|верес|сент|wrz', 'oct|жовт|окт|okt|paź', 'nov|листоп|нояб|lis', 'dec|груд|дек|dez|gru'],
].map((beginnings) => new RegExp(`^(?:${beginnings})`, 'i'));

function datesOf(text: string): readonly string[] {
  const before = [...text.matchAll(/(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)? (\p{L}{3,})/gu)].map((match) => [
    match[2],
    match[1],
  ]);
  const after = [...text.matchAll(/(\p{Lu}\p{L}{2,})\.? (\d{1,2})(?![\d:.,]*\d)/gu)].map((match) => [
    match[1],
    match[2],
  ]);
  return [...before, ...after].flatMap(([name = '', day = '']) => {
    const month = MONTHS.findIndex((pattern) => pattern.test(name));
    return month < 0 || Number(day) > 31 || Number(day) < 1 ? [] : [`d:${month + 1}-${Number(day)}`];
  });
}

const QUOTE_SPAN = 6;
const HASHES_A_QUOTE = 4;

/** The least hashes of a quotation's runs of six words: a shared run of six spoken words is one saying. */
function quoteHashes(statements: readonly Statement[]): readonly number[] {
  const hashes = statements.flatMap(({ text }) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const runs: number[] = [];
    for (let at = 0; at + QUOTE_SPAN <= words.length; at += 1)
      runs.push(hash(words.slice(at, at + QUOTE_SPAN).join(' ')));
    return runs.sort((a, b) => a - b).slice(0, HASHES_A_QUOTE);
  });
  return [...new Set(hashes)].slice(0, 48);
}

function distinct(terms: readonly string[], known: readonly string[]): readonly string[] {
  const seen = new Set(known);
  return [...new Set(terms)].filter((term) => !seen.has(term));
}

function mostFrequent(terms: readonly string[], known: readonly string[], most: number): readonly string[] {
  const seen = new Set(known);
  const counts = new Map<string, number>();
  for (const term of terms) if (!seen.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([term]) => term);
}
