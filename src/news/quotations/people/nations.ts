import type { Language } from '../../article.ts';
import { nameWords } from '../phrases/naming.ts';
import type { Phrase } from '../phrases/phrases.ts';
import type { Reading } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import { agrees, type Person } from './people.ts';

/** Adjectives of countries by their stem. */
const NATIONS: Partial<Record<Language, RegExp>> = {
  de: /^(deutsch|polnisch|russisch|ukrainisch|französisch|britisch|amerikanisch|italienisch|spanisch|schwedisch|finnisch|dänisch|norwegisch|estnisch|lettisch|litauisch|niederländisch|belgisch|tschechisch|slowakisch|ungarisch|rumänisch|bulgarisch|türkisch|griechisch|kanadisch|chinesisch|japanisch|israelisch|iranisch|belarussisch|österreichisch)e?[rnms]?$/u,
  pl: /^(polsk|niemieck|rosyjsk|ukraińsk|francusk|brytyjsk|amerykańsk|włosk|hiszpańsk|szwedzk|fińsk|duńsk|norwesk|estońsk|łotewsk|litewsk|holendersk|belgijsk|czesk|słowack|węgiersk|rumuńsk|bułgarsk|tureck|greck|kanadyjsk|chińsk|japońsk|izraelsk|irańsk|białorusk)(?:i|a|iego|iej|iemu|im|ą)$/u,
};

const SHORTEST_STEM = 3;

/** "die Schwedin", "Amerykanin": the only one of some people whom the article names beside a word of that country. */
export function compatriot(
  { language, sentences, book }: Reading,
  noun: string,
  people: readonly Person[],
): Person | null {
  const stem = noun.slice(0, language === 'pl' ? SHORTEST_STEM : SHORTEST_STEM + 1);
  const isOfNation = ({ word, capital }: Token): boolean =>
    word.startsWith(stem) && (capital || NATIONS[language]?.test(word) === true);
  const surnames = new Set<string>();
  for (const { tokens, phrases } of sentences)
    for (const { first, name } of phrases.flatMap((each) => [each, ...each.inner]))
      if (name !== null && tokens.slice(Math.max(0, first - 2), name.first).some(isOfNation))
        surnames.add(nameWords(tokens, name, book).at(-1) ?? '');
  const bearers = people.filter(({ words }) => surnames.has(words.at(-1) ?? ''));
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/**
 * Whether "der polnische Minister" may be someone: not one of another country, and one whose country the article does
 * not tell only where nobody else can be meant.
 */
export function mayBeOf(
  language: Language,
  tokens: readonly Token[],
  { first, last, gender }: Phrase,
  person: Person,
  met: ReadonlySet<Person>,
): boolean {
  const pattern = NATIONS[language];
  const stemOf = (word: string): string | null => pattern?.exec(word.toLowerCase())?.[1] ?? null;
  const nation = [tokens[first - 1], ...tokens.slice(first, last + 1)]
    .map((token) => stemOf(token?.word ?? ''))
    .find((stem) => stem !== null);
  if (nation == null) return true;
  const words = person.roles.flatMap((role) => role.toLowerCase().split(/[\s-]+/u));
  if (words.some((word) => word.startsWith(nation.slice(0, 4)))) return true;
  if (words.some((word) => stemOf(word) !== null)) return false;
  const others = [...met].filter(
    (each) => each !== person && each.person && each.human && agrees(each.gender, gender),
  );
  return others.length === 0;
}
