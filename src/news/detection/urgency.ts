import type { Defence, Evidence, UrgencyVerdict } from '../analysis.ts';
import type { Language } from '../article.ts';
import { CUES, type Cue, URGENCY_CUES, URGENCY_RULES, type UrgencyRule } from '../lexicon/urgency.ts';
import { findTerms, type Hit, type Matcher, matcherOf, namesIn, tokensOf } from './matching.ts';

type Text = { readonly title: string; readonly text: string };
type Phrase = { readonly name: string; readonly cue: Cue };
type Heard = { readonly cue: Cue; readonly evidence: Evidence };

/**
 * How soon a reader should hear of it, with the phrases that say so. Read from the title; the first sentence may
 * complete what the title begins. What is surely not defence is never a flash.
 */
export function judgeUrgency(article: Text, language: Language, defence: Defence): UrgencyVerdict {
  const title = hear(article.title, 'title', 0, language);
  const opening = hear(firstSentence(article.text), 'text', leading(article.text), language);
  const readings = article.title.trim() === '' ? [opening] : [title, [...title, ...opening]];
  for (const rule of URGENCY_RULES) {
    if (rule.level === 'flash' && defence.score < SURELY_NOT) continue;
    for (const heard of rule.level === 'flash' ? readings : readings.slice(0, 1)) {
      if (holds(rule, heard) && begins(rule, heard, readings[0] ?? [])) {
        return { level: rule.level, evidence: evidenceFor(rule, heard) };
      }
    }
  }
  return { level: 'normal', evidence: [] };
}

/** Talks and ceasefires score low as defence and are yet what wakes a reader. */
const SURELY_NOT = 0.1;

function holds({ all, none }: UrgencyRule, heard: readonly Heard[]): boolean {
  const has = (cue: Cue) => heard.some((one) => one.cue === cue);
  return all.every(has) && !none.some(has);
}

/** The first sentence alone is often background: some part of the news must be in the title. */
function begins({ all }: UrgencyRule, heard: readonly Heard[], title: readonly Heard[]): boolean {
  return heard === title || title.some(({ cue }) => all.includes(cue));
}

function evidenceFor({ all }: UrgencyRule, heard: readonly Heard[]): readonly Evidence[] {
  return all.flatMap((cue) => heard.find((one) => one.cue === cue)?.evidence ?? []);
}

function hear(text: string, where: 'title' | 'text', offset: number, language: Language): readonly Heard[] {
  return findTerms(tokensOf(text, language), MATCHERS[language]).map(({ term, start, end }: Hit<Phrase>) => ({
    cue: term.cue,
    evidence: { term: text.slice(start, end), where, start: start + offset, end: end + offset },
  }));
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}

function firstSentence(text: string): string {
  const start = text.trimStart().slice(0, SENTENCE_AT_MOST);
  const end = /[.!?…]["”»)]?\s+\p{Lu}|\n/u.exec(start)?.index;
  return end === undefined ? start : start.slice(0, end);
}

const SENTENCE_AT_MOST = 300;

const MATCHERS: Readonly<Record<Language, Matcher<Phrase>>> = {
  en: matcherFor('en'),
  uk: matcherFor('uk'),
  ru: matcherFor('ru'),
  de: matcherFor('de'),
  pl: matcherFor('pl'),
  fr: matcherFor('fr'),
};

function matcherFor(language: Language): Matcher<Phrase> {
  const phrases = CUES.flatMap((cue) =>
    namesIn(URGENCY_CUES[language][cue] ?? '').map((name): Phrase => ({ name, cue })),
  );
  return matcherOf(phrases, language);
}
