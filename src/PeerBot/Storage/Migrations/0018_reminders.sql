-- What members asked the bot to say. The number counts within the team; wall_clock is the first time by the clock on the
-- team's wall, from which a repeating one counts; changes are single dates that were moved or left out, as JSON.
CREATE TABLE reminders (
    team_id INTEGER NOT NULL REFERENCES teams (id),
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    first_at TEXT NOT NULL,
    wall_clock TEXT NOT NULL,
    repeat TEXT NOT NULL,
    changes TEXT NOT NULL,
    is_off INTEGER NOT NULL,
    added_by INTEGER NOT NULL REFERENCES members (id),
    added_at TEXT NOT NULL,
    PRIMARY KEY (team_id, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX reminders_active ON reminders (team_id, first_at) WHERE is_off = 0;
