-- Who asked an anonymous question is written nowhere, nor who entered it.
CREATE TABLE questions (
    id INTEGER PRIMARY KEY,
    team_id INTEGER NOT NULL REFERENCES teams (id),
    number INTEGER NOT NULL,
    session_id INTEGER NOT NULL REFERENCES sessions (id),
    kind TEXT NOT NULL CHECK (kind IN ('question', 'discussion')),
    text TEXT NOT NULL,
    asker_id INTEGER REFERENCES members (id),
    entered_by INTEGER REFERENCES members (id),
    standing TEXT NOT NULL CHECK (standing IN ('asked', 'later', 'mentor', 'dropped', 'merged')),
    merged_into INTEGER,
    UNIQUE (team_id, number)
) STRICT;

CREATE INDEX questions_of_session ON questions (session_id);

CREATE TABLE answers (
    id INTEGER PRIMARY KEY,
    question_id INTEGER NOT NULL REFERENCES questions (id),
    session_id INTEGER NOT NULL REFERENCES sessions (id),
    text TEXT NOT NULL,
    by_member INTEGER REFERENCES members (id),
    by_name TEXT,
    entered_by INTEGER REFERENCES members (id),
    given_on TEXT NOT NULL
) STRICT;

CREATE INDEX answers_of_question ON answers (question_id);
CREATE INDEX answers_of_session ON answers (session_id);

-- Who wonders too.
CREATE TABLE question_votes (
    question_id INTEGER NOT NULL REFERENCES questions (id),
    member_id INTEGER NOT NULL REFERENCES members (id),
    PRIMARY KEY (question_id, member_id)
) STRICT, WITHOUT ROWID;
