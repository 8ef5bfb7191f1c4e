-- Version 7: what can be undone, also after a restart and by another program that opened the same notebook.

-- The last commands, the oldest first; those that were undone are behind the others, and may be redone.
CREATE TABLE undo_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice, so that an open window knows its own steps again
    label TEXT NOT NULL, -- key of the text that names the command
    arguments TEXT, -- names in that text, one a line with \n and \\ as in other lists; absent where it has none
    changes TEXT NOT NULL, -- what was there before and after, as JSON
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    schema_version INTEGER NOT NULL, -- of the database when it was written; another one cannot take it back
    writer TEXT NOT NULL, -- which part of the program gave the command
    recorded_at INTEGER NOT NULL,
    zone TEXT NOT NULL
) STRICT;

-- At most one row: why nothing before it can be undone; none in a notebook that was never begun anew.
CREATE TABLE history_start (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    reason TEXT NOT NULL,
    backup TEXT, -- file name of the copy made just before; absent where there was nothing to copy
    recorded_at INTEGER NOT NULL,
    zone TEXT NOT NULL
) STRICT;
