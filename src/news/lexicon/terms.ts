import type { Language } from '../article.ts';
import type { Topic } from '../topics.ts';

/**
 * What a term is, as far as the verdict cares. The verdict weighs kinds (see weights.ts), the topics of an article
 * come from the topics of its terms.
 */
export const KINDS = [
  /** Weapons that nothing else is called by: missile, HIMARS, Shahed. */
  'arms',
  /** Things that may be weapons: drone, bomb, rocket, submarine. */
  'device',
  /** People and formations under arms: army, troops, brigade. */
  'force',
  /** Acts of war that nothing else is called by: airstrike, shelling, front line. */
  'combat',
  /** Blows of any sort: attack, strike, explosion, in sport and politics too. */
  'attack',
  /** Harm and danger: killed, wounded, threat. */
  'harm',
  /** Defence institutions: NATO, Pentagon, General Staff. */
  'body',
  /** Armed groups, in the news for terror and politics too. */
  'group',
  /** Offices in defence: defence minister, chief of staff. */
  'post',
  /** Military ranks, held in sport, business and history too. */
  'rank',
  /** People known for their office in defence. */
  'person',
  /** Money, supply and law of defence: military aid, arms deal, mobilisation. */
  'supply',
  /** Handing over: sends, delivers, donates. */
  'giving',
  /** Making and buying: factory, contract, orders. */
  'making',
  /** War and invasion, often mere background. */
  'war',
  /** The bare word defence, when nothing cancels it. */
  'defence',
  /** Parties to a present war, who are in the news for other reasons too. */
  'side',
  /** Other countries and their capitals. */
  'country',
  /** The other side as a belligerent names it: occupiers, enemy. */
  'enemy',
  /** Places of present fighting. */
  'place',
  /** Nuclear and other strategic arms. */
  'nuclear',
  /** Talks, ceasefires, hostages, war crimes: borderline by themselves. */
  'talk',
  /** Politics, economy, law and life, with or without a war in the background. */
  'civil',
  /** Police and courts. */
  'crime',
  /** Sport. */
  'sport',
  /** Books, films, games, history. */
  'culture',
  /** Phrases in which a war word means something else; what they cover is not looked at again. */
  'cancel',
] as const;

export type Kind = (typeof KINDS)[number];

/**
 * Terms of one kind and topic. `terms` is a list separated by commas. A word ending in `*` stands for every word so
 * beginning; otherwise inflected forms match (English: the plural of the last word). A term in capitals matches only
 * capitals.
 */
export type TermGroup = {
  readonly kind: Kind;
  readonly topics: readonly Topic[];
  /** How much one of its terms says about its topics; by kind (topic-scores.ts) when not given. */
  readonly says?: number;
  readonly terms: string;
};

export type Lexicon = { readonly language: Language; readonly groups: readonly TermGroup[] };
