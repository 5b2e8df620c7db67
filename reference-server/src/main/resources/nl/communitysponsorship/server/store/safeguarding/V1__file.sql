-- The whole safeguarding file in one row, in its canonical JSON. It lies in a database of its own, so
-- that no copy, query or export of the register can carry it along.
CREATE TABLE safeguarding (
  only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
  version  INTEGER NOT NULL CHECK (version >= 1),
  body     TEXT    NOT NULL CHECK (json_valid(body))
) STRICT;
