-- 0002: where properties are by their number (UPRN), near the campaign's wards.
-- Kept in blocks of some hundred points in order of UPRN (see models/places/uprnblock.h), so that half a million take a
-- few megabytes and an import can be taken back.

CREATE TABLE uprn_blocks (
    id INTEGER PRIMARY KEY,
    first_uprn INTEGER NOT NULL UNIQUE,
    uprns INTEGER NOT NULL CHECK (uprns > 0),
    points BLOB NOT NULL
) STRICT;
