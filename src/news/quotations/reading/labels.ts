import type { Phrase } from '../phrases/phrases.ts';
import type { Reading, ReadSentence } from './reading.ts';

/** A layout label at the start of a paragraph: "Quote from X:", "Source: X on Telegram", "Details:". */
export type Label = {
  readonly kind: 'quote' | 'source' | 'prose';
  /** The first noun phrase after the label's words: who is quoted, or the source. */
  readonly phrase: Phrase | null;
  /** Words follow the label's own, understood or not: another source must not speak for them. */
  readonly named: boolean;
  readonly sentence: number;
};

const LONGEST_LABEL = 120;

/** The label of each paragraph that has one. */
export function findLabels(reading: Reading): ReadonlyMap<number, Label> {
  const labels = new Map<number, Label>();
  reading.sentences.forEach((place, sentence) => {
    if (labels.has(place.paragraph) || reading.sentences[sentence - 1]?.paragraph === place.paragraph) return;
    const label = labelOf(reading, place, sentence);
    if (label !== null) labels.set(place.paragraph, label);
  });
  return labels;
}

function labelOf(reading: Reading, place: ReadSentence, sentence: number): Label | null {
  const { tokens } = place;
  const colon = tokens.findIndex(({ text }) => text === ':');
  const [first, end] = [tokens[0], tokens[colon]];
  if (first === undefined || end === undefined || end.start - first.start > LONGEST_LABEL) return null;
  const words = tokens.slice(0, colon).map(({ word }) => word);
  const { labels } = reading.book.profile;
  for (const kind of ['quote', 'source', 'prose'] as const) {
    for (const label of labels[kind]) {
      const length = lengthOf(label, words);
      if (length === 0 || (kind !== 'quote' && length < colon)) continue;
      const from = kind === 'source' ? colon + 1 : length;
      const to = kind === 'source' ? tokens.length : colon;
      const phrase = place.phrases.find((each) => each.first >= from && each.first < to) ?? null;
      return { kind, phrase: kind === 'prose' ? null : phrase, named: length < colon, sentence };
    }
  }
  return null;
}

function lengthOf(label: string, words: readonly string[]): number {
  const parts = label.split(' ');
  return parts.every((part, i) =>
    part.endsWith('*') ? words[i]?.startsWith(part.slice(0, -1)) : words[i] === part,
  )
    ? parts.length
    : 0;
}
