-- The further places of teams; teams holds where each has its home. Posts name a place by its number, so none is used twice.
CREATE TABLE mirrors (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    team_id INTEGER NOT NULL REFERENCES teams (id),
    platform TEXT NOT NULL,
    place TEXT NOT NULL,
    created_at TEXT NOT NULL,
    UNIQUE (platform, place),
    UNIQUE (team_id, platform)
) STRICT;

-- Each place gets its posts by itself: mirror is the number of the place, 0 for the home.
CREATE TABLE outbox_of_places (
    id INTEGER PRIMARY KEY,
    act TEXT NOT NULL,
    team_id INTEGER NOT NULL,
    slot TEXT NOT NULL,
    mirror INTEGER NOT NULL,
    version INTEGER NOT NULL,
    sent_version INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    not_before TEXT NOT NULL,
    due_at TEXT,
    not_after TEXT,
    leased_until TEXT,
    missed_at TEXT,
    UNIQUE (act, team_id, slot, mirror)
) STRICT;

INSERT INTO outbox_of_places (
    id, act, team_id, slot, mirror, version, sent_version, attempts, not_before, due_at, not_after, leased_until, missed_at)
SELECT id, act, team_id, slot, 0, version, sent_version, attempts, not_before, due_at, not_after, leased_until, missed_at
FROM outbox;

DROP TABLE outbox;
ALTER TABLE outbox_of_places RENAME TO outbox;

CREATE INDEX outbox_due ON outbox (not_before) WHERE sent_version < version;
CREATE INDEX outbox_waiting ON outbox (team_id, mirror, not_before) WHERE sent_version < version;

CREATE TABLE pauses_of_places (
    team_id INTEGER NOT NULL REFERENCES teams (id),
    mirror INTEGER NOT NULL,
    fault TEXT NOT NULL CHECK (fault IN ('gone', 'forbidden')),
    since TEXT NOT NULL,
    is_told INTEGER NOT NULL,
    PRIMARY KEY (team_id, mirror)
) STRICT, WITHOUT ROWID;

INSERT INTO pauses_of_places (team_id, mirror, fault, since, is_told)
SELECT team_id, 0, fault, since, is_told
FROM team_pauses;

DROP TABLE team_pauses;
ALTER TABLE pauses_of_places RENAME TO team_pauses;
