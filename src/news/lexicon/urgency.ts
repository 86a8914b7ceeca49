import type { Language } from '../article.ts';

/** What a phrase tells about urgency. Phrases follow the lexicon's notation (terms.ts). */
export const CUES = [
  /** A mass strike by itself. */
  'mass strike',
  /** War, invasion or mobilisation declared or begun. */
  'outbreak',
  /** A ceasefire or peace deal … */
  'ceasefire',
  /** … that begins, is agreed, or is broken. */
  'turn',
  /** The use or test of a nuclear weapon. */
  'nuclear event',
  /** A nuclear plant or a dam … */
  'dangerous site',
  /** … a weapon … */
  'weapon',
  /** … that strikes, is hit, or burns. */
  'impact',
  /** The ground or sky of a NATO state. */
  'nato ground',
  /** The alliance's treaty called upon. */
  'article five',
  /** Not yet, not really, or not at all: talk, conditions, negation, threats. */
  'tentative',
  /** Long ago, or being looked into. */
  'past',
  /** An exercise or a test of sirens. */
  'exercise',
  /** What follows a blow: tolls, rubble, mourning. */
  'aftermath',
  /** Counts of the day. */
  'tally',
  /** Ceremonies, awards, memorials, stamps and coins. */
  'ceremony',
  /** Opinion, analysis, interviews. */
  'opinion',
  /** Many stories in one. */
  'digest',
] as const;

export type Cue = (typeof CUES)[number];

/** A level holds when all cues of `all` and none of `none` are in the title, or in the title and first sentence. */
export type UrgencyRule = {
  readonly level: 'flash' | 'minor';
  readonly all: readonly Cue[];
  readonly none: readonly Cue[];
};

const ROUTINE: readonly Cue[] = ['exercise', 'past', 'ceremony', 'opinion', 'digest'];
const NOT_NOW: readonly Cue[] = ['tentative', 'aftermath', 'tally', ...ROUTINE];

/** The first rule that holds decides; an article for which none does is normal. */
export const URGENCY_RULES: readonly UrgencyRule[] = [
  { level: 'flash', all: ['mass strike'], none: NOT_NOW },
  { level: 'flash', all: ['outbreak'], none: NOT_NOW },
  { level: 'flash', all: ['ceasefire', 'turn'], none: ['tentative', ...ROUTINE] },
  { level: 'flash', all: ['nuclear event'], none: NOT_NOW },
  { level: 'flash', all: ['dangerous site', 'impact'], none: NOT_NOW },
  { level: 'flash', all: ['nato ground', 'weapon', 'impact'], none: NOT_NOW },
  { level: 'flash', all: ['article five', 'turn'], none: NOT_NOW },
  { level: 'minor', all: ['digest'], none: [] },
  { level: 'minor', all: ['opinion'], none: [] },
  { level: 'minor', all: ['ceremony'], none: [] },
  { level: 'minor', all: ['tally'], none: ['mass strike'] },
];

export const URGENCY_CUES: Readonly<Record<Language, Readonly<Partial<Record<Cue, string>>>>> = {
  en: {
    'mass strike': `
      massive attack, mass attack, massive air attack, massive missile attack, massive drone attack, massive missile strike, massive strike,
      massive strikes, massive combined attack, massive combined strike, combined missile and drone attack, combined attack, mass missile attack,
      mass missile strike, mass drone attack, large-scale attack, large-scale missile attack, large-scale air attack, large-scale drone attack,
      missile barrage, massive barrage, massive bombardment, massive air raid, massive aerial attack, massive overnight attack, massive missile and drone attack, wave of missiles, wave of missile strikes, wave of strikes,
      waves of missiles, waves of drones, wave of drones, barrage of missiles, barrage of drones, barrage of rockets, rocket barrage, salvo of missiles, hundreds of missiles,
      hundreds of drones, dozens of missiles, scores of missiles, scores of drones, biggest attack, largest attack, biggest air attack, largest air attack, biggest drone attack,
      largest drone attack, biggest missile attack, largest missile attack, rains missiles, rain missiles, missiles rain, missiles rain down, under missile attack, under massive attack, under heavy bombardment
    `,
    outbreak: `
      declares war, declared war, declare war, declaration of war, launches invasion, begins invasion, invasion begins, launches full-scale invasion, full-scale invasion begins,
      invades, troops cross border, troops cross the border, troops cross into, tanks cross into, tanks cross border, forces cross into, launches ground invasion, ground invasion begins, launches ground offensive,
      launches war, war breaks out, declares martial law, martial law declared, general mobilisation declared, general mobilization declared, declares general mobilisation, declares general mobilization, announces mobilisation, announces mobilization, orders mobilisation, orders mobilization, announces partial mobilisation, announces partial mobilization, orders partial mobilisation, orders partial mobilization,
      announces military operation, announces special military operation, announces start of military operation, military coup, coup under way, seize power in coup, army seizes power
    `,
    ceasefire: `ceasefire, cease-fire, truce, armistice, peace deal, peace agreement, peace treaty, ceasefire deal, ceasefire agreement, truce deal, cessation of hostilities, ceasefire violation, breach of ceasefire, truce violation`,
    turn: `
      agreed, agree, agrees, announce, announces, announced, declared, declares, declare, takes effect, take effect, took effect, comes into force, came into force, enters into force, begins, began, in effect, in force,
      goes into effect, comes into effect, signs, sign, signed, violated, violates, violating, violation, breached, breaches, breach, broken, breaks, broke, breaking, breaks down, collapses, collapsed, ends, ended, reached, reach, reaches, accept, accepts, starts, started, strikes ceasefire, struck,
      shatters, shattered, over, holding, invokes, invoked, triggers, triggered, enters, resumes attacks
    `,
    'nuclear event': `
      nuclear explosion, nuclear detonation, nuclear blast, detonates nuclear, detonated nuclear, carries out nuclear test, conducts nuclear test, conducted nuclear test, carried out nuclear test, tests nuclear bomb, tests nuclear weapon, tested nuclear weapon, launches nuclear, uses nuclear weapon,
      used nuclear weapon, uses tactical nuclear, nuclear strike on, radiation leak, radiation spike, radioactive leak, reactor meltdown, meltdown at, tests hydrogen bomb, nuclear accident at
    `,
    'dangerous site': `nuclear plant, nuclear power plant, nuclear power station, nuclear station, nuclear reactor, nuclear facility, reactor building, zaporizhzhia plant, chernobyl, dam, hydroelectric dam, kakhovka dam`,
    weapon: `missile, missiles, russian missile, russian missiles, drone, drones, russian drone, russian drones, shahed, shaheds, rocket, rockets, iranian missile, iranian missiles, airstrike, bomb, warplanes, fighter jets, shell, shells, artillery, troops`,
    impact: `
      hit, hits, hitting, strike, strikes, struck, striking, impacts, crashes, crashed, lands, landed, falls, fell, explodes, exploded, explosion, blown up, blows up, blown, destroyed, shelled, shells, on fire, catches fire, fire at, ablaze, shot down, shoots down, shoot down, downed,
      enter, entered, violate, violates, violated, crosses, crossed, cross into, attacked, attack, loses power, lost power, bombed, kills, killed, injures, injuring, killing, wounding, breached, seized, captured, intercepted, intercepts
    `,
    'nato ground': `
      in poland, on poland, over poland, into poland, polish airspace, polish territory, polish village, polish soil, hits poland, strikes poland, in romania, on romania, over romania, into romania, romanian airspace, romanian territory, hits romania, romanian village, in nato state romania,
      in lithuania, on lithuania, over lithuania, into lithuania, lithuanian airspace, lithuanian territory, in latvia, on latvia, over latvia, into latvia, latvian airspace, latvian territory, in estonia, on estonia, over estonia, into estonia, estonian airspace, estonian territory, in finland, finnish airspace, finnish territory, in norway, norwegian airspace,
      in turkey, on turkey, turkish airspace, turkish territory, in bulgaria, bulgarian airspace, in slovakia, slovak airspace, in hungary, german airspace, danish airspace, nato territory, nato airspace, nato soil, nato state, nato member, nato country, nato base, nato ship, nato warship
    `,
    'article five': `article 5, article five, article 4, article four`,
    tentative: `
      talks, ceasefire talks, truce talks, peace talks, could, may, might, would, should, possible, possibly, potential, proposal, proposals, propos*, calls for, call for, calling for, calls on, urge, urges, urged, hope, hopes, hoped, discuss, discusses, discussed, discussing, negotiat*, plan, plans, planned, planning, peace plan, ceasefire plan, ready, willing, reject, rejects, rejected,
      refuse, refuses, refused, demand, demands, demanded, offer, offers, offered, ahead of, if, unless, conditions, terms, push for, pushes for, want, wants, seek, seeks, unlikely, likely, draft, consider, considers, considering, prospect, prospects, warn, warns, warned, warning, fear, fears, feared, threat, threats, threaten, threatens, threatened, risk, risks, prepare, prepares, preparing, prepared, doubt, doubts, not, no, denies, denied, deny, never,
      without, expect, expects, expected, await, awaits, close to, nears, hint, hints, weighs, vows, vow, pledges, promises, isn't, wasn't, won't, didn't, doesn't, can't, cannot, false alarm, hoax, rumours, rumors, fake, allegedly, what if, hypothetical, scenario, to buy, to produce, to build, thwarted, foiled, averted, prevent, prevents, prevented, drill, long-awaited, on track, agree to discuss, agree to meet, agrees to meet, agree to talks, agree on need, supports, backs, support for, opposes, monitor, monitoring, mission, next week, next month, by easter, by summer, by end, how long, in case of, against
    `,
    past: `years ago, year ago, years after, year after, years since, year since, years on, year on, decades after, decades ago, decade after, months after, months since, month after, weeks after, week after, remember, remembers, remembering, recalls, recalled, looking back, looks back, look back, history, historic site, historian, world war, first world war, second world war, survivor, survivors, trial, court, jailed, sentenced, convicted, investigation, investigators, inquiry, inquest, investigated, documentary, film, movie, book, novel, museum, cold war, in 1945, since 1945, last year, last month, last week, 1945, 1986, 1991, 2014, 2022, archive`,
    exercise: `exercise, exercises, drill, drills, simulate, simulates, simulated, simulation, simulating, war game, war games, training, mock, test alert, siren test, rehearsal, rehearses, rehearse, trains for, practise, practises, practice`,
    aftermath: `death toll, toll rises, toll climbs, aftermath, mourning, mourns, funeral, funerals, rescue operation, rescuers, rubble, cleanup, clean-up, restored, repairs, repaired, rebuild, rebuilding, rebuilds, recovering, recovery, consequences of, damage from, after massive attack, after mass attack, reacts to, reaction to, condemn, condemns, condemned, condemnation, responds to, response to, identified, identifies, reopens, reopened, resumes, resumed, victims`,
    tally: `over past day, over the past day, in past day, in the past day, past 24 hours, over the past 24 hours, last 24 hours, over 24 hours, in one day, daily losses, combat losses, enemy losses, russian combat losses, russia's losses, russian losses, general staff update, situation report, sitrep, daily update, daily report, combat clashes, combat engagements, per day, since start of day, overnight tally, losses in ukraine`,
    ceremony: `ceremony, ceremonies, awards, awarded, medal, medals, honours, honors, honoured, honored, wreath, wreaths, commemorate, commemorates, commemorated, commemoration, memorial, remembrance, parade, trooping the colour, birthday, graduation, graduates, graduate, pays tribute, tribute, statue, monument, stamp, stamps, coin, coins, buried, laid to rest, concert, marching band, military band, festival, exhibition, unveils monument, medal of honor, victoria cross, oath, open day, anniversary, homecoming, congratulates, congratulated, family day, charity run, marathon, museum`,
    opinion: `opinion, op-ed, editorial, column, columnist, commentary, letters, letter to the editor, podcast, interview, essay, book review, quiz, in pictures, photo essay, gallery, explainer, explained, q&a, what to know, what you need to know, analysis, viewpoint, perspective, comment, why, how, what would, what does, what it means, lessons from, lessons of, what if, profile, who is, fact check, fact-check, obituary, review`,
    digest: `roundup, round-up, digest, morning briefing, evening briefing, daily briefing, news briefing, live updates, week in review, this week in, weekly, what we know on day, on day, day of the war, newspaper headlines, the papers, top stories, news of the day, key events, key developments, at a glance, war latest, news in brief, recap, in brief, week in pictures, five things, things to know, week ahead, belarus weekly`,
  },
  uk: {
    'mass strike': `масована атака, масовану атаку, масованої атаки, масований удар, масований обстріл, масованого обстрілу, масований ракетний удар, масовану ракетну атаку, масована ракетна атака, масованої ракетної атаки, масована дронова атака, масовану дронову атаку, масована комбінована атака, комбінована атака, комбіновану атаку, комбінований удар, масований наліт, масований пуск, масовані пуски, десятки ракет, сотні дронів, сотні безпілотників, сотнею дронів, сотнями дронів, десятками ракет, сотні ракет, найбільша атака, найбільшу атаку, найбільший обстріл, наймасованіш*, наймасштабніш* атак*, масштабна атака, масштабну атаку, масована повітряна атака, під масованою атакою, масовано атак*, масовано обстріл*`,
    outbreak: `оголосив війну, оголосила війну, оголосили війну, оголошено війну, почала вторгнення, почав вторгнення, почали вторгнення, розпочала вторгнення, розпочав вторгнення, почалося вторгнення, вторгнулась, вторглася, вторглися, вторглась, вторгся, вторглись, оголосив мобілізацію, оголосила мобілізацію, оголосив часткову мобілізацію, оголосив загальну мобілізацію, оголошено мобілізацію, загальну мобілізацію оголошено, ввів воєнний стан, запровадив воєнний стан, оголосив воєнний стан, запроваджено воєнний стан, оголосив спецоперацію, перейшли кордон, перетнули кордон танки, військовий переворот, наземну операцію розпочато, почав наземну операцію, почала наземну операцію, розпочала наземну операцію, розпочав наземну операцію`,
    ceasefire: `перемир'я, припинення вогню, припинити вогонь, режим тиші, режим припинення вогню, мирна угода, мирну угоду, мирної угоди, мирний договір, мирного договору, угода про припинення вогню, угоду про припинення вогню`,
    turn: `домовил*, погодил*, оголосив, оголосила, оголосили, оголошен*, оголошує, набуло чинності, набула чинності, набрало чинності, набирає чинності, набув чинності, вступило в дію, вступає в дію, вступило в силу, почало діяти, почав діяти, почалося, почалось, почалась, діє, підписал*, підписав, підписано, порушил*, порушив, порушує, порушують, порушено, порушення, порушень, зірвал*, зірвав, зірвано, розірвал*, завершилося, завершилось, закінчилося, узгодил*, узгоджен*, досягнут*, досягл*, укладен*, уклал*, задіял*, активувал*, застосувал*, прийняв, прийняла, прийняли`,
    'nuclear event': `ядерний вибух, ядерного вибуху, провела ядерне випробування, провів ядерне випробування, провели ядерне випробування, провела випробування ядерної, випробувала ядерну зброю, випробувала ядерну бомбу, завдала ядерного удару, завдав ядерного удару, застосувала ядерну зброю, застосував ядерну зброю, підірвала ядерний, витік радіації, викид радіації, витоку радіації, радіаційний викид, рівень радіації зріс, підвищення радіації, аварія на аес`,
    'dangerous site': `ЗАЕС, АЕС, запорізька аес, запорізьку аес, запорізькій аес, чорнобильська аес, чорнобильській аес, чаес, південноукраїнська аес, хмельницька аес, рівненська аес, атомна станція, атомну станцію, атомній станції, енергоблок*, дамба, дамбу, гребля, греблю, каховська гес, каховську гес, каховської гес, ГЕС, саркофаг`,
    weapon: `ракета, ракети, ракет, дрон, дрони, дронів, шахед*, безпілотник*, бпла, російська ракета, російський дрон, російські дрони, бомба, винищувач*, снаряд*, літаки, літак`,
    impact: `вдарив, вдарила, вдарили, вдарило, ударив, ударила, ударили, вибухнув, вибухнула, вибух, вибухи, влучив, влучила, влучили, влучання, атакувал*, атакував, атака, атаку, впав, впала, впали, упав, упала, упали, збил*, збив, збито, вторгл*, залетів, залетіла, залетіли, порушил*, порушив, пошкоджен*, горить, горять, пожежа, підірвал*, підірвано, підрив, підриву, обстрілял*, обстріл, знеструмлен*, захопил*, зруйнован*, увійшл*, перетнув, перетнули, перетнула, розбився, удар, удару`,
    'nato ground': `у польщі, в польщі, по польщі, над польщею, у польщу, до польщі, території польщі, територію польщі, повітряний простір польщі, повітряному просторі польщі, повітряного простору польщі, кордону польщі, у румунії, в румунії, по румунії, над румунією, у румунію, території румунії, територію румунії, повітряний простір румунії, у литві, в литві, над литвою, території литви, повітряний простір литви, у латвії, в латвії, над латвією, території латвії, повітряний простір латвії, в естонії, над естонією, території естонії, повітряний простір естонії, у фінляндії, над фінляндією, повітряний простір фінляндії, у туреччині, в болгарії, у словаччині, в норвегії, країни нато, країну нато, країні нато, території нато, територію нато, база нато, базу нато, члена нато`,
    'article five': `стаття 5, статті 5, статтю 5, п'яту статтю, стаття 4, статті 4, статтю 4, четверту статтю`,
    tentative: `переговори, переговорів, переговорах, можлив*, може, могло, могли б, можуть, міг, могла, могли, імовірн*, ймовірн*, якщо, у разі, в разі, закликал*, закликав, закликає, закликають, пропонує, пропонують, запропонув*, пропозиці*, обговор*, планує, планують, план, плани, готов*, готує, готують, готується, готуються, підготов*, відмов*, відкинул*, відкинув, вимага*, умов*, сподіва*, хоче, хочуть, прагне, прагнуть, загроз*, погрожу*, погроз*, попереди*, попереджа*, застеріг, застерігає, побоюю*, ризик*, заперечи*, заперечу*, спростув*, не, ні, немає, без, не було, нібито, сценарі*, моделю*, змоделюв*, чи, очіку*, чекає, чекають, проєкт угоди, проєкт, розгляда*, розглян*, наближа*, підтрим*, місі*, запобіг*, зупинити, фейк*, щодо, про можливе, купить, закупить, вироблятиме, перед, напередодні, тижня, наступного, потрібн*, вважа*, вірить, вірять, прогноз*, якби, натякн*, обіця*`,
    past: `років тому, рік тому, роки тому, років після, рік після, років від, років з, роки після, через рік, через роки, історик*, згада*, пригада*, спогад*, суд, суду, суді, судит*, вирок*, засудил*, засуджено, розслідуван*, розслідув*, підозр*, фільм*, книг*, музе*, світової війни, світової, холодної війни, минулого року, торік, минулого місяця, минулого тижня, 1945, 1986, 1991, 2014, 2022, місяць тому, місяців тому, тиждень тому, чорнобильської катастрофи, ліквідатор*, архів*`,
    exercise: `навчан*, навчання, тренуван*, тренують, відпрацю*, відпрацьовув*, імітаці*, імітую*, симуляці*, перевірка сирен, маневр*, зімітув*`,
    aftermath: `кількість загиблих, кількість постраждалих, кількість жертв, зросла, наслідки, наслідків, ліквідаці* наслідків, ліквідація, день жалоби, жалоб*, похова*, поховал*, прощання, прощаються, рятувальн*, рятувальники, завали, завалів, завалами, відновил*, відновлен*, відновлю*, відбудов*, завершил*, завершено, завершилась, засуджу*, відреагував, відреагувал*, реакці*, реагу*, прокоментув*, опізнал*, ідентифік*, помер, померла, померли, збитки`,
    tally: `за добу, за минулу добу, минулої доби, протягом доби, з початку доби, за день, втрати ворога, втрати росіян, втрати окупантів, втрати рф, втрати росії, втрати противника, зведення, зведення генштабу, оперативна інформація, бойових зіткнень, бойових зіткнення, бойові зіткнення, боєзіткнень, за ніч, добові втрати, за тиждень знищ*`,
    ceremony: `церемоні*, нагород*, нагородив, нагородил*, присвоїв, присвоєно, присвоїли, орден*, медал*, вшанув*, вшанува*, вшанову*, пам'яті, пам'ят*, пам’ят*, меморіал*, монет*, марк*, парад*, день захисника, день захисників, день зсу, день збройних сил, день незалежності, день піхоти, день народження, привітав, привіта*, присяг*, випуск курсант*, урочист*, концерт*, фестивал*, виставк*, річниц*, роковин*, свят*, ювіле*, кладовищ*, похова*, прощання, прощаються, мінут* мовчання, хвилина мовчання, забіг, музе*`,
    opinion: `думка, колонк*, блог, погляд, інтерв'ю, інтерв’ю, подкаст*, есе, рецензі*, ток-шоу, аналітика, аналіз, чому, як, що означає, що це означає, що відомо про, пояснює, пояснюємо, пояснил*, пояснив, історія, історії, портрет, огляд, тест, фоторепортаж, репортаж, розповів, розповіла, розповіли, хто такий, уроки, опитування`,
    digest: `новини ранку, новини дня, новини вечора, новини тижня, головне за, головні новини, дайджест*, день війни, доба війни, день великої війни, підсумки дня, підсумки тижня, підсумки доби, головні події, УП-2, хроніка, онлайн, огляд преси, коротко, тиждень у, за тиждень, що сталося за ніч, що відбулося за ніч, найважливіш*`,
  },
  ru: {
    'mass strike': `массированная атака, массированную атаку, массированный удар, массированный обстрел, массированный ракетный удар, массированной атаки, массированную ракетную атаку, комбинированная атака, комбинированный удар, десятки ракет, сотни дронов, сотни беспилотников, крупнейшая атака, крупнейшую атаку, массированный налет`,
    outbreak: `объявил войну, объявила войну, объявили войну, начала вторжение, начал вторжение, началось вторжение, вторглась, вторглись, вторгся, объявил мобилизацию, объявил частичную мобилизацию, объявил о начале военной операции, ввел военное положение, введено военное положение, военный переворот, начала наземную операцию, начал наземную операцию`,
    ceasefire: `перемирие, перемирия, прекращение огня, прекращении огня, прекратить огонь, режим тишины, мирное соглашение, мирный договор`,
    turn: `договорил*, согласил*, объявил*, объявлен*, вступило в силу, вступает в силу, начало действовать, началось, действует, подписал*, подписан*, нарушил*, нарушен*, нарушает, сорван*, сорвал*, завершилось, достигнут*, достигл*, заключил*`,
    'nuclear event': `ядерный взрыв, провела ядерное испытание, провел ядерное испытание, испытала ядерное оружие, нанесла ядерный удар, применила ядерное оружие, утечка радиации, выброс радиации, авария на аэс`,
    'dangerous site': `ЗАЭС, АЭС, аэс, атомная станция, плотина, плотину, дамба, дамбу, каховская гэс, каховской гэс, ГЭС`,
    weapon: `ракета, ракеты, ракет, дрон, дроны, дронов, беспилотник*, шахед*, бомба, истребител*`,
    impact: `ударил*, взорвал*, взрыв, взрывы, попал*, попадание, атаковал*, упал*, сбил*, сбит*, залетел*, нарушил*, поврежден*, горит, пожар, подорвал*, обстрелял*, обесточен*, захватил*, разрушен*`,
    'nato ground': `в польше, по польше, над польшей, территории польши, территорию польши, воздушное пространство польши, в румынии, над румынией, территории румынии, воздушное пространство румынии, в литве, над литвой, в латвии, в эстонии, воздушное пространство эстонии, страны нато, страну нато, территории нато`,
    'article five': `статья 5, статьи 5, статью 5, статью 4, статьи 4, пятую статью`,
    tentative: `переговоры, переговоров, переговорах, возможн*, может, могут, мог, могли, вероятн*, если, призвал*, призыва*, предлож*, предлага*, обсуд*, обсужда*, планиру*, план, готов*, готовит, отказ*, отверг*, требу*, услови*, надеет*, хочет, хотят, угроз*, угрожа*, предупред*, опаса*, риск*, отрица*, опроверг*, не, нет, без, якобы, сценари*, ли, ожида*, проект, рассматрива*, перед, накануне, считает, считают`,
    past: `лет назад, год назад, годы назад, лет после, год после, историк*, вспомин*, воспоминан*, суд, суда, приговор*, осужден*, расследован*, фильм*, книг*, музе*, мировой войны, в прошлом году, 1945, 1986, 2014, 2022`,
    exercise: `учени*, тренировк*, отработа*, отрабатыва*, имитаци*, имитиру*, проверка сирен, маневр*`,
    aftermath: `число погибших, число пострадавших, число жертв, последстви*, траур*, похорон*, спасател*, завал*, восстанов*, завершил*, осудил*, отреагировал*, реакци*, прокомментировал*`,
    tally: `за сутки, за минувшие сутки, с начала суток, потери врага, потери россиян, потери рф, сводка, сводка генштаба, боевых столкновений, за ночь`,
    ceremony: `церемони*, наград*, наградил*, присвоил*, орден*, медал*, почтил*, памят*, мемориал*, монет*, парад*, день рождения, поздравил*, присяг*, торжествен*, концерт*, выставк*, годовщин*, кладбищ*, похорон*`,
    opinion: `мнение, колонка, блог, взгляд, интервью, подкаст*, эссе, рецензия, ток-шоу, анализ, почему, как, что означает, история, обзор, репортаж, рассказал*`,
    digest: `новости утра, новости дня, главное за, главные новости, дайджест*, день войны, итоги дня, итоги недели, главные события, хроника, онлайн, коротко`,
  },
  de: {
    'mass strike': `massiver Angriff, massiven Angriff, massiver Raketenangriff, massiven Raketenangriff, massiver Drohnenangriff, massiven Drohnenangriff, massive Angriffe, Großangriff*, Raketenhagel, Hunderte Drohnen, Dutzende Raketen, schwerster Angriff, größter Angriff`,
    outbreak: `erklärt krieg, beginnt invasion, invasion beginnt, marschiert ein, marschieren ein, verhängt kriegsrecht, ruft mobilmachung aus, ordnet mobilmachung an, ordnet teilmobilmachung an, militärputsch`,
    ceasefire: `Waffenruhe, Waffenstillstand*, Feuerpause, Friedensabkommen, Friedensvertrag`,
    turn: `vereinbart, vereinbaren, einigen, geeinigt, verkündet, verkünden, tritt in kraft, in kraft getreten, in kraft, beginnt, begonnen, gilt, unterzeichne*, gebrochen, bricht, verletzt, verletzen, gescheitert`,
    'nuclear event': `Atomtest durchgeführt, testet Atombombe, testet Atomwaffe, Atomexplosion, Atomschlag auf, Strahlung ausgetreten`,
    'dangerous site': `Atomkraftwerk*, AKW, Kernkraftwerk*, Staudamm*`,
    weapon: `Rakete, Raketen, Drohne, Drohnen, Kampfjet*, Bombe`,
    impact: `trifft, treffen, getroffen, schlägt ein, eingeschlagen, abgestürzt, stürzt, explodiert, abgeschossen, verletzt, eingedrungen, beschossen, brennt, Brand, gesprengt`,
    'nato ground': `in polen, auf polen, über polen, polnischen luftraum, polnischem gebiet, in rumänien, rumänischen luftraum, in litauen, in lettland, in estland, estnischen luftraum, nato-gebiet, nato-staat, nato-luftraum`,
    tentative: `Gespräche, Verhandlung*, könnte*, kann, möglich*, würde*, soll, sollen, will, wollen, fordert, fordern, plant, planen, droht, drohen, warnt, warnen, lehnt, nicht, kein, keine, wenn, falls, Vorschlag, hofft, bereit, vor`,
    past: `vor Jahren, Jahre nach, Gericht, Prozess, Weltkrieg*, Film, Buch, Museum, erinnert, Gedenken`,
    exercise: `Übung*, übt, Manöver, simuliert, Training`,
    aftermath: `Zahl der Toten, Folgen, Trauer, Rettungskräfte, Wiederaufbau`,
    tally: `binnen 24 Stunden, in 24 Stunden, Verluste, Lagebericht, Tagesbericht`,
    ceremony: `Zeremonie, Gelöbnis, geehrt, Auszeichnung, Denkmal, Parade, Gedenkfeier, Jahrestag, Gedenken`,
    opinion: `Kommentar, Meinung, Analyse, Interview, Podcast, Gastbeitrag, Kolumne, warum, wie`,
    digest: `Überblick, Newsblog, Liveblog, Nachrichten des Tages, Morgenlage, Wochenrückblick, das Wichtigste`,
  },
  fr: {
    'mass strike': `attaque massive, frappes massives, frappe massive, attaque de grande ampleur, attaque aérienne massive, bombardement massif, bombardements massifs, salve de missiles, pluie de missiles, déluge de missiles, déluge de drones, centaines de drones, dizaines de missiles, centaines de missiles, plus grande attaque, plus grosse attaque, plus vaste attaque, plus importante attaque, attaque combinée`,
    outbreak: `déclare la guerre, a déclaré la guerre, lance une invasion, début de l'invasion, envahit, a envahi, entre en guerre, décrète la loi martiale, loi martiale décrétée, décrète la mobilisation générale, ordonne la mobilisation, ordonne une mobilisation, annonce la mobilisation générale, mobilisation partielle décrétée, coup d'état militaire, lance une offensive terrestre, début de l'offensive terrestre, lance une opération terrestre`,
    ceasefire: `cessez-le-feu, trêve, accord de paix, traité de paix, fin des combats, arrêt des hostilités`,
    turn: `entre en vigueur, entré en vigueur, entrée en vigueur, en vigueur, conclu, conclue, concluent, accepte, acceptent, accepté, signé, signent, signe, annoncé, annonce, annoncent, proclame, décrété, violé, viole, violent, rompu, rompue, rompt, commence, commencé, invoque, invoqué, déclenche, activé, active, prend effet, prolongé`,
    'nuclear event': `explosion nucléaire, procédé à un essai nucléaire, procède à un essai nucléaire, mené un essai nucléaire, teste une bombe atomique, frappe nucléaire sur, utilisé l'arme nucléaire, fuite radioactive, rejet radioactif, accident nucléaire`,
    'dangerous site': `centrale nucléaire, centrale atomique, barrage hydroélectrique, barrage de, centrale de zaporijjia`,
    weapon: `missile, drone, avion de chasse, bombe, roquette, avions de chasse`,
    impact: `frappe, frappé, frappée, frappent, touche, touché, touchée, tombe, tombé, tombés, s'écrase, écrasé, explose, explosé, explosion, abat, abattu, abattus, viole, violé, pénètre, pénétré, entré dans, attaque, attaqué, attaquée, brûle, incendie, dynamité, bombardé, bombardée, détruit, privée d'électricité`,
    'nato ground': `en pologne, sur la pologne, au-dessus de la pologne, espace aérien polonais, espace aérien de la pologne, territoire polonais, en roumanie, espace aérien roumain, territoire roumain, en lituanie, en lettonie, en estonie, espace aérien estonien, espace aérien lituanien, espace aérien de l'otan, territoire de l'otan, pays de l'otan, membre de l'otan, en finlande, en norvège, au danemark, en turquie`,
    'article five': `article 5, article 4, article cinq`,
    tentative: `pourparlers, négociation*, négocie*, discussions, discute*, pourrait, pourraient, peut, possible, possibles, éventuel*, probable*, si, appelle, appellent, appel à, appels à, propose, proposent, proposition, plan, prévoit, envisage*, prépar*, prêt, prête, prêts, refuse*, rejett*, exige*, condition*, espère*, espoir, veut, veulent, souhaite*, menac*, avertit, prévient, risque*, craint, craignent, dément, ne, pas, sans, non, scénario*, projet, attend*, vers, avant, veille, selon un sondage, faudrait, réclame*, plaide*`,
    past: `il y a, ans après, an après, anniversaire, historien*, souvenir*, procès, tribunal, jugé, condamné*, enquête*, film*, livre*, musée*, guerre mondiale, guerre froide, l'an dernier, mémoire, commémor*, archives, 1945, 1986, 2014, 2022`,
    exercise: `exercice*, entraînement*, s'entraîne*, manœuvre*, simulation*, simul*`,
    aftermath: `bilan, nombre de morts, conséquences, deuil, secouristes, décombres, reconstruction, obsèques, réaction*, réagit, condamne, hommage*, après l'attaque, après la frappe`,
    tally: `en 24 heures, dernières 24 heures, pertes russes, pertes de l'ennemi, bilan quotidien, point de situation, dans la nuit : le bilan`,
    ceremony: `cérémonie*, décor*, médaille*, légion d'honneur, hommage*, commémor*, monument*, défilé*, anniversaire*, inaugur*, prise de commandement, obsèques, prestation de serment`,
    opinion: `tribune, opinion, éditorial, édito, analyse, entretien, interview, podcast, chronique, pourquoi, comment, décryptage, reportage, portrait, débat, enquête, récit`,
    digest: `en direct, direct, l'essentiel, ce qu'il faut retenir, revue de presse, le point sur, les faits marquants, les infos, résumé, fil info, les titres, à retenir`,
  },
  pl: {
    'mass strike': `zmasowany atak, zmasowanego ataku, zmasowany atak rakietowy, zmasowany ostrzał, największy atak, setki dronów, dziesiątki rakiet, zmasowany nalot`,
    outbreak: `wypowiedział wojnę, wypowiedziała wojnę, rozpoczęła inwazję, rozpoczął inwazję, wprowadził stan wojenny, ogłosił mobilizację, ogłosił częściową mobilizację`,
    ceasefire: `zawieszenie broni, zawieszenia broni, rozejm, rozejmu, porozumienie pokojowe, traktat pokojowy`,
    turn: `ogłosił*, ogłoszon*, uzgodnił*, uzgodnion*, weszło w życie, wchodzi w życie, podpisał*, podpisan*, złamał*, złaman*, naruszył*, naruszon*, zerwał*, obowiązuje`,
    'nuclear event': `wybuch jądrowy, próba jądrowa przeprowadzona, przeprowadziła próbę jądrową, użyła broni jądrowej, wyciek promieniowania`,
    'dangerous site': `elektrownia jądrowa, elektrownię jądrową, elektrowni jądrowej, elektrownia atomowa, elektrowni atomowej, tama, tamę`,
    weapon: `rakieta, rakiety, rakiet, dron, drony, dronów, pocisk*, bomba, myśliwiec`,
    impact: `uderzył*, spadł*, wybuchł*, eksplodował*, zestrzelon*, zestrzelił*, wleciał*, naruszył*, trafił*, zaatakował*, płonie, wysadzon*`,
    'nato ground': `w polsce, na polskę, nad polską, do polski, polską przestrzeń powietrzną, polskiej przestrzeni powietrznej, terytorium polski, w rumunii, na litwie, na łotwie, w estonii, terytorium nato, państwo nato`,
    tentative: `rozmowy, rozmów, negocjacj*, może, mogą, możliw*, jeśli, proponuje, plan, planuje, chce, chcą, grozi, ostrzega, nie, bez, wzywa, gotow*, odrzuc*, przed, warunk*`,
    past: `lat temu, rok temu, lat po, sąd, wyrok*, śledztw*, film*, książk*, muzeum, wojny światowej`,
    exercise: `ćwicze*, manewr*, symulacj*, szkoleni*`,
    aftermath: `liczba ofiar, bilans ofiar, skutki, żałob*, ratownic*, odbudow*`,
    tally: `w ciągu doby, straty rosji, straty rosjan, raport sztabu, minionej doby`,
    ceremony: `ceremoni*, uroczyst*, odznaczon*, medal*, pomnik*, parad*, rocznic*, przysięg*`,
    opinion: `opinia, komentarz, analiza, wywiad, podcast, felieton, dlaczego, jak`,
    digest: `podsumowanie, przegląd, najważniejsze, relacja na żywo, skrót`,
  },
};
