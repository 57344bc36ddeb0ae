-- 0004: filters of people saved by name, who is not who although they look alike, and what happened to a person that no
-- other table remembers (flags set by hand, a name put right, two entries made one).

CREATE TABLE saved_filters (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    conditions TEXT NOT NULL, -- JSON, see models/people/personfilter.h
    created_at INTEGER NOT NULL
) STRICT;

-- Pairs that somebody looked at and called two people; the lower id first.
CREATE TABLE distinct_people (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    other_person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    decided_at INTEGER NOT NULL,
    UNIQUE (person_id, other_person_id)
) STRICT;
CREATE INDEX idx_distinct_people_other_person_id ON distinct_people (other_person_id);

CREATE TABLE person_events (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    happened_at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('flag', 'name', 'contact', 'merge')),
    text TEXT NOT NULL
) STRICT;
CREATE INDEX idx_person_events_person_id ON person_events (person_id, happened_at);
