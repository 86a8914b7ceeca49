import type { Lexicon } from './terms.ts';

export const FR: Lexicon = {
  language: 'fr',
  groups: [
    {
      kind: 'cancel',
      topics: [],
      terms: `défense d'afficher, avocat de la défense, avocats de la défense, légitime défense, défenseur des droits, défense des droits, défense du titre, défense de l'environnement, défense des consommateurs, défense immunitaire, la défense plaide, défense centrale, guerre commerciale, guerre des prix, guerre froide, guerre mondiale, guerres mondiales, guerre des clans, guerre d'algérie, guerre de cent ans, guerre de sécession, guerre des étoiles, crise cardiaque, attaque cardiaque, attaque de panique, attaque à main armée, vol à main armée, armée du salut, procureur général, directeur général, secrétaire général de l'onu, secrétaire général des nations unies, avocat général, assemblée générale, front populaire, front national, front républicain, front social, front de mer, front froid, front nuageux, bombe à retardement, bombe fiscale, images de drone, vue par drone, cible marketing, bataille juridique, bataille judiciaire, bataille électorale, bataille des prix, tir au but, tirs au but, tir cadré, tirs cadrés, chars à voile, char à voile, chars du carnaval, char de carnaval, fusée de détresse, frappe du gauche, frappe du droit, course aux armements technologiques, plan de bataille, champ de bataille électoral, cours de la défense, quartier de la défense, mobilisation sociale, mobilisation des enseignants, appel à la mobilisation, tour de la défense, arme du crime, arme blanche, arme à feu, armes à feu`,
    },
    {
      kind: 'arms',
      topics: ['strikes'],
      terms: `missile, missiles de croisière, missile balistique, balistique*, drone de combat, drones de combat, drone kamikaze, drones kamikazes, drone d'attaque, munition rôdeuse, munitions rôdeuses, munition téléopérée, shahed*, geran*, défense aérienne, défense antiaérienne, défense sol-air, défenses aériennes, antiaérien*, anti-aérien*, antimissile*, anti-missile*, antidrone*, sol-air, patriot, samp/t, iris-t, himars, atacms, iskander*, kinjal*, orechnik, scalp, storm shadow, taurus, bombe guidée, bombe planante, bombe aérienne guidée, roquette*, lance-roquette*, lance-missile*`,
    },
    {
      kind: 'arms',
      topics: ['front'],
      terms: `artilleri*, obus, obusier*, char, char leclerc, char d'assaut, char de combat, blindé, véhicule blindé, blindé griffon, mortier, munition, canon, caesar, caesars, leopard 2, abrams, mine antipersonnel, mines antipersonnel, arme à sous-munitions, sous-munitions, arme lourde, arme antichar, antichar*`,
    },
    {
      kind: 'arms',
      topics: ['forces'],
      terms: `avion de chasse, avion de combat, avion militaire, avion de transport militaire, avion ravitailleur, chasseur bombardier, bombardier, hélicoptère de combat, hélicoptère d'attaque, rafale, mirage 2000, F-16, F-35, gripen, eurofighter, scaf, mgcs, A400M, base aérienne, base militaire, camp militaire, satellite militaire`,
    },
    {
      kind: 'arms',
      topics: ['naval'],
      terms: `frégate, corvette, destroyer, porte-avions, porte-hélicoptères, sous-marin, bâtiment de guerre, navire de guerre, navire militaire, patrouilleur, chasseur de mines, flotte de la mer noire, drone naval, drones navals, drone marin, charles-de-gaulle, sous-marin nucléaire, torpille`,
    },
    {
      kind: 'device',
      topics: ['strikes'],
      terms: `drone, bombe, arme, armement, espace aérien, hélicoptère, explosif, engin explosif, projectile`,
    },
    {
      kind: 'force',
      topics: ['forces'],
      terms: `armée, armée de terre, armée de l'air, armée française, forces armées, militaire, soldat, troupe, régiment, bataillon, brigade, division blindée, légion étrangère, légionnaire, forces spéciales, commando, fantassin, réserviste, mercenaire, aviation, unité militaire, combattant, parachutiste, chasseurs alpins, opération sentinelle, barkhane`,
    },
    {
      kind: 'combat',
      topics: ['strikes'],
      terms: `bombardement*, frappes israéliennes, frappes russes, bombarder, bombardé*, pilonn*, frappe aérienne, frappe russe, frappe israélienne, frappe américaine, frappe de missile, frappe de drone, frappe ukrainienne, frappe nocturne, raid aérien, attaque aérienne, attaque de drones, attaque de missiles, attaque de drone, attaque russe, attaque ukrainienne, attaque massive, alerte aérienne, abattu un drone, abattu des drones, salve de missiles, incursion de drones, tirs de missiles, tir de missile, barrage de missiles`,
    },
    {
      kind: 'combat',
      topics: ['front'],
      terms: `ligne de front, front ukrainien, front est, sur le front, offensive, contre-offensive, contre-attaque, champ de bataille, combats, assaut, invasion, occupé par la russie, territoires occupés, encercl*, israël frappe, kiev frappe, moscou frappe, la russie frappe, l'ukraine frappe, percée russe, avancée russe, opération militaire, intervention militaire, opérations militaires, guérilla, embuscade, cessez-le-feu violé`,
    },
    {
      kind: 'combat',
      topics: ['forces'],
      terms: `exercice militaire, manœuvres militaires, manœuvre militaire, exercices militaires, exercice de l'otan, défilé militaire, mission de combat, entraînement militaire, formation des soldats, déploiement de troupes, entraînement de soldats`,
    },
    {
      kind: 'combat',
      topics: ['cyber'],
      terms: `attaque hybride, guerre hybride, menace hybride, hybride*, sabotage*, guerre électronique, cyberdéfense, brouillage gps`,
    },
    {
      kind: 'talk',
      topics: ['cyber'],
      terms: `cyberattaque*, piratage*, hacker*, pirates informatiques, espion*, désinformation, ingérence*`,
    },
    {
      kind: 'attack',
      topics: ['strikes'],
      terms: `attaque, attaquer, attaqué*, frappe, frapper, frappé*, explosion, explosé, tir, tirs, détruit, détruite, touché par, abattu, abattue, riposte, incursion, attentat`,
    },
    {
      kind: 'harm',
      topics: ['front'],
      terms: `mort, morts, tué, tuée, blessé, blessée, victime, menace, violence*, otages tués, danger, dégâts`,
    },
    {
      kind: 'body',
      topics: ['alliances'],
      terms: `otan, alliance atlantique, sommet de l'otan, article 5, flanc est, flanc oriental, défense européenne, europe de la défense, force de réaction rapide, agence européenne de défense, OTSC, aukus`,
    },
    {
      kind: 'body',
      topics: ['policy'],
      terms: `ministère des armées, ministère de la défense, ministère russe de la défense, ministère ukrainien de la défense, ministère de la guerre, pentagone, commission de la défense, état-major, état-major des armées, direction générale de l'armement, DGA, DGSE, DRM, renseignement militaire, conseil de défense`,
    },
    {
      kind: 'supply',
      topics: ['military-aid', 'alliances'],
      terms: `ramstein, groupe de ramstein, format ramstein, groupe de contact, groupe de contact pour la défense de l'ukraine, coalition des volontaires`,
    },
    {
      kind: 'group',
      topics: ['front'],
      terms: `hamas, hezbollah*, houthi*, taliban*, état islamique, daech, djihadiste*, jihadiste*, milice*, milicien*, rebelle, séparatiste, groupe armé, groupes armés, insurgé, M23, jnim, wagner, terroriste`,
    },
    {
      kind: 'post',
      topics: ['policy'],
      terms: `ministre des armées, ministre de la défense, ministres de la défense, ministre russe de la défense, ministre ukrainien de la défense, ministre allemand de la défense, ministre américain de la défense, ministre israélien de la défense, secrétaire à la défense, secrétaire américain à la défense, chef d'état-major, chef d'état-major des armées, commandant en chef, chef du pentagone`,
    },
    {
      kind: 'person',
      topics: ['policy'],
      terms: `lecornu, vautrin, mandon, burkhard, hegseth, pistorius, oumerov, umerov, syrsky, zaloujny, boudanov, budanov, choïgou, belooussov, guerassimov, rutte, stoltenberg, fedorov`,
    },
    {
      kind: 'supply',
      topics: ['military-aid'],
      terms: `aide militaire, assistance militaire, soutien militaire, livraison d'armes, livraisons d'armes, livraison de missiles, livraison de chars, livrer des armes, fourniture d'armes, armes à l'ukraine, armes pour l'ukraine, paquet d'aide, aide à l'ukraine, soutien à l'ukraine, envoi d'armes`,
    },
    {
      kind: 'supply',
      topics: ['industry'],
      terms: `industrie de défense, industrie d'armement, industries de défense, industriel de l'armement, industriels de l'armement, industrie de l'armement, base industrielle et technologique de défense, BITD, économie de guerre, production d'armes, production de munitions, production d'obus, usine d'armement, vente d'armes, ventes d'armes, exportation d'armes, exportations d'armes, exportations d'armement, marchand d'armes, contrat d'armement, nexter, knds, naval group, dassault aviation, MBDA, thales, safran, rheinmetall, eurenco, arquus, baykar, saab, lockheed martin, raytheon, poudrerie, appel d'offres de la DGA`,
    },
    {
      kind: 'supply',
      topics: ['policy'],
      terms: `budget de la défense, budget des armées, budget militaire, dépenses militaires, dépenses de défense, loi de programmation militaire, LPM, politique de défense, effort de défense, réarmement*, réarmer, revue stratégique, secret défense, loi martiale, défense nationale, crédits militaires, accord de défense, pacte de défense, coopération militaire`,
    },
    {
      kind: 'supply',
      topics: ['forces'],
      terms: `mobilisation générale, mobilisation partielle, mobilisation militaire, conscription, conscrit, service militaire, service national, service volontaire, recrutement militaire, recrutement de l'armée, déserteur, désertion, réserve opérationnelle, école militaire, saint-cyr`,
    },
    {
      kind: 'nuclear',
      topics: ['nuclear'],
      terms: `arme nucléaire, armement nucléaire, arsenal nucléaire, dissuasion nucléaire, force de dissuasion, force nucléaire, forces nucléaires, capacité nucléaire, dissuasion, tête nucléaire, ogive, bombe atomique, bombe nucléaire, essai nucléaire, frappe nucléaire, guerre nucléaire, menace nucléaire, parapluie nucléaire, arme chimique, arme biologique, new start, désarmement, missile intercontinental`,
    },
    {
      kind: 'talk',
      topics: ['nuclear'],
      terms: `centrale nucléaire, programme nucléaire, uranium, AIEA, nucléaire, zaporijjia, enrichissement`,
    },
    {
      kind: 'talk',
      topics: ['diplomacy'],
      terms: `cessez-le-feu, trêve, pourparlers, pourparlers de paix, négociations de paix, plan de paix, accord de paix, garanties de sécurité, garantie de sécurité, négociation*, négocier, paix, diplomat*, sommet, sanction*, médiat*, force de maintien de la paix, casque bleu, casques bleus`,
    },
    {
      kind: 'talk',
      topics: ['captives'],
      terms: `prisonnier de guerre, prisonniers de guerre, échange de prisonniers, échanges de prisonniers, captif, captivité, otage`,
    },
    {
      kind: 'talk',
      topics: ['front'],
      terms: `crime de guerre, crimes de guerre, génocide*, massacre*, civil, civils, charnier, déportation*`,
    },
    {
      kind: 'war',
      topics: ['front'],
      terms: `guerre, conflit, agression russe, agression, occupation, belligérant, hostilités`,
    },
    { kind: 'defence', topics: ['policy'], terms: `défense` },
    {
      kind: 'side',
      topics: [],
      terms: `russie, russe*, moscou, kremlin, poutine, vladimir poutine, ukraine, ukrainien*, zelensky, kiev, kyiv, israël, israélien*, palestin*, netanyahou, iran, iranien*, téhéran, syrie, syrien*, gaza, cisjordanie, corée du nord, nord-coréen*, soudan, liban`,
    },
    {
      kind: 'country',
      topics: [],
      terms: `états-unis, etats-unis, américain*, washington, trump, biden, france, français*, macron, allemagne, allemand*, berlin, royaume-uni, britannique*, londres, pologne, polonais*, varsovie, lituanie, lettonie, estonie, finlande, suède, roumanie, moldavie, biélorussie, biélorusse*, loukachenko, chine, chinois*, pékin, taïwan, europe, européen*, union européenne, UE, bruxelles, turquie, turc, erdogan, mali, niger, tchad, sahel, inde, pakistan, japon, grèce, belgique`,
    },
    {
      kind: 'enemy',
      topics: ['front'],
      terms: `ennemi, occupant russe, envahisseur, forces russes, armée russe, troupes russes, soldats russes, agresseur`,
    },
    {
      kind: 'place',
      topics: ['front'],
      terms: `kharkiv, kherson, donbass, donetsk, lougansk, louhansk, zaporijia, odessa, odesa, pokrovsk, bakhmout, crimée, sébastopol, belgorod, koursk, marioupol, dnipro, soumy, lviv, mer noire, bande de gaza, kostiantynivka, kramatorsk, mer rouge, détroit d'ormuz, golan, donbas`,
    },
    {
      kind: 'sport',
      topics: [],
      terms: `football*, match*, but, buts, ligue 1, ligue des champions, championnat*, entraîneur*, gardien de but, joueur, rugby*, xv de france, tournoi*, sélectionneur, coupe du monde, tennis, olympi*, psg, médaille d'or, équipe de france, basket*, cyclis*, tour de france, mercato, attaquant, défenseur central, victoire à domicile`,
    },
    {
      kind: 'culture',
      topics: [],
      terms: `film, cinéma, série, acteur, actrice, chanson*, chanteur, concert*, livre, roman, musée, exposition, théâtre, festival*, anniversaire, commémoration*, monument, jeu vidéo, jeux vidéo, réalisateur, album, spectacle`,
    },
    {
      kind: 'crime',
      topics: [],
      terms: `police, policier, gendarme*, tribunal, procès, parquet, juge, garde à vue, interpellé*, suspect, mis en examen, condamné*, meurtre*, assassinat, accident, couteau, enquête, braquage, stupéfiants, narcotrafic*, cambriol*, incendie volontaire`,
    },
    {
      kind: 'civil',
      topics: [],
      terms: `élection*, électoral*, parti, assemblée nationale, sénat, gouvernement, premier ministre, président, députés, budget, impôt*, économie, économique, inflation, prix, retraite*, météo, orage*, tempête, canicule, école, enseignant*, enfant, famille, hôpital, hôpitaux, médecin*, vaccin*, réfugié, migrant, entreprise, banque, énergie, gaz, pétrole, voiture, train, sncf, église, grève*, syndicat*, manifestation*, agriculteur*, logement, climat*, tourisme, avortement`,
    },
    {
      kind: 'giving',
      topics: [],
      terms: `livrer, livrera, livré, livrée, livre des, livraison, fournir, fournira, fournit, fourni, envoyer, enverra, envoie, envoyé, donner, cède, céder, transférer, remettre, promet, débloque`,
    },
    {
      kind: 'making',
      topics: [],
      terms: `usine, contrat, commande, commander, commandé, commandes, acheter, achète, achat, produire, produit, production, fabriquer, fabrication, construire, fabricant, constructeur, chantier, appel d'offres`,
    },
    {
      kind: 'rank',
      topics: ['forces'],
      terms: `général, généraux, amiral, colonel, capitaine, commandant, lieutenant, adjudant, sergent, officier, caporal`,
    },
    {
      kind: 'force',
      topics: ['naval'],
      says: 1,
      terms: `marine nationale, marine de guerre, marine royale, marine ukrainienne, marine russe, marine américaine, sous-marinier, marin`,
    },
    {
      kind: 'body',
      topics: [],
      terms: `état-major général, état-major ukrainien, groupe wagner, africa corps, tsahal, armée israélienne, armée ukrainienne, armée américaine, armée chinoise, armée polonaise`,
    },
  ],
};
