import type { Span } from '../../article.ts';
import { isImpersonal } from '../constructions/impersonal.ts';
import { goesOnAboutThem, personIn, topicOf } from '../constructions/slavic-topics.ts';
import { isAgent } from '../constructions/verb-second.ts';
import { portrayedAfter } from '../people/portraits.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { isAnother } from '../phrases/unnamed.ts';
import { findLabels, type Label } from '../reading/labels.ts';
import type { QuotationPlace, Reading } from '../reading/reading.ts';
import type { Attribution } from './attribution.ts';
import { commentator } from './comments.ts';
import { sourceAbove } from './label-sources.ts';
import { speakerBefore } from './speaker-before.ts';
import type { QuotedKind } from './speech.ts';

/** To whom a quotation belongs: the phrase that names the speaker, and the utterance that it is part of. */
export type Source = {
  readonly quotation: number;
  readonly phrase: Phrase | null;
  readonly sentence: number;
  readonly utterance: number;
  /** A speaker's name inside the quotation, as transcripts set it: "PENCE: Well, …". */
  readonly signed: Span | null;
  /** Its own sentence names the speaker. */
  readonly attributed: boolean;
};

type Known = Pick<Source, 'phrase' | 'sentence' | 'attributed'>;

/** What has been read of an article when a quotation's turn comes. */
type Trail = {
  readonly reading: Reading;
  readonly kinds: readonly QuotedKind[];
  /** For each quotation, what its own sentence tells. */
  readonly attributions: readonly (Attribution | null)[];
  readonly labels: ReadonlyMap<number, Label>;
  readonly sources: Source[];
};

const NOBODY: Known = { phrase: null, sentence: -1, attributed: false };
const LONGEST_UTTERANCE = 50;

/** Gives every stretch of speech its speaker's phrase, in order. */
export function findSources(
  reading: Reading,
  kinds: readonly QuotedKind[],
  attributions: readonly (Attribution | null)[],
): readonly Source[] {
  const trail: Trail = { reading, kinds, attributions, labels: findLabels(reading), sources: [] };
  let utterance = 0;
  kinds.forEach((kind, quotation) => {
    if (kind !== 'speech') return;
    const previous = trail.sources.at(-1);
    const signed = signatureIn(reading, quotation);
    const { known, joined } = sourceOf(trail, quotation, previous);
    const starts = signed !== null || !joined;
    if (starts) utterance += 1;
    else if (known !== previous && known.attributed) giveBack(trail.sources, utterance, known);
    const { phrase, sentence, attributed } = known;
    const inherited = starts ? null : (previous?.signed ?? null);
    trail.sources.push({
      ...{ phrase, sentence, quotation, utterance, signed: signed ?? inherited },
      attributed: attributed && known !== previous,
    });
  });
  return trail.sources;
}

/** The attribution at the end of an utterance is that of the paragraphs before it. */
function giveBack(sources: Source[], utterance: number, { phrase, sentence }: Known): void {
  for (let i = sources.length - 1; i >= Math.max(0, sources.length - LONGEST_UTTERANCE); i -= 1) {
    const source = sources[i];
    if (source?.utterance !== utterance || source.attributed) return;
    sources[i] = { ...source, phrase, sentence };
  }
}

const SIGNATURE = /^\s*(\p{Lu}[\p{Lu}.'’ -]{2,40}):\s/u;

/** "PENCE: Well, …": capitals before a colon inside the marks. */
function signatureIn({ text, quotations }: Reading, index: number): Span | null {
  const quotation = quotations[index];
  if (quotation === undefined) return null;
  const name = SIGNATURE.exec(text.slice(quotation.start, quotation.start + 60))?.[1];
  if (name === undefined) return null;
  const start = text.indexOf(name, quotation.start);
  return { text: name, start, end: start + name.length };
}

type Found = { readonly known: Known; readonly joined: boolean };

function sourceOf(trail: Trail, quotation: number, previous: Source | undefined): Found {
  const { reading, labels, attributions } = trail;
  const alone = (known: Known): Found => ({ known, joined: false });
  const place = reading.places[quotation];
  const here = reading.quotations[quotation];
  if (place === undefined || here === undefined) return alone(NOBODY);
  const own = attributions[quotation] ?? null;
  const said = own === null ? null : { ...own, attributed: own.by !== 'subject' };
  // `Quote: "…", she said`: what the sentence tells is nearer than its label.
  const afterwards = own?.by === 'after' ? said : null;
  if (previous === undefined) {
    return alone(
      afterwards ??
        fromLabel(reading, labels, here.paragraph, place) ??
        said ??
        fromElsewhere(trail, quotation, undefined),
    );
  }
  const alongside = (known: Known): Found => ({ known, joined: true });
  // "heißt es dort weiter": where the words before come from.
  const further = said !== null && isImpersonal(reading, said.phrase) && goesOn(reading, place, said.phrase);
  if (further && place.sentence - (reading.places[previous.quotation]?.sentence ?? 0) <= FARTHEST_FURTHER)
    return alone(previous);
  if (here.continues)
    return alongside(
      own?.by === 'after' && !isAttributed(trail, previous) && said !== null ? said : previous,
    );
  const before = reading.places[previous.quotation];
  const near = reading.quotations[previous.quotation]?.paragraph === here.paragraph;
  const labelled = near || afterwards !== null ? null : fromLabel(reading, labels, here.paragraph, place);
  if (labelled !== null) return alone(labelled);
  if (before?.sentence === place.sentence && own?.by !== 'after') {
    const named = own?.by === 'before' && own.phrase.first > before.token && own.phrase.name !== null;
    return named && said !== null && isBeforeColon(reading, place, own.phrase)
      ? alone(said)
      : alongside(previous);
  }
  if (said !== null && (said.attributed || place.token > 0)) return alone(said);
  if (near && before !== undefined && before.sentence >= place.sentence - 1) return alongside(previous);
  return alone(fromElsewhere(trail, quotation, previous));
}

const FARTHEST_FURTHER = 3;

function goesOn({ sentences }: Reading, { sentence }: QuotationPlace, { last }: Phrase): boolean {
  const behind = sentences[sentence]?.tokens.slice(last + 1, last + 4) ?? [];
  return behind.some(({ word }) => /^(?:weiter|dort|darin|da|ferner|außerdem|zudem)$/u.test(word));
}

/** `X ("…") and Y: "…"`: another speaker, and nothing between the name and the words. */
function isBeforeColon(
  { sentences }: Reading,
  { sentence, token }: QuotationPlace,
  { last }: Phrase,
): boolean {
  return last === token - 2 && sentences[sentence]?.tokens[token - 1]?.text === ':';
}

function isAttributed({ attributions }: Trail, source: Source): boolean {
  const by = attributions[source.quotation]?.by;
  return source.attributed || by === 'after' || by === 'before';
}

function fromElsewhere(trail: Trail, quotation: number, previous: Source | undefined): Known {
  const sentence = trail.reading.places[quotation]?.sentence ?? 0;
  // "Другой непалец согласился: …": someone new.
  if (isAnother(trail.reading.sentences[sentence]?.tokens ?? [], 0)) return NOBODY;
  return (
    fromNext(trail, quotation) ??
    fromComment(trail.reading, sentence) ??
    fromContext(trail.reading, sentence, previous) ??
    fromPortrait(trail.reading, sentence, previous) ??
    NOBODY
  );
}

/** "Quote from X:" names X; "Quote:" the source of the news. */
function fromLabel(
  reading: Reading,
  labels: ReadonlyMap<number, Label>,
  paragraph: number,
  { sentence, token }: QuotationPlace,
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
  if (label.phrase !== null) return { phrase: label.phrase, sentence: label.sentence, attributed: true };
  if (label.named) return NOBODY;
  return sourceAbove(reading, labels, paragraph);
}

/** The next sentence goes on quoting and says whom: `"A." "B," said X.` */
function fromNext({ reading, kinds, attributions }: Trail, quotation: number): Known | null {
  const [place, next] = [reading.places[quotation], reading.places[quotation + 1]];
  if (place === undefined || next === undefined || kinds[quotation + 1] !== 'speech') return null;
  if (reading.quotations[quotation + 1]?.paragraph !== reading.quotations[quotation]?.paragraph) return null;
  if (next.token !== 0 || next.sentence !== place.sentence + 1) return null;
  const attribution = attributions[quotation + 1];
  return attribution?.by === 'after' ? { ...attribution, attributed: false } : null;
}

/** The next sentence is about the words and says whose they are. */
function fromComment(reading: Reading, sentence: number): Known | null {
  const [here, next] = [reading.sentences[sentence], reading.sentences[sentence + 1]];
  if (here === undefined || next === undefined || next.paragraph !== here.paragraph) return null;
  const phrase = commentator(reading, next);
  return phrase === null ? null : { phrase, sentence: sentence + 1, attributed: true };
}

function fromPortrait(reading: Reading, sentence: number, previous: Source | undefined): Known | null {
  const phrase = previous === undefined ? portrayedAfter(reading, sentence) : null;
  return phrase === null ? null : { phrase, sentence: sentence + 1, attributed: false };
}

const FARTHEST_CONTEXT = 6;

/**
 * Who spoke, or of whom the talk was, in the sentence before. Where that sentence only reports what someone said
 * (German "sei"), in the one before it.
 */
function fromContext(reading: Reading, sentence: number, previous: Source | undefined): Known | null {
  for (let at = sentence - 1; at >= Math.max(0, sentence - FARTHEST_CONTEXT); at -= 1) {
    const above = reading.sentences[at];
    if (above === undefined) return null;
    const quoted = above.tokens.findLastIndex(({ kind }) => kind === 'quote');
    const inside = quoted < 0 ? undefined : above.tokens[quoted]?.quotation;
    if (previous !== undefined && inside === previous.quotation) return previous;
    const reported = above.tokens.some(({ word }) => reading.book.isReportedVerb(word));
    const found: Omit<Attribution, 'sentence'> | null =
      speakerBefore(reading, above, above.tokens.length) ??
      (quoted >= above.tokens.length - 2 && quoted > 0 ? speakerBefore(reading, above, quoted) : null) ??
      topicOf(reading, at) ??
      personIn(reading, above);
    const spoken = found?.by === 'before' || !reported;
    const able = found !== null && (!reading.book.profile.capitalNouns || isAgent(reading, found.phrase));
    if (able && spoken) return { phrase: found.phrase, sentence: at, attributed: false };
    if (!reported && !(quoted < 0 && goesOnAboutThem(reading, above))) break;
  }
  return previous !== undefined && sentence - previous.sentence <= 2 ? previous : null;
}
