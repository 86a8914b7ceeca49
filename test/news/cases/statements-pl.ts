import { type StatementCase, said } from './statement-case.ts';

export const POLISH: readonly StatementCase[] = [
  {
    form: 'cytat, czasownik, nazwisko',
    text: '„Nowa bateria dotrze na front przed wiosną” – powiedział minister obrony Jan Wilk.',
    statements: [said('Nowa bateria dotrze na front przed wiosną', 'Jan Wilk', { role: 'minister obrony' })],
  },
  {
    form: 'rodzaj żeński',
    text: '„Nikt tej nocy nie spał” – opowiada mieszkanka Anna Zając.',
    statements: [said('Nikt tej nocy nie spał', 'Anna Zając', { role: 'mieszkanka' })],
  },
  {
    form: 'dwukropek',
    text: 'Generał Piotr Lange powiedział: „Linia trzyma od trzech dni”.',
    statements: [said('Linia trzyma od trzech dni', 'Piotr Lange', { role: 'Generał' })],
  },
  {
    form: 'przecinek po cudzysłowie',
    text: '"Kolumna wyjdzie o szóstej", przekazał kapitan Adam Sowa.',
    statements: [said('Kolumna wyjdzie o szóstej', 'Adam Sowa', { role: 'kapitan' })],
  },
  {
    form: 'dwa cytaty, zaimek',
    text: '„Droga jest wolna” – stwierdził major Marek Lis. „Ruszamy do mostu” – dodał on.',
    statements: [said('Droga jest wolna', 'Marek Lis'), said('Ruszamy do mostu', 'Marek Lis')],
  },
  {
    form: 'samo nazwisko dalej',
    text: 'Minister Jan Wilk odwiedził poligon. „Te działa strzelają celniej” – zaznaczył Wilk.',
    statements: [said('Te działa strzelają celniej', 'Jan Wilk', { role: 'Minister' })],
  },
  {
    form: 'nazwisko tylko w dopełniaczu',
    text: 'Czekano na ministra obrony Radosława Górskiego. „Decyzja zapadnie dzisiaj” – oświadczył Górski.',
    statements: [said('Decyzja zapadnie dzisiaj', 'Radosław Górski', { role: 'minister obrony' })],
  },
  {
    form: 'rzecznik',
    text: '„Spotkanie będzie w czwartek” – poinformował rzecznik prezydenta Tomasz Malik.',
    statements: [said('Spotkanie będzie w czwartek', 'Tomasz Malik', { role: 'rzecznik prezydenta' })],
  },
  {
    form: 'pani minister',
    text: '„Kredyt podpiszemy w marcu” – mówi Katarzyna Orzeł, wiceminister finansów.',
    statements: [said('Kredyt podpiszemy w marcu', 'Katarzyna Orzeł')],
  },
  {
    form: 'pytanie',
    text: '„Kto podpisał ten rozkaz?” – zapytała senator Barbara Kos.',
    statements: [said('Kto podpisał ten rozkaz?', 'Barbara Kos', { role: 'senator' })],
  },
  {
    form: 'cudzysłów francuski',
    text: '«Potrzebujemy radarów na wybrzeżu» – podkreślił admirał Henryk Szulc.',
    statements: [said('Potrzebujemy radarów na wybrzeżu', 'Henryk Szulc', { role: 'admirał' })],
  },
  {
    form: 'podwójne nazwisko',
    text: '„Granica jest szczelna” – zapewnił wicepremier Władysław Kania-Wójcik.',
    statements: [said('Granica jest szczelna', 'Władysław Kania-Wójcik', { role: 'wicepremier' })],
  },
  {
    form: 'w rozmowie z',
    text: '„Zostało nam pięć rakiet” – powiedział w rozmowie z portalem pułkownik Jerzy Dąb.',
    statements: [said('Zostało nam pięć rakiet', 'Jerzy Dąb')],
  },
  { form: 'okręt', text: 'Na dno poszedł okręt „Zorza”.', statements: [] },
  { form: 'operacja', text: 'Ruszyła operacja „Czysty brzeg”, która potrwa tydzień.', statements: [] },
  { form: 'gazeta', text: 'Pisze o tym gazeta „Wieczorny Step”.', statements: [] },
  { form: 'tak zwany', text: 'Ogłoszono tzw. „referendum” w trzech wsiach.', statements: [] },
  {
    form: 'fragment',
    text: 'Wilk nazwał decyzję „odważną i potrzebną” i podziękował sojusznikom.',
    statements: [],
  },
  { form: 'film', text: 'Pokazano film „Sto dni pod ziemią” o obronie portu.', statements: [] },
  {
    form: 'źródło bez nazwiska',
    text: '„Decyzja już jest, trzeba ją podpisać” – powiedział urzędnik.',
    statements: [said('Decyzja już jest, trzeba ją podpisać', null, { role: 'urzędnik' })],
  },
  {
    form: 'kobieta minister',
    text: 'Do Kijowa przyjechała szefowa dyplomacji Ewa Borek. „Pomożemy tej zimy” – obiecała ona.',
    statements: [said('Pomożemy tej zimy', 'Ewa Borek')],
  },
  {
    form: 'wicepremier, szef resortu i minister to jedna osoba',
    text: 'Szef MON Jan Wilk odwiedził stocznię. „Pierwsza fregata ruszy w maju” – powiedział wicepremier. „Druga czeka na silniki” – dodał szef resortu.',
    statements: [
      said('Pierwsza fregata ruszy w maju', 'Jan Wilk', { mention: 'wicepremier' }),
      said('Druga czeka na silniki', 'Jan Wilk'),
    ],
  },
  {
    form: 'oficer to pułkownik, nie minister',
    text: 'Płk Adam Sowa rozmawiał z ministrem Janem Wilkiem. „Załoga jest gotowa od tygodnia” – mówił oficer.',
    statements: [said('Załoga jest gotowa od tygodnia', 'Adam Sowa')],
  },
  {
    form: 'generał przed nazwiskiem z innym stopniem',
    text: 'Dowódca dywizji gen. bryg. Marek Lis był na poligonie. „Trafiali za pierwszym razem” – cieszył się generał.',
    statements: [said('Trafiali za pierwszym razem', 'Marek Lis')],
  },
  {
    form: 'minister, którego artykuł nazwie później',
    text: 'Minister pytany o termin odpowiedział krótko: „Jeszcze przed zimą, jak obiecałem”. Potem Radosław Górski obejrzał hangar.',
    statements: [said('Jeszcze przed zimą, jak obiecałem', 'Radosław Górski')],
  },
  {
    form: 'powiedział agencji ktoś bez nazwiska',
    text: 'Burmistrz Anna Zając milczy. „Słyszałem dwa wybuchy za lasem” – powiedział PAP jeden ze strażników, prosząc o anonimowość.',
    statements: [said('Słyszałem dwa wybuchy za lasem', null, { mention: 'jeden ze strażników' })],
  },
  {
    form: 'powiedział portalowi rzecznik',
    text: '„Szukamy szczątków od rana” – przekazał Kurierowi rzecznik brygady kpt. Adam Sowa.',
    statements: [said('Szukamy szczątków od rana', 'Adam Sowa')],
  },
  {
    form: 'sam czasownik: mówi ten z poprzedniego zdania',
    text: '„Most stoi i będzie stał” – odparł minister Jan Wilk. Poseł Marek Lis nie był przekonany. „Filary są z czasów mojego dziadka” – wyliczał.',
    statements: [
      said('Most stoi i będzie stał', 'Jan Wilk'),
      said('Filary są z czasów mojego dziadka', 'Marek Lis'),
    ],
  },
  {
    form: 'sam czasownik: rodzaj wskazuje kobietę',
    text: 'Posłanka Anna Zając spotkała ministra Jana Wilka. „Pytałam o szpitale polowe” – napisała później na X.',
    statements: [said('Pytałam o szpitale polowe', 'Anna Zając')],
  },
  {
    form: 'sam czasownik na początku zdania',
    text: 'Posłanka Anna Zając wróciła z Rygi. Powiedziała: „Tam nikt nie pyta, czy warto”.',
    statements: [said('Tam nikt nie pyta, czy warto', 'Anna Zając')],
  },
  {
    form: 'zdaniem kogoś cała myśl',
    text: 'Zdaniem Radosława Górskiego „bez amunicji nie ma żadnej obrony”. Wilk milczał.',
    statements: [said('bez amunicji nie ma żadnej obrony', 'Radosław Górski')],
  },
  {
    form: 'według kogoś z dopowiedzeniem cała myśl',
    text: 'Według Marka Dudka, analityka z Gdyni, „okręty bez rakiet to tylko drogie jachty”.',
    statements: [said('okręty bez rakiet to tylko drogie jachty', 'Marek Dudek')],
  },
  {
    form: 'jego zdaniem coś jest słowem',
    text: 'Poseł Marek Lis czyta projekt. Jego zdaniem ustawa jest „spóźniona o dekadę”.',
    statements: [],
  },
  {
    form: 'komunikat instytucji',
    text: '„Szlaban pozostanie zamknięty do odwołania” – napisano w komunikacie Straży Granicznej.',
    statements: [said('Szlaban pozostanie zamknięty do odwołania', 'Straż Graniczna')],
  },
  {
    form: 'w komunikacie czytamy',
    text: 'W komunikacie Komisji Europejskiej czytamy: „Pieniądze trafią na wschodnią flankę”.',
    statements: [said('Pieniądze trafią na wschodnią flankę', 'Komisja Europejska')],
  },
  {
    form: 'pismo bez autora',
    text: 'Płk Adam Sowa nie żyje. „Odszedł po długiej chorobie” – napisano w nekrologu.',
    statements: [said('Odszedł po długiej chorobie', null)],
  },
  {
    form: 'skrót instytucji nazwanej w całości',
    text: 'Urząd Transportu Morskiego wstrzymał rejsy. „Wznowimy je po sztormie” – przekazał UTM w odpowiedzi na pytania.',
    statements: [said('Wznowimy je po sztormie', 'Urząd Transportu Morskiego')],
  },
  {
    form: 'instytucja samym pierwszym słowem',
    text: 'Dowództwo Obrony Wybrzeża podało dane. „Nie było naruszeń” – dodało dowództwo.',
    statements: [said('Nie było naruszeń', 'Dowództwo Obrony Wybrzeża')],
  },
  {
    form: 'spółka przed swoją nazwą',
    text: '„Dostarczymy sto wozów” – poinformowała spółka Bałtycka Grupa Pancerna.',
    statements: [said('Dostarczymy sto wozów', 'Bałtycka Grupa Pancerna')],
  },
  {
    form: 'były szef sztabu generalnego to nie Generalny',
    text: 'O planach byłego szefa Sztabu Generalnego mówi się od roku. „Nikt mnie o to nie pytał” – powiedział gen. Marek Lis.',
    statements: [said('Nikt mnie o to nie pytał', 'Marek Lis')],
  },
  {
    form: 'szef dyplomacji, nie szef obrony',
    text: 'Minister obrony Jan Wilk przyjechał z ministrem spraw zagranicznych Radosławem Górskim. „Rozmawiamy ze wszystkimi” – zapewnił szef polskiej dyplomacji.',
    statements: [said('Rozmawiamy ze wszystkimi', 'Radosław Górski')],
  },
  {
    form: 'numer jednostki nie kończy zdania',
    text: 'Dowódca 18. Dywizji Nadmorskiej gen. Marek Lis był na poligonie. „Błoto nam nie straszne” – przyznał dowódca.',
    statements: [said('Błoto nam nie straszne', 'Marek Lis')],
  },
  {
    form: 'nieznany rzeczownik po czasowniku to ktoś inny',
    text: 'Minister Jan Wilk milczał. „Most zerwało o świcie” – powiedział latarnik.',
    statements: [said('Most zerwało o świcie', null, { mention: 'latarnik' })],
  },
  {
    form: 'poseł partii',
    text: 'Nie zgadza się z tym były minister Marek Lis. „To wina obecnego rządu” – stwierdził poseł PiS.',
    statements: [said('To wina obecnego rządu', 'Marek Lis')],
  },
  {
    form: 'wojska i ich skrót',
    text: 'Wojska Obrony Wybrzeża zakończyły ćwiczenia. „Wszyscy są cali” – przekazano w komunikacie WOW.',
    statements: [said('Wszyscy są cali', 'Wojska Obrony Wybrzeża')],
  },
  {
    form: 'jak podkreśliła, cała myśl',
    text: 'Jak podkreśliła wiceszefowa rady Anna Zając, „morze nie dzieli, tylko łączy porty”.',
    statements: [said('morze nie dzieli, tylko łączy porty', 'Anna Zając')],
  },
  {
    form: 'polityk i posłanka: rodzaj czasownika rozstrzyga',
    text: 'Poseł Lewicy Marek Lis i posłanka Konfederacji Anna Zając starli się w studiu. „Pan żyje w innym świecie” – mówiła posłanka. „A pani w innym wieku” – odparł polityk Lewicy.',
    statements: [said('Pan żyje w innym świecie', 'Anna Zając'), said('A pani w innym wieku', 'Marek Lis')],
  },
  {
    form: 'dowódca plutonu nie jest pułkownikiem, którego artykuł nazwie później',
    text: '„Nie strzelaliśmy pierwsi” – twierdzi dowódca plutonu. Płk Adam Sowa z brygady przyznaje: „Lepszych ludzi nie miałem”.',
    statements: [said('Nie strzelaliśmy pierwsi', null), said('Lepszych ludzi nie miałem', 'Adam Sowa')],
  },
  {
    form: 'skrót prokuratora nie kończy zdania',
    text: 'Wojsko odsyła do śledczych. „Śledztwo trwa” – informuje prok. Anna Zając.',
    statements: [said('Śledztwo trwa', 'Anna Zając')],
  },
  {
    form: 'urząd, kraj i nieznane imię',
    text: 'Ministra obrony Litwy Agnė Petrauskė przyleciała do Gdyni. Powiedziała: „Morze nas łączy, nie dzieli”.',
    statements: [said('Morze nas łączy, nie dzieli', 'Agnė Petrauskė')],
  },
  {
    form: 'ambasador kraju w kraju to dyplomata',
    text: 'Ambasador Łotwy w Polsce Jan Wilk spotkał uczniów. „Wasze listy dotarły” – powiedział dyplomata.',
    statements: [said('Wasze listy dotarły', 'Jan Wilk', { role: 'Ambasador Łotwy w Polsce' })],
  },
  {
    form: 'miasto przed urzędem',
    text: 'Na spotkaniu w Brukseli rzeczniczka rady Anna Zając odpowiedziała krótko: „Nie komentujemy przecieków”.',
    statements: [said('Nie komentujemy przecieków', 'Anna Zając', { role: 'rzeczniczka rady' })],
  },
  {
    form: 'rozmówca bez nazwiska',
    text: 'Rzecznik Adam Sowa odmówił Kurierowi komentarza. „To był rekonesans” – twierdzi nasz rozmówca ze służb.',
    statements: [said('To był rekonesans', null)],
  },
  {
    form: 'czasownik bez podmiotu, o osobie sprzed dwóch zdań',
    text: 'Roman Stelmach stracił w wojnie brata. Dziś w małym warsztacie naprawia drony. „Każdy musi wrócić na front” – mówi.',
    statements: [said('Każdy musi wrócić na front', 'Roman Stelmach')],
  },
  {
    form: 'nazwisko w innym przypadku na początku zdania',
    text: '„Most wytrzyma” – ocenił inżynier Paweł Korzonek. Mieszkańcy mają wątpliwości. Korzonka to nie dziwi. „Sam bym pytał” – mówi.',
    statements: [said('Most wytrzyma', 'Paweł Korzonek'), said('Sam bym pytał', 'Paweł Korzonek')],
  },
  {
    form: 'nazwisko kobiety na -cka w celowniku',
    text: '„Schron jest gotowy” – powiedziała dyrektorka Dorota Malicka. Krytykuje to prof. Jan Duda. Malickiej krytyka nie zaskakuje. „Spodziewałam się jej” – przyznaje.',
    statements: [
      said('Schron jest gotowy', 'Dorota Malicka'),
      said('Spodziewałam się jej', 'Dorota Malicka'),
    ],
  },
  {
    form: 'imię i nazwisko za okolicznikiem na początku zdania',
    text: 'Po wyjściu z samolotu minister Olga Tkacz milczała. „Nie teraz” – rzuciła do kamer.',
    statements: [said('Nie teraz', 'Olga Tkacz')],
  },
  {
    form: 'pytany o to',
    text: 'Marszałek Adam Rawicz nie miał czasu. Pytany o budżet, odparł: „Zobaczymy w piątek.”',
    statements: [said('Zobaczymy w piątek.', 'Adam Rawicz')],
  },
  {
    form: 'następnie dodał',
    text: 'Generał Tadeusz Ochota pokazał mapę. Następnie dodał: „Tędy nie przejdzie nikt.”',
    statements: [said('Tędy nie przejdzie nikt.', 'Tadeusz Ochota')],
  },
  {
    form: 'jak dodał, bez podmiotu',
    text: '„Pożar ugaszono” – przekazał wójt Marek Ziółko. Jak dodał, „nikt z mieszkańców nie ucierpiał”.',
    statements: [
      said('Pożar ugaszono', 'Marek Ziółko'),
      said('nikt z mieszkańców nie ucierpiał', 'Marek Ziółko'),
    ],
  },
  {
    form: 'tak decyzję tłumaczył',
    text: '„Nie było innego wyjścia” – tak zamknięcie portu tłumaczył szef łotewskiej straży Andris Kalniņš.',
    statements: [said('Nie było innego wyjścia', 'Andris Kalniņš')],
  },
  {
    form: 'w ten sposób zareagowała',
    text: '"To plotki" - w ten sposób na pytania prasy zareagowała rzeczniczka rządu Bogna Suwalska.',
    statements: [said('To plotki', 'Bogna Suwalska')],
  },
  {
    form: 'tak mówi w następnym zdaniu',
    text: '„Nikt nie chciał wyjeżdżać”. Tak Tymon Bielak, koordynator konwoju, mówi o ewakuacji.',
    statements: [said('Nikt nie chciał wyjeżdżać', 'Tymon Bielak')],
  },
  {
    form: 'prezes firmy o obcej nazwie',
    text: 'Umowę podpisała Selin Yavuz, prezes tureckiej spółki Kuzey Havacılık. „Pierwsze kadłuby powstaną w Polsce” – obiecała prezes.',
    statements: [said('Pierwsze kadłuby powstaną w Polsce', 'Selin Yavuz')],
  },
  {
    form: 'analityk ośrodka',
    text: 'Lucjan Wrona, analityk Ośrodka Badań Morskich, widzi ryzyko. „Kable są łatwym celem” – ostrzega ekspert.',
    statements: [said('Kable są łatwym celem', 'Lucjan Wrona')],
  },
  {
    form: 'z kim się spotkał',
    text: 'Premier Jerzy Walczak był zadowolony. „Mamy zgodę” – oznajmił po rozmowie z wicepremier Ukrainy Darią Bojko.',
    statements: [said('Mamy zgodę', 'Jerzy Walczak')],
  },
  {
    form: 'izba w raporcie',
    text: 'Krajowa Izba Pomiarów zbadała radary. „Połowa nie działa” – czytamy w raporcie Izby.',
    statements: [said('Połowa nie działa', 'Krajowa Izba Pomiarów')],
  },
  {
    form: 'spółka, której nazwa stoi wyżej',
    text: 'Polska Grupa Radarowa otworzy zakład. „Zatrudnimy sto osób” – zapowiedziała spółka.',
    statements: [said('Zatrudnimy sto osób', 'Polska Grupa Radarowa')],
  },
  {
    form: 'osoba bez nazwiska',
    text: 'Sprawę opisał redaktor Filip Karaś. „Pieniędzy nie było nigdy” – twierdzi osoba znająca umowę.',
    statements: [said('Pieniędzy nie było nigdy', null)],
  },
  {
    form: 'oficer na dyżurze',
    text: '„Zaczynamy o świcie” – zapowiedział płk Jan Hebda. „Drogi są zamknięte” – powiedział PAP oficer dyżurny.',
    statements: [said('Zaczynamy o świcie', 'Jan Hebda'), said('Drogi są zamknięte', null)],
  },
  {
    form: 'nie ustępowała posłanka',
    text: '„Proszę o liczby” – nie ustępowała posłanka Ewa Gil. „Dostanie je pani” – odparł wiceminister Jan Pac.',
    statements: [said('Proszę o liczby', 'Ewa Gil'), said('Dostanie je pani', 'Jan Pac')],
  },
  {
    form: 'nazwisko z van',
    text: '„Żołnierze czują się dobrze” – zapewnił mjr Joost van Leeuwen, dowódca kompanii.',
    statements: [said('Żołnierze czują się dobrze', 'Joost van Leeuwen')],
  },
  {
    form: 'Polak',
    text: 'Rozmawialiśmy z koordynatorem polskiej misji Tymoteuszem Gajem. „Jemy raz dziennie” – dodaje Polak.',
    statements: [said('Jemy raz dziennie', 'Tymoteusz Gaj')],
  },
  {
    form: 'gubernator, którego przedstawiono inaczej',
    text: 'O ataku poinformował szef władz obwodowych Ołeksij Hajda. Rano gubernator podał nowe dane: „Ranne są trzy osoby.”',
    statements: [said('Ranne są trzy osoby.', 'Ołeksij Hajda')],
  },
  {
    form: 'dyrektor szpitala w mieście',
    text: '„Stan rannych jest dobry” – przekazał dyrektor szpitala w Mielcu Zenon Gawlik.',
    statements: [said('Stan rannych jest dobry', 'Zenon Gawlik')],
  },
  {
    form: 'przewodniczący jest mężczyzną',
    text: 'Zeznawał gen. Wiesław Hołub. „Nie pamiętam” – powtarzał. Przewodniczący komisji Antoni Raj uspokajał salę. „Wrócimy do tego jutro” – zapowiedział.',
    statements: [said('Nie pamiętam', 'Wiesław Hołub'), said('Wrócimy do tego jutro', 'Antoni Raj')],
  },
  {
    form: 'instruktorka',
    text: '„Ćwiczymy co noc” – mówi sierż. Kinga Maj, instruktorka. Ochotnik Oskar narzeka na zimno. Instruktorka się uśmiecha. „Przywyknie” – komentuje.',
    statements: [said('Ćwiczymy co noc', 'Kinga Maj'), said('Przywyknie', 'Kinga Maj')],
  },
  {
    form: 'Polka',
    text: 'Minister Gunter Althaus rozmawiał z polską dyplomatką Hanną Wróbel. Polka wspomniała o morzu. „Zaczniemy latem” – zapowiedziała.',
    statements: [said('Zaczniemy latem', 'Hanna Wróbel')],
  },
  {
    form: 'stopień kontradmirała',
    text: '„Okręt jest gotowy” – powiedział w Gdyni szef sztabu floty kontradm. Rafał Wąs.',
    statements: [said('Okręt jest gotowy', 'Rafał Wąs')],
  },
  {
    form: 'komu powiedziano',
    text: 'Komisarz UE do spraw energii, Irlandczyk Fergal Tighe Moran, obiecał pomoc. „Zdążymy przed zimą” – powiedział reporterce TVN24 Beacie Kłos.',
    statements: [said('Zdążymy przed zimą', 'Fergal Tighe Moran')],
  },
  {
    form: 'portal, któremu powiedziano',
    text: 'Burmistrz Iwona Rej pokazuje plany schronu. „Pomieści dwieście osób” – mówi Defence24.',
    statements: [said('Pomieści dwieście osób', 'Iwona Rej')],
  },
  {
    form: 'cytowała go agencja',
    text: 'Rzecznik floty Oleg Gusiew zaprzeczył. „Niczego nie zestrzelono” – cytowała go agencja TASS.',
    statements: [said('Niczego nie zestrzelono', 'Oleg Gusiew')],
  },
  {
    form: 'miejsce wypowiedzi',
    text: 'Minister obrony Colin Waverley przedstawił plan. „Okręty wyjdą w maju” – oświadczył w Izbie Gmin.',
    statements: [said('Okręty wyjdą w maju', 'Colin Waverley')],
  },
  {
    form: 'sam przed nazwiskiem',
    text: 'Krytykowano posła Bartosza Wilgę. Sam Wilga był spokojny. „Poczekam na raport” – stwierdził.',
    statements: [said('Poczekam na raport', 'Bartosz Wilga')],
  },
  {
    form: 'liczebnik flotylli',
    text: 'Dowódca 8. Flotylli kontradmirał Lesław Mol mówił o załodze. „Nikt nie odszedł” – ocenił.',
    statements: [said('Nikt nie odszedł', 'Lesław Mol')],
  },
  {
    form: 'nazwisko na -icia',
    text: 'Uniewinniono ministra Zorana Petkovicia. „To koniec udręki” – powiedział.',
    statements: [said('To koniec udręki', 'Zoran Petković')],
  },
];
