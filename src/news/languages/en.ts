import { gendered, type LanguageProfile, sexed, words } from './language.ts';

const SPEECH_VERBS = `
said says say saying added adds adding told tells telling wrote writes writing tweeted tweets tweeting posted posts posting
announced announces announcing explained explains explaining noted notes noting stressed stresses stressing
emphasised emphasized emphasises emphasizes emphasising emphasizing underlined underlines underlining underscored
continued continues continuing concluded concludes concluding declared declares declaring stated states stating
claimed claims claiming argued argues arguing insisted insists insisting warned warns warning admitted admits admitting
acknowledged acknowledges acknowledging asked asks asking replied replies replying responded responds responding
answered answers answering recalled recalls recalling remarked remarks remarking observed observes observing
commented comments commenting reported reports reporting reiterated reiterates reiterating repeated repeats repeating
confirmed confirms confirming denied denies denying suggested suggests suggesting asserted asserts asserting
quipped quips quipping joked jokes joking shouted shouts shouting yelled yells yelling cried cries screamed screaming
exclaimed exclaims exclaiming whispered whispers muttered promised promises promising vowed vows vowing
pledged pledges pledging predicted predicts predicting cautioned cautions cautioning complained complains complaining
lamented laments lamenting mused muses musing opined opines agreed agrees agreeing conceded concedes conceding
countered counters countering retorted retorts retorting charged charges charging demanded demands demanding
urged urges urging wondered wonders wondering pointed points pointing summed sums tweets thundered thunders
boasted boasts boasting bragged brags bragging began begins thought thinks thinking interjected interjects chimed
proclaimed proclaims proclaiming pronounced testified testifies testifying recounted recounts recounting
related relates told described describes revealed reveals revealing disclosed discloses elaborated elaborates elaborating
clarified clarifies clarifying expressed expresses expressing maintained maintains maintaining contended contends
contending alleged alleges alleging accused accusing called advised advises advising assured assures assuring
read reads reading went goes spoke speaks speaking intoned shot snapped snaps jibed chanted chanting implored implores
pleaded pleads begged begs scoffed scoffs fumed fumes joined gushed gushes crowed crows deadpanned fretted offered offers
offering blasted blasting slammed slamming praised praising hailed hailing welcomed mocked mocking signed summarised
summarized sums put puts putting quoted texted texting emailed emails blogged signaled signalled hinted hints
counseled counselled ventured reasoned reflected reflects reflecting reminded reminds reminding rejected
invoked echoed echoes echoing instructed instructs ordered orders ordering phoned radioed briefed heard
inquired inquires enquired queried riffed tells`;

const ROLES_MALE = `
spokesman chairman congressman businessman king prince sheikh sultan emir father brother son husband uncle grandfather
policeman fireman salesman alderman assemblyman councilman sportsman gentleman man boy actor monk priest pope bishop
archbishop cardinal rabbi imam widower nephew grandson`;

const ROLES_FEMALE = `
spokeswoman chairwoman congresswoman businesswoman queen princess mother sister daughter wife aunt grandmother
policewoman assemblywoman councilwoman sportswoman woman girl actress nun widow niece granddaughter lady heroine`;

const ROLES = `
nurse foreman activist economist interpreter
td supervisor librarian
mep mp msp firefighter astronaut curator cadet reservist ambassador-designate
president vice-president premier chancellor minister secretary undersecretary deputy governor mayor senator representative
ambassador envoy diplomat consul chief head leader commander commander-in-chief general lieutenant colonel major captain
sergeant corporal private admiral commodore marshal brigadier officer soldier pilot veteran officer official spokesperson
adviser advisor aide analyst expert strategist pollster researcher scientist professor historian economist lawyer attorney
prosecutor judge justice director manager executive ceo cfo founder co-founder chair chairperson president-elect candidate nominee
lawmaker legislator mp member delegate councillor councilor commissioner inspector investigator sheriff detective
journalist reporter columnist editor author writer blogger anchor host moderator commentator correspondent producer
speaker whip treasurer coordinator organiser organizer activist campaigner volunteer operative consultant lobbyist
scholar fellow teacher student doctor nurse engineer farmer driver worker resident witness victim survivor neighbour neighbor
friend colleague ally opponent critic supporter voter owner partner star singer comedian coach player president
rep sen gov gen col maj capt lt sgt adm brig dr prof insider source counsel superintendent principal planner
chief-of-staff manager chaplain pastor reverend surrogate donor fundraiser mogul billionaire magnate developer
contender front-runner frontrunner challenger incumbent politician tycoon interpreter medic gunner sniper instructor
agent designer negotiator mediator democrat republican conservative liberal person people someone somebody crowd audience protester
protestor demonstrator employee graduate immigrant refugee passenger parent relative delegate host insider reader listener viewer
user customer buyer tourist prisoner inmate defendant suspect shooter soldier trooper commuter shopper fan gov sen rep observer monitor rapporteur ombudsman attache statesman premier`;

const BODIES = `
programme
military chiefs secretariat presidency chancellery regulator watchdog coastguard intelligence mission delegation startup
think-tank laboratory observatory shipyard manufacturer airline contractor consortium inspectorate militia junta
ministry department office agency service force forces command staff headquarters government administration parliament
congress senate house committee commission council court party campaign company corporation firm group union association
alliance coalition organisation organization institute university centre center foundation bank police army navy
newspaper magazine network channel broadcaster newsroom outlet board embassy brigade battalion regiment division bureau
authority directorate fund federation league club church team kremlin pentagon house nato`;

const DOCUMENTS = `
report statement letter memo email e-mail post tweet message article editorial story bill law order ruling decision
document communique communiqué release declaration resolution paper survey poll study book memoir website caption sign
transcript indictment affidavit filing complaint lawsuit ad advertisement notice note slogan text account page feed summary headline banner
constitution treaty motto footnote email fact-sheet manifesto charter assessment bulletin leaflet proposal plan`;

const MALE_NAMES = `
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan
stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron
jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry
sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph
randy eugene vincent russell elijah louis bobby philip johnny mike steve jim tom bob bill dan dave chris matt tony ben
rick ron tim jeff greg ken ted fred barack bernie marco mitch mitt newt rand rob lindsey chuck harry jeb corey reince
boris emmanuel olaf viktor vladimir volodymyr oleksandr oleksii oleksiy andrii andriy dmytro serhii serhiy rustem ihor
mykhailo valerii valery kyrylo denys pavlo yurii yuriy vasyl mykola petro taras bohdan ruslan maksym sergei sergey dmitry
dmitri alexei aleksandr ivan igor pete lloyd jens donald keir rishi jake antony recep benjamin mohammed muhammad mohamed
ahmed ali hassan hussein omar abdul radoslaw andrzej mateusz wladyslaw piotr jan karol simon stuart graham neil ian colin
duncan hugh nigel gordon martin karl hans jurgen wolfgang klaus friedrich giuseppe mario luigi antonio pedro carlos
narendra xi justin mark anders lars jonas ulf petteri alar arvydas edgars jeremy rudy paul jared roger stephen sam max
al carter clint dean doug drew earl evan glenn grant guy herman jay jimmy joel josh karim kirk kurt lee leo luke marc
marcus miles mort ned nick norm oliver oscar pat phil ralph ray rex ricky rupert seth sid sidney stan stanley stu theodore
todd toby trent trey vance vern victor warren wes will zach`;

const FEMALE_NAMES = `
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly
emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela
shirley emma brenda pamela nicole anna samantha katherine christine helen debra rachel carolyn janet maria catherine
heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan
cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella
julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis lori
hillary ivanka melania kellyanne nikki carly condoleezza kamala tulsi kirsten mazie jeanne lindsay claire
ursula angela kaja annalena sanna mette giorgia christine theresa liz penny yvette annegret iryna oksana olha olga
yuliia yulia maria mariia marija nataliia natalia natalya svitlana svetlana tetiana tatiana halyna hanna anastasiia
anastasia kateryna ekaterina daria daryna liudmyla lyudmila valentina vira nadiia inna alla larysa lesia solomiia
katie kate katy kathy susie sue sally rosa rose robin jill jane jenna jen jenny jan gail ellen elise erin eva
debbie dana cindy chelsea carla becky beth bonnie betsy angie alison allison mika megyn marie marsha maya maureen
meghan melinda michele molly monica nora norma peggy phyllis roberta sheila sherry stacy sylvia tammy tara tina tracy
vanessa vera wendy whitney yvonne zoe huma neera donna loretta maggie gabby arianna`;

/** English, as news agencies and papers on both sides of the Atlantic and Ukrainian outlets' English desks write it. */
export const EN: LanguageProfile = {
  code: 'en',
  speechVerbs: words(SPEECH_VERBS),
  speechNouns: words(`
    statement post tweet message letter interview speech remark remarks comment comments address words op-ed article
    email memo video quote response reply question release answer testimony facebook telegram twitter`),
  sourcePhrases: ['according to', 'in the words of'],
  someone: [],
  pronouns: { he: 'm', she: 'f', they: 'many', it: 'many', i: 'many', we: 'many', you: 'many' },
  possessives: { his: 'm', her: 'f' },
  objects: { him: 'm', her: 'f' },
  addressVerbs: words('told tells telling asked asks asking'),
  quotingVerbs: words('quoted quotes quoting cited cites citing'),
  ofWords: words('of for'),
  honorifics: sexed('mr sir lord mister', 'mrs ms miss lady dame madam madame'),
  roles: gendered(ROLES, ROLES_MALE, ROLES_FEMALE),
  epithets: words(`
    priest chaplain pastor envoy soldier farmer mayor governor minister president premier chancellor secretary senator
    congressman congresswoman prosecutor lawyer journalist doctor activist engineer entrepreneur founder volunteer politician diplomat lawmaker legislator executive commander leader general colonel admiral captain major officer veteran pilot analyst expert scholar historian professor researcher author director chief envoy ambassador spokesman spokeswoman spokesperson businessman businesswoman`),
  qualifiers: words(
    'press infrastructure education health culture agriculture trade environment digital industry transport relief foreign defence defense interior finance energy justice prime economy former acting incoming outgoing interim vice assistant senior then-us ex retired first top chief late',
  ),
  deputies: words(`
    spokesman spokeswoman spokesperson spokespeople aide aides adviser advisers advisor advisors lawyer lawyers attorney
    attorneys surrogate supporter supporters press-secretary`),
  bodies: words(BODIES),
  anyBodies: words('agency company firm organisation organization group court ministry department'),
  bodyKinds: words(''),
  complements: words(``),
  documents: words(DOCUMENTS),
  firstNames: sexed(MALE_NAMES, FEMALE_NAMES),
  nameParticles: words(
    "von van der den de del della di da dos du la le al el bin ibn ben ter ten bint abu y af av zu 't",
  ),
  notNames: words(`
    israeli israelis palestinian palestinians armenian armenians azerbaijani georgian georgians estonian estonians latvian latvians
    lithuanian lithuanians finnish swedish danish norwegian icelandic dutch belgian swiss austrian czech slovak slovenian slovene
    hungarian hungarians romanian romanians bulgarian bulgarians serbian croatian bosnian albanian macedonian montenegrin kosovar greek turkish
    cypriot italian spanish portuguese irish scottish welsh japanese korean indian pakistani afghan iranian iraqi syrian
    lebanese jordanian egyptian saudi emirati qatari yemeni kuwaiti libyan tunisian moroccan algerian sudanese ethiopian nigerian
    kenyan malian african asian arab canadian mexican brazilian argentine colombian venezuelan chilean australian vietnamese
    thai filipino philippine indonesian malaysian singaporean taiwanese mongolian kazakh uzbek kyrgyz tajik turkmen moldovan
    belarusian belarusians chechen crimean nordic baltic balkan latin soviet
    january february march april june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday i i'm i've i'll american americans british russian russians ukrainian ukrainians german french
    polish european chinese republican republicans democrat democrats democratic english western eastern northern southern
    north south east west christian muslim jewish god mr mrs ms`),
  functionWords: words(`
    the a an this that these those it its he she they we you i his her their our my your but and or so yet nor if when while
    as at by for from in into of on onto over under to up with without after before during since until because although
    though however then there here now today yesterday tomorrow later earlier also still just even only not no yes what
    who whom whose which where why how all both each every some any many most few several other another such more less
    one two three four five six seven eight nine ten first second third last next current asked speaking
    meanwhile moreover according despite like unlike about against between among through via per than too very well is was
    are were be been being has have had do does did will would can could may might must shall should let's let that's
    it's he's she's there's they're we're don't didn't instead once perhaps maybe again ever never nothing everyone
    someone nobody anyone people source details quote background advertisement`),
  determiners: words('the a an his her its their our my one another two three four five six several some'),
  objectDeterminers: [],
  roleLinks: words(
    'of for at in on with to from by against about between among over under into through around across along inside outside within during via per like unlike near',
  ),
  conjunctions: words('and but then'),
  prepositions: [],
  relatives: words('who which whose whom that where'),
  abbreviations: words(`
    mr mrs ms dr prof sr jr st mt gen lt col maj capt sgt cpl adm brig cmdr gov sen rep reps sens hon rev pres amb supt
    u.s u.k u.n e.u d.c a.m p.m colo mass calif fla conn va md mich minn ariz wis nev okla tenn ala ark ky neb kan vt no nos vs etc e.g i.e inc ltd corp co jan feb mar apr jun jul aug sept sep oct nov dec
    ft del approx dept est vol fig ph.d m.d b.a m.a`),
  labels: {
    quote: ['quote from', 'quotes from', 'quote by', 'quote', 'quotes', 'direct quote', 'verbatim'],
    source: ['source', 'sources'],
    prose: [
      ...[
        'details',
        'more details',
        'background',
        'for reference',
        'reference',
        'what happened',
        'previously',
      ],
      ...['in more detail', 'reminder', 'earlier', 'updated', 'update', 'why it matters', 'note'],
    ],
  },
  namedThings: words(`
    operation operations carrier submarine corvette destroyer icebreaker ship ships warship cruiser frigate tanker vessel film films movie documentary book novel album song
    play show series podcast newspaper magazine law act bill party movement programme program project commentary essays exercise exercises
    drill missile missiles drone drones tank system systems campaign website column essay headline headlined titled entitled
    title codenamed code-named callsign call-sign nicknamed slogan banner placard sign poster motto hashtag brand plan`),
  namingWords: words(`
    so-called called dubbed labelled labeled titled entitled named nicknamed known termed headlined codenamed code-named
    dub branded word words term phrase`),
  participle: /ing$/u,
  capitalNouns: false,
  verbSecond: null,
  genitiveChains: false,
  longFragment: null,
  verbGender: null,
  inversion: null,
};
