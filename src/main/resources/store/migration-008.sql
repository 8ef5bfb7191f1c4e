-- Version 8: a product has packs, each with its own dates; what a product said about its one pack becomes the first.

CREATE TABLE product_pack (
    product TEXT NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    id BLOB NOT NULL CHECK (length(id) = 16), -- unique among the packs of its product
    position INTEGER NOT NULL, -- order of writing down
    printed_expiry TEXT,
    opened TEXT, -- absent: sealed, or opened nobody knows when
    period_after_opening_months INTEGER,
    size TEXT, -- a decimal number, kept as it was written; beside it its unit
    size_unit TEXT,
    price TEXT, -- a decimal number, kept as it was written
    currency TEXT,
    bought TEXT,
    finished TEXT,
    PRIMARY KEY (product, id)
) STRICT, WITHOUT ROWID;

INSERT INTO product_pack (product, id, position, opened, period_after_opening_months)
    SELECT id, x'00000000000000000000000000000001', 0, opened, period_after_opening_months
    FROM product
    WHERE opened IS NOT NULL OR period_after_opening_months IS NOT NULL;

ALTER TABLE product DROP COLUMN opened;
ALTER TABLE product DROP COLUMN period_after_opening_months;
