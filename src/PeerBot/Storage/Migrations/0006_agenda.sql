-- What a team talks about besides its questions: suggestions, notices, reviews of assignments.
CREATE TABLE agenda_items (
    id INTEGER PRIMARY KEY,
    team_id INTEGER NOT NULL REFERENCES teams (id),
    number INTEGER NOT NULL,
    session_id INTEGER NOT NULL REFERENCES sessions (id),
    kind TEXT NOT NULL CHECK (kind IN ('suggestion', 'notice', 'review')),
    text TEXT NOT NULL,
    by_member INTEGER REFERENCES members (id),
    entered_by INTEGER REFERENCES members (id),
    presenters TEXT NOT NULL,
    outcome TEXT CHECK (outcome IN ('accepted', 'rejected', 'deferred', 'noted', 'done')),
    decision TEXT,
    decided_session_id INTEGER REFERENCES sessions (id),
    decided_on TEXT,
    is_dropped INTEGER NOT NULL,
    UNIQUE (team_id, number)
) STRICT;

CREATE INDEX agenda_items_of_session ON agenda_items (session_id);
CREATE INDEX agenda_items_decided_in ON agenda_items (decided_session_id) WHERE decided_session_id IS NOT NULL;

CREATE TABLE agenda_comments (
    id INTEGER PRIMARY KEY,
    item_id INTEGER NOT NULL REFERENCES agenda_items (id),
    session_id INTEGER NOT NULL REFERENCES sessions (id),
    text TEXT NOT NULL,
    by_member INTEGER REFERENCES members (id),
    by_name TEXT,
    entered_by INTEGER REFERENCES members (id),
    said_on TEXT NOT NULL
) STRICT;

CREATE INDEX agenda_comments_of_item ON agenda_comments (item_id);
CREATE INDEX agenda_comments_of_session ON agenda_comments (session_id);
