import { expect, test } from 'vitest';
import { type OutlineToWrite, parseOpml, writeOpml } from '../../src/feeds/opml.ts';

const outline = (url: string, more: Partial<OutlineToWrite> = {}) => ({
  url,
  title: null,
  siteUrl: null,
  language: null,
  folders: [],
  ...more,
});

test('folders are read to any depth, and each address once', () => {
  const list = `<?xml version="1.0"?><opml version="1.1"><head><title>Mine</title></head><body>
    <outline text="World"><outline text="East">
      <outline type="rss" text="Wire &amp; Co" title="Wire &amp; Co" xmlUrl="https://a.example/rss?x=1&amp;y=2" htmlUrl="https://a.example/" language="uk"/>
    </outline>
    <outline type="rss" text="Again" xmlUrl="https://a.example/rss?x=1&amp;y=2"/>
    <outline text="Bulletin" xmlUrl="https://b.example/feed" language="unknown"></outline></outline>
    <outline type="link" text="A page" url="https://c.example/"/><outline type="rss" text="Local" xmlUrl="file:///etc/passwd"/>
  </body></opml>`;
  expect(parseOpml(list)).toEqual({
    kind: 'outlines',
    feeds: [
      outline('https://a.example/rss?x=1&y=2', {
        title: 'Wire & Co',
        siteUrl: 'https://a.example/',
        language: 'uk',
        folders: ['World', 'East'],
      }),
      outline('https://b.example/feed', { title: 'Bulletin', folders: ['World'] }),
    ],
  });
});

test('what is written reads the same', () => {
  const feeds = Array.from({ length: 400 }, (_, at) =>
    outline(`https://${at}.example/feed?a=1&b="<${at}>"`.replaceAll(/["<>]/g, ''), {
      title: `Feed «${at}» & "sons" <sea>`,
      language: at % 2 === 0 ? 'uk' : null,
      folders: at < 200 ? ['One', `Two & ${at % 3}`] : [],
    }),
  );
  const again = parseOpml(writeOpml(feeds));
  const byUrl = (a: { readonly url: string }, b: { readonly url: string }): number =>
    a.url.localeCompare(b.url);
  const read = again.kind === 'outlines' ? [...again.feeds].sort(byUrl) : again;
  const normal = feeds.map((feed) => ({ ...feed, url: new URL(feed.url).href }));
  expect(read).toEqual(normal.sort(byUrl));
});

test('a damaged list gives what it still names', () => {
  const list =
    '<opml><body><outline text="A & B" xmlUrl="https://a.example/?x&y"><outline xmlUrl="https://b.example/"';
  expect(parseOpml(`${list}/>`)).toMatchObject({
    feeds: [{ title: 'A & B' }, { url: 'https://b.example/' }],
  });
});

test.for([
  ['empty', ' '],
  ['not-opml', '<html><body>Hello</body></html>'],
  ['not-opml', 'nothing of the kind'],
])('what is no list is refused: %s', ([reason, text]) => {
  expect(parseOpml(text ?? '')).toMatchObject({ kind: 'refused', reason });
});
