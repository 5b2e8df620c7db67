-- What was answered to a command, so that the same command sent again is answered the same. Kept for
-- a day; that a command was carried out stands in the log for ever.
CREATE TABLE answer (
  command     TEXT    NOT NULL PRIMARY KEY,
  fingerprint TEXT    NOT NULL,
  status      INTEGER NOT NULL CHECK (status BETWEEN 200 AND 299),
  headers     TEXT    NOT NULL CHECK (json_valid(headers)),
  body        TEXT    NOT NULL,
  kept_at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX answer_by_age ON answer (kept_at);
