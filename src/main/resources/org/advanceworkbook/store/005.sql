-- Version 5. What coach and rep say about calls, and what an exchange of workbooks needs to know:
-- of each part of each entry its last versions, with author and time, and the marks of older ones.

-- No reference to calls: what is said may arrive before the call it is about.
CREATE TABLE comments (
  id         TEXT PRIMARY KEY NOT NULL,
  call_id    TEXT NOT NULL,
  part       TEXT NOT NULL,
  quote      TEXT NOT NULL,
  text       TEXT NOT NULL,
  author     TEXT NOT NULL,
  role       TEXT NOT NULL,
  written_at TEXT,
  private    INTEGER NOT NULL, -- to the coach: never leaves this file
  state      TEXT NOT NULL,
  answer_to  TEXT NOT NULL,
  seen       INTEGER NOT NULL -- here; does not travel
) STRICT;
CREATE INDEX comments_by_call ON comments (call_id);
CREATE INDEX comments_unseen ON comments (written_at) WHERE seen = 0;
CREATE INDEX comments_unresolved ON comments (written_at) WHERE state <> 'RESOLVED';

CREATE TABLE look_requests (
  id          TEXT PRIMARY KEY NOT NULL,
  call_id     TEXT NOT NULL,
  before_day  TEXT,
  note        TEXT NOT NULL,
  asked_by    TEXT NOT NULL,
  asked_at    TEXT,
  state       TEXT NOT NULL,
  answered_by TEXT NOT NULL,
  answered_at TEXT
) STRICT;
CREATE INDEX look_requests_by_call ON look_requests (call_id);
CREATE INDEX look_requests_waiting ON look_requests (before_day) WHERE state = 'WAITING';

-- A part of an entry that travels as a whole. Filled at the first exchange, not before.
CREATE TABLE cells (
  seq   INTEGER PRIMARY KEY,
  kind  TEXT NOT NULL,
  id    TEXT NOT NULL,
  part  TEXT NOT NULL,
  owner TEXT NOT NULL, -- call or opportunity it travels with
  UNIQUE (kind, id, part)
) STRICT;
CREATE INDEX cells_by_owner ON cells (owner);

-- What somebody last wrote there. Two of them: written by two at the same time, and not decided.
CREATE TABLE versions (
  cell    INTEGER NOT NULL REFERENCES cells (seq) ON DELETE CASCADE,
  version TEXT NOT NULL,
  author  TEXT NOT NULL,
  at      INTEGER NOT NULL, -- milliseconds since 1970
  content TEXT, -- nothing once it was taken out
  shown   INTEGER NOT NULL, -- the one that stands in the tables
  PRIMARY KEY (cell, version)
) STRICT;

-- What was written over, so that an old file brings nothing back.
CREATE TABLE superseded (
  cell    INTEGER NOT NULL REFERENCES cells (seq) ON DELETE CASCADE,
  version TEXT NOT NULL,
  PRIMARY KEY (cell, version)
) STRICT, WITHOUT ROWID;

-- When an entry was changed since the last exchange. By triggers, so that no way of changing it is
-- forgotten; before the first exchange nobody else can have changed it at the same time. No OR
-- REPLACE: what the statement outside says about conflicts would overrule it.
CREATE TABLE touched (
  kind TEXT NOT NULL,
  id   TEXT NOT NULL,
  at   INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER touched_account AFTER UPDATE ON accounts WHEN EXISTS (SELECT 1 FROM cells)
BEGIN
  DELETE FROM touched WHERE kind = 'account' AND id = NEW.id;
  INSERT INTO touched (kind, id) VALUES ('account', NEW.id);
END;
CREATE TRIGGER touched_contact AFTER UPDATE ON contacts WHEN EXISTS (SELECT 1 FROM cells)
BEGIN
  DELETE FROM touched WHERE kind = 'contact' AND id = NEW.id;
  INSERT INTO touched (kind, id) VALUES ('contact', NEW.id);
END;
CREATE TRIGGER touched_opportunity AFTER UPDATE ON opportunities WHEN EXISTS (SELECT 1 FROM cells)
BEGIN
  DELETE FROM touched WHERE kind = 'opportunity' AND id = NEW.id;
  INSERT INTO touched (kind, id) VALUES ('opportunity', NEW.id);
END;
CREATE TRIGGER touched_opportunity_gone AFTER DELETE ON opportunities
WHEN EXISTS (SELECT 1 FROM cells)
BEGIN
  DELETE FROM touched WHERE kind = 'opportunity' AND id = OLD.id;
  INSERT INTO touched (kind, id) VALUES ('opportunity', OLD.id);
END;
CREATE TRIGGER touched_promise AFTER UPDATE ON commitments WHEN EXISTS (SELECT 1 FROM cells)
BEGIN
  DELETE FROM touched WHERE kind = 'promise' AND id = NEW.id;
  INSERT INTO touched (kind, id) VALUES ('promise', NEW.id);
END;
CREATE TRIGGER touched_promise_gone AFTER DELETE ON commitments WHEN EXISTS (SELECT 1 FROM cells)
BEGIN
  DELETE FROM touched WHERE kind = 'promise' AND id = OLD.id;
  INSERT INTO touched (kind, id) VALUES ('promise', OLD.id);
END;
CREATE TRIGGER touched_comment AFTER UPDATE ON comments WHEN EXISTS (SELECT 1 FROM cells)
BEGIN
  DELETE FROM touched WHERE kind = 'comment' AND id = NEW.id;
  INSERT INTO touched (kind, id) VALUES ('comment', NEW.id);
END;
CREATE TRIGGER touched_comment_gone AFTER DELETE ON comments WHEN EXISTS (SELECT 1 FROM cells)
BEGIN
  DELETE FROM touched WHERE kind = 'comment' AND id = OLD.id;
  INSERT INTO touched (kind, id) VALUES ('comment', OLD.id);
END;
CREATE TRIGGER touched_wish AFTER UPDATE ON look_requests WHEN EXISTS (SELECT 1 FROM cells)
BEGIN
  DELETE FROM touched WHERE kind = 'wish' AND id = NEW.id;
  INSERT INTO touched (kind, id) VALUES ('wish', NEW.id);
END;
CREATE TRIGGER touched_call AFTER UPDATE ON call_documents WHEN EXISTS (SELECT 1 FROM cells)
BEGIN
  DELETE FROM touched WHERE kind = 'call' AND id = (SELECT id FROM calls WHERE seq = NEW.seq);
  INSERT INTO touched (kind, id) SELECT 'call', id FROM calls WHERE seq = NEW.seq;
END;
