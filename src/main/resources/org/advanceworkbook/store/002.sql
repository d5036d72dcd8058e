-- Version 2. A promise remembers the day it was first made for and how often it was put off; a stage
-- remembers the act of the client that brought it there.

ALTER TABLE commitments ADD COLUMN first_due TEXT;
ALTER TABLE commitments ADD COLUMN slips INTEGER NOT NULL DEFAULT 0;
UPDATE commitments SET slips = 1 WHERE state = 'SLIPPED';
CREATE INDEX commitments_by_account ON commitments (account_id);

CREATE TABLE stage_moves (
  seq            INTEGER PRIMARY KEY,
  opportunity_id TEXT NOT NULL REFERENCES opportunities (id) ON DELETE CASCADE,
  day            TEXT NOT NULL,
  from_stage     TEXT NOT NULL,
  to_stage       TEXT NOT NULL,
  evidence       TEXT NOT NULL, -- what the client did, in words
  commitment_id  TEXT NOT NULL  -- the promise that says so; empty when written freely
) STRICT;
CREATE INDEX stage_moves_by_opportunity ON stage_moves (opportunity_id, seq);
