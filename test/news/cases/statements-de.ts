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
    form: 'keine Aussage: Schiff und Operation',
    text: 'Die Fregatte „Lübeck“ nahm an der Operation „Kalter Wind“ teil.',
    statements: [],
  },
  {
    form: 'keine Aussage: Anführung eines Wortes',
    text: 'Die sogenannten „Freiwilligen“ kamen in Lastwagen.',
    statements: [],
  },
];
