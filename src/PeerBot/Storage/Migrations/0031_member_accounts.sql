-- Who present members are on further platforms; who they are at the team's home stands in members.
CREATE TABLE member_accounts (
    member_id INTEGER NOT NULL REFERENCES members (id),
    team_id INTEGER NOT NULL REFERENCES teams (id),
    platform TEXT NOT NULL,
    user_id TEXT NOT NULL,
    PRIMARY KEY (member_id, platform),
    UNIQUE (team_id, platform, user_id)
) STRICT, WITHOUT ROWID;
