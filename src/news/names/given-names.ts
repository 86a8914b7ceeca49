import { getGender } from 'gender-detection-from-name';
import type { Gender } from '../languages/language.ts';

/**
 * The gender that most bearers of a first name in Latin letters have, by a public list of names; null when it tells none.
 * Likely, not certain: "Nikita" is a man's name in Kyiv and a woman's in Paris.
 */
export function likelyGender(firstName: string): Gender | null {
  if (/[^\p{Script=Latin}'’-]/u.test(firstName)) return null;
  const name = firstName.toLowerCase();
  const found = getGender(name);
  const gender = found === 'unknown' ? getGender(name.normalize('NFKD').replace(/\p{M}/gu, '')) : found;
  return gender === 'unknown' ? null : gender === 'male' ? 'm' : 'f';
}
