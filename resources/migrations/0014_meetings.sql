-- 0014: help for another constituency, counted apart, and who travels there together; ideas that members put forward: what
-- each would be, who supports it, and why one was set aside.

ALTER TABLE activities ADD COLUMN constituency TEXT NOT NULL DEFAULT ''; -- where we help others; empty: our own

CREATE TABLE cars (
    id INTEGER PRIMARY KEY,
    activity_id INTEGER NOT NULL REFERENCES activities (id) ON DELETE CASCADE,
    driver_volunteer_id INTEGER NOT NULL REFERENCES volunteers (id) ON DELETE CASCADE,
    seats INTEGER NOT NULL DEFAULT 4 CHECK (seats > 0), -- beside the driver's
    leaves_at TEXT NOT NULL DEFAULT '',
    leaves_from TEXT NOT NULL DEFAULT '',
    UNIQUE (activity_id, driver_volunteer_id)
) STRICT;
CREATE INDEX idx_cars_driver_volunteer_id ON cars (driver_volunteer_id);

CREATE TABLE car_riders (
    id INTEGER PRIMARY KEY,
    car_id INTEGER NOT NULL REFERENCES cars (id) ON DELETE CASCADE,
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id) ON DELETE CASCADE,
    UNIQUE (car_id, volunteer_id)
) STRICT;
CREATE INDEX idx_car_riders_volunteer_id ON car_riders (volunteer_id);

-- support_count: hands that were counted without names, beside those who gave theirs.
ALTER TABLE proposals ADD COLUMN kind TEXT NOT NULL DEFAULT ''
    CHECK (kind IN ('', 'stall', 'canvass', 'leafleting', 'telling', 'meeting'));
ALTER TABLE proposals ADD COLUMN is_set_aside INTEGER NOT NULL DEFAULT 0 CHECK (is_set_aside IN (0, 1));
ALTER TABLE proposals ADD COLUMN set_aside_because TEXT NOT NULL DEFAULT '';
CREATE INDEX idx_proposals_proposer_person_id ON proposals (proposer_person_id);
CREATE INDEX idx_proposals_meeting_id ON proposals (meeting_id);
CREATE INDEX idx_proposals_became_activity_id ON proposals (became_activity_id);

CREATE TABLE proposal_supporters (
    id INTEGER PRIMARY KEY,
    proposal_id INTEGER NOT NULL REFERENCES proposals (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    UNIQUE (proposal_id, person_id)
) STRICT;
CREATE INDEX idx_proposal_supporters_person_id ON proposal_supporters (person_id);

-- What one volunteer did is read for their card.
CREATE INDEX idx_conversations_volunteer_id ON conversations (volunteer_id, held_at);
