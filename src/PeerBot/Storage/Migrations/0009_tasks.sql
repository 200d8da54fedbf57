-- What was agreed to be done. The number counts within the team; no owners means the whole team.
CREATE TABLE tasks (
    team_id INTEGER NOT NULL REFERENCES teams (id),
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    owners TEXT NOT NULL,
    due TEXT,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
    done_on TEXT,
    agenda_number INTEGER,
    created_in INTEGER REFERENCES sessions (id),
    added_by INTEGER NOT NULL REFERENCES members (id),
    added_at TEXT NOT NULL,
    PRIMARY KEY (team_id, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX tasks_open ON tasks (team_id, due) WHERE state = 'open';
CREATE INDEX tasks_by_session ON tasks (created_in) WHERE created_in IS NOT NULL;
