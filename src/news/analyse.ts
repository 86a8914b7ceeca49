import type { Analysis, ExtraTerm } from './analysis.ts';
import type { Article } from './article.ts';
import { detect } from './detection/detect.ts';
import { judgeUrgency } from './detection/urgency.ts';
import { detectLanguage } from './language.ts';
import { rankKey } from './quotations/key.ts';
import { findStatements } from './quotations/statements.ts';
import { summarise } from './summary/summary.ts';

/** Everything that judgement says of one article; statements and summary whatever the verdict. Pure. */
export function analyse(article: Article, extra: readonly ExtraTerm[] = []): Analysis {
  const language = detectLanguage(article, article.language);
  const found = findStatements(article.text, language);
  const summary = summarise(article, language, found);
  const defence = detect(article, language, extra);
  return {
    language,
    text: article.text,
    defence,
    urgency: judgeUrgency(article, language, defence),
    statements: rankKey(found, { title: article.title, summary, language }),
    summary,
  };
}
