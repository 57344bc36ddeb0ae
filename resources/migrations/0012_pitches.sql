-- 0012: what a pitch is held under: the council's word beside the landowner's, the insurance that is asked for, market days
-- and papers; and where kit is, since when.

ALTER TABLE pitches ADD COLUMN council_permission TEXT NOT NULL DEFAULT 'unknown'
    CHECK (council_permission IN ('unknown', 'not-needed', 'asked', 'granted', 'refused'));
ALTER TABLE pitches ADD COLUMN council_reference TEXT NOT NULL DEFAULT '';
ALTER TABLE pitches ADD COLUMN council_expires_on TEXT NOT NULL DEFAULT '';
ALTER TABLE pitches ADD COLUMN council_notice_days INTEGER CHECK (council_notice_days >= 0);
ALTER TABLE pitches ADD COLUMN insurance_pounds INTEGER NOT NULL DEFAULT 0 CHECK (insurance_pounds >= 0); -- 0: none asked for
ALTER TABLE pitches ADD COLUMN market_days INTEGER NOT NULL DEFAULT 0 CHECK (market_days BETWEEN 0 AND 127); -- bit 0: Monday

-- Letters of permission, plans, certificates: kept inside the encrypted file.
CREATE TABLE pitch_papers (
    id INTEGER PRIMARY KEY,
    pitch_id INTEGER NOT NULL REFERENCES pitches (id) ON DELETE CASCADE,
    name TEXT NOT NULL, -- of the file, as it came
    content BLOB NOT NULL,
    added_at INTEGER NOT NULL
) STRICT;
CREATE INDEX idx_pitch_papers_pitch_id ON pitch_papers (pitch_id, name);

ALTER TABLE kit ADD COLUMN kept_at TEXT NOT NULL DEFAULT ''; -- where, in words: "garage, key with the neighbour"
ALTER TABLE kit ADD COLUMN held_since TEXT NOT NULL DEFAULT '';
