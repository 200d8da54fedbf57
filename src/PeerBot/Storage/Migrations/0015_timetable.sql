-- How far each team's timetable is: what is planned follows from the other tables, so only its edges are kept.
CREATE TABLE schedules (
    team_id INTEGER PRIMARY KEY REFERENCES teams (id),
    version INTEGER NOT NULL,
    derived_version INTEGER NOT NULL,
    posted_until TEXT,
    next_at TEXT
) STRICT;

CREATE INDEX schedules_stale ON schedules (next_at) WHERE derived_version < version;

-- What became of each planned act, so that none happens twice, however the clock jumps.
CREATE TABLE timed_acts (
    team_id INTEGER NOT NULL REFERENCES teams (id),
    act TEXT NOT NULL,
    slot TEXT NOT NULL,
    at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('done', 'missed')),
    settled_at TEXT NOT NULL,
    PRIMARY KEY (team_id, act, slot)
) STRICT, WITHOUT ROWID;

CREATE INDEX timed_acts_settled ON timed_acts (team_id, settled_at);

-- What a member asked not to happen this once.
CREATE TABLE skipped_acts (
    team_id INTEGER NOT NULL REFERENCES teams (id),
    act TEXT NOT NULL,
    slot TEXT NOT NULL,
    PRIMARY KEY (team_id, act, slot)
) STRICT, WITHOUT ROWID;

INSERT INTO schedules (team_id, version, derived_version)
SELECT id, 1, 0 FROM teams;
