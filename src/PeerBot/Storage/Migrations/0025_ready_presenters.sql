-- Who of the presenters said that they are ready; a new day or another presenter takes it back.
ALTER TABLE papers ADD COLUMN ready TEXT NOT NULL DEFAULT '[]';
