import type { Lexicon } from './terms.ts';

export const DE: Lexicon = {
  language: 'de',
  groups: [
    {
      kind: 'cancel',
      topics: [],
      terms: `Selbstverteidigung, Titelverteidigung, Titelverteidiger*, Strafverteidiger*, Verteidiger, Verteidigung plädiert, Handelskrieg*, Zollkrieg*, Preiskrieg*, Kalter Krieg, Kalten Krieg, Kalten Krieges, Weltkrieg*, Herzattacke, Kampf um den Titel, Wahlkampf*, Abstiegskampf*, Zweikampf*, Kampf gegen den Krebs, Kampf gegen Krebs, Drohnenaufnahme*, Drohnenvideo*, Heilsarmee, Generalsekretär*, Generalstaatsanwalt*, Generaldirektor*, Generalprobe, Angriffsspieler, Mittelfeld*, Warnstreik*, Streik*, Raketenstart zum Mond, Bombenwetter, Bombenstimmung, Waffenverbotszone*`,
    },
    {
      kind: 'arms',
      topics: ['strikes'],
      terms: `Rakete, Raketen, Marschflugkörper, Raketenangriff*, Raketenabwehr*, Hyperschallrakete*, Gleitbombe*, Kampfdrohne*, Kamikazedrohne*, Drohnenschwarm, Drohnenabwehr*, Flugabwehr*, Luftabwehr*, Luftverteidigung*, Patriot-System*, Patriot, IRIS-T, Taurus, Shahed*, Iskander*, Kinschal*, Gepard, HIMARS, ATACMS, Skyranger, Arrow 3`,
    },
    {
      kind: 'arms',
      topics: ['front'],
      terms: `Panzer, Kampfpanzer*, Schützenpanzer*, Leopard-Panzer*, Leopard 2, Artillerie*, Haubitze*, Panzerhaubitze*, Mörser*, Granate*, Munition*, Maschinengewehr*, Landmine*, Streumunition`,
    },
    {
      kind: 'arms',
      topics: ['forces'],
      terms: `Kampfjet*, Kampfflugzeug*, Kampfhubschrauber*, Militärflugzeug*, Eurofighter*, F-35, F-16, Luftwaffenstützpunkt*, Militärbasis, Militärstützpunkt*, Kaserne*, Aufklärungsflugzeug*`,
    },
    {
      kind: 'arms',
      topics: ['naval'],
      terms: `Kriegsschiff*, Fregatte*, Korvette*, Zerstörer, Flugzeugträger*, U-Boot, U-Boote, U-Booten, Schwarzmeerflotte, Seedrohne*, Minenjagdboot*`,
    },
    {
      kind: 'device',
      topics: ['strikes'],
      terms: `Drohne, Drohnen, Bombe, Bomben, Waffe, Waffen, Luftraum, Hubschrauber, Flugzeug`,
    },
    {
      kind: 'force',
      topics: ['forces'],
      terms: `Bundeswehr*, Armee, Militär*, Streitkräfte*, Truppe, Truppen, Soldat*, Luftwaffe*, Heer, Heeres, Brigade*, Bataillon*, Söldner*, Reservist*, Fallschirmjäger*, Gebirgsjäger, Offizier*, Spezialkräfte, Kommando Spezialkräfte, Rekrut*`,
    },
    {
      kind: 'combat',
      topics: ['strikes'],
      terms: `Luftangriff*, Drohnenangriff*, Luftalarm, Luftschlag, Luftschläge, Beschuss, beschossen, bombardier*, Bombardement*, russische Angriffe, russischer Angriff, russischen Angriffen, russischen Angriff, abgeschossen, Abschuss`,
    },
    {
      kind: 'combat',
      topics: ['front'],
      terms: `Front, Frontlinie, Offensive*, Gegenoffensive*, Gefecht*, Schlachtfeld*, Bodenoffensive*, Vormarsch, Stellung*, Schützengraben, Schützengräben, Kampfhandlung*, Angriffskrieg*, Invasion, besetzte Gebiete, Kursk-Offensive, Rückzug der Truppen`,
    },
    {
      kind: 'combat',
      topics: ['forces'],
      terms: `Manöver, Militärübung*, Truppenverlegung*, Truppenabzug*, Auslandseinsatz*, Kampfeinsatz*`,
    },
    {
      kind: 'combat',
      topics: ['cyber'],
      terms: `hybride Angriffe, hybrider Angriff, hybride Bedrohung, hybride Kriegsführung, Sabotage*, Cyberkrieg*, elektronische Kriegsführung`,
    },
    { kind: 'talk', topics: ['cyber'], terms: `Cyberangriff*, Hacker*, Spion*, Spionage*, Desinformation*` },
    {
      kind: 'attack',
      topics: ['strikes'],
      terms: `Angriff, Angriffe, Angriffen, angegriffen, greift an, attackiert, Attacke*, Explosion*, Anschlag, Treffer, getroffen, zerstört, zerstören, Schlag`,
    },
    {
      kind: 'harm',
      topics: ['front'],
      terms: `tot, tote, toten, getötet, verletzt*, verwundet*, Kampf, Kämpfe, Kämpfen, Gewalt, Bedrohung, droht, drohen, erobert, eingenommen`,
    },
    {
      kind: 'body',
      topics: ['alliances'],
      terms: `Nato, NATO, Nato-Gipfel*, Nato-Beitritt*, Bündnisfall, Artikel 5, Nordatlantik*, Ostflanke, Verteidigungsbündnis*, europäische Verteidigung, Verteidigungsunion`,
    },
    {
      kind: 'body',
      topics: ['policy'],
      terms: `Verteidigungsministeri*, Pentagon*, Verteidigungsausschuss*, Wehrbeauftragte*, Militärgeheimdienst*`,
    },
    {
      kind: 'supply',
      topics: ['military-aid', 'alliances'],
      terms: `Ramstein-Gruppe, Ramstein-Format, Ramstein-Treffen, Ramstein, Ukraine-Kontaktgruppe, Kontaktgruppe, Koalition der Willigen`,
    },
    {
      kind: 'group',
      topics: ['front'],
      terms: `Hamas, Hisbollah, Huthi, Huthis, Taliban, Islamischer Staat, Revolutionsgarden, Miliz, Milizen, Rebellen, Kämpfer`,
    },
    {
      kind: 'post',
      topics: ['policy'],
      terms: `Verteidigungsminister*, Generalinspekteur*, Oberbefehlshaber*, Armeechef*, Militärchef*, Militärexpert*, Militärhistoriker`,
    },
    {
      kind: 'person',
      topics: ['policy'],
      terms: `Pistorius, Umjerow, Umerow, Hegseth, Austin, Syrskyj, Saluschnyj, Budanow, Schoigu, Gerassimow, Beloussow, Strack-Zimmermann, Breuer, Rutte, Stoltenberg, Healey`,
    },
    {
      kind: 'supply',
      topics: ['military-aid'],
      terms: `Militärhilfe*, Waffenlieferung*, Waffenhilfe, Waffenpaket*, Panzerlieferung*, Munitionslieferung*, Taurus-Lieferung*, Unterstützung der Ukraine, Waffen für die Ukraine, Waffen an die Ukraine, liefert der Ukraine`,
    },
    {
      kind: 'supply',
      topics: ['industry'],
      terms: `Rüstung*, Rüstungsindustrie*, Rüstungskonzern*, Rüstungsauftrag*, Rüstungsexport*, Waffenhersteller*, Waffenexport*, Drohnenhersteller*, Munitionsfabrik*, Munitionswerk*, Rheinmetall*, Hensoldt, KNDS, Diehl, TKMS, Helsing, Beschaffungsamt*`,
    },
    {
      kind: 'supply',
      topics: ['policy'],
      terms: `Verteidigungsetat*, Verteidigungshaushalt*, Verteidigungsausgaben, Wehretat*, Sondervermögen, Verteidigungspolitik*, Kriegstüchtigkeit, kriegstüchtig, Verteidigungsfähigkeit, Kriegsrecht, Verteidigungsplan*, Verteidigung`,
    },
    {
      kind: 'supply',
      topics: ['forces'],
      terms: `Wehrpflicht*, Wehrdienst*, Mobilmachung*, Mobilisierung, Teilmobilmachung, Musterung*, Einberufung*, Deserteur*, Fahnenflucht`,
    },
    {
      kind: 'nuclear',
      topics: ['nuclear'],
      terms: `Atomwaffe*, Nuklearwaffe*, Atombombe*, Atomtest*, Atomkrieg*, Atomschlag*, Atomarsenal, nukleare Abschreckung, Interkontinentalrakete*, Rüstungskontrolle, nukleare Teilhabe, Chemiewaffe*`,
    },
    {
      kind: 'talk',
      topics: ['nuclear'],
      terms: `Atomkraftwerk*, AKW, Kernkraftwerk*, Atomprogramm*, Atomabkommen*, Uran*, IAEA, nuklear*`,
    },
    {
      kind: 'talk',
      topics: ['diplomacy'],
      terms: `Waffenruhe, Waffenstillstand*, Feuerpause, Friedensgespräche*, Friedensverhandlung*, Friedensplan*, Friedensabkommen, Sicherheitsgarantie*, Verhandlungen, Diplomat*, Gipfel*, Außenminister*, Sanktionen`,
    },
    {
      kind: 'talk',
      topics: ['captives'],
      terms: `Kriegsgefangene*, Gefangenenaustausch*, Geisel*, Geiseln, Gefangenschaft`,
    },
    { kind: 'talk', topics: ['front'], terms: `Kriegsverbrechen*, Massaker, Völkermord, Zivilist*` },
    {
      kind: 'war',
      topics: ['front'],
      terms: `Krieg, Kriege, Krieges, Ukraine-Krieg*, Ukrainekrieg*, Gaza-Krieg*, Bürgerkrieg*, Konflikt, Kriegsgebiet*, Besatzung*`,
    },
    {
      kind: 'side',
      topics: [],
      terms: `Russland*, russisch*, Russen, Moskau*, Kreml*, Putin*, Ukraine, ukrainisch*, Ukrainer*, Kiew*, Kyjiw, Selenskyj*, Israel*, Palästinenser*, Iran*, Syrien*, Nordkorea*, Gaza`,
    },
    {
      kind: 'country',
      topics: [],
      terms: `USA, US, Trump*, Biden*, China, chinesisch*, Deutschland*, deutsch*, Frankreich*, Polen, Großbritannien*, Litauen*, Estland*, Lettland*, Finnland*, Schweden*, Europa, europäisch*, EU, Türkei, Taiwan`,
    },
    {
      kind: 'place',
      topics: ['front'],
      terms: `Charkiw*, Cherson*, Donezk*, Donbass, Saporischschja*, Odessa, Pokrowsk, Bachmut*, Awdijiwka, Krim, Belgorod, Kursk, Mariupol, Sumy, Dnipro, Gazastreifen*, Rotes Meer, Roten Meer, Schwarzes Meer, Schwarzen Meer`,
    },
    {
      kind: 'sport',
      topics: [],
      terms: `Bundesliga*, Fußball*, Tor, Tore, Trainer*, Spieler*, Torwart*, Stürmer*, Mannschaft*, Olympia*, WM, EM, Pokal*, Meisterschaft*, Tennis, Handball*, Spieltag*`,
    },
    {
      kind: 'culture',
      topics: [],
      terms: `Film*, Kino*, Buch, Roman*, Museum*, Konzert*, Musik*, Sänger*, Schauspieler*, Theater*, Ausstellung*, Festival*, Serie, Spiel`,
    },
    {
      kind: 'crime',
      topics: [],
      terms: `Polizei*, Gericht*, Prozess*, Anklage*, Mord*, Verdächtig*, Festnahme*, festgenommen, Urteil*, Staatsanwalt*, Messerangriff*, Unfall*`,
    },
    {
      kind: 'civil',
      topics: [],
      terms: `Wahl, Wahlen, Partei*, CDU, SPD, AfD, Grüne, FDP, Bundestag*, Koalition*, Kanzler*, Regierung*, Haushalt*, Steuer*, Wirtschaft*, Inflation*, Preis, Preise, Rente*, Bahn*, Wetter*, Klima*, Schule*, Kinder, Familie*, Krankenhaus*, Arzt*, Impf*, Flüchtling*, Migration*, Unternehmen*, Börse*, Aktie*, Energie*, Gas, Öl, Auto*, Bank*`,
    },
    {
      kind: 'giving',
      topics: [],
      terms: `liefert, liefern, Lieferung*, übergibt, übergeben, schickt, schicken, spendet, Hilfspaket*, Paket, stellt bereit`,
    },
    {
      kind: 'making',
      topics: [],
      terms: `Fabrik*, Werk, Produktion, produziert, produzieren, Auftrag, Aufträge, bestellt, kauft, kaufen, Hersteller, Vertrag, baut, Beschaffung*, entwickelt`,
    },
    {
      kind: 'rank',
      topics: ['forces'],
      terms: `General, Generäle, Admiral, Oberst, Kommandeur*, Befehlshaber*`,
    },
    { kind: 'force', topics: ['naval'], says: 1, terms: `Marine` },
    { kind: 'body', topics: [], terms: `Generalstab*, Wagner-Gruppe, Söldnergruppe Wagner` },
  ],
};
