import { type Attribution, attributionAt, speakerBefore } from './attribution.ts';
import { findLabels, type Label } from './labels.ts';
import type { Phrase } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { QuotedKind } from './speech.ts';

/** To whom a quotation belongs: the phrase that names the speaker, and the utterance that it is part of. */
export type Source = {
  readonly quotation: number;
  readonly phrase: Phrase | null;
  readonly sentence: number;
  readonly utterance: number;
};

type Known = Omit<Source, 'quotation' | 'utterance'>;

const NOBODY: Known = { phrase: null, sentence: -1 };

/** Gives every stretch of speech its speaker's phrase, in order. */
export function findSources(reading: Reading, kinds: readonly QuotedKind[]): readonly Source[] {
  const labels = findLabels(reading);
  const sources: Source[] = [];
  let utterance = 0;
  kinds.forEach((kind, quotation) => {
    if (kind !== 'speech') return;
    const previous = sources.at(-1);
    const { known, joined } = sourceOf(reading, kinds, labels, quotation, previous);
    if (!joined) utterance += 1;
    sources.push({ phrase: known.phrase, sentence: known.sentence, quotation, utterance });
  });
  return sources;
}

type Found = { readonly known: Known; readonly joined: boolean };

function sourceOf(
  reading: Reading,
  kinds: readonly QuotedKind[],
  labels: ReadonlyMap<number, Label>,
  quotation: number,
  previous: Source | undefined,
): Found {
  const alone = (known: Known): Found => ({ known, joined: false });
  const place = reading.places[quotation];
  const here = reading.quotations[quotation];
  if (place === undefined || here === undefined) return alone(NOBODY);
  const before = previous === undefined ? undefined : reading.quotations[previous.quotation];
  const beforePlace = previous === undefined ? undefined : reading.places[previous.quotation];
  if (here.continues && previous !== undefined) return { known: previous, joined: true };
  const near = before?.paragraph === here.paragraph;
  const labelled = fromLabel(reading, labels, here.paragraph, place.sentence, place.token);
  if (labelled !== null && !near) return alone(labelled);
  const own = attributionAt(reading, place.sentence, place.token);
  const sameSentence = beforePlace?.sentence === place.sentence;
  if (sameSentence && previous !== undefined && own?.by !== 'after') return { known: previous, joined: true };
  const starts = place.token === 0;
  if (own !== null && own.by !== 'subject') return alone(own);
  if (own !== null && !starts) return alone(own);
  if (
    near &&
    previous !== undefined &&
    beforePlace !== undefined &&
    beforePlace.sentence >= place.sentence - 1
  )
    return { known: previous, joined: true };
  const ahead = fromNext(reading, kinds, quotation);
  if (ahead !== null) return alone(ahead);
  return alone(fromContext(reading, place.sentence, previous) ?? NOBODY);
}

/** "Quote from X:" names X; "Quote:" the source of the news. */
function fromLabel(
  reading: Reading,
  labels: ReadonlyMap<number, Label>,
  paragraph: number,
  sentence: number,
  token: number,
): Known | null {
  const own = labels.get(paragraph);
  const above = token === 0 ? reading.sentences[sentence - 1] : undefined;
  const label =
    own?.kind === 'quote'
      ? own
      : above?.tokens.at(-1)?.text === ':'
        ? labels.get(above.paragraph)
        : undefined;
  if (label?.kind !== 'quote') return null;
  if (label.phrase !== null) return { phrase: label.phrase, sentence: label.sentence };
  let source: Label | null = null;
  for (const [at, each] of labels) if (each.kind === 'source' && at < paragraph) source = each;
  return source?.phrase == null ? null : { phrase: source.phrase, sentence: source.sentence };
}

/** The next sentence goes on quoting and says whom: `"A." "B," said X.` */
function fromNext(reading: Reading, kinds: readonly QuotedKind[], quotation: number): Known | null {
  const [place, next] = [reading.places[quotation], reading.places[quotation + 1]];
  if (place === undefined || next === undefined || kinds[quotation + 1] !== 'speech') return null;
  if (reading.quotations[quotation + 1]?.paragraph !== reading.quotations[quotation]?.paragraph) return null;
  if (next.token !== 0 || next.sentence !== place.sentence + 1) return null;
  const attribution = attributionAt(reading, next.sentence, next.token);
  return attribution?.by === 'after' ? attribution : null;
}

/** Who spoke, or of whom the talk was, in the sentence before. */
function fromContext(reading: Reading, sentence: number, previous: Source | undefined): Known | null {
  const above = reading.sentences[sentence - 1];
  if (above === undefined) return null;
  const quoted = above.tokens.findLastIndex(({ kind }) => kind === 'quote');
  const inside = quoted < 0 ? undefined : above.tokens[quoted]?.quotation;
  if (previous !== undefined && inside === previous.quotation) return previous;
  const found: Omit<Attribution, 'sentence'> | null = speakerBefore(reading, above, above.tokens.length);
  if (found !== null) return { phrase: found.phrase, sentence: sentence - 1 };
  return previous !== undefined && sentence - previous.sentence <= 2 ? previous : null;
}
