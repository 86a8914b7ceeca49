import type { Token } from '../reading/tokens.ts';
import { nounPhrase, type Phrase } from './phrases.ts';

/** "каже один із бійців", "one of them said": someone left without a name. */
export function oneOfMany(tokens: readonly Token[], at: number): Phrase | null {
  const [one, link] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? ''];
  const anonymous = /^(?:один|одна|one|another)$/u.test(one) && /^(?:із|зі|з|из|of)$/u.test(link);
  return anonymous ? nounPhrase(tokens, at, at, false) : null;
}
