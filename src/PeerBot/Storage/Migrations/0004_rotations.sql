-- Whose turn it is, as one value for each role.
CREATE TABLE rotations (
    team_id INTEGER NOT NULL REFERENCES teams (id),
    role TEXT NOT NULL CHECK (role IN ('moderator', 'scribe')),
    state TEXT NOT NULL,
    last_held TEXT,
    last_served TEXT NOT NULL,
    PRIMARY KEY (team_id, role)
) STRICT, WITHOUT ROWID;

-- How it came to be so; the state before each change makes undo exact.
CREATE TABLE rotation_changes (
    id INTEGER PRIMARY KEY,
    team_id INTEGER NOT NULL REFERENCES teams (id),
    role TEXT NOT NULL,
    at TEXT NOT NULL,
    by_member INTEGER REFERENCES members (id),
    reason TEXT,
    change TEXT NOT NULL,
    state_before TEXT NOT NULL,
    is_undone INTEGER NOT NULL
) STRICT;

CREATE INDEX rotation_changes_of_team ON rotation_changes (team_id, role, id);
