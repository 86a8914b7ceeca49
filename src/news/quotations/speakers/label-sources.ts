import type { Phrase } from '../phrases/phrases.ts';
import type { Label } from '../reading/labels.ts';
import type { Reading } from '../reading/reading.ts';
import { speakerBefore } from './speaker-before.ts';

type Told = { readonly phrase: Phrase; readonly sentence: number; readonly attributed: true };
type Nobody = { readonly phrase: null; readonly sentence: number; readonly attributed: false };

const NOBODY: Nobody = { phrase: null, sentence: -1, attributed: false };

/**
 * Who says an unnamed "Quote:": the source named above, unless that is an outlet; then whoever the paragraphs since it,
 * or before it, let speak by name, if only one does; else nobody. Null without a source.
 */
export function sourceAbove(
  reading: Reading,
  labels: ReadonlyMap<number, Label>,
  paragraph: number,
): Told | Nobody | null {
  let source: Label | null = null;
  for (const [at, each] of labels) if (each.kind === 'source' && at < paragraph) source = each;
  if (source === null) return null;
  const { phrase, sentence } = source;
  if (!isOutlet(reading, sentence)) return phrase === null ? null : { phrase, sentence, attributed: true };
  return (
    only(reading, toldBetween(reading, sentence + 1, paragraph)) ??
    only(reading, toldBetween(reading, 0, reading.sentences[sentence]?.paragraph ?? 0)) ??
    NOBODY
  );
}

/** Words that say that the source passes on what others said. */
const OUTLET =
  /^(?:citing|quoting|посилання\p{L}*|посиланням|ссылк\p{L}+|агентств\p{L}*|видання|изданию?|издани\p{L}+|газет\p{L}*|newspaper|телеканал\p{L}*|радіо|радио|radio|news|times|post|tass|тасс|риа|ria|reuters|bbc|cnn|bloomberg|politico|інтерфакс-україна|интерфакс\p{L}*|укрінформ|укринформ|суспільне|правда|pravda|dpa|afp|ap)$/u;

function isOutlet({ sentences, text, quotations }: Reading, sentence: number): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  return tokens.some(({ word, quotation }) => {
    if (OUTLET.test(word)) return true;
    const quoted = quotations[quotation];
    return (
      quoted !== undefined &&
      text
        .slice(quoted.start, quoted.end)
        .toLowerCase()
        .split(/\s+/u)
        .some((each) => OUTLET.test(each))
    );
  });
}

function only(reading: Reading, told: readonly Told[]): Told | null {
  const [one] = told;
  const names = new Set(told.map((each) => lastNameOf(reading, each)));
  return names.size === 1 && one !== undefined ? one : null;
}

/** The people whom a verb of speech names from a sentence on, before a paragraph. */
function toldBetween(reading: Reading, from: number, paragraph: number): readonly Told[] {
  const told: Told[] = [];
  for (let at = from; at < reading.sentences.length; at += 1) {
    const place = reading.sentences[at];
    if (place === undefined || place.paragraph >= paragraph) break;
    const found = speakerBefore(reading, place, place.tokens.length);
    if (found?.by === 'before' && found.phrase.name !== null)
      told.push({ phrase: found.phrase, sentence: at, attributed: true });
  }
  return told;
}

function lastNameOf({ sentences }: Reading, { phrase, sentence }: Told): string {
  return sentences[sentence]?.tokens[phrase.name?.last ?? -1]?.word ?? '';
}
