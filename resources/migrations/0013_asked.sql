-- 0013: what is asked at doors: surveys with a period of their own, scripts for walkers, what support answers stand for,
-- whose each ask is and how soon, and the debrief of a session.

CREATE TABLE surveys (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL DEFAULT '', -- said to people before they answer
    asked_from TEXT NOT NULL DEFAULT '',
    asked_until TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
) STRICT;

-- The period is the survey's; a question without a survey is asked at every door. One that was asked is never changed:
-- another takes its place, and the old one keeps its answers.
ALTER TABLE questions DROP COLUMN survey;
ALTER TABLE questions DROP COLUMN asked_from;
ALTER TABLE questions DROP COLUMN asked_until;
ALTER TABLE questions ADD COLUMN survey_id INTEGER REFERENCES surveys (id) ON DELETE RESTRICT;
ALTER TABLE questions ADD COLUMN replaces_id INTEGER REFERENCES questions (id) ON DELETE SET NULL;
ALTER TABLE questions ADD COLUMN created_at INTEGER NOT NULL DEFAULT 0;
CREATE INDEX idx_questions_survey_id ON questions (survey_id);
CREATE INDEX idx_questions_replaces_id ON questions (replaces_id);

CREATE TABLE scripts (
    id INTEGER PRIMARY KEY,
    survey_id INTEGER REFERENCES surveys (id) ON DELETE SET NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    is_printed INTEGER NOT NULL DEFAULT 1 CHECK (is_printed IN (0, 1)),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX idx_scripts_survey_id ON scripts (survey_id);

ALTER TABLE codes ADD COLUMN stance TEXT NOT NULL DEFAULT '' CHECK (stance IN ('', 'for', 'undecided', 'against'));
ALTER TABLE codes ADD COLUMN due_days INTEGER CHECK (due_days >= 0);
ALTER TABLE codes ADD COLUMN owner_volunteer_id INTEGER REFERENCES volunteers (id) ON DELETE SET NULL;
CREATE INDEX idx_codes_owner_volunteer_id ON codes (owner_volunteer_id) WHERE owner_volunteer_id IS NOT NULL;
UPDATE codes SET stance = 'for' WHERE kind = 'support' AND key IN ('1', '2');
UPDATE codes SET stance = 'undecided' WHERE kind = 'support' AND key = '3';
UPDATE codes SET stance = 'against' WHERE kind = 'support' AND key IN ('4', '5');
UPDATE codes SET due_days = 14 WHERE kind = 'ask' AND key = 'casework';
UPDATE codes SET due_days = 7 WHERE kind = 'ask' AND key IN ('poster', 'postal-vote', 'help');
INSERT OR IGNORE INTO codes (id, kind, key, label, position) VALUES (25, 'ask', 'lift', 'Lift to the poll', 5);

-- What a canvass session came to beyond its conversations, said when it is over.
CREATE TABLE debriefs (
    id INTEGER PRIMARY KEY,
    activity_id INTEGER NOT NULL UNIQUE REFERENCES activities (id) ON DELETE CASCADE,
    minutes INTEGER NOT NULL DEFAULT 0 CHECK (minutes >= 0), -- at the doors; 0: not said
    came_up TEXT NOT NULL DEFAULT '',
    recorded_at INTEGER NOT NULL
) STRICT;
