import type { Language } from '../news/article.ts';

/** A feed that every new database is seeded with. */
export type Outlet = {
  /** The name readers see. An outlet's languages share it: they are one voice, not independent ones. */
  readonly name: string;
  readonly url: string;
  /** Null: several in one feed. */
  readonly language: Language | null;
};

/** The publishers read by default: Ukraine's newsrooms, the specialist press, world news, and those who speak for states. */
export const OUTLETS: readonly Outlet[] = [
  { name: 'Ukrainska Pravda', language: 'en', url: 'https://www.pravda.com.ua/eng/rss/' },
  { name: 'Ukrainska Pravda', language: 'uk', url: 'https://www.pravda.com.ua/rss/' },
  { name: 'European Pravda', language: 'en', url: 'https://www.eurointegration.com.ua/eng/rss/' },
  { name: 'European Pravda', language: 'uk', url: 'https://www.eurointegration.com.ua/rss/view_news/' },
  { name: 'Ukrinform', language: 'en', url: 'https://www.ukrinform.net/rss/block-lastnews' },
  { name: 'Ukrinform', language: 'uk', url: 'https://www.ukrinform.ua/rss/block-lastnews' },
  { name: 'Kyiv Independent', language: 'en', url: 'https://kyivindependent.com/news-archive/rss/' },
  { name: 'Kyiv Post', language: 'en', url: 'https://www.kyivpost.com/rss' },
  { name: 'Euromaidan Press', language: 'en', url: 'https://euromaidanpress.com/feed/' },
  { name: 'UNIAN', language: 'en', url: 'https://rss.unian.net/site/news_eng.rss' },
  { name: 'UNIAN', language: 'uk', url: 'https://rss.unian.net/site/news_ukr.rss' },
  { name: 'Suspilne', language: 'uk', url: 'https://suspilne.media/rss/all.rss' },
  { name: 'TSN', language: 'uk', url: 'https://tsn.ua/rss/full.rss' },
  { name: 'Espreso', language: 'uk', url: 'https://espreso.tv/rss' },
  { name: 'NV', language: null, url: 'https://nv.ua/rss/all.xml' },
  { name: 'Interfax-Ukraine', language: null, url: 'https://interfax.com.ua/news/last.rss' },
  { name: 'LIGA.net', language: 'ru', url: 'https://www.liga.net/news/all/rss.xml' },
  { name: 'ZN.UA', language: 'ru', url: 'https://zn.ua/rss/full.rss' },
  { name: 'Militarnyi', language: 'en', url: 'https://mil.in.ua/en/feed/' },
  { name: 'Militarnyi', language: 'uk', url: 'https://mil.in.ua/uk/feed/' },
  { name: 'Defense Express', language: 'en', url: 'https://en.defence-ua.com/rss.xml' },
  { name: 'Defense Express', language: 'uk', url: 'https://defence-ua.com/rss.xml' },
  { name: 'ArmyInform', language: 'uk', url: 'https://armyinform.com.ua/feed/' },

  {
    name: 'Defense News',
    language: 'en',
    url: 'https://www.defensenews.com/arc/outboundfeeds/rss/?outputType=xml',
  },
  {
    name: 'Military Times',
    language: 'en',
    url: 'https://www.militarytimes.com/arc/outboundfeeds/rss/?outputType=xml',
  },
  {
    name: 'C4ISRNET',
    language: 'en',
    url: 'https://www.c4isrnet.com/arc/outboundfeeds/rss/?outputType=xml',
  },
  { name: 'Breaking Defense', language: 'en', url: 'https://breakingdefense.com/full-rss-feed/' },
  { name: 'Defense One', language: 'en', url: 'https://www.defenseone.com/rss/all/' },
  { name: 'DefenseScoop', language: 'en', url: 'https://defensescoop.com/feed/' },
  { name: 'The War Zone', language: 'en', url: 'https://www.twz.com/feed' },
  { name: 'Naval News', language: 'en', url: 'https://www.navalnews.com/feed/' },
  { name: 'The Aviationist', language: 'en', url: 'https://theaviationist.com/feed/' },
  { name: 'Air & Space Forces Magazine', language: 'en', url: 'https://www.airandspaceforces.com/feed/' },
  { name: 'Shephard Media', language: 'en', url: 'https://www.shephardmedia.com/news/feed/' },
  { name: 'European Security & Defence', language: 'en', url: 'https://euro-sd.com/feed/' },
  { name: 'EDR Magazine', language: 'en', url: 'https://www.edrmagazine.eu/feed' },
  { name: 'Task & Purpose', language: 'en', url: 'https://taskandpurpose.com/feed/' },
  { name: 'War on the Rocks', language: 'en', url: 'https://warontherocks.com/feed/' },
  { name: 'Bellingcat', language: 'en', url: 'https://www.bellingcat.com/feed/' },
  { name: 'Oryx', language: 'en', url: 'https://www.oryxspioenkop.com/feeds/posts/default?alt=rss' },
  { name: 'Atlantic Council', language: 'en', url: 'https://www.atlanticcouncil.org/feed/' },
  { name: 'International Crisis Group', language: 'en', url: 'https://www.crisisgroup.org/rss' },

  { name: 'BBC News', language: 'en', url: 'http://feeds.bbci.co.uk/news/world/rss.xml' },
  { name: 'The Guardian', language: 'en', url: 'https://www.theguardian.com/world/rss' },
  { name: 'Deutsche Welle', language: 'en', url: 'https://rss.dw.com/rdf/rss-en-all' },
  { name: 'France 24', language: 'en', url: 'https://www.france24.com/en/rss' },
  { name: 'Al Jazeera', language: 'en', url: 'https://www.aljazeera.com/xml/rss/all.xml' },
  { name: 'Euronews', language: 'en', url: 'https://www.euronews.com/rss?format=xml' },
  { name: 'The Moscow Times', language: 'en', url: 'https://www.themoscowtimes.com/rss/news' },

  {
    name: 'UK Ministry of Defence',
    language: 'en',
    url: 'https://www.gov.uk/government/organisations/ministry-of-defence.atom',
  },
  {
    name: 'US Department of War',
    language: 'en',
    url: 'https://www.war.gov/DesktopModules/ArticleCS/RSS.ashx?ContentType=1&Site=945',
  },
  { name: 'DVIDS', language: 'en', url: 'https://www.dvidshub.net/rss/news' },
  {
    name: 'European Commission',
    language: 'en',
    url: 'https://ec.europa.eu/commission/presscorner/api/rss?language=en',
  },
];
