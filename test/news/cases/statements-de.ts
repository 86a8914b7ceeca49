import { type StatementCase, said } from './statement-case.ts';

export const GERMAN: readonly StatementCase[] = [
  {
    form: 'Zitat, Verb, Name',
    text: '„Die neuen Boote kommen im Herbst“, sagte Verteidigungsminister Jonas Albrecht.',
    statements: [
      said('Die neuen Boote kommen im Herbst', 'Jonas Albrecht', { role: 'Verteidigungsminister' }),
    ],
  },
  {
    form: 'Name, Verb, Zitat',
    text: 'Außenministerin Klara Winter erklärte: „Wir reden mit allen Nachbarn.“',
    statements: [said('Wir reden mit allen Nachbarn.', 'Klara Winter', { role: 'Außenministerin' })],
  },
  {
    form: 'Umstand, Verb, Name',
    text: 'Am Montag sagte Oberst Stefan Reuter: „Der Flugplatz ist gesperrt.“',
    statements: [said('Der Flugplatz ist gesperrt.', 'Stefan Reuter')],
  },
  {
    form: 'geteilt durch die Zuschreibung',
    text: '„Wir brauchen Piloten“, sagte Stefan Reuter. „Ohne sie bleiben die Maschinen am Boden.“',
    statements: [
      said('Wir brauchen Piloten', 'Stefan Reuter', { utterance: 1 }),
      said('Ohne sie bleiben die Maschinen am Boden.', 'Stefan Reuter', { utterance: 1 }),
    ],
  },
  {
    form: 'so die Ministerin',
    text: 'Ministerin Klara Winter reist nach Riga. „Das Abkommen ist fertig“, so die Ministerin.',
    statements: [said('Das Abkommen ist fertig', 'Klara Winter', { mention: 'die Ministerin' })],
  },
  {
    form: 'so mit Name',
    text: '„Der Haushalt reicht nicht“, so Jonas Albrecht.',
    statements: [said('Der Haushalt reicht nicht', 'Jonas Albrecht')],
  },
  {
    form: 'Pronomen',
    text: 'Klara Winter traf am Abend ein. „Wir haben lange verhandelt“, sagte sie.',
    statements: [said('Wir haben lange verhandelt', 'Klara Winter', { mention: 'sie' })],
  },
  {
    form: 'Pronomen nach Umstand',
    text: 'Jonas Albrecht besuchte die Werft. Gegenüber Journalisten erklärte er: „Hier entsteht die Flotte von morgen.“',
    statements: [said('Hier entsteht die Flotte von morgen.', 'Jonas Albrecht')],
  },
  {
    form: 'Guillemets nach innen',
    text: '»Die Brücke hält«, sagte Hauptmann Lukas Brenner.',
    statements: [said('Die Brücke hält', 'Lukas Brenner')],
  },
  {
    form: 'gerade Zeichen',
    text: '"Die Straße ist frei", meldete Lukas Brenner.',
    statements: [said('Die Straße ist frei', 'Lukas Brenner')],
  },
  {
    form: 'Sprecher ohne Namen',
    text: '„Dazu äußern wir uns nicht“, sagte ein Sprecher des Ministeriums.',
    statements: [said('Dazu äußern wir uns nicht', null)],
  },
  {
    form: 'Nachname ohne Artikel',
    text: 'Brenner schreibt: „Die Lage ist ernst und wird nicht besser.“',
    statements: [said('Die Lage ist ernst und wird nicht besser.', 'Brenner')],
  },
  {
    form: 'Amt mit Genitiven vor dem Doppelpunkt',
    text: 'Stefan Reuter, Präsident des Rats der Stadt: „Wir haben lange genug gewartet.“',
    statements: [said('Wir haben lange genug gewartet.', 'Stefan Reuter')],
  },
  {
    form: 'Apposition nach dem Namen',
    text: '„Das Eis ist zu dünn“, sagte Helga Brandt, Kommandantin des Geschwaders.',
    statements: [said('Das Eis ist zu dünn', 'Helga Brandt')],
  },
  {
    form: 'laut vor dem Zitat',
    text: 'Laut Stefan Reuter: „Zwei Züge stehen noch im Tunnel.“',
    statements: [said('Zwei Züge stehen noch im Tunnel.', 'Stefan Reuter')],
  },
  {
    form: 'verschachtelt',
    text: '„Er rief ‚Deckung!‘ und lief los“, erzählte Lukas Brenner.',
    statements: [said('Er rief ‚Deckung!‘ und lief los', 'Lukas Brenner')],
  },
  {
    form: 'unpersönlich: heißt es in einem Schriftstück',
    text: 'Oberst Stefan Reuter schwieg. „Die Übung beginnt am Montag“, heißt es in dem Bericht.',
    statements: [said('Die Übung beginnt am Montag', null, { mention: 'dem Bericht' })],
  },
  {
    form: 'unpersönlich: hieß es vom Minister',
    text: '„Alles deutet auf einen Unfall hin“, hieß es vom Minister Jonas Albrecht.',
    statements: [said('Alles deutet auf einen Unfall hin', 'Jonas Albrecht')],
  },
  {
    form: 'zitiert die Zeitung wen',
    text: '„Wir prüfen das in Ruhe“, zitiert Nordkurier-Online den Minister.',
    statements: [said('Wir prüfen das in Ruhe', null, { mention: 'den Minister' })],
  },
  {
    form: 'wird wie folgt zitiert',
    text: 'Auf der Seite der Werft wird Helga Brandt wie folgt zitiert: „Der Rumpf ist dicht.“',
    statements: [said('Der Rumpf ist dicht.', 'Helga Brandt')],
  },
  {
    form: 'Sprecherin einer Stiftung mit Namen in Apposition',
    text: 'Die Sprecherin der Stiftung Seenot, Helga Brandt, sagte dazu: „Wir fahren weiter hinaus.“',
    statements: [said('Wir fahren weiter hinaus.', 'Helga Brandt')],
  },
  {
    form: 'der Satz davor handelt von einer Sache',
    text: 'Der Druck auf die Pumpe fiel. „Das war knapp für alle an Bord.“',
    statements: [said('Das war knapp für alle an Bord.', null)],
  },
  {
    form: 'indirekte Rede zwischen Sprecher und Zitat',
    text: 'Oberst Stefan Reuter sprach am Abend mit der Presse. Die Gefahr sei vorüber. Der Hafen müsse trotzdem geschlossen bleiben. „Wir gehen kein Risiko ein.“',
    statements: [said('Wir gehen kein Risiko ein.', 'Stefan Reuter')],
  },
  {
    form: 'Objekt zuerst, Subjekt nach dem Verb',
    text: 'Die neue Verordnung stellte der Landrat Stefan Reuter ebenfalls in Frage: „Das hilft am Ende niemandem.“',
    statements: [said('Das hilft am Ende niemandem.', 'Stefan Reuter')],
  },
  {
    form: 'zweites Verb mit dem Subjekt des ersten',
    text: 'Als ein Gast kam, packte der Wirt den Kessel und rief: „Alle sofort hinaus hier!“',
    statements: [said('Alle sofort hinaus hier!', null, { mention: 'der Wirt' })],
  },
  {
    form: 'Amt mit Name in Apposition nach einem Nebensatz',
    text: 'Ministerin Klara Winter wies das zurück, die Sprecherin der Fraktion, Helga Brandt (FDP), erklärte: „Neid hilft hier niemandem weiter.“',
    statements: [said('Neid hilft hier niemandem weiter.', 'Helga Brandt')],
  },
  {
    form: 'Name vor der Klammer',
    text: 'Es gratulierten der Papst und der Leiter der Behörde, Lukas Brenner („Mir fällt niemand Besseres ein.“).',
    statements: [said('Mir fällt niemand Besseres ein.', 'Lukas Brenner')],
  },
  {
    form: 'Name nach und vor dem Doppelpunkt',
    text: 'Es sprachen Jonas Albrecht und der Landrat Stefan Reuter: „Der Damm hält noch eine Woche.“',
    statements: [said('Der Damm hält noch eine Woche.', 'Stefan Reuter')],
  },
  {
    form: 'Fazit von jemandem',
    text: 'Das Fazit von Helga Brandt nach dem Manöver fällt knapp aus: „Wir sind nicht bereit.“',
    statements: [said('Wir sind nicht bereit.', 'Helga Brandt')],
  },
  {
    form: 'Amt ohne Namen vor dem Doppelpunkt',
    text: 'Die EU fordert Reformen.\n\nEin Beamter der Polizei: „Man weiß hier genau, wer das war.“',
    statements: [said('Man weiß hier genau, wer das war.', null, { mention: 'Ein Beamter der Polizei' })],
  },
  {
    form: 'Name vor und Pronomen nach dem Zitat',
    text: 'Amina Sefu, Vorstand der Liga, sagte dazu: „Die Frauen haben es begonnen“, betont sie.',
    statements: [said('Die Frauen haben es begonnen', 'Amina Sefu')],
  },
  {
    form: 'Land im Genitiv ist kein Name',
    text: 'Stefan Reuter, der Verteidigungsminister Österreichs, sagte zum Abschluss: „Es waren gute Gespräche.“',
    statements: [said('Es waren gute Gespräche.', 'Stefan Reuter')],
  },
  {
    form: 'gebeugte Begleiter sind kein Subjekt',
    text: 'Zur Lage der Werft und seiner neuen Aufgabe wird Lukas Brenner so zitiert: „Das wird ein langer Weg.“',
    statements: [said('Das wird ein langer Weg.', 'Lukas Brenner')],
  },
  {
    form: 'keine Aussage: Schiff und Operation',
    text: 'Die Fregatte „Lübeck“ nahm an der Operation „Kalter Wind“ teil.',
    statements: [],
  },
  {
    form: 'keine Aussage: Anführung eines Wortes',
    text: 'Die sogenannten „Freiwilligen“ kamen in Lastwagen.',
    statements: [],
  },
  {
    form: 'neuer Satz nach dem Fragezeichen',
    text: 'Landrat Stefan Reuter fragte: „Was spricht denn dagegen?“ Seenot fordert einen neuen Deich.',
    statements: [said('Was spricht denn dagegen?', 'Stefan Reuter')],
  },
  {
    form: 'Zahl nach dem Ausruf',
    text: 'Der Händler Lukas Brenner rief: „Fort mit dem ganzen Rat!“ 300 Polizisten waren im Einsatz.',
    statements: [said('Fort mit dem ganzen Rat!', 'Lukas Brenner')],
  },
  {
    form: 'Zitat von jemandem',
    text: 'Zitat von Helga Brandt: „Wir haben mehr erreicht, als alle dachten.“',
    statements: [said('Wir haben mehr erreicht, als alle dachten.', 'Helga Brandt')],
  },
  {
    form: 'nach Ansicht von im Satz davor',
    text: 'Nach Ansicht von Ministerin Klara Winter (CDU) ist noch nichts entschieden. „Es ist nur ein Gutachten.“',
    statements: [said('Es ist nur ein Gutachten.', 'Klara Winter')],
  },
  {
    form: 'keine Aussage: Lied',
    text: 'Zum Abschied sangen die Kollegen von Helga Brandt das Lied „Für uns soll die Sonne ewig scheinen“.',
    statements: [],
  },
  {
    form: 'keine Aussage: Verein mit großem Eigenschaftswort',
    text: 'Am Abend erklärte der neue „Oberste Rat für die Rettung der Küste“ die Lage für ruhig.',
    statements: [],
  },
  {
    form: 'keine Aussage: so nennt sich jemand',
    text: 'Die Garde sprach von Ordnung, die sich selbst „Bund für die Freiheit der Küste“ nennt.',
    statements: [],
  },
  {
    form: 'Zeitung in Anführungszeichen davor',
    text: 'Die „Küstenpost“ schreibt: „Der Hafen wird in diesem Jahr nicht mehr öffnen.“',
    statements: [said('Der Hafen wird in diesem Jahr nicht mehr öffnen.', 'Küstenpost')],
  },
  {
    form: 'Zeitung in Anführungszeichen danach',
    text: '„Der Hafen wird in diesem Jahr nicht mehr öffnen“, schreibt die „Küstenpost“ am Freitag.',
    statements: [said('Der Hafen wird in diesem Jahr nicht mehr öffnen', 'Küstenpost')],
  },
  {
    form: 'Nachname ohne Artikel vor dem Doppelpunkt',
    text: 'Oberst Karl Vogler trat vor die Presse. Vogler bekannte sich dazu: „Ich habe den Befehl selbst unterschrieben.“',
    statements: [said('Ich habe den Befehl selbst unterschrieben.', 'Karl Vogler')],
  },
  {
    form: 'so im Satz danach',
    text: '„Ja, es gibt viele Verluste an der Küste“. So musste Jana Kolb am Montag zugeben.',
    statements: [said('Ja, es gibt viele Verluste an der Küste', 'Jana Kolb')],
  },
  {
    form: 'Parteipolitiker ist der Minister',
    text: 'Innenminister Jonas Albrecht will die Küstenwache stärken. „Wir kaufen sechs neue Boote“, sagte der CDU-Politiker in Kiel.',
    statements: [said('Wir kaufen sechs neue Boote', 'Jonas Albrecht', { mention: 'der CDU-Politiker' })],
  },
  {
    form: 'Parteipolitikerin, nicht der Mann davor',
    text: 'Die Abgeordnete Klara Winter traf Landrat Stefan Reuter. „Der Deich ist marode“, erklärte die Grünen-Politikerin.',
    statements: [said('Der Deich ist marode', 'Klara Winter')],
  },
  {
    form: 'General für den Inspekteur',
    text: 'Inspekteur Stefan Reuter besuchte die Brigade. „Die Truppe ist müde, aber bereit“, sagte der General.',
    statements: [said('Die Truppe ist müde, aber bereit', 'Stefan Reuter')],
  },
  {
    form: 'General nicht für den Generalsekretär',
    text: 'Generalsekretär Stefan Reuter sprach mit einem Gast aus Rom. „Die Truppe ist müde, aber bereit“, sagte der General.',
    statements: [said('Die Truppe ist müde, aber bereit', null, { mention: 'der General' })],
  },
  {
    form: 'Manager für den Chef der Firma',
    text: 'Werftchef Lukas Brenner stellte die Zahlen vor. „Die Auftragsbücher sind bis 2031 voll“, sagte der Manager.',
    statements: [said('Die Auftragsbücher sind bis 2031 voll', 'Lukas Brenner')],
  },
  {
    form: 'Geistlicher für den Bischof',
    text: 'Bischof Lukas Brenner segnete die Boote. „Möge keiner draußen bleiben“, bat der Geistliche. „Kommt heil zurück.“',
    statements: [
      said('Möge keiner draußen bleiben', 'Lukas Brenner'),
      said('Kommt heil zurück.', 'Lukas Brenner'),
    ],
  },
  {
    form: 'ein Offizier bleibt ohne Namen',
    text: 'Oberst Stefan Reuter schwieg dazu. „Es fehlen uns zwei Schiffe“, sagte ein Offizier am Hafen.',
    statements: [said('Es fehlen uns zwei Schiffe', null, { mention: 'ein Offizier' })],
  },
  {
    form: 'Ministerin mit Umstand dahinter',
    text: 'Verteidigungsministerin Klara Winter flog nach Riga. „Die Boote fahren im Mai“, sagte die Ministerin vor dem Treffen mit ihrem Kollegen Janis Ozols.',
    statements: [said('Die Boote fahren im Mai', 'Klara Winter')],
  },
  {
    form: 'Amtskollege ist kein Vorname',
    text: '„Wir stehen an eurer Seite“, sagte ihr lettischer Amtskollege Andris Ozols.',
    statements: [said('Wir stehen an eurer Seite', 'Andris Ozols')],
  },
  {
    form: 'Landsmann ist kein Vorname',
    text: 'Der Franzose Bastien Laroche sah es anders: „Das Flugzeug kommt zu spät.“',
    statements: [said('Das Flugzeug kommt zu spät.', 'Bastien Laroche')],
  },
  {
    form: 'Heereschef ist kein Vorname',
    text: 'Heereschef Ueli Imboden warnte: „Die Hälfte der Panzer steht still.“',
    statements: [said('Die Hälfte der Panzer steht still.', 'Ueli Imboden')],
  },
  {
    form: 'Mitteilung einer Gewerkschaft',
    text: '„Ohne Tarif gibt es keine Überstunden“, hieß es in einer Mitteilung der IG Seefahrt.',
    statements: [said('Ohne Tarif gibt es keine Überstunden', 'IG Seefahrt')],
  },
  {
    form: 'Vermerk ohne Verfasser',
    text: 'Das Bauamt Kiel schwieg am Freitag. In einem vertraulichen Vermerk heißt es: „Die Mole trägt keine Panzer.“',
    statements: [said('Die Mole trägt keine Panzer.', null)],
  },
  {
    form: 'aus Kreisen',
    text: 'Aus Regierungskreisen hieß es: „Der Vertrag liegt schon beim Notar.“',
    statements: [said('Der Vertrag liegt schon beim Notar.', null)],
  },
  {
    form: 'Behörde bei ihrem kurzen Namen',
    text: 'Das Bundesamt für Seewege sperrt die Förde. „Die Sperrung gilt bis Ostern“, teilte das Bundesamt mit.',
    statements: [said('Die Sperrung gilt bis Ostern', 'Bundesamt für Seewege')],
  },
  {
    form: 'Amt mit Eigenschaftswort',
    text: 'Das Statistische Amt in Kiel erklärte: „Die Zahlen für März liegen noch nicht vor.“',
    statements: [said('Die Zahlen für März liegen noch nicht vor.', 'Statistisches Amt')],
  },
  {
    form: 'Firma vor ihrem Namen',
    text: '„Die Lieferung beginnt im Juni“, teilte die Firma Nordlicht mit.',
    statements: [said('Die Lieferung beginnt im Juni', 'Nordlicht')],
  },
  {
    form: 'zweites Verb nach wenigen angeführten Worten',
    text: 'Die Werft wartet. Ministerin Klara Winter nannte das einen „guten Anfang“ und sagte: „Jetzt muss gebaut werden.“',
    statements: [said('Jetzt muss gebaut werden.', 'Klara Winter')],
  },
  {
    form: 'er ist der Mann des Satzes davor',
    text: 'Landrat Stefan Reuter lobte die Werft: „Hier wird gut gearbeitet.“ Vizepräsident Andris Ozols äußerte sich vorsichtiger. Er sagte: „Noch schwimmt kein einziges Boot.“',
    statements: [
      said('Hier wird gut gearbeitet.', 'Stefan Reuter'),
      said('Noch schwimmt kein einziges Boot.', 'Andris Ozols'),
    ],
  },
  {
    form: 'zwei Ämter, das erste vor dem Komma',
    text: 'Der Inspekteur der Küstenwache, Konteradmiral Stefan Reuter, kam an Bord. „Das Schiff ist klar“, sagte der Admiral.',
    statements: [said('Das Schiff ist klar', 'Stefan Reuter', { role: 'Inspekteur der Küstenwache' })],
  },
  {
    form: 'ein Dienstgrad ist auch einer Frau eigen',
    text: 'Oberstleutnant Klara Winter führt das Geschwader. „Wir fliegen bei jedem Wetter“, sagt die Offizierin.',
    statements: [said('Wir fliegen bei jedem Wetter', 'Klara Winter')],
  },
  {
    form: 'Landsmann und Landsfrau',
    text: 'Präsident Andris Ozols empfing Ministerin Klara Winter. „Riga ist sicher“, sagte der Lette. „Kiel auch“, erwiderte die Ministerin lachend.',
    statements: [said('Riga ist sicher', 'Andris Ozols'), said('Kiel auch', 'Klara Winter')],
  },
  {
    form: 'Alter statt Name',
    text: 'Feldwebel Helga Brandt übernimmt die Wache. „Ich freue mich auf das Meer“, sagte die 31-Jährige.',
    statements: [said('Ich freue mich auf das Meer', 'Helga Brandt')],
  },
  {
    form: 'aus einer Delegation heißt nicht: der Sprecher davor',
    text: '„Der Weg ist weit“, sagte Sprecher Jonas Albrecht. Aus der anderen Delegation hieß es dagegen: „Ohne Bürgschaft unterschreiben wir nichts.“',
    statements: [
      said('Der Weg ist weit', 'Jonas Albrecht'),
      said('Ohne Bürgschaft unterschreiben wir nichts.', null),
    ],
  },
  {
    form: 'Ordnungszahl beendet keinen Satz',
    text: 'Der Kommandeur der 10. Seedivision, Oberst Stefan Reuter, lobte am 3. Mai die Helfer: „Ihr wart schneller als das Wasser.“',
    statements: [said('Ihr wart schneller als das Wasser.', 'Stefan Reuter')],
  },
  {
    form: 'das Ministerium mit vollem Namen',
    text: 'Das Bundesministerium für Seefahrt hat bestellt. „Die Boote kommen im Mai“, so das Ministerium.',
    statements: [said('Die Boote kommen im Mai', 'Bundesministerium für Seefahrt')],
  },
  {
    form: 'das Unternehmen ist die genannte Firma',
    text: 'Die Firma Nordlicht baut Boote. „Der Rumpf ist aus Kiel“, teilte das Unternehmen mit.',
    statements: [said('Der Rumpf ist aus Kiel', 'Nordlicht')],
  },
  {
    form: 'ein Unternehmen ohne Namen',
    text: '„Der Rumpf ist aus Kiel“, teilte das Unternehmen mit.',
    statements: [said('Der Rumpf ist aus Kiel', null)],
  },
  {
    form: 'keine Aussage: so heißt das Fest',
    text: '„Tag der offenen Schleuse am Kanal“ heißt das Fest, zu dem Tausende kamen.',
    statements: [],
  },
  {
    form: 'nach dem Namen ein Ding',
    text: 'Am Kai verteilte Pastor Lukas Brenner Handzettel. „Lest das in Ruhe“, bat der Geistliche.',
    statements: [said('Lest das in Ruhe', 'Lukas Brenner')],
  },
  {
    form: 'der lettische Minister ist nicht der deutsche',
    text: 'Innenminister Jonas Albrecht traf in Riga seinen Kollegen Andris Ozols. „Wir halten zusammen“, sagte Albrecht. Der lettische Minister nickte. „So ist es“, sagte er.',
    statements: [said('Wir halten zusammen', 'Jonas Albrecht'), said('So ist es', null)],
  },
  {
    form: 'der Soldat ist der ohne Namen',
    text: 'Oberst Stefan Reuter schwieg. „Wir haben gefroren“, sagte ein Soldat. Der Soldat trug keine Handschuhe. „Man gewöhnt sich nicht daran“, sagte der Soldat.',
    statements: [
      said('Wir haben gefroren', null),
      said('Man gewöhnt sich nicht daran', null, { mention: 'der Soldat' }),
    ],
  },
  {
    form: 'Kapitän zur See',
    text: '„Das Schiff ist kein Museum“, meint Kapitän zur See Anja Rupp.',
    statements: [said('Das Schiff ist kein Museum', 'Anja Rupp', { role: 'Kapitän zur See' })],
  },
  {
    form: 'ein Umstandswort vor Verb und Fürwort',
    text: 'Ministerin Klara Winter lobte die Helfer. Gleichzeitig forderte sie mehr Geld: „Mit Dank allein fliegt kein Hubschrauber.“',
    statements: [said('Mit Dank allein fliegt kein Hubschrauber.', 'Klara Winter')],
  },
  {
    form: 'ein unbekanntes Wort vor Verb und Fürwort',
    text: 'Oberst Stefan Reuter zeigte die Werkstatt. Hierbei betonte er: „Uns fehlen vor allem Mechaniker.“',
    statements: [said('Uns fehlen vor allem Mechaniker.', 'Stefan Reuter')],
  },
  {
    form: 'jemand ohne Namen',
    text: 'Das Heeresamt schweigt zu den Vorwürfen. „Seit Monaten wird alles vertagt“, klagt jemand aus dem Haus.',
    statements: [said('Seit Monaten wird alles vertagt', null)],
  },
  {
    form: 'einer von ihnen',
    text: 'Die Luftwaffe hat die Piloten geehrt. „Wir hätten lieber neue Helme“, meinte einer von ihnen.',
    statements: [said('Wir hätten lieber neue Helme', null)],
  },
  {
    form: 'Dienstgrad einer Frau',
    text: '„Die Besatzung ist vollzählig“, sagte Korvettenkapitänin Rieke Tamsen-Vogt.',
    statements: [said('Die Besatzung ist vollzählig', 'Rieke Tamsen-Vogt', { role: 'Korvettenkapitänin' })],
  },
  {
    form: 'Bevollmächtigte mit Bindestrich',
    text: 'Die Verdi-Bevollmächtigte Frauke Lindner rief zum Streik auf. „Wir lassen uns nicht vertrösten“, sagte sie.',
    statements: [said('Wir lassen uns nicht vertrösten', 'Frauke Lindner')],
  },
  {
    form: 'von hinter einem seltenen Vornamen',
    text: 'Der FDP-Abgeordnete Leopold von Grabow warnte vor Eile. „Gründlichkeit kostet Zeit“, sagte von Grabow.',
    statements: [said('Gründlichkeit kostet Zeit', 'Leopold von Grabow')],
  },
  {
    form: 'einer Agentur zufolge',
    text: '„Die Brücke steht“, sagte Gouverneur Witalij Koroljow. Der Agentur zufolge ergänzte er: „Sie wird Tag und Nacht bewacht.“',
    statements: [
      said('Die Brücke steht', 'Witalij Koroljow'),
      said('Sie wird Tag und Nacht bewacht.', 'Witalij Koroljow'),
    ],
  },
  {
    form: 'einem Blatt gegenüber',
    text: 'General Hannes Voß schließt einen Einsatz aus. Der Zeitung gegenüber sagte er: „Dafür fehlt uns jedes Mandat.“',
    statements: [said('Dafür fehlt uns jedes Mandat.', 'Hannes Voß')],
  },
  {
    form: 'Nachname hinter einem fremden Vornamen',
    text: 'Verteidigungsminister Jarkko Hakala kam nach Bonn. Landrätin Karin Seiler empfing ihn. Zum Schluss wurde Hakala deutlich: „Wir haben keine zweite Chance.“',
    statements: [said('Wir haben keine zweite Chance.', 'Jarkko Hakala')],
  },
  {
    form: 'ein Blatt zitiert den Abgeordneten',
    text: 'Der SPD-Politiker Jens Ahlers lehnt die Pläne ab. Die „Rundschau“ zitiert den Abgeordneten mit den Worten: „Das Konzept ist unausgereift.“',
    statements: [said('Das Konzept ist unausgereift.', 'Jens Ahlers')],
  },
  {
    form: 'das Amt im Satz nach dem Namen',
    text: 'Ulrike Sandner kennt die Vorwürfe. Die Leiterin der Werft empfängt am Kai. „Wir bauen, was bestellt wurde“, sagt sie.',
    statements: [said('Wir bauen, was bestellt wurde', 'Ulrike Sandner')],
  },
  {
    form: 'das frühere Amt im Satz nach dem Namen',
    text: 'Torsten Wieland war lange fort. Seit März führt der frühere Pilot aus Celle das Museum. „Jedes Flugzeug hier hat eine Geschichte“, erzählt er.',
    statements: [said('Jedes Flugzeug hier hat eine Geschichte', 'Torsten Wieland')],
  },
  {
    form: 'das heutige Amt',
    text: 'Damals rief auch die damalige Botschafterin Martha Lindgren an. „Ich glaubte ihm nicht“, sagt die heutige Leiterin eines Museums.',
    statements: [said('Ich glaubte ihm nicht', 'Martha Lindgren')],
  },
  {
    form: 'mehrere hinter einem Namen',
    text: 'Anton Grebe führte den Zug an. „Wir bleiben“, riefen die Teilnehmer.',
    statements: [said('Wir bleiben', null)],
  },
  {
    form: 'das Bündnis',
    text: 'Die Nato hat die Bundesregierung gelobt. „Der Beitrag kommt zur rechten Zeit“, teilte das Bündnis mit.',
    statements: [said('Der Beitrag kommt zur rechten Zeit', 'Nato')],
  },
  {
    form: 'eine Behörde nach ihrem Ort',
    text: 'Die EU-Kommission prüft den Kauf. „Das Verfahren läuft“, erklärte die Brüsseler Behörde.',
    statements: [said('Das Verfahren läuft', 'EU-Kommission')],
  },
  {
    form: 'der Verband',
    text: 'Der Reservistenverband fordert mehr Übungen. „Ohne Üben kein Können“, hieß es in einer Mitteilung des Verbandes.',
    statements: [said('Ohne Üben kein Können', 'Reservistenverband')],
  },
  {
    form: 'heißt es dort weiter',
    text: 'Der Landesrechnungshof rügt den Kauf. „Niemand hat die Preise verglichen“, erklärte die Behörde. „Die Akten sind lückenhaft“, heißt es dort weiter.',
    statements: [
      said('Niemand hat die Preise verglichen', 'Landesrechnungshof'),
      said('Die Akten sind lückenhaft', 'Landesrechnungshof'),
    ],
  },
  {
    form: 'in dem Schreiben eines Ministers',
    text: 'In einem Brief an Brüssel hat Minister Jonas Albrecht um Aufschub gebeten. „Die Werft braucht mehr Zeit“, heißt es in dem Schreiben.',
    statements: [said('Die Werft braucht mehr Zeit', 'Jonas Albrecht')],
  },
  {
    form: 'die Dänin',
    text: 'Ministerin Klara Winter empfing ihre dänische Kollegin Signe Holm. „Wir teilen ein Meer“, sagte die Dänin.',
    statements: [said('Wir teilen ein Meer', 'Signe Holm')],
  },
  {
    form: 'der Kanadier',
    text: 'Kanadas Botschafter Paul Renwick traf General Hannes Voß. „Das Eis macht keine Pause“, meinte der Kanadier.',
    statements: [said('Das Eis macht keine Pause', 'Paul Renwick')],
  },
  {
    form: 'Der das sagt, ist',
    text: '„Hier unten hört man nichts.“ Der das sagt, ist Ruben Falck, Lotse seit dreißig Jahren.',
    statements: [said('Hier unten hört man nichts.', 'Ruben Falck')],
  },
  {
    form: 'Die so spricht, heißt',
    text: '„Ich schlafe in Stiefeln.“ Die so spricht, heißt Oksana Bilyk und führt eine Kompanie.',
    statements: [said('Ich schlafe in Stiefeln.', 'Oksana Bilyk')],
  },
  {
    form: 'wessen wenige Worte davor stehen',
    text: 'Der finnische Präsident Erkki Salo sprach von einem „klaren Signal“. Sein Land werde folgen: „Wir kennen diesen Nachbarn seit Jahrhunderten.“',
    statements: [said('Wir kennen diesen Nachbarn seit Jahrhunderten.', 'Erkki Salo')],
  },
  {
    form: 'zwei Ämter mit und',
    text: 'Frankreichs Präsidentin Maëlle Garnier und Kanzler Uwe Brinkmann berieten in Metz. „Wir zahlen gemeinsam“, sagte Garnier.',
    statements: [said('Wir zahlen gemeinsam', 'Maëlle Garnier')],
  },
  {
    form: 'zu hinter Dienstgrad und Vornamen',
    text: '„Wir üben bei jedem Wetter“, sagte Oberst Frederik zu Wallmoden.',
    statements: [said('Wir üben bei jedem Wetter', 'Frederik zu Wallmoden', { role: 'Oberst' })],
  },
  {
    form: 'die Mutter eines anderen',
    text: '„Er macht Fortschritte“, sagte die Ärztin Gudrun Pahl. Kowalenkos Mutter wacht am Bett. „Er war immer stur“, sagt sie.',
    statements: [said('Er macht Fortschritte', 'Gudrun Pahl'), said('Er war immer stur', null)],
  },
  {
    form: 'die junge Frau mit unbekanntem Vornamen',
    text: 'Feldwebel Ronny Schade lobt seine Kameradin Melissa Demir. „Ich hatte keine Angst“, sagt die junge Frau.',
    statements: [said('Ich hatte keine Angst', 'Melissa Demir')],
  },
];
