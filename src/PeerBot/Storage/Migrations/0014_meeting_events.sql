-- The coming meetings as a platform's calendar shows them, by the platform's own ids, so that none is made twice.
CREATE TABLE meeting_events (
    team_id INTEGER NOT NULL REFERENCES teams (id),
    date TEXT NOT NULL,
    event_id TEXT NOT NULL,
    name TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    PRIMARY KEY (team_id, date)
) STRICT, WITHOUT ROWID;

-- What a team asked for and its platform refuses, so that it is said once.
CREATE TABLE refused_extras (
    team_id INTEGER NOT NULL REFERENCES teams (id),
    extra TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (team_id, extra)
) STRICT, WITHOUT ROWID;
