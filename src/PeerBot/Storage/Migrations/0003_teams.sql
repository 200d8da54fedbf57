CREATE TABLE teams (
    id INTEGER PRIMARY KEY,
    platform TEXT NOT NULL,
    place TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    zone TEXT NOT NULL,
    meeting_days TEXT NOT NULL,
    meeting_time TEXT NOT NULL,
    meeting_minutes INTEGER NOT NULL,
    settings TEXT NOT NULL,
    created_at TEXT NOT NULL,
    UNIQUE (platform, place)
) STRICT;

CREATE TABLE members (
    id INTEGER PRIMARY KEY,
    team_id INTEGER NOT NULL REFERENCES teams (id),
    name TEXT NOT NULL,
    alias TEXT,
    user_id TEXT,
    joined_on TEXT NOT NULL,
    left_on TEXT,
    is_organiser INTEGER NOT NULL
) STRICT;

CREATE INDEX members_of_team ON members (team_id);
CREATE UNIQUE INDEX members_user ON members (team_id, user_id) WHERE user_id IS NOT NULL AND left_on IS NULL;

CREATE TABLE away_ranges (
    id INTEGER PRIMARY KEY,
    team_id INTEGER NOT NULL REFERENCES teams (id),
    member_id INTEGER NOT NULL REFERENCES members (id),
    from_date TEXT NOT NULL,
    until_date TEXT NOT NULL
) STRICT;

CREATE INDEX away_ranges_of_team ON away_ranges (team_id, until_date);

CREATE TABLE holidays (
    team_id INTEGER NOT NULL REFERENCES teams (id),
    date TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (team_id, date)
) STRICT, WITHOUT ROWID;

-- Days on which people decided otherwise than the weekly schedule; the latest decision about a day is the only one.
CREATE TABLE calendar_exceptions (
    team_id INTEGER NOT NULL REFERENCES teams (id),
    date TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('cancelled', 'moved-away', 'moved-here', 'extra')),
    reason TEXT,
    other_date TEXT,
    at TEXT,
    PRIMARY KEY (team_id, date)
) STRICT, WITHOUT ROWID;
