-- Codes that are read in one place and said in another, each once. Only a hash of a code is kept.
CREATE TABLE one_time_codes (
    hash TEXT NOT NULL PRIMARY KEY,
    purpose TEXT NOT NULL CHECK (purpose IN ('mirror', 'account')),
    team_id INTEGER NOT NULL REFERENCES teams (id),
    member_id INTEGER NOT NULL REFERENCES members (id),
    platform TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    UNIQUE (member_id, purpose)
) STRICT, WITHOUT ROWID;
