-- 0001: the campaign book as first released: places, people, register, canvass, volunteers, the week, rounds, paper, logs.
-- Released steps are never edited; a change is a new file with the next number.
-- Ids are made by the program (64 bits, time-ordered, unique across copies). Instants are UTC milliseconds; planned dates
-- and times are local text (YYYY-MM-DD, HH:MM). Coordinates are WGS84 degrees, lon before lat; outlines and lines are WKB.

CREATE TABLE campaign (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    nation TEXT NOT NULL CHECK (nation IN ('england', 'scotland', 'wales', 'northern-ireland')),
    colour TEXT NOT NULL DEFAULT '#7A3E9D',
    imprint_printer TEXT NOT NULL DEFAULT '',
    imprint_promoter TEXT NOT NULL DEFAULT '',
    imprint_on_behalf_of TEXT NOT NULL DEFAULT '',
    privacy_line TEXT NOT NULL DEFAULT '',
    is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1)),
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE settings (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

-- Imports: what was read, what could not be used, and enough to undo the last ones.
CREATE TABLE imports (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_sha256 TEXT NOT NULL DEFAULT '',
    imported_at INTEGER NOT NULL,
    counts TEXT NOT NULL DEFAULT '{}',
    undone_at INTEGER
) STRICT;
CREATE INDEX idx_imports_imported_at ON imports (imported_at);

CREATE TABLE import_problems (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    line INTEGER NOT NULL,
    reason TEXT NOT NULL,
    source_text TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX idx_import_problems_import_id ON import_problems (import_id, line);

CREATE TABLE import_journal (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    changes BLOB NOT NULL
) STRICT;
CREATE INDEX idx_import_journal_import_id ON import_journal (import_id);

-- Places -------------------------------------------------------------------------------------------------------------

CREATE TABLE wards (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    outline BLOB,
    area_m2 REAL NOT NULL DEFAULT 0,
    is_worked INTEGER NOT NULL DEFAULT 1 CHECK (is_worked IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX idx_wards_code ON wards (code) WHERE code <> '';
CREATE INDEX idx_wards_name ON wards (name);

CREATE TABLE polling_districts (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    ward_id INTEGER REFERENCES wards (id) ON DELETE SET NULL,
    ward_source TEXT NOT NULL DEFAULT 'none' CHECK (ward_source IN ('none', 'doors', 'outline', 'file', 'hand')),
    outline BLOB,
    station TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX idx_polling_districts_ward_id ON polling_districts (ward_id);

CREATE TABLE streets (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    locality TEXT NOT NULL DEFAULT '',
    line BLOB,
    source TEXT NOT NULL DEFAULT 'register' CHECK (source IN ('register', 'map', 'hand')),
    counted_doors INTEGER
) STRICT;
CREATE INDEX idx_streets_name_key ON streets (name_key, id);

-- Which wards a street runs through; a door's ward comes from its polling district, else from here or from its point.
CREATE TABLE street_wards (
    id INTEGER PRIMARY KEY,
    street_id INTEGER NOT NULL REFERENCES streets (id) ON DELETE CASCADE,
    ward_id INTEGER NOT NULL REFERENCES wards (id) ON DELETE CASCADE,
    UNIQUE (street_id, ward_id)
) STRICT;
CREATE INDEX idx_street_wards_ward_id ON street_wards (ward_id);

CREATE TABLE doors (
    id INTEGER PRIMARY KEY,
    uprn INTEGER,
    flat TEXT NOT NULL DEFAULT '',
    building TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    street_id INTEGER REFERENCES streets (id) ON DELETE RESTRICT,
    postcode TEXT NOT NULL DEFAULT '',
    address_text TEXT NOT NULL DEFAULT '',
    address_key TEXT NOT NULL,
    lon REAL,
    lat REAL,
    exactness TEXT NOT NULL DEFAULT 'none'
        CHECK (exactness IN ('none', 'street', 'postcode', 'interpolated', 'address', 'uprn', 'hand')),
    district_id INTEGER REFERENCES polling_districts (id) ON DELETE SET NULL,
    ward_id INTEGER REFERENCES wards (id) ON DELETE SET NULL,
    sort_key BLOB NOT NULL,
    access_note TEXT NOT NULL DEFAULT '',
    is_do_not_knock INTEGER NOT NULL DEFAULT 0 CHECK (is_do_not_knock IN (0, 1)),
    is_do_not_leaflet INTEGER NOT NULL DEFAULT 0 CHECK (is_do_not_leaflet IN (0, 1)),
    source TEXT NOT NULL DEFAULT 'register' CHECK (source IN ('register', 'map', 'hand'))
) STRICT;
CREATE UNIQUE INDEX idx_doors_address_key ON doors (address_key);
CREATE INDEX idx_doors_street_id ON doors (street_id, sort_key);
CREATE INDEX idx_doors_district_id ON doors (district_id);
CREATE INDEX idx_doors_ward_id ON doors (ward_id, street_id, sort_key);
CREATE INDEX idx_doors_postcode ON doors (postcode);

CREATE VIRTUAL TABLE door_index USING rtree(id, min_lon, max_lon, min_lat, max_lat);
CREATE TRIGGER doors_index_insert AFTER INSERT ON doors WHEN NEW.lon IS NOT NULL BEGIN
    INSERT INTO door_index VALUES (NEW.id, NEW.lon, NEW.lon, NEW.lat, NEW.lat);
END;
CREATE TRIGGER doors_index_update AFTER UPDATE OF lon, lat ON doors BEGIN
    DELETE FROM door_index WHERE id = OLD.id;
    INSERT INTO door_index SELECT NEW.id, NEW.lon, NEW.lon, NEW.lat, NEW.lat WHERE NEW.lon IS NOT NULL;
END;
CREATE TRIGGER doors_index_delete AFTER DELETE ON doors BEGIN
    DELETE FROM door_index WHERE id = OLD.id;
END;

CREATE TABLE postcodes (
    id INTEGER PRIMARY KEY,
    postcode TEXT NOT NULL UNIQUE,
    lon REAL NOT NULL,
    lat REAL NOT NULL,
    quality INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The map's background, kept compactly (see models/geo/geometrycodec.h): replaced whole by a newer extract.
CREATE TABLE map_features (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    min_zoom INTEGER NOT NULL DEFAULT 0,
    west REAL NOT NULL,
    south REAL NOT NULL,
    east REAL NOT NULL,
    north REAL NOT NULL,
    geometry BLOB NOT NULL
) STRICT;
CREATE INDEX idx_map_features_kind ON map_features (kind);

CREATE TABLE mapped_addresses (
    id INTEGER PRIMARY KEY,
    uprn INTEGER,
    flat TEXT NOT NULL DEFAULT '',
    building TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    street_key TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    lon REAL NOT NULL,
    lat REAL NOT NULL
) STRICT;
CREATE INDEX idx_mapped_addresses_street_key ON mapped_addresses (street_key, number);
CREATE INDEX idx_mapped_addresses_building ON mapped_addresses (building) WHERE building <> '';

-- Places where people gather: offered as pitches.
CREATE TABLE gathering_places (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    lon REAL NOT NULL,
    lat REAL NOT NULL
) STRICT;
CREATE INDEX idx_gathering_places_kind ON gathering_places (kind, name);

-- People and the register ----------------------------------------------------------------------------------------------

CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL DEFAULT '',
    forename TEXT NOT NULL DEFAULT '',
    surname TEXT NOT NULL DEFAULT '',
    name_key TEXT NOT NULL,
    door_id INTEGER REFERENCES doors (id) ON DELETE SET NULL,
    registration_id INTEGER REFERENCES registrations (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    is_do_not_contact INTEGER NOT NULL DEFAULT 0 CHECK (is_do_not_contact IN (0, 1)),
    is_deceased INTEGER NOT NULL DEFAULT 0 CHECK (is_deceased IN (0, 1)),
    has_moved INTEGER NOT NULL DEFAULT 0 CHECK (has_moved IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX idx_people_door_id ON people (door_id);
CREATE INDEX idx_people_name_key ON people (name_key, id);
CREATE INDEX idx_people_registration_id ON people (registration_id);

CREATE TABLE register_editions (
    id INTEGER PRIMARY KEY,
    import_id INTEGER REFERENCES imports (id) ON DELETE SET NULL,
    supplier TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('full', 'update', 'late')),
    edition_date TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
) STRICT;

-- What one edition of the register says of a person. Renumbering adds rows here and never touches people.
CREATE TABLE registrations (
    id INTEGER PRIMARY KEY,
    edition_id INTEGER NOT NULL REFERENCES register_editions (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    district_id INTEGER NOT NULL REFERENCES polling_districts (id) ON DELETE RESTRICT,
    number INTEGER NOT NULL,
    suffix TEXT NOT NULL DEFAULT '',
    number_text TEXT NOT NULL,
    source_number TEXT NOT NULL DEFAULT '',
    marker TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'ordinary' CHECK (kind IN ('ordinary', 'overseas', 'anonymous', 'other')),
    birth_date TEXT NOT NULL DEFAULT '',
    attainment_date TEXT NOT NULL DEFAULT '',
    is_opted_out INTEGER NOT NULL DEFAULT 0 CHECK (is_opted_out IN (0, 1)),
    source_name TEXT NOT NULL DEFAULT '',
    source_address TEXT NOT NULL DEFAULT '',
    door_id INTEGER REFERENCES doors (id) ON DELETE SET NULL,
    is_current INTEGER NOT NULL DEFAULT 1 CHECK (is_current IN (0, 1))
) STRICT;
CREATE INDEX idx_registrations_person_id ON registrations (person_id);
CREATE INDEX idx_registrations_edition_id ON registrations (edition_id);
CREATE INDEX idx_registrations_door_id ON registrations (door_id);
CREATE INDEX idx_registrations_number ON registrations (district_id, number, suffix) WHERE is_current = 1;

-- Search as you type over names, addresses and numbers. Kept by triggers, so that undo and imports keep it too.
CREATE VIRTUAL TABLE people_search USING fts5(
    name, address, number, content='', contentless_delete=1, prefix='1 2 3', tokenize="unicode61 remove_diacritics 2 tokenchars '-'");
INSERT INTO people_search (people_search, rank) VALUES ('hashsize', 16777216); -- a register is indexed in a few large steps
CREATE VIEW people_search_source AS
    SELECT p.id AS id,
           p.forename || ' ' || p.surname || ' ' || replace(replace(p.surname, '''', ''), '-', ' ') AS name,
           coalesce(d.flat || ' ' || d.building || ' ' || d.number || ' ' || s.name || ' ' || d.postcode || ' '
               || replace(d.postcode, ' ', ''), '') AS address,
           coalesce(r.number_text || ' ' || r.number, '') AS number
      FROM people p
      LEFT JOIN doors d ON d.id = p.door_id
      LEFT JOIN streets s ON s.id = d.street_id
      LEFT JOIN registrations r ON r.id = p.registration_id;
CREATE TRIGGER people_search_insert AFTER INSERT ON people BEGIN
    INSERT INTO people_search (rowid, name, address, number)
        SELECT id, name, address, number FROM people_search_source WHERE id = NEW.id;
END;
CREATE TRIGGER people_search_update AFTER UPDATE OF forename, surname, door_id, registration_id ON people BEGIN
    DELETE FROM people_search WHERE rowid = OLD.id;
    INSERT INTO people_search (rowid, name, address, number)
        SELECT id, name, address, number FROM people_search_source WHERE id = NEW.id;
END;
CREATE TRIGGER people_search_delete AFTER DELETE ON people BEGIN
    DELETE FROM people_search WHERE rowid = OLD.id;
END;
CREATE TRIGGER people_search_door AFTER UPDATE OF flat, building, number, street_id, postcode ON doors BEGIN
    DELETE FROM people_search WHERE rowid IN (SELECT id FROM people WHERE door_id = NEW.id);
    INSERT INTO people_search (rowid, name, address, number)
        SELECT v.id, v.name, v.address, v.number FROM people p JOIN people_search_source v ON v.id = p.id
         WHERE p.door_id = NEW.id;
END;

CREATE TABLE contact_points (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('mobile', 'phone', 'email')),
    value TEXT NOT NULL,
    value_key TEXT NOT NULL,
    consent TEXT NOT NULL DEFAULT 'unknown' CHECK (consent IN ('unknown', 'given', 'refused')),
    consent_at INTEGER,
    consent_recorded_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX idx_contact_points_person_id ON contact_points (person_id);
CREATE INDEX idx_contact_points_value_key ON contact_points (value_key);

CREATE TABLE elections (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    polling_date TEXT NOT NULL,
    kind TEXT NOT NULL,
    nation TEXT NOT NULL,
    voting_age INTEGER NOT NULL DEFAULT 18
) STRICT;

CREATE TABLE absent_votes (
    id INTEGER PRIMARY KEY,
    election_id INTEGER REFERENCES elections (id) ON DELETE CASCADE,
    import_id INTEGER REFERENCES imports (id) ON DELETE SET NULL,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('postal', 'proxy', 'postal-proxy'))
) STRICT;
CREATE INDEX idx_absent_votes_person_id ON absent_votes (person_id);
CREATE INDEX idx_absent_votes_election_id ON absent_votes (election_id);

-- Which polls a register marker allows, by nation; the user may edit it. Unknown markers are shown, never dropped.
CREATE TABLE franchise_markers (
    id INTEGER PRIMARY KEY,
    nation TEXT NOT NULL,
    marker TEXT NOT NULL,
    meaning TEXT NOT NULL,
    votes_local INTEGER NOT NULL CHECK (votes_local IN (0, 1)),
    votes_devolved INTEGER NOT NULL CHECK (votes_devolved IN (0, 1)),
    votes_parliament INTEGER NOT NULL CHECK (votes_parliament IN (0, 1)),
    UNIQUE (nation, marker)
) STRICT;

-- Volunteers -----------------------------------------------------------------------------------------------------------

CREATE TABLE volunteers (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL UNIQUE REFERENCES people (id) ON DELETE RESTRICT,
    postcode TEXT NOT NULL DEFAULT '',
    max_shifts_per_week INTEGER,
    since_text TEXT NOT NULL DEFAULT '',
    availability_text TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    is_new INTEGER NOT NULL DEFAULT 0 CHECK (is_new IN (0, 1)),
    avoids_stairs INTEGER NOT NULL DEFAULT 0 CHECK (avoids_stairs IN (0, 1)),
    is_representative INTEGER NOT NULL DEFAULT 0 CHECK (is_representative IN (0, 1)),
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    last_asked_at INTEGER
) STRICT;

CREATE TABLE skills (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE volunteer_skills (
    id INTEGER PRIMARY KEY,
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id) ON DELETE CASCADE,
    skill_id INTEGER NOT NULL REFERENCES skills (id) ON DELETE CASCADE,
    UNIQUE (volunteer_id, skill_id)
) STRICT;
CREATE INDEX idx_volunteer_skills_skill_id ON volunteer_skills (skill_id);

-- Weekly pattern; hours without a row are not said. weekday 1 = Monday … 7 = Sunday; from < to, local times.
CREATE TABLE availability (
    id INTEGER PRIMARY KEY,
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id) ON DELETE CASCADE,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    from_time TEXT NOT NULL,
    to_time TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'if-need-be', 'no'))
) STRICT;
CREATE INDEX idx_availability_volunteer_id ON availability (volunteer_id, weekday);

CREATE TABLE absences (
    id INTEGER PRIMARY KEY,
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id) ON DELETE CASCADE,
    from_date TEXT NOT NULL,
    to_date TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX idx_absences_volunteer_id ON absences (volunteer_id, from_date);

-- The week -------------------------------------------------------------------------------------------------------------

CREATE TABLE pitches (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    ward_id INTEGER REFERENCES wards (id) ON DELETE SET NULL,
    lon REAL,
    lat REAL,
    landowner TEXT NOT NULL DEFAULT '',
    permission TEXT NOT NULL DEFAULT 'unknown' CHECK (permission IN ('unknown', 'not-needed', 'asked', 'granted', 'refused')),
    permission_reference TEXT NOT NULL DEFAULT '',
    permission_expires_on TEXT NOT NULL DEFAULT '',
    notice_days INTEGER,
    busiest TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX idx_pitches_name ON pitches (name);
CREATE INDEX idx_pitches_ward_id ON pitches (ward_id);

CREATE TABLE kit (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    quantity INTEGER NOT NULL DEFAULT 1,
    lifters INTEGER NOT NULL DEFAULT 1,
    holder_volunteer_id INTEGER REFERENCES volunteers (id) ON DELETE SET NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE activities (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('stall', 'canvass', 'leafleting', 'telling', 'meeting')),
    title TEXT NOT NULL,
    date TEXT NOT NULL,
    start_time TEXT NOT NULL,
    end_time TEXT NOT NULL,
    pitch_id INTEGER REFERENCES pitches (id) ON DELETE SET NULL,
    round_id INTEGER REFERENCES rounds (id) ON DELETE SET NULL,
    ward_id INTEGER REFERENCES wards (id) ON DELETE SET NULL,
    place TEXT NOT NULL DEFAULT '',
    lon REAL,
    lat REAL,
    state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'done', 'cancelled')),
    is_outside INTEGER NOT NULL DEFAULT 0 CHECK (is_outside IN (0, 1)),
    agenda TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    calendar_uid TEXT NOT NULL,
    calendar_sequence INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX idx_activities_date ON activities (date, start_time);
CREATE INDEX idx_activities_kind ON activities (kind, date);
CREATE INDEX idx_activities_pitch_id ON activities (pitch_id);
CREATE INDEX idx_activities_round_id ON activities (round_id);

CREATE TABLE activity_kit (
    id INTEGER PRIMARY KEY,
    activity_id INTEGER NOT NULL REFERENCES activities (id) ON DELETE CASCADE,
    kit_id INTEGER NOT NULL REFERENCES kit (id) ON DELETE CASCADE,
    bringer_volunteer_id INTEGER REFERENCES volunteers (id) ON DELETE SET NULL,
    UNIQUE (activity_id, kit_id)
) STRICT;
CREATE INDEX idx_activity_kit_kit_id ON activity_kit (kit_id);

-- What a stall or session gave; typed afterwards.
CREATE TABLE activity_results (
    id INTEGER PRIMARY KEY,
    activity_id INTEGER NOT NULL UNIQUE REFERENCES activities (id) ON DELETE CASCADE,
    conversations INTEGER NOT NULL DEFAULT 0,
    sign_ups INTEGER NOT NULL DEFAULT 0,
    voter_registrations INTEGER NOT NULL DEFAULT 0,
    leaflets_out INTEGER NOT NULL DEFAULT 0,
    weather TEXT NOT NULL DEFAULT '',
    trouble TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE shifts (
    id INTEGER PRIMARY KEY,
    activity_id INTEGER NOT NULL REFERENCES activities (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    start_time TEXT NOT NULL,
    end_time TEXT NOT NULL,
    minimum INTEGER NOT NULL DEFAULT 1 CHECK (minimum >= 0),
    maximum INTEGER NOT NULL DEFAULT 1 CHECK (maximum >= minimum),
    skill_id INTEGER REFERENCES skills (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX idx_shifts_activity_id ON shifts (activity_id, start_time);

CREATE TABLE assignments (
    id INTEGER PRIMARY KEY,
    shift_id INTEGER NOT NULL REFERENCES shifts (id) ON DELETE CASCADE,
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id) ON DELETE CASCADE,
    state TEXT NOT NULL DEFAULT 'offered' CHECK (state IN ('offered', 'confirmed', 'declined', 'attended', 'no-show')),
    is_locked INTEGER NOT NULL DEFAULT 0 CHECK (is_locked IN (0, 1)),
    reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    UNIQUE (shift_id, volunteer_id)
) STRICT;
CREATE INDEX idx_assignments_volunteer_id ON assignments (volunteer_id);

-- Open meetings: who came; what members put forward.
CREATE TABLE attendances (
    id INTEGER PRIMARY KEY,
    activity_id INTEGER NOT NULL REFERENCES activities (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    UNIQUE (activity_id, person_id)
) STRICT;
CREATE INDEX idx_attendances_person_id ON attendances (person_id);

CREATE TABLE proposals (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    body TEXT NOT NULL DEFAULT '',
    proposer_person_id INTEGER REFERENCES people (id) ON DELETE SET NULL,
    meeting_id INTEGER REFERENCES activities (id) ON DELETE SET NULL,
    became_activity_id INTEGER REFERENCES activities (id) ON DELETE SET NULL,
    support_count INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
) STRICT;

-- Rounds and leaflets --------------------------------------------------------------------------------------------------

CREATE TABLE round_sets (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN ('canvass', 'leaflet', 'knock-up')),
    ward_id INTEGER REFERENCES wards (id) ON DELETE SET NULL,
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) STRICT;

CREATE TABLE rounds (
    id INTEGER PRIMARY KEY,
    round_set_id INTEGER NOT NULL REFERENCES round_sets (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    ward_id INTEGER REFERENCES wards (id) ON DELETE SET NULL,
    deliverer_volunteer_id INTEGER REFERENCES volunteers (id) ON DELETE SET NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX idx_rounds_round_set_id ON rounds (round_set_id, name);
CREATE INDEX idx_rounds_ward_id ON rounds (ward_id);

-- A stage is a stretch of one street, or one building on it, in the order the feet meet the doors.
CREATE TABLE stages (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    street_id INTEGER NOT NULL REFERENCES streets (id) ON DELETE RESTRICT,
    ward_id INTEGER REFERENCES wards (id) ON DELETE SET NULL,
    building TEXT NOT NULL DEFAULT '',
    from_number TEXT NOT NULL DEFAULT '',
    to_number TEXT NOT NULL DEFAULT '',
    parity TEXT NOT NULL DEFAULT 'all' CHECK (parity IN ('all', 'odds', 'evens')),
    direction TEXT NOT NULL DEFAULT 'up' CHECK (direction IN ('up', 'down'))
) STRICT;
CREATE INDEX idx_stages_round_id ON stages (round_id, position);
CREATE INDEX idx_stages_street_id ON stages (street_id);

CREATE TABLE leaflets (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    imprint_printer TEXT NOT NULL DEFAULT '',
    imprint_promoter TEXT NOT NULL DEFAULT '',
    imprint_on_behalf_of TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE stock_moves (
    id INTEGER PRIMARY KEY,
    leaflet_id INTEGER NOT NULL REFERENCES leaflets (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('printed', 'bundled', 'out', 'delivered', 'returned', 'spoiled')),
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    round_id INTEGER REFERENCES rounds (id) ON DELETE SET NULL,
    volunteer_id INTEGER REFERENCES volunteers (id) ON DELETE SET NULL,
    moved_at INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX idx_stock_moves_leaflet_id ON stock_moves (leaflet_id, moved_at);

CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
    leaflet_id INTEGER REFERENCES leaflets (id) ON DELETE SET NULL,
    round_id INTEGER NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
    volunteer_id INTEGER REFERENCES volunteers (id) ON DELETE SET NULL,
    activity_id INTEGER REFERENCES activities (id) ON DELETE SET NULL,
    delivered_on TEXT NOT NULL,
    doors INTEGER NOT NULL,
    is_complete INTEGER NOT NULL DEFAULT 1 CHECK (is_complete IN (0, 1)),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX idx_deliveries_round_id ON deliveries (round_id, delivered_on);

CREATE TABLE missed_doors (
    id INTEGER PRIMARY KEY,
    delivery_id INTEGER NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    door_id INTEGER NOT NULL REFERENCES doors (id) ON DELETE CASCADE,
    reason TEXT NOT NULL CHECK (reason IN ('no-letterbox', 'locked', 'dog', 'refused', 'no-junk-mail', 'not-reached', 'other'))
) STRICT;
CREATE INDEX idx_missed_doors_delivery_id ON missed_doors (delivery_id);
CREATE INDEX idx_missed_doors_door_id ON missed_doors (door_id);

-- Paper and conversations ------------------------------------------------------------------------------------------------

-- Every printed sheet is kept frozen as printed; number is what stands on the paper.
CREATE TABLE sheets (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    heading TEXT NOT NULL DEFAULT '{}',
    round_id INTEGER REFERENCES rounds (id) ON DELETE SET NULL,
    activity_id INTEGER REFERENCES activities (id) ON DELETE SET NULL,
    printed_at INTEGER NOT NULL,
    entered_at INTEGER
) STRICT;
CREATE INDEX idx_sheets_printed_at ON sheets (printed_at);

CREATE TABLE sheet_lines (
    id INTEGER PRIMARY KEY,
    sheet_id INTEGER NOT NULL REFERENCES sheets (id) ON DELETE CASCADE,
    line_key INTEGER NOT NULL,
    door_id INTEGER REFERENCES doors (id) ON DELETE SET NULL,
    person_id INTEGER REFERENCES people (id) ON DELETE SET NULL,
    printed TEXT NOT NULL,
    UNIQUE (sheet_id, line_key)
) STRICT;
CREATE INDEX idx_sheet_lines_person_id ON sheet_lines (person_id);
CREATE INDEX idx_sheet_lines_door_id ON sheet_lines (door_id);

-- Outcomes, support scale and asks are three different things; each campaign edits its own.
CREATE TABLE codes (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('outcome', 'support', 'ask')),
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    position INTEGER NOT NULL,
    is_contact INTEGER NOT NULL DEFAULT 0 CHECK (is_contact IN (0, 1)),
    is_retired INTEGER NOT NULL DEFAULT 0 CHECK (is_retired IN (0, 1)),
    UNIQUE (kind, key)
) STRICT;

CREATE TABLE questions (
    id INTEGER PRIMARY KEY,
    survey TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL,
    short_text TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('yes-no', 'choice', 'scale', 'text')),
    choices TEXT NOT NULL DEFAULT '[]',
    position INTEGER NOT NULL DEFAULT 0,
    asked_from TEXT NOT NULL DEFAULT '',
    asked_until TEXT NOT NULL DEFAULT '',
    is_retired INTEGER NOT NULL DEFAULT 0 CHECK (is_retired IN (0, 1))
) STRICT;

-- Events: added, corrected by a later event (corrects_id), never overwritten.
CREATE TABLE conversations (
    id INTEGER PRIMARY KEY,
    person_id INTEGER REFERENCES people (id) ON DELETE RESTRICT,
    door_id INTEGER REFERENCES doors (id) ON DELETE RESTRICT,
    held_at INTEGER NOT NULL,
    volunteer_id INTEGER REFERENCES volunteers (id) ON DELETE SET NULL,
    activity_id INTEGER REFERENCES activities (id) ON DELETE SET NULL,
    sheet_line_id INTEGER REFERENCES sheet_lines (id) ON DELETE SET NULL,
    outcome TEXT NOT NULL,
    support TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    corrects_id INTEGER REFERENCES conversations (id) ON DELETE SET NULL,
    is_corrected INTEGER NOT NULL DEFAULT 0 CHECK (is_corrected IN (0, 1)),
    set_flag TEXT NOT NULL DEFAULT '' CHECK (set_flag IN ('', 'do-not-contact', 'deceased', 'moved', 'do-not-knock')),
    recorded_at INTEGER NOT NULL,
    CHECK (person_id IS NOT NULL OR door_id IS NOT NULL)
) STRICT;
CREATE INDEX idx_conversations_person_id ON conversations (person_id, held_at);
CREATE INDEX idx_conversations_door_id ON conversations (door_id, held_at);
CREATE INDEX idx_conversations_held_at ON conversations (held_at);
CREATE INDEX idx_conversations_sheet_line_id ON conversations (sheet_line_id);
CREATE INDEX idx_conversations_activity_id ON conversations (activity_id);

CREATE TABLE answers (
    id INTEGER PRIMARY KEY,
    conversation_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    question_id INTEGER NOT NULL REFERENCES questions (id) ON DELETE RESTRICT,
    answer TEXT NOT NULL
) STRICT;
CREATE INDEX idx_answers_conversation_id ON answers (conversation_id);
CREATE INDEX idx_answers_question_id ON answers (question_id);

CREATE TABLE follow_ups (
    id INTEGER PRIMARY KEY,
    conversation_id INTEGER REFERENCES conversations (id) ON DELETE CASCADE,
    person_id INTEGER REFERENCES people (id) ON DELETE CASCADE,
    door_id INTEGER REFERENCES doors (id) ON DELETE CASCADE,
    ask TEXT NOT NULL,
    owner_volunteer_id INTEGER REFERENCES volunteers (id) ON DELETE SET NULL,
    due_on TEXT NOT NULL DEFAULT '',
    done_at INTEGER,
    note TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX idx_follow_ups_open ON follow_ups (due_on) WHERE done_at IS NULL;
CREATE INDEX idx_follow_ups_person_id ON follow_ups (person_id);
CREATE INDEX idx_follow_ups_conversation_id ON follow_ups (conversation_id);

-- Everything that left the file.
CREATE TABLE export_log (
    id INTEGER PRIMARY KEY,
    exported_at INTEGER NOT NULL,
    item TEXT NOT NULL,
    purpose TEXT NOT NULL,
    format TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    file_name TEXT NOT NULL DEFAULT '',
    lines INTEGER NOT NULL,
    people INTEGER NOT NULL DEFAULT 0,
    held_back TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX idx_export_log_exported_at ON export_log (exported_at);

-- What every campaign starts with; all of it may be edited.
INSERT INTO codes (id, kind, key, label, position, is_contact) VALUES
    (1, 'outcome', 'spoke', 'Spoke', 1, 1),
    (2, 'outcome', 'no-answer', 'No answer', 2, 0),
    (3, 'outcome', 'refused', 'Refused', 3, 1),
    (4, 'outcome', 'moved', 'Moved away', 4, 0),
    (5, 'outcome', 'deceased', 'Deceased', 5, 0),
    (6, 'outcome', 'not-accessible', 'Not accessible', 6, 0),
    (7, 'outcome', 'no-such-address', 'No such address', 7, 0),
    (8, 'outcome', 'do-not-contact', 'Do not contact', 8, 0),
    (11, 'support', '1', 'Certain to support us', 1, 0),
    (12, 'support', '2', 'Leaning to us', 2, 0),
    (13, 'support', '3', 'Undecided', 3, 0),
    (14, 'support', '4', 'Leaning away', 4, 0),
    (15, 'support', '5', 'Against us', 5, 0),
    (21, 'ask', 'poster', 'Poster', 1, 0),
    (22, 'ask', 'postal-vote', 'Postal vote', 2, 0),
    (23, 'ask', 'help', 'Wants to help', 3, 0),
    (24, 'ask', 'casework', 'Casework', 4, 0);

-- Sources: Electoral Commission pages on the form of the register (England 2024, Scotland); see the help page on markers.
INSERT INTO franchise_markers (id, nation, marker, meaning, votes_local, votes_devolved, votes_parliament) VALUES
    (1, 'england', '', 'All polls', 1, 1, 1),
    (2, 'england', 'F', 'Overseas elector', 0, 0, 1),
    (3, 'england', 'L', 'Peer', 1, 1, 0),
    (4, 'england', 'G', 'EU citizen', 1, 1, 0),
    (5, 'england', 'B', 'EU citizen, qualifying or retained right', 1, 1, 0),
    (6, 'england', 'K', 'EU citizen (old files)', 1, 1, 0),
    (7, 'england', 'N', 'Anonymous entry', 1, 1, 1),
    (11, 'scotland', '', 'All polls', 1, 1, 1),
    (12, 'scotland', 'F', 'Overseas elector', 0, 0, 1),
    (13, 'scotland', 'L', 'Peer', 1, 1, 0),
    (14, 'scotland', 'G', 'EU citizen', 1, 1, 0),
    (15, 'scotland', 'K', 'EU citizen (old files)', 1, 1, 0),
    (16, 'scotland', 'M', 'Qualifying foreign national, or prisoner under 12 months', 1, 1, 0),
    (17, 'scotland', 'N', 'Anonymous entry', 1, 1, 1),
    (21, 'wales', '', 'All polls', 1, 1, 1),
    (22, 'wales', 'F', 'Overseas elector', 0, 0, 1),
    (23, 'wales', 'L', 'Peer', 1, 1, 0),
    (24, 'wales', 'G', 'EU citizen', 1, 1, 0),
    (25, 'wales', 'K', 'EU citizen (old files)', 1, 1, 0),
    (26, 'wales', 'M', 'Qualifying foreign national', 1, 1, 0),
    (27, 'wales', 'N', 'Anonymous entry', 1, 1, 1),
    (31, 'northern-ireland', '', 'All polls', 1, 1, 1),
    (32, 'northern-ireland', 'F', 'Overseas elector', 0, 0, 1),
    (33, 'northern-ireland', 'L', 'Peer', 1, 1, 0),
    (34, 'northern-ireland', 'G', 'EU citizen', 1, 1, 0),
    (35, 'northern-ireland', 'B', 'EU citizen, qualifying or retained right', 1, 1, 0),
    (36, 'northern-ireland', 'K', 'EU citizen (old files)', 1, 1, 0),
    (37, 'northern-ireland', 'N', 'Anonymous entry', 1, 1, 1);
