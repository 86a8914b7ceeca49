import { readPage } from '../feeds/reading/page.ts';
import { toText } from '../feeds/reading/text.ts';
import { analyse } from '../news/analyse.ts';
import type { Analysis, Evidence } from '../news/analysis.ts';
import type { Article, Span } from '../news/article.ts';
import { type ArticleLine, toArticleLine } from './article-lines.ts';
import { answerLines, type Command, WrongUsage } from './io.ts';

/** JSON lines of articles in, JSON lines of judgement out (DESIGN.md §7). */
export const analyseCommand: Command = async (args, io) => {
  if (args.length > 0) throw new WrongUsage('analyse takes no arguments: articles come on standard input');
  await answerLines(io, (record) => {
    const line = toArticleLine(record);
    return typeof line === 'string' ? line : toAnswer(line.id, analyse(withText(line)));
  });
  return 0;
};

/** The article of a line, its text taken from the page when HTML was given. */
export function withText({ article, html }: ArticleLine): Article {
  if (html === null) return article;
  const read = readPage(html, { contentType: null });
  // Whoever hands in a fragment wants it read, article or not.
  if (read.kind === 'refused') return { ...article, text: toText(html) };
  const { title, text } = read.page;
  return { ...article, title: article.title || (title ?? ''), text };
}

function toAnswer(
  id: string | number,
  { language, text, defence, urgency, statements, summary }: Analysis,
): object {
  return {
    id,
    language,
    text,
    defence: {
      verdict: defence.verdict,
      score: Math.round(defence.score * 1e4) / 1e4,
      topics: defence.topics,
      evidence: shownEvidence(defence.evidence),
    },
    urgency: urgency.level,
    statements: statements.map((statement) => ({
      ...toSpan(statement),
      speaker: statement.speaker,
      mention: statement.mention === null ? null : toSpan(statement.mention),
      role: statement.role,
      utterance: statement.utterance,
      key: statement.key,
    })),
    summary: summary.map(toSpan),
  };
}

/** Offsets are into the text; only where the text holds no reason are the title's given, marked as such. */
function shownEvidence(evidence: readonly Evidence[]): readonly object[] {
  const inText = evidence.filter(({ where }) => where === 'text');
  return inText.length > 0 ? inText.map(({ term, start, end }) => ({ term, start, end })) : evidence;
}

function toSpan({ text, start, end }: Span): Span {
  return { text, start, end };
}
