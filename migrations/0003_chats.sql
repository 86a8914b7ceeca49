-- Who reads, and what each place in each chat wants. Times are Unix milliseconds, UTC.

CREATE TABLE chats (
  id           INTEGER PRIMARY KEY, -- Telegram's chat id
  type         TEXT    NOT NULL CHECK (type IN ('private', 'group', 'supergroup', 'channel')),
  title        TEXT, -- NULL: not told to us
  username     TEXT, -- without @; NULL: has none
  locale       TEXT    NOT NULL, -- interface language
  state        TEXT    NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'asleep')), -- asleep: cannot be reached now
  state_reason TEXT, -- NULL while active
  steward_id   INTEGER, -- the person who set it up, told when rights are lost; NULL: imported
  added_at     INTEGER NOT NULL
) STRICT;

-- One row for each place that subscribed: a chat, or one forum topic of it.
CREATE TABLE wishes (
  chat_id        INTEGER NOT NULL REFERENCES chats (id) ON DELETE CASCADE ON UPDATE CASCADE,
  thread_id      INTEGER NOT NULL DEFAULT 0, -- forum topic; 0: the chat itself
  state          TEXT    NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'closed', 'stopped')), -- closed: its forum topic is
  topics         INTEGER NOT NULL, -- bit set in the order of news/topics.ts
  languages      TEXT    NOT NULL DEFAULT '', -- codes of stories wanted, separated by a space; '': every language
  urgency        TEXT    NOT NULL DEFAULT 'minor' CHECK (urgency IN ('minor', 'normal', 'flash')), -- the least urgent wanted
  digest_times   TEXT    NOT NULL DEFAULT '', -- minutes after local midnight, separated by a space; '': instant
  next_digest_at INTEGER, -- NULL: instant
  quiet_from     INTEGER, -- minutes after local midnight; NULL with quiet_to: no quiet hours
  quiet_to       INTEGER, -- NULL with quiet_from
  flash_pierces  INTEGER NOT NULL DEFAULT 0 CHECK (flash_pierces IN (0, 1)),
  time_zone      TEXT    NOT NULL,
  previews       INTEGER NOT NULL DEFAULT 1 CHECK (previews IN (0, 1)),
  hourly_cap     INTEGER NOT NULL DEFAULT 12,
  paused_until   INTEGER, -- NULL: not paused
  subscribed_at  INTEGER NOT NULL,
  PRIMARY KEY (chat_id, thread_id)
) STRICT;

CREATE INDEX wishes_digest ON wishes (next_digest_at) WHERE next_digest_at IS NOT NULL;

CREATE TABLE mutes (
  chat_id    INTEGER NOT NULL,
  thread_id  INTEGER NOT NULL,
  kind       TEXT    NOT NULL CHECK (kind IN ('word', 'topic', 'outlet')),
  value      TEXT    NOT NULL, -- as the reader wrote it, a topic's id, an outlet's name
  match      TEXT    NOT NULL, -- what is compared: stems of the words separated by a space, else the value
  until      INTEGER, -- NULL: for good
  PRIMARY KEY (chat_id, thread_id, kind, match),
  FOREIGN KEY (chat_id, thread_id) REFERENCES wishes (chat_id, thread_id) ON DELETE CASCADE ON UPDATE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE follows (
  chat_id    INTEGER NOT NULL,
  thread_id  INTEGER NOT NULL,
  person_key TEXT    NOT NULL, -- of news/names.ts
  name       TEXT    NOT NULL, -- as the reader wrote it
  since      INTEGER NOT NULL,
  PRIMARY KEY (chat_id, thread_id, person_key),
  FOREIGN KEY (chat_id, thread_id) REFERENCES wishes (chat_id, thread_id) ON DELETE CASCADE ON UPDATE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX follows_person ON follows (person_key);

CREATE TABLE admins (
  user_id  INTEGER PRIMARY KEY,
  added_by INTEGER NOT NULL,
  added_at INTEGER NOT NULL
) STRICT;

CREATE TABLE audit (
  id      INTEGER PRIMARY KEY,
  at      INTEGER NOT NULL,
  user_id INTEGER NOT NULL,
  action  TEXT    NOT NULL,
  detail  TEXT    NOT NULL
) STRICT;

-- Small facts that must survive a restart, such as when something was last told.
CREATE TABLE facts (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a button or the next message refers to when it does not fit into the button: a search, a filter being tried,
-- a text to be broadcast, a question that was asked. Pruned after a week.
CREATE TABLE drafts (
  id      INTEGER PRIMARY KEY AUTOINCREMENT, -- in buttons: never reused
  chat_id INTEGER NOT NULL,
  user_id INTEGER NOT NULL,
  kind    TEXT    NOT NULL,
  data    TEXT    NOT NULL, -- JSON
  made_at INTEGER NOT NULL
) STRICT;

CREATE INDEX drafts_person ON drafts (chat_id, user_id, kind);
CREATE INDEX drafts_made ON drafts (made_at);
