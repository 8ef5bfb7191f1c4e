-- Version 11: photos of the skin. The pictures are files beside the database, under photos, found by their content.

CREATE TABLE skin_photo (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    day TEXT NOT NULL,
    hash TEXT NOT NULL, -- SHA-256 of the file in hexadecimal digits
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    zone TEXT NOT NULL
) STRICT, WITHOUT ROWID;
