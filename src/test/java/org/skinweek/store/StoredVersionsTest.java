package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.notebook.Notebook;

/**
 * A file that every released version left behind can be opened, with everything in it. The files are kept under {@code
 * src/test/resources/store}; CONTRIBUTING.md says how to add one with a migration.
 */
class StoredVersionsTest {
    private static final Notebook OLD =
            Notebook.EMPTY.after(StoredChanges.CHANGES).after(StoredChanges.ADJUSTMENTS);

    @TempDir
    Path folder;

    @Test
    void thereIsAFileOfEveryVersion() {
        for (int version = 1; version <= SchemaMigrations.shipped().latest(); version++) {
            String name = String.format(Locale.ROOT, "/store/version-%03d-rich.db", version);
            assertThat(StoredVersionsTest.class.getResource(name))
                    .as("version %d", version)
                    .isNotNull();
        }
    }

    @Test
    void version1() throws IOException {
        assertOpens("/store/version-001.db", Notebook.EMPTY.after(StoredChanges.CHANGES));
    }

    @Test
    void version2() throws IOException {
        assertOpens("/store/version-002.db", OLD);
    }

    @Test
    void version2WithOddTexts() throws IOException {
        assertOpens("/store/version-002-odd.db", OLD.after(StoredChanges.ODD));
    }

    @Test
    void version3() throws IOException {
        assertOpens("/store/version-003.db", OLD.after(StoredChanges.ODD).after(StoredChanges.CONTENTS));
    }

    @Test
    void version4() throws IOException {
        assertOpens(
                "/store/version-004.db",
                OLD.after(StoredChanges.ODD).after(StoredChanges.CONTENTS).after(StoredChanges.STARTS));
    }

    @Test
    void version6() throws IOException {
        assertOpens(
                "/store/version-006.db",
                OLD.after(StoredChanges.ODD)
                        .after(StoredChanges.CONTENTS)
                        .after(StoredChanges.STARTS)
                        .after(StoredChanges.SCHEDULE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"version-001.db", "version-002.db", "version-002-odd.db", "version-003.db", "version-004.db"})
    void everyValueOfAnOldFileStaysAsItWas(String name) throws IOException, SQLException {
        copy("/store/" + name);
        Map<String, List<String>> before = columns();
        try (NotebookStorage storage = Stores.store(folder).open()) {
            assertThat(storage.load().products()).isNotEmpty();
        }
        Map<String, List<String>> after = columns();

        assertThat(before.get("product.name")).isNotEmpty();
        for (String column : List.of("opened", "period_after_opening_months")) {
            List<String> moved = before.remove("product." + column);
            assertThat(after.get("product_pack." + column))
                    .as(column)
                    .filteredOn(value -> !value.equals("NULL"))
                    .containsExactlyInAnyOrderElementsOf(moved.stream()
                            .filter(value -> !value.equals("NULL"))
                            .toList());
        }
        assertThat(after).containsAllEntriesOf(before);
        for (String column :
                List.of("product.zone", "product.spf", "dose.other_name", "product.starts", "product.ingredients")) {
            if (!before.containsKey(column)) {
                assertThat(after.get(column)).as(column).containsOnly("NULL");
            }
        }
    }

    /** Each column of each table with all its values, as SQLite writes them. */
    private Map<String, List<String>> columns() throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("skinweek.db"))) {
            for (String column : values(connection, """
                SELECT m.name || '.' || c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c
                WHERE m.type = 'table'
                """)) {
                int dot = column.indexOf('.');
                columns.put(
                        column,
                        values(
                                connection,
                                "SELECT quote(%s) FROM %s"
                                        .formatted(column.substring(dot + 1), column.substring(0, dot))));
            }
        }
        return columns;
    }

    private static List<String> values(Connection connection, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private void assertOpens(String name, Notebook expected) throws IOException {
        copy(name);
        try (NotebookStorage storage = Stores.store(folder).open()) {
            assertThat(storage.load()).isEqualTo(expected);
        }
    }

    private void copy(String name) throws IOException {
        try (InputStream file = StoredVersionsTest.class.getResourceAsStream(name)) {
            Files.copy(file, folder.resolve("skinweek.db"));
        }
    }
}
