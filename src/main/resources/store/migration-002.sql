-- Version 2: how the user adjusts the rules.
-- No reference to product: an adjustment may name one that was deleted, or a rule that is not in this program's book.

CREATE TABLE tolerance (
    position INTEGER PRIMARY KEY, -- order of making
    rule TEXT NOT NULL, -- empty: every rule
    product TEXT NOT NULL, -- empty: every use
    reason TEXT NOT NULL,
    begins TEXT NOT NULL,
    until TEXT NOT NULL, -- the last day on which it holds
    UNIQUE (rule, product)
) STRICT;

CREATE TABLE own_number (
    position INTEGER PRIMARY KEY, -- order of setting
    rule TEXT NOT NULL,
    number TEXT NOT NULL,
    value REAL NOT NULL,
    skin TEXT NOT NULL, -- the sensitivity for which it was set
    UNIQUE (rule, number)
) STRICT;

-- What a kind does not need is absent.
CREATE TABLE own_rule (
    position INTEGER PRIMARY KEY, -- order of making
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    amount INTEGER, -- sessions, days or products
    session TEXT,
    weekdays TEXT NOT NULL, -- names of weekdays with commas between
    same_day INTEGER NOT NULL CHECK (same_day IN (0, 1)),
    severity TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

-- One row for any active (neither family nor product) or for a family, one a product for products.
CREATE TABLE own_rule_subject (
    rule BLOB NOT NULL REFERENCES own_rule (id) ON DELETE CASCADE,
    side INTEGER NOT NULL, -- 0, or 1 for the other side
    position INTEGER NOT NULL,
    family TEXT,
    product TEXT,
    PRIMARY KEY (rule, side, position)
) STRICT, WITHOUT ROWID;
