-- Version 1. Columns for what is queried, JSON for what is only read back whole. Columns ending in
-- _folded hold the text without accents and case, for SQL folds ASCII only.

CREATE TABLE accounts (
  id            TEXT PRIMARY KEY NOT NULL,
  name          TEXT NOT NULL,
  name_folded   TEXT NOT NULL,
  industry      TEXT NOT NULL,
  place         TEXT NOT NULL,
  qualification TEXT NOT NULL,
  notes         TEXT NOT NULL
) STRICT;
CREATE INDEX accounts_by_name ON accounts (name_folded);

CREATE TABLE contacts (
  id          TEXT PRIMARY KEY NOT NULL,
  account_id  TEXT REFERENCES accounts (id),
  name        TEXT NOT NULL,
  role        TEXT NOT NULL,
  folded      TEXT NOT NULL, -- name and role
  buying_role TEXT,
  win         TEXT NOT NULL,
  email       TEXT NOT NULL,
  phone       TEXT NOT NULL
) STRICT;
CREATE INDEX contacts_by_account ON contacts (account_id, folded);

CREATE TABLE opportunities (
  id              TEXT PRIMARY KEY NOT NULL,
  account_id      TEXT REFERENCES accounts (id),
  name            TEXT NOT NULL,
  name_folded     TEXT NOT NULL,
  stage           TEXT NOT NULL,
  cycle           TEXT NOT NULL,
  state           TEXT NOT NULL,
  sales_objective TEXT NOT NULL,
  client_win      TEXT NOT NULL,
  amount          TEXT, -- decimal as written: a real number would round it
  currency        TEXT NOT NULL,
  close_date      TEXT
) STRICT;
CREATE INDEX opportunities_by_account ON opportunities (account_id);

-- No reference to contacts: somebody may be named here before being entered there.
CREATE TABLE stakeholders (
  opportunity_id TEXT NOT NULL REFERENCES opportunities (id) ON DELETE CASCADE,
  position       INTEGER NOT NULL,
  contact_id     TEXT NOT NULL,
  buying_role    TEXT,
  attitude       TEXT NOT NULL,
  win            TEXT NOT NULL,
  PRIMARY KEY (opportunity_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE calls (
  seq              INTEGER PRIMARY KEY, -- also the row of call_search
  id               TEXT NOT NULL UNIQUE,
  rep              TEXT NOT NULL,
  kind             TEXT NOT NULL,
  status           TEXT NOT NULL,
  account_id       TEXT REFERENCES accounts (id),
  account_name     TEXT NOT NULL, -- as typed, shown while there is no such account
  opportunity_id   TEXT REFERENCES opportunities (id),
  opportunity_name TEXT NOT NULL,
  stage            TEXT NOT NULL,
  people           TEXT NOT NULL,
  day              TEXT,
  start            TEXT,
  minutes          INTEGER NOT NULL,
  zone             TEXT NOT NULL,
  ends_at          INTEGER, -- seconds since 1970 in UTC; from then on the call waits for its debrief
  channel          TEXT,
  place            TEXT NOT NULL,
  planned          TEXT NOT NULL, -- purposes, joined by commas
  objective        TEXT NOT NULL,
  minimum          TEXT NOT NULL,
  agenda           TEXT NOT NULL,
  verdict          TEXT NOT NULL,
  energy           INTEGER NOT NULL,
  tests_passed     INTEGER NOT NULL,
  readiness        INTEGER NOT NULL,
  plan_state       TEXT NOT NULL,
  missing          TEXT NOT NULL,
  rules            TEXT NOT NULL,
  -- from here on only once the debrief is finished
  outcome          TEXT,
  level            TEXT,
  met              TEXT NOT NULL DEFAULT '',
  agreed           TEXT NOT NULL DEFAULT '',
  next_step        TEXT NOT NULL DEFAULT '',
  next_call_on     TEXT,
  mood             INTEGER NOT NULL DEFAULT 0,
  frozen           INTEGER NOT NULL DEFAULT 0,
  created_at       TEXT,
  changed_at       TEXT,
  deleted_at       TEXT
) STRICT;
CREATE INDEX calls_by_day ON calls (day, start, seq) WHERE deleted_at IS NULL;
CREATE INDEX calls_by_account ON calls (account_id, day) WHERE deleted_at IS NULL;
CREATE INDEX calls_by_opportunity ON calls (opportunity_id, day) WHERE deleted_at IS NULL;
CREATE INDEX calls_by_rep ON calls (rep) WHERE deleted_at IS NULL;
CREATE INDEX calls_unfinished ON calls (status, ends_at)
  WHERE deleted_at IS NULL AND outcome IS NULL;
-- All that the figures need, so that they never read the wide rows. SQLite takes an index for
-- covering only if it holds the columns of its own condition too.
CREATE INDEX calls_figures
  ON calls (
    day, outcome, kind, rep, account_id, opportunity_id, level, stage, readiness, energy, deleted_at)
  WHERE deleted_at IS NULL AND outcome IS NOT NULL;

-- Apart from the columns, so that lists read few pages however long the plans are.
CREATE TABLE call_documents (
  seq     INTEGER PRIMARY KEY REFERENCES calls (seq),
  plan    TEXT NOT NULL,
  debrief TEXT
) STRICT;

-- What was planned before the call cannot be bettered after it.
CREATE TRIGGER frozen_plan_stays
BEFORE UPDATE OF plan ON call_documents
WHEN NEW.plan IS NOT OLD.plan AND (SELECT frozen FROM calls WHERE seq = OLD.seq) = 1
BEGIN
  SELECT RAISE(ABORT, 'frozen');
END;
CREATE TRIGGER frozen_columns_stay
BEFORE UPDATE OF objective, minimum, verdict, energy, tests_passed, readiness, rules, frozen
ON calls
WHEN OLD.frozen = 1 AND (
  NEW.frozen <> 1 OR NEW.objective IS NOT OLD.objective
  OR NEW.minimum IS NOT OLD.minimum OR NEW.verdict IS NOT OLD.verdict
  OR NEW.energy IS NOT OLD.energy OR NEW.tests_passed IS NOT OLD.tests_passed
  OR NEW.readiness IS NOT OLD.readiness OR NEW.rules IS NOT OLD.rules)
BEGIN
  SELECT RAISE(ABORT, 'frozen');
END;

CREATE TABLE commitments (
  id             TEXT PRIMARY KEY NOT NULL,
  call_id        TEXT REFERENCES calls (id),
  account_id     TEXT REFERENCES accounts (id),
  opportunity_id TEXT REFERENCES opportunities (id),
  side           TEXT,
  who            TEXT NOT NULL,
  what           TEXT NOT NULL,
  due            TEXT,
  in_the_call    INTEGER NOT NULL,
  energy         INTEGER NOT NULL,
  proof          TEXT NOT NULL,
  state          TEXT NOT NULL,
  settled_on     TEXT,
  from_debrief   INTEGER NOT NULL DEFAULT 0 -- those go when the debrief no longer names them
) STRICT;
CREATE INDEX commitments_by_due ON commitments (state, due);
CREATE INDEX commitments_by_call ON commitments (call_id);
CREATE INDEX commitments_by_opportunity ON commitments (opportunity_id);

CREATE TABLE notes (
  key   TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Folded words of a call. Contentless: the texts themselves stand in the documents.
CREATE VIRTUAL TABLE call_search USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);
