import type { Language } from '../article.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import type { LanguageProfile } from './language.ts';
import { PL } from './pl.ts';
import { RU } from './ru.ts';
import { UK } from './uk.ts';

const PROFILES: Readonly<Record<Language, LanguageProfile>> = {
  en: EN,
  uk: UK,
  ru: RU,
  de: DE,
  pl: PL,
  fr: FR,
};

export function profileOf(language: Language): LanguageProfile {
  return PROFILES[language];
}
