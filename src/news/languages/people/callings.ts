import type { Language } from '../../article.ts';

/** A noun that news puts for someone named before, and the offices that its bearer may hold. */
export type Calling = {
  /** Matches the noun with the words that belong to it, lower case: "spd-politiker", "szef resortu obrony". */
  readonly called: RegExp;
  readonly offices: RegExp;
};

const DE_SOLDIERS =
  /general(?!sekret|konsul|direktor|anwalt)|admiral|oberst(?!e)|major|leutnant|hauptmann|inspekteur|kommand|befehlshaber|offizier|soldat|feldwebel|militär|(?:armee|heeres|marine|luftwaffen|stabs)chef/u;
const DE_GENERALS =
  /general(?!sekret|konsul|direktor|anwalt)|inspekteur|befehlshaber|kommandeur|(?:armee|heeres|stabs)chef/u;

const GERMAN: readonly Calling[] = [
  {
    called:
      /(?:politiker|demokrat|abgeordnete|parlamentarier|haushälter|haushaltsexperte)(?:in|r|n)?$|^ob(?:mann|frau)$|^(?:cdu|csu|spd|fdp|afd|bsw|grünen|linken|unions)-(?:mann|frau|chef|chefin)$/u,
    offices:
      /politiker|minister|kanzler|präsident|abgeordnet|senator|bürgermeister|vorsitzend|(?:partei|fraktions|regierungs|staats)chef|sekretär|landrat|beauftragte|kandidat|sprecher/u,
  },
  { called: /^(?:ressort)chef(?:in)?$/u, offices: /minister|senator/u },
  { called: /^regierungschef(?:in)?$/u, offices: /ministerpräsident|premier|kanzler|bürgermeister/u },
  { called: /^kreml-?chef$/u, offices: /präsident/u },
  { called: /^(?:staatschef|staatsoberhaupt)(?:in)?$/u, offices: /präsident/u },
  { called: /^chefdiplomat(?:in)?$/u, offices: /außenminister|außenbeauftragte/u },
  {
    called: /^(?:behörden|amts|verbands|gewerkschafts|dienst)chef(?:in)?$/u,
    offices: /präsident|leiter|direktor|vorsitzend|geschäftsführer/u,
  },
  {
    called:
      /(?:manager|unternehmer|konzernchef|vorstandschef|firmenchef|unternehmenschef)(?:in)?$|vorstandsvorsitzender?$|^geschäftsführer(?:in)?$/u,
    offices: /vorstand|vorständin|geschäftsführ|ceo|chef|direktor|gründer|leiter|präsident/u,
  },
  {
    called: /(?:geistliche|theolog|priester)(?:r|e|in)?$/u,
    offices: /pfarr|bischof|bischöf|papst|kardinal|past|priester|imam|rabbin|präses|dekan/u,
  },
  { called: /jurist(?:in)?$/u, offices: /anwalt|anwält|richter|jurist/u },
  {
    called:
      /(?:wissenschaftl|forsch|expert|fachmann|fachfrau|ökonom|politolog|akademik|analyst|professor|historik)(?:er|e|in|erin)?$/u,
    offices: /profess|histori|analyst|expert|forsch|wissenschaft|ökonom|polito|direktor|leiter/u,
  },
  {
    called: /diplomat(?:in)?$/u,
    offices: /botschaft|gesandt|diplomat|außenbeauftragte|außenminister|konsul/u,
  },
  { called: /(?:mediziner|arzt|ärztin)(?:in)?$/u, offices: /arzt|ärzt|medizin|chirurg/u },
  { called: /(?:^|-)general(?:in)?$/u, offices: DE_GENERALS },
  { called: /(?:marine|heeres|luftwaffen|armee|stabs|militär)chef(?:in)?$/u, offices: DE_SOLDIERS },
  { called: /^oberst$/u, offices: /oberst(?!e)/u },
  {
    called: /^(?:admiral|admiralin)$/u,
    offices: /admiral|marineinspekteur|marinechef|inspekteur der marine/u,
  },
  { called: /^(?:hauptmann|major|kapitän)$/u, offices: /hauptmann|major|kapitän/u },
  { called: /^(?:minister|ministerin)$/u, offices: /minister/u },
  { called: /(?:offizier|militär|soldat|befehlshaber|kommandeur|kommandant)(?:in)?$/u, offices: DE_SOLDIERS },
];

const PL_MINISTERS = /minist|premier|szef\S* (?:\p{L}+ )?(?:mon|msz|mswia|resortu|ministerstwa|dyplomacji)/u;
const PL_SOLDIERS =
  /gen\.|generał|płk|ppłk|mjr|kpt|por\.|adm\.|kmdr|pułkowni|major|kapitan|porucznik|admirał|dowódc|oficer|żołnierz|szef\S* sztabu/u;

const POLISH: readonly Calling[] = [
  {
    called: /^szef\S* (?:\p{L}+ )?(?:msz|dyplomacji)/u,
    offices: /spraw zagranicznych|sekretarz\S* stanu|szef\S* (?:\p{L}+ )?(?:msz|dyplomacji)/u,
  },
  {
    called: /^szef\S* (?:\p{L}+ )?(?:mon|resortu obrony|ministerstwa obrony)/u,
    offices: /minist\S* obrony|szef\S* (?:\p{L}+ )?(?:mon|resortu obrony|ministerstwa obrony)/u,
  },
  {
    called:
      /^(?:wicepremier|minister|ministra|wiceminister|wiceministra|szef\S* (?:\p{L}+ )?(?:mon|msz|mswia|resortu|ministerstwa|dyplomacji))/u,
    offices: PL_MINISTERS,
  },
  { called: /^(?:premier|szef\S* (?:\p{L}+ )?rządu)/u, offices: /premier/u },
  { called: /^(?:prezydent|głowa państwa|zwierzchnik)/u, offices: /prezydent/u },
  {
    called: /^(?:polity[kc]|parlamentarzyst|posłank|poseł)/u,
    offices: /minist|premier|prezydent|pos[eł]|posł|senator|marszał|przewodnicząc|lider|szef/u,
  },
  { called: /^(?:generał|dowódca|wojskowy|oficer|żołnierz|szef\S* sztabu)/u, offices: PL_SOLDIERS },
  {
    called: /^(?:ekspert|analityczka|analityk|historyk|historyczka|naukowiec|profesor|politolog|badacz)/u,
    offices: /ekspert|anality|profesor|prof\.|politolog|history|dr\b|badacz|dyrektor/u,
  },
  {
    called: /^(?:gubernator|wojewoda|szef\S* obwodu)/u,
    offices: /gubernator|wojewod|szef\S* (?:władz|administracji|obwodu)|obwodow/u,
  },
  { called: /^(?:mer|burmistrz|włodarz)/u, offices: /mer(?:$|\s)|burmistrz|prezydent\S* (?:miasta|\p{Lu})/u },
  { called: /^(?:przywódc|lider)/u, offices: /prezydent|premier|kanclerz|lider|przewodnicz|szef/u },
  { called: /^szef\S* pentagonu/u, offices: /sekretarz\S* (?:obrony|wojny)|minist\S* (?:obrony|wojny)/u },
  { called: /^(?:pod)?pułkowni/u, offices: /płk|pułkowni/u },
  { called: /^major/u, offices: /mjr|major/u },
  { called: /^kapitan/u, offices: /kpt|kapitan/u },
  { called: /^komandor/u, offices: /kmdr|komandor/u },
  { called: /^admirał/u, offices: /adm|admirał/u },
  { called: /^związkow(?:iec|czyni)/u, offices: /przewodnicząc|związk|solidarnoś/u },
  { called: /^(?:adwokat|prawni)/u, offices: /mec\.|adwokat|pełnomocni|prawni/u },
  { called: /^prokurator/u, offices: /prokurat/u },
  { called: /^(?:duchown|ksiądz|biskup|kapelan)/u, offices: /ks\.|bp|biskup|kapelan|kardynał|papież|abp/u },
  { called: /^(?:dyplomat|ambasador)/u, offices: /ambasador|dyplomat|konsul|szef\S* (?:msz|dyplomacji)/u },
  {
    called: /^(?:menedżer|prezes|szef\S* (?:spółki|firmy|koncernu))/u,
    offices: /prezes|dyrektor|menedżer|szef/u,
  },
];

const FR_OFFICERS =
  /général(?!.*(?:secrétaire|directeur|procureur))|colonel|commandant|capitaine|lieutenant|amiral|maréchal|major|aspirant|chef d.état-major/u;
const FR_SOLDIERS = new RegExp(
  `${FR_OFFICERS.source}|sergent|adjudant|caporal|soldat|officier|militaire|légionnaire`,
  'u',
);

const FRENCH: readonly Calling[] = [
  { called: /^offici(?:er|ère)$/u, offices: FR_OFFICERS },
  { called: /^(?:militaire|gradée?|soldate?)$/u, offices: FR_SOLDIERS },
  { called: /^sous-offici(?:er|ère)$/u, offices: /sergent|adjudant|major|caporal|maréchal des logis/u },
  { called: /^chef(?:fe)? de l.[eé]tat$|^locataire de l.[eé]lysée$/u, offices: /^président/u },
  {
    called: /^chef(?:fe)? du gouvernement$|^locataire de matignon$/u,
    offices: /premi|chanceli|président du conseil/u,
  },
  { called: /^chef(?:fe)? de la diplomatie/u, offices: /affaires étrangères|représentant/u },
  { called: /^chef(?:fe)? de l.alliance$|^patron(?:ne)? de l.otan$/u, offices: /secrétaire général/u },
  {
    called: /^élue?$/u,
    offices:
      /maire|sénat|député|président.* (?:de la région|du département|du conseil)|conseill.* (?:munic|région|départ)/u,
  },
  { called: /^(?:parlementaire|législat(?:eur|rice))$/u, offices: /sénat|député|assemblée nationale/u },
  {
    called: /^députée?(?: |$)/u,
    offices: /^(?!.*député).*(?:assemblée nationale|bundestag|(?:du groupe|de la commission) )/u,
  },
  {
    called: /^sénat(?:eur|rice)(?: |$)/u,
    offices: /^(?!.*sénat(?:eur|rice)).*(?:sénat|(?:du groupe|de la commission) )/u,
  },
  { called: /^(?:espion(?:ne)?|agente?)(?: |$)/u, offices: /officier traitant|agent|espion|renseignement/u },
  {
    called: /^(?:scientifique|savante?)$/u,
    offices: /physic|chimi|biolog|chercheu|ingénieu|profess|mathémat/u,
  },
  { called: /^soignante?$/u, offices: /médecin|infirmi|chirurg|urgentiste|aide-soignant/u },
  { called: /^(?:reporter|envoyée? spéciale?)$/u, offices: /journalis|correspondant|reporter/u },
  { called: /^enseignante?$/u, offices: /professeu|institut|enseignant|maître/u },
  {
    called: /^marin$/u,
    offices: /amiral|capitaine de (?:vaisseau|frégate|corvette)|commodore|de la marine|enseigne de vaisseau/u,
  },
  { called: /^aviat(?:eur|rice)$/u, offices: /pilote|de l.air|aérien/u },
  { called: /^religieu(?:x|se)$/u, offices: /prêtre|évêque|cardinal|pape|imam|rabbin|aumônier/u },
  { called: /^rapporteu(?:r|re|se)(?: |$)/u, offices: /rapporteu/u },
  // Nobody else's office makes one the head of a group.
  { called: /^(?:vice-)?présidente? du groupe(?: |$)/u, offices: /(?!)/u },
  { called: /^édile$/u, offices: /maire/u },
  { called: /^diplomate$/u, offices: /ambassad|consul|émissaire|attaché|représentant/u },
  {
    called: /^(?:chercheu(?:r|se)|universitaire|spécialiste|experte?|analyste)$/u,
    offices:
      /chercheu|histori|politolog|spécialiste|expert|profess|politiste|analyste|sociolog|économiste|directeur de recherche/u,
  },
  {
    called: /^(?:dirigeante?|patron(?:ne)?|industriel(?:le)?|responsable|pdg)$/u,
    offices: /président|patron|direct|pdg|dirigeant|fondat|chanceli|ministre|secrétaire/u,
  },
  { called: /^ministre$/u, offices: /ministre/u },
  { called: /^présidente?$/u, offices: /^président/u },
  { called: /^chanceli(?:er|ère)(?: (?:allemande?|autrichien(?:ne)?))?$/u, offices: /^chanceli/u },
  { called: /^(?:magistrate?)$/u, offices: /juge|procureur/u },
  { called: /^(?:avocate?|juriste|pénaliste|conseil|défenseur)$/u, offices: /avocat|juriste|bâtonni/u },
  {
    called: /^syndicaliste$/u,
    offices: /syndica|secrétaire (?:générale?|fédérale?|nationale?)|délégué|cgt|cfdt/u,
  },
];

const UKRAINIAN: readonly Calling[] = [
  {
    called: /^(?:глава|очільни(?:к|ця)|голова) (?:\p{L}+ )*(?:мзс|дипломатії)/u,
    offices: /закордонних справ|(?:глава|очільни\p{L}+|голова) (?:\p{L}+ )*(?:мзс|дипломатії)/u,
  },
  {
    called: /^(?:глава|очільни(?:к|ця)|голова) (?:\p{L}+ )*(?:міноборони|оборонного відомства)/u,
    offices: /міністр\p{L}* оборони|міноборони/u,
  },
  { called: /^(?:глава|очільни(?:к|ця)|голова) уряду/u, offices: /прем.єр|канцлер/u },
  {
    called: /^(?:міністр|міністерка|урядовець)$/u,
    offices: /міністр|міністерк|пентагон|(?:глав\p{L}+|очільни\p{L}+) (?:\p{L}+ )*(?:мзс|міноборони)/u,
  },
  { called: /^(?:глава|голова) держави/u, offices: /президент|корол/u },
  {
    called: /^дипломат(?:ка)?$/u,
    offices: /посол|посл|консул|дипломат|постпред|мзс|закордонних справ|представни/u,
  },
  { called: /^(?:захисни(?:к|ця)|юрист(?:ка)?|правни(?:к|ця))$/u, offices: /адвокат|юрист/u },
  {
    called: /^(?:законодав(?:ець|иця)|парламентар(?:ій|ка)?|політик(?:иня)?)$/u,
    offices: /депутат|нардеп|сенатор|конгресмен|спікер|член/u,
  },
  {
    called: /^(?:комбриг|комбат|комполку|командир(?:ка)?|військовий|офіцер(?:ка)?)$/u,
    offices: /командир|командувач|комбриг|комбат|полковник|майор|капітан|лейтенант|генерал|офіцер|сержант/u,
  },
  {
    called: /^(?:генерал|головком|воєначальник)$/u,
    offices: /генерал|головнокомандувач|головком|командувач/u,
  },
  { called: /^адмірал$/u, offices: /адмірал/u },
  {
    called: /^(?:топменеджер(?:ка)?|топ-менеджер(?:ка)?|менеджер(?:ка)?|керівни(?:к|ця)|бізнесмен(?:ка)?)$/u,
    offices: /директор|керівни|голова|засновни|президент|власни|менеджер/u,
  },
  {
    called: /^(?:науков(?:ець|иця)|експерт(?:ка)?|аналітик(?:иня)?|дослідни(?:к|ця)|історик(?:иня)?)$/u,
    offices: /експерт|аналіти|професор|історик|науков|дослідни|оглядач|політолог/u,
  },
  {
    called: /^(?:губернатор(?:ка)?|очільни(?:к|ця) (?:області|регіону|ова))/u,
    offices: /ова|обласної|губернатор/u,
  },
  { called: /^(?:мер(?:ка)?|міський голова|градоначальник)$/u, offices: /мер|міськ/u },
];

const RUSSIAN: readonly Calling[] = [
  {
    called: /^(?:глава|руководитель) (?:\p{L}+ )*(?:мид|дипломатии|внешнеполитического ведомства)/u,
    offices: /иностранных дел|(?:глава|руководител\p{L}+) (?:\p{L}+ )*(?:мид|дипломатии)/u,
  },
  {
    called: /^(?:глава|руководитель) (?:\p{L}+ )*(?:минобороны|оборонного ведомства|военного ведомства)/u,
    offices: /министр\p{L}* обороны|минобороны/u,
  },
  {
    called: /^глава (?:правительства|кабмина)/u,
    offices: /премьер|канцлер|председател\p{L}+ правительства/u,
  },
  {
    called: /^министр$/u,
    offices: /министр|пентагон|(?:глав\p{L}+|руководител\p{L}+) (?:\p{L}+ )*(?:мид|минобороны)/u,
  },
  { called: /^глава государства/u, offices: /президент|корол/u },
  {
    called: /^дипломат(?:ка)?$/u,
    offices: /посол|посл|консул|дипломат|постпред|мид|иностранных дел|представител/u,
  },
  { called: /^постпред$/u, offices: /постпред|постоянн\p{L}+ представител/u },
  { called: /^(?:защитник|защитница|юрист)$/u, offices: /адвокат|юрист/u },
  {
    called: /^(?:парламентарий|законодатель|политик)$/u,
    offices: /депутат|сенатор|конгрессмен|спикер|председател|зампред|член|лидер/u,
  },
  { called: /^(?:сенатор)$/u, offices: /сенатор|совет\p{L}* федерации|совфед|зампред/u },
  { called: /^спикер$/u, offices: /председател\p{L}+ (?:госдумы|парламента|совета)|спикер/u },
  {
    called: /^(?:командир|военный|офицер|комбриг|комбат|военачальник)$/u,
    offices: /командир|командующ|комбриг|комбат|полковник|майор|капитан|лейтенант|генерал|офицер|сержант/u,
  },
  { called: /^генерал$/u, offices: /генерал|главнокомандующ|главком|командующ/u },
  { called: /^адмирал$/u, offices: /адмирал/u },
  { called: /^замминистра$/u, offices: /заместител\p{L}+ министра|замминистра/u },
  {
    called: /^(?:топ-менеджер|менеджер|руководитель|бизнесмен)$/u,
    offices: /директор|руководител|председател|основател|президент|владел|менеджер/u,
  },
  {
    called: /^(?:ученый|эксперт|аналитик|исследователь|историк|экономист|политолог)$/u,
    offices: /эксперт|аналити|профессор|истори|ученый|исследовател|обозревател|политолог|экономист/u,
  },
  {
    called: /^(?:губернатор|глава (?:региона|области))/u,
    offices: /губернатор|глав\p{L}+ (?:региона|области|республики)/u,
  },
  { called: /^(?:мэр|градоначальник)$/u, offices: /мэр|глав\p{L}+ города/u },
];

const ENGLISH: readonly Calling[] = [
  {
    called: /^(?:lawmaker|legislator|parliamentarian)$/u,
    offices: /\b(?:rep|sen|senator|representative|congress\w*|mp|mep|member|deputy|speaker)\b/u,
  },
  {
    called: /^(?:politician)$/u,
    offices:
      /\b(?:rep|sen|senator|congress\w*|mp|mep|minister|president|leader|mayor|governor|chancellor)\b/u,
  },
  {
    called: /^(?:diplomat|envoy)$/u,
    offices: /ambassador|envoy|consul|diplomat|foreign minister|representative/u,
  },
  {
    called: /^(?:officer|soldier|commander|serviceman|veteran)$/u,
    offices:
      /\b(?:gen|general|col|colonel|maj|major|capt|captain|lt|lieutenant|sgt|sergeant|commander|officer|brig|brigadier|private)\b/u,
  },
  {
    called: /^(?:executive|ceo|businessman|businesswoman|entrepreneur|founder|boss)$/u,
    offices: /chief executive|ceo|president|chair|founder|director|owner|head|partner/u,
  },
  {
    called: /^(?:expert|scholar|researcher|analyst|academic|historian)$/u,
    offices: /professor|analyst|expert|fellow|researcher|scholar|historian|director/u,
  },
  { called: /^(?:lawyer|attorney)$/u, offices: /lawyer|attorney|counsel/u },
];

/** Where a noun can stand for an office of another name: the callings that fit a noun are tried in turn. */
export const CALLINGS: Partial<Record<Language, readonly Calling[]>> = {
  de: GERMAN,
  pl: POLISH,
  fr: FRENCH,
  en: ENGLISH,
  uk: UKRAINIAN,
  ru: RUSSIAN,
};

/** Nouns that fit anyone and are nobody's office: people by age, country or company. */
export const ANYONE: Partial<Record<Language, RegExp>> = {
  de: /^(?:mann|frau|rentner(?:in)?|anwohner(?:in)?|bewohner(?:in)?|familienvater|vater|mutter|(?:amts)?kolleg(?:en?|in)|kamerad(?:en|in)?|\p{N}+-jährige[rn]?|franzose|französin|(?:pole|brite|schwede|finne|däne|grieche|rumäne|bulgare|slowake|türke|tscheche|portugiese|este|lette)n?|(?:italien|spani|amerikan|ukrain|norweg|litau|niederländ|belgi|kanadi|japan)er|russe|ungar|israeli|\p{L}+(?:polin|britin|schwedin|finnin|dänin|griechin|estin|lettin|tschechin|türkin|ungarin|russin)|(?:polin|britin|schwedin|finnin|dänin|griechin|estin|lettin|tschechin|türkin|ungarin|russin)|(?:italien|spani|amerikan|ukrain|norweg|litau|niederländ|belgi|kanadi)erin)$/u,
  fr: /^(?:intéressée?|homme|femme|retraitée?|veuve|veuf|vétérane?|écologiste|socialiste|communiste|centriste|insoumise?|républicaine?|démocrate|conservat(?:eur|rice)|travailliste|nationaliste|libérale?|macroniste|milliardaire|romanci(?:er|ère)|essayiste|fillette|dame|adolescente?|gamine?|francilienne?|parisienne?|ukrainienne?|américaine?|britannique|allemande?|polonaise?|\p{L}+énaire|interlocut(?:eur|rice)|signataire)$/u,
  pl: /^(?:polak|polka|węgier|węgierka|bułgar|grek|japończyk|włoszka|hiszpanka|holenderka|belgijka|rumunka|czeszka|słowaczka|kanadyjka|mężczyzna|kobieta|ojciec|matka|emeryt|emerytka|sąsiad|sąsiadka|\p{N}+-latek|\p{N}+-latka|francuz|niemiec|brytyjczyk|amerykanin|ukrainiec|litwin|norweg|estończyk|łotysz|czech|słowak|fin|szwed|duńczyk|holender|belg|rumun|turek|kanadyjczyk|rosjanin|białorusin|hiszpan|włoch|amerykanka|ukrainka|francuzka|niemka|brytyjka|finka|szwedka|dunka|norweżka|estonka|łotyszka|litwinka)$/u,
};
