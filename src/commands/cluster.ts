import { analyse } from '../news/analyse.ts';
import { clusterIndex } from '../news/stories/cluster.ts';
import { fingerprint } from '../news/stories/print/fingerprint.ts';
import { withText } from './analyse.ts';
import { toArticleLine } from './article-lines.ts';
import { answerLines, type Command, WrongUsage } from './io.ts';

/** JSON lines of articles in order of publication in; out, the story of each, judged by what came before (DESIGN.md §7). */
export const clusterCommand: Command = async (args, io) => {
  if (args.length > 0) throw new WrongUsage('cluster takes no arguments: articles come on standard input');
  const index = clusterIndex<string | number>();
  let latest = 0;
  await answerLines(io, (record) => {
    const line = toArticleLine(record);
    if (typeof line === 'string') return line;
    const article = withText(line);
    const at = article.publishedAt ?? latest;
    latest = at;
    const { language, statements } = analyse(article);
    const print = fingerprint({ ...article, source: line.source }, language, statements);
    const placement = index.place(print, at);
    const story = placement.kind === 'opens' ? line.id : placement.story;
    index.add(print, at, { article: line.id, story });
    return { id: line.id, story, relation: placement.kind };
  });
  return 0;
};
