-- Teams whose place takes no posts: it is gone, or the bot may not speak there any more. Their posts wait until it does.
CREATE TABLE team_pauses (
    team_id INTEGER PRIMARY KEY REFERENCES teams (id),
    fault TEXT NOT NULL CHECK (fault IN ('gone', 'forbidden')),
    since TEXT NOT NULL,
    is_told INTEGER NOT NULL
) STRICT;
