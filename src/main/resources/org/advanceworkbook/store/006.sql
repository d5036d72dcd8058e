-- Version 6. What is counted of a call, in a few small numbers a row and in the order of time, so that
-- a filter over a decade reads few pages. Numbers stand for constants, 0 for none; see FigureCodes.
-- The rows, and those of the search, are filled by FigureFilling right after this.

DROP INDEX calls_figures;
DROP INDEX calls_by_day;

CREATE TABLE call_figures (
  place       INTEGER PRIMARY KEY, -- grows with day and start, see CallPlace; also the row of call_search
  seq         INTEGER NOT NULL UNIQUE REFERENCES calls (seq),
  outcome     INTEGER NOT NULL,
  kind        INTEGER NOT NULL,
  stage       INTEGER NOT NULL,
  level       INTEGER NOT NULL,
  channel     INTEGER NOT NULL,
  month       INTEGER NOT NULL, -- 202603
  weekday     INTEGER NOT NULL, -- 1 is Monday
  minutes     INTEGER NOT NULL,
  readiness   INTEGER NOT NULL,
  energy      INTEGER NOT NULL,
  agenda      INTEGER NOT NULL, -- agreed
  objective   INTEGER NOT NULL, -- taken for an advance by the judge
  planned     INTEGER NOT NULL, -- a bit for each purpose
  met         INTEGER NOT NULL,
  open_theirs INTEGER NOT NULL DEFAULT 0, -- promises that are open
  open_ours   INTEGER NOT NULL DEFAULT 0,
  settled     INTEGER NOT NULL DEFAULT 0, -- promises of the client with a day, kept or broken
  kept        INTEGER NOT NULL DEFAULT 0, -- kept by that day
  dated       INTEGER NOT NULL DEFAULT 0, -- those of the client that are open and have a day
  first_day   INTEGER, -- the first and the last of these days, as 20260302
  last_day    INTEGER,
  rep         TEXT NOT NULL
) STRICT;
-- Lets the outcomes of a filter be counted one after the other without reading the rows.
CREATE INDEX figures_by_outcome ON call_figures (outcome, kind, stage, level, channel, rep);

-- The beginnings of folded texts by which calls are ordered, nothing for an empty one; apart, for
-- figures never need them.
CREATE TABLE call_keys (
  place       INTEGER PRIMARY KEY REFERENCES call_figures (place) ON DELETE CASCADE ON UPDATE CASCADE,
  account     TEXT,
  opportunity TEXT,
  objective   TEXT,
  next_step   TEXT
) STRICT;
CREATE INDEX keys_by_account ON call_keys (account);
CREATE INDEX keys_by_opportunity ON call_keys (opportunity);
CREATE INDEX keys_by_objective ON call_keys (objective);
CREATE INDEX keys_by_next_step ON call_keys (next_step);

-- The rows lie in the order of time now, so that the newest finds come first without being sorted;
-- the beginnings of words are found as fast as whole ones.
DROP TABLE call_search;
CREATE VIRTUAL TABLE call_search USING fts5 (
  words, content = '', contentless_delete = 1, prefix = '2 3',
  tokenize = 'unicode61 remove_diacritics 0'
);

-- As what a promise counts.
CREATE VIEW counted_promises AS
SELECT call_id,
  side IS 'CLIENT' AND state IN ('OPEN', 'SLIPPED') AS open_theirs,
  side IS 'US' AND state IN ('OPEN', 'SLIPPED') AS open_ours,
  side IS 'CLIENT' AND state IN ('KEPT', 'BROKEN')
    AND coalesce(first_due, due) IS NOT NULL AS settled,
  side IS 'CLIENT' AND state = 'KEPT' AND coalesce(first_due, due) IS NOT NULL
    AND (settled_on IS NULL OR settled_on <= coalesce(first_due, due)) AS kept,
  CASE WHEN side IS 'CLIENT' AND state IN ('OPEN', 'SLIPPED')
    THEN CAST(replace(coalesce(first_due, due), '-', '') AS INTEGER) END AS open_day
FROM commitments;

CREATE TRIGGER promise_added AFTER INSERT ON commitments WHEN NEW.call_id IS NOT NULL
BEGIN
  UPDATE call_figures SET (open_theirs, open_ours, settled, kept, dated, first_day, last_day) = (
    SELECT coalesce(sum(open_theirs), 0), coalesce(sum(open_ours), 0), coalesce(sum(settled), 0),
      coalesce(sum(kept), 0), count(open_day), min(open_day), max(open_day)
    FROM counted_promises WHERE call_id = NEW.call_id)
  WHERE seq = (SELECT seq FROM calls WHERE id = NEW.call_id);
END;
CREATE TRIGGER promise_changed AFTER UPDATE ON commitments WHEN NEW.call_id IS NOT NULL
BEGIN
  UPDATE call_figures SET (open_theirs, open_ours, settled, kept, dated, first_day, last_day) = (
    SELECT coalesce(sum(open_theirs), 0), coalesce(sum(open_ours), 0), coalesce(sum(settled), 0),
      coalesce(sum(kept), 0), count(open_day), min(open_day), max(open_day)
    FROM counted_promises WHERE call_id = NEW.call_id)
  WHERE seq = (SELECT seq FROM calls WHERE id = NEW.call_id);
END;
CREATE TRIGGER promise_moved AFTER UPDATE OF call_id ON commitments WHEN OLD.call_id IS NOT NULL
BEGIN
  UPDATE call_figures SET (open_theirs, open_ours, settled, kept, dated, first_day, last_day) = (
    SELECT coalesce(sum(open_theirs), 0), coalesce(sum(open_ours), 0), coalesce(sum(settled), 0),
      coalesce(sum(kept), 0), count(open_day), min(open_day), max(open_day)
    FROM counted_promises WHERE call_id = OLD.call_id)
  WHERE seq = (SELECT seq FROM calls WHERE id = OLD.call_id);
END;
CREATE TRIGGER promise_gone AFTER DELETE ON commitments WHEN OLD.call_id IS NOT NULL
BEGIN
  UPDATE call_figures SET (open_theirs, open_ours, settled, kept, dated, first_day, last_day) = (
    SELECT coalesce(sum(open_theirs), 0), coalesce(sum(open_ours), 0), coalesce(sum(settled), 0),
      coalesce(sum(kept), 0), count(open_day), min(open_day), max(open_day)
    FROM counted_promises WHERE call_id = OLD.call_id)
  WHERE seq = (SELECT seq FROM calls WHERE id = OLD.call_id);
END;
