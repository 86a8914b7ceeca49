import { partsOf } from '../../elision.ts';
import type { Wordbook } from '../../languages/wordbook.ts';
import { remembered } from '../../remembered.ts';
import type { Paragraph, Quotation } from './quotations.ts';

/** A word, a punctuation mark, or a whole quotation. */
export type Token = {
  readonly text: string;
  /** Lower case, apostrophes plain, without a possessive 's. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'mark' | 'quote';
  readonly capital: boolean;
  readonly possessive: boolean;
  /** Index of the quotation; -1 for words and marks. */
  readonly quotation: number;
};

/** The tokens between two paragraph or sentence ends: quotations are single tokens. */
export type Sentence = { readonly tokens: readonly Token[]; readonly paragraph: number };

const TOKEN =
  /['’]t(?=\s\p{Lu})|(?:\p{Lu}-)?(?:\p{Lu}\.){2,}\p{Lu}?|\p{Lu}\.(?=[\s\p{Lu}-])|[\p{L}\p{N}]+(?:['’ʼ‘`&_/-][\p{L}\p{N}]+)*|([^\s\p{L}\p{N}])\1+|[^\s\p{L}\p{N}]/gu;

/** Longer ones are tables or hostile; cutting them keeps the reading of any text linear. */
const LONGEST_SENTENCE = 400;

/** Cuts text outside quotations into words and marks; each quotation is one token. */
export function readSentences(
  text: string,
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
  book: Wordbook,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  paragraphs.forEach((paragraph, index) => {
    const tokens: Token[] = [];
    let from = paragraph.start;
    for (; quotations[next]?.paragraph === index; next += 1) {
      const quotation = quotations[next];
      if (quotation === undefined) break;
      readWords(text, from, quotation.outerStart, book, tokens);
      tokens.push(quoteToken(quotation, next));
      from = quotation.outerEnd;
    }
    readWords(text, from, paragraph.end, book, tokens);
    for (const run of splitSentences(text, tokens, quotations, book)) {
      sentences.push({ tokens: run, paragraph: index });
    }
  });
  return sentences;
}

function quoteToken({ outerStart, outerEnd }: Quotation, quotation: number): Token {
  return {
    ...{ text: '', word: '', start: outerStart, end: outerEnd },
    ...{ kind: 'quote', capital: false, possessive: false, quotation },
  };
}

/** Appends the words and marks of `text` between two offsets. An abbreviation keeps its full stop. */
export function readWords(text: string, from: number, to: number, book: Wordbook, tokens: Token[]): void {
  const part = text.slice(from, to);
  for (const match of part.matchAll(TOKEN)) {
    const start = from + match.index;
    const last = tokens.at(-1);
    const behind = match[0] === '.' && last?.kind === 'word' && last.end === start;
    if (
      behind &&
      (isAbbreviated(part, match.index, last.word, book) ||
        isOrdinal(last, part.slice(match.index + 1), book))
    ) {
      tokens[tokens.length - 1] = { ...last, text: `${last.text}.`, end: start + 1 };
      continue;
    }
    if (book.profile.inversion === null) tokens.push(toToken(match[0], start));
    else for (const { text: word, at } of partsOf(match[0])) tokens.push(toFrench(toToken(word, start + at)));
  }
}

/** French papers leave the accent off a capital: "A Kiev". */
function toFrench(token: Token): Token {
  return token.text === 'A' ? { ...token, word: 'à' } : token;
}

/** "14. Mai", "18. Dywizji": the stop behind a short number makes it an ordinal. */
function isOrdinal({ text }: Token, rest: string, book: Wordbook): boolean {
  if (!/^\p{N}{1,2}$/u.test(text) || (book.profile.code !== 'de' && book.profile.code !== 'pl')) return false;
  const next = /^\s(\p{Lu}\p{L}*)/u.exec(rest)?.[1];
  return next !== undefined && !book.isFunctionWord(next.toLowerCase());
}

/** "No. 5" and "no." at the end of a sentence are told apart by what follows. */
function isAbbreviated(part: string, stop: number, word: string, book: Wordbook): boolean {
  if (!book.isAbbreviation(word)) return false;
  return (word !== 'no' && word !== 'nos') || /^\.\s*\p{N}/u.test(part.slice(stop, stop + 4));
}

function toToken(text: string, start: number): Token {
  return { ...formOf(text), start, end: start + text.length };
}

/** Arab articles belong to the name after them: "al-Marwani". */
const CAPITAL = /^(?:(?:a[dlnrstz]|ash|el|аль|а[дзнрсш]|эль|ель|бен|ібн|ибн)-)?\p{Lu}/u;

const formOf = remembered((text): Omit<Token, 'start' | 'end'> => {
  const isWord = /[\p{L}\p{N}]/u.test(text);
  const plain = text
    .toLowerCase()
    .replace(/[’ʼ‘`]/gu, "'")
    .replaceAll('ё', 'е');
  const possessive = plain.endsWith("'s");
  return {
    ...{ text, kind: isWord ? 'word' : 'mark', quotation: -1, possessive },
    word: (possessive ? plain.slice(0, -2) : plain).replace(/\.$/u, ''),
    capital: isWord && CAPITAL.test(text),
  };
});

function splitSentences(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  book: Wordbook,
): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, i) => {
    current.push(token);
    const full = current.length >= LONGEST_SENTENCE;
    if (!full && !endsSentence(text, token, tokens[i + 1], quotations, book) && !endsOnNetwork(tokens, i))
      return;
    sentences.push(current);
    current = [];
  });
  if (current.length > 0) sentences.push(current);
  return sentences;
}

/** "na platformie X. Ministra", "im Onlinedienst X. Er": the network, and no initial. */
function endsOnNetwork(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return token?.text === 'X.' && next?.capital === true && NETWORK.test(before?.word ?? '');
}

const NETWORK =
  /^(?:na|auf|bei|on|via|у|в|на|platform|platformie|platformy|serwisie|portalu|sieci|plattform|netzwerk|onlinedienst|kurznachrichtendienst|dienst|network|site|платформі|платформе|мережі|соцмережі|сети|соцсети)$/u;

function endsSentence(
  text: string,
  token: Token,
  next: Token | undefined,
  quotations: readonly Quotation[],
  book: Wordbook,
): boolean {
  if (next === undefined) return true;
  const startsNew = next.kind === 'quote' || next.capital || /^\p{N}/u.test(next.text);
  if (token.kind === 'mark')
    return /^[.!?…]/u.test(token.text) && (startsNew || /^[–—―(•*-]/u.test(next.text));
  if (token.kind === 'word') {
    // "on X." before a quotation is no initial.
    if (next.kind === 'quote' && /^(?:\p{Lu}|r)\.$/u.test(token.text)) return true;
    // "écrit-il sur X. Son collègue": the network.
    const initials = /^(?:X\.|(?:\p{Lu}\.){2,})$/u.test(token.text);
    return initials && next.capital && book.isFunctionWord(next.word);
  }
  const inside = quotations[token.quotation];
  const last = inside === undefined ? '' : text.slice(inside.start, inside.end).trimEnd().at(-1);
  if (next.kind === 'quote') return last !== ',';
  // What tells the speaker of German and French words begins with a verb: after "?" a capital begins the next sentence.
  const { capitalNouns, inversion } = book.profile;
  return startsNew && (last === '.' || ((capitalNouns || inversion !== null) && /[?!…]/u.test(last ?? '')));
}
