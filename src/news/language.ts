import type { Language } from './article.ts';

/**
 * The language of an article. What the publisher declares (`hint`) holds unless the letters contradict it; without a
 * hint and without any clue it is English.
 */
export function detectLanguage(
  article: { readonly title: string; readonly text: string },
  hint: Language | null,
): Language {
  const sample = `${article.title}\n${article.text.slice(0, SAMPLE)}`.toLowerCase();
  const cyrillic = count(sample, /[а-яёіїєґ]+/g);
  const latin = count(sample, /[a-zà-öø-ÿąćęłńœśźż]+/g);
  if (cyrillic > latin) return cyrillicLanguage(sample, hint);
  if (latin === 0) return hint ?? 'en';
  return latinLanguage(sample, hint);
}

const SAMPLE = 1500;

/** Letters that the other language lacks decide; words do where a short title has none. */
function cyrillicLanguage(sample: string, hint: Language | null): Language {
  const words = wordsIn(sample);
  const ukrainian = 2 * count(sample, /[іїєґ]+/g) + known(words, CLUES.uk);
  const russian = 2 * count(sample, /[ыэъё]+/g) + known(words, CLUES.ru);
  if (ukrainian !== russian) return ukrainian > russian ? 'uk' : 'ru';
  return hint === 'ru' ? 'ru' : 'uk';
}

function latinLanguage(sample: string, hint: Language | null): Language {
  const words = wordsIn(sample);
  const scores = {
    en: known(words, CLUES.en),
    de: known(words, CLUES.de) + count(sample, /[äöüß]+/g) / 2,
    pl: known(words, CLUES.pl) + count(sample, /[ąęłśżźć]+/g) / 2,
    fr: frenchScore(words, sample),
  };
  const [best = 'en', second = 'en'] = LATIN.toSorted((a, b) => scores[b] - scores[a]);
  const declared = LATIN.find((one) => one === hint) ?? null;
  const isClear = scores[best] >= 3 && scores[best] >= 2 * scores[second];
  if (declared !== null && !isClear) return declared;
  return scores[best] === 0 ? 'en' : best;
}

const LATIN = ['en', 'de', 'pl', 'fr'] as const;

/** French shares its small words with its sisters: it has to be nearer than any of them. */
function frenchScore(words: readonly string[], sample: string): number {
  const score = known(words, CLUES.fr) + known(words, FRENCH_TOO) / 2 + count(sample, /[àçèéêëîïôùûœ]+/g) / 4;
  const sister = Math.max(...SISTERS.map((clues) => known(words, clues)));
  return score > sister + count(sample, /[áíóúñãõìò¿¡]+/g) / 2 && score >= LEAST_FRENCH ? score : 0;
}

function known(words: readonly string[], clues: ReadonlySet<string>): number {
  return words.filter((word) => clues.has(word)).length;
}

function wordsIn(sample: string): readonly string[] {
  return sample.match(/\p{L}+/gu) ?? [];
}

/** Letters in the runs that a pattern finds. */
function count(sample: string, pattern: RegExp): number {
  return (sample.match(pattern) ?? []).reduce((sum, run) => sum + run.length, 0);
}

/** Frequent small words that the neighbouring languages do not share. */
const CLUES = {
  en: new Set(
    'the of and to in for on with as at by from is are was has have after over says said its his'.split(' '),
  ),
  de: new Set(
    'der die das und ist nicht ein eine einen mit für von zu auf den dem im nach bei über aus hat sich will'.split(
      ' ',
    ),
  ),
  pl: new Set('w z na i do nie się jest to że o po dla od przez za jak są oraz ze ma był przy'.split(' ')),
  fr: new Set(
    `les des du et est une dans pour qui que qu sur au aux avec pas cette sa ses leur il elle été sont selon mais après avant
    contre sous entre lors où depuis être ont par plus ce son où à annonce guerre armée défense ministre président
    français française nous vous notre ils elles ces cet ceux celui celle leurs sans deux trois quatre ans lundi mardi mercredi
    jeudi vendredi samedi dimanche ancien ancienne première cheffe même encore fait faire déclaré affirmé ajouté indiqué assuré
    expliqué annoncé précisé estimé rappelé souligné lancé aussi ainsi alors très peut doit jusqu lorsqu puisqu chez quand
    quelques plusieurs jours mois soir nuit ville européenne européen russe russes ukrainien ukrainienne`.split(
      /\s+/,
    ),
  ),
  uk: new Set('та що від щодо й про або як це та вже буде до через під час року на'.split(' ')),
  ru: new Set('и что от как это его уже или из при также был были об со года чтобы только'.split(' ')),
};

/** Words that names in other languages have too: "de Gaulle", "Le Pen". */
const FRENCH_TOO = new Set(['le', 'la', 'de', 'en', 'un', 'l', 'd']);
const LEAST_FRENCH = 1.5;

/** The same of languages that are not judged, so that they are not taken for French: es, pt, it, ca, ro, nl. */
const SISTERS = [
  'el la los las de del y en que un una con por para su es se al lo más como fue según este esta ha a sin o sobre tras',
  'o a os as de do da dos das e em no na nos nas que um uma com por para não se ao mais foi é sua seu pelo pela sobre após',
  'il lo la i gli le l di del della dei delle degli e è in un una che per con da dal dalla nel nella sono ha non si al alla più su ai d anche come',
  'el la els les de del dels i en que un una amb per al als és ha es no a l d s n va més com sobre seva seu',
  'de la și în a cu pe din care un o nu este sunt al ale pentru că au fost se mai lui',
  'de het een en van in is op te dat die voor met zijn aan niet om er ook als bij uit door naar na',
].map((list) => new Set(list.split(' ')));
