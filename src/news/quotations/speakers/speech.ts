import type { Wordbook } from '../../languages/wordbook.ts';
import type { Reading, ReadSentence } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import type { Attribution } from './attribution.ts';

/** What stands in quotation marks: someone's words, a few of them inside a paraphrase, or a name for something. */
export type QuotedKind = 'speech' | 'fragment' | 'name';

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Tells direct speech from fragments, scare quotes and titles by its form and its place in the sentence. */
export function kindOf(
  reading: Reading,
  index: number,
  attributions: readonly (Attribution | null)[],
): QuotedKind {
  const by = attributions[index]?.by ?? null;
  const { text, quotations, places, sentences, book } = reading;
  const quotation = quotations[index];
  const place = places[index];
  const sentence = sentences[place?.sentence ?? -1];
  if (quotation === undefined || place === undefined || sentence === undefined) return 'name';
  const inside = text.slice(quotation.start, quotation.end).trim();
  const count = inside.match(WORD)?.length ?? 0;
  if (count === 0) return 'name';
  // Behind an attribution inside the marks the speech goes on.
  const aside = book.profile.inversion !== null && quotation.outerStart === quotation.start;
  if (quotation.continues || aside) return 'speech';
  if (isCalled(sentence, place.token)) return 'name';
  if (quotation.family === 'single' && !isSpoken(reading, place.sentence, place.token, by)) return 'name';
  if (count < 3 && isAlias(sentence, place.token, book)) return 'name';
  const before = sentence.tokens[place.token - 1];
  const after = sentence.tokens[place.token + 1];
  const capital = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(inside);
  const last = inside.at(-1) ?? '';
  const finished = /[.?!…]/u.test(last);
  const { longFragment, capitalNouns } = book.profile;
  const long = longFragment !== null && count >= longFragment && (capitalNouns || !capital);
  if (long && by !== null)
    return isTitle(sentence, place.token, { inside, finished }, attributions[index] ?? null, book)
      ? 'name'
      : 'speech';
  const open = last === ',' || after?.text === ',' || /^[–—―-]$/u.test(after?.text ?? '');
  const form = { capital, finished, open, count };
  if (before === undefined || before.kind === 'quote') return atStart(sentence, place.token, form, book);
  if (before.text === ':') return afterColon(sentence, place.token, { ...form, by }, book);
  if (before.text === ',') {
    const whole = count > 4 && (after === undefined || after.text === '.');
    const attribution = attributions[index] ?? null;
    const owned =
      isNamedBefore(attribution, place.token) || ownsClause(sentence, place.token, attribution, book);
    // French `Pour Israël, « chaque heure compte », a rappelé X`
    const told = book.profile.inversion !== null && attribution?.by === 'after' && open && count > 2;
    return (whole && owned) || told ? 'speech' : afterComma(reading, sentence, place.token, form);
  }
  if (/^[–—―-]$/u.test(before.text)) {
    const spoken = (capital && (finished || count > 3)) || splits(reading, sentence, place.token);
    return spoken ? 'speech' : 'fragment';
  }
  if (count > 4 && ownsClause(sentence, place.token, attributions[index] ?? null, book)) return 'speech';
  return capital ? afterWord(before, form, book) : 'fragment';
}

/** French `« … », raconte « Ghost »`: the speaker's alias stands in marks. */
function isAlias({ tokens }: ReadSentence, token: number, { profile, isSpeechVerb }: Wordbook): boolean {
  if (profile.inversion === null || !isSpeechVerb(tokens[token - 1]?.word ?? '')) return false;
  return tokens.slice(Math.max(0, token - 5), token).some(({ kind }) => kind === 'quote');
}

/** German "„Tag der Marine“ heißt das Fest", but "„…“ heißt es in dem Bericht". */
function isCalled({ tokens }: ReadSentence, token: number): boolean {
  const [verb, subject] = [tokens[token + 1]?.word ?? '', tokens[token + 2]?.word];
  return /^(?:heißt|heißen|hieß|hießen)$/u.test(verb) && subject !== 'es';
}

type Inside = { readonly inside: string; readonly finished: boolean };

/**
 * German names in marks stand after a bare noun ("das Lied „…“"), are called so ("die sich „…“ nennt"), or have an
 * adjective with a capital after the article ("das „Große Kreuz“"), which no sentence has.
 */
function isTitle(
  { tokens }: ReadSentence,
  token: number,
  { inside, finished }: Inside,
  attribution: Attribution | null,
  book: Wordbook,
): boolean {
  const [before, after] = [tokens[token - 1], tokens[token + 1]];
  if (before?.kind !== 'word') return false;
  if (!book.profile.capitalNouns) return book.isNamedThing(before.word) || book.isNamingWord(before.word);
  if (book.isNamedThing(before.word) || /^(?:nennt|nennen|nannten?|heißt)$/u.test(after?.word ?? ''))
    return true;
  if (/^\p{Lu}\S* \p{Lu}/u.test(inside)) return book.isDeterminer(before.word);
  const speaker = attribution?.phrase.last === token - 1;
  return (
    before.capital && !finished && !speaker && !book.isSpeechNoun(before.word) && /^\p{Lu}/u.test(inside)
  );
}

/** `Zdaniem X „cała myśl”` · `Według X, eksperta, „cała myśl”`: nothing but the source stands before the words. */
function ownsClause(
  { tokens }: ReadSentence,
  token: number,
  attribution: Attribution | null,
  book: Wordbook,
): boolean {
  const { genitiveChains, inversion } = book.profile;
  if ((!genitiveChains && inversion === null) || attribution?.by !== 'before') return false;
  const { first, last } = attribution.phrase;
  const opening = tokens.slice(0, first).map(({ word }) => word);
  const told = book.isSpeechVerb(opening.at(-1) ?? '');
  const reports = told && ((opening[0] === 'jak' && opening.length === 2) || opening[0] === 'comme');
  const sources = [...book.sourcePhrases, ...(inversion?.views ?? [])];
  if (!reports && !sources.some((words) => words.join(' ') === opening.join(' '))) return false;
  // `Według rozmówcy portalu to „…”`
  const between = tokens.slice(last + 1, token);
  const equates = between.length <= 3 && /^(?:to|це|это)$/u.test(between.at(-1)?.word ?? '');
  if (equates && between.every(({ kind, word }) => kind === 'word' && !book.isSpeechVerb(word))) return true;
  const [next, before, after] = [tokens[last + 1], tokens[token - 1], tokens[token + 1]];
  if (after !== undefined && !/^[.,;–—]$/u.test(after.text)) return false;
  const apposed = next?.text === ',' && before?.text === ',' && token - last > 2;
  return last === token - 1 || apposed;
}

/** `According to X, "a whole clause"`: nothing but a comma stands between the speaker and the words. */
function isNamedBefore(attribution: Attribution | null, token: number): boolean {
  return attribution?.by === 'before' && attribution.phrase.last === token - 2;
}

/** Single marks hold headlines and scare quotes more often than speech, which then has a verb of speech. */
function isSpoken(reading: Reading, sentence: number, token: number, by: Attribution['by'] | null): boolean {
  const headline = sentence === 0 && reading.sentences[1]?.paragraph !== 0;
  if (headline && by !== 'after') return false;
  if (by === 'after' || by === 'before') return true;
  const above = reading.sentences[sentence - 1];
  const quoted = above?.tokens.some(({ kind }) => kind === 'quote') === true;
  return token === 0 && quoted && above?.paragraph === reading.sentences[sentence]?.paragraph;
}

type Form = {
  readonly capital: boolean;
  readonly finished: boolean;
  readonly open: boolean;
  readonly count: number;
};

/** `X said: "…"`; but `the band's new record: "…"`. */
function afterColon(
  sentence: ReadSentence,
  token: number,
  { capital, finished, open, count, by }: Form & { readonly by: Attribution['by'] | null },
  book: Wordbook,
): QuotedKind {
  const { tokens } = sentence;
  const label = tokens.slice(0, token - 1).map(({ word }) => word);
  if (book.profile.labels.prose.includes(label.join(' ')))
    return atStart(sentence, token, { capital, finished, open, count }, book);
  if (!capital && count < 4) return 'fragment';
  if (finished || count > 7) return 'speech';
  const noun = tokens[token - 2];
  if (noun !== undefined && (book.isNamedThing(noun.word) || book.isNamingWord(noun.word))) return 'name';
  return by === 'before' || by === 'after' || count > 3 ? 'speech' : 'name';
}

/** `X said, "…"` · `"A," said X, "b"`; but `her memoir, "…"` and lists of titles. */
function afterComma(reading: Reading, sentence: ReadSentence, token: number, form: Form): QuotedKind {
  const { tokens } = sentence;
  const noun = tokens[token - 2];
  if (noun?.kind === 'word' && reading.book.isNamedThing(noun.word)) return 'name';
  if (noun?.kind === 'quote' && !form.finished) return splits(reading, sentence, token) ? 'speech' : 'name';
  // `the flagship, "Shrike", costs`
  if (form.capital && form.count < 3 && !form.finished) return 'name';
  if (form.capital) return form.finished || form.open || form.count > 3 ? 'speech' : 'fragment';
  return form.count > 3 && splits(reading, sentence, token) ? 'speech' : 'fragment';
}

function afterWord(before: Token, { finished, open, count }: Form, book: Wordbook): QuotedKind {
  const said = before.kind === 'word' && book.isSpeechVerb(before.word) && !book.isNamingWord(before.word);
  // `сказала «Медузе», что`: those to whom it was said.
  if (said && count < 4 && !finished) return 'name';
  if (book.profile.inversion !== null && book.isNamedThing(before.word)) return 'name';
  if (said) return finished || open || count > 4 ? 'speech' : 'fragment';
  return finished && count > 5 ? 'speech' : 'name';
}

/** At the start of a sentence speech is finished, or goes on with who said it; a title is followed by its verb. */
function atStart(
  { tokens }: ReadSentence,
  token: number,
  { capital, finished, open, count }: Form,
  book: Wordbook,
): QuotedKind {
  const after = tokens[token + 1];
  if (finished || open) return capital || count > 3 ? 'speech' : 'fragment';
  if (after === undefined || after.text === '.') return count > 3 ? 'speech' : 'name';
  if (after.kind === 'word' && book.isSpeechVerb(after.word)) return count > 2 ? 'speech' : 'name';
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
