import type { Wordbook } from '../../languages/wordbook.ts';
import type { Token } from '../reading/tokens.ts';
import { isNameWord } from './name-core.ts';

type At = { readonly i: number; readonly head: number; readonly last: number };

/**
 * French sets what belongs to an office or a body behind it: "ministre ukrainien", "chef d'état-major des armées",
 * "Direction générale de l'armement". Where the complement that begins at `i` ends; -1 when none does. A person behind
 * "de" is another one ("porte-parole du président X").
 */
export function complementEnd(tokens: readonly Token[], { i, head, last }: At, book: Wordbook): number {
  if (book.profile.inversion === null || head < 0 || last !== i - 1) return -1;
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (before === undefined || token?.kind !== 'word') return -1;
  const { word } = token;
  const named = before.capital && i - 1 > head && tokens[i - 2]?.capital !== false;
  if (!token.capital && (!named || opensGiven(next, book)) && isAdjective(word, book)) return i;
  if (/^chargée?s?$/u.test(word) && book.isOfWord(next?.word ?? '')) return nounAfter(tokens, i + 1, book);
  if (word === 'et' && book.isOfWord(next?.word ?? '') && i - 1 > head) return nounAfter(tokens, i + 1, book);
  if (STATIONS.test(`${word} ${next?.word ?? ''}`)) return i + 1;
  if (word === 'à' && next?.word === 'la' && tokens[i + 2]?.word === 'retraite') return i + 2;
  if (book.isOfWord(word)) return nounAfter(tokens, i, book);
  const delegated = DELEGATES.test(before.word) || DELEGATES.test(tokens[head]?.word ?? '');
  if (/^(?:à|aux|au|pour)$/u.test(word) && delegated) return nounAfter(tokens, i, book);
  if (/^(?:à|aux|au)$/u.test(word) && MINISTERS.test(tokens[head]?.word ?? '')) {
    const end = nounAfter(tokens, i, book);
    return PORTFOLIOS.test(tokens[end]?.word ?? '') ? end : -1;
  }
  return -1;
}

/** How an office is held: "le maire par intérim", "commandant en chef". */
const STATIONS =
  /^(?:en (?:chef|exercice|fonction|fonctions|poste|retraite)|par intérim|sans portefeuille|de réserve)$/u;
const DELEGATES = /^(?:délégu|d'état$|[eé]tat$|représentant|attaché|adjoint|conseill|directeur|directrice)/u;
/** "commissaire européen à la Défense", but "le ministre à la presse". */
const MINISTERS = /^(?:commissaire|ministre|secrétaire)$/u;
const PORTFOLIOS =
  /^(?:défense|armées|guerre|sécurité|intérieur|industrie|énergie|transports|mer|mémoire|anciens|commerce|économie|affaires|justice|numérique|espace|trésor|travail|budget|logement)$/u;
/** "le député de La France insoumise Luc Ferrand": the name that follows is whole. */
function opensGiven(next: Token | undefined, book: Wordbook): boolean {
  return next?.capital === true && book.firstNameGender(next.word) !== null;
}

const ADJECTIVE =
  /(?:ale?|aux|ales|ien(?:ne)?s?|aise?s?|aine?s?|oise?s?|éens?|éennes?|iques?|ifs?|aires?|elles?|els?|ères|eures|estres?)$/u;

function isAdjective(word: string, book: Wordbook): boolean {
  if (book.isFunctionWord(word) || book.pronoun(word) !== null) return false;
  if (book.isQualifier(word)) return true;
  if (book.isRole(word) || book.isBody(word) || book.isSpeechVerb(word)) return false;
  return word.length > 4 && ADJECTIVE.test(word);
}

/** The noun behind a preposition and at most one article: "l'armement" in "de l'armement". */
function nounAfter(tokens: readonly Token[], link: number, book: Wordbook): number {
  const article = /^(?:la|l'|les|le)$/u.test(tokens[link + 1]?.word ?? '');
  const at = link + (article ? 2 : 1);
  const noun = tokens[at];
  if (noun?.kind !== 'word' || book.isFunctionWord(noun.word) || book.isHonorific(noun.word)) return -1;
  if (/^\p{N}+$/u.test(noun.text)) return -1;
  if (book.isQualifier(noun.word) && !noun.capital) return -1;
  if ((noun.capital && book.firstNameGender(noun.word) !== null) || book.pronoun(noun.word) !== null)
    return -1;
  if (book.isRole(noun.word) && !book.isBody(noun.word)) return -1;
  if (!noun.capital && book.isSpeechVerb(noun.word)) return -1;
  return at;
}

/** "Kiev Volodymyr Zelensky": a given name after a word that is none begins the next phrase. */
export function opensName(tokens: readonly Token[], i: number, from: number, book: Wordbook): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (book.profile.inversion === null || token === undefined || before === undefined || i <= from)
    return false;
  if (book.firstNameGender(token.word) === null || !token.capital || !isNameWord(before, book)) return false;
  return (
    book.firstNameGender(before.word) === null &&
    !book.isHonorific(before.word) &&
    isNameWord(tokens[i + 1], book) &&
    !/^\p{Lu}\.$/u.test(before.text)
  );
}

/** French "un riverain a raconté". */
export function isCompoundTense(tokens: readonly Token[], i: number, book: Wordbook): boolean {
  return (
    book.profile.inversion !== null &&
    book.isAuxiliary(tokens[i]?.word ?? '') &&
    book.isSpeechVerb(tokens[i + 1]?.word ?? '')
  );
}

/** French "le caporal Théo Marin": a word for a trade after a first name. */
export function isSurnameHere(tokens: readonly Token[], i: number, book: Wordbook): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  return (
    book.profile.inversion !== null &&
    token?.capital === true &&
    before?.capital === true &&
    book.firstNameGender(before.word) !== null
  );
}
