/** How much a speaker's office weighs in the news, 0..1; the highest that a role contains counts. Lower case beginnings. */
export type Rank = { readonly weight: number; readonly words: readonly string[] };

const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

export const RANKS: readonly Rank[] = [
  {
    weight: 1,
    words: list(`
      president chancellor premier prime-minister king queen pope secretary-general
      президент прем'єр канцлер генсек генсекретар король папа премьер
      präsident bundespräsident bundeskanzler kanzler premierminister ministerpräsident prezydent premier kanclerz président chancelier chancelière pape roi`),
  },
  {
    weight: 0.9,
    words: list(`
      minister defence-secretary defense-secretary secretary-of-state secretary-of-defense secretary-of-defence commander-in-chief
      foreign-secretary home-secretary vice-president deputy-prime
      міністр головнокоманд главнокоманд головком главком держсекретар госсекретар министр віцепрем'єр вице-премьер
      verteidigungsminister außenminister innenminister wirtschaftsminister finanzminister wicepremier ministra ministre
      premier-ministre`),
  },
  {
    weight: 0.75,
    words: list(`
      general admiral marshal commander chief head speaker ambassador governor commissioner secretary deputy-minister envoy
      генерал адмірал адмирал маршал командувач командующ голова глава очільник керівник руководител председател спікер спикер
      посол постпред начальник заступник-міністра замминистра єврокомісар еврокомиссар секретар губернатор спецпредставник
      спецпредставител inspekteur botschafter vorsitzende parteichef generalsekretär außenbeauftragte chef szef marszałek
      przewodnicząc ambasador dowódca wiceminister chef général amiral maréchal contre-amiral
      vice-amiral ambassad commissaire gouverneur secrétaire commandant`),
  },
  {
    weight: 0.55,
    words: list(`
      spokes colonel senator congress lawmaker legislator adviser advisor mayor director chair ceo mp member deputy
      речни прес-секретар пресс-секретар прессекретар полковник сенатор конгресмен конгрессмен депутат нардеп радни советник мер
      мэр директор гендиректор член підполковник подполковник представни представител заступни заместител
      sprecher oberst abgeordnete bürgermeister direktor berater rzeczni pułkownik poseł posłan doradc prezes dyrektor porte-parole
      sénat député conseill maire direct pdg patron rapporteur`),
  },
  {
    weight: 0.4,
    words: list(`
      major captain lieutenant sergeant officer official analyst expert professor diplomat pilot soldier commander-of
      майор капітан капитан лейтенант сержант офіцер офицер посадов чиновник аналітик аналитик експерт эксперт професор
      профессор дипломат пілот пилот військовий военный боєць боец experte analyst soldat offizier ekspert analityk żołnierz capitaine sergent adjudant
      soldat analyste chercheu professeur historien pilote`),
  },
];

/** Whoever speaks for a leader, an organisation with a name, a name without an office, someone without a name. */
export const UNRANKED = { aide: 0.55, body: 0.5, name: 0.3, nobody: 0.1 } as const;

/** Words by which thanks, greetings and condolences are known: they are polite and rarely news. */
export const COURTESIES: readonly string[] = list(`
  thank thanks congratul condolence welcome grateful happy glad pleased honour honor
  дяку вдячн вітаю співчут щасливий рад радий спасибі спасибо благодар поздравля соболезн danke gratul dziękuj gratul merci remerci félicit bienvenue heureux heureuse condoléances`);

/** Those who speak for someone else: the office in their role is not theirs. */
export const AIDES: readonly string[] = list(
  'spokes advis aide press-secretary речни радни советни прес-секр пресс-секр прессекр sprecher rzeczni doradc berater porte-parole conseill',
);
