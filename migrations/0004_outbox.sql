-- What we owe to chats. Times are Unix milliseconds, UTC.

-- Written in the same transaction as the story; spread over the wishes afterwards, in pieces.
CREATE TABLE fanouts (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  story_id   INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE, -- what brought the change
  kind       TEXT    NOT NULL CHECK (kind IN ('opened', 'joined', 'changed', 'risen')), -- risen: more urgent than before
  made_at    INTEGER NOT NULL,
  cursor     INTEGER -- last chat done; NULL: not begun
) STRICT;
