-- 0005: search that costs an import little: names in a full-text index, everything else asked from its own table.
-- A street, a postcode or a number is found by its table's index (see models/people/personsearch.h), so that a
-- renumbering or a renamed street need not touch the search, and a million names are indexed in half a second.

DROP TRIGGER people_search_insert;
DROP TRIGGER people_search_update;
DROP TRIGGER people_search_delete;
DROP TRIGGER people_search_door;
DROP VIEW people_search_source;
DROP TABLE people_search;

-- The key has no accents and no apostrophes; "O'Brien" is found by "brien" as well.
CREATE VIEW people_search_source AS
    SELECT id, name_key || CASE WHEN instr(surname, '''') OR instr(surname, '’') THEN ' ' || surname ELSE '' END AS name
      FROM people;
CREATE VIRTUAL TABLE people_search USING fts5(
    name, content='people_search_source', content_rowid='id', columnsize=0, detail=none, prefix='1 2 3',
    tokenize="unicode61 remove_diacritics 2");
INSERT INTO people_search (people_search, rank) VALUES ('hashsize', 16777216); -- a register is indexed in a few large steps
INSERT INTO people_search (people_search) VALUES ('rebuild');
-- An import narrows the bracketed conditions to the people it found (see models/people/searchpause.h).
CREATE TRIGGER people_search_insert AFTER INSERT ON people BEGIN
    INSERT INTO people_search (rowid, name)
    VALUES (NEW.id, NEW.name_key
        || CASE WHEN instr(NEW.surname, '''') OR instr(NEW.surname, '’') THEN ' ' || NEW.surname ELSE '' END);
END;
CREATE TRIGGER people_search_update AFTER UPDATE OF surname, name_key ON people
    WHEN (NEW.surname <> OLD.surname OR NEW.name_key <> OLD.name_key) BEGIN
    INSERT INTO people_search (people_search, rowid, name)
    VALUES ('delete', OLD.id, OLD.name_key
        || CASE WHEN instr(OLD.surname, '''') OR instr(OLD.surname, '’') THEN ' ' || OLD.surname ELSE '' END);
    INSERT INTO people_search (rowid, name)
    VALUES (NEW.id, NEW.name_key
        || CASE WHEN instr(NEW.surname, '''') OR instr(NEW.surname, '’') THEN ' ' || NEW.surname ELSE '' END);
END;
CREATE TRIGGER people_search_delete AFTER DELETE ON people WHEN (OLD.id <> 0) BEGIN
    INSERT INTO people_search (people_search, rowid, name)
    VALUES ('delete', OLD.id, OLD.name_key
        || CASE WHEN instr(OLD.surname, '''') OR instr(OLD.surname, '’') THEN ' ' || OLD.surname ELSE '' END);
END;

-- Words of streets, as written and as compared ("St John's Rd", "saint johns road").
CREATE VIEW street_search_source AS SELECT id, name || ' ' || name_key AS name FROM streets;
CREATE VIRTUAL TABLE street_search USING fts5(
    name, content='street_search_source', content_rowid='id', columnsize=0, detail=none, prefix='1 2 3',
    tokenize="unicode61 remove_diacritics 2");
INSERT INTO street_search (street_search) VALUES ('rebuild');
CREATE TRIGGER street_search_insert AFTER INSERT ON streets BEGIN
    INSERT INTO street_search (rowid, name) VALUES (NEW.id, NEW.name || ' ' || NEW.name_key);
END;
CREATE TRIGGER street_search_update AFTER UPDATE OF name, name_key ON streets
    WHEN NEW.name <> OLD.name OR NEW.name_key <> OLD.name_key BEGIN
    INSERT INTO street_search (street_search, rowid, name) VALUES ('delete', OLD.id, OLD.name || ' ' || OLD.name_key);
    INSERT INTO street_search (rowid, name) VALUES (NEW.id, NEW.name || ' ' || NEW.name_key);
END;
CREATE TRIGGER street_search_delete AFTER DELETE ON streets BEGIN
    INSERT INTO street_search (street_search, rowid, name) VALUES ('delete', OLD.id, OLD.name || ' ' || OLD.name_key);
END;

-- Words of buildings; doors without one cost nothing.
CREATE VIRTUAL TABLE building_search USING fts5(
    building, content='doors', content_rowid='id', columnsize=0, detail=none, prefix='1 2 3',
    tokenize="unicode61 remove_diacritics 2");
INSERT INTO building_search (building_search) VALUES ('rebuild');
CREATE TRIGGER building_search_insert AFTER INSERT ON doors WHEN NEW.building <> '' BEGIN
    INSERT INTO building_search (rowid, building) VALUES (NEW.id, NEW.building);
END;
CREATE TRIGGER building_search_update AFTER UPDATE OF building ON doors WHEN NEW.building <> OLD.building BEGIN
    INSERT INTO building_search (building_search, rowid, building)
        SELECT 'delete', OLD.id, OLD.building WHERE OLD.building <> ''; -- what was never put in cannot be taken out
    INSERT INTO building_search (rowid, building) SELECT NEW.id, NEW.building WHERE NEW.building <> '';
END;
CREATE TRIGGER building_search_delete AFTER DELETE ON doors WHEN OLD.building <> '' BEGIN
    INSERT INTO building_search (building_search, rowid, building) VALUES ('delete', OLD.id, OLD.building);
END;

-- Asked by an update: who held this number before.
CREATE INDEX idx_registrations_former ON registrations (district_id, number, suffix) WHERE is_current = 0;
-- Asked by nobody.
DROP INDEX idx_registrations_edition_id;
-- Most doors have their ward from their polling district.
DROP INDEX idx_doors_ward_id;
CREATE INDEX idx_doors_ward_id ON doors (ward_id, street_id, sort_key) WHERE ward_id IS NOT NULL;
-- Only asked when a door is removed by hand, which may look through the table once.
DROP INDEX idx_registrations_door_id;
