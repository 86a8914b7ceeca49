import type { Defence, Evidence, ExtraTerm } from '../analysis.ts';
import type { Language } from '../article.ts';
import type { Kind } from '../lexicon/terms.ts';
import { WEIGHTS } from '../lexicon/weights.ts';
import { type Found, featuresOf } from './features.ts';
import { findIn } from './find.ts';
import { findTerms, type Hit, matcherOf, tokensOf } from './matching.ts';
import { rankTopics } from './topic-scores.ts';

type Text = { readonly title: string; readonly text: string };

/**
 * Whether an article is about military defence, with its topics and the terms that say so. Evidence is verbatim: its
 * `term` is the slice its offsets name. An extra term of weight 1 decides for, of −1 against; fractions lean.
 */
export function detect(article: Text, language: Language, extra: readonly ExtraTerm[] = []): Defence {
  const ruled = rulingsIn(article, language, extra);
  const found = without(findIn(article, language), ruled.silenced);
  const learned = featuresOf(found).reduce((sum, [name, value]) => sum + (WEIGHTS[name] ?? 0) * value, 0);
  const score = sigmoid(LIMIT * Math.tanh(learned / LIMIT) + RULING * ruled.weight);
  const verdict = score >= THRESHOLD;
  const heard = { ...found, title: [...ruled.title, ...found.title], lead: [...ruled.text, ...found.lead] };
  return {
    verdict,
    score: Math.round(score * 1e4) / 1e4,
    topics: score >= BORDERLINE ? rankTopics(heard) : [],
    evidence: evidenceOf(heard, article),
  };
}

const THRESHOLD = 0.5;

/** Below this an article has no topics: they would only be chance words. */
const BORDERLINE = 0.02;

/** No sum of words says more than this for or against, so that a ruling of weight 1 always outweighs it. */
const LIMIT = 5;
const RULING = 6;

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

type Rulings = {
  readonly weight: number;
  readonly title: readonly Hit[];
  readonly text: readonly Hit[];
  readonly silenced: { readonly title: readonly Hit[]; readonly text: readonly Hit[] };
};

function rulingsIn(article: Text, language: Language, extra: readonly ExtraTerm[]): Rulings {
  const relevant = extra.filter((term) => term.language === null || term.language === language);
  const none = { title: [], text: [] };
  if (relevant.length === 0) return { weight: 0, ...none, silenced: none };
  const named = relevant.map(({ term, topic }): Hit['term'] => ({
    name: term,
    kind: 'supply',
    topics: topic === null ? [] : [topic],
    says: null,
  }));
  const weights = new Map(named.map((term, index) => [term, relevant[index]?.weight ?? 0]));
  const matcher = matcherOf(named, language);
  const title = findTerms(tokensOf(article.title, language), matcher);
  const text = findTerms(tokensOf(article.text, language), matcher);
  const isFor = ({ term }: Hit) => (weights.get(term) ?? 0) > 0;
  const heard = new Set([...title, ...text].map(({ term }) => term));
  return {
    weight: [...heard].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0),
    title: title.filter(isFor),
    text: text.filter(isFor),
    silenced: { title: title.filter((hit) => !isFor(hit)), text: text.filter((hit) => !isFor(hit)) },
  };
}

function without(found: Found, silenced: Rulings['silenced']): Found {
  if (silenced.title.length === 0 && silenced.text.length === 0) return found;
  const isFree = (from: readonly Hit[]) => (hit: Hit) =>
    !from.some(({ start, end }) => start < hit.end && hit.start < end);
  return {
    ...found,
    title: found.title.filter(isFree(silenced.title)),
    lead: found.lead.filter(isFree(silenced.text)),
    body: found.body.filter(isFree(silenced.text)),
  };
}

/** The strongest terms, one mention each; the text's own mention is preferred to the title's. */
function evidenceOf(found: Found, article: Text): readonly Evidence[] {
  const inText = [...found.lead, ...found.body].map((hit) => ({ hit, where: 'text' as const }));
  const inTitle = found.title.map((hit) => ({ hit, where: 'title' as const }));
  const titled = new Set(inTitle.map(({ hit }) => hit.term));
  const rank = (hit: Hit) => (STRENGTH[hit.term.kind] ?? 0) + (titled.has(hit.term) ? 0.5 : 0);
  const candidates = [...inText, ...inTitle]
    .filter(({ hit }) => STRENGTH[hit.term.kind] !== undefined)
    .toSorted((a, b) => rank(b.hit) - rank(a.hit));
  const chosen = new Map<string, Evidence>();
  for (const { hit, where } of candidates) {
    const term = article[where].slice(hit.start, hit.end);
    const name = term.toLowerCase();
    if (chosen.size < EVIDENCE_AT_MOST && !chosen.has(name)) {
      chosen.set(name, { term, where, start: hit.start, end: hit.end });
    }
  }
  return [...chosen.values()];
}

const EVIDENCE_AT_MOST = 8;

/** Kinds a person would accept as a reason, and how good a reason each is. */
const STRENGTH: Readonly<Partial<Record<Kind, number>>> = {
  ...{
    arms: 3,
    combat: 3,
    body: 3,
    post: 3,
    supply: 3,
    nuclear: 3,
    force: 2.5,
    person: 2.5,
    enemy: 2,
    rank: 2,
  },
  ...{ device: 1.5, war: 1.5, talk: 1, attack: 1, harm: 0.8, group: 1.5, defence: 1.5, place: 0.5 },
};
