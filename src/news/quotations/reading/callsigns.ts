import type { Wordbook } from '../../languages/wordbook.ts';
import { nounPhrase, type Phrase } from '../phrases/phrases.ts';
import type { Quotation } from './quotations.ts';
import { holdsName } from './quoted-names.ts';
import type { Token } from './tokens.ts';

const CALLSIGN = /^(?:позивн\p{L}*|позывн\p{L}*|псевдо\p{L}*|call-?sign(?:ed)?|codenamed)$/u;
const LINK = /^(?:із|зі|з|на|с|со|под|по|with|the)$/u;

/**
 * Soldiers who are known by a callsign: "боєць із позивним «Лис» сказав", and then «Лис» beside a verb of speech. `known`
 * holds the callsigns read so far and gains those of this sentence.
 */
export function callsigns(
  text: string,
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  quotations: readonly Quotation[],
  book: Wordbook,
  known: Set<string>,
): readonly Phrase[] {
  return tokens.flatMap((token, i) => {
    if (token.kind !== 'quote' || !holdsName(text, quotations, token)) return [];
    const quotation = quotations[token.quotation];
    const words = quotation === undefined ? '' : text.slice(quotation.start, quotation.end);
    if (CALLSIGN.test(tokens[i - 1]?.word ?? '')) {
      known.add(words);
      if (phrases.some(({ name, last }) => name !== null && last >= i - 3 && last < i)) return [];
      return [asBody(tokens, startOf(tokens, phrases, i - 1), i)];
    }
    const spoken = [tokens[i - 1], tokens[i + 1]].some(
      (each) => each?.kind === 'word' && !each.capital && book.isSpeechVerb(each.word),
    );
    return known.has(words) && spoken ? [asBody(tokens, i, i)] : [];
  });
}

/** Where the noun before "із позивним" begins. */
function startOf(tokens: readonly Token[], phrases: readonly Phrase[], callsign: number): number {
  let at = callsign - 1;
  while (LINK.test(tokens[at]?.word ?? '')) at -= 1;
  const phrase = phrases.find(({ first, last }) => first <= at && at <= last);
  return phrase?.first ?? (tokens[at]?.kind === 'word' ? at : callsign);
}

function asBody(tokens: readonly Token[], first: number, last: number): Phrase {
  return { ...nounPhrase(tokens, first, last, false), kind: 'body', role: null, head: '' };
}
