-- Version 4: from which day on a new product is to be used.

ALTER TABLE product ADD COLUMN starts TEXT; -- absent: at once
