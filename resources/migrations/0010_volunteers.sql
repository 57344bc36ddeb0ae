-- 0010: what an organiser keeps in mind of volunteers: who likes to come week after week, what a representative is, and
-- whom one has thanked, for what.

ALTER TABLE volunteers ADD COLUMN likes_every_week INTEGER NOT NULL DEFAULT 0 CHECK (likes_every_week IN (0, 1));
ALTER TABLE volunteers ADD COLUMN office TEXT NOT NULL DEFAULT ''; -- of representatives: "Councillor, Gospel Oak"

CREATE TABLE thanks (
    id INTEGER PRIMARY KEY,
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id) ON DELETE CASCADE,
    thanked_on TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX idx_thanks_volunteer_id ON thanks (volunteer_id, thanked_on);
