-- What was carried out already, so that the same wish delivered twice has its effect once.
CREATE TABLE invocations (
    id TEXT NOT NULL PRIMARY KEY,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX invocations_at ON invocations (at);

-- What the bot is to post by itself. One row for each act, team and slot; a repeated cause raises the version.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    act TEXT NOT NULL,
    team_id INTEGER NOT NULL,
    slot TEXT NOT NULL,
    version INTEGER NOT NULL,
    sent_version INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    not_before TEXT NOT NULL,
    UNIQUE (act, team_id, slot)
) STRICT;

CREATE INDEX outbox_due ON outbox (not_before) WHERE sent_version < version;
