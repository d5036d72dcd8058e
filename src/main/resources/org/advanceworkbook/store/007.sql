-- Version 7. One-on-ones of a rep and a coach, and the cards that are practised. Neither leaves this
-- file with an exchange.

CREATE TABLE coaching_sessions (
  id         TEXT PRIMARY KEY NOT NULL,
  rep        TEXT NOT NULL,
  coach      TEXT NOT NULL,
  number     INTEGER NOT NULL,
  day        TEXT,
  state      TEXT NOT NULL,
  goal_call  TEXT NOT NULL, -- the call in which the behaviour is tried
  goal_state TEXT NOT NULL,
  content    TEXT NOT NULL
) STRICT;
CREATE INDEX coaching_sessions_by_rep ON coaching_sessions (rep, number);
CREATE INDEX coaching_sessions_by_goal ON coaching_sessions (goal_call) WHERE goal_call <> '';

CREATE TABLE practice (
  seq       INTEGER PRIMARY KEY,
  deck      TEXT NOT NULL,
  card      TEXT NOT NULL,
  who       TEXT NOT NULL,
  at        TEXT,
  went_well INTEGER NOT NULL
) STRICT;
CREATE INDEX practice_by_deck ON practice (deck);
