import { gendered, type LanguageProfile, words } from './language.ts';
import { FR_GIVEN_NAMES, FR_ROLES } from './people/fr-people.ts';

/** The forms of verbs in -er from their stem; a stem after a slash is that before a mute e: "rappel/rappell". */
function firstGroup(stems: string): readonly string[] {
  return words(stems).flatMap((entry) => {
    const [stem = '', mute = stem] = entry.split('/');
    const soft = stem.replace(/g$/u, 'ge').replace(/c$/u, 'ç');
    return [
      ...['e', 'ent', 'era', 'eront', 'erait'].map((ending) => `${mute}${ending}`),
      ...['ait', 'aient', 'a', 'ant'].map((ending) => `${soft}${ending}`),
      ...['é', 'ée', 'és', 'ées', 'èrent', 'er'].map((ending) => `${stem}${ending}`),
    ];
  });
}

const SPEECH_STEMS = `
  déclar affirm expliqu ajout soulign précis indiqu estim assur insist martel/martèl rappel/rappell regrett dénonc annonc
  confi racont témoign not observ remarqu constat résum répliqu rétorqu ironis nuanc tempér/tempèr relativis plaid argument
  avou critiqu accus interrog lanc lâch gliss tranch conclu tonn plaisant salu félicit rassur tweet post
  publi demand questionn confirm révél/révèl dévoil détaill signal avanc suggér/suggèr propos exhort appel/appell implor
  exig réclam clam proclam jug comment analys pronostiqu prophétis alert menac jur promett
  concéd/concèd répét/répèt réitér/réitèr renouvel/renouvell évoqu énonc énumér/énumèr exclam murmur chuchot
  souffl hurl vocifér/vocifèr crach grond grinc ricân ricane balay fustig raill moqu tacl cingl étrill désapprouv
  approuv encourag félicit remerci déplor lament inquiét/inquièt alarm émerveill enthousiasm étonn indign emport insurg
  désol navr vant vilipend condamn contest réfut rejet/rejett récus corrobor attest certifi invoqu
  cit mention évalu consid/considèr considér espér/espèr souhait pens imagin redout excus justifi défend articul
  enchain enchaîn poursui complét/complèt renchéri embray temporis objet/objett oppos interpel/interpell harangu
  abond corrig apostroph philosoph assén/assèn fulmin maugré sanglot exult jubil acquiesc récapitul spécul théoris grommel/grommell bredouill
  twitt communiqu notifi inform rapport relat narr relay répercut impatient réprimand sermonn
  vitupér/vitupèr conseill recommand préconis prôn formul exprim adress cri`;

const IRREGULAR = `
  dire répondre conclure poursuivre prévenir reconnaître renchérir admettre avertir promettre écrire soutenir maintenir
  garantir redire prédire prétendre convenir surenchérir
  dit disent disait disaient dira dirait disant dite dites dirent redit redisait
  écrit écrivent écrivait écrivaient écrivant écrira écrite écrivit
  répond répondent répondait répondaient répondit répondu répondue répondant répondra
  reconnaît reconnait reconnaissent reconnaissait reconnu reconnue reconnut reconnaissant
  prévient préviennent prévenait prévenu prévenue prévint prévenant convient convenu concluait conclut conclu conclue conclura
  concluant promet promettent promettait promis promise promit promettant admet admettent admettait admis admise admit
  admettant soutient soutiennent soutenait soutenu soutenue soutint soutenant rit riait sourit souriait souri ri craint
  craignent craignait craignant avertit avertissent avertissait averti avertie avertissant prédit prédisait prédisent
  réjouit réjouissait réjoui réjouie réjouis réjouissant poursuit poursuivait poursuivent poursuivi poursuivie
  poursuivant renchérit renchérissait renchéri renchérie surenchérit surenchéri défend défendait défendu défendue
  défendant prétend prétendait prétendu rugit rugi gémit gémissait soupire soupirait soupiré soupira
  souvient souvenait souvenu croit croient croyait
  maintient maintenait maintenu maintenue maintiennent enjoint interdit contredit traduit décrit décrivait décrivent
  applaudit applaudi garantit garantissait garanti démentit dément démenti
  démentait démentie revendique revendiquait revendiqué peste pestait pesté lance lançait
  pose posait redoute redoutait appuie appuyait appuyé tacle balaie balayait appelle interpelle rappelle martèle`;

/** French, as agencies and papers in France and Belgium write it. */
export const FR: LanguageProfile = {
  code: 'fr',
  speechVerbs: words([...firstGroup(SPEECH_STEMS), ...words(IRREGULAR)].join(' ')),
  speechNouns: words(`
    communiqué déclaration déclarations message messages tweet publication post lettre courrier discours allocution entretien
    interview tribune propos mots mot paroles réponse réaction commentaire commentaires billet témoignage facebook twitter
    telegram x linkedin tiktok conférence note avis constat conviction analyse verdict credo résumé aveu promesse bilan
    diagnostic consigne question conclusion avertissement appel`),
  sourcePhrases: [
    ...[
      'selon les mots de',
      'selon les mots du',
      "selon les mots d'",
      'selon les termes de',
      'selon les termes du',
    ],
    ...["selon l' expression de", "selon l' expression du", 'selon la formule de', 'selon la formule du'],
    ...["de l' avis de", "de l' avis du", "de l' aveu de", "de l' aveu du", 'aux dires de', 'aux dires du'],
    ...['à en croire', "d' après", 'selon', 'dixit'],
  ],
  someone: [],
  pronouns: {
    ...{ il: 'm', elle: 'f', lui: 'm', ils: 'many', elles: 'many', on: 'many', je: 'many', "j'": 'many' },
    ...{ nous: 'many', vous: 'many', tu: 'many', eux: 'many' },
  },
  possessives: {},
  objects: {},
  addressVerbs: [],
  quotingVerbs: [],
  ofWords: words("de d' du des"),
  honorifics: gendered(
    'me',
    'm mm monsieur messieurs sir lord',
    'mme mmes madame mesdames mlle mademoiselle lady',
  ),
  roles: FR_ROLES,
  epithets: [],
  qualifiers: words(`
    bulgare serbe croate slovène kazakh kazakhe afghan afghane philippin philippine argentin argentine yéménite kurde chypriote
    qatari malgache maritime maritimes suprême mixte rapide libre unie unies unis blindé blindée
    antiterroriste frontalière frontalières privé privée public publique
    vice-premier vice-première ancien ancienne anciens anciennes ex nouveau nouvel nouvelle futur future actuel actuelle premier première haut haute
    hauts jeune vieux vieil vieille grand grande principal principale second seconde numéro influent influente célèbre
    simple autre délégué déléguée adjoint adjointe suppléant suppléante honoraire sortant sortante démissionnaire général
    générale fédéral fédérale national nationale exécutif exécutive politique militaire diplomatique militaires
    français* ukrainien* russe russes allemand* polonais* britannique* américain* italien* espagnol* belge* néerlandais*
    danois* suédois* norvégien* finlandais* estonien* letton* lituanien* roumain* hongrois* tchèque* slovaque* turc turque
    grec grecque étrangère étrangères étranger étrangers israélien* palestinien* iranien* chinois* japonais* canadien* européen* biélorusse* géorgien* moldave*
    suisse* portugais* autrichien* libanais* syrien* saoudien* indien* coréen* insoumis* malien* nigérien*`),
  deputies: words(`
    porte-parole avocat avocate conseiller conseillère collaborateur collaboratrice assistant assistante adjoint adjointe
    proche proches entourage représentant représentante frère sœur père mère fils fille épouse mari veuve ami amie`),
  bodies: words(`
    ministère ministères gouvernement parlement sénat assemblée commission conseil présidence élysée elysée matignon kremlin
    pentagone otan onu ue osce aiea cia fbi dgse dgsi dga direction état-major etat-major armée armées marine légion
    gendarmerie police préfecture mairie région département agence afp reuters office bureau service services institut
    centre fondation association organisation ong syndicat fédération confédération union alliance coalition parti groupe
    société entreprise compagnie constructeur-naval avionneur fabricant industriel-naval firme filiale start-up startup
    consortium groupement banque ambassade consulat tribunal cour parquet université école académie chaîne radio journal
    quotidien hebdomadaire magazine site rédaction média brigade bataillon régiment division corps escadron commandement
    quartier-général force forces garde diplomatie délégation administration autorité autorités collectif comité chambre
    maison observatoire hamas hezbollah tsahal croix-rouge amnesty greenpeace cgt cfdt fo medef thales dassault naval-group
    safran mbda nexter knds airbus ligue oms unicef hcr fmi msf`),
  anyBodies: words('entreprise société groupe ministère organisation agence compagnie'),
  bodyKinds: [],
  complements: [],
  documents: words(`
    rapport communiqué lettre document texte article tribune étude sondage enquête note déclaration arrêt jugement décret
    loi résolution traité charte livre courrier éditorial bilan mémorandum audit avis projet proposition`),
  firstNames: FR_GIVEN_NAMES,
  nameParticles: words("le la de d' du von van der den ten ter el al bin ibn ben da di dos del della ould"),
  notNames: words(`
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi
    samedi dimanche français* ukrainien* russe russes allemand* polonais* américain* britannique* européen* italien*
    espagnol* belge belges néerlandais* danois* suédois* norvégien* finlandais* estonien* letton* lituanien* roumain*
    hongrois* grec grecs grecque turc turcs turque israélien* palestinien* iranien* chinois* japonais* canadien* suisse
    suisses occident dieu m mm mme
    etat état etats états république défense armées trésor intérieur justice commerce économie énergie transports travail
    budget finances santé éducation agriculture environnement culture logement affaires`),
  functionWords: words(`
    le la les l' un une des du de d' au aux à a ont est sont était étaient avait avaient aura auront sera seront serait fut
    été être avoir et ou mais or ni car donc puis que qu' qui quoi dont où quand lorsque lorsqu' comme si s' se sa son ses
    leur leurs notre nos votre vos mon ma mes ton ta tes ce c' cet cette ces cela ça ceci celui celle ceux celles il elle ils
    elles on nous vous je j' tu me m' te t' lui eux y en ne n' pas plus moins très trop peu bien aussi encore déjà toujours
    jamais dans par pour sur sous avec sans entre vers chez contre depuis pendant durant dès avant après devant derrière
    selon malgré parmi hors lors tandis alors ainsi cependant toutefois pourtant néanmoins enfin ensuite ici là là-bas tout
    toute tous toutes chaque plusieurs quelques certains certaines aucun aucune autre autres même mêmes tel telle deux
    trois quatre cinq six sept huit neuf dix onze douze vingt trente cent mille hier aujourd'hui demain oui non comment
    pourquoi combien quel quelle quels quelles rien personne tant jusque jusqu' puisque puisqu' parce afin outre face grâce
    faute interrogé interrogée interrogés présent présente invité invitée évoquant lire voir photo source rappel pourtant
    désormais parallèlement autour près loin côté voici voilà merci bonjour faut lorsqu' quant via peut peuvent doit
    doivent va vont`),
  determiners: words(`
    le la les l' un une ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes deux trois quatre cinq six
    plusieurs quelques certains certaines chaque aucun aucune`),
  objectDeterminers: [],
  roleLinks: words(`
    de d' du des à au aux en dans par pour sur sous avec sans entre vers chez contre depuis pendant durant dès avant après
    devant derrière selon malgré parmi hors lors face via outre d'après auprès près jusqu' jusque envers comme que qu'`),
  prepositions: [],
  relatives: words('qui que dont où lequel laquelle lesquels auquel à-qui'),
  conjunctions: words('et mais puis ou'),
  abbreviations: words(`
    m mm mme mmes mlle me dr pr mgr st ste gal col cdt cne lt ltt adj sgt art av bd p pp cf ex etc env vol n no nos tél fig
    janv févr avr juil sept oct nov déc min max apr j.-c s.a sarl cie éd`),
  labels: {
    quote: ['citation', 'citations', 'verbatim', 'mot pour mot'],
    source: ['source', 'sources'],
    prose: [
      'détails',
      'contexte',
      'rappel',
      'pour rappel',
      'à savoir',
      'mise à jour',
      'les faits',
      'pour mémoire',
    ],
  },
  namedThings: words(`
    opération opérations navire navires porte-avions sous-marin sous-marins frégate frégates corvette pétrolier cargo film
    films documentaire livre roman album chanson série émission podcast journal quotidien hebdomadaire magazine revue loi
    parti mouvement programme programmes projet projets exercice exercices manœuvre manœuvres missile missiles drone drones
    char chars système systèmes campagne site titre titré intitulé intitulée baptisé baptisée surnommé surnommée slogan
    banderole pancarte devise hashtag marque plan prix médaille ordre mission missions dispositif label concept format
    opus inscription graffiti essai essais mémoires ouvrage recueil biographie autobiographie thriller polar pamphlet feuilleton pancartes banderoles pièce exposition collection doctrine formule expression`),
  namingWords: words(`
    dite dits dites appelé appelée appelés nommé nommée surnommé surnommée baptisé baptisée intitulé intitulée qualifié
    qualifiée titré titrée soi-disant prétendu prétendue terme termes mot mots expression formule`),
  participle: /ant$/u,
  capitalNouns: false,
  verbSecond: null,
  genitiveChains: false,
  longFragment: 8,
  verbGender: null,
  inversion: {
    auxiliaries: words(
      'a ont avait avaient est sont était étaient aura auront aurait auraient eut fut eurent furent ait',
    ),
    clitics: words("se s' me m' te t' nous vous lui leur leurs l' le la les en y ne n'"),
    stressed: words('lui eux'),
    views: [['pour'], ['aux', 'yeux', 'de'], ['aux', 'yeux', 'du'], ['pour', 'sa', 'part']],
    articles: { le: 'm', la: 'f', un: 'm', une: 'f', du: 'm', au: 'm', cet: 'm', cette: 'f' },
    indefinite: words('un une des certains certaines plusieurs quelques'),
    times: words(`
      lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
      novembre décembre hier aujourd'hui demain veille lendemain matin matinée midi après-midi soir soirée nuit semaine mois
      année an jour journée dernier dernière prochain prochaine passé passée même heure heures week-end`),
  },
};
