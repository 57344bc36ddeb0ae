-- 0009: walks: who went past which doors of a round on a day, kept by doors so that it stays right when stages are edited.
-- Where a walker went is personal: the track itself is here only when it is to be kept.

CREATE TABLE walks (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
    volunteer_id INTEGER REFERENCES volunteers (id) ON DELETE SET NULL,
    walked_on TEXT NOT NULL,
    metres INTEGER NOT NULL CHECK (metres >= 0), -- along the ways of the map
    track BLOB, -- lines as models/geo/geometrycodec.h writes them; NULL: forgotten
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX idx_walks_round_id ON walks (round_id, walked_on);
CREATE INDEX idx_walks_volunteer_id ON walks (volunteer_id);

CREATE TABLE walked_doors (
    id INTEGER PRIMARY KEY,
    walk_id INTEGER NOT NULL REFERENCES walks (id) ON DELETE CASCADE,
    door_id INTEGER NOT NULL REFERENCES doors (id) ON DELETE CASCADE,
    UNIQUE (walk_id, door_id)
) STRICT;
CREATE INDEX idx_walked_doors_door_id ON walked_doors (door_id);
