import type { Language } from '../article.ts';
import { EN } from './en.ts';
import type { Lexicon } from './terms.ts';
import { UK } from './uk.ts';

export const LEXICONS: Readonly<Record<Language, Lexicon>> = {
  en: EN,
  uk: UK,
  ru: { language: 'ru', groups: [] },
  de: { language: 'de', groups: [] },
  pl: { language: 'pl', groups: [] },
};
