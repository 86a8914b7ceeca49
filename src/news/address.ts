/**
 * The one spelling of a feed's address: absolute http(s), without fragment and credentials; `feed:` schemes and a
 * missing scheme are understood. Null when the text is no such address.
 */
export function toFeedAddress(text: string): string | null {
  const spelled = text
    .trim()
    .replace(/^feed:\/\//i, 'http://')
    .replace(/^feed:/i, '');
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(spelled) ? spelled : `https://${spelled}`);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

/** Name and port: what politeness counts as one publisher. */
export function hostOf(url: string): string {
  return new URL(url).host;
}
