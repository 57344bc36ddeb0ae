-- 0011: what each calendar entry said when it last left the file, so that a calendar that is opened again follows the plan: a change
-- raises its sequence, and what is no longer planned leaves once more, as cancelled.

CREATE TABLE calendar_entries (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    volunteer_id INTEGER REFERENCES volunteers (id) ON DELETE CASCADE, -- in whose own calendar it is; NULL: in the campaign's
    activity_id INTEGER REFERENCES activities (id) ON DELETE SET NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    summary TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    date TEXT NOT NULL,
    start_time TEXT NOT NULL,
    end_time TEXT NOT NULL,
    is_cancelled INTEGER NOT NULL DEFAULT 0 CHECK (is_cancelled IN (0, 1))
) STRICT;
CREATE INDEX idx_calendar_entries_volunteer_id ON calendar_entries (volunteer_id, date);
CREATE INDEX idx_calendar_entries_activity_id ON calendar_entries (activity_id);
