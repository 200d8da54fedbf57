-- Who had their data removed keeps the row that everything they did points to, under a neutral name.
ALTER TABLE members ADD COLUMN erased_at TEXT;

-- That something was removed, until it cannot be read in the file any more either. Tells nothing about anybody.
CREATE TABLE erasures (
    id INTEGER PRIMARY KEY,
    team_id INTEGER NOT NULL REFERENCES teams (id),
    what TEXT NOT NULL CHECK (what IN ('person', 'sessions')),
    at TEXT NOT NULL,
    scrubbed_at TEXT
) STRICT;

CREATE INDEX erasures_to_scrub ON erasures (id) WHERE scrubbed_at IS NULL;
