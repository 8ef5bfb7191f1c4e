package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinweek.diary.DiaryDay;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.notebook.Notebook;
import org.skinweek.schedule.DateSchedule;

/**
 * No migration loses or changes anything: every value of every row of a rich database of each version is there when this
 * program has opened it, and in the copy that was made before. One migration moves what is stored: from version 8 on, what
 * a product said about its one pack is the first pack of its own table.
 */
class MigrationContentTest {
    /** The first version in which packs have a table of their own. */
    private static final int FIRST_WITH_PACKS = 8;

    private static final List<String> PACK_COLUMNS = List.of("opened", "period_after_opening_months");
    private static final String FIRST_PACK = "X'00000000000000000000000000000001'";

    @TempDir
    Path folder;

    static Stream<Arguments> databases() {
        return Stream.of(1, SchemaMigrations.shipped().latest() - 1)
                .flatMap(version ->
                        IntStream.range(1, RichDatabase.VARIANTS).mapToObj(variant -> Arguments.of(version, variant)));
    }

    static Stream<Integer> versions() {
        return IntStream.rangeClosed(1, SchemaMigrations.shipped().latest()).boxed();
    }

    /** What has room for one row only, such as the profile, for each of its words. */
    @ParameterizedTest(name = "version {0}, variant {1}")
    @MethodSource("databases")
    void everyRowStaysAsItWas(int version, int variant) throws IOException, SQLException {
        RichDatabase.write(database(), version, variant);
        assertKept(version);
    }

    /** As released, whatever the scripts have become since. */
    @ParameterizedTest(name = "version {0}")
    @MethodSource("versions")
    void everyRowOfAStoredDatabaseStaysAsItWas(int version) throws IOException, SQLException {
        try (InputStream file = stored(version)) {
            Files.copy(file, database());
        }
        assertKept(version);
    }

    @ParameterizedTest(name = "version {0}")
    @MethodSource("versions")
    void everyTableAndColumnOfAStoredDatabaseHoldsSomething(int version) throws IOException, SQLException {
        try (InputStream file = stored(version)) {
            Files.copy(file, database());
        }
        Map<String, List<Map<String, String>>> tables = Tables.read(database());
        assertThat(tables).hasSizeGreaterThanOrEqualTo(8);
        tables.forEach((table, rows) -> {
            assertThat(rows).as(table).isNotEmpty();
            rows.get(0)
                    .keySet()
                    .forEach(column -> assertThat(rows)
                            .as("%s.%s", table, column)
                            .anySatisfy(row -> assertThat(row.get(column)).isNotEqualTo("NULL")));
        });
    }

    /** A word that is new needs the newest stored database to be written again: see CONTRIBUTING.md. */
    @Test
    void theNewestStoredDatabaseHoldsEveryWord() throws IOException, SQLException {
        int latest = SchemaMigrations.shipped().latest();
        try (InputStream file = stored(latest)) {
            Files.copy(file, database());
        }
        Path made = folder.resolve("made.db");
        RichDatabase.write(made, latest, 0);
        assertThat(Tables.read(database())).isEqualTo(Tables.read(made));
    }

    private void assertKept(int version) throws SQLException, IOException {
        Map<String, List<Map<String, String>>> all = Tables.read(database());
        Map<String, List<Map<String, String>>> before = version < FIRST_WITH_PACKS ? moved(all) : new TreeMap<>(all);
        boolean migrates = version < SchemaMigrations.shipped().latest();
        if (migrates) {
            before.keySet().removeAll(HistoryRepository.TABLES);
        }
        try (NotebookStorage storage = Stores.store(folder).open()) {
            Notebook notebook = storage.load();
            assertThat(storage.unread()).isEmpty();
            assertThat(notebook.products()).hasSameSizeAs(before.get("product"));
            assertThat(notebook.products().values().stream()
                            .mapToInt(product -> product.packs().list().size())
                            .sum())
                    .isEqualTo(before.get("product_pack").size());
            assertThat(notebook.plan().weeks()).hasSameSizeAs(before.get("week_plan"));
            assertThat(notebook.diary().days().values().stream()
                            .mapToInt(day -> day.entries().size())
                            .sum())
                    .isEqualTo(before.get("diary_entry").size());
            assertThat(notebook.diary().days().values().stream()
                            .map(DiaryDay::notes)
                            .mapToInt(List::size)
                            .sum())
                    .isEqualTo(before.get("skin_note").size());
            assertThat(notebook.diary().patchTests()).hasSameSizeAs(before.getOrDefault("patch_test", List.of()));
            assertThat(notebook.diary().photos().all()).hasSameSizeAs(before.getOrDefault("skin_photo", List.of()));
            assertThat(notebook.adjustments().ownRules()).hasSameSizeAs(before.getOrDefault("own_rule", List.of()));
            DateSchedule schedule = notebook.schedule();
            assertThat(schedule.cycles()).hasSameSizeAs(before.getOrDefault("skin_cycle", List.of()));
            assertThat(schedule.rhythms().values().stream().mapToInt(List::size).sum())
                    .isEqualTo(before.getOrDefault("rhythm_line", List.of()).size());
            assertThat(schedule.exceptions()).hasSameSizeAs(before.getOrDefault("plan_exception", List.of()));
            assertThat(schedule.away()).hasSameSizeAs(before.getOrDefault("days_away", List.of()));
            assertThat(schedule.events()).hasSameSizeAs(before.getOrDefault("skin_event", List.of()));
            assertThat(storage.history().done().isEmpty()).isEqualTo(migrates);
            if (migrates) {
                assertThat(storage.history().start().map(HistoryStart::reason)).contains(HistoryStart.Reason.MIGRATION);
            }
        }
        Map<String, List<Map<String, String>>> after = Tables.read(database());
        if (migrates) {
            after.keySet().removeAll(HistoryRepository.TABLES);
        }
        assertThat(after.keySet()).containsAll(before.keySet());
        assertNewColumnsAreEmpty(before, after);
        after.forEach((table, rows) -> assertThat(known(rows, before.getOrDefault(table, List.of())))
                .as(table)
                .containsExactlyInAnyOrderElementsOf(before.getOrDefault(table, List.of())));
        assertThat(copies()).hasSize(migrates ? 1 : 0);
        for (Path copy : copies()) {
            assertThat(Tables.read(copy)).isEqualTo(all);
        }
    }

    /** What was stored, with the columns about a pack as rows of the table of packs. */
    private static Map<String, List<Map<String, String>>> moved(Map<String, List<Map<String, String>>> before) {
        List<Map<String, String>> products = new ArrayList<>();
        List<Map<String, String>> packs = new ArrayList<>();
        for (Map<String, String> old : before.get("product")) {
            Map<String, String> product = new TreeMap<>(old);
            Map<String, String> pack = new TreeMap<>();
            pack.put("product", old.get("id"));
            pack.put("id", FIRST_PACK);
            pack.put("position", "0");
            PACK_COLUMNS.forEach(column -> pack.put(column, product.remove(column)));
            products.add(product);
            if (!PACK_COLUMNS.stream().map(pack::get).allMatch("NULL"::equals)) {
                packs.add(pack);
            }
        }
        Map<String, List<Map<String, String>>> moved = new TreeMap<>(before);
        moved.put("product", products);
        moved.put("product_pack", packs);
        return moved;
    }

    /** Rows with only the columns that they had before. */
    private static List<Map<String, String>> known(List<Map<String, String>> rows, List<Map<String, String>> before) {
        Set<String> columns = before.isEmpty() ? Set.of() : before.get(0).keySet();
        if (!columns.isEmpty()) {
            rows.forEach(row -> row.keySet().retainAll(columns));
        }
        return rows;
    }

    private static void assertNewColumnsAreEmpty(
            Map<String, List<Map<String, String>>> before, Map<String, List<Map<String, String>>> after) {
        after.forEach((table, rows) -> rows.forEach(row -> {
            Set<String> added = new HashSet<>(row.keySet());
            before.get(table).stream().limit(1).forEach(old -> added.removeAll(old.keySet()));
            assertThat(added)
                    .allSatisfy(column -> assertThat(row.get(column))
                            .as("%s.%s", table, column)
                            .isEqualTo("NULL"));
        }));
    }

    private List<Path> copies() throws IOException {
        Path backups = folder.resolve("backups");
        if (!Files.exists(backups)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(backups)) {
            return files.toList();
        }
    }

    private static InputStream stored(int version) {
        String name = String.format(Locale.ROOT, "/store/version-%03d-rich.db", version);
        InputStream file = MigrationContentTest.class.getResourceAsStream(name);
        assertThat(file).as(name).isNotNull();
        return file;
    }

    private Path database() {
        return folder.resolve("skinweek.db");
    }
}
