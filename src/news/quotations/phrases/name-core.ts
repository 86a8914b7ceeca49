import type { Wordbook } from '../../languages/wordbook.ts';
import type { Token } from '../reading/tokens.ts';

type Range = { readonly first: number; readonly last: number };

/** Which tokens of a noun phrase are a person's name: what follows the last office, from the first name on. */
export function nameCore(
  tokens: readonly Token[],
  from: number,
  last: number,
  book: Wordbook,
): { readonly first: number; readonly last: number } | null {
  let first = last + 1;
  for (let i = last; i >= from; i -= 1) {
    const token = tokens[i];
    if (token === undefined || (token.possessive && i < last)) break;
    const named = isNameWord(token, book) && !book.isNotName(token.word) && !book.isHonorific(token.word);
    if (named && (!isHeadAt(tokens, i, book) || isSurname(tokens, i, from, last, book))) first = i;
    else if (!isWithinName(tokens, i, from, book)) break;
  }
  if (first > last) return null;
  if (first === last && isDemonym(tokens, first, book)) return null;
  const noble = book.profile.inversion === null ? first : throughParticles(tokens, from, first, book);
  if (noble < first) return { first: noble, last };
  if (book.profile.capitalNouns && last - first >= 2 && isCommonNoun(tokens, first, last, book))
    return nameCore(tokens, from, last - 1, book);
  // "die Ärztin Hawa Idris AFP": the agency to which she said it.
  if (
    book.profile.capitalNouns &&
    last - first >= 2 &&
    /^(?:AFP|DPA|AP|APA|KNA|EPD)$/u.test(tokens[last]?.text ?? '')
  )
    return nameCore(tokens, from, last - 1, book);
  if (book.profile.genitiveChains) {
    const whole = withoutOutlet(tokens, first, last);
    if (whole < last) return nameCore(tokens, from, whole, book);
    if (first === last && first > from && isNoSurname(tokens[first], tokens[first - 1])) return null;
    if (first > from && isAdjectiveOfBody(tokens, first, last, book)) return null;
  }
  const linked = book.isRoleLink(tokens[first - 1]?.word ?? '') && first - 1 > from;
  const thing = isBehindArticle(tokens, from, first, book);
  if (isTitled(tokens, first, last, book)) return { first: last, last };
  if (isDescribed(tokens, first, last, book)) return { first: first + 1, last };
  const given = firstGivenName(tokens, first, last, book);
  if (given > first) return { first: given, last };
  const particle = tokens.findIndex(
    ({ word, capital }, i) => i > first && i < last && !capital && book.isParticle(word),
  );
  // "Portugalczyk Nuno Vaz Brito": behind a countryman no body's name stands.
  if (book.profile.code === 'pl' && /(?:czyk|anin|jka|czanka)$/u.test(tokens[first - 1]?.word ?? ''))
    return { first, last };
  const chained =
    book.profile.genitiveChains && given < 0 && last - first >= 2 && !isThreefold(tokens, first, last);
  // "ppłk Gerard van Oost", but "слова ван дер Линдена"
  if (chained && particle > 0)
    return { first: book.isSpeechNoun(tokens[particle - 1]?.word ?? '') ? particle : particle - 1, last };
  if (chained) return { first: last - 1, last };
  if (given < 0 && isOfBody(tokens, from, { first, last }, book)) return null;
  if (!linked && !thing) return { first, last };
  // French "le patron de Renault Trucks Defense": who stands right behind "de" has another's office, or is a body.
  if (book.profile.inversion !== null && linked) return null;
  return last - first >= 2 ? { first: last - 1, last } : null;
}

/** French "corrige la Madrilène": someone from there, and no name. */
function isDemonym(tokens: readonly Token[], at: number, book: Wordbook): boolean {
  const [article, token] = [tokens[at - 1], tokens[at]];
  if (book.profile.inversion === null || article?.capital !== false || token === undefined) return false;
  return /^(?:le|la|l'|un|une)$/u.test(article.word) && DEMONYM.test(token.word);
}

const DEMONYM = /(?<!^val|^pal)(?:aise?|oise?|ien|ienne|éen|éenne|ène)$/u;

/** French "Mme de Lussac", "M. d'Arvieux": behind a form of address the particle begins the name. */
function throughParticles(tokens: readonly Token[], from: number, first: number, book: Wordbook): number {
  let start = first;
  while (start - 1 > from && book.isParticle(tokens[start - 1]?.word ?? '')) start -= 1;
  return book.isHonorific(tokens[start - 1]?.word ?? '') ? start : first;
}

/** French "le chef de l'Etat", "la ministre de la Défense X Y": behind "de" and an article stands no person. */
function isBehindArticle(tokens: readonly Token[], from: number, first: number, book: Wordbook): boolean {
  if (book.profile.inversion === null || first - 2 <= from) return false;
  return book.isDeterminer(tokens[first - 1]?.word ?? '') && book.isRoleLink(tokens[first - 2]?.word ?? '');
}

/**
 * German "die Sprecherin der Stiftung X", French "le directeur du groupe X": without a given name, what follows the link is
 * the body.
 */
function isOfBody(tokens: readonly Token[], from: number, { first, last }: Range, book: Wordbook): boolean {
  const { capitalNouns, inversion } = book.profile;
  const french = inversion !== null && (first === last || book.isBody(tokens[first - 1]?.word ?? ''));
  if ((!capitalNouns && !french) || (french && isRank(tokens, first, book))) return false;
  const link = tokens.findIndex((each, i) => i > from && i < first && book.isRoleLink(each.word));
  return link > 0 && tokens.slice(from, link).some(({ word }) => book.isRole(word));
}

/** French "capitaine de frégate X", "général de brigade X": the rank's own complement. */
function isRank(tokens: readonly Token[], first: number, book: Wordbook): boolean {
  const [link, noun] = [tokens[first - 2]?.word ?? '', tokens[first - 1]?.word ?? ''];
  return book.isOfWord(link) && RANK.test(noun);
}

const RANK =
  /^(?:vaisseau|frégate|corvette|logis|logis-chef|escadre|brigade|division|armée|corps|police|réserve)$/u;

/** "van", "von der": particles between two words of a name. */
function isWithinName(tokens: readonly Token[], i: number, from: number, book: Wordbook): boolean {
  if (isArticle(tokens, i, book)) return false;
  let before = i;
  while (before > from && book.isParticle(tokens[before]?.word ?? '')) before -= 1;
  return before < i && isNameWord(tokens[before], book);
}

/** In German "der" stands inside a name only after "von" or "zu"; elsewhere it begins "der Stadt". */
export function isArticle(tokens: readonly Token[], i: number, book: Wordbook): boolean {
  const word = tokens[i]?.word ?? '';
  if (!book.profile.capitalNouns || !book.isDeterminer(word)) return false;
  return !book.isParticle(tokens[i - 1]?.word ?? '') || book.isDeterminer(tokens[i - 1]?.word ?? '');
}

/** "пояснил Шульгин РБК": capitals after a name in small letters are those to whom it was said. */
function withoutOutlet(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  while (end > first && isAbbreviation(tokens[end])) end -= 1;
  return isAbbreviation(tokens[end]) ? last : end;
}

/** "Ким Сон Хёк", "Мохаммад Реза Фархади": three words are one name if the first is in the nominative. */
function isThreefold(tokens: readonly Token[], first: number, last: number): boolean {
  const parts = tokens.slice(first, last + 1);
  if (parts.length !== 3 || parts.some((token) => isAbbreviation(token))) return false;
  return (
    parts.every(({ text }) => text.length <= 5) ||
    (/[^аяуюыиіїео\P{Script=Cyrillic}]$/u.test(parts[0]?.word ?? '') &&
      !/(?:[оеё][вм]|[иы]м)$/u.test(parts[0]?.word ?? ''))
  );
}

/** "Ісландець Гуннар Фрідріксон", "Шістнадцятирічний Діма Горобець": a noun or adjective that begins the sentence. */
function isDescribed(tokens: readonly Token[], first: number, last: number, book: Wordbook): boolean {
  const word = tokens[first]?.word ?? '';
  if (!book.profile.genitiveChains || first !== 0 || last !== 2 || book.firstNameGender(word) !== null)
    return false;
  return /(?:річн(?:ий|а)|летн(?:ий|яя)|[^и]ець|[^аи]ец|янин|анин|янка|анка|ник|истка?|істка?|тель|ний|ный|ная|ський|ская|ский)$/u.test(
    word,
  );
}

/** "Морпіх Петро": a noun that begins the sentence, and a first name alone. */
function isTitled(tokens: readonly Token[], first: number, last: number, book: Wordbook): boolean {
  const [noun, name] = [tokens[first], tokens[last]];
  if (!book.profile.genitiveChains || first !== 0 || last !== 1 || noun === undefined || name === undefined)
    return false;
  if (book.firstNameGender(name.word) === null || book.firstNameGender(noun.word) !== null) return false;
  return !/(?:ко|ук|юк|ак|як|ець|ів|їв|ов|ев|єв|ин|ін|їн|ий|ій|ич|ая|ва|на|ка|ia|ski|ska|cki|cka|wicz|dze|дзе|швили|швілі|ян)$/u.test(
    noun.word,
  );
}

/** After an office: "глава МЗС", "командующий Воздушно-десантными войсками". */
function isNoSurname(token: Token | undefined, before: Token | undefined): boolean {
  const latin =
    /^\p{Script=Latin}/u.test(token?.text ?? '') && /^\p{Script=Cyrillic}/u.test(before?.text ?? '');
  // "сказав полковник Бабелю": the paper to which he said it.
  const told =
    /(?:[^аеиіоуюя]ю|ові|еві)$/u.test(token?.word ?? '') && !/[юу]$|(?:ові|еві)$/u.test(before?.word ?? '');
  return latin || told || isAbbreviation(token) || /[иы]ми$/u.test(token?.word ?? '');
}

/** Polish "szefa Sztabu Generalnego", "dowódca Wojsk Specjalnych": the adjective behind a noun, no surname in -ski. */
function isAdjectiveOfBody(tokens: readonly Token[], first: number, last: number, book: Wordbook): boolean {
  if (book.profile.code !== 'pl' || firstGivenName(tokens, first, last, book) >= 0) return false;
  const noun = tokens[last - 1];
  const behind = noun?.kind === 'word' && noun.capital && (first < last || book.isBody(noun.word));
  return behind && /(?<![sc]k)(?:iego|ego|ej|ych|ich)$/u.test(tokens[last]?.word ?? '');
}

/** German "verteilt Pfarrer Johannes Uhl Handzettel": behind given name and surname a noun that no one is called by. */
function isCommonNoun(tokens: readonly Token[], first: number, last: number, book: Wordbook): boolean {
  const given = firstGivenName(tokens, first, last, book);
  return given >= 0 && last - given >= 2 && COMMON_NOUN.test(tokens[last]?.word ?? '');
}

const COMMON_NOUN =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|zettel|blätter|waffen|raketen|drohnen|panzer|truppen|hilfe|hilfen|gelder|zeit|leute|fragen|briefe|worte|vorwürfe|kritik|pläne|zusagen|soldaten|waffe|reise|gespräche|medien|journalisten|reportern)$/u;

function isAbbreviation(token: Token | undefined): boolean {
  return token !== undefined && /^(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}\p{Lu})$/u.test(token.text);
}

/**
 * The first known given name with a word after it; -1 when there is none. Two names one after another are two people's
 * where genitives follow their noun: "кавалер ордена Богдана Хмельницького Ярослав Гук".
 */
export function firstGivenName(
  tokens: readonly Token[],
  first: number,
  last: number,
  book: Wordbook,
): number {
  const isGiven = (i: number): boolean => book.firstNameGender(tokens[i]?.word ?? '') !== null;
  let given = -1;
  for (let i = first; i < last; i += 1) {
    if (!isGiven(i)) continue;
    if (given < 0) given = i;
    else if (book.profile.genitiveChains && i === given + 2 && !isGiven(i - 1)) given = i;
  }
  return given;
}

/** "Stephen King", "James Judge": a word for an office after a first name ends the name. */
function isSurname(tokens: readonly Token[], i: number, from: number, last: number, book: Wordbook): boolean {
  const before = tokens[i - 1];
  return (
    i === last &&
    i - 1 >= from &&
    tokens[i]?.capital === true &&
    before?.capital === true &&
    book.firstNameGender(before.word) !== null
  );
}

export function isNameWord(token: Token | undefined, book: Wordbook): boolean {
  // "on X", "na X": the network.
  if (token?.kind !== 'word' || !token.capital || /^\p{N}|^[XХ]$/u.test(token.text)) return false;
  // French "le groupement Est"
  return !book.isFunctionWord(token.word) || /^(?:\p{Lu}\.|Est)$/u.test(token.text);
}

/** French "Marine Le Pen" is a woman, "la Marine" a body. */
export function isHeadAt(tokens: readonly Token[], i: number, book: Wordbook): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  const given =
    book.profile.inversion !== null &&
    token?.capital === true &&
    next?.capital === true &&
    book.firstNameGender(token.word) !== null &&
    !book.isDeterminer(before?.word ?? '');
  return !given && !isMiddleName(tokens, i) && isHead(token, book);
}

export function isHead(token: Token | undefined, book: Wordbook): boolean {
  return (
    token?.kind === 'word' &&
    (book.isRole(token.word) ||
      book.isBody(token.word) ||
      book.isDocument(token.word) ||
      /^\p{N}+-Jährige[rn]?$/u.test(token.text))
  );
}

/** "Хан Сын Мин" is no son: a word for a relative between two words in capitals. */
function isMiddleName(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:сын|син)$/u.test(tokens[i]?.word ?? '') &&
    tokens[i - 1]?.capital === true &&
    tokens[i + 1]?.capital === true
  );
}
