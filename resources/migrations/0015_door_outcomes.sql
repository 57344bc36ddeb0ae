-- 0015: which outcomes speak of a door, and so of everybody behind it: ticked once for a household.

ALTER TABLE codes ADD COLUMN is_of_door INTEGER NOT NULL DEFAULT 0 CHECK (is_of_door IN (0, 1));
UPDATE codes SET is_of_door = 1 WHERE kind = 'outcome' AND key IN ('no-answer', 'not-accessible', 'no-such-address');
