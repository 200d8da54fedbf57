-- One-time links that /peerbot web gave out and that nobody used yet. Only a hash of what stands in the link is kept.
CREATE TABLE archive_links (
    hash TEXT NOT NULL PRIMARY KEY,
    platform TEXT NOT NULL,
    user_id TEXT NOT NULL,
    expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Browsers that are signed in. Only a hash of what stands in the cookie is kept.
CREATE TABLE archive_sessions (
    hash TEXT NOT NULL PRIMARY KEY,
    platform TEXT NOT NULL,
    user_id TEXT NOT NULL,
    expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
