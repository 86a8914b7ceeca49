-- What was read and what it was judged to be. Times are Unix milliseconds, UTC.
-- Ids of stories are in buttons and deep links: never reused.

CREATE TABLE stories (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  topics       INTEGER NOT NULL, -- bit set in the order of news/topics.ts
  urgency      TEXT    NOT NULL CHECK (urgency IN ('minor', 'normal', 'flash')),
  score        REAL    NOT NULL,
  sources      INTEGER NOT NULL DEFAULT 1, -- independent ones
  opened_at    INTEGER NOT NULL,
  changed_at   INTEGER NOT NULL,
  is_corrected INTEGER NOT NULL DEFAULT 0 CHECK (is_corrected IN (0, 1)), -- headline or a number changed: "Updated"
  merged_into  INTEGER REFERENCES stories (id) ON DELETE SET NULL, -- NULL: stands by itself
  dropped_at   INTEGER -- NULL unless an admin ruled that it is not defence news
) STRICT;

CREATE INDEX stories_opened ON stories (opened_at);

CREATE TABLE articles (
  id           INTEGER PRIMARY KEY,
  feed_id      INTEGER REFERENCES feeds (id) ON DELETE SET NULL, -- NULL: its feed was removed
  outlet       TEXT    NOT NULL,
  origin       TEXT    NOT NULL, -- whose reporting it is: the outlet, or the agency it repeats
  url          TEXT, -- NULL: the item had no link
  url_key      TEXT UNIQUE, -- the address without query junk; NULL with url
  language     TEXT    NOT NULL,
  title        TEXT    NOT NULL,
  text         TEXT, -- NULL: dropped after RETENTION_DAYS
  summary      TEXT    NOT NULL, -- sentences, one a line
  published_at INTEGER, -- NULL: the publisher gave no date
  seen_at      INTEGER NOT NULL,
  changed_at   INTEGER, -- NULL: never changed at its publisher
  verdict      INTEGER NOT NULL CHECK (verdict IN (0, 1)),
  score        REAL    NOT NULL,
  topics       TEXT    NOT NULL, -- JSON: [{id, score}]
  evidence     TEXT    NOT NULL, -- JSON: [{term, where, start, end}]
  urgency      TEXT    NOT NULL CHECK (urgency IN ('minor', 'normal', 'flash')),
  fingerprint  TEXT, -- JSON; NULL: not defence news
  story_id     INTEGER REFERENCES stories (id) ON DELETE SET NULL, -- NULL: not defence news
  relation     TEXT CHECK (relation IN ('opens', 'joins', 'repeats')), -- NULL with story_id
  placement    TEXT -- JSON: why it was placed there; NULL with story_id
) STRICT;

CREATE INDEX articles_story ON articles (story_id) WHERE story_id IS NOT NULL;
CREATE INDEX articles_seen ON articles (seen_at);

-- Every entry of every feed, known by feed and guid. Two feeds' entries can be one article.
CREATE TABLE items (
  feed_id      INTEGER NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
  guid         TEXT    NOT NULL,
  article_id   INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  content_hash TEXT    NOT NULL, -- of title and text as the feed gave them: tells a changed item
  PRIMARY KEY (feed_id, guid)
) STRICT, WITHOUT ROWID;

CREATE INDEX items_article ON items (article_id);

CREATE TABLE statements (
  id         INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  story_id   INTEGER REFERENCES stories (id) ON DELETE SET NULL, -- NULL: not defence news
  utterance  INTEGER NOT NULL, -- stretches of one utterance share it within their article
  text       TEXT    NOT NULL,
  start      INTEGER NOT NULL, -- UTF-16 units into the article's text
  speaker    TEXT, -- NULL: not certain
  person_key TEXT, -- NULL with speaker
  role       TEXT, -- NULL: none given
  mention    TEXT, -- NULL: none at the attribution
  key_rank   INTEGER CHECK (key_rank BETWEEN 1 AND 3), -- NULL: not a key statement
  said_at    INTEGER NOT NULL
) STRICT;

CREATE INDEX statements_article ON statements (article_id);
CREATE INDEX statements_story ON statements (story_id) WHERE story_id IS NOT NULL;
CREATE INDEX statements_person ON statements (person_key, said_at DESC) WHERE story_id IS NOT NULL;

-- Full text over stems, so that "missiles" finds "missile". rowid: articles.id, statements.id.
CREATE VIRTUAL TABLE article_search USING fts5 (title, body, content = '', contentless_delete = 1);
CREATE VIRTUAL TABLE statement_search USING fts5 (speaker, body, content = '', contentless_delete = 1);

-- Lexicon terms added or silenced by admins.
CREATE TABLE terms (
  term     TEXT    NOT NULL,
  language TEXT    NOT NULL DEFAULT '', -- '': every language
  topic    TEXT, -- NULL: speaks for or against defence only
  weight   REAL    NOT NULL, -- below zero: speaks against
  added_by INTEGER NOT NULL,
  added_at INTEGER NOT NULL,
  PRIMARY KEY (term, language)
) STRICT, WITHOUT ROWID;

-- What people said of our judgement: admins' verdicts hold, readers' feedback waits for an admin.
CREATE TABLE corrections (
  id         INTEGER PRIMARY KEY,
  story_id   INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  article_id INTEGER REFERENCES articles (id) ON DELETE SET NULL, -- NULL: the whole story is meant
  kind       TEXT    NOT NULL CHECK (kind IN ('defence', 'not-defence', 'wrong-speaker', 'repeated', 'split', 'merge')),
  detail     TEXT, -- NULL: the kind says it all
  said_by    INTEGER NOT NULL,
  is_admin   INTEGER NOT NULL CHECK (is_admin IN (0, 1)),
  said_at    INTEGER NOT NULL,
  UNIQUE (story_id, kind, said_by)
) STRICT;
