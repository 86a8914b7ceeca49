import type { Language } from '../article.ts';
import { LEXICONS } from '../lexicon/all.ts';
import { type Found, LEAD } from './features.ts';
import { findTerms, type Hit, type Matcher, tokensOf, toMatcher } from './matching.ts';

/** The lexicon's terms in an article, by place. What lies beyond `REACH` does not count. */
export function findIn(
  article: { readonly title: string; readonly text: string },
  language: Language,
): Found {
  const matcher = MATCHERS[language];
  const title = findTerms(tokensOf(article.title, language), matcher);
  const tokens = tokensOf(article.text.slice(0, REACH), language);
  const split = tokens.findIndex((token) => token.start >= LEAD);
  const cut = split < 0 ? tokens.length : split;
  const hits = findTerms(tokens, matcher);
  const isLead = (hit: Hit) => hit.start < LEAD;
  return {
    language,
    title,
    lead: hits.filter(isLead),
    body: hits.filter((hit) => !isLead(hit)),
    bodyWords: tokens.length - cut,
  };
}

/** Enough to know what an article is about; keeps the time bounded. */
const REACH = 6000;

const MATCHERS: Readonly<Record<Language, Matcher>> = {
  en: toMatcher(LEXICONS.en),
  uk: toMatcher(LEXICONS.uk),
  ru: toMatcher(LEXICONS.ru),
  de: toMatcher(LEXICONS.de),
  pl: toMatcher(LEXICONS.pl),
  fr: toMatcher(LEXICONS.fr),
};
