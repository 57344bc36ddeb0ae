-- 0003: numbers that the map only says to lie between two mapped houses (interpolation ways).

ALTER TABLE mapped_addresses ADD COLUMN is_interpolated INTEGER NOT NULL DEFAULT 0 CHECK (is_interpolated IN (0, 1));
