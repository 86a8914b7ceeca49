import type { Language } from '../article.ts';
import type { Gender } from '../languages/language.ts';

/** The singular cases that news puts a person in; the accusative of men is their genitive. */
export type Case = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental';

export type Form = { readonly form: string; readonly lemma: string; readonly case: Case };

/** Endings in the order genitive, dative, accusative, instrumental; alternatives after a bar. */
type Paradigm = readonly [genitive: string, dative: string, accusative: string, instrumental: string];

type Rule = { readonly ends: RegExp; readonly stem: string; readonly paradigm: Paradigm };

/**
 * Every singular form of a noun or name, lower case, the nominative first. Where a class cannot be seen in the
 * nominative (a soft or a hard р) both are given: a form that nobody writes does no harm in a look-up.
 */
export function formsOf(lemma: string, gender: Gender, language: Language): readonly Form[] {
  const word = lemma.toLowerCase();
  const forms: Form[] = [{ form: word, lemma: word, case: 'nominative' }];
  for (const { ends, stem, paradigm } of PARADIGMS[language]?.[gender] ?? []) {
    if (!ends.test(word)) continue;
    const base = word.replace(ends, stem);
    paradigm.forEach((endings, index) => {
      for (const ending of endings.split('|')) {
        const form = toWritten(`${base}${ending}`, language);
        forms.push({ form, lemma: word, case: OBLIQUE[index] ?? 'genitive' });
      }
    });
    break;
  }
  return forms;
}

const OBLIQUE = ['genitive', 'dative', 'accusative', 'instrumental'] as const;

/** Consonants change before і in Ukrainian: Ольга – Ользі, Залевська – Залевській. `~` marks such a place. */
function toWritten(form: string, language: Language): string {
  if (!form.includes('~')) return form;
  const changes = language === 'pl' ? POLISH_CHANGES : UKRAINIAN_CHANGES;
  return form.replace(/(.)~/u, (_, last: string) => changes[last] ?? last);
}

const UKRAINIAN_CHANGES: Readonly<Record<string, string>> = { г: 'з', ґ: 'з', к: 'ц', х: 'с' };
const POLISH_CHANGES: Readonly<Record<string, string>> = {
  k: 'ce',
  g: 'dze',
  t: 'cie',
  d: 'dzie',
  r: 'rze',
  ł: 'le',
  l: 'li',
  j: 'i',
};

function rule(ends: RegExp, stem: string, ...paradigm: Paradigm): Rule {
  return { ends, stem, paradigm };
}

const UKRAINIAN_MEN: readonly Rule[] = [
  rule(/посол$/u, 'посл', 'а', 'у|ові', 'а', 'ом'),
  rule(/ий$/u, '', 'ого', 'ому', 'ого', 'им'),
  rule(/([аеєиіїоуюя])й$/u, '$1', 'я', 'ю|єві', 'я', 'єм'),
  rule(/ець$/u, '', 'ця', 'цю|цеві', 'ця', 'цем'),
  rule(/ь$/u, '', 'я', 'ю|еві', 'я', 'ем'),
  rule(/(.[^аеєиіїоуюя])о$/u, '$1', 'а', 'у|ові', 'а', 'ом'),
  rule(/([жчшщ])а$/u, '$1', 'і', 'і', 'у', 'ею'),
  rule(/а$/u, '', 'и', '~і', 'у', 'ою'),
  rule(/([іїаеєо])я$/u, '$1', 'ї', 'ї', 'ю', 'єю'),
  rule(/я$/u, '', 'і', 'і', 'ю', 'ею'),
  rule(/р$/u, 'р', 'а|я', 'у|ю|ові|еві', 'а|я', 'ом|ем'),
  rule(/([жчшщ])$/u, '$1', 'а', 'у|еві', 'а', 'ем'),
  rule(/([^аеєиіїоуюя])$/u, '$1', 'а', 'у|ові', 'а', 'ом'),
];

const UKRAINIAN_WOMEN: readonly Rule[] = [
  rule(/(ськ|цьк|зьк|важен)а$/u, '$1', 'ої', 'ій', 'у', 'ою'),
  ...UKRAINIAN_MEN.filter(({ ends }) => /[ая]\$$/.test(ends.source)),
];

const RUSSIAN_MEN: readonly Rule[] = [
  rule(/посол$/u, 'посл', 'а', 'у', 'а', 'ом'),
  rule(/([кгхжчшщ])(?:ий|ой)$/u, '$1', 'ого|его', 'ому|ему', 'ого|его', 'им'),
  rule(/(?:ый|ой)$/u, '', 'ого', 'ому', 'ого', 'ым'),
  rule(/й$/u, '', 'я', 'ю', 'я', 'ем'),
  rule(/авел$/u, 'авл', 'а', 'у', 'а', 'ом'),
  rule(/ец$/u, 'ц', 'а', 'у', 'а', 'ом|ем'),
  rule(/ь$/u, '', 'я', 'ю', 'я', 'ем'),
  rule(/([гкхжчшщц])а$/u, '$1', 'и', 'е', 'у', 'ой|ей'),
  rule(/а$/u, '', 'ы', 'е', 'у', 'ой'),
  rule(/ия$/u, 'и', 'и', 'и', 'ю', 'ей'),
  rule(/я$/u, '', 'и', 'е', 'ю', 'ей'),
  rule(/([жчшщц])$/u, '$1', 'а', 'у', 'а', 'ем'),
  rule(/([^аеёиоуыэюя])$/u, '$1', 'а', 'у', 'а', 'ом'),
];

const RUSSIAN_WOMEN: readonly Rule[] = [
  rule(/(ск|цк)ая$/u, '$1', 'ой', 'ой', 'ую', 'ой'),
  ...RUSSIAN_MEN.filter(({ ends }) => /[ая]\$$/.test(ends.source)),
];

const POLISH_MEN: readonly Rule[] = [
  rule(/ister$/u, 'istr', 'a', 'owi', 'a', 'em'),
  rule(/([kg])i$/u, '$1i', 'ego', 'emu', 'ego', 'm'),
  rule(/i$/u, 'i', 'ego', 'emu', 'ego', 'm'),
  rule(/y$/u, '', 'ego', 'emu', 'ego', 'ym'),
  rule(/ek$/u, 'k', 'a', 'owi', 'a', 'iem'),
  rule(/eł$/u, 'ł', 'a', 'owi', 'a', 'em'),
  rule(/ec$/u, 'c', 'a', 'owi', 'a', 'em'),
  rule(/([kg])a$/u, '$1', 'i', '~', 'ę', 'ą'),
  rule(/a$/u, '', 'y', 'ie|~', 'ę', 'ą'),
  rule(/([kg])$/u, '$1', 'a', 'owi', 'a', 'iem'),
  rule(/ń$/u, 'ni', 'a', 'owi', 'a', 'em'),
  rule(/([^aeiouyąęó])$/u, '$1', 'a', 'owi|u', 'a', 'em'),
];

const POLISH_WOMEN: readonly Rule[] = [
  rule(/(sk|ck|dzk)a$/u, '$1', 'iej', 'iej', 'ą', 'ą'),
  rule(/ia$/u, 'i', 'i|', 'i|', 'ę', 'ą'),
  ...POLISH_MEN.filter(({ ends }) => /a\$$/.test(ends.source)),
];

const PARADIGMS: Partial<Record<Language, Readonly<Record<Gender, readonly Rule[]>>>> = {
  uk: { m: UKRAINIAN_MEN, f: UKRAINIAN_WOMEN },
  ru: { m: RUSSIAN_MEN, f: RUSSIAN_WOMEN },
  pl: { m: POLISH_MEN, f: POLISH_WOMEN },
};
