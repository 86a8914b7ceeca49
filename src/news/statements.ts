import type { Statement } from './analysis.ts';
import type { Language, Span } from './article.ts';
import { findReferents, type Referents } from './coreference.ts';
import { gatherPeople, type Person } from './people.ts';
import type { Phrase } from './phrases.ts';
import { type Reading, readText, wordsOf } from './reading.ts';
import { findSources, type Source } from './speakers.ts';
import { kindOf } from './speech.ts';

/** Direct speech in a text, in order, each stretch with its speaker; `key` is left to who ranks them. */
export function findStatements(text: string, language: Language): readonly Statement[] {
  const reading = readText(text, language);
  const kinds = reading.quotations.map((_, index) => kindOf(reading, index));
  if (!kinds.includes('speech')) return [];
  const sources = findSources(reading, kinds);
  const people = gatherPeople(reading);
  const spoken = new Set(sources.map(({ phrase }) => phrase).filter((phrase) => phrase !== null));
  const referents = findReferents(reading, people, spoken);
  return sources.map((source) => toStatement(reading, source, referents));
}

function toStatement(reading: Reading, source: Source, referents: Referents): Statement {
  const { text, quotations } = reading;
  const quotation = quotations[source.quotation];
  const { start, end } = trim(text, quotation?.start ?? 0, quotation?.end ?? 0);
  const { phrase } = source;
  const speaker = phrase === null ? { name: null, role: null } : identify(reading, source, phrase, referents);
  return {
    ...{ text: text.slice(start, end), start, end, speaker: speaker.name, role: speaker.role },
    mention: phrase === null ? null : spanOf(reading, source, phrase),
    ...{ utterance: source.utterance, key: null },
  };
}

function trim(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const inside = text.slice(start, end);
  return { start: start + (inside.length - inside.trimStart().length), end: start + inside.trimEnd().length };
}

function spanOf({ text, sentences }: Reading, { sentence }: Source, phrase: Phrase): Span | null {
  const tokens = sentences[sentence]?.tokens ?? [];
  const [from, to] = [tokens[phrase.first], tokens[phrase.last]];
  if (from === undefined || to === undefined) return null;
  return { text: text.slice(from.start, to.end), start: from.start, end: to.end };
}

type Identity = { readonly name: string | null; readonly role: string | null };

function identify(reading: Reading, { sentence }: Source, phrase: Phrase, referents: Referents): Identity {
  const { text, sentences, book } = reading;
  const place = sentences[sentence];
  if (place === undefined) return { name: null, role: null };
  const person = referents.get(phrase) ?? null;
  switch (phrase.kind) {
    case 'pronoun':
      return person === null ? { name: null, role: null } : identityOf(person);
    case 'name': {
      if (person !== null) return person.certain ? identityOf(person) : { name: null, role: null };
      return { name: phrase.name === null ? null : wordsOf(text, place.tokens, phrase.name), role: null };
    }
    case 'role': {
      const apposed = place.phrases.find(({ first, name }) => first === phrase.last + 2 && name !== null);
      const named = place.tokens[phrase.last + 1]?.text === ',' ? apposed : undefined;
      const bearer = named === undefined ? person : (referents.get(named) ?? null);
      if (bearer !== null) return identityOf(bearer);
      return { name: null, role: wordsOf(text, place.tokens, withoutDeterminer(reading, sentence, phrase)) };
    }
    case 'body':
    case 'document': {
      const own = withoutDeterminer(reading, sentence, phrase);
      const capital = place.tokens
        .slice(own.first, own.last + 1)
        .some((token) => token.capital && !book.isFunctionWord(token.word));
      return { name: capital ? wordsOf(text, place.tokens, own) : null, role: null };
    }
    default:
      return phrase.kind satisfies never;
  }
}

function identityOf(person: Person): Identity {
  return { name: person.name, role: person.roles[0] ?? null };
}

function withoutDeterminer(
  { sentences, book }: Reading,
  sentence: number,
  { first, last }: Phrase,
): { readonly first: number; readonly last: number } {
  const tokens = sentences[sentence]?.tokens ?? [];
  let from = first;
  while (from < last && book.isDeterminer(tokens[from]?.word ?? '')) from += 1;
  return { first: from, last };
}
