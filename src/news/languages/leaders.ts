/** What French news calls those whom it names without their office, lower case, article left out. */
type Leader = { readonly surnames: RegExp; readonly called: RegExp };

/**
 * Readers know who heads which state, so that papers write "Donald Trump … le président américain" and never say that the
 * one is the other. Only where the article names the bearer.
 */
export const FRENCH_LEADERS: readonly Leader[] = [
  {
    surnames: /^(?:trump|biden|obama|bush)$/u,
    called:
      /^(?:ancien )?(?:président (?:américain|des états-unis|des etats-unis)|locataire de la maison blanche|chef de la maison blanche)$/u,
  },
  { surnames: /^trump$/u, called: /^(?:président républicain|milliardaire républicain)$/u },
  {
    surnames: /^(?:poutine|putin)$/u,
    called:
      /^(?:président (?:russe|de la russie)|(?:chef|maître|homme fort) du kremlin|chef de l.[eé]tat russe)$/u,
  },
  {
    surnames: /^(?:zelensky|zelenskyy|zelenski)$/u,
    called: /^(?:président (?:ukrainien|de l.ukraine)|chef de l.[eé]tat ukrainien|dirigeant ukrainien)$/u,
  },
  {
    surnames: /^(?:macron|hollande|sarkozy)$/u,
    called:
      /^(?:ancien )?(?:président (?:français|de la république)|chef de l.[eé]tat(?: français)?|locataire de l.[eé]lysée)$/u,
  },
  {
    surnames: /^(?:merz|scholz)$/u,
    called: /^(?:ancien )?(?:chancelier(?: allemand)?|chef du gouvernement allemand)$/u,
  },
  { surnames: /^merkel$/u, called: /^(?:ancienne )?chancelière(?: allemande)?$/u },
  {
    surnames: /^(?:starmer|sunak|johnson|cameron|blair)$/u,
    called: /^(?:ancien )?(?:premier ministre|dirigeant|chef du gouvernement) britannique$/u,
  },
  {
    surnames: /^meloni$/u,
    called:
      /^(?:présidente du conseil(?: italien)?|première ministre italienne|cheffe du gouvernement italien|dirigeante italienne)$/u,
  },
  { surnames: /^tusk$/u, called: /^(?:premier ministre|chef du gouvernement|dirigeant) polonais$/u },
  { surnames: /^(?:nawrocki|duda)$/u, called: /^(?:ancien )?(?:président|chef de l.[eé]tat) polonais$/u },
  { surnames: /^orb[aá]n$/u, called: /^(?:premier ministre|dirigeant|chef du gouvernement) hongrois$/u },
  { surnames: /^fico$/u, called: /^(?:premier ministre|dirigeant|chef du gouvernement) slovaque$/u },
  {
    surnames: /^n[eé]tanyahou$/u,
    called: /^(?:premier ministre|dirigeant|chef du gouvernement) israélien$/u,
  },
  { surnames: /^s[aá]nchez$/u, called: /^(?:premier ministre|chef du gouvernement) espagnol$/u },
  {
    surnames: /^frederiksen$/u,
    called: /^(?:première ministre|cheffe du gouvernement|dirigeante) danoise?$/u,
  },
  { surnames: /^stubb$/u, called: /^président finlandais$/u },
  {
    surnames: /^(?:carney|trudeau)$/u,
    called: /^(?:ancien )?(?:premier ministre|chef du gouvernement) canadien$/u,
  },
  { surnames: /^erdo[gğ]an$/u, called: /^(?:président|chef de l.[eé]tat|dirigeant) turc$/u },
  { surnames: /^jinping$/u, called: /^(?:président|dirigeant|numéro un) chinois$/u },
  { surnames: /^jong-un$/u, called: /^(?:dirigeant|leader) nord-coréen$/u },
  { surnames: /^loukachenko$/u, called: /^(?:président|dirigeant|autocrate) biélorusse$/u },
  {
    surnames: /^(?:rutte|stoltenberg)$/u,
    called:
      /^(?:ancien )?(?:secrétaire général de l.otan|patron de l.otan|chef de l.(?:otan|alliance(?: atlantique)?))$/u,
  },
  {
    surnames: /^leyen$/u,
    called: /^(?:présidente de la commission(?: européenne)?|cheffe de l.exécutif européen)$/u,
  },
  {
    surnames: /^(?:kallas|borrell)$/u,
    called: /^cheff?e? de la diplomatie (?:européenne|de l.union européenne|de l.ue)$/u,
  },
  {
    surnames: /^lavrov$/u,
    called: /^(?:chef de la diplomatie|ministre) russe(?: des affaires étrangères)?$/u,
  },
  {
    surnames: /^(?:rubio|blinken)$/u,
    called: /^(?:chef de la diplomatie américaine|secrétaire d.[eé]tat américain)$/u,
  },
  { surnames: /^(?:hegseth|austin)$/u, called: /^(?:chef du pentagone|ministre américain de la défense)$/u },
  { surnames: /^(?:sybiha|kouleba|kuleba)$/u, called: /^chef de la diplomatie ukrainienne$/u },
  { surnames: /^(?:barrot|séjourné)$/u, called: /^chef de la diplomatie française$/u },
  { surnames: /^sikorski$/u, called: /^chef de la diplomatie polonaise$/u },
  {
    surnames: /^(?:wadephul|baerbock)$/u,
    called: /^(?:ministre allemande?|cheff?e? de la diplomatie allemande)$/u,
  },
  { surnames: /^tajani$/u, called: /^(?:ministre italien|chef de la diplomatie italienne)$/u },
  { surnames: /^crosetto$/u, called: /^ministre italien de la défense$/u },
  { surnames: /^healey$/u, called: /^ministre britannique(?: de la défense)?$/u },
  { surnames: /^(?:araghchi|zarif)$/u, called: /^(?:ministre iranien|chef de la diplomatie iranienne)$/u },
  { surnames: /^sandu$/u, called: /^présidente moldave$/u },
  { surnames: /^nauseda$/u, called: /^président lituanien$/u },
  { surnames: /^vucic$/u, called: /^président serbe$/u },
  { surnames: /^(?:modi)$/u, called: /^premier ministre indien$/u },
  { surnames: /^lula$/u, called: /^président brésilien$/u },
  { surnames: /^milei$/u, called: /^président argentin$/u },
  { surnames: /^pezeshkian$/u, called: /^président iranien$/u },
  { surnames: /^khamenei$/u, called: /^guide suprême(?: iranien)?$/u },
  { surnames: /^pavel$/u, called: /^président tchèque$/u },
  { surnames: /^(?:kristersson)$/u, called: /^premier ministre suédois$/u },
  { surnames: /^pistorius$/u, called: /^ministre allemand de la défense$/u },
];
