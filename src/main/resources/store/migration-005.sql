-- Version 5: rows that no program of the time could read, kept when something took their place.

CREATE TABLE kept_row (
    position INTEGER PRIMARY KEY, -- order of keeping
    content TEXT NOT NULL -- the statement that would write the row again
) STRICT;
