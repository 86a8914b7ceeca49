import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

/** Interface languages: each has a file in locales/. */
export const LOCALES = ['en', 'uk'] as const;
export type Locale = (typeof LOCALES)[number];

export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text);
}

/** Says a sentence of locales/<locale>.ftl. Throws on an unknown key or a missing variable: that is our bug. */
export type Say = (key: string, args?: Readonly<Record<string, FluentVariable>>) => string;

export type Texts = { readonly [L in Locale]: Say };

/** Reads every locale once. `dir` holds <locale>.ftl. */
export function loadTexts(dir: string): Texts {
  const say = (locale: Locale): Say => {
    const bundle = new FluentBundle(locale, { useIsolating: false });
    const problems = bundle.addResource(new FluentResource(readFileSync(`${dir}/${locale}.ftl`, 'utf8')));
    if (problems.length > 0) throw new Error(`${locale}.ftl: ${problems.join('; ')}`);
    return (key, args) => {
      const message = bundle.getMessage(key);
      if (!message?.value) throw new Error(`no sentence ${key} in ${locale}.ftl`);
      const errors: Error[] = [];
      const text = bundle.formatPattern(message.value, args ?? null, errors);
      if (errors.length > 0) throw new Error(`${locale}.ftl ${key}: ${errors.join('; ')}`);
      return text;
    };
  };
  return { en: say('en'), uk: say('uk') };
}

/** The interface language for a client's language code: Ukrainian speakers' code is `uk`. */
export function guessLocale(languageCode: string | undefined, fallback: Locale): Locale {
  const code = languageCode?.slice(0, 2).toLowerCase() ?? '';
  return isLocale(code) ? code : fallback;
}
