import type { Wordbook } from '../../languages/wordbook.ts';
import { type Reading, wordsOf } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';

type Introduced = { readonly full: string; readonly initials: string };

const LONGEST_NAME = 14;

/**
 * French "l'Organisation pour la sécurité et la coopération en Europe (OSCE)": how an article introduces a body that it
 * then calls by its initials. Only where the initials are those of the words before.
 */
export function introduced({ text, book }: Reading, tokens: readonly Token[]): readonly Introduced[] {
  if (book.profile.inversion === null) return [];
  return tokens.flatMap(({ text: mark }, open) => {
    const short = tokens[open + 1];
    if (mark !== '(' || short === undefined || tokens[open + 2]?.text !== ')') return [];
    if (!/^\p{Lu}\p{L}{1,7}$/u.test(short.text)) return [];
    const first = startOf(tokens, open, plain(short.word), book);
    return first < 0
      ? []
      : [{ full: wordsOf(text, tokens, { first, last: open - 1 }), initials: short.text }];
  });
}

/** Where the words begin whose initials are `wanted`; -1 where none do. */
function startOf(tokens: readonly Token[], open: number, wanted: string, book: Wordbook): number {
  let initials = '';
  for (let i = open - 1; i >= Math.max(0, open - LONGEST_NAME) && initials.length < wanted.length; i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return -1;
    if (book.isFunctionWord(token.word) || book.isRoleLink(token.word)) continue;
    initials = plain(token.word).charAt(0) + initials;
    if (initials === wanted) return token.capital || book.isBody(token.word) ? i : -1;
  }
  return -1;
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Nouns by which French takes up a body of another head: "l'Union africaine … l'organisation", "la firme … le groupe". */
export function kindsOf({ profile }: Wordbook, head: string): readonly string[] {
  if (profile.inversion === null) return [];
  return FAMILIES.flatMap(({ heads, nouns }) => (heads.test(head) ? nouns : [])).filter(
    (noun) => noun !== head,
  );
}

const FAMILIES: readonly { readonly heads: RegExp; readonly nouns: readonly string[] }[] = [
  {
    heads:
      /^(?:union|onu|otan|osce|aiea|oms|ligue|fédération|confédération|association|ong|hamas|hezbollah|croix-rouge|amnesty|greenpeace|organisation|collectif)$/u,
    nouns: ['organisation'],
  },
  { heads: /^(?:association|amnesty|greenpeace|croix-rouge|fondation)$/u, nouns: ['ong'] },
  { heads: /^otan$/u, nouns: ['alliance'] },
  { heads: /^(?:cour|banque|université|académie|observatoire)$/u, nouns: ['institution'] },
  { heads: /^(?:cgt|cfdt|fo|fédération|confédération)$/u, nouns: ['syndicat', 'centrale'] },
  {
    heads:
      /^(?:société|entreprise|compagnie|firme|groupe|start-up|startup|thales|dassault|naval-group|safran|mbda|nexter|knds|airbus)$/u,
    nouns: ['société', 'entreprise', 'compagnie', 'firme', 'groupe'],
  },
  { heads: /^(?:quotidien|journal|hebdomadaire|magazine)$/u, nouns: ['journal', 'rédaction'] },
];
