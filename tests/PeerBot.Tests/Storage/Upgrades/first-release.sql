-- What the first release wrote on a Monday: Ada leads Owls; Bo asked twice and was answered once; they decided, closed and
-- published, and handed over. These are the rows that its own commands made, with the day and the times made round.

INSERT INTO teams (id, platform, place, name, language, zone, meeting_days, meeting_time, meeting_minutes, settings, created_at)
VALUES
    (1, 'local', 'owls', 'Owls', 'en', 'Asia/Seoul', 'Monday,Tuesday,Wednesday,Thursday,Friday', '16:00', 60, '{"LateAfterMinutes":10,"Mentor":null,"PostTitle":"[{team}] {date}","PostExcerpt":"","PostCategories":["study"],"PostTags":[],"MinutesOrder":[],"Scribe":0}', '2026-08-03T07:12:00.000Z');

INSERT INTO members (id, team_id, name, alias, user_id, joined_on, left_on, is_organiser)
VALUES
    (1, 1, 'Ada', NULL, 'ada', '2026-08-03', NULL, 1),
    (2, 1, 'Bo', NULL, 'bo', '2026-08-03', NULL, 0),
    (3, 1, '하늘', NULL, NULL, '2026-08-03', NULL, 0);

INSERT INTO sessions (id, team_id, date, type, state, title, guest, day_number, starts_at, opened_at, closed_at, roles, published_at, revision, revised_at)
VALUES
    (1, 1, '2026-08-03', 'peer', 'closed', NULL, NULL, 1, '2026-08-03T07:00:00.000Z', '2026-08-03T07:12:00.000Z', '2026-08-03T07:12:00.000Z', '{"Moderators":[1],"Scribes":[],"NextDate":"2026-08-04","NextModerators":[2],"NextScribes":[]}', '2026-08-03T07:12:00.000Z', 1, NULL);

INSERT INTO attendance (session_id, member_id, mark)
VALUES
    (1, 1, '{"kind":"late","Minutes":12,"Reason":null}');

INSERT INTO rotations (team_id, role, state, last_held, last_served)
VALUES
    (1, 'moderator', '{"Policy":"RoundRobin","Period":"Session","Count":1,"Order":[1,2,3],"Upcoming":[3],"Appointments":[],"Serving":null,"Last":[2],"Seed":2}', '2026-08-03', '[1]');

INSERT INTO rotation_changes (id, team_id, role, at, by_member, reason, change, state_before, is_undone)
VALUES
    (1, 1, 'moderator', '2026-08-03T07:12:00.000Z', 1, NULL, '{"kind":"held","Date":"2026-08-03","Served":[1]}', '{"Policy":"RoundRobin","Period":"Session","Count":1,"Order":[1,2,3],"Upcoming":[1,2,3],"Appointments":[],"Serving":null,"Last":[],"Seed":2}', 0),
    (2, 1, 'moderator', '2026-08-03T07:12:00.000Z', 1, NULL, '{"kind":"handed","Date":"2026-08-04","From":null}', '{"Policy":"RoundRobin","Period":"Session","Count":1,"Order":[1,2,3],"Upcoming":[2,3],"Appointments":[],"Serving":null,"Last":[1],"Seed":2}', 0);

INSERT INTO agenda_items (id, team_id, number, session_id, kind, text, by_member, entered_by, presenters, outcome, decision, decided_session_id, decided_on, is_dropped)
VALUES
    (1, 1, 1, 1, 'suggestion', 'Read one paper a week', 1, 1, '[]', 'accepted', 'From Monday', 1, '2026-08-03', 0);

INSERT INTO questions (id, team_id, number, session_id, kind, text, asker_id, entered_by, standing, merged_into)
VALUES
    (1, 1, 1, 1, 'question', 'Why does dropout help?', 2, 2, 'asked', NULL),
    (2, 1, 2, 1, 'question', 'What is a warm-up?', 2, 2, 'asked', NULL);

INSERT INTO answers (id, question_id, session_id, text, by_member, by_name, entered_by, given_on)
VALUES
    (1, 1, 1, 'It trains many thin nets at once.', 1, NULL, 1, '2026-08-03');

INSERT INTO papers (team_id, number, title, url, series, part, venue, presenters, date, preparation, materials, state, done_on, agenda_number, scheduled_in, added_by, added_at)
VALUES
    (1, 1, 'Attention Is All You Need', NULL, NULL, NULL, NULL, '[2]', NULL, NULL, '[]', 'planned', NULL, NULL, 1, 1, '2026-08-03T07:12:00.000Z');

INSERT INTO tasks (team_id, number, text, owners, due, state, done_on, agenda_number, created_in, added_by, added_at)
VALUES
    (1, 1, 'Book the room', '[2]', NULL, 'open', NULL, NULL, 1, 2, '2026-08-03T07:12:00.000Z');

INSERT INTO minutes_notes (team_id, number, session_id, text, heading, is_closing, by_member, is_dropped)
VALUES
    (1, 1, 1, 'We began on time.', NULL, 0, 1, 0);

INSERT INTO member_logs (member_id, date, learned, retrospective)
VALUES
    (2, '2026-08-03', 'Dropout, at last.', NULL);

INSERT INTO outbox (id, act, team_id, slot, version, sent_version, attempts, not_before)
VALUES
    (1, 'session-card', 1, '1', 9, 9, 0, '2026-08-03T07:12:00.000Z');

INSERT INTO invocations (id, at)
VALUES
    ('i14', '2026-08-03T07:12:00.000Z');
