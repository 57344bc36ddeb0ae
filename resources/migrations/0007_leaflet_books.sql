-- 0007: leaflets with books that balance. A move takes leaflets from one place to another, bundles are made for rounds,
-- and a delivery outlives its round, since what was delivered stays delivered.

ALTER TABLE leaflets ADD COLUMN ward_id INTEGER REFERENCES wards (id) ON DELETE SET NULL; -- none: the whole campaign
ALTER TABLE leaflets ADD COLUMN is_finished INTEGER NOT NULL DEFAULT 0 CHECK (is_finished IN (0, 1));
ALTER TABLE leaflets ADD COLUMN note TEXT NOT NULL DEFAULT '';
CREATE INDEX idx_leaflets_ward_id ON leaflets (ward_id);

CREATE TABLE deliveries_kept (
    id INTEGER PRIMARY KEY,
    leaflet_id INTEGER REFERENCES leaflets (id) ON DELETE SET NULL,
    round_id INTEGER REFERENCES rounds (id) ON DELETE SET NULL,
    round_name TEXT NOT NULL, -- of that day
    volunteer_id INTEGER REFERENCES volunteers (id) ON DELETE SET NULL,
    activity_id INTEGER REFERENCES activities (id) ON DELETE SET NULL,
    delivered_on TEXT NOT NULL,
    doors INTEGER NOT NULL CHECK (doors > 0), -- that got one
    is_complete INTEGER NOT NULL DEFAULT 1 CHECK (is_complete IN (0, 1)),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO deliveries_kept
    SELECT d.id, d.leaflet_id, d.round_id, r.name, d.volunteer_id, d.activity_id, d.delivered_on, max(d.doors, 1), d.is_complete, d.note
      FROM deliveries d JOIN rounds r ON r.id = d.round_id;
DROP TABLE deliveries;
ALTER TABLE deliveries_kept RENAME TO deliveries;
CREATE INDEX idx_deliveries_round_id ON deliveries (round_id, delivered_on);
CREATE INDEX idx_deliveries_leaflet_id ON deliveries (leaflet_id);
CREATE INDEX idx_deliveries_volunteer_id ON deliveries (volunteer_id);

-- Leaflets tied together for one round. What is in a bundle now is told by its moves.
CREATE TABLE bundles (
    id INTEGER PRIMARY KEY,
    leaflet_id INTEGER NOT NULL REFERENCES leaflets (id) ON DELETE CASCADE,
    round_id INTEGER REFERENCES rounds (id) ON DELETE SET NULL,
    round_name TEXT NOT NULL, -- of that day
    volunteer_id INTEGER REFERENCES volunteers (id) ON DELETE SET NULL, -- with whom it is
    made_on TEXT NOT NULL,
    handed_out_on TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX idx_bundles_leaflet_id ON bundles (leaflet_id);
CREATE INDEX idx_bundles_round_id ON bundles (round_id);
CREATE INDEX idx_bundles_volunteer_id ON bundles (volunteer_id);

-- Double entry: whatever is in one place came from another. The world is the printer, and whatever nobody had counted.
CREATE TABLE stock_moves_kept (
    id INTEGER PRIMARY KEY,
    leaflet_id INTEGER NOT NULL REFERENCES leaflets (id) ON DELETE CASCADE,
    from_place TEXT NOT NULL CHECK (from_place IN ('world', 'shelf', 'bundled', 'out', 'delivered', 'returned', 'spoiled')),
    to_place TEXT NOT NULL CHECK (to_place IN ('world', 'shelf', 'bundled', 'out', 'delivered', 'returned', 'spoiled')),
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    bundle_id INTEGER REFERENCES bundles (id) ON DELETE CASCADE,
    delivery_id INTEGER REFERENCES deliveries (id) ON DELETE CASCADE,
    moved_on TEXT NOT NULL,
    is_count INTEGER NOT NULL DEFAULT 0 CHECK (is_count IN (0, 1)), -- what counting the shelf brought to light
    note TEXT NOT NULL DEFAULT '',
    CHECK (from_place <> to_place),
    CHECK (bundle_id IS NOT NULL OR (from_place NOT IN ('bundled', 'out') AND to_place NOT IN ('bundled', 'out')))
) STRICT;
-- No program wrote moves before this step. What had been delivered is taken as printed, so that the books balance.
INSERT INTO stock_moves_kept (id, leaflet_id, from_place, to_place, quantity, delivery_id, moved_on)
    SELECT id, leaflet_id, 'world', 'delivered', doors, id, delivered_on FROM deliveries WHERE leaflet_id IS NOT NULL;
DROP TABLE stock_moves;
ALTER TABLE stock_moves_kept RENAME TO stock_moves;
CREATE INDEX idx_stock_moves_leaflet_id ON stock_moves (leaflet_id, from_place, to_place, quantity);
CREATE INDEX idx_stock_moves_bundle_id ON stock_moves (bundle_id, from_place, to_place, quantity);
CREATE INDEX idx_stock_moves_delivery_id ON stock_moves (delivery_id);
