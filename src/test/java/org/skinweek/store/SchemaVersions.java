package org.skinweek.store;

/** The versions of the database, for tests of other packages. */
public final class SchemaVersions {
    private SchemaVersions() {}

    /** The version that this program reads and writes. */
    public static int latest() {
        return SchemaMigrations.shipped().latest();
    }
}
