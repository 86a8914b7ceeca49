import type { Language } from '../article.ts';
import { EN } from './en.ts';
import type { LanguageProfile } from './language.ts';

const PROFILES: Partial<Record<Language, LanguageProfile>> = { en: EN };

/** The words of a language; English for one that has none. */
export function profileOf(language: Language): LanguageProfile {
  return PROFILES[language] ?? EN;
}
