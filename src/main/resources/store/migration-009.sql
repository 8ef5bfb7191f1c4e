-- Version 9: what a note about the skin tells beyond how bad it is, and patch tests.

ALTER TABLE skin_note ADD COLUMN comfort INTEGER; -- from 0 to 10; absent, as all that follows: nothing is told

ALTER TABLE skin_note ADD COLUMN oil INTEGER;

ALTER TABLE skin_note ADD COLUMN breakouts INTEGER;

ALTER TABLE skin_note ADD COLUMN pores INTEGER;

ALTER TABLE skin_note ADD COLUMN suspected TEXT; -- ids of products, one a line

ALTER TABLE skin_note ADD COLUMN tags TEXT; -- names with commas between

-- No reference to product: a test may be of one that was deleted.
CREATE TABLE patch_test (
    position INTEGER PRIMARY KEY, -- order of beginning
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    product TEXT NOT NULL,
    begun TEXT NOT NULL,
    place TEXT NOT NULL
) STRICT;

CREATE TABLE patch_look (
    test BLOB NOT NULL REFERENCES patch_test (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    result TEXT NOT NULL,
    PRIMARY KEY (test, day)
) STRICT, WITHOUT ROWID;
