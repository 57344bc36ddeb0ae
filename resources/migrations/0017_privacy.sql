-- 0017: what people asked of their data: by which ways they are not to be approached; and what was deleted when, because
-- it was older than the campaign keeps such things or because the person asked.

CREATE TABLE objections (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    way TEXT NOT NULL CHECK (way IN ('door', 'post', 'phone', 'email')),
    objected_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL DEFAULT '',
    UNIQUE (person_id, way)
) STRICT;

-- Without names: the record that it was done must not keep what was deleted.
CREATE TABLE deletions (
    id INTEGER PRIMARY KEY,
    deleted_at INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('period', 'erasure')),
    before_day TEXT NOT NULL DEFAULT '', -- what was older went; empty for one person's
    counts TEXT NOT NULL DEFAULT '{}'    -- JSON: how many of each kind
) STRICT;
CREATE INDEX idx_deletions_deleted_at ON deletions (deleted_at);
