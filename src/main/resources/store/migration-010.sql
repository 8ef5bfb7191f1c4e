-- Version 10: which reminders were told.

-- Not part of the notebook: neither undone nor exported. No reference to product: a pack's end outlives its product.
CREATE TABLE told_reminder (
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    session TEXT NOT NULL,
    subject TEXT NOT NULL, -- what tells two of a kind apart, such as a product's id; empty where there is one
    told_at INTEGER NOT NULL, -- the last time
    zone TEXT NOT NULL,
    times INTEGER NOT NULL, -- how often it was told
    snoozed_until INTEGER,
    answered_at INTEGER, -- when it was acknowledged; absent as long as it was not
    PRIMARY KEY (kind, day, session, subject)
) STRICT, WITHOUT ROWID;
