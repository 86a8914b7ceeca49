/**
 * The bundled sample: two invented outlets with invented news, in the layout of a Ukrainian news site. No sentence here
 * was ever published or said; names of office-holders only make commands such as `/quotes Umierov` easy to try.
 */
export type SampleItem = {
  /** Path of its page. */
  readonly path: string;
  readonly title: string;
  readonly teaser: string;
  /** Paragraphs of the page. */
  readonly paragraphs: readonly string[];
  /** Its turn: one step after another, so that a reader sees news come in. Steps are shared with what is no alert. */
  readonly step: number;
};

export type SampleOutlet = {
  readonly name: string;
  readonly slug: string;
  readonly language: 'en' | 'uk';
  readonly items: readonly SampleItem[];
};

const SUPPORT_EN = 'Support the Herald or become our patron!';
const SUPPORT_UK = 'Підтримайте «Вісник»!';

export const SAMPLE_OUTLETS: readonly SampleOutlet[] = [
  {
    name: 'Sample Herald',
    slug: 'herald',
    language: 'en',
    items: [
      {
        path: '/eng/news/7700101/',
        title: 'Umierov opens Ramstein-format meeting and asks allies for air defence',
        teaser:
          'Ukrainian Defence Minister Rustem Umierov has opened a meeting of the Ramstein group in Brussels.',
        paragraphs: [
          'Ukrainian Defence Minister Rustem Umierov has opened a meeting of the Ukraine Defence Contact Group, known as the Ramstein group, in Brussels and asked allies for more air defence systems.',
          'Source: Umierov on Facebook',
          'Details: The minister said that ministers from 51 countries would spend the day on interceptors, artillery ammunition and joint production.',
          'Advertisement:',
          'Quote from Umierov: "Every battery that reaches us before winter will keep a power station running. We are not asking for promises today, we are asking for delivery dates."',
          'More details: Umierov noted that the agenda includes:',
          'interceptors for Patriot and IRIS-T systems;',
          'a joint fund for drones.',
          'Background:',
          'The Ramstein format was created in 2022 to coordinate military assistance to Ukraine.',
          SUPPORT_EN,
        ],
        step: 0,
      },
      {
        path: '/eng/news/7700102/',
        title: 'Northern Forge wins contract to make 155mm shells near Lviv',
        teaser:
          'A Nordic arms maker will build artillery shells in western Ukraine under a contract signed on Tuesday.',
        paragraphs: [
          'The Ukrainian Defence Ministry and the Nordic arms maker Northern Forge have signed a contract to build a factory for 155mm artillery shells in Lviv Oblast.',
          'The plant is to turn out 120,000 shells a year from the spring of 2027, the ministry said in a statement.',
          '"We have sent machines before engineers and engineers before ministers, and that is why this plant will open on time," said Ingrid Solberg, chief executive of Northern Forge.',
          'She declined to name the price of the contract.',
          SUPPORT_EN,
        ],
        step: 2,
      },
      {
        path: '/eng/news/7700103/',
        title: 'Navy commissions second minehunter as Black Sea corridor grows',
        teaser:
          'The Ukrainian Navy has taken a second minehunter into service for work on the grain corridor.',
        paragraphs: [
          'The Ukrainian Navy has taken its second minehunter into service, doubling the force that sweeps the Black Sea shipping corridor for drifting mines.',
          '"A captain who cannot see the mine has to trust the people who can," Vice Admiral Petro Harmash told sailors at the ceremony. "From today there are twice as many of you to trust."',
          'Harmash, the commander of the Ukrainian Navy, said that 34 mines had been destroyed since January.',
          SUPPORT_EN,
        ],
        step: 4,
      },
      {
        path: '/eng/news/7700104/',
        title: 'Late save and a stubborn defence keep Harbour City top of the league',
        teaser: 'The goalkeeper was the hero as the visitors attacked until the last minute.',
        paragraphs: [
          'Harbour City stayed top of the league on Sunday after a stubborn defence and a late save kept out a side that attacked until the final whistle.',
          '"We defended like lions and our keeper was a wall," said coach Marta Lind.',
          SUPPORT_EN,
        ],
        step: 1,
      },
      {
        path: '/eng/news/7700105/',
        title: 'Train drivers call five-day strike over pay after talks collapse',
        teaser: 'Passengers face cancelled services next week as the union rejects the latest offer.',
        paragraphs: [
          'Train drivers will walk out for five days next week after talks over pay collapsed, their union said on Monday.',
          '"Nobody strikes for pleasure," said union secretary Paul Arden. "We were offered less than last year."',
          SUPPORT_EN,
        ],
        step: 3,
      },
      {
        path: '/eng/news/7700106/',
        title: 'Lawyer opens defence of mayor accused over school contracts',
        teaser: 'The court heard that the mayor never saw the tender documents.',
        paragraphs: [
          'The lawyer of a mayor accused of steering school building contracts opened his defence in court on Monday.',
          '"My client never saw the tender," defence counsel Iris Vale told the court.',
          SUPPORT_EN,
        ],
        step: 5,
      },
    ],
  },
  {
    name: 'Sample Courier',
    slug: 'courier',
    language: 'en',
    items: [
      {
        path: '/2026/ramstein-brussels-umierov-healey',
        title: 'Ramstein group meets in Brussels as Umierov asks allies for air defence',
        teaser:
          'Defence ministers of the Ramstein group are meeting in Brussels, where Ukraine asks for air defence.',
        paragraphs: [
          'Defence ministers of the Ramstein group met in Brussels on Tuesday, where Ukraine’s Rustem Umierov asked for air defence systems before the winter.',
          '“We are not asking for promises today, we are asking for delivery dates,” Mr Umierov, Ukraine’s defence minister, told his colleagues at the opening of the Ukraine Defence Contact Group.',
          '“The list on the table is the longest we have had, and I expect to leave with most of it covered,” said John Healey, the British Defence Secretary, who chairs the meeting.',
          'The ministers of 51 countries are expected to announce packages in the evening.',
          'Read also: How interceptors are made',
        ],
        step: 1,
      },
      {
        path: '/2026/cyber-rail-dispatch',
        title: 'Military intelligence blames hackers in uniform for attack on rail dispatch servers',
        teaser:
          'A cyberattack on railway dispatch servers was the work of a military unit, intelligence officers say.',
        paragraphs: [
          'A cyberattack that stopped railway dispatch servers for six hours was carried out by a unit of Russian military intelligence, Ukraine’s cyber command said on Tuesday.',
          '“They wanted to stop ammunition trains and stopped milk instead,” Colonel Hanna Rudenko of the cyber command told a briefing.',
        ],
        step: 5,
      },
      {
        path: '/2026/champion-title-defence',
        title: 'Champion promises knockout in title defence against Irish challenger',
        teaser: 'The heavyweight says that he will end the fight early.',
        paragraphs: [
          'The heavyweight champion promised an early end on Monday as he prepared for his third title defence.',
          '“He brings a pistol, I bring artillery,” the champion said at the weigh-in.',
        ],
        step: 4,
      },
      {
        path: '/2026/drone-film-festival',
        title: 'Drone footage of the glacier wins top prize at mountain film festival',
        teaser: 'A film shot entirely from the air has won a festival.',
        paragraphs: [
          'A film shot entirely by a drone over a melting glacier won the top prize at a mountain film festival on Sunday.',
        ],
        step: 2,
      },
    ],
  },
  {
    name: 'Зразковий вісник',
    slug: 'visnyk',
    language: 'uk',
    items: [
      {
        path: '/news/7700201/',
        title: 'Росія вночі атакувала Одещину дронами, пошкоджено порт',
        teaser: 'У ніч на вівторок російські війська атакували Одеську область ударними безпілотниками.',
        paragraphs: [
          'У ніч на вівторок російські війська атакували Одеську область ударними безпілотниками, пошкоджено портові склади.',
          'Джерело: голова обласної військової адміністрації Андрій Мельниченко у Telegram',
          'Пряма мова Мельниченка: «Сили ППО збили 21 дрон, але два влучили у порт. Рятувальники працюють, людей під завалами немає».',
          'Деталі: За словами очільника області, поранень зазнав один працівник порту.',
          'Що передувало: Минулого тижня ворог уже обстрілював порт.',
          SUPPORT_UK,
        ],
        step: 3,
      },
      {
        path: '/news/7700202/',
        title: 'Додому повернулися 95 військовополонених',
        teaser: 'Україна повернула з російського полону 95 військових.',
        paragraphs: [
          'Україна повернула з російського полону 95 військових, серед них – захисники Маріуполя.',
          '«Ми пам’ятаємо кожного і шукаємо кожного», – сказала речниця Координаційного штабу Олена Гнатюк. «Наступний список уже на столі переговорів».',
          SUPPORT_UK,
        ],
        step: 6,
      },
      {
        path: '/news/7700203/',
        title: '«Чайка» втримала перевагу завдяки захисту і пробилася у фінал кубка',
        teaser: 'Атака суперника розбилася об оборону господарів.',
        paragraphs: [
          'Футболісти «Чайки» втримали перевагу в один м’яч і пробилися у фінал кубка.',
          '«Оборона сьогодні була як стіна», – сказав тренер Ігор Савчук.',
          SUPPORT_UK,
        ],
        step: 4,
      },
    ],
  },
];
