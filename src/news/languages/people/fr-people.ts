import { gendered, sexed } from '../language.ts';

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
  benyamin benjamin joav yoav yair isaac herzog théo wolfgang johann johannes hans karl klaus stefan peter tobias
  rodolphe adolphe aimé alban albert albéric alfred alphonse amaury ambroise anatole andréas anselme ariel armand arsène
  auguste augustin barnabé barthélemy basile bérenger bernardin brice briac calixte casimir célestin césaire charly clotaire
  clovis côme corentin cyprien damian désiré dimitri dominique dorian eloi éloi elias émile emile émilien emmanuel-philippe
  enguerrand enzo erwan esteban eudes eugène evan fabrizio félicien félix fulbert gabin gatien gauthier geoffroy geoffrey
  gervais ghislain gildas gontran gwenaël hadrien hector hilaire hippolyte honoré hyacinthe irénée jacob jason jimmy joachim
  jocelyn joris josselin jérémie kilian lambert lancelot laurian lazare léandre léonard léopold loïs lucas-maxime ludwig
  malo marcelin marcellin marian martial marvin matthias mathias mathurin mattéo maxence maximilien mélaine melchior
  nestor norbert octave oscar othon owen pacôme patrice patrik perceval prosper raoul
  raphael reynald rodrigue romaric ronan rodrigo ruben sacha salvatore samson sandro saturnin sébastian séverin siméon
  sixte stanislas steeve sylvestre tanguy tancrède thadée théophile thibaud timothée titouan toussaint tugdual ugo ulysse
  urbain valère valéri vianney virgile vivien wilfried wilfrid william-pierre yoann yohan yvan zacharie achille aristide
  alix-pierre abdel abdelkader abdallah adama aziz boubacar brahim cheick fayçal habib hakim hamid hicham idrissa ismaël
  issa jamal khaled lamine mahamadou malik mourad mustapha nabil nasser rachad rayan saïd salah seydou sofiane souleymane
  tarek tidiane yacine zinedine charles-antoine charles-édouard jean-bernard jean-rené jean-daniel jean-eric jean-éric
  jean-loup jean-maurice jean-guy jean-hugues jean-sébastien jean-victor jean-félix jean-didier jean-robert jean-roch
  pierre-henri pierre-marie pierre-louis pierre-emmanuel pierre-olivier pierre-jean paul-emile paul-émile paul-antoine
  louis-philippe louis-charles louis-georges marc-olivier marc-henri philippe-emmanuel françois-xavier henri-pierre
  rafael gheorghe ilie mihai radu ion jaroslav miroslav tomáš petr jiří ladislav zoltán viktor sándor lászló ferenc
  boyko dragan milan zoran goran slobodan nikola ivica kostas giorgos nikos panos alexis mehmet ahmet mustafa tuncay
  yaşar ismail vasyl vassyl bohdan taras roman ostap maksym artem andrej ihor hryhori stepan viatcheslav iaroslav vadym
  vitali anatoli alexandre-joseph evgueni guennadi mikhaïl nikolaï dmitry konstantin oleg stanislav oleh rouslan ruslan serhiy serhii oleksii
  oleksandre andrey anatoliy anatolii yevhen evhen valentyn iaroslaw viacheslav bogdan maksim dmytri micael johan lars erik sven
  magnus anders bjorn björn henrik jukka pekka antti janne mikael mats per-erik kristian rasmus troels`,
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
  theresa melania oumou aïssata aminata fatou
  adélaïde adèle adeline agathe aglaé albane albertine alexandra alexandrine alexia aliénor aline alix alphonsine ambre
  anaëlle anastasia angèle angélique anne-claire anne-cécile anne-charlotte anne-françoise anne-lise anouk antoinette apolline
  ariane arlette armelle astrid athénaïs aude audrey augustine bérangère bérengère bernadette berthe blanche blandine
  capucine carine carla caroline-marie cassandre célestine célia célie céleste chimène christelle christel clarisse claudia
  claudie claudine clélia clotilde colette constance cordélia corine cyrielle daphné danièle denise diana
  dorine dorothée edwige éléonore eléonore eliane éliane elena elisa élisa eloïse éloïse elvire elsa émeline emeline
  ernestine esther eugénie eulalie evelyne évelyne fabiola faustine félicie fernande flavie flora flore florine
  france-marie françine francine frédérique gaëlle garance georgette germaine gilberte ginette gisèle gladys gwenaëlle
  gwendoline héloïse henriette hermine honorine hortense huguette ilona ingrid irma isabeau isaure jacinthe janine jeannine
  jennifer jessica joanna jocelyne joëlle johanna josette josiane judith juliana julia karen karima katia kelly khadija
  laetizia latifa laurence laurie laurine léonie léontine leïla leila liliane lilou linda lola lorraine lou louisa louna
  luce lucette lucienne ludivine lydia lydie mado maëlle maëva magali maïté malika manuela marcelle margot maria-louise
  marie-agnès marie-ange marie-anne marie-cécile marie-hélène marie-josé marie-josèphe marie-jeanne marie-louise
  marie-line marie-lise marie-odile marie-paule marie-sophie marie-ségolène marielle mariette marinette marjolaine marjorie
  maryline maryse maryvonne mathilda maylis mélina mélissa mélodie mona monica muguette murielle mylène nadja
  nancy natacha nina noëlle noémi océane octavie odette ombeline ophélie oriane paola pascale patricia paule
  paulette pélagie perrette pétronille philippine philomène pierrette priscilla quitterie rachel raphaëlle raymonde
  rebecca renée rita romane rosalie rosine rose rose-marie roselyne roxana sabrine saliha salima samia sandy
  ségolène servane sibylle sidonie soizic solange soline solveig soraya stella suzette suzie sybille sylvaine sylvette
  tania tatiana tiphaine thaïs ursule valentina valériane vera véra vérane victoria viola violaine violette vinciane
  xavière yasmina yasmine yveline yvonne zélie zoïa zohra larysa lesia lioudmyla nadia nadiia marta myroslava inna ina
  halyna polina solomia vira alina alona ioulia ievguenia ekaterina elizaveta galina ksenia lioubov svetlana tamara`,
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
  comptable pédiatre pianiste machiniste fleuriste garagiste chimiste biologiste blogueur blogueuse urgentiste psychiatre photographe homologue interlocuteur proche parlementaire sous-officier intéressé élève collègue camarade juges généraux amiraux`,
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
  manifestant réfugié rescapé survivant blessé prisonnier détenu accusé prévenu espion agent physicien mathématicien informaticien pharmacien électricien commerçant
  restaurateur éleveur paysan routier traducteur éditeur suspect observateur inspecteur enquêteur
  coordinateur coordonnateur animateur créateur concepteur développeur opérateur technicien conservateur administrateur
  préfet sous-préfet recteur doyen trésorier financier banquier consultant conseiller-ministre négociant médiateur
  gouvernant allié adversaire candidat successeur prédécesseur numéro adjoint assistant collaborateur homme
  garçon père frère fils oncle mari époux grand-père cousin veuf bourgmestre édile locataire eurodéputé
  coprésident boxeur haut-commissaire ministre-conseiller ombudsman polémologue`,
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
  survivante blessée prisonnière détenue accusée prévenue espionne agente physicienne mathématicienne informaticienne pharmacienne
  électricienne commerçante restauratrice éleveuse paysanne traductrice éditrice observatrice inspectrice enquêtrice coordinatrice
  coordonnatrice animatrice créatrice conceptrice développeuse opératrice technicienne conservatrice administratrice
  préfète sous-préfète rectrice doyenne trésorière financière banquière consultante alliée candidate adjointe assistante
  collaboratrice correspondante chroniqueuse femme fille mère sœur soeur tante épouse grand-mère cousine veuve
  coprésidente boxeuse eurodéputée parlementaire-adjointe interlocutrice intéressée adhérente`,
);
