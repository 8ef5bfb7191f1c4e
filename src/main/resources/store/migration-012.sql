-- Version 12: what a label says is in a product.

ALTER TABLE product ADD COLUMN ingredients TEXT; -- the list as it was pasted; absent: nobody has given it
