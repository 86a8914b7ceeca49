import { personKey, samePerson } from '../../news/names/names.ts';
import type { Store } from '../../store/store.ts';

export type Person = {
  readonly personKeys: readonly string[];
  readonly name: string;
  readonly count: number;
};

/** Everyone quoted so far whom a typed name can mean, most quoted first. One person spelt in several ways is one. */
export function findPeople({ statements }: Store, typed: string): readonly Person[] {
  return join(statements.people().filter(({ name }) => samePerson(typed, name)));
}

/** Those quoted most. */
export function mostQuoted({ statements }: Store, limit: number): readonly Person[] {
  return join(statements.people().slice(0, limit * 3)).slice(0, limit);
}

/** The keys to follow a person by: all spellings seen so far, and the one that was typed. */
export function keysToFollow(store: Store, typed: string): readonly string[] {
  const own = personKey(typed);
  return [...new Set([...findPeople(store, typed).flatMap(({ personKeys }) => personKeys), own])];
}

function join(people: ReturnType<Store['statements']['people']>): readonly Person[] {
  const joined: { personKeys: string[]; name: string; count: number }[] = [];
  for (const { personKey: key, name, count } of people) {
    const known = joined.find((person) => person.personKeys.includes(key) || samePerson(person.name, name));
    if (known) {
      known.count += count;
      if (!known.personKeys.includes(key)) known.personKeys.push(key);
    } else joined.push({ personKeys: [key], name, count });
  }
  return joined;
}
