-- Small things that a platform must still know after a restart, such as the gateway session it was in.
CREATE TABLE platform_memory (
    platform TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (platform, key)
) STRICT, WITHOUT ROWID;
