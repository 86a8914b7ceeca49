import type { Wordbook } from '../languages/wordbook.ts';
import type { Phrase } from './phrases.ts';
import type { Quotation } from './quotations.ts';
import type { Token } from './tokens.ts';

/** Whether a quotation can be the name of a paper or a body: "Die Zeit", few words, no end of a sentence. */
export function holdsName(text: string, quotations: readonly Quotation[], token: Token | undefined): boolean {
  const quotation = quotations[token?.quotation ?? -1];
  if (quotation === undefined || quotation.end - quotation.start > LONGEST_NAME) return false;
  return /^\p{Lu}[^\s.,!?]*(?: [^\s.,!?]+){0,3}$/u.test(text.slice(quotation.start, quotation.end));
}

const LONGEST_NAME = 40;

/**
 * German papers stand in marks: `…", schreibt die „Küstenpost“` · `Die „Küstenpost“ schreibt: "…`. Such a name beside a
 * verb of speech may speak.
 */
export function quotedNames(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  book: Wordbook,
): readonly Phrase[] {
  if (!book.profile.capitalNouns) return [];
  const opening = tokens.findIndex(({ kind }) => kind === 'quote');
  return tokens.flatMap((token, i) => {
    if (token.kind !== 'quote' || !holdsName(text, quotations, token)) return [];
    const first = book.isDeterminer(tokens[i - 1]?.word ?? '') ? i - 1 : i;
    const inverted = opening < first && book.isSpeechVerb(tokens[first - 1]?.word ?? '');
    const straight = first === 0 && i > first && book.isSpeechVerb(tokens[i + 1]?.word ?? '');
    return inverted || straight ? [namePhrase(first, i)] : [];
  });
}

function namePhrase(first: number, last: number): Phrase {
  return {
    ...{ kind: 'body', first, last, name: null, role: null, head: '' },
    ...{ gender: null, possessive: false, weak: false, inner: [] },
  };
}
