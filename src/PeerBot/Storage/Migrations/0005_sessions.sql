-- One meeting of a team. A row exists once something was said about it; before that the calendar alone plans it.
CREATE TABLE sessions (
    id INTEGER PRIMARY KEY,
    team_id INTEGER NOT NULL REFERENCES teams (id),
    date TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('peer', 'mentoring', 'special', 'retro')),
    state TEXT NOT NULL CHECK (state IN ('planned', 'open', 'closed')),
    title TEXT,
    guest TEXT,
    day_number INTEGER,
    starts_at TEXT NOT NULL,
    opened_at TEXT,
    closed_at TEXT,
    roles TEXT,
    published_at TEXT,
    revision INTEGER NOT NULL,
    revised_at TEXT
) STRICT;

CREATE INDEX sessions_of_team ON sessions (team_id, date);
CREATE UNIQUE INDEX sessions_open ON sessions (team_id) WHERE state = 'open';
CREATE UNIQUE INDEX sessions_planned ON sessions (team_id, date, type) WHERE state = 'planned';

CREATE TABLE attendance (
    session_id INTEGER NOT NULL REFERENCES sessions (id),
    member_id INTEGER NOT NULL REFERENCES members (id),
    mark TEXT NOT NULL,
    PRIMARY KEY (session_id, member_id)
) STRICT, WITHOUT ROWID;
