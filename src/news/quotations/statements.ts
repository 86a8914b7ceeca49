import type { Statement } from '../analysis.ts';
import type { Language, Span } from '../article.ts';
import { gatherBodies } from './bodies/called-bodies.ts';
import { findReferents } from './people/coreference.ts';
import { identify } from './people/identity.ts';
import { gatherPeople } from './people/people.ts';
import { readText } from './reading/reading.ts';
import { attributionAt } from './speakers/attribution.ts';
import { findSources } from './speakers/speakers.ts';
import { kindOf } from './speakers/speech.ts';

/** Direct speech in a text, in order, each stretch with its speaker; `key` is left to who ranks them. */
export function findStatements(text: string, language: Language): readonly Statement[] {
  const reading = readText(text, language);
  const attributions = reading.places.map(({ sentence, token }) => attributionAt(reading, sentence, token));
  const kinds = reading.quotations.map((_, index) => kindOf(reading, index, attributions));
  if (!kinds.includes('speech')) return [];
  const sources = findSources(reading, kinds, attributions);
  const people = gatherPeople(reading);
  const speakers = new Map(
    sources.flatMap(({ phrase, sentence }) => (phrase === null ? [] : [[phrase, sentence] as const])),
  );
  const bodies = gatherBodies(reading);
  const referents = findReferents(reading, people, bodies, speakers);
  const cast = { people, bodies, referents };
  return sources.map((source) => {
    const quotation = reading.quotations[source.quotation];
    const span = toSpan(text, quotation?.start ?? 0, quotation?.end ?? 0);
    const { name, role, mention } = identify(reading, source, cast);
    return { ...span, speaker: name, role, mention, utterance: source.utterance, key: null };
  });
}

function toSpan(text: string, from: number, to: number): Span {
  const inside = text.slice(from, to);
  const start = from + (inside.length - inside.trimStart().length);
  const end = from + inside.trimEnd().length;
  return { text: text.slice(start, end), start, end };
}
