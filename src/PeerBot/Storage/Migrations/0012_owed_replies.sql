-- What the team is still to see of an answer: written with the effect of the command, gone once the platform showed it. The
-- outbox posts what no platform showed.
CREATE TABLE owed_replies (
    invocation TEXT NOT NULL PRIMARY KEY,
    team_id INTEGER NOT NULL REFERENCES teams (id),
    language TEXT NOT NULL,
    message TEXT NOT NULL
) STRICT, WITHOUT ROWID;
