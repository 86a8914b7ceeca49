import { type StatementCase, said } from './statement-case.ts';

export const FRENCH: readonly StatementCase[] = [
  {
    form: 'passé composé, jour de la semaine, nom',
    text: '« Le pont sera rouvert avant la nuit », a annoncé lundi Hélène Vasseur.',
    statements: [said('Le pont sera rouvert avant la nuit', 'Hélène Vasseur', { mention: 'Hélène Vasseur' })],
  },
  {
    form: 'présent, fonction devant le nom',
    text: '« Nos stocks suffisent pour six mois », affirme le ministre de la défense Paul Mercier.',
    statements: [
      said('Nos stocks suffisent pour six mois', 'Paul Mercier', { role: 'ministre de la défense' }),
    ],
  },
  {
    form: 'fonction, virgule, nom',
    text: '« Le calendrier est tenu », a indiqué la ministre des transports, Claire Lambert, devant la presse.',
    statements: [
      said('Le calendrier est tenu', 'Claire Lambert', {
        role: 'ministre des transports',
        mention: 'la ministre des transports, Claire Lambert',
      }),
    ],
  },
  {
    form: 'inversion du pronom masculin',
    text: 'Le colonel Hugo Renard commande la base. « Les pistes sont dégagées », a-t-il assuré.',
    statements: [said('Les pistes sont dégagées', 'Hugo Renard', { role: 'colonel', mention: 'il' })],
  },
  {
    form: 'inversion du pronom féminin au présent',
    text: 'La capitaine Inès Roche dirige l’escadron. « On décolle par tous les temps », raconte-t-elle.',
    statements: [said('On décolle par tous les temps', 'Inès Roche', { mention: 'elle' })],
  },
  {
    form: 'pronom et verbe inconnu',
    text: 'Le maire Alain Gilbert a visité le chantier. « Il manque encore un toit », bougonne-t-il.',
    statements: [said('Il manque encore un toit', 'Alain Gilbert')],
  },
  {
    form: 'verbe pronominal, pronom',
    text: 'Le général Luc Ferrand a reçu les familles. « Ils rentrent tous demain », s’est-il réjoui.',
    statements: [said('Ils rentrent tous demain', 'Luc Ferrand', { role: 'général' })],
  },
  {
    form: 'verbe pronominal, nom',
    text: '« Cette usine tourne enfin la nuit », s’est félicité le préfet Robert Chauvin.',
    statements: [said('Cette usine tourne enfin la nuit', 'Robert Chauvin', { role: 'préfet' })],
  },
  {
    form: 'complément avant le sujet',
    text: '« Rien ne sera signé cette semaine », a confié à l’AFP le sénateur Michel Lacombe.',
    statements: [said('Rien ne sera signé cette semaine', 'Michel Lacombe', { role: 'sénateur' })],
  },
  {
    form: 'lieu et occasion avant le sujet',
    text:
      '« Nous livrerons les radars en avril », a déclaré lors d’une visite à Toulouse le directeur général du groupe ' +
      'Orvane, Étienne Blanchet.',
    statements: [said('Nous livrerons les radars en avril', 'Étienne Blanchet')],
  },
  {
    form: 'deux points',
    text: 'Le président du syndicat, Gilles Morvan, a répondu : « Les salaires ne suivent pas. »',
    statements: [said('Les salaires ne suivent pas.', 'Gilles Morvan', { role: 'président du syndicat' })],
  },
  {
    form: 'deux points après un réseau social',
    text: 'Sur Telegram, le gouverneur Oleksandr Marenko a écrit : « Deux immeubles brûlent dans le centre. »',
    statements: [said('Deux immeubles brûlent dans le centre.', 'Oleksandr Marenko', { role: 'gouverneur' })],
  },
  {
    form: 'pronom sujet et deux points',
    text: 'Le commandant Thierry Lenoir a quitté le pont. Il a dit : « Le feu est éteint depuis une heure. »',
    statements: [said('Le feu est éteint depuis une heure.', 'Thierry Lenoir')],
  },
  {
    form: 'selon devant la citation',
    text: 'Selon l’amiral Bruno Castel, « la mer Noire reste une zone à risques pour longtemps ».',
    statements: [
      said('la mer Noire reste une zone à risques pour longtemps', 'Bruno Castel', { role: 'amiral' }),
    ],
  },
  {
    form: 'selon derrière la citation',
    text: '« Un hangar a été touché par des débris », selon le gouverneur régional Ivan Petrenko.',
    statements: [said('Un hangar a été touché par des débris', 'Ivan Petrenko')],
  },
  {
    form: 'd’après',
    text: '« Les tirs ont cessé vers midi », d’après le maire Serge Bonnard.',
    statements: [said('Les tirs ont cessé vers midi', 'Serge Bonnard', { role: 'maire' })],
  },
  {
    form: 'selon lui',
    text: 'L’économiste Denis Marchal a lu le rapport. Selon lui, « la facture va doubler avant la fin de la décennie ».',
    statements: [
      said('la facture va doubler avant la fin de la décennie', 'Denis Marchal', { mention: 'lui' }),
    ],
  },
  {
    form: 'pour et un point de vue',
    text: 'Pour la politologue Nadia Ferhat, « ce vote change tout pour les alliés du Nord ».',
    statements: [
      said('ce vote change tout pour les alliés du Nord', 'Nadia Ferhat', { role: 'politologue' }),
    ],
  },
  {
    form: 'citation coupée par son auteur',
    text: '« La route est longue », prévient Yves Cordier, « mais elle est ouverte ».',
    statements: [
      said('La route est longue', 'Yves Cordier', { utterance: 1 }),
      said('mais elle est ouverte', 'Yves Cordier', { utterance: 1 }),
    ],
  },
  {
    form: 'la phrase d’après continue',
    text: '« Le moteur a calé », explique le pilote Kevin Aubry. « J’ai posé l’appareil dans un champ. »',
    statements: [
      said('Le moteur a calé', 'Kevin Aubry', { role: 'pilote' }),
      said('J’ai posé l’appareil dans un champ.', 'Kevin Aubry'),
    ],
  },
  {
    form: 'Monsieur et Madame, un échange',
    text:
      'Philippe Garnier a longuement reçu Monika Adler dans son bureau. « Le contrat est prêt », a dit M. Garnier. « Alors signons-le », ' +
      'lui a répondu Mme Adler.',
    statements: [said('Le contrat est prêt', 'Philippe Garnier'), said('Alors signons-le', 'Monika Adler')],
  },
  {
    form: 'un organisme qui parle',
    text: '« Aucun avion n’a franchi la frontière », a précisé le ministère de la Défense dans un communiqué.',
    statements: [
      said('Aucun avion n’a franchi la frontière', 'ministère de la Défense', {
        mention: 'le ministère de la Défense',
      }),
    ],
  },
  {
    form: 'article élidé devant un sigle',
    text: '« La mission continue sans changement », a fait savoir l’Otan.',
    statements: [said('La mission continue sans changement', 'Otan')],
  },
  {
    form: 'un organisme repris par un pronom',
    text:
      'Le ministre Paul Mercier est à Rome. « Les essais reprendront en mai », a indiqué l’Agence spatiale européenne. ' +
      '« Aucun défaut n’a été trouvé », a-t-elle ajouté.',
    statements: [
      said('Les essais reprendront en mai', 'Agence spatiale européenne'),
      said('Aucun défaut n’a été trouvé', 'Agence spatiale européenne'),
    ],
  },
  {
    form: 'source anonyme',
    text: '« La décision est prise depuis mardi », glisse un conseiller du gouvernement.',
    statements: [said('La décision est prise depuis mardi', null, { role: 'conseiller du gouvernement' })],
  },
  {
    form: 'source anonyme reprise par un pronom',
    text:
      'La ministre Claire Lambert se tait. Une source militaire parle volontiers. « Les plans sont sur la table », ' +
      'a-t-elle confirmé.',
    statements: [said('Les plans sont sur la table', null)],
  },
  {
    form: 'un inconnu sans fonction connue',
    text: 'Paul Mercier a traversé la place. « On veut dormir », lance un badaud.',
    statements: [said('On veut dormir', null)],
  },
  {
    form: 'le grade reprend le nom',
    text: 'Le colonel Hugo Renard a été entendu. « Je n’ai rien signé », a maintenu l’officier.',
    statements: [said('Je n’ai rien signé', 'Hugo Renard')],
  },
  {
    form: 'l’élue reprend la maire',
    text: 'La maire, Odile Jourdan, a ouvert la séance. « Le budget est voté », conclut l’élue.',
    statements: [said('Le budget est voté', 'Odile Jourdan')],
  },
  {
    form: 'deux officiers, aucun nom',
    text: 'Le colonel Hugo Renard et le capitaine Marc Vidal ont témoigné. « Nous étions seuls », a raconté l’officier.',
    statements: [said('Nous étions seuls', null)],
  },
  {
    form: 'le porte-parole n’est pas celui pour qui il parle',
    text: '« Le président dort bien », a plaisanté le porte-parole du président Andriy Koval.',
    statements: [said('Le président dort bien', null)],
  },
  {
    form: 'porte-parole nommé',
    text: '« L’enquête suit son cours », a répété la porte-parole de la police, Julie Perrot.',
    statements: [said('L’enquête suit son cours', 'Julie Perrot', { role: 'porte-parole de la police' })],
  },
  {
    form: 'adjectif de nationalité',
    text: '« Nos ports restent ouverts », a promis le ministre ukrainien des Infrastructures, Taras Holub.',
    statements: [
      said('Nos ports restent ouverts', 'Taras Holub', { role: 'ministre ukrainien des Infrastructures' }),
    ],
  },
  {
    form: 'ancien ministre',
    text: '« Nous avons perdu dix ans », regrette l’ancien ministre Bernard Caillaud.',
    statements: [said('Nous avons perdu dix ans', 'Bernard Caillaud', { role: 'ancien ministre' })],
  },
  {
    form: 'patron d’une société',
    text: '« Le carnet de commandes est plein », se réjouit Sylvie Arnoux, patronne de la société Velmont.',
    statements: [
      said('Le carnet de commandes est plein', 'Sylvie Arnoux', { role: 'patronne de la société Velmont' }),
    ],
  },
  {
    form: 'sa présidente',
    text: 'La fondation Horizon a publié ses comptes. « Tout est en règle », souligne sa présidente, Maud Tessier.',
    statements: [said('Tout est en règle', 'Maud Tessier', { role: 'présidente' })],
  },
  {
    form: 'nom à particule',
    text: '« La loi passera », prédit Yann Le Bihan. « Avec ou sans nous », ajoute M. Le Bihan.',
    statements: [said('La loi passera', 'Yann Le Bihan'), said('Avec ou sans nous', 'Yann Le Bihan')],
  },
  {
    form: 'question',
    text: '« Qui paiera la note ? » demande le député Franck Morel. Le rapporteur n’a pas répondu.',
    statements: [said('Qui paiera la note ?', 'Franck Morel', { role: 'député' })],
  },
  {
    form: 'question, puis une autre phrase',
    text: 'Marc Vidal hésite. « Partir, mais pour aller où ? » Paris regarde ailleurs.',
    statements: [said('Partir, mais pour aller où ?', 'Marc Vidal')],
  },
  {
    form: 'guillemets anglais et apostrophe droite',
    text: "\"L'eau est montée d'un mètre\", a témoigné l'habitante Rose Delattre.",
    statements: [said("L'eau est montée d'un mètre", 'Rose Delattre', { role: 'habitante' })],
  },
  {
    form: 'espaces insécables',
    text: '«\u00a0La digue a tenu\u00a0», constate le maire Serge Bonnard.',
    statements: [said('La digue a tenu', 'Serge Bonnard')],
  },
  {
    form: 'villes et préposition ne parlent pas',
    text: 'En visite à Varsovie, le ministre Paul Mercier est resté vague. « Nous verrons cet été », a-t-il dit.',
    statements: [said('Nous verrons cet été', 'Paul Mercier')],
  },
  {
    form: 'A sans accent',
    text: 'A Brest, la lieutenante Agnès Colin attend le départ. « Le sac est bouclé », sourit-elle.',
    statements: [said('Le sac est bouclé', 'Agnès Colin')],
  },
  {
    form: 'participe présent',
    text: 'Le juge Armand Pons a clos la séance, ajoutant : « Le jugement sera rendu jeudi. »',
    statements: [said('Le jugement sera rendu jeudi.', 'Armand Pons', { role: 'juge' })],
  },
  {
    form: 'interrogé par un journal',
    text: 'Interrogé par « Le Phare », le général Luc Ferrand a démenti : « Aucune base n’a été fermée. »',
    statements: [said('Aucune base n’a été fermée.', 'Luc Ferrand')],
  },
  {
    form: 'a mis en garde',
    text: '« Un tel choix aurait un prix », a mis en garde le chancelier Jonas Brandt.',
    statements: [said('Un tel choix aurait un prix', 'Jonas Brandt', { role: 'chancelier' })],
  },
  {
    form: 'a tenu à préciser',
    text: '« Personne n’a été blessé », a tenu à rassurer la préfète Laure Maillard.',
    statements: [said('Personne n’a été blessé', 'Laure Maillard', { role: 'préfète' })],
  },
  {
    form: 'prénom, âge, deux points',
    text: 'Samir, 31 ans, mécanicien, hausse les épaules : « On répare, ils cassent, on répare. »',
    statements: [said('On répare, ils cassent, on répare.', 'Samir')],
  },
  {
    form: 'plusieurs paragraphes',
    text:
      'Le chef d’état-major de la marine, l’amiral Bruno Castel, a parlé devant les députés.\n\n' +
      '« Il nous faut trois frégates de plus », a-t-il plaidé.\n\nLa commission votera mardi.',
    statements: [
      said('Il nous faut trois frégates de plus', 'Bruno Castel', { role: 'chef d’état-major de la marine' }),
    ],
  },
  {
    form: 'un film',
    text: 'Le film « La Nuit des sentinelles » sort mercredi.',
    statements: [],
  },
  {
    form: 'un navire et une opération',
    text: 'La frégate « Amazone » a rejoint l’opération « Vent d’est » au large de Chypre.',
    statements: [],
  },
  {
    form: 'un fragment',
    text: 'Paul Mercier a dénoncé une « manœuvre de diversion » et quitté la salle.',
    statements: [],
  },
  {
    form: 'un mot entre guillemets',
    text: 'Les « volontaires » étrangers sont arrivés en train, selon le ministère.',
    statements: [],
  },
  {
    form: 'un journal',
    text: 'L’information a été révélée par « Le Phare du Nord » et confirmée par la mairie.',
    statements: [],
  },
  {
    form: 'on ne nomme pas celui à qui l’on parle',
    text: '« Vous aurez vos avions », a promis à Oleksandr Marenko le premier ministre Erik Lund.',
    statements: [said('Vous aurez vos avions', 'Erik Lund', { role: 'premier ministre' })],
  },
  {
    form: 'rapport qui parle',
    text: '« Les délais n’ont jamais été respectés », note le rapport de la Cour des comptes.',
    statements: [said('Les délais n’ont jamais été respectés', 'Cour des comptes')],
  },
  {
    form: 'virgule avant le complément',
    text: '« Le port sera miné », a averti, mardi soir, le commandant Thierry Lenoir.',
    statements: [said('Le port sera miné', 'Thierry Lenoir', { role: 'commandant' })],
  },
  {
    form: 'dit-on',
    text: 'Paul Mercier est rentré. « Tout est calme », dit-on dans son entourage.',
    statements: [said('Tout est calme', null)],
  },
  {
    form: 'incise entre les guillemets',
    text: '« Le hangar est vide, constate le colonel Hugo Renard. Il faudra tout racheter. »',
    statements: [
      said('Le hangar est vide,', 'Hugo Renard', { role: 'colonel', utterance: 1 }),
      said('Il faudra tout racheter.', 'Hugo Renard', { utterance: 1 }),
    ],
  },
  {
    form: 'incise avec pronom entre les guillemets',
    text: 'Le maire Serge Bonnard soupire. « La digue, répète-t-il, ne tiendra pas deux hivers. »',
    statements: [said('La digue,', 'Serge Bonnard'), said('ne tiendra pas deux hivers.', 'Serge Bonnard')],
  },
  {
    form: 'incise avec fonction et nom',
    text: '« Rien ne presse, a insisté la ministre des transports, Claire Lambert. On attendra le printemps. »',
    statements: [
      said('Rien ne presse,', 'Claire Lambert', { role: 'ministre des transports' }),
      said('On attendra le printemps.', 'Claire Lambert'),
    ],
  },
  {
    form: 'virgules sans incise',
    text: '« Le soir, on compte les caisses, le matin, on recommence », raconte le caporal Théo Marin.',
    statements: [
      said('Le soir, on compte les caisses, le matin, on recommence', 'Théo Marin', { role: 'caporal' }),
    ],
  },
  {
    form: 'le chef de l’Etat n’est pas un nom',
    text: '« Nous tiendrons parole », a promis le chef de l’Etat.',
    statements: [said('Nous tiendrons parole', null, { role: 'chef de l’Etat' })],
  },
  {
    form: 'le chef de l’Etat reprend le président',
    text: 'Le président Adrien Leclerc a atterri à Riga. « Nous tiendrons parole », a promis le chef de l’Etat.',
    statements: [said('Nous tiendrons parole', 'Adrien Leclerc', { role: 'président' })],
  },
  {
    form: 'grade avec complément',
    text: '« La houle a forci », note le capitaine de frégate Lagarde.',
    statements: [said('La houle a forci', 'Lagarde', { role: 'capitaine de frégate' })],
  },
  {
    form: 'patron d’une société sans son nom',
    text: '« Nous embauchons », assure le directeur du groupe Orvane.',
    statements: [said('Nous embauchons', null, { role: 'directeur du groupe Orvane' })],
  },
  {
    form: 'prénom et âge, repris par un pronom',
    text: 'Samir, 31 ans, conduit un camion. « La route est minée », souffle-t-il.',
    statements: [said('La route est minée', 'Samir')],
  },
  {
    form: 'ce père de famille',
    text: 'Samir, 31 ans, a tout perdu. « On dort chez ma mère », raconte ce père de famille.',
    statements: [said('On dort chez ma mère', 'Samir')],
  },
  {
    form: 'd’après et une fonction entre virgules',
    text: 'D’après Nadia Ferhat, politologue, « personne ne veut porter seul la facture de la reconstruction ».',
    statements: [
      said('personne ne veut porter seul la facture de la reconstruction', 'Nadia Ferhat', {
        role: 'politologue',
      }),
    ],
  },
  {
    form: 'le ministre reprend le seul nommé',
    text: '« Les délais sont tenus », a juré Paul Mercier. Le ministre visitait une usine. « Venez voir », a-t-il lancé.',
    statements: [said('Les délais sont tenus', 'Paul Mercier'), said('Venez voir', 'Paul Mercier')],
  },
  {
    form: 'incise avec un jour et un nom en apposition',
    text: '« Le tir était réel, a reconnu jeudi le porte-parole de la marine, Eyal Noam, mais la cible était vide. »',
    statements: [
      said('Le tir était réel,', 'Eyal Noam', { role: 'porte-parole de la marine' }),
      said('mais la cible était vide.', 'Eyal Noam'),
    ],
  },
  {
    form: 'ce dernier',
    text: 'Paul Mercier a reçu Jonas Brandt. « Je reviendrai », a promis ce dernier.',
    statements: [said('Je reviendrai', 'Jonas Brandt', { mention: 'ce dernier' })],
  },
  {
    form: 'une capitale qui parle',
    text: 'Le ministre Paul Mercier attend. « Aucune troupe ne partira », a rétorqué Oslo.',
    statements: [said('Aucune troupe ne partira', 'Oslo')],
  },
  {
    form: 'une armée sans majuscule',
    text: '« Deux dépôts ont brûlé », a affirmé l’armée estonienne dans un communiqué.',
    statements: [said('Deux dépôts ont brûlé', 'armée estonienne')],
  },
  {
    form: 'un verbe sans sujet clair ne prolonge personne',
    text: '« On part demain », a dit Paul Mercier. « Sans nous », a répondu le second.',
    statements: [said('On part demain', 'Paul Mercier'), said('Sans nous', null)],
  },
  {
    form: 'un autre président n’est pas le seul nommé',
    text: 'Adrien Leclerc a pris la parole. Le président bulgare a souri. « Nous verrons », a-t-il dit.',
    statements: [said('Nous verrons', null)],
  },
  {
    form: 'fonction sans article derrière le nom',
    text: 'Tel est l’avis du général Luc Ferrand, ancien chef de corps : « Il faut tenir la crête. »',
    statements: [said('Il faut tenir la crête.', 'Luc Ferrand', { role: 'général' })],
  },
  {
    form: 'surnom entre guillemets',
    text: '« J’ai visé le moteur », raconte « Falcon », 29 ans, pilote.',
    statements: [said('J’ai visé le moteur', 'Falcon')],
  },
  {
    form: 'selon un organisme, puis un pronom',
    text: 'La Norvège a perdu un drone, selon la police maritime finlandaise. « L’épave a été repêchée », précise-t-elle.',
    statements: [said('L’épave a été repêchée', 'police maritime finlandaise')],
  },
  {
    form: 'gentilé devant le nom',
    text: '« Un grand jour », a salué la rapporteure, l’Allemande Monika Adler.',
    statements: [said('Un grand jour', 'Monika Adler', { role: 'rapporteure' })],
  },
  {
    form: 'deux qui parlent d’une voix',
    text: '« Le port doit rouvrir », estiment Paul Mercier et Jonas Brandt.',
    statements: [said('Le port doit rouvrir', null)],
  },
  {
    form: 'un verbe en -ient au singulier',
    text: '« Le port rouvrira », maintient Jonas Brandt.',
    statements: [said('Le port rouvrira', 'Jonas Brandt')],
  },
  {
    form: 'maître',
    text: 'L’avocat du pilote, Me Julien Faure, a fait appel. « Mon client est innocent », a-t-il plaidé.',
    statements: [said('Mon client est innocent', 'Julien Faure')],
  },
  {
    form: 'un journal entre guillemets avant le sujet',
    text: '« La menace a changé », a déclaré au « Phare » le général Luc Ferrand.',
    statements: [said('La menace a changé', 'Luc Ferrand', { role: 'général' })],
  },
  {
    form: 'un journal entre guillemets avant les deux points',
    text: 'Le général Luc Ferrand l’a dit au « Phare » : « La menace a changé. »',
    statements: [said('La menace a changé.', 'Luc Ferrand', { role: 'général' })],
  },
  {
    form: 'une banderole',
    text: 'Devant la mairie pendait une banderole « Pas un sou pour les canons, tout pour les écoles ! ».',
    statements: [],
  },
  {
    form: 'peut-on lire',
    text: 'Paul Mercier a démenti. « Rien n’a été signé », peut-on lire dans un communiqué.',
    statements: [said('Rien n’a été signé', null)],
  },
  {
    form: 'c’est ce qu’a déclaré',
    text: '« Il faut frapper vite. » C’est ce qu’a déclaré l’amiral Bruno Castel à Brest.',
    statements: [said('Il faut frapper vite.', 'Bruno Castel', { role: 'amiral' })],
  },
  {
    form: 'les mots sont de',
    text: '« Nous sommes seuls. » Les mots sont de Monika Adler.',
    statements: [said('Nous sommes seuls.', 'Monika Adler')],
  },
  {
    form: 'comme l’a souligné',
    text: 'Comme l’a souligné le colonel Hugo Renard, « on ne tient pas une ville avec des discours ».',
    statements: [said('on ne tient pas une ville avec des discours', 'Hugo Renard', { role: 'colonel' })],
  },
  {
    form: 'un participe qui est aussi un nom',
    text: '« On ira au bout », a prévenu Sofia Benali, étudiante, tandis que la police avançait.',
    statements: [said('On ira au bout', 'Sofia Benali', { role: 'étudiante' })],
  },
  {
    form: 'la société reprise par son genre',
    text: 'La société Orvane a rouvert son usine. « Nous livrerons en mai », annonce la société.',
    statements: [said('Nous livrerons en mai', 'Orvane')],
  },
  {
    form: 'le capitaine de frégate n’est pas un navire',
    text: 'Le capitaine de frégate Marc Vidal commande le bord. « L’équipage est rodé », dit-il.',
    statements: [said('L’équipage est rodé', 'Marc Vidal')],
  },
  {
    form: 'pour et un nom derrière la citation',
    text: '« Un vote de raison », pour la sénatrice Susanne Keller. « Un chèque en blanc », selon Jean Brune.',
    statements: [said('Un vote de raison', 'Susanne Keller'), said('Un chèque en blanc', 'Jean Brune')],
  },
  {
    form: 'la veuve n’est pas celui qu’elle pleure',
    text: 'La veuve du sergent Marc Vidal a pris la parole. « Il y croyait », a-t-elle confié.',
    statements: [said('Il y croyait', null)],
  },
  {
    form: 'l’homologue ukrainienne est une femme',
    text: 'Son homologue ukrainienne Iryna Bondar a pris la parole. « Nous n’oublierons rien », a-t-elle promis.',
    statements: [said('Nous n’oublierons rien', 'Iryna Bondar')],
  },
  {
    form: 'l’homologue, adjectif masculin',
    text: 'Leur homologue norvégien Erik Solberg a signé. « La mer est à tous », a-t-il rappelé.',
    statements: [said('La mer est à tous', 'Erik Solberg')],
  },
  {
    form: 'délégué pour un domaine, virgule, nom',
    text:
      'Le délégué général pour la cybersécurité, Raoul Vassort, récuse ces chiffres. « Nos serveurs n’ont jamais ' +
      'cédé », répond-il.',
    statements: [said('Nos serveurs n’ont jamais cédé', 'Raoul Vassort')],
  },
  {
    form: 'fonction par intérim, virgule, nom',
    text: 'La préfète par intérim, Odile Carrel, a reçu les élus. « Le pont tiendra », leur a-t-elle assuré.',
    statements: [said('Le pont tiendra', 'Odile Carrel')],
  },
  {
    form: 'général en retraite',
    text: 'Le général en retraite, Gontran Lescot, doute. « Il faudra des années », dit-il.',
    statements: [said('Il faudra des années', 'Gontran Lescot')],
  },
  {
    form: 'adjectif de pays en -éen',
    text: '« Le détroit restera ouvert », a assuré le vice-ministre sud-coréen des Transports, Han Min-jae.',
    statements: [said('Le détroit restera ouvert', 'Han Min-jae')],
  },
  {
    form: 'ministre européenne et pronom',
    text:
      'La ministre nord-coréenne des Sports, Ri Sol-hwa, est venue seule. « Nous avons nos propres règles », ' +
      'a-t-elle lancé.',
    statements: [said('Nous avons nos propres règles', 'Ri Sol-hwa')],
  },
  {
    form: 'fonction derrière l’âge, reprise par un autre nom',
    text:
      'Lucien Darcel, 71 ans, ancien agent de liaison, reçoit chez lui. Son ami, le médecin Anselme Guérin, écoute. ' +
      '« On ne dormait jamais », raconte l’espion.',
    statements: [said('On ne dormait jamais', 'Lucien Darcel', { role: 'ancien agent de liaison' })],
  },
  {
    form: 'le lieu en tête n’a pas de fonction',
    text:
      'A Odessa, le colonel Taras Melnyk, commandant du port, reste calme. « Les grues travaillent », dit-il. ' +
      '« Personne ne part », ajoute le colonel.',
    statements: [said('Les grues travaillent', 'Taras Melnyk'), said('Personne ne part', 'Taras Melnyk')],
  },
  {
    form: 'la présidente d’une commission est députée',
    text:
      'Pour Solène Marchal, vice-présidente de la commission des affaires étrangères à l’Assemblée nationale, le ' +
      'texte est mort-né. « Personne ne l’a lu », tranche la députée du Gard.',
    statements: [said('Personne ne l’a lu', 'Solène Marchal')],
  },
  {
    form: 'la députée d’un autre département en est une autre',
    text: 'Solène Marchal, députée du Gard, a quitté la salle. « Quel dommage », commente la députée de l’Aude.',
    statements: [said('Quel dommage', null)],
  },
  {
    form: 'le livre d’un témoin n’est pas une parole',
    text: 'Paule Gerbier témoigne. « J’ai tout noté », dit-elle. Son essai, « Les Années muettes », sort en mai.',
    statements: [said('J’ai tout noté', 'Paule Gerbier')],
  },
  {
    form: 'particule derrière Mme',
    text: 'Odile de Lussac dirige le musée. « Tout est à refaire », soupire Mme de Lussac.',
    statements: [said('Tout est à refaire', 'Odile de Lussac')],
  },
  {
    form: 'particule élidée derrière M.',
    text: 'Le sénateur Ghislain d’Arvieux n’a pas cédé. « Rien ne presse », a répété M. d’Arvieux.',
    statements: [said('Rien ne presse', 'Ghislain d’Arvieux', { role: 'sénateur' })],
  },
  {
    form: 'une longue partie de phrase est une parole',
    text:
      'Le colonel Marc Vidal, porte-parole de la base, parle d’« une panne que nos équipes avaient pourtant signalée ' +
      'deux fois ». Il regrette « un retard ».',
    statements: [said('une panne que nos équipes avaient pourtant signalée deux fois', 'Marc Vidal')],
  },
  {
    form: 'un long titre n’est pas une parole',
    text: 'Marc Vidal présente son rapport intitulé « vingt ans de patrouilles dans les eaux du détroit ».',
    statements: [],
  },
  {
    form: 'le nom entier que suivent ses initiales',
    text:
      'L’Agence internationale de l’énergie atomique (AIEA) a retiré ses équipes. « Les conditions ne sont pas ' +
      'réunies », écrit l’AIEA.',
    statements: [said('Les conditions ne sont pas réunies', 'Agence internationale de l’énergie atomique')],
  },
  {
    form: 'des initiales qui ne sont pas celles du nom',
    text: 'Les équipes du Service de sécurité (SBU) ont fouillé le port. « Trois suspects ont fui », indique le SBU.',
    statements: [said('Trois suspects ont fui', 'SBU')],
  },
  {
    form: 'l’organisation est l’union nommée avant',
    text: 'L’Union africaine a réuni ses membres. « Le dialogue reste ouvert », écrit l’organisation sur son site.',
    statements: [said('Le dialogue reste ouvert', 'Union africaine')],
  },
  {
    form: 'de deux organisations aucune',
    text: 'L’Union africaine a appelé la Ligue arabe. « Le dialogue reste ouvert », écrit l’organisation dans un message.',
    statements: [said('Le dialogue reste ouvert', null)],
  },
  {
    form: 'le groupe est la société nommée avant',
    text: 'La société Orvane ferme un site. « Aucun emploi n’est menacé », assure le groupe dans un communiqué.',
    statements: [said('Aucun emploi n’est menacé', 'Orvane')],
  },
  {
    form: 'une commission d’enquête n’est pas le Sénat',
    text: 'La commission d’enquête du Sénat siège. « Nous irons au bout », promet la commission d’enquête du Sénat.',
    statements: [said('Nous irons au bout', 'commission d’enquête du Sénat')],
  },
  {
    form: 'y lit-on',
    text: 'Un rapport de l’Otan circule depuis lundi. « Les délais ont doublé », y lit-on.',
    statements: [said('Les délais ont doublé', 'Otan')],
  },
  {
    form: 'peut-on y lire, d’un document sans auteur',
    text: 'Une note anonyme circule depuis lundi. « Les délais ont doublé », peut-on y lire.',
    statements: [said('Les délais ont doublé', null)],
  },
  {
    form: 'et d’ajouter, deux-points',
    text:
      'Devant les élus, Odile Carrel a parlé d’« un gâchis ». Et d’ajouter : « Je ne signerai pas ce contrat. » ' +
      '« Moi si », a répondu Marc Vidal. Et de conclure : « Le vote aura lieu. »',
    statements: [
      said('Je ne signerai pas ce contrat.', 'Odile Carrel'),
      said('Moi si', 'Marc Vidal'),
      said('Le vote aura lieu.', 'Marc Vidal'),
    ],
  },
  {
    form: 'la présidente du groupe est celle dont on parlait',
    text:
      'Sur France 2, Odile Carrel n’a rien cédé. La présidente du groupe centriste au Sénat a évoqué « une farce ». ' +
      'Et de promettre : « Nous voterons contre. »',
    statements: [said('Nous voterons contre.', 'Odile Carrel')],
  },
  {
    form: 'l’ancien directeur est celui qu’on a entendu',
    text:
      '« Je ne savais rien », répète Lucien Darcel. « C’est faux », réplique Odile Carrel. L’ancien directeur d’usine ' +
      'pâlit. « On me cachait tout », dit-il.',
    statements: [
      said('Je ne savais rien', 'Lucien Darcel'),
      said('C’est faux', 'Odile Carrel'),
      said('On me cachait tout', 'Lucien Darcel'),
    ],
  },
  {
    form: 'un directeur sans nom est un autre',
    text: '« Je ne savais rien », répète Lucien Darcel. Le directeur d’usine arrive. « Il ment », dit-il.',
    statements: [said('Je ne savais rien', 'Lucien Darcel'), said('Il ment', null)],
  },
  {
    form: 'un portrait s’ouvre sur des paroles',
    text: '« Je n’ai gardé que la clef ». Marthe Colin, 67 ans, loge chez sa sœur à Nancy.',
    statements: [said('Je n’ai gardé que la clef', 'Marthe Colin')],
  },
  {
    form: 'un portrait au paragraphe suivant, sans âge ni nom entier',
    text: '« On ne gagne rien à se taire. »\n\nParis regarde ailleurs depuis des mois.',
    statements: [said('On ne gagne rien à se taire.', null)],
  },
  {
    form: 'entre l’auxiliaire et son participe',
    text:
      '« Le port rouvrira », a pour sa part indiqué le préfet Robert Chauvin. « Pas avant juin », a, lui, nuancé ' +
      'l’ingénieur Marc Vidal.',
    statements: [said('Le port rouvrira', 'Robert Chauvin'), said('Pas avant juin', 'Marc Vidal')],
  },
  {
    form: 'l’ancien boxeur, parmi d’autres',
    text:
      'Odile Carrel n’a rien vu. Vitali Bondar, le maire du bourg, est venu. « Nous creuserons jusqu’au matin », a ' +
      'promis l’ancien lutteur.',
    statements: [said('Nous creuserons jusqu’au matin', 'Vitali Bondar')],
  },
  {
    form: 'député d’un parti au nom entier',
    text: 'Le député de La France insoumise Luc Ferrand proteste. « On nous cache les chiffres », lance-t-il.',
    statements: [said('On nous cache les chiffres', 'Luc Ferrand')],
  },
  {
    form: 'une parole enchâssée dans la phrase',
    text: 'Pour Israël, « rien ne presse », a répété le porte-parole de l’armée, Gadi Levin.',
    statements: [said('rien ne presse', 'Gadi Levin', { role: 'porte-parole de l’armée' })],
  },
  {
    form: 'des mots dont quelqu’un se souvient',
    text: '« Tout est perdu. » Le lieutenant Marc Vidal n’oublie pas ces mots.',
    statements: [said('Tout est perdu.', null)],
  },
  {
    form: 'celui qui vient de s’emporter',
    text: 'Donald Trump s’est emporté. « Quelle honte », a crié le président américain.',
    statements: [said('Quelle honte', 'Donald Trump')],
  },
  {
    form: 'le président d’un autre pays',
    text: 'Emmanuel Macron est à Ankara. « Il est le bienvenu », a dit le président turc.',
    statements: [said('Il est le bienvenu', null)],
  },
  {
    form: 'la romancière poursuit',
    text: '« Je suis née au bord du front », dit Odile Carrel. « On n’en part jamais », poursuit la romancière.',
    statements: [
      said('Je suis née au bord du front', 'Odile Carrel'),
      said('On n’en part jamais', 'Odile Carrel'),
    ],
  },
  {
    form: 'le procureur répond, il n’est pas celui qui parlait',
    text: '« Je suis innocent », dit Marc Vidal. « Les preuves sont là », répond le procureur.',
    statements: [said('Je suis innocent', 'Marc Vidal'), said('Les preuves sont là', null)],
  },
  {
    form: 'seul nommé, il dit je',
    text: 'Oleh Bondar n’a pas dormi. « J’ai vidé les écoles », se remémore le gouverneur de la région.',
    statements: [said('J’ai vidé les écoles', 'Oleh Bondar')],
  },
  {
    form: 'seul nommé, on parle de lui',
    text: 'Oleh Bondar est mort. « Il aimait cette ville », se remémore le gouverneur de la région.',
    statements: [said('Il aimait cette ville', null)],
  },
  {
    form: 'la société suédoise garde son seul nom',
    text: 'La société suédoise Orvane a signé. « Nous livrerons en mai », annonce la société.',
    statements: [said('Nous livrerons en mai', 'Orvane')],
  },
  {
    form: 'le marin est l’amiral',
    text: 'L’amiral Bruno Castel reçoit à bord. « La houle a forci », note le marin.',
    statements: [said('La houle a forci', 'Bruno Castel', { role: 'amiral' })],
  },
  {
    form: 'le réseau X finit la phrase',
    text:
      'Le député Luc Ferrand proteste. « C’est une honte », a-t-il écrit sur X. Son collègue Marc Vidal nuance : « Il ' +
      'fallait choisir. »',
    statements: [said('C’est une honte', 'Luc Ferrand'), said('Il fallait choisir.', 'Marc Vidal')],
  },
  {
    form: 'un nom de guerre dans ses guillemets',
    text: 'Un pilote témoigne. « Je n’ai pas droit à l’erreur », confie « Faucon », 30 ans.',
    statements: [said('Je n’ai pas droit à l’erreur', 'Faucon')],
  },
  {
    form: 'le secrétaire fédéral est syndicaliste',
    text: 'Le secrétaire fédéral Patrick Blain alerte. « Les effectifs fondent », insiste le syndicaliste.',
    statements: [said('Les effectifs fondent', 'Patrick Blain')],
  },
  {
    form: 'la présidente moldave reprend celle qui parlait',
    text:
      '« On nous vise », a dit Irina Munteanu jeudi. La présidente moldave accuse ses voisins. « Nous avons des ' +
      'preuves », assure-t-elle.',
    statements: [said('On nous vise', 'Irina Munteanu'), said('Nous avons des preuves', 'Irina Munteanu')],
  },
  {
    form: 'un point cardinal derrière le nom',
    text: '« La ligne tient », avance le porte-parole du groupement Est, Taras Melnyk.',
    statements: [said('La ligne tient', 'Taras Melnyk')],
  },
  {
    form: 'Me se dit des deux sexes',
    text: 'Son avocate, Me Céline Colin, fait appel. « Mon client est innocent », soutient la pénaliste.',
    statements: [said('Mon client est innocent', 'Céline Colin')],
  },
  {
    form: 'd’après la chercheuse, la ville',
    text: 'La politiste Odile Carrel en doute. D’après la chercheuse, Moscou peut attendre. « Rien ne presse », dit-elle.',
    statements: [said('Rien ne presse', 'Odile Carrel', { role: 'politiste' })],
  },
  {
    form: 'un avis que ne partage pas',
    text: 'Tout irait bien. Un avis que ne partage pas l’économiste Marc Vidal : « Les caisses sont vides. »',
    statements: [said('Les caisses sont vides.', 'Marc Vidal', { role: 'économiste' })],
  },
  {
    form: 'le jeune homme dont on vient de dire l’âge',
    text: 'Le préfet Robert Chauvin a décoré le pompier Yann, 24 ans. « Je pensais aux copains », glisse le jeune homme.',
    statements: [said('Je pensais aux copains', 'Yann')],
  },
  {
    form: 'cette et un métier que rien ne connaît',
    text: 'Nina Horbatch serre son chat. « On s’habitue », soupire cette dentellière de 45 ans.',
    statements: [said('On s’habitue', 'Nina Horbatch')],
  },
  {
    form: 'l’ex-conseillère',
    text: '« Nous ne sommes pas une île », dit Paule Gerbier. « Il est tard », regrette l’ex-conseillère fédérale.',
    statements: [said('Nous ne sommes pas une île', 'Paule Gerbier'), said('Il est tard', 'Paule Gerbier')],
  },
  {
    form: 'y lit-on, d’une note que l’institut publie',
    text: 'L’institut Orvane publie une note. « Rien n’avance », y lit-on.',
    statements: [said('Rien n’avance', 'institut Orvane')],
  },
  {
    form: 'Marine est un prénom',
    text: '« Il faut voter », a renchéri Marine Castel. La Marine nationale se tait.',
    statements: [said('Il faut voter', 'Marine Castel')],
  },
  {
    form: 'le général de la deuxième section',
    text: 'Mardi, sur RTL, le général (2S) Bruno Lescot a été clair : « Cette armée est à bout. »',
    statements: [said('Cette armée est à bout.', 'Bruno Lescot')],
  },
  {
    form: 'c’est la question que pose',
    text: '« Où est le matériel ? » C’est la question que pose Odile Carrel, sénatrice du Finistère.',
    statements: [said('Où est le matériel ?', 'Odile Carrel')],
  },
  {
    form: 'le secrétaire au Trésor',
    text: '« L’accord est unique », a abondé, à ses côtés, le secrétaire américain au Trésor Peter Walden.',
    statements: [said('L’accord est unique', 'Peter Walden')],
  },
  {
    form: 'la vice-Première ministre',
    text: '« Un cap est franchi », s’est félicitée la vice-Première ministre ukrainienne Olena Bondar.',
    statements: [said('Un cap est franchi', 'Olena Bondar')],
  },
  {
    form: 'la dirigeante sociale-démocrate',
    text:
      'La Première ministre Ingrid Solberg a parlé. La dirigeante sociale-démocrate n’exclut rien. « Je ne peux pas ' +
      'l’écarter », admet-elle.',
    statements: [said('Je ne peux pas l’écarter', 'Ingrid Solberg')],
  },
  {
    form: 'il a nuancé, et le consultant parle',
    text: 'Xavier Lescot a nuancé. « On apprend vite », objecte le consultant en aéronautique.',
    statements: [said('On apprend vite', 'Xavier Lescot')],
  },
  {
    form: 'il a été condamné, et le procureur parle',
    text: 'Xavier Lescot a été condamné. « La peine est juste », a réagi le procureur.',
    statements: [said('La peine est juste', null)],
  },
  {
    form: 'il est inculpé, et le maire dit je',
    text: 'Xavier Lescot est inculpé. Paul Blain tient la mairie. « Je tombe des nues », a réagi le maire.',
    statements: [said('Je tombe des nues', null)],
  },
  {
    form: 'une dame et l’article de la fillette',
    text: 'Le capitaine Luc Ferrand salue. « Papa revient à Noël », dit la fillette.',
    statements: [said('Papa revient à Noël', null)],
  },
  {
    form: 'Marine, puis elle',
    text: '« Il faut voter », dit Marine Castel. La députée du Nord attend. « C’est urgent », ajoute-t-elle.',
    statements: [said('Il faut voter', 'Marine Castel'), said('C’est urgent', 'Marine Castel')],
  },
  {
    form: 'la Madrilène n’est pas un nom',
    text: 'Odile Carrel et Inès Ruiz débattent. « Les chars se cachent », corrige la Madrilène.',
    statements: [said('Les chars se cachent', null)],
  },
  {
    form: 'le Marseillais non plus',
    text: 'Marc Vidal a perdu contre Luc Ferrand. « Je reviendrai », promet le Marseillais.',
    statements: [said('Je reviendrai', null)],
  },
];
