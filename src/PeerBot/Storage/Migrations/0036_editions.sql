-- What the minutes of a day said at each published revision, as plain Markdown, to show what a revision changed.
CREATE TABLE minutes_editions (
    team_id INTEGER NOT NULL REFERENCES teams (id),
    date TEXT NOT NULL,
    revision INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (team_id, date, revision)
) STRICT, WITHOUT ROWID;
