import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPage, toPageJson } from '../../src/feeds/reading/page.ts';

const FILLER = [
  'The column left the garrison at dawn and crossed the river before noon, according to the brigade.',
  'Residents of three villages were told to stay indoors, and the road to the north was closed for the day.',
  'Engineers repaired two bridges, while the supply company moved its depots closer to the line.',
  'A spokesman for the district said that no one had been hurt and that trains were running again.',
];
const filler = FILLER.map((text) => `<p>${text}</p>`).join('');

const read = (inside: string, head = '') => {
  const html = `<!doctype html><html lang="en-GB"><head><title>Column crosses river | Wire</title>${head}</head><body>${inside}</body></html>`;
  const result = readPage(html, { contentType: null });
  return result.kind === 'page' ? result.page : result;
};
const paragraphs = (inside: string): readonly string[] => {
  const result = read(inside);
  return 'text' in result ? result.text.split('\n\n') : [];
};

test('labels that statements need stay at the start of their paragraphs', () => {
  const found = paragraphs(`<article><h1>Column crosses river</h1>${filler}
    <p><b>Source:</b> the General Staff on Facebook</p>
    <p><strong>Quote from Halyna Moroz:</strong> "We crossed without a loss."</p>
    <p><em>Details:</em></p><p>The crossing took six hours.</p>
    <blockquote><p>"It was cold," she added.</p></blockquote>
    <ul><li>Two bridges were repaired.</li><li>One road was closed.</li></ul>${filler}</article>`);
  for (const paragraph of [
    'Source: the General Staff on Facebook',
    'Quote from Halyna Moroz: "We crossed without a loss."',
    'Details:',
    '"It was cold," she added.',
    'Two bridges were repaired.',
    'One road was closed.',
  ]) {
    expect(found).toContain(paragraph);
  }
});

test('what the page adds around and between is dropped', () => {
  const found = paragraphs(`<nav><a href="/">Home</a> <a href="/war">War</a></nav>
    <article><h1>Column crosses river</h1><p class="byline">By A. Writer</p><p>11 February 2026, 10:15</p>
    <figure><img src="a.jpg"><figcaption>A bridge in winter. Photo: Wire</figcaption></figure>
    ${filler}<p>Read also: Twelve ships leave the harbour</p><p>Advertisement:</p>
    <div class="social-share"><a href="#">Share on Facebook</a></div>
    <p>Читайте також: Дванадцять кораблів</p><p>Support us or become our patron!</p>
    ${filler}<p>Subscribe to our newsletter to get the news by email</p><p>Follow us on Telegram</p>
    <p>Tags: river, bridge</p><p>© Wire, all rights reserved</p></article>
    <div class="cookie-banner"><p>We use cookies to make this site better, and you agree to all of them by reading on.</p></div>
    <footer><p>Contact</p></footer>`);
  expect(found).toEqual([...FILLER, ...FILLER]);
});

test('a page says its title, author, language and time', () => {
  const head = `<meta property="og:title" content="Column crosses river"><meta name="author" content="A. Writer">
    <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2026-02-11T10:15:00+02:00"}]}</script>`;
  expect(read(`<article><h1>Column crosses river</h1>${filler}${filler}</article>`, head)).toMatchObject({
    title: 'Column crosses river',
    byline: 'A. Writer',
    language: 'en',
    publishedAt: Date.parse('2026-02-11T08:15:00Z'),
  });
});

test('a page is printed with every field, times in ISO', () => {
  const result = readPage(`<article>${filler}${filler}</article>`, { contentType: null });
  expect(result.kind === 'page' && toPageJson({ ...result.page, publishedAt: 0 })).toEqual({
    ...{ title: null, byline: null, language: null, publishedAt: '1970-01-01T00:00:00.000Z' },
    text: [...FILLER, ...FILLER].join('\n\n'),
  });
});

test('the text given to search engines serves where the page itself has none', () => {
  const body = FILLER.join(' ');
  const head = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":${JSON.stringify(body)}}</script>`;
  expect(read('<div id="app"></div>', head)).toMatchObject({ text: body });
});

test.for([
  ['empty', ''],
  ['challenge-page', '<title>Just a moment...</title><p>Checking your browser before you go on</p>'],
  ['error-page', '<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>'],
  ['login-page', '<html><title>Members</title><form><input type="password"> Please sign in</form></html>'],
  ['not-an-article', '<html><body><a href="/">Home</a></body></html>'],
  ['binary', '%PDF-1.7 \u0000\u0001'],
])('a page without an article is named: %s', ([reason, html]) => {
  expect(readPage(html ?? '', { contentType: null })).toMatchObject({ kind: 'refused', reason });
});

test('any soup of tags gives a page or a reason', () => {
  const tag = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<div class="share">',
      '</div>',
      '<table><tr>',
      '<br>',
      '<a href=x>',
      '<!--',
      '<script>',
    ],
    ...['</script>', '<article>', '<svg>', '<', '&amp', '\u0000', '<h1>', '<li>', '<b', ' word, word. '],
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(tag, fc.constantFrom(...FILLER)), { maxLength: 80 }), (parts) => {
      expect(['page', 'refused']).toContain(readPage(parts.join(''), { contentType: null }).kind);
    }),
    { numRuns: 60 },
  );
});

test('what only sounds like an invitation or a stamp is kept', () => {
  const kept = [
    'On 12 February 2026 the last column left the town.',
    'Like the commander, the mayor wrote on Telegram that the bridge would open by noon.',
    'Реклама зброї в Україні заборонена, нагадали у відомстві.',
    'Він додав: читайте також документи, які ми оприлюднили вчора.',
    'Published data show that 12 of the ships were lost.',
    'Support for the bill grew after the debate, three members of the committee said.',
    'The ministry did not answer at once. (AFP)',
  ];
  const found = paragraphs(
    `<article>${kept.map((text) => `<p>${text}</p>`).join('')}${filler}${filler}</article>`,
  );
  expect(found).toEqual([...kept, ...FILLER, ...FILLER]);
});

test('text that is only broken by line breaks comes in paragraphs, in Cyrillic too', () => {
  const found = paragraphs(`<div class="article"><h1>Міст</h1><div class="date">12 лютого 2026, 13:05</div>
    Колона вийшла з гарнізону на світанку і перейшла річку до полудня, повідомили у бригаді.<br><br>
    <b>Джерело:</b> сторінка бригади у Facebook<br><br><b>Пряма мова:</b> "Ми перейшли без втрат, і це головне".<br><br>
    <b>Деталі:</b> Переправа тривала шість годин, а дорогу на північ закрили на день, додали в окрузі.<br><br>
    Читайте також: Дванадцять кораблів<br><br>Підписуйтесь на наш Telegram</div>`);
  expect(found).toEqual([
    'Колона вийшла з гарнізону на світанку і перейшла річку до полудня, повідомили у бригаді.',
    'Джерело: сторінка бригади у Facebook',
    'Пряма мова: "Ми перейшли без втрат, і це головне".',
    'Деталі: Переправа тривала шість годин, а дорогу на північ закрили на день, додали в окрузі.',
  ]);
});
