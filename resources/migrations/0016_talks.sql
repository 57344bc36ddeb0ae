-- 0016: what conversations came to, kept beside them by triggers, so that the figures of a million of them are read at once.
-- Tables without row ids are made from others: nobody writes them, no undo records them (see models/store/changerecorder.h).

-- What counts as having spoken to somebody, for every query: outcome IN contact_outcomes.
CREATE VIEW contact_outcomes AS SELECT key FROM codes WHERE kind = 'outcome' AND is_contact = 1;

-- One row for each person at each door; 0: nobody by name, no door (a stall). Corrected events do not count.
CREATE TABLE talks (
    door_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    tried_at INTEGER NOT NULL,    -- the newest event
    outcome TEXT NOT NULL,        -- what it came to; of two at one instant that which is a contact
    contact_at INTEGER NOT NULL,  -- the newest that is a contact; 0: none
    support TEXT NOT NULL,        -- the newest answer, likewise
    answered_at INTEGER NOT NULL, -- when it was given; 0: never
    PRIMARY KEY (door_id, person_id)
) STRICT, WITHOUT ROWID;

-- Events of each outcome on each day by universal time: held_at / 86400000.
CREATE TABLE outcome_days (
    day INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    events INTEGER NOT NULL,
    PRIMARY KEY (day, outcome)
) STRICT, WITHOUT ROWID;

-- INSERT INTO stale_talks counts a person at a door anew.
CREATE VIEW stale_talks AS SELECT door_id, person_id FROM conversations;
CREATE TRIGGER stale_talks_insert INSTEAD OF INSERT ON stale_talks BEGIN
    DELETE FROM talks WHERE door_id = coalesce(NEW.door_id, 0) AND person_id = coalesce(NEW.person_id, 0);
    INSERT INTO talks (door_id, person_id, tried_at, outcome, contact_at, support, answered_at)
    SELECT coalesce(NEW.door_id, 0), coalesce(NEW.person_id, 0), max(held_at),
           (SELECT outcome FROM conversations
             WHERE door_id IS NEW.door_id AND person_id IS NEW.person_id AND is_corrected = 0
             ORDER BY held_at DESC, outcome IN contact_outcomes DESC, id DESC LIMIT 1),
           max(CASE WHEN outcome IN contact_outcomes THEN held_at ELSE 0 END),
           coalesce((SELECT support FROM conversations
                      WHERE door_id IS NEW.door_id AND person_id IS NEW.person_id AND is_corrected = 0 AND support <> ''
                      ORDER BY held_at DESC, outcome IN contact_outcomes DESC, id DESC LIMIT 1), ''),
           max(CASE WHEN support <> '' THEN held_at ELSE 0 END)
      FROM conversations WHERE door_id IS NEW.door_id AND person_id IS NEW.person_id AND is_corrected = 0
    HAVING count(*) > 0;
END;

CREATE TRIGGER conversations_talks_insert AFTER INSERT ON conversations WHEN NEW.is_corrected = 0 BEGIN
    INSERT INTO stale_talks VALUES (NEW.door_id, NEW.person_id);
    INSERT INTO outcome_days VALUES (NEW.held_at / 86400000, NEW.outcome, 1)
        ON CONFLICT DO UPDATE SET events = events + 1;
END;
CREATE TRIGGER conversations_talks_delete AFTER DELETE ON conversations WHEN OLD.is_corrected = 0 BEGIN
    INSERT INTO stale_talks VALUES (OLD.door_id, OLD.person_id);
    UPDATE outcome_days SET events = events - 1 WHERE day = OLD.held_at / 86400000 AND outcome = OLD.outcome;
    DELETE FROM outcome_days WHERE day = OLD.held_at / 86400000 AND outcome = OLD.outcome AND events = 0;
END;
CREATE TRIGGER conversations_talks_update
    AFTER UPDATE OF person_id, door_id, held_at, outcome, support, is_corrected ON conversations BEGIN
    INSERT INTO stale_talks VALUES (OLD.door_id, OLD.person_id);
    INSERT INTO stale_talks SELECT NEW.door_id, NEW.person_id
        WHERE NEW.door_id IS NOT OLD.door_id OR NEW.person_id IS NOT OLD.person_id;
    UPDATE outcome_days SET events = events - 1
     WHERE OLD.is_corrected = 0 AND day = OLD.held_at / 86400000 AND outcome = OLD.outcome;
    DELETE FROM outcome_days WHERE day = OLD.held_at / 86400000 AND outcome = OLD.outcome AND events = 0;
    INSERT INTO outcome_days SELECT NEW.held_at / 86400000, NEW.outcome, 1 WHERE NEW.is_corrected = 0
        ON CONFLICT DO UPDATE SET events = events + 1;
END;

-- The campaign changed what counts as a contact.
CREATE TRIGGER codes_talks_insert AFTER INSERT ON codes WHEN NEW.kind = 'outcome' AND NEW.is_contact = 1 BEGIN
    INSERT INTO stale_talks SELECT DISTINCT door_id, person_id FROM conversations WHERE outcome = NEW.key;
END;
CREATE TRIGGER codes_talks_delete AFTER DELETE ON codes WHEN OLD.kind = 'outcome' AND OLD.is_contact = 1 BEGIN
    INSERT INTO stale_talks SELECT DISTINCT door_id, person_id FROM conversations WHERE outcome = OLD.key;
END;
CREATE TRIGGER codes_talks_update AFTER UPDATE OF kind, key, is_contact ON codes
    WHEN (NEW.kind = 'outcome' OR OLD.kind = 'outcome')
     AND (NEW.kind <> OLD.kind OR NEW.key <> OLD.key OR NEW.is_contact <> OLD.is_contact) BEGIN
    INSERT INTO stale_talks SELECT DISTINCT door_id, person_id FROM conversations WHERE outcome IN (OLD.key, NEW.key);
END;

-- Everything that stale_talks asks of a person at a door stands together.
DROP INDEX idx_conversations_door_id;
CREATE INDEX idx_conversations_door_id ON conversations (door_id, person_id, is_corrected, held_at, outcome, support);
INSERT INTO stale_talks SELECT DISTINCT door_id, person_id FROM conversations;
INSERT INTO outcome_days SELECT held_at / 86400000, outcome, count(*) FROM conversations WHERE is_corrected = 0 GROUP BY 1, 2;

-- Weeks and canvassers are counted from the events of a period.
DROP INDEX idx_conversations_held_at;
CREATE INDEX idx_conversations_held_at ON conversations (held_at, is_corrected, outcome, door_id, person_id);
DROP INDEX idx_conversations_volunteer_id;
CREATE INDEX idx_conversations_volunteer_id
    ON conversations (volunteer_id, held_at, is_corrected, outcome, support, door_id, person_id);
