import { attributionAt } from './attribution.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Token } from './tokens.ts';

/** What stands in quotation marks: someone's words, a few of them inside a paraphrase, or a name for something. */
export type QuotedKind = 'speech' | 'fragment' | 'name';

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Tells direct speech from fragments, scare quotes and titles by its form and its place in the sentence. */
export function kindOf(reading: Reading, index: number): QuotedKind {
  const { text, quotations, places, sentences, book } = reading;
  const quotation = quotations[index];
  const place = places[index];
  const sentence = sentences[place?.sentence ?? -1];
  if (quotation === undefined || place === undefined || sentence === undefined) return 'name';
  const inside = text.slice(quotation.start, quotation.end).trim();
  const count = inside.match(WORD)?.length ?? 0;
  if (count === 0) return 'name';
  if (quotation.continues) return 'speech';
  if (quotation.family === 'single' && !isSpoken(reading, place.sentence, place.token)) return 'name';
  const before = sentence.tokens[place.token - 1];
  const after = sentence.tokens[place.token + 1];
  const capital = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(inside);
  const last = inside.at(-1) ?? '';
  const finished = /[.?!…]/u.test(last);
  const open = last === ',' || after?.text === ',' || /^[–—―-]$/u.test(after?.text ?? '');
  if (before === undefined || before.kind === 'quote')
    return atStart(sentence, place.token, { capital, finished, open, count }, book.isSpeechVerb);
  if (before.text === ':') return capital || count > 3 ? 'speech' : 'fragment';
  if (before.text === ',' && isTitled(sentence, place.token, book)) return 'name';
  if (before.text === ',')
    return capital
      ? finished || open || count > 3
        ? 'speech'
        : 'fragment'
      : count > 3 && splits(reading, sentence, place.token)
        ? 'speech'
        : 'fragment';
  if (/^[–—―-]$/u.test(before.text))
    return capital && (finished || count > 3)
      ? 'speech'
      : splits(reading, sentence, place.token)
        ? 'speech'
        : 'fragment';
  if (!capital) return 'fragment';
  const said = before.kind === 'word' && book.isSpeechVerb(before.word) && !book.isNamingWord(before.word);
  if (said) return finished || open || count > 4 ? 'speech' : 'fragment';
  return finished && count > 5 ? 'speech' : 'name';
}

/** Single marks hold headlines and scare quotes more often than speech, which then has a verb of speech. */
function isSpoken(reading: Reading, sentence: number, token: number): boolean {
  const by = attributionAt(reading, sentence, token)?.by;
  const headline = sentence === 0 && reading.sentences[1]?.paragraph !== 0;
  if (headline && by !== 'after') return false;
  if (by === 'after' || by === 'before') return true;
  const above = reading.sentences[sentence - 1];
  const quoted = above?.tokens.some(({ kind }) => kind === 'quote') === true;
  return token === 0 && quoted && above?.paragraph === reading.sentences[sentence]?.paragraph;
}

/** "her memoir, "…": a noun for a work before the comma. */
function isTitled({ tokens }: ReadSentence, token: number, book: Reading['book']): boolean {
  const noun = tokens[token - 2];
  return noun?.kind === 'word' && book.isNamedThing(noun.word);
}

type Form = {
  readonly capital: boolean;
  readonly finished: boolean;
  readonly open: boolean;
  readonly count: number;
};

/** At the start of a sentence speech is finished, or goes on with who said it; a title is followed by its verb. */
function atStart(
  { tokens }: ReadSentence,
  token: number,
  { capital, finished, open, count }: Form,
  isSpeechVerb: (word: string) => boolean,
): QuotedKind {
  const after = tokens[token + 1];
  if (finished || open) return capital || count > 3 ? 'speech' : 'fragment';
  if (after === undefined || after.text === '.') return count > 3 ? 'speech' : 'name';
  if (after.kind === 'word' && isSpeechVerb(after.word)) return 'speech';
  return capital && count > 7 ? 'speech' : 'name';
}

/** Whether another quotation and its attribution stand before in the sentence: `"A," said X, "b."` */
function splits({ text, quotations, book }: Reading, { tokens }: ReadSentence, token: number): boolean {
  const at = tokens.findLastIndex((each: Token, i) => i < token && each.kind === 'quote');
  const quotation = quotations[tokens[at]?.quotation ?? -1];
  if (quotation === undefined) return false;
  const verb = tokens.slice(at + 1, token).some((each) => book.isSpeechVerb(each.word));
  return verb || text.charAt(quotation.end - 1) === ',';
}
