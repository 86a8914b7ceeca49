import type { Defence, UrgencyVerdict } from './analysis.ts';
import type { Language } from './article.ts';

/** How soon a reader should hear of it, with the words that say so. */
export function judgeUrgency(
  _article: { readonly title: string; readonly text: string },
  _language: Language,
  _defence: Defence,
): UrgencyVerdict {
  return { level: 'normal', evidence: [] };
}
