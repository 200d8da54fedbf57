-- Papers that members review for the others. The number counts within the team; who presents and what belongs to it are
-- values of the paper, always read and written with it.
CREATE TABLE papers (
    team_id INTEGER NOT NULL REFERENCES teams (id),
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    url TEXT,
    series TEXT,
    part TEXT,
    venue TEXT,
    presenters TEXT NOT NULL,
    date TEXT,
    preparation TEXT,
    materials TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'done', 'dropped')),
    done_on TEXT,
    agenda_number INTEGER,
    scheduled_in INTEGER REFERENCES sessions (id),
    added_by INTEGER NOT NULL REFERENCES members (id),
    added_at TEXT NOT NULL,
    PRIMARY KEY (team_id, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX papers_by_date ON papers (team_id, date);
CREATE INDEX papers_by_done ON papers (team_id, done_on) WHERE done_on IS NOT NULL;
CREATE INDEX papers_by_session ON papers (scheduled_in) WHERE scheduled_in IS NOT NULL;
