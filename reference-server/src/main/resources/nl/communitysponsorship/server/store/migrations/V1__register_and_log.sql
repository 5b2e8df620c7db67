-- The register is one row a record, in its canonical JSON, so that a change writes what changed and
-- nothing else. Rules and searching are the library's business; the store keeps and gives back.

CREATE TABLE register_version (
  only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
  version  INTEGER NOT NULL CHECK (version >= 0)
) STRICT;

INSERT INTO register_version (only_row, version) VALUES (1, 0);

CREATE TABLE record (
  kind TEXT    NOT NULL CHECK (kind IN (
    'programme', 'organisations', 'teams', 'sponsors', 'groups', 'trainingSessions', 'attendances',
    'households', 'proposals', 'sponsorships', 'tasks', 'contacts', 'surveys',
    'exemptions')),
  key  TEXT    NOT NULL,
  nth  INTEGER NOT NULL CHECK (nth >= 0),
  body TEXT    NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (kind, key, nth)
) STRICT, WITHOUT ROWID;

-- Who did what, when. A line is written in the transaction of the change itself and then stands.
CREATE TABLE change (
  version     INTEGER NOT NULL PRIMARY KEY CHECK (version >= 1),
  what        TEXT    NOT NULL,
  subject     TEXT    NOT NULL,
  worker      TEXT    NOT NULL,
  holds_on    TEXT    NOT NULL CHECK (holds_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  recorded_at TEXT    NOT NULL CHECK (recorded_at GLOB '*Z'),
  records     INTEGER NOT NULL CHECK (records >= 0),
  facts       TEXT    NOT NULL CHECK (json_valid(facts))
) STRICT;

CREATE TRIGGER change_is_never_rewritten BEFORE UPDATE ON change
BEGIN
  SELECT RAISE(ABORT, 'a line of the log is never rewritten');
END;

CREATE TRIGGER change_is_never_removed BEFORE DELETE ON change
BEGIN
  SELECT RAISE(ABORT, 'a line of the log is never removed');
END;
