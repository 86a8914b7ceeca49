/**
 * Names that sounds alone do not bring together, each line one name. Given names: the same name in Ukrainian, Russian,
 * Polish, English and its short forms. Surnames: those of the news whose spelling in Cyrillic follows another language.
 */
const lines = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split(/\n+/u)
    .map((line) => line.trim().split(/\s+/u));

export const SAME_GIVEN_NAMES = lines(`
  volodymyr vladimir wladimir wolodymyr włodzimierz володимир владимир
  oleksandr aleksandr alexander aleksander alexandr sasha олександр александр александер
  oleksandra aleksandra alexandra олександра александра
  serhii serhiy sergei sergey sergiy serge siergiej sergej sergueï сергій сергей сергий
  andrii andriy andrei andrey andrij андрій андрей
  mykola nikolai nikolay nikolaj mikołaj микола николай мыкола
  mykhailo mikhail michail myhailo mikhailo mykhaylo михайло михаил
  dmytro dmitry dmitri dmitriy dmitrii dmitrij дмитро дмитрий
  oleksii oleksiy alexei alexey aleksei aleksey aleksej олексій алексей олексий
  yurii yuriy yuri yury iurii jurij juri юрій юрий iouri
  vasyl vasily vasiliy vasilii василь василий
  pavlo pavel paweł павло павел
  ihor igor ігор игорь
  oleh oleg олег
  petro pyotr petr петро петр
  kyrylo kirill kyryl kiril кирило кирилл
  denys denis denys денис
  valerii valery valeriy valeri valerij walerij валерій валерий
  yevhen yevgeny evgeny evgeni yevgeni eugene yevheniy yevhenii eugen jewgeni jewhen євген евгений євгеній
  olena elena yelena ołena олена елена єлена
  iryna irina irena ірина ирина
  svitlana svetlana світлана светлана
  tetiana tetyana tatiana tatyana tatjana тетяна татьяна
  kateryna katerina ekaterina yekaterina catherine катерина екатерина
  nataliia nataliya natalia natalya natalka natalie наталія наталья наталия наталя
  yuliia yuliya yulia julia julija iuliia юлія юлия ioulia
  olha olga ольга
  mariia mariya maria marija марія мария
  hanna anna ganna ганна анна
  anastasiia anastasiya anastasia анастасія анастасия
  viktoriia viktoriya victoria viktoria вікторія виктория
  liudmyla lyudmyla lyudmila ludmila людмила
  viktor victor wiktor віктор виктор
  mykyta nikita микита никита
  artem artyom artiom артем
  hryhorii hryhoriy grigory grigori hryhorij григорій григорий
  heorhii georgy georgii giorgi георгій георгий
  illia illya ilya ilia ілля илья
  danylo danil daniil данило даниил
  vladyslav vladislav władysław владислав
  viacheslav vyacheslav vjacheslav в'ячеслав вячеслав
  stanislav stanislaw stanisław станіслав станислав
  maksym maxim maksim максим
  matvii matviy matvey матвій матвей
  fedir fyodor fedor федір федор
  kostiantyn kostyantyn konstantin костянтин константин
  anatolii anatoliy anatoly anatoli анатолій анатолий
  vitalii vitaliy vitaly vitali vitalij віталій виталий
  hennadii hennadiy gennady gennadi геннадій геннадий
  yaroslav iaroslav jaroslav jarosław ярослав
  arsen arsenii arseniy arseny арсен арсеній арсений
  bohdan bogdan богдан
  ruslan руслан
  rustem roustem рустем
  taras тарас
  joe joseph joseph джо джозеф
  john johnny джон
  james jim jimmy джеймс джим
  jacob jake джейк
  peter pete піт пит пітер питер
  michael mike mikey майкл майк
  william bill will вільям уільям уильям білл билл
  robert bob rob bobby роберт боб
  thomas tom томас том
  anthony antony tony ентоні энтони
  david dave девід дэвид давид
  donald don дональд
  george джордж
  mark marc марк
  marco marko марко
  keir кір кир
  rishi ріші риши
  boris boris борис
  ben benjamin бен бенджамин бенджамін
  binyamin benyamin біньямін беньямін биньямин беньямин
  charles chuck charlie чарльз чак
  lloyd ллойд лойд
  jens єнс йенс
  ursula урсула
  annalena анналена
  kaja kaya kaia кая кайя
  josep жозеп хосеп
  emmanuel емманюель еммануель эмманюэль эммануэль эмманюель
  olaf олаф
  friedrich fritz фрідріх фридрих
  volker фолькер
  johann йоганн иоганн
  sebastien sébastien себастьєн себастьян
  stephane stéphane стефан
  jean-noel jean-noël жан-ноель жан-ноэль
  giorgia джорджа джорджия джорджія
  guido гвідо гвидо
  antonio antónio антоніу антоніо антониу антонио
  rafael rafael-mariano рафаель рафаэль
  recep реджеп
  hakan гакан хакан
  jonas йонас
  matthew matt метью меттью мэттью
  christopher chris крістофер кристофер кріс крис
  steve steven stephen стів стив стівен стивен
  lindsey ліндсі линдси
  jd j.d джей-ді
  keith кіт кит
  scott скотт
  elon ілон илон
  hillary гілларі хиллари
  kamala камала
  radoslaw radosław radek радослав радек
  karol кароль
  troels троельс троэльс
  mette метте
  ulf ульф
  gitanas гітанас гитанас
  kim кім ким
`);

export const SAME_SURNAMES = lines(`
  zaluzhnyi zaloujny
  shmyhal chmygal
  budanov boudanov
  kuleba kouleba
  trump трамп
  biden байден
  harris гарріс харрис
  vance венс вэнс
  rubio рубіо рубио
  hegseth гегсет хегсет
  austin остін остин
  blinken блінкен блинкен
  sullivan салліван салливан
  witkoff віткофф уиткофф виткофф
  kellogg келлог
  waltz волц уолтц вольц
  whitaker вітакер уитакер
  cavoli каволі каволи
  grynkewich гринкевич грінкевич
  milley міллі милли
  kirby кірбі кирби
  nuland нуланд
  bessent бессент
  graham грем грэм
  mccain маккейн
  healey гілі хілі хили
  starmer стармер
  sunak сунак
  johnson джонсон
  truss трасс
  wallace воллес уоллес воллас уоллэс
  shapps шаппс
  cameron кемерон кэмерон
  lammy леммі ламмі лэмми
  cooper купер
  radakin радакін радакин
  macron макрон
  lecornu лекорню
  sejourne séjourné сежурне
  barrot барро
  colonna колонна
  scholz шольц
  merz мерц
  merkel меркель
  pistorius пісторіус писториус
  baerbock бербок бэрбок
  wadephul вадефуль
  habeck габек хабек
  steinmeier штайнмаєр штайнмайер
  strack-zimmermann штрак-циммерманн
  leyen ляєн ляйен лейен
  michel мішель мишель
  costa кошта коста
  borrell боррель
  kallas каллас
  kubilius кубілюс кубилюс
  breton бретон
  metsola мецола
  stoltenberg столтенберг
  rutte рютте
  bauer бауер бауэр
  dragone драгоне
  duda дуда
  tusk туск
  sikorski сікорський сикорский
  kosiniak-kamysz косіняк-камиш косиняк-камыш
  nawrocki навроцький навроцкий
  morawiecki моравецький моравецкий
  blaszczak błaszczak блащак
  zacharowa sacharowa sakharova zakharova захарова
  orban orbán орбан
  szijjarto szijjártó сійярто сийярто
  fico фіцо фицо
  pellegrini пеллегріні пеллегрини
  babis babiš бабіш бабиш
  fiala фіала фиала
  pavel павел
  lipavsky lipavský ліпавський липавский
  vucic vučić вучич
  erdogan erdoğan ердоган эрдоган
  fidan фідан фидан
  guterres гутерріш гутеррес гутерреш
  grossi гроссі гросси
  meloni мелоні мелони
  crosetto крозетто
  tajani таяні таяни
  sanchez sánchez санчес
  frederiksen фредеріксен фредериксен
  poulsen поульсен
  rasmussen расмуссен
  stubb стубб
  niinisto niinistö нііністьо ниинистё
  marin марін марин
  hakkanen häkkänen гякканен хяккянен
  kristersson крістерссон кристерссон
  jonson йонсон
  stenergard стенергард
  store støre стере стьоре
  kallas каллас
  pevkur певкур
  tsahkna цахкна
  nauseda nausėda науседа
  landsbergis ландсбергіс ландсбергис
  simonyte šimonytė шимоніте шимоните
  sakaliene šakalienė шакалєне шакалене
  rinkevics rinkēvičs рінкевичс ринкевичс рінкевіч
  spruds sprūds спрудс
  netanyahu нетаньягу нетаньяху нетаніягу
  modi моді моди
  zelensky selenskyj zełenski zelenskyy зеленський зеленский
  putin poutine путін путин
  lukashenko lukashenka łukaszenka lukaschenko лукашенко лукашенка loukachenko
  prigozhin prigoschin prigożyn пригожин prigojine
  shoigu schoigu szojgu шойгу choïgou
  gerasimov gerassimow gierasimow герасимов guerassimov
  kadyrov kadyrow кадиров кадыров
  medvedev medwedew miedwiediew медведєв медведев
  nebenzya nebenzia небензя
  ushakov uschakow ушаков ouchakov
  gorbachev gorbatschow gorbachov горбачов горбачев
  yeltsin jelzin єльцин ельцин
  navalny nawalny nawalnyj навальний навальный
  yermak ermak jermak єрмак ермак
  umierov umerov umjerow umierow oumerov умєров умеров
  lutsenko łucenko луценко
  sandu санду
  pashinyan пашинян
  aliyev алієв алиев
  tokayev токаєв токаев
  carney карні карни
  trudeau трюдо
  ishiba ішіба исиба
  kishida кісіда кисида
  musk маск
  zuckerberg цукерберг
  obama обама
  clinton клінтон клинтон
  bush буш
  pompeo помпео
  bolton болтон
  burns бернс
  gabbard габбард
  ratcliffe реткліфф рэтклифф
  caine кейн
  leavitt левітт левитт
  francis франциск
  leo лев
`);

/** Names in which the family comes first: family, given, as often written. */
export const FAMILY_FIRST = lines(`
  xi jinping сі цзіньпін си цзиньпин
  wang yi ван і ван и
  li qiang лі цян ли цян
  li hui лі хуей ли хуэй
  dong jun дун цзюнь дун цзюнь
  kim jong-un кім чен-ин ким чен-ын
  lee jae-myung лі чже-мьон ли чжэ-мён
  yoon suk-yeol юн сок-йоль юн сок-ёль
`);
