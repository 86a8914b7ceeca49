import type { Language } from '../../news/article.ts';
import type { FeedId, StoryId } from '../../news/ids.ts';
import { stemsOf } from '../../news/stems.ts';
import { mergeStatements } from '../../news/stories/story.ts';
import { fromTopicMask } from '../../news/topics.ts';
import type { RoutingFacts, ShownStatement, StoryView } from '../../news/view.ts';
import type { StatementsStore, Utterance } from './statements.ts';
import type { StoriesStore, Telling } from './stories.ts';

export type ViewsStore = ReturnType<typeof viewsStore>;

const MOST_SHOWN = 3;

/** Stories put together from their rows, as messages and routing need them. */
export function viewsStore(stories: StoriesStore, statements: StatementsStore) {
  return {
    /**
     * A story for a reader of `preferred` languages, in that order: told by its first article in the first of them that
     * has one, else by the article that opened it; outlets that the reader does not want tell it only if no other does. Null
     * when there is no such story, or it was ruled out.
     */
    view(
      id: StoryId,
      preferred: readonly Language[],
      unwanted: ReadonlySet<string> = new Set(),
    ): StoryView | null {
      const story = stories.get(id);
      if (!story || story.isDropped) return null;
      const tellings = stories.tellings(story.id);
      const wanted = tellings.filter(({ outlet }) => !unwanted.has(outlet));
      const telling = teller(wanted.length > 0 ? wanted : tellings, preferred);
      if (!telling) return null;
      const merged = mergeStatements(statements.ofStory(story.id), telling.language);
      return {
        id: story.id,
        language: telling.language,
        headline: telling.title || telling.summary[0] || telling.outlet,
        summary: telling.title === '' ? telling.summary.slice(1) : telling.summary,
        statements: keyFirst(merged, telling).slice(0, MOST_SHOWN).map(toShown),
        statementCount: merged.length,
        topics: fromTopicMask(story.topicMask),
        urgency: story.urgency,
        outlet: telling.outlet,
        url: telling.url,
        publishedAt: telling.publishedAt,
        independentSources: story.sources,
        sources: tellings.map(({ outlet, url, language }) => ({ outlet, url, language })),
        isCorrected: story.isCorrected,
      };
    },
    /** Every utterance of a story in order, the same one told twice given once, in `language` where there is a choice. */
    utterances(id: StoryId, language: Language): readonly Utterance[] {
      const story = stories.get(id);
      return story ? mergeStatements(statements.ofStory(story.id), language) : [];
    },
    routingFacts(id: StoryId): RoutingFacts | null {
      const story = stories.get(id);
      if (!story || story.isDropped) return null;
      return {
        storyId: story.id,
        topicMask: story.topicMask,
        urgency: story.urgency,
        openedAt: story.openedAt,
        articles: stories.tellings(story.id).map((telling) => ({
          id: telling.id,
          feedId: telling.feedId as FeedId | null,
          outlet: telling.outlet,
          language: telling.language,
          stems: new Set(
            stemsOf(`${telling.title}\n${telling.summary.join('\n')}`, telling.language).map(
              ({ stem }) => stem,
            ),
          ),
          personKeys: [
            ...new Set(
              statements
                .ofArticle(telling.id)
                .flatMap(({ personKey }) => (personKey === null ? [] : [personKey])),
            ),
          ],
        })),
      };
    },
  };
}

function teller(tellings: readonly Telling[], preferred: readonly Language[]): Telling | undefined {
  for (const language of preferred) {
    const found = tellings.find((telling) => telling.language === language);
    if (found) return found;
  }
  return tellings[0];
}

/** The teller's own key statements, then those of its language, then the others': best first. */
function keyFirst(utterances: readonly Utterance[], telling: Telling): readonly Utterance[] {
  const distance = ({ articleId, language }: Utterance): number =>
    articleId === telling.id ? 0 : language === telling.language ? 1 : 2;
  return utterances
    .filter(({ key }) => key !== null)
    .toSorted((a, b) => distance(a) - distance(b) || (a.key ?? 9) - (b.key ?? 9));
}

function toShown({ stretches, speaker, personKey, role, articleId }: Utterance): ShownStatement {
  return { stretches, speaker, personKey, role, articleId };
}
