-- When a planned post should have gone out, after when it is of no use, who is busy with it, and whether it came too late.
ALTER TABLE outbox ADD COLUMN due_at TEXT;
ALTER TABLE outbox ADD COLUMN not_after TEXT;
ALTER TABLE outbox ADD COLUMN leased_until TEXT;
ALTER TABLE outbox ADD COLUMN missed_at TEXT;

CREATE INDEX outbox_waiting ON outbox (team_id, not_before) WHERE sent_version < version;
