-- What can be found by searching. Triggers keep it in step whatever code writes, so no store can forget it. What nobody but one
-- member may read belongs to that member, by its scope. search_terms is the program's own (SearchTerms).
CREATE TABLE search_entries (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    source INTEGER NOT NULL,
    team_id INTEGER NOT NULL,
    scope TEXT NOT NULL,
    number INTEGER,
    session_id INTEGER,
    date TEXT,
    text TEXT NOT NULL
) STRICT;

CREATE INDEX search_entries_of_source ON search_entries (kind, source, team_id);

-- The terms stand here already made, so the tokenizer has only blanks to part them by. The text itself is in the entry.
CREATE VIRTUAL TABLE search_index USING fts5 (terms, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');

-- Which way of making terms the index was built with; another one has it built again at start. One row.
CREATE TABLE search_built (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL
) STRICT;

INSERT INTO search_built (id, version) VALUES (1, 0);

CREATE TRIGGER search_entry_added AFTER INSERT ON search_entries BEGIN
    INSERT INTO search_index (rowid, terms) VALUES (new.id, search_terms(new.scope, new.text));
END;

CREATE TRIGGER search_entry_gone AFTER DELETE ON search_entries BEGIN
    DELETE FROM search_index WHERE rowid = old.id;
END;

CREATE VIEW search_sources (kind, source, team_id, scope, number, session_id, date, text) AS
SELECT 'question', id, team_id, 't' || team_id, number, session_id, NULL, text
FROM questions
WHERE standing <> 'dropped'
UNION ALL
SELECT 'answer', a.id, q.team_id, 't' || q.team_id, q.number, a.session_id, NULL, a.text
FROM answers a JOIN questions q ON q.id = a.question_id
WHERE q.standing <> 'dropped'
UNION ALL
SELECT 'agenda', id, team_id, 't' || team_id, number, session_id, NULL, concat_ws(char(10), text, decision)
FROM agenda_items
WHERE is_dropped = 0
UNION ALL
SELECT 'comment', c.id, i.team_id, 't' || i.team_id, i.number, c.session_id, NULL, c.text
FROM agenda_comments c JOIN agenda_items i ON i.id = c.item_id
WHERE i.is_dropped = 0
UNION ALL
SELECT 'paper', number, team_id, 't' || team_id, number, NULL, coalesce(done_on, date, substr(added_at, 1, 10)),
    concat_ws(char(10), title, series, part, venue, preparation)
FROM papers
WHERE state <> 'dropped'
UNION ALL
SELECT 'task', number, team_id, 't' || team_id, number, NULL, substr(added_at, 1, 10), text
FROM tasks
WHERE state <> 'dropped'
UNION ALL
SELECT 'note', number, team_id, 't' || team_id, number, session_id, NULL, concat_ws(char(10), heading, text)
FROM minutes_notes
WHERE is_dropped = 0
UNION ALL
SELECT 'session', id, team_id, 't' || team_id, NULL, id, NULL, concat_ws(char(10), title, guest)
FROM sessions
WHERE title IS NOT NULL OR guest IS NOT NULL
UNION ALL
SELECT 'log', l.member_id, m.team_id, 'm' || l.member_id, NULL, NULL, l.date,
    concat_ws(char(10), l.learned, l.retrospective)
FROM member_logs l JOIN members m ON m.id = l.member_id
WHERE l.learned IS NOT NULL OR l.retrospective IS NOT NULL;

CREATE TRIGGER search_question_added AFTER INSERT ON questions BEGIN
    INSERT INTO search_entries (kind, source, team_id, scope, number, session_id, date, text)
    SELECT kind, source, team_id, scope, number, session_id, date, text FROM search_sources
    WHERE kind = 'question' AND source = new.id AND team_id = new.team_id;
END;

CREATE TRIGGER search_question_changed AFTER UPDATE ON questions
WHEN old.text IS NOT new.text OR old.standing IS NOT new.standing OR old.session_id IS NOT new.session_id BEGIN
    DELETE FROM search_entries WHERE kind = 'question' AND source = old.id AND team_id = old.team_id;
    INSERT INTO search_entries (kind, source, team_id, scope, number, session_id, date, text)
    SELECT kind, source, team_id, scope, number, session_id, date, text FROM search_sources
    WHERE kind = 'question' AND source = new.id AND team_id = new.team_id;
END;

CREATE TRIGGER search_question_gone AFTER DELETE ON questions BEGIN
    DELETE FROM search_entries WHERE kind = 'question' AND source = old.id AND team_id = old.team_id;
END;

CREATE TRIGGER search_answers_hidden AFTER UPDATE OF standing ON questions
WHEN old.standing IS NOT new.standing BEGIN
    DELETE FROM search_entries WHERE kind = 'answer' AND source IN (SELECT id FROM answers WHERE question_id = new.id);
    INSERT INTO search_entries (kind, source, team_id, scope, number, session_id, date, text)
    SELECT kind, source, team_id, scope, number, session_id, date, text FROM search_sources
    WHERE kind = 'answer' AND source IN (SELECT id FROM answers WHERE question_id = new.id);
END;

CREATE TRIGGER search_answer_added AFTER INSERT ON answers BEGIN
    INSERT INTO search_entries (kind, source, team_id, scope, number, session_id, date, text)
    SELECT kind, source, team_id, scope, number, session_id, date, text FROM search_sources
    WHERE kind = 'answer' AND source = new.id;
END;

CREATE TRIGGER search_answer_changed AFTER UPDATE ON answers
WHEN old.text IS NOT new.text OR old.session_id IS NOT new.session_id OR old.question_id IS NOT new.question_id BEGIN
    DELETE FROM search_entries WHERE kind = 'answer' AND source = old.id;
    INSERT INTO search_entries (kind, source, team_id, scope, number, session_id, date, text)
    SELECT kind, source, team_id, scope, number, session_id, date, text FROM search_sources
    WHERE kind = 'answer' AND source = new.id;
END;

CREATE TRIGGER search_answer_gone AFTER DELETE ON answers BEGIN
    DELETE FROM search_entries WHERE kind = 'answer' AND source = old.id;
END;

CREATE TRIGGER search_agenda_added AFTER INSERT ON agenda_items BEGIN
    INSERT INTO search_entries (kind, source, team_id, scope, number, session_id, date, text)
    SELECT kind, source, team_id, scope, number, session_id, date, text FROM search_sources
    WHERE kind = 'agenda' AND source = new.id AND team_id = new.team_id;
END;

CREATE TRIGGER search_agenda_changed AFTER UPDATE ON agenda_items
WHEN old.text IS NOT new.text OR old.decision IS NOT new.decision OR old.is_dropped IS NOT new.is_dropped OR old.session_id IS NOT new.session_id BEGIN
    DELETE FROM search_entries WHERE kind = 'agenda' AND source = old.id AND team_id = old.team_id;
    INSERT INTO search_entries (kind, source, team_id, scope, number, session_id, date, text)
    SELECT kind, source, team_id, scope, number, session_id, date, text FROM search_sources
    WHERE kind = 'agenda' AND source = new.id AND team_id = new.team_id;
END;

CREATE TRIGGER search_agenda_gone AFTER DELETE ON agenda_items BEGIN
    DELETE FROM search_entries WHERE kind = 'agenda' AND source = old.id AND team_id = old.team_id;
END;

CREATE TRIGGER search_comments_hidden AFTER UPDATE OF is_dropped ON agenda_items
WHEN old.is_dropped IS NOT new.is_dropped BEGIN
    DELETE FROM search_entries WHERE kind = 'comment' AND source IN (SELECT id FROM agenda_comments WHERE item_id = new.id);
    INSERT INTO search_entries (kind, source, team_id, scope, number, session_id, date, text)
    SELECT kind, source, team_id, scope, number, session_id, date, text FROM search_sources
    WHERE kind = 'comment' AND source IN (SELECT id FROM agenda_comments WHERE item_id = new.id);
END;

CREATE TRIGGER search_comment_added AFTER INSERT ON agenda_comments BEGIN
    INSERT INTO search_entries (kind, source, team_id, scope, number, session_id, date, text)
    SELECT kind, source, team_id, scope, number, session_id, date, text FROM search_sources
    WHERE kind = 'comment' AND source = new.id;
END;

CREATE TRIGGER search_comment_changed AFTER UPDATE ON agenda_comments
WHEN old.text IS NOT new.text OR old.session_id IS NOT new.session_id OR old.item_id IS NOT new.item_id BEGIN
    DELETE FROM search_entries WHERE kind = 'comment' AND source = old.id;
    INSERT INTO search_entries (kind, source, team_id, scope, number, session_id, date, text)
    SELECT kind, source, team_id, scope, number, session_id, date, text FROM search_sources
    WHERE kind = 'comment' AND source = new.id;
END;

CREATE TRIGGER search_comment_gone AFTER DELETE ON agenda_comments BEGIN
    DELETE FROM search_entries WHERE kind = 'comment' AND source = old.id;
END;

CREATE TRIGGER search_paper_added AFTER INSERT ON papers BEGIN
    INSERT INTO search_entries (kind, source, team_id, scope, number, session_id, date, text)
    SELECT kind, source, team_id, scope, number, session_id, date, text FROM search_sources
    WHERE kind = 'paper' AND source = new.number AND team_id = new.team_id;
END;

CREATE TRIGGER search_paper_changed AFTER UPDATE ON papers
WHEN old.title IS NOT new.title OR old.series IS NOT new.series OR old.part IS NOT new.part OR old.venue IS NOT new.venue OR old.preparation IS NOT new.preparation OR old.state IS NOT new.state OR old.date IS NOT new.date OR old.done_on IS NOT new.done_on BEGIN
    DELETE FROM search_entries WHERE kind = 'paper' AND source = old.number AND team_id = old.team_id;
    INSERT INTO search_entries (kind, source, team_id, scope, number, session_id, date, text)
    SELECT kind, source, team_id, scope, number, session_id, date, text FROM search_sources
    WHERE kind = 'paper' AND source = new.number AND team_id = new.team_id;
END;

CREATE TRIGGER search_paper_gone AFTER DELETE ON papers BEGIN
    DELETE FROM search_entries WHERE kind = 'paper' AND source = old.number AND team_id = old.team_id;
END;

CREATE TRIGGER search_task_added AFTER INSERT ON tasks BEGIN
    INSERT INTO search_entries (kind, source, team_id, scope, number, session_id, date, text)
    SELECT kind, source, team_id, scope, number, session_id, date, text FROM search_sources
    WHERE kind = 'task' AND source = new.number AND team_id = new.team_id;
END;

CREATE TRIGGER search_task_changed AFTER UPDATE ON tasks
WHEN old.text IS NOT new.text OR old.state IS NOT new.state BEGIN
    DELETE FROM search_entries WHERE kind = 'task' AND source = old.number AND team_id = old.team_id;
    INSERT INTO search_entries (kind, source, team_id, scope, number, session_id, date, text)
    SELECT kind, source, team_id, scope, number, session_id, date, text FROM search_sources
    WHERE kind = 'task' AND source = new.number AND team_id = new.team_id;
END;

CREATE TRIGGER search_task_gone AFTER DELETE ON tasks BEGIN
    DELETE FROM search_entries WHERE kind = 'task' AND source = old.number AND team_id = old.team_id;
END;

CREATE TRIGGER search_note_added AFTER INSERT ON minutes_notes BEGIN
    INSERT INTO search_entries (kind, source, team_id, scope, number, session_id, date, text)
    SELECT kind, source, team_id, scope, number, session_id, date, text FROM search_sources
    WHERE kind = 'note' AND source = new.number AND team_id = new.team_id;
END;

CREATE TRIGGER search_note_changed AFTER UPDATE ON minutes_notes
WHEN old.text IS NOT new.text OR old.heading IS NOT new.heading OR old.is_dropped IS NOT new.is_dropped OR old.session_id IS NOT new.session_id BEGIN
    DELETE FROM search_entries WHERE kind = 'note' AND source = old.number AND team_id = old.team_id;
    INSERT INTO search_entries (kind, source, team_id, scope, number, session_id, date, text)
    SELECT kind, source, team_id, scope, number, session_id, date, text FROM search_sources
    WHERE kind = 'note' AND source = new.number AND team_id = new.team_id;
END;

CREATE TRIGGER search_note_gone AFTER DELETE ON minutes_notes BEGIN
    DELETE FROM search_entries WHERE kind = 'note' AND source = old.number AND team_id = old.team_id;
END;

CREATE TRIGGER search_session_added AFTER INSERT ON sessions BEGIN
    INSERT INTO search_entries (kind, source, team_id, scope, number, session_id, date, text)
    SELECT kind, source, team_id, scope, number, session_id, date, text FROM search_sources
    WHERE kind = 'session' AND source = new.id AND team_id = new.team_id;
END;

CREATE TRIGGER search_session_changed AFTER UPDATE ON sessions
WHEN old.title IS NOT new.title OR old.guest IS NOT new.guest BEGIN
    DELETE FROM search_entries WHERE kind = 'session' AND source = old.id AND team_id = old.team_id;
    INSERT INTO search_entries (kind, source, team_id, scope, number, session_id, date, text)
    SELECT kind, source, team_id, scope, number, session_id, date, text FROM search_sources
    WHERE kind = 'session' AND source = new.id AND team_id = new.team_id;
END;

CREATE TRIGGER search_session_gone AFTER DELETE ON sessions BEGIN
    DELETE FROM search_entries WHERE kind = 'session' AND source = old.id AND team_id = old.team_id;
END;

CREATE TRIGGER search_log_added AFTER INSERT ON member_logs BEGIN
    INSERT INTO search_entries (kind, source, team_id, scope, number, session_id, date, text)
    SELECT kind, source, team_id, scope, number, session_id, date, text FROM search_sources
    WHERE kind = 'log' AND source = new.member_id AND date = new.date;
END;

CREATE TRIGGER search_log_changed AFTER UPDATE ON member_logs
WHEN old.learned IS NOT new.learned OR old.retrospective IS NOT new.retrospective BEGIN
    DELETE FROM search_entries WHERE kind = 'log' AND source = old.member_id AND date = old.date;
    INSERT INTO search_entries (kind, source, team_id, scope, number, session_id, date, text)
    SELECT kind, source, team_id, scope, number, session_id, date, text FROM search_sources
    WHERE kind = 'log' AND source = new.member_id AND date = new.date;
END;

CREATE TRIGGER search_log_gone AFTER DELETE ON member_logs BEGIN
    DELETE FROM search_entries WHERE kind = 'log' AND source = old.member_id AND date = old.date;
END;
