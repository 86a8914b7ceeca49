import type { Span } from './article.ts';
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
  /** A speaker's name inside the quotation, as transcripts set it: "PENCE: Well, …". */
  readonly signed: Span | null;
};

type Known = Pick<Source, 'phrase' | 'sentence'>;

const NOBODY: Known = { phrase: null, sentence: -1 };

/** Gives every stretch of speech its speaker's phrase, in order. */
export function findSources(reading: Reading, kinds: readonly QuotedKind[]): readonly Source[] {
  const labels = findLabels(reading);
  const sources: Source[] = [];
  let utterance = 0;
  kinds.forEach((kind, quotation) => {
    if (kind !== 'speech') return;
    const previous = sources.at(-1);
    const signed = signatureIn(reading, quotation);
    const { known, joined, backwards } = sourceOf(reading, kinds, labels, quotation, previous);
    const starts = signed !== null || !joined;
    if (starts) utterance += 1;
    if (backwards) giveBack(sources, utterance, known);
    const { phrase, sentence } = known;
    sources.push({
      phrase,
      sentence,
      quotation,
      utterance,
      signed: signed ?? (starts ? null : (previous?.signed ?? null)),
    });
  });
  return sources;
}

const LONGEST_UTTERANCE = 50;

/** The attribution at the end of an utterance is that of the paragraphs before it. */
function giveBack(sources: Source[], utterance: number, { phrase, sentence }: Known): void {
  for (let i = sources.length - 1; i >= Math.max(0, sources.length - LONGEST_UTTERANCE); i -= 1) {
    const source = sources[i];
    if (source?.utterance !== utterance) return;
    sources[i] = { ...source, phrase, sentence };
  }
}

const SIGNATURE = /^\s*(\p{Lu}[\p{Lu}.'’ -]{2,40}):\s/u;

function signatureIn({ text, quotations }: Reading, index: number): Span | null {
  const quotation = quotations[index];
  if (quotation === undefined) return null;
  const name = SIGNATURE.exec(text.slice(quotation.start, quotation.start + 60))?.[1];
  if (name === undefined) return null;
  const start = text.indexOf(name, quotation.start);
  return { text: name, start, end: start + name.length };
}

type Found = {
  readonly known: Known;
  readonly joined: boolean;
  /** The attribution found holds for the whole utterance so far. */
  readonly backwards: boolean;
};

function sourceOf(
  reading: Reading,
  kinds: readonly QuotedKind[],
  labels: ReadonlyMap<number, Label>,
  quotation: number,
  previous: Source | undefined,
): Found {
  const alone = (known: Known): Found => ({ known, joined: false, backwards: false });
  const place = reading.places[quotation];
  const here = reading.quotations[quotation];
  if (place === undefined || here === undefined) return alone(NOBODY);
  const before = previous === undefined ? undefined : reading.quotations[previous.quotation];
  const beforePlace = previous === undefined ? undefined : reading.places[previous.quotation];
  const near = before?.paragraph === here.paragraph;
  const labelled = fromLabel(reading, labels, here.paragraph, place.sentence, place.token);
  if (labelled !== null && !near) return alone(labelled);
  const own = attributionAt(reading, place.sentence, place.token);
  if (here.continues && previous !== undefined) return continued(reading, own, previous);
  const sameSentence = beforePlace?.sentence === place.sentence;
  if (sameSentence && previous !== undefined && own?.by !== 'after')
    return { known: previous, joined: true, backwards: false };
  const starts = place.token === 0;
  if (own !== null && own.by !== 'subject') return alone(own);
  if (own !== null && !starts) return alone(own);
  if (
    near &&
    previous !== undefined &&
    beforePlace !== undefined &&
    beforePlace.sentence >= place.sentence - 1
  )
    return { known: previous, joined: true, backwards: false };
  const ahead = fromNext(reading, kinds, quotation);
  if (ahead !== null) return alone(ahead);
  return alone(fromContext(reading, place.sentence, previous) ?? NOBODY);
}

/** A paragraph of an utterance: the last one often says whose it is. */
function continued(reading: Reading, own: Attribution | null, previous: Source): Found {
  const before = reading.places[previous.quotation];
  const said = before !== undefined && attributionAt(reading, before.sentence, before.token)?.by;
  const open = said !== 'after' && said !== 'before';
  if (own?.by !== 'after' || !open) return { known: previous, joined: true, backwards: false };
  return { known: own, joined: true, backwards: true };
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
