-- Version 3: where a product goes, its sun protection, and actives that the catalogue does not know.

ALTER TABLE product ADD COLUMN zone TEXT; -- absent: what the name tells

ALTER TABLE product ADD COLUMN spf INTEGER;

ALTER TABLE dose ADD COLUMN other_name TEXT; -- what the pack calls an active whose id is 'other'; absent for all others
