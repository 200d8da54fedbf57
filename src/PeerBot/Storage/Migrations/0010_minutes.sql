-- Shared text of a session that is neither agenda, question, paper nor task.
CREATE TABLE minutes_notes (
    team_id INTEGER NOT NULL REFERENCES teams (id),
    number INTEGER NOT NULL,
    session_id INTEGER NOT NULL REFERENCES sessions (id),
    text TEXT NOT NULL,
    heading TEXT,
    is_closing INTEGER NOT NULL,
    by_member INTEGER NOT NULL REFERENCES members (id),
    is_dropped INTEGER NOT NULL,
    PRIMARY KEY (team_id, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX minutes_notes_of_session ON minutes_notes (session_id);

-- A member's own text around the minutes of a day. Nobody else is ever shown it.
CREATE TABLE member_logs (
    member_id INTEGER NOT NULL REFERENCES members (id),
    date TEXT NOT NULL,
    learned TEXT,
    retrospective TEXT,
    PRIMARY KEY (member_id, date)
) STRICT, WITHOUT ROWID;
