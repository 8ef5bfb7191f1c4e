-- Version 1: everything of a notebook.
-- Words (session, form, …) are the names of the program's own constants; days are ISO dates as the user's calendar
-- shows them; an instant is nanoseconds since 1970-01-01T00:00:00Z, beside it the zone it was made in.

PRAGMA application_id = 1399543659; -- "SkWk": tells this file from any other SQLite file

CREATE TABLE product (
    position INTEGER PRIMARY KEY, -- order of adding
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    form TEXT NOT NULL,
    category TEXT NOT NULL,
    prescription INTEGER NOT NULL CHECK (prescription IN (0, 1)),
    prescribed_per_week INTEGER,
    first_used TEXT,
    wanted_per_week INTEGER,
    preferred_days TEXT NOT NULL, -- names of weekdays with commas between
    opened TEXT,
    period_after_opening_months INTEGER,
    archived INTEGER NOT NULL CHECK (archived IN (0, 1))
) STRICT;

CREATE TABLE dose (
    product TEXT NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    active TEXT NOT NULL,
    percent REAL,
    PRIMARY KEY (product, position)
) STRICT, WITHOUT ROWID;

-- A planned week holds from its day on until the next one begins.
CREATE TABLE week_plan (
    valid_from TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- No reference to product: the plan and the diary may name one that was deleted.
CREATE TABLE placement (
    valid_from TEXT NOT NULL REFERENCES week_plan (valid_from) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    weekday TEXT NOT NULL,
    session TEXT NOT NULL,
    product TEXT NOT NULL,
    PRIMARY KEY (valid_from, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE diary_entry (
    position INTEGER PRIMARY KEY, -- order of writing down
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    day TEXT NOT NULL,
    session TEXT NOT NULL,
    product TEXT NOT NULL,
    skip_reason TEXT, -- absent: the step was done
    note TEXT, -- absent: no note
    recorded_at INTEGER NOT NULL,
    zone TEXT NOT NULL
) STRICT;

CREATE TABLE skin_note (
    position INTEGER PRIMARY KEY, -- order of writing down
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    day TEXT NOT NULL,
    level TEXT, -- absent: the skin felt fine
    text TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    zone TEXT NOT NULL
) STRICT;

-- At most one row; none until the user said something.
CREATE TABLE profile (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    sensitivity TEXT NOT NULL,
    skin_type TEXT,
    goals TEXT NOT NULL, -- names with commas between
    pregnant_or_planning INTEGER NOT NULL CHECK (pregnant_or_planning IN (0, 1)),
    conditions TEXT NOT NULL -- names with commas between
) STRICT;

-- One row a setting; a setting without a row has the program's default.
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
