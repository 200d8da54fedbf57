-- How long an agenda item may take, in minutes, and until when it is being talked about.
ALTER TABLE agenda_items ADD COLUMN minutes INTEGER;
ALTER TABLE agenda_items ADD COLUMN talk_ends_at TEXT;

CREATE INDEX agenda_items_talked_about ON agenda_items (team_id) WHERE talk_ends_at IS NOT NULL;
