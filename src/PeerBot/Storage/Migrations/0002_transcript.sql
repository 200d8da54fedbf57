-- What the local page shows. Chat services keep their own history; the page has this.
CREATE TABLE transcript_entries (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    platform TEXT NOT NULL,
    place TEXT NOT NULL,
    key TEXT NOT NULL,
    reader TEXT,
    is_live INTEGER NOT NULL,
    at TEXT NOT NULL,
    content TEXT NOT NULL,
    UNIQUE (platform, place, key)
) STRICT;

CREATE INDEX transcript_entries_of_place ON transcript_entries (platform, place, number);
CREATE INDEX transcript_entries_live ON transcript_entries (platform, place, number) WHERE is_live = 1;

CREATE TABLE transcript_files (
    entry INTEGER NOT NULL REFERENCES transcript_entries (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

-- How far the local page's clock was moved; one row at most.
CREATE TABLE local_settings (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    clock_offset_seconds INTEGER NOT NULL
) STRICT;
