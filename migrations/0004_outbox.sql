-- What we owe to chats, and what we told them. Times are Unix milliseconds, UTC.

-- Written in the same transaction as the story; spread over the wishes afterwards, in pieces.
CREATE TABLE fanouts (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  story_id      INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  article_id    INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE, -- what brought the change
  kind          TEXT    NOT NULL CHECK (kind IN ('opened', 'joined', 'changed', 'risen')), -- risen: more urgent than before
  made_at       INTEGER NOT NULL,
  cursor        INTEGER, -- last chat done; NULL: not begun
  cursor_thread INTEGER -- last forum topic done there; NULL with cursor
) STRICT;

-- One row for each thing owed to a place. It goes when Telegram has answered; what became of it is then in told.
CREATE TABLE outbox (
  chat_id    INTEGER NOT NULL REFERENCES chats (id) ON DELETE CASCADE ON UPDATE CASCADE,
  thread_id  INTEGER NOT NULL,
  kind       TEXT    NOT NULL CHECK (kind IN ('asked', 'alert', 'reply', 'notice', 'digest', 'edit')),
  ref        INTEGER NOT NULL, -- stories.id; of a notice notices.id; of a digest 0
  state      TEXT    NOT NULL CHECK (state IN ('due', 'held', 'sending')), -- held: waits for a digest
  rank       INTEGER NOT NULL, -- who goes first: 0 asked for, 1 flash, 2 normal, 3 notices, 4 digests, 5 edits
  article_id INTEGER, -- the article that a place accepted, or that brought a reply; NULL where none did
  reason     TEXT, -- why it is held, or who asked; NULL: nothing to say
  made_at    INTEGER NOT NULL,
  due_at     INTEGER NOT NULL,
  tries      INTEGER NOT NULL DEFAULT 0, -- answers that were lost
  is_plain   INTEGER NOT NULL DEFAULT 0 CHECK (is_plain IN (0, 1)), -- refused once with its entities
  PRIMARY KEY (chat_id, thread_id, kind, ref)
) STRICT, WITHOUT ROWID;

CREATE INDEX outbox_sending ON outbox (chat_id) WHERE state = 'sending';

-- How many rows of outbox are in each state: health asks often, and counting a million takes half a second.
CREATE TABLE outbox_tallies (
  state TEXT    PRIMARY KEY,
  n     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO outbox_tallies (state, n) VALUES ('due', 0), ('held', 0), ('sending', 0);

CREATE TRIGGER outbox_added AFTER INSERT ON outbox BEGIN
  UPDATE outbox_tallies SET n = n + 1 WHERE state = NEW.state;
END;

CREATE TRIGGER outbox_removed AFTER DELETE ON outbox BEGIN
  UPDATE outbox_tallies SET n = n - 1 WHERE state = OLD.state;
END;

CREATE TRIGGER outbox_changed AFTER UPDATE OF state ON outbox WHEN NEW.state != OLD.state BEGIN
  UPDATE outbox_tallies SET n = n - 1 WHERE state = OLD.state;
  UPDATE outbox_tallies SET n = n + 1 WHERE state = NEW.state;
END;

-- Every chat that was ever owed anything: when it may be served next, and what is known of its limits.
CREATE TABLE line (
  chat_id      INTEGER PRIMARY KEY REFERENCES chats (id) ON DELETE CASCADE ON UPDATE CASCADE,
  state        TEXT    NOT NULL DEFAULT 'ready' CHECK (state IN ('ready', 'busy', 'asleep')), -- busy: a call is in flight
  rank         INTEGER, -- the best rank of what is due; NULL: nothing is
  ready_at     INTEGER, -- when that may be sent; NULL with rank
  next_at      INTEGER, -- when something falls due that is not yet; NULL: nothing will
  free_at      INTEGER NOT NULL DEFAULT 0, -- no message before
  edit_free_at INTEGER NOT NULL DEFAULT 0, -- no edit before
  sent_at      INTEGER NOT NULL DEFAULT 0, -- last message or edit
  sends        TEXT    NOT NULL DEFAULT '[]', -- JSON: times of a group's messages in its last minute
  edits        TEXT    NOT NULL DEFAULT '[]', -- JSON: times of a group's edits in its last minute
  strikes      INTEGER NOT NULL DEFAULT 0, -- refusals in a row that may pass: rights, "chat not found"
  slowed_at    INTEGER -- Telegram last asked this chat alone to wait; NULL: never
) STRICT;

CREATE INDEX line_ready ON line (rank, ready_at) WHERE state = 'ready' AND rank IS NOT NULL;
CREATE INDEX line_next ON line (next_at) WHERE state = 'ready' AND next_at IS NOT NULL;

-- What became of each story in each place that it was owed to.
CREATE TABLE told (
  chat_id    INTEGER NOT NULL REFERENCES chats (id) ON DELETE CASCADE ON UPDATE CASCADE,
  thread_id  INTEGER NOT NULL,
  story_id   INTEGER NOT NULL,
  outcome    TEXT    NOT NULL CHECK (outcome IN ('sent', 'merged', 'digested', 'refused', 'dropped')),
  reason     TEXT, -- NULL: nothing to say
  message_id INTEGER, -- NULL: Telegram did not tell, or there is none
  told_at    INTEGER NOT NULL,
  shown      TEXT, -- names what the message shows now; NULL: it cannot be edited
  language   TEXT, -- in which it was told, so that an edit does not change it; NULL with shown
  replies    INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (chat_id, thread_id, story_id)
) STRICT, WITHOUT ROWID;

-- Which stories a message told: for answers to it, and for the hourly cap.
CREATE TABLE messages (
  chat_id    INTEGER NOT NULL REFERENCES chats (id) ON DELETE CASCADE ON UPDATE CASCADE,
  message_id INTEGER NOT NULL,
  story_id   INTEGER NOT NULL,
  thread_id  INTEGER NOT NULL,
  sent_at    INTEGER NOT NULL,
  PRIMARY KEY (chat_id, message_id, story_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX messages_sent ON messages (sent_at);

-- A story's text in one language and form, for all chats that read it so. Dropped when the story changes.
CREATE TABLE renders (
  story_id INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  form     TEXT    NOT NULL,
  shown    TEXT    NOT NULL, -- names the message: the same for the same text, entities and buttons
  message  TEXT    NOT NULL, -- JSON
  made_at  INTEGER NOT NULL,
  PRIMARY KEY (story_id, form)
) STRICT, WITHOUT ROWID;

CREATE TABLE notice_texts (
  id       INTEGER PRIMARY KEY,
  text     TEXT NOT NULL,
  entities TEXT NOT NULL, -- JSON
  UNIQUE (text, entities)
) STRICT;

-- The same key is told to a chat once.
CREATE TABLE notices (
  id           INTEGER PRIMARY KEY,
  chat_id      INTEGER NOT NULL REFERENCES chats (id) ON DELETE CASCADE ON UPDATE CASCADE,
  dedup_key    TEXT    NOT NULL,
  text_id      INTEGER NOT NULL REFERENCES notice_texts (id),
  broadcast_id INTEGER REFERENCES broadcasts (id) ON DELETE SET NULL, -- NULL: for this chat alone
  made_at      INTEGER NOT NULL,
  outcome      TEXT, -- NULL: not answered yet
  UNIQUE (chat_id, dedup_key)
) STRICT;

CREATE INDEX notices_broadcast ON notices (broadcast_id, outcome) WHERE broadcast_id IS NOT NULL;

-- One text for every chat, spread in pieces like a story.
CREATE TABLE broadcasts (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  text_id INTEGER NOT NULL REFERENCES notice_texts (id),
  made_at INTEGER NOT NULL,
  cursor  INTEGER NOT NULL DEFAULT -9007199254740991, -- last chat done
  done_at INTEGER -- NULL: still being spread
) STRICT;

-- The whole line's pace, so that a restart neither bursts nor forgets that Telegram asked us to slow down.
CREATE TABLE pace (
  id         INTEGER PRIMARY KEY CHECK (id = 1),
  factor     REAL    NOT NULL, -- of the full rate, at lowered_at
  lowered_at INTEGER NOT NULL,
  wait_until INTEGER NOT NULL,
  spent_at   INTEGER NOT NULL -- last call that the outbox began
) STRICT;

INSERT INTO pace (id, factor, lowered_at, wait_until, spent_at) VALUES (1, 1, 0, 0, 0);

-- How often each outcome came, with its reason.
CREATE TABLE outcomes (
  outcome TEXT    NOT NULL,
  reason  TEXT    NOT NULL DEFAULT '',
  n       INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  PRIMARY KEY (outcome, reason)
) STRICT, WITHOUT ROWID;

CREATE INDEX stories_merged ON stories (merged_into) WHERE merged_into IS NOT NULL;
