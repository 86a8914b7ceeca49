import { type StatementCase, said } from './statement-case.ts';

export const ENGLISH: readonly StatementCase[] = [
  {
    form: 'quote, verb, name',
    text: '“The new battery will reach the front by spring,” said Defence Minister Taras Hnatiuk.',
    statements: [
      said('The new battery will reach the front by spring,', 'Taras Hnatiuk', { role: 'Defence Minister' }),
    ],
  },
  {
    form: 'quote, name, verb',
    text: '"We lost two boats in the strait," Admiral Helga Brandt said on Monday.',
    statements: [said('We lost two boats in the strait,', 'Helga Brandt', { role: 'Admiral' })],
  },
  {
    form: 'quote, name, title after the name, verb',
    text: '“Nobody slept that night,” Omar Reyes, the mayor of Calder Bay, told reporters.',
    statements: [said('Nobody slept that night,', 'Omar Reyes', { role: 'mayor of Calder Bay' })],
  },
  {
    form: 'any verb after a comma, inverted',
    text: '“They promised us shells and sent us flags,” grumbled Sergeant Ilya Marchuk.',
    statements: [said('They promised us shells and sent us flags,', 'Ilya Marchuk')],
  },
  {
    form: 'any verb after a comma, straight',
    text: '“That bridge is still standing,” Colonel Ruth Okafor beamed.',
    statements: [said('That bridge is still standing,', 'Ruth Okafor')],
  },
  {
    form: 'question mark before the attribution',
    text: '“Who signed this order?” asked Senator Paula Whitmore.',
    statements: [said('Who signed this order?', 'Paula Whitmore')],
  },
  {
    form: 'exclamation before name and verb',
    text: '“We will not leave!” Captain Daniel Frost shouted over the radio.',
    statements: [said('We will not leave!', 'Daniel Frost')],
  },
  {
    form: 'name and verb before with a comma',
    text: 'Prime Minister Astrid Nyberg said, “Our frigates stay in the north until the ice returns.”',
    statements: [
      said('Our frigates stay in the north until the ice returns.', 'Astrid Nyberg', {
        role: 'Prime Minister',
      }),
    ],
  },
  {
    form: 'name and verb before with a colon',
    text: 'General Peter Lang said: “The line has held for three days.”',
    statements: [said('The line has held for three days.', 'Peter Lang')],
  },
  {
    form: 'name and verb before without a mark',
    text: 'Hannah Cole told the committee “We have never bought so many radars in one year.”',
    statements: [said('We have never bought so many radars in one year.', 'Hannah Cole')],
  },
  {
    form: 'inverted before the quotation',
    text: 'Said Colonel Ruth Okafor: “The drones came in three waves.”',
    statements: [said('The drones came in three waves.', 'Ruth Okafor')],
  },
  {
    form: 'circumstance before the name',
    text: 'In a video address from Odesa, President Lev Koval said: “The port will work tomorrow.”',
    statements: [said('The port will work tomorrow.', 'Lev Koval', { role: 'President' })],
  },
  {
    form: 'according to, after',
    text: '“Two crews are missing,” according to Captain Daniel Frost.',
    statements: [said('Two crews are missing,', 'Daniel Frost')],
  },
  {
    form: 'according to, before',
    text: 'According to Minister Taras Hnatiuk, “The contract covers spare parts for ten years.”',
    statements: [said('The contract covers spare parts for ten years.', 'Taras Hnatiuk')],
  },
  {
    form: 'split by its attribution',
    text: '“We need interceptors,” said Minister Taras Hnatiuk. “We need them before the frost.”',
    statements: [
      said('We need interceptors,', 'Taras Hnatiuk', { utterance: 1 }),
      said('We need them before the frost.', 'Taras Hnatiuk', { utterance: 1 }),
    ],
  },
  {
    form: 'split inside a sentence',
    text: '“If the ice breaks,” said Admiral Helga Brandt, “the convoy will sail on Friday.”',
    statements: [
      said('If the ice breaks,', 'Helga Brandt', { utterance: 1 }),
      said('the convoy will sail on Friday.', 'Helga Brandt', { utterance: 1 }),
    ],
  },
  {
    form: 'split by a pronoun',
    text: 'Mayor Omar Reyes spoke at noon. “The siren failed,” he said, “and nobody warned the school.”',
    statements: [
      said('The siren failed,', 'Omar Reyes', { utterance: 1, mention: 'he' }),
      said('and nobody warned the school.', 'Omar Reyes', { utterance: 1 }),
    ],
  },
  {
    form: 'further sentences after the attribution',
    text: '“The hangar burned,” Lieutenant Amy Park said on Tuesday. “Three aircraft were inside. None can be repaired.”',
    statements: [
      said('The hangar burned,', 'Amy Park', { utterance: 1 }),
      said('Three aircraft were inside. None can be repaired.', 'Amy Park', { utterance: 1 }),
    ],
  },
  {
    form: 'speaker named one sentence earlier',
    text: 'General Peter Lang defended the retreat. “We saved two battalions.”',
    statements: [said('We saved two battalions.', 'Peter Lang')],
  },
  {
    form: 'speaker named one paragraph earlier',
    text: 'Foreign Minister Ines Duarte answered her critics on Sunday.\n\n“A treaty without inspectors is only paper.”',
    statements: [said('A treaty without inspectors is only paper.', 'Ines Duarte')],
  },
  {
    form: 'pronoun, he',
    text: 'Viktor Hale became defence secretary in May. “The budget will grow,” he said.',
    statements: [said('The budget will grow,', 'Viktor Hale', { mention: 'he' })],
  },
  {
    form: 'pronoun, she among two people',
    text: 'Olena Moroz met Viktor Hale in Kyiv. “We agreed on the date,” she said afterwards.',
    statements: [said('We agreed on the date,', 'Olena Moroz', { mention: 'she' })],
  },
  {
    form: 'pronoun, he among two people',
    text: 'Olena Moroz met Viktor Hale in Kyiv. “We agreed on the date,” he said afterwards.',
    statements: [said('We agreed on the date,', 'Viktor Hale', { mention: 'he' })],
  },
  {
    form: 'pronoun, the subject before the last named',
    text: 'Peter Lang replaced Daniel Frost in the spring. He said: “I inherit a tired brigade.”',
    statements: [said('I inherit a tired brigade.', 'Peter Lang')],
  },
  {
    form: 'pronoun before the quotation, gender from a form of address',
    text: 'Ms. Okonjo leads the inspectors. Mr. Adeyemi leads the guards. She said: “The seals were broken.”',
    statements: [said('The seals were broken.', 'Okonjo')],
  },
  {
    form: 'surname alone means the person named in full',
    text: 'UK Defence Secretary Adrian Moss arrived at dawn. “This is a long war,” Moss said.',
    statements: [said('This is a long war,', 'Adrian Moss', { role: 'UK Defence Secretary' })],
  },
  {
    form: 'surname before the full name',
    text: '“This is a long war,” Moss said. It was the first visit of Adrian Moss to the front.',
    statements: [said('This is a long war,', 'Adrian Moss')],
  },
  {
    form: 'office alone means its holder',
    text: 'Interior Minister Ines Duarte visited the depot. “Not one shell is missing,” the minister said.',
    statements: [said('Not one shell is missing,', 'Ines Duarte', { mention: 'the minister' })],
  },
  {
    form: 'participle',
    text: 'Adrian Moss rejected the report, telling reporters, “There was never a second missile.”',
    statements: [said('There was never a second missile.', 'Adrian Moss')],
  },
  {
    form: 'participle after a verb of speech',
    text: 'The two sides will meet in June, Ines Duarte said, adding: “We have no other choice.”',
    statements: [said('We have no other choice.', 'Ines Duarte')],
  },
  {
    form: 'second verb of one subject',
    text: 'Admiral Helga Brandt toured the yard and said: “These hulls are thirty years old.”',
    statements: [said('These hulls are thirty years old.', 'Helga Brandt')],
  },
  {
    form: 'relative clause between name and verb',
    text: 'Daniel Frost, who commanded the garrison until March, said: “Nobody told us to dig in.”',
    statements: [said('Nobody told us to dig in.', 'Daniel Frost')],
  },
  {
    form: 'lower-case words in the name',
    text: '“Europe must rearm,” said Ursula von Ahlen.',
    statements: [said('Europe must rearm,', 'Ursula von Ahlen')],
  },
  {
    form: 'abbreviated ranks and initials',
    text: '“The range is closed,” said Lt. Gen. Mark J. Talbot of the U.S. Army.',
    statements: [said('The range is closed,', 'Mark J. Talbot')],
  },
  {
    form: 'party and state in parentheses',
    text: '“This bill feeds no soldier,” Sen. Paula Whitmore (R-Ohio) said Friday. “It feeds lobbyists.”',
    statements: [
      said('This bill feeds no soldier,', 'Paula Whitmore', { utterance: 1 }),
      said('It feeds lobbyists.', 'Paula Whitmore', { utterance: 1 }),
    ],
  },
  {
    form: 'office with of and for',
    text: '“We deliver on time,” said Secretary of State for Defence Adrian Moss.',
    statements: [said('We deliver on time,', 'Adrian Moss', { role: 'Secretary of State for Defence' })],
  },
  {
    form: 'lower-case office before the name',
    text: '“The talks are over,” said former chief of staff Daniel Frost.',
    statements: [said('The talks are over,', 'Daniel Frost', { role: 'former chief of staff' })],
  },
  {
    form: 'a spokesman for X is not X',
    text: '“The president will not travel,” a spokesman for Lev Koval said.',
    statements: [said('The president will not travel,', null, { mention: 'a spokesman for Lev Koval' })],
  },
  {
    form: 'a lawyer for X is not X',
    text: 'A lawyer for General Peter Lang said: “My client followed orders.”',
    statements: [said('My client followed orders.', null)],
  },
  {
    form: 'a spokeswoman with her name',
    text: '“Nine crew members are safe,” said Amy Park, a spokeswoman for the navy.',
    statements: [said('Nine crew members are safe,', 'Amy Park', { role: 'spokeswoman for the navy' })],
  },
  {
    form: "X's aide is not X",
    text: '“He reads every report,” Koval’s aide said.',
    statements: [said('He reads every report,', null)],
  },
  {
    form: 'an unnamed official has an office and no name',
    text: '“The order came from above,” a senior defence official said.',
    statements: [said('The order came from above,', null, { role: 'senior defence official' })],
  },
  {
    form: 'X quoted by an agency',
    text: 'Interfax quoted Daniel Frost as saying: “The exercise ends on Sunday.”',
    statements: [said('The exercise ends on Sunday.', 'Daniel Frost')],
  },
  {
    form: 'a body speaks',
    text: '“All targets were hit,” the Defence Ministry said in a statement.',
    statements: [said('All targets were hit,', 'Defence Ministry')],
  },
  {
    form: 'an abbreviation speaks',
    text: '“The pool is full,” NATO said on Thursday.',
    statements: [said('The pool is full,', 'NATO')],
  },
  {
    form: 'several paragraphs with opening marks only',
    text: 'Helga Brandt said:\n\n“The first convoy left at dawn.\n\n“The second one waits for escorts.”',
    statements: [
      said('The first convoy left at dawn.', 'Helga Brandt', { utterance: 1 }),
      said('The second one waits for escorts.', 'Helga Brandt', { utterance: 1 }),
    ],
  },
  {
    form: 'several paragraphs, attribution in the last',
    text: '“The first convoy left at dawn.\n\n“The second one waits for escorts,” said Helga Brandt.',
    statements: [
      said('The first convoy left at dawn.', 'Helga Brandt', { utterance: 1 }),
      said('The second one waits for escorts,', 'Helga Brandt', { utterance: 1 }),
    ],
  },
  {
    form: 'several paragraphs with straight marks',
    text: '"The first convoy left at dawn," said Helga Brandt. "It was small.\n\n"The second one waits for escorts."',
    statements: [
      said('The first convoy left at dawn,', 'Helga Brandt', { utterance: 1 }),
      said('It was small.', 'Helga Brandt', { utterance: 1 }),
      said('The second one waits for escorts.', 'Helga Brandt', { utterance: 1 }),
    ],
  },
  {
    form: 'unclosed at the end of the text',
    text: 'Adrian Moss said: “We will send more engineers to the dam',
    statements: [said('We will send more engineers to the dam', 'Adrian Moss')],
  },
  {
    form: 'nested quotation',
    text: '“He told me, ‘Keep the lights off,’ and hung up,” said Olena Moroz.',
    statements: [said('He told me, ‘Keep the lights off,’ and hung up,', 'Olena Moroz')],
  },
  {
    form: 'single marks as in British papers',
    text: "'The runway is clear,' said Squadron Leader Emma Hart. 'It wasn't an hour ago.'",
    statements: [
      said('The runway is clear,', 'Emma Hart', { utterance: 1 }),
      said("It wasn't an hour ago.", 'Emma Hart', { utterance: 1 }),
    ],
  },
  {
    form: 'single curly marks with apostrophes inside',
    text: '‘We don’t have the soldiers’ names yet,’ Emma Hart said.',
    statements: [said('We don’t have the soldiers’ names yet,', 'Emma Hart')],
  },
  {
    form: 'double marks inside single ones',
    text: '‘They called it a "pause" and reloaded,’ said Emma Hart.',
    statements: [said('They called it a "pause" and reloaded,', 'Emma Hart')],
  },
  {
    form: 'feet and inches are no marks',
    text: 'The guard, 6\'2" tall, stood at the gate. "Nobody passes," said Daniel Frost.',
    statements: [said('Nobody passes,', 'Daniel Frost')],
  },
  {
    form: 'guillemets in English',
    text: '«The grain corridor is open», said Ines Duarte.',
    statements: [said('The grain corridor is open', 'Ines Duarte')],
  },
  {
    form: 'no-break spaces',
    text: '“We\u00a0need\u00a0pilots,”\u00a0said\u00a0Minister\u00a0Taras\u00a0Hnatiuk.',
    statements: [said('We\u00a0need\u00a0pilots,', 'Taras Hnatiuk')],
  },
  {
    form: 'brackets inside',
    text: '“[The battery] is already on its way,” Viktor Hale said.',
    statements: [said('[The battery] is already on its way,', 'Viktor Hale')],
  },
  {
    form: 'interview with names before colons',
    text: 'Viktor Hale: “I never saw that letter.”\n\nOlena Moroz: “It was on your desk.”',
    statements: [
      said('I never saw that letter.', 'Viktor Hale'),
      said('It was on your desk.', 'Olena Moroz'),
    ],
  },
  {
    form: 'transcript with capitals inside the marks',
    text: 'Viktor Hale faced Olena Moroz on the programme.\n\n“MOROZ: Did you sign it?\n\n“HALE: I did not.”',
    statements: [said('MOROZ: Did you sign it?', 'Olena Moroz'), said('HALE: I did not.', 'Viktor Hale')],
  },
  {
    form: 'signature after a dash',
    text: '“Courage is a habit.” — Helga Brandt',
    statements: [said('Courage is a habit.', 'Helga Brandt')],
  },
  {
    form: 'Quote from X',
    text: 'Taras Hnatiuk has opened the conference.\n\nQuote from Hnatiuk: "Air defence comes first. Everything else can wait."',
    statements: [said('Air defence comes first. Everything else can wait.', 'Taras Hnatiuk')],
  },
  {
    form: 'Quote and Source',
    text: 'A refinery burned overnight.\n\nSource: Governor Mykola Sobko on Telegram\n\nQuote: "The fire has been put out. Nobody was hurt."',
    statements: [said('The fire has been put out. Nobody was hurt.', 'Mykola Sobko', { role: 'Governor' })],
  },
  {
    form: 'Quote again and again',
    text: 'Source: Governor Mykola Sobko on Telegram\n\nQuote: "A drone hit a roof."\n\nDetails: Firefighters were called.\n\nQuote: "The roof has been closed with film."',
    statements: [
      said('A drone hit a roof.', 'Mykola Sobko'),
      said('The roof has been closed with film.', 'Mykola Sobko'),
    ],
  },
  {
    form: 'Source is a body',
    text: 'Source: Air Force Command on Facebook\n\nQuote: "Thirty drones were shot down over the night."',
    statements: [said('Thirty drones were shot down over the night.', 'Air Force Command')],
  },
  {
    form: 'Quote alone on its line',
    text: 'Source: Governor Mykola Sobko on Telegram\n\nQuote:\n\n"The shelter held. The school did not."',
    statements: [said('The shelter held. The school did not.', 'Mykola Sobko')],
  },
  {
    form: 'Details with a scare quote',
    text: 'Details: Koval said that the so-called "referendum" would not be recognised and that "volunteers" had been detained.',
    statements: [],
  },
  {
    form: 'verb of writing',
    text: '“Evacuate the left bank now,” wrote Governor Mykola Sobko on Telegram.',
    statements: [said('Evacuate the left bank now,', 'Mykola Sobko')],
  },
  {
    form: 'lower-case trade that no list knows',
    text: '“Rivets do not lie,” said Dunmore shipwright Emma Hart.',
    statements: [said('Rivets do not lie,', 'Emma Hart')],
  },
  {
    form: 'two speakers in one paragraph',
    text: '“We fired first,” said Daniel Frost. “He did not,” said Olena Moroz.',
    statements: [said('We fired first,', 'Daniel Frost'), said('He did not,', 'Olena Moroz')],
  },
  {
    form: 'dialogue over paragraphs',
    text: 'Peter Lang opened the session. “Are the reserves ready?” he asked.\n\n“They are tired,” answered Ruth Okafor.\n\n“Then wake them,” said Lang.',
    statements: [
      said('Are the reserves ready?', 'Peter Lang'),
      said('They are tired,', 'Ruth Okafor'),
      said('Then wake them,', 'Peter Lang'),
    ],
  },
  {
    form: 'namesakes are told apart by their form of address',
    text: 'Anna Lang and Peter Lang testified. “The door was locked,” Ms. Lang said.',
    statements: [said('The door was locked,', 'Anna Lang')],
  },
  {
    form: 'not a statement: scare quotes',
    text: 'The “peacekeepers” crossed the border at night, and the “exercise” went on for weeks.',
    statements: [],
  },
  {
    form: 'not a statement: weapon and operation',
    text: 'The “Grey Heron” drone took part in Operation “Long Winter” last year.',
    statements: [],
  },
  {
    form: 'not a statement: ship',
    text: 'The frigate “Saint Brendan” left port. Her sister ship "Saint Columba" stayed.',
    statements: [],
  },
  {
    form: 'not a statement: film and book',
    text: 'She wrote the book “The Quiet Trench” and the film “Night Ferry” was made after it.',
    statements: [],
  },
  {
    form: 'not a statement: fragment in a paraphrase',
    text: 'Adrian Moss called the plan “a cheque without a bank” and left the room.',
    statements: [],
  },
  {
    form: 'not a statement: law and party',
    text: 'The party “Open Shore” voted against the law “On Reserve Officers”.',
    statements: [],
  },
  {
    form: 'not a statement: placard',
    text: 'Protesters held signs that read “Bring them home” outside the ministry.',
    statements: [],
  },
  {
    form: 'not a statement: headline in single marks',
    text: "Hale: 'No more delays'\n\nThe defence secretary spoke in Leeds.",
    statements: [],
  },
  {
    form: 'title-case names in a sentence with a full stop',
    text: 'Moldovan Prime Minister Doina Rusu met Romanian Defence Minister Adrian Olaru on Friday.\n\n"Our sappers know each other," Olaru said.',
    statements: [said('Our sappers know each other,', 'Adrian Olaru')],
  },
  {
    form: 'an Arabic article in a name',
    text: '"The strait stays closed," spokesman Yahya al-Marzuqi said.',
    statements: [said('The strait stays closed,', 'Yahya al-Marzuqi')],
  },
  {
    form: "'t in a name",
    text: '"It is cheaper to build two," said Hanneke van \'t Veer.',
    statements: [said('It is cheaper to build two,', "Hanneke van 't Veer")],
  },
  {
    form: 'a nickname in marks',
    text: '"Mass matters more than range," added James "Buck" Tolliver, a retired colonel.',
    statements: [said('Mass matters more than range,', 'James "Buck" Tolliver')],
  },
  {
    form: "a people's name before a body",
    text: '"Interceptors were launched at once," the Israeli military said.',
    statements: [said('Interceptors were launched at once,', 'Israeli military')],
  },
  {
    form: 'the General Staff is a body',
    text: '"Two columns were stopped," the General Staff wrote.',
    statements: [said('Two columns were stopped,', 'General Staff')],
  },
  {
    form: 'an unnamed spokesperson of a named body',
    text: 'A Ministry of Defence spokesperson said: "We do not recognise this account of events."',
    statements: [said('We do not recognise this account of events.', null)],
  },
  {
    form: 'whoever an outlet quoted, unnamed',
    text: 'Prime Minister Ivan Dragov denied it after a BBC report which quoted a regional officer as saying: "The lists must be ready by autumn."',
    statements: [said('The lists must be ready by autumn.', null)],
  },
  {
    form: 'quoted him as saying',
    text: 'President Dragan Ilich went on air.\n\n"We are neutral, not naive," broadcaster RTX quoted him as saying.',
    statements: [said('We are neutral, not naive,', 'Dragan Ilich')],
  },
  {
    form: "a state's possessive before a name",
    text: '"Paper comes last," Russia\'s Andrei Zimin told reporters.',
    statements: [said('Paper comes last,', 'Andrei Zimin')],
  },
  {
    form: 'the ministry is the one named before',
    text: 'The Royal Navy sailed, the Ministry of Defence said.\n\n"Our crews stand ready at all times," the ministry said.',
    statements: [said('Our crews stand ready at all times,', 'Ministry of Defence')],
  },
  {
    form: 'it said of a body',
    text: 'The International Atomic Energy Agency sent a team. "The site remains fragile," it said.',
    statements: [said('The site remains fragile,', 'International Atomic Energy Agency')],
  },
  {
    form: 'a pronoun after a new subject',
    text: '"Two of the dead are children," Oleh Martyn said. "We have no words."\n\nValentyna Horb lives nearby. "The window flew over my bed," she said.',
    statements: [
      said('Two of the dead are children,', 'Oleh Martyn'),
      said('We have no words.', 'Oleh Martyn'),
      said('The window flew over my bed,', 'Valentyna Horb'),
    ],
  },
  {
    form: "a ship with a person's name",
    text: 'President Antoine Roux spoke aboard the carrier Charles Martel. "We confused comfort with peace," he said.',
    statements: [said('We confused comfort with peace,', 'Antoine Roux')],
  },
  {
    form: 'Source: X on Facebook, after other words',
    text: 'Source: Pavlo Hnat, Head of Kherson Oblast Military Administration, on Facebook\n\nQuote: "Two nurses were hurt by splinters."',
    statements: [said('Two nurses were hurt by splinters.', 'Pavlo Hnat')],
  },
  {
    form: 'Source: an outlet; the speaker in the details',
    text: 'Source: European Pravda, citing Polish radio\n\nDetails: Polish Minister Grzegorz Zalewski said Warsaw had closed the consulate.\n\nQuote: "This is an attack on our state."',
    statements: [said('This is an attack on our state.', 'Grzegorz Zalewski')],
  },
  {
    form: "a model's name between commas",
    text: 'Partner Mads Holm praised it. The company\'s flagship, "Shrike", costs little.',
    statements: [],
  },
  {
    form: 'an epithet for the only person',
    text: 'Father Mykhailo Ivash was at the altar. "I can stop or speak faster," the priest recalls.',
    statements: [said('I can stop or speak faster,', 'Mykhailo Ivash')],
  },
  {
    form: 'an office before a comma',
    text: 'Danish minister Jens Aage spoke first. "Nobody should doubt us," he said.\n\nGreenland\'s premier, Malik Holm, was cooler. "We read about the ships in the newspaper," he said.',
    statements: [
      said('Nobody should doubt us,', 'Jens Aage'),
      said('We read about the ships in the newspaper,', 'Malik Holm'),
    ],
  },
  {
    form: 'no. at the end of a sentence',
    text: 'Rep. Colt Brannon voted no. "I was promised an amendment," he said.',
    statements: [said('I was promised an amendment,', 'Colt Brannon')],
  },
  {
    form: 'a surname that ends like an office',
    text: 'Defence minister Rajiv Mehta-Sen hailed the launch: "A proud day for every engineer."',
    statements: [said('A proud day for every engineer.', 'Rajiv Mehta-Sen')],
  },
  {
    form: 'one of them',
    text: 'Italy and Spain asked for time, diplomats said. "Everybody wants the factory," one of them said.',
    statements: [said('Everybody wants the factory,', null)],
  },
  {
    form: 'the Commission',
    text: 'The European Commission proposed it on Tuesday. "No competitor would accept this," the Commission said.',
    statements: [said('No competitor would accept this,', 'European Commission')],
  },
  {
    form: 'an activist who',
    text: 'Bank chief Monika Reis apologised. "We regret it deeply," she said.\n\nSofiia Halych, an activist who chained herself to its door, laughed. "I shouted in German," she said.',
    statements: [said('We regret it deeply,', 'Monika Reis'), said('I shouted in German,', 'Sofiia Halych')],
  },
  {
    form: 'a librarian',
    text: 'Bohdan Yats is packing books. "The boxes are better than paper bags," the librarian says.',
    statements: [said('The boxes are better than paper bags,', 'Bohdan Yats')],
  },
  {
    form: 'initials before an office',
    text: '"We are asking for half of it," U.N. relief coordinator Bushra El-Tayib told donors.',
    statements: [said('We are asking for half of it,', 'Bushra El-Tayib')],
  },
  {
    form: 'state broadcaster',
    text: 'President Ilia Moravec spoke. "We are not armed naively," state broadcaster RTX quoted him as saying.',
    statements: [said('We are not armed naively,', 'Ilia Moravec')],
  },
];
