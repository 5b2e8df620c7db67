-- The library knows which lists a register has; a store that repeats them would have to change
-- with every list that is added.
CREATE TABLE record_of_any_list (
  kind TEXT    NOT NULL CHECK (kind <> ''),
  key  TEXT    NOT NULL,
  nth  INTEGER NOT NULL CHECK (nth >= 0),
  body TEXT    NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (kind, key, nth)
) STRICT, WITHOUT ROWID;

INSERT INTO record_of_any_list (kind, key, nth, body) SELECT kind, key, nth, body FROM record;
DROP TABLE record;
ALTER TABLE record_of_any_list RENAME TO record;

-- A command that is sent again finds the line that it left the first time.
ALTER TABLE change ADD COLUMN command TEXT;
CREATE UNIQUE INDEX change_of_command ON change (command) WHERE command IS NOT NULL;
