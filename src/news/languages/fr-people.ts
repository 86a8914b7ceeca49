import { gendered, sexed } from './language.ts';

/** Given names as French news writes them, those of the neighbours and of Ukraine in French spelling among them. */
export const FR_GIVEN_NAMES = sexed(
  `
  jean pierre jacques michel françois philippe alain bernard andré louis nicolas emmanuel sébastien thierry patrick pascal
  laurent christophe stéphane frédéric olivier éric eric bruno gérald gérard gilles guillaume benoît benoit benjamin bastien
  antoine arnaud arthur aurélien alexandre alexis adrien anthony cédric charles christian clément cyril damien daniel david
  denis didier édouard edouard étienne etienne fabien fabrice florent florian francis franck gabriel gaël gautier
  georges grégoire grégory guy henri hervé hubert hugo hugues ivan jérémie jérémy jérôme joël jonathan jordan joseph julien
  kevin kévin léo léon lionel loïc luc lucas ludovic manuel marc marcel martin mathieu matthieu mathis maurice max maxime
  mickaël nathan noé noël pascal paul quentin raphaël raymond régis rémi rémy renaud rené richard robert robin roger roland
  romain samuel serge simon sylvain théo théodore thibault thibaut thomas tristan valentin valéry victor vincent xavier yann
  yannick yves yvon gérôme aymeric baptiste bertrand blaise boris cyrille edgar edmond elie ernest ferdinand fernand gaspard
  gaston germain gilbert gonzague gustave ignace isidore jules justin lucien marius mehdi karim mohamed mohammed ahmed ali
  rachid samir youssef omar hassan hussein amine bilal idriss ibrahim abdou moussa mamadou amadou ousmane alassane macky
  jean-yves jean-luc jean-marc jean-noël jean-louis jean-paul jean-pierre jean-claude jean-michel jean-françois jean-jacques
  jean-baptiste jean-christophe jean-philippe jean-dominique jean-charles jean-marie pierre-yves pierre-antoine louis-marie
  marc-antoine paul-henri charles-henri pierre-alain donald joe barack george john james william keir rishi boris vladimir
  volodymyr dmytro dmitri serguei sergueï sergiy andriï andrii oleksandr oleksiy rustem roustem kyrylo valeri valeriy
  mykhaïlo mykhailo mykola pavlo ihor igor iouri youri denys alexeï viktor olaf friedrich jens mark pete lloyd marco antony
  pedro josé giorgio giuseppe guido mario antonio matteo luigi radoslaw radosław andrzej mateusz paweł donald recep hakan
  benyamin benjamin joav yoav yair isaac herzog théo wolfgang johann johannes hans karl klaus stefan peter tobias`,
  `
  marie anne catherine isabelle sylvie nathalie valérie florence françoise martine monique jacqueline nicole christine
  sandrine véronique corinne céline stéphanie sophie caroline claire hélène agnès alice amélie amandine anaïs andrée annick
  annie aurélie aurore béatrice bénédicte brigitte camille carole cécile chantal charlotte chloé christiane clara clémence
  clémentine coralie danielle delphine diane édith édwige elisabeth élisabeth elise élise elodie élodie emma émilie emilie
  estelle eva ève fabienne fanny fatima fleur gabrielle geneviève ghislaine inès irène jeanne joséphine josiane julie
  juliette justine karine laetitia lætitia laura laure lauriane léa lise louise lucie lucile madeleine manon margaux
  marguerite marianne marina marine marion marlène martine mathilde maud mélanie michèle michelle mireille morgane muriel
  myriam nadège nadia nadine naïma noémie odile olivia pauline perrine rachida régine roxane sabine sabrina salomé sandra
  sarah séverine simone solène sonia suzanne sylviane thérèse valentine vanessa victoire virginie viviane yaël yolande
  yvette zoé anne-laure anne-marie anne-sophie marie-claire marie-laure marie-pierre marie-christine marie-france
  marie-noëlle marie-thérèse ursula kaja angela annalena giorgia roberta mette sanna ulrike oksana olga olena iryna ioulia
  yulia svitlana maria mariya natalia nataliya anna hanna kateryna ludmila tatiana daria zakharova kamala hillary liz
  theresa melania oumou aïssata aminata fatou`,
);

/** Offices, ranks and trades; what both sexes are called first. */
export const FR_ROLES = gendered(
  `
  ministre premier-ministre vice-ministre maire secrétaire porte-parole capitaine chef responsable gouverneur
  commissaire eurocommissaire député-maire juriste analyste économiste politologue géopolitologue spécialiste stratège
  politiste sociologue géographe diplomate fonctionnaire garde guide interprète journaliste éditorialiste chroniqueur
  correspondant pilote militaire gendarme membre dirigeant-adjoint adjoint-au-maire juge architecte scientifique
  démineur secouriste médecin bénévole artiste cinéaste philosophe pape otage activiste militante syndicaliste
  propriétaire locataire réserviste stagiaire colonel-major célibataire partenaire rebelle démocrate républicain
  enseigne maître quartier-maître témoin victime source personne recrue habitué prof ministre-président commandant-adjoint cadre pompier
  interlocuteur proche parlementaire sous-officier intéressé élève collègue camarade juges généraux amiraux`,
  `
  président vice-président chancelier vice-chancelier sénateur député élu conseiller directeur dirigeant patron fondateur
  cofondateur ambassadeur consul attaché délégué représentant envoyé émissaire négociateur médiateur rapporteur
  questeur président-directeur pdg dg ingénieur chercheur historien professeur expert avocat procureur magistrat policier
  lieutenant lieutenant-colonel colonel général maréchal amiral vice-amiral contre-amiral commandant commodore sergent
  sergent-chef caporal caporal-chef adjudant adjudant-chef brigadier aspirant major soldat officier légionnaire marin
  sous-marinier aviateur artilleur fantassin sapeur tireur tankiste mécanicien infirmier aumônier chirurgien instructeur
  vétéran conscrit combattant milicien volontaire roi prince émir sultan cheikh évêque archevêque cardinal prêtre
  imam rabbin cofondateur entrepreneur industriel constructeur armateur pêcheur agriculteur ouvrier employé salarié
  syndicaliste conducteur chauffeur habitant riverain résident voisin retraité étudiant lycéen enseignant instituteur
  écrivain auteur réalisateur acteur comédien chanteur musicien sportif entraîneur joueur militant opposant dissident
  manifestant réfugié rescapé survivant blessé prisonnier détenu accusé prévenu suspect observateur inspecteur enquêteur
  coordinateur coordonnateur animateur créateur concepteur développeur opérateur technicien conservateur administrateur
  préfet sous-préfet recteur doyen trésorier financier banquier consultant conseiller-ministre négociant médiateur
  gouvernant allié adversaire candidat successeur prédécesseur homologue numéro adjoint assistant collaborateur homme
  garçon père frère fils oncle mari époux grand-père cousin veuf bourgmestre édile locataire eurodéputé
  haut-commissaire ministre-conseiller ombudsman polémologue`,
  `
  présidente vice-présidente chancelière sénatrice députée élue conseillère directrice dirigeante patronne fondatrice
  cofondatrice ambassadrice consule attachée déléguée représentante envoyée négociatrice médiatrice rapporteure
  rapporteuse ingénieure chercheuse chercheure historienne professeure experte avocate procureure magistrate policière
  lieutenante colonelle générale amirale commandante sergente sergente-cheffe caporale caporale-cheffe adjudante
  adjudante-cheffe brigadière majore soldate officière cheffe légionnaire aviatrice artilleuse tireuse mécanicienne
  infirmière aumônière chirurgienne instructrice combattante reine princesse gouverneure entrepreneuse
  entrepreneure constructrice agricultrice ouvrière employée salariée conductrice habitante riveraine résidente voisine
  retraitée étudiante lycéenne enseignante institutrice écrivaine autrice auteure réalisatrice actrice comédienne
  chanteuse musicienne sportive entraîneuse joueuse militante opposante dissidente manifestante réfugiée rescapée
  survivante blessée prisonnière détenue accusée prévenue observatrice inspectrice enquêtrice coordinatrice
  coordonnatrice animatrice créatrice conceptrice développeuse opératrice technicienne conservatrice administratrice
  préfète sous-préfète rectrice doyenne trésorière financière banquière consultante alliée candidate adjointe assistante
  collaboratrice correspondante chroniqueuse femme fille mère sœur soeur tante épouse grand-mère cousine veuve
  eurodéputée parlementaire-adjointe interlocutrice intéressée adhérente`,
);
