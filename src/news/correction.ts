type Told = { readonly title: string; readonly text: string };

/**
 * True when a new version says something else: another headline, or other numbers in its lead. Readers are told "Updated";
 * a mended comma is not news.
 */
export function isCorrection(before: Told, after: Told): boolean {
  return words(before.title) !== words(after.title) || numbers(before) !== numbers(after);
}

const LEAD = 400;

function words(title: string): string {
  return (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function numbers({ title, text }: Told): string {
  return (`${title} ${text.slice(0, LEAD)}`.match(/\d+(?:[.,]\d+)*/g) ?? []).join(' ');
}
