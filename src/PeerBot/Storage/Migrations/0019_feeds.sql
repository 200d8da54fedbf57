-- The secret under which a team's calendar can be read, and what it showed: what a calendar was shown once must be taken back
-- by name, with a sequence that only rises.
CREATE TABLE feeds (
    team_id INTEGER NOT NULL PRIMARY KEY REFERENCES teams (id),
    token TEXT NOT NULL UNIQUE,
    made_at TEXT NOT NULL
) STRICT;

CREATE TABLE feed_events (
    team_id INTEGER NOT NULL REFERENCES teams (id),
    name TEXT NOT NULL,
    date TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    summary TEXT NOT NULL,
    description TEXT NOT NULL,
    is_cancelled INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    modified_at TEXT NOT NULL,
    PRIMARY KEY (team_id, name)
) STRICT, WITHOUT ROWID;
