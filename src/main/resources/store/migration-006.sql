-- Version 6: what is planned by date beside the weeks. No row of before changes its meaning.

CREATE TABLE skin_cycle (
    position INTEGER PRIMARY KEY, -- order of making
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    first_night TEXT NOT NULL,
    nights TEXT NOT NULL -- names in order, one a line; in all such lists a line end is written \n and a backslash \\
) STRICT;

-- No reference to product: the plan may name one that was deleted.
CREATE TABLE rhythm_line (
    product TEXT NOT NULL,
    position INTEGER NOT NULL,
    session TEXT NOT NULL,
    kind TEXT NOT NULL,
    amount INTEGER, -- days from one use to the next, or times a week
    least_apart INTEGER,
    most_apart INTEGER,
    weekdays TEXT NOT NULL, -- names with commas between
    cycle TEXT, -- id of a cycle
    nights TEXT, -- names of its nights, one a line
    valid_from TEXT,
    valid_until TEXT,
    PRIMARY KEY (product, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_exception (
    day TEXT NOT NULL,
    session TEXT NOT NULL,
    product TEXT NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (day, session, product)
) STRICT, WITHOUT ROWID;

CREATE TABLE days_away (
    position INTEGER PRIMARY KEY, -- order of entering
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    keep TEXT NOT NULL,
    products TEXT NOT NULL -- ids of what goes on, one a line
) STRICT;

CREATE TABLE skin_event (
    position INTEGER PRIMARY KEY, -- order of entering
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    day TEXT NOT NULL
) STRICT;
