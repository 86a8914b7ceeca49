import { getGender } from 'gender-detection-from-name';
import type { Gender } from '../languages/language.ts';
import { remembered } from '../remembered.ts';
import { genderOfSound } from './names.ts';

/**
 * The gender that most bearers of a first name in Latin letters have, by a public list of names; null when it tells none.
 * Likely, not certain: "Nikita" is a man's name in Kyiv and a woman's in Paris.
 */
export function likelyGender(firstName: string): Gender | null {
  if (/[^\p{Script=Latin}'’-]/u.test(firstName)) return null;
  const name = firstName.toLowerCase();
  return genderOfSound(name) ?? byAllLists(name) ?? byAllLists(name.normalize('NFKD').replace(/\p{M}/gu, ''));
}

const LISTS = ['en', 'it', 'es', 'fr', 'de', 'tr'] as const;

/** What the lists of all languages that hold a name agree on. */
const byAllLists = remembered((name): Gender | null => {
  const votes = new Set(LISTS.map((language) => getGender(name, language)));
  const [vote] = votes;
  return votes.size !== 1 || vote === undefined || vote === 'unknown' ? null : vote === 'male' ? 'm' : 'f';
});
