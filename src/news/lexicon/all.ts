import type { Language } from '../article.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import { PL } from './pl.ts';
import { RU } from './ru.ts';
import type { Lexicon } from './terms.ts';
import { UK } from './uk.ts';

export const LEXICONS: Readonly<Record<Language, Lexicon>> = {
  en: EN,
  uk: UK,
  ru: RU,
  de: DE,
  pl: PL,
  fr: FR,
};
