-- 0008: homes that a set of rounds does without, because somebody said so.

CREATE TABLE left_out_homes (
    id INTEGER PRIMARY KEY,
    round_set_id INTEGER NOT NULL REFERENCES round_sets (id) ON DELETE CASCADE,
    door_id INTEGER NOT NULL REFERENCES doors (id) ON DELETE CASCADE,
    UNIQUE (round_set_id, door_id)
) STRICT;
CREATE INDEX idx_left_out_homes_door_id ON left_out_homes (door_id);
