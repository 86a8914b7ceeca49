import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/news/article.ts';
import { findStatements } from '../../src/news/quotations/statements.ts';
import type { Expected, StatementCase } from './cases/statement-case.ts';
import { GERMAN } from './cases/statements-de.ts';
import { ENGLISH } from './cases/statements-en.ts';
import { FRENCH } from './cases/statements-fr.ts';
import { POLISH } from './cases/statements-pl.ts';
import { RUSSIAN } from './cases/statements-ru.ts';
import { UKRAINIAN } from './cases/statements-uk.ts';

const CASES = [
  ['en', ENGLISH],
  ['uk', UKRAINIAN],
  ['ru', RUSSIAN],
  ['de', GERMAN],
  ['pl', POLISH],
  ['fr', FRENCH],
] as const;

for (const [language, cases] of CASES)
  describe(language, () => {
    test.each(cases)('$form', (each) => check(each, language));
  });

function check({ text, statements }: StatementCase, language: Language): void {
  const found = findStatements(text, language);
  const shown = found.map((statement, i) => ({
    text: statement.text,
    speaker: statement.speaker,
    ...pick(statements[i], {
      role: statement.role,
      mention: statement.mention?.text,
      utterance: statement.utterance,
    }),
  }));
  expect(shown).toEqual(statements);
  for (const { text: words, start, end, mention } of found) {
    expect(text.slice(start, end)).toBe(words);
    if (mention !== null) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  }
}

/** Only what a case speaks of is compared. */
function pick(expected: Expected | undefined, actual: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(actual).filter(([key]) => expected !== undefined && key in expected),
  );
}

const pieces = fc.constantFrom(
  ...[
    '"',
    '“',
    '”',
    '„',
    '«',
    '»',
    "'",
    '’',
    '‘',
    '‚',
    "''",
    ',,',
    '\n\n',
    '\n',
    ' ',
    ', ',
    '. ',
    ': ',
    '! ',
    ' – ',
    '\u00a0',
  ],
  ...[
    'said',
    'He',
    'she said',
    'Peter Lang',
    'minister',
    'сказав',
    'п’ять',
    'so',
    'Quote from',
    'Source',
    '6\'2"',
    '😀',
    '(',
  ],
);
const articles = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(pieces, { maxLength: 60 }).map((each) => each.join('')),
);

test('every statement of any text is a stretch of it, with right offsets and in order', () => {
  fc.assert(
    fc.property(articles, fc.constantFrom(...LANGUAGES), (text, language) => {
      let reached = 0;
      for (const statement of findStatements(text, language)) {
        expect(text.slice(statement.start, statement.end)).toBe(statement.text);
        expect(statement.text.trim()).not.toBe('');
        expect(statement.start).toBeGreaterThanOrEqual(reached);
        reached = statement.end;
        const { mention } = statement;
        if (mention !== null) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      }
    }),
    { numRuns: 400 },
  );
});

const MEGABYTE = 1_000_000;
const FLOODS = [
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  "'",
  '’',
  '‘',
  '“a',
  '"a ',
  ' "A',
  " 'a",
  '“a\n',
  '«A, – he said. – ',
  '"A," said X. ',
  '"A.\n\n',
];

test.each(FLOODS)('a megabyte of %j is read in time', (piece) => {
  const text = piece.repeat(MEGABYTE / piece.length);
  const started = performance.now();
  findStatements(text, 'en');
  expect(performance.now() - started).toBeLessThan(10_000);
});

test.each(['l’', 'a-t-il ', '« A, dit le colonel X. B '])(
  'a megabyte of French %j is read in time',
  (piece) => {
    const text = piece.repeat(MEGABYTE / piece.length);
    const started = performance.now();
    findStatements(text, 'fr');
    expect(performance.now() - started).toBeLessThan(10_000);
  },
);
