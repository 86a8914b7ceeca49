import type { Gender } from '../../languages/language.ts';
import type { Wordbook } from '../../languages/wordbook.ts';
import { type Bodies, calledBody } from '../bodies/called-bodies.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { isUnnamed } from '../phrases/unnamed.ts';
import type { Reading, ReadSentence } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import type { Mention } from './coreference.ts';
import type { Person } from './people.ts';

type Rival = Pick<Mention, 'person' | 'gender'>;

/**
 * Who may be meant by a pronoun though no person is named. French "il" and "elle" mean bodies as well, and whoever has
 * an office.
 */
export function rivalOf(reading: Reading, place: ReadSentence, phrase: Phrase, bodies: Bodies): Rival | null {
  const { gender, kind, head } = phrase;
  if (reading.book.profile.inversion === null)
    return isUnnamed(place.tokens, phrase, reading.book)
      ? { person: null, gender: reading.book.profile.genitiveChains && /[^аяо]$/u.test(head) ? 'm' : null }
      : unresolved(place.tokens, phrase, reading.book);
  const bare = !reading.book.isDeterminer(place.tokens[phrase.first]?.word ?? '');
  if (kind === 'role') return reading.book.isRole(head) && !bare ? { person: null, gender } : null;
  if (kind !== 'body') return null;
  const name = calledBody(reading, place, phrase, bodies);
  return { person: name === null ? null : standIn(name, gender), gender };
}

/** German "der Bürgermeister" of whom nobody knows: "er" may be him. */
function unresolved(
  tokens: readonly Token[],
  { kind, gender, head, first, last }: Phrase,
  book: Wordbook,
): Rival | null {
  if (kind !== 'role' || !book.isRole(head)) return null;
  if (book.profile.code === 'pl') {
    // "Dyrektorka szkoły Beata Mazur": the name follows.
    if (tokens.slice(last + 1, last + 4).some(({ capital }) => capital)) return null;
    const verb = tokens[last + 1]?.word ?? '';
    return { person: null, gender: gender ?? (book.profile.verbGender?.f.test(verb) === true ? 'f' : null) };
  }
  if (!book.profile.capitalNouns || gender === null) return null;
  const article = /^(?:der|die|ein|eine|dieser|diese|sein|seine|ihr|ihre)$/u.test(tokens[first]?.word ?? '');
  // "Hrabkos Mutter"
  const owned =
    last > first && tokens[first]?.capital === true && /[sßxz]['’]?$/u.test(tokens[first]?.word ?? '');
  return article || owned ? { person: null, gender } : null;
}

/** A body as someone to whom a pronoun can point. */
function standIn(name: string, gender: Gender | null): Person {
  return {
    ...{ id: -1, name, words: [], gender, likely: null, roles: [] },
    ...{ human: true, person: true, certain: true },
  };
}
