import { declined, inflected } from './declined.ts';
import { gendered, type LanguageProfile, sexed, words } from './language.ts';

/** Given names in the nominative as Polish news writes them. */
export const PL_GIVEN_NAMES = sexed(
  `
  andrzej donald radosław władysław mateusz mariusz tomasz jarosław lech aleksander bronisław piotr paweł jan karol józef
  stanisław krzysztof marek marcin michał maciej grzegorz jacek jerzy janusz zbigniew wojciech wiesław wiktor witold
  zdzisław adam adrian antoni artur bartosz bartłomiej błażej bogdan bogusław borys cezary czesław damian daniel dariusz
  dawid dominik edward eugeniusz filip franciszek gabriel henryk hubert igor ireneusz jakub jędrzej julian kacper kamil
  kazimierz konrad leon leszek leonard łukasz maksymilian marian mieczysław mikołaj miłosz mirosław norbert olaf oskar
  patryk przemysław rafał robert roman ryszard sebastian sławomir stefan szymon tadeusz waldemar wacław włodzimierz
  krystian gerard natan nataniel remigiusz tymoteusz wincenty walenty wit seweryn roch radomir ludwik lucjan kajetan jeremi ignacy hieronim gustaw florian emil edmund bernard benedykt alfred albert eryk fryderyk feliks cyprian bonifacy aleksy alojzy arkadiusz anatol ernest gracjan joachim jeremiasz juliusz klemens laurenty makary marceli nikodem oktawian otto rajmund rudolf stanisław tytus urban wawrzyniec wilhelm zachariasz zenobiusz ziemowit bohdan taras ihor serhij mychajło
  zenon zygmunt wołodymyr rustem dmytro andrij serhij ołeksandr ołeksij denys kyryło wałerij władimir siergiej dmitrij
  emmanuel keir joe pete lloyd marco boris friedrich john james mark antony viktor peter`,
  `
  anna agnieszka barbara beata katarzyna małgorzata magdalena maria joanna ewa elżbieta krystyna teresa zofia jadwiga
  danuta irena halina helena grażyna bożena stanisława monika jolanta marta dorota izabela renata urszula karolina
  justyna paulina natalia aleksandra alicja julia kinga sylwia iwona wanda hanna kamila patrycja anita angela ursula
  tetiana oksana ołeksandra natalija switłana hałyna kateryna kristen ursula metsola roberta giorgia mette sanna ingrida
  adrianna aldona amelia aurelia bogumiła bogna celina cecylia cezaria daria dagmara diana edyta eleonora eliza elwira emilia ewelina felicja genowefa gertruda hanna honorata ilona inga jagoda janina jagna józefa judyta julita kalina klaudia klara kornelia laura lena leokadia lesia liliana lucyna ludmiła łucja magda malwina marianna mariola marlena martyna matylda nadia nina olga oliwia otylia regina roksana sabina sandra sara stefania stella tamara tola wioletta zuzanna żaneta swietłana lesia marija
  kaja ołena iryna julija weronika wiktoria marzena ilona lidia aneta`,
);

const PL_MEN = `
  minister premier wicepremier prezydent wiceprezydent kanclerz sekretarz szef przewodniczący dowódca dyrektor generał
  generał-broni pułkownik podpułkownik major kapitan porucznik sierżant żołnierz oficer admirał marszałek rzecznik
  przedstawiciel doradca wiceminister zastępca ambasador konsul dyplomata komisarz poseł senator deputowany europoseł
  burmistrz gubernator naczelnik prezes wiceprezes urzędnik analityk ekspert politolog historyk profesor naukowiec prawnik
  adwokat prokurator sędzia dziennikarz reporter korespondent redaktor wolontariusz weteran świadek mieszkaniec założyciel
  właściciel konstruktor inżynier lekarz król papież biskup arcybiskup kapelan pilot operator członek lider przywódca
  polityk menedżer kierowca sąsiad policjant strażak ratownik nauczyciel student rolnik emeryt marynarz komandor podporucznik
  badacz parlamentarzysta wójt starosta wojewoda specjalista działacz związkowiec rozmówca informator duchowny wojskowy ksiądz
  kontradmirał wiceadmirał publicysta komendant inspektor pełnomocnik attaché trener szkoleniowiec instruktor medyk
  sanitariusz ochotnik rezerwista uczestnik organizator współpracownik kolega obrońca psycholog ekonomista socjolog
  portugalczyk irlandczyk austriak szwajcar serb chorwat gruzin mołdawianin australijczyk albańczyk luksemburczyk koreańczyk
  francuz niemiec brytyjczyk amerykanin ukrainiec litwin estończyk łotysz czech słowak fin szwed duńczyk norweg holender belg rumun turek kanadyjczyk rosjanin białorusin hiszpan
  włoch sołtys mecenas prokurent
  wiceszef wicedyrektor wiceprzewodniczący wicemarszałek wiceburmistrz następca poprzednik
  mer kierownik ordynator polak węgier bułgar grek japończyk koordynator obserwator negocjator ekspremier eksprezydent`;

/** Words for women out of those for men: "instruktor" gives "instruktorka", "urzędnik" "urzędniczka". */
function feminine(men: string): string {
  return words(men)
    .flatMap((word) =>
      FEMININE.flatMap(([ending, other]) => (ending.test(word) ? [word.replace(ending, other)] : [])),
    )
    .join(' ');
}

const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/([iy])k$/u, '$1czka'],
  [/(tor|ant|ent|er|ist|yst)a?$/u, '$1ka'],
  // "marynarka" is the navy.
  [/(?<!yna)rz$/u, 'rka'],
  [/log$/u, 'lożka'],
  [/wca$/u, 'wczyni'],
];

export const PL_ROLES = {
  ...sexed('', feminine(PL_MEN)),
  ...gendered(
    PL_MEN,
    'mężczyzna ojciec brat syn',
    `
  premierka prezydentka kanclerka szefowa przewodnicząca dyrektorka rzeczniczka przedstawicielka doradczyni
  ambasadorka posłanka senatorka deputowana europosłanka burmistrzyni prezeska urzędniczka ekspertka
  sąsiadka nauczycielka studentka emerytka badaczka specjalistka działaczka rozmówczyni policjantka polityczka wiceministra
  menedżerka radna uczestniczka organizatorka wolontariuszka dowódczyni żołnierka psycholożka analityczka dyplomatka generałka
  amerykanka ukrainka francuzka niemka brytyjka finka szwedka dunka norweżka estonka łotyszka litwinka pełnomocniczka
  kierowniczka koordynatorka polka węgierka włoszka hiszpanka holenderka belgijka rumunka czeszka słowaczka kanadyjka wiceszefowa wicedyrektorka wiceprzewodnicząca profesorka prawniczka adwokatka dziennikarka redaktorka mieszkanka założycielka lekarka królowa kobieta matka żona`,
  ),
};

/** Ranks and degrees as they stand before a name: "gen. Jan Wilk". */
const PL_RANKS = gendered(
  'źródło źródła rez mec prok asp kom podkom nadkom insp podinsp red gen płk ppłk mjr kpt ppor por kmdr adm kadm wadm kontradm wiceadm ks bp abp prof dr sierż chor',
  '',
  '',
);

const PAST_STEMS = words(`
  powiedzia doda podkreśli zaznaczy stwierdzi oświadczy napisa poinformowa wyjaśni zapewni ostrzega przypomnia
  skomentowa ocenia oceni zauważy odpowiedzia mówi pisa przekaza zapowiedzia przyzna wskaza tłumaczy uzna apelowa
  zaapelowa podsumowa uściśli zacytowa dodawa podkreśla zaznacza argumentowa przekonywa wezwa obieca spyta zapyta
  wylicza wyliczy pyta dopytywa zarzuci odpar ripostowa zripostowa wtrąci kontynuowa wspomina wspomnia sugerowa zasugerowa
  uspokaja uspokoi alarmowa zaalarmowa kpi zakpi ironizowa prosi poprosi krzycza zawoła szepta deklarowa zadeklarowa zastrzega
  skwitowa kwitowa chwali pochwali dziękowa zachęca poda podawa zdradzi ujawni opowiada opowiedzia twierdzi sądzi komentowa
  zapewnia oznajmi oznajmia zakomunikowa rzuci obiecywa przestrzega przytakiwa oburza oburzy skarży wytkną zapowiada wtórowa wyrazi zwróci zwraca narzeka żali mówi radzi doradzi powtórzy powtarza ubolewa dowodzi diagnozowa wzywa odnotowa relacjonowa potwierdzi zaprzeczy ogłosi opisa podziękowa pogratulowa skrytykowa potępi żartowa zażartowa`);

/** Polish, as agencies and papers write it. */
export const PL: LanguageProfile = {
  code: 'pl',
  speechVerbs: words(
    [
      ...inflected(PAST_STEMS, ['ł', 'ła', 'ło', 'li', 'ły']),
      ...words(`
        ostrzegł ostrzegła powiedzieli odpowiedzieli zapowiedzieli przypomnieli rzekł rzekła mówi mówią podkreśla podkreślają dodaje dodają pisze
        piszą zaznacza zaznaczają stwierdza stwierdzają informuje informują wyjaśnia wyjaśniają ocenia oceniają zauważa
        zapewnia ostrzega przypomina komentuje komentują odpowiada cytuje cytują przekazuje twierdzi twierdzą uważa uważają
        tłumaczy przyznaje wskazuje apeluje czytamy brzmi przekonuje oświadcza relacjonuje dodając podkreślając zaznaczając
        mówiąc pisząc wyjaśniając wynika przekazano oceniono stwierdzono zapewniono wskazano wyjaśniono przypomniano
        zapowiedziano ogłoszono wylicza pyta dopytuje deklaruje zastrzega sugeruje alarmuje wspomina opowiada uspokaja ujawnia
        żartuje ironizuje radzi chwali krytykuje kwituje sądzi narzeka zastrzegł zastrzegła podano powiedziano napisano podkreślono dodano poinformowano zaznaczono`),
    ].join(' '),
  ),
  speechNouns: words(`
    oświadczeni* wpis* komunika* wywiad* komentar* list liście przemówieni* wystąpieni* wideo słowa słowami odpowiedź odpowiedzi
    tweet* facebook* twitter* telegram* x rozmowa rozmowie konferencj* cytat* post* publikacj*`),
  sourcePhrases: ['według', 'zdaniem', 'jak mówi', 'jak powiedział', 'w ocenie', 'w opinii', 'wg'],
  someone: ['ktoś', 'nikt', 'osoba', 'osoby', 'anonimowy', 'anonimowa', 'anonimowe'],
  pronouns: { on: 'm', ona: 'f', oni: 'many' },
  possessives: { jego: 'm', jej: 'f' },
  objects: { go: 'm', ją: 'f' },
  addressVerbs: words(
    'powiedział powiedziała odpowiedział odpowiedziała zapytał zapytała przekazał przekazała mówił mówiła',
  ),
  quotingVerbs: words('cytuje cytują cytował cytowała cytowało zacytował zacytowała zacytowało cytując'),
  ofWords: words('do ds od nad'),
  honorifics: sexed('pan pana panu panem sir lord', 'pani panią lady'),
  roles: { ...declined(PL_ROLES, 'pl'), ...PL_RANKS },
  epithets: [],
  qualifiers: words(
    'były była byłego byłej pełniący pełniąca pierwsz* nowy nowa nowego obecny obecna obecnego główn* naczeln* ukraińsk* amerykańsk* brytyjsk* niemieck* polsk* francusk* rosyjsk*',
  ),
  deputies: words('rzecznik* rzecznicz* doradc* doradczyni* adwokat* zastępc* przedstawiciel* asystent*'),
  bodies: words(`
    ministerstw* mon msz mswia sztab* rząd* parlament* sejm* senat* kreml* pentagon* nato ue unia komisj* rada rady radzie
    dowództw* biuro biura urząd* służb* agencj* firma firmy firmie spółk* koncern* przedsiębiorstw* gazet* stacj* kanał* brygad*
    batalion* pułk* organizacj* fundacj* partia partii sojusz* ambasada ambasady ambasadzie ambasadę ambasadą sąd* prokuratur* policj* instytut* bank* centrum bbn wojsko
    departament* kancelari* straż* wojska siły lewica lewicy konfederacj* koalicj* marynark* lotnictw* żandarmeri* zespół zespoł* muzeum stoczni* korpus*
    dywizj* akademi* uniwersytet* trybunał* izba izby izbie izbę izbą ośrodek ośrodk* grupa grupy grupie grupę grupą flotyll* urzędu urzędowi urzędem urzędzie resort*`),
  anyBodies: words('resort* spółk* firm* koncern* przedsiębiorstw* sojusz* instytucj*'),
  bodyKinds: words(''),
  complements: words(``),
  documents: words(`
    raport* nekrolog* depesz* notatk* zawiadomieni* oświadczeni* dokument* list liście komunika* umow* ustaw* rezolucj* deklaracj* memorandum artykuł* publikacj* wpis*
    sprawozdani* badani* sondaż* wyrok*`),
  firstNames: declined(PL_GIVEN_NAMES, 'pl'),
  nameParticles: words('von van der de di da al el bin ibn la le'),
  notNames: words(`
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia poniedziałek wtorek środa
    czwartek piątek sobota niedziela polska polski polsce polskę ukraina ukrainy ukrainie ukrainę rosja rosji rosję usa ue nato
    kijów kijowa kijowie moskwa moskwy moskwie bruksela brukseli warszawa warszawy warszawie europa europy europie bóg`),
  functionWords: words(`
    a ale albo aby bez bo by był była było byli być co czy dla do dziś gdy gdzie go i ich ile im inne iż ja jak jako jednak
    jego jej jest jeszcze jeśli już każdy kiedy kto która które który lub ma mają może można my na nad nam nas nasz nasza nie nim
    niż o obecnie od on ona oni oraz po pod podczas ponadto potem poza przed przez przy są się sam sama samo sami swój swoje ta tak także tam te
    ten to trzeba tu tylko tym u w we więc wszystko wtedy z za zaś ze że żeby jutro wczoraj teraz wcześniej później natomiast
    według zdaniem czytaj zobacz źródło cytat jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć`),
  determiners: words(
    'ten ta to te tego tej temu jego jej ich swój swoja swoje nasz nasza mój moja jeden jedna kilka dwa trzy',
  ),
  objectDeterminers: [],
  roleLinks: words('w we z ze do od ds na po i przy przez nad pod'),
  prepositions: [],
  relatives: words('który która które którego której któremu którym kto co czyj'),
  abbreviations: words(`
    mec prok kom podkom rtm red sen kard dyr przew rez dyw bryg spocz dypl emer insp nadkom podinsp asp mł st chor kmdr kadm wadm kontradm wiceadm im ul al pl św płk ppłk gen kpt por ppor mjr sierż plut adm prof dr hab mgr inż r w m.in np itd itp tzw tj tys
    gr godz min sek nr ok ds woj pow gm os str tel red wg ks bp abp o p s.a sp o.o jr lek med n.e p.n.e zob por j.w ww br ub`),
  labels: {
    quote: ['cytat', 'dosłownie', 'cytaty', 'wypowiedź'],
    source: ['źródło', 'źródła'],
    prose: [
      'szczegóły',
      'tło',
      'kontekst',
      'przypomnijmy',
      'przypominamy',
      'wcześniej',
      'dla przypomnienia',
      'aktualizacja',
      'uwaga',
    ],
  },
  namedThings: words(`
    operacj* okręt* statek statk* krążownik* fregat* film* serial* książk* powieść powieści piosenk* album* gazet* dziennik* tygodnik*
    czasopism* portal* ustaw* partia partii partię ruch* program* projekt* ćwicze* manewr* rakiet* pocisk* dron* czołg* system*
    haubic* brygad* batalion* pułk* dywizj* oddział* spółk* firm* koncern* grup* organizacj* fundacj* order* medal* format* forum
    konferencj* hasł* kryptonim* pseudonim* stacj* kanał* tankowiec tankowc* kampani* akcj* strategi* doktryn* plan* tarcz*`),
  namingWords: words(
    'tzw tak-zwan* zwan* nazwan* nazyw* określan* tytuł* zatytułowan* hasł* słowo słowa słowem termin* napis*',
  ),
  conjunctions: words('i oraz ale a potem'),
  participle: /ąc$/u,
  capitalNouns: false,
  verbSecond: null,
  genitiveChains: true,
  longFragment: null,
  verbGender: { m: /(?:ł|łem)$/u, f: /(?:ła|łam)$/u },
  inversion: null,
};
