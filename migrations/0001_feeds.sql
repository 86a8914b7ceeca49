-- What is read, and what politeness towards its publisher must remember. Times are Unix milliseconds, UTC.
-- Ids of feeds are in buttons: never reused.

CREATE TABLE feeds (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  url             TEXT    NOT NULL UNIQUE, -- normalised: one address is one feed
  outlet          TEXT    NOT NULL, -- the name readers see
  title           TEXT, -- the feed's own; NULL: not read yet, or none
  language        TEXT, -- ISO 639-1; NULL: mixed or unknown
  state           TEXT    NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'paused', 'gone')), -- gone: its publisher ended it
  added_at        INTEGER NOT NULL,
  added_by        INTEGER, -- Telegram user; NULL: seeded or imported
  primed_at       INTEGER, -- NULL: what it held when it was added or resumed is not stored yet

  -- what its publisher gave us to ask with, byte for byte (as latin-1)
  etag            TEXT, -- NULL: none
  last_modified   TEXT, -- NULL: none
  body_hash       TEXT, -- of the last body read to its end; NULL: none
  full_read_at    INTEGER, -- when it last answered a question without validators; NULL: never

  -- when to ask again
  next_check_at   INTEGER NOT NULL,
  interval_ms     INTEGER, -- between two checks that succeed; NULL: none chosen yet
  ttl_minutes     REAL, -- as the feed asks; NULL: it does not
  rhythm_ms       INTEGER, -- mean time between its newest items; NULL: its items have no dates

  -- health
  failures        INTEGER NOT NULL DEFAULT 0, -- in a row
  last_ok_at      INTEGER, -- NULL: never
  last_error      TEXT, -- reason of the last failure, kept after recovery; NULL: never failed
  last_detail     TEXT, -- what was seen, for people; NULL with last_error
  last_error_at   INTEGER, -- NULL with last_error
  failing_told_at INTEGER, -- when admins were last told that it fails; NULL: never
  newest_at       INTEGER, -- latest date of an item; NULL: no item with a date yet
  last_new_at     INTEGER, -- when an item unknown to us was last found; NULL: never
  silent_told_at  INTEGER, -- NULL: admins do not think that it is silent
  pause_ms        INTEGER, -- longest silence it came back from; NULL: none that was told

  -- a permanent redirect, believed after it was seen several times
  moved_to        TEXT, -- NULL: the address answers itself
  moved_since     INTEGER, -- NULL with moved_to
  moved_count     INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX feeds_due ON feeds (next_check_at) WHERE state = 'active';

-- host: name and port. Both times hold for every feed and page of that host.
CREATE TABLE hosts (
  host       TEXT    PRIMARY KEY,
  asked_at   INTEGER NOT NULL DEFAULT 0, -- last request
  not_before INTEGER NOT NULL DEFAULT 0 -- it asked us to wait until then
) STRICT, WITHOUT ROWID;
