package org.skinweek.store;

import static org.skinweek.store.RichValues.DAYS;
import static org.skinweek.store.RichValues.INSTANTS;
import static org.skinweek.store.RichValues.TEXTS;
import static org.skinweek.store.RichValues.WEEKDAYS;
import static org.skinweek.store.RichValues.ZONES;
import static org.skinweek.store.RichValues.id;
import static org.skinweek.store.RichValues.names;
import static org.skinweek.store.RichValues.pick;
import static org.skinweek.store.RichValues.sets;
import static org.skinweek.store.RichValues.withNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.StepWriter;
import org.skinweek.notebook.UndoHistory;
import org.skinweek.routine.Form;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SizeUnit;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.routine.SkinGoal;
import org.skinweek.routine.SkinType;
import org.skinweek.routine.SkinZone;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.PlanException;
import org.skinweek.schedule.UseRhythm;

/**
 * Writes databases as a version of the program could have left them, with its own schema, and with as much in them as
 * there can be: every table and column, every word, odd texts, and both ends of every range. What has room for one row
 * only, such as the profile, is in the variants.
 */
final class RichDatabase {
    /** Enough for every word of profile and settings. */
    static final int VARIANTS = 5;

    private final SqlSession sql;
    private final int variant;

    private RichDatabase(SqlSession sql, int variant) {
        this.sql = sql;
        this.variant = variant;
    }

    /** Writes a database with the schema of a version; a variant is from 0 to {@link #VARIANTS} - 1. */
    static void write(Path file, int version, int variant) throws SQLException {
        List<String> scripts = SchemaMigrations.shipped().scripts().subList(0, version);
        try (Connection connection = SqliteConnections.open(file)) {
            SqlSession sql = new SqlSession(connection);
            new SchemaMigrations(scripts).run(sql);
            sql.transaction(() -> new RichDatabase(sql, variant).fill());
        }
    }

    /** Writes the database of the newest version among the stored ones. */
    public static void main(String[] arguments) throws Exception {
        int version = SchemaMigrations.shipped().latest();
        Path file = Path.of(
                "src", "test", "resources", "store", String.format(Locale.ROOT, "version-%03d-rich.db", version));
        Files.deleteIfExists(file);
        write(file, version, 0);
        System.out.println(file);
    }

    private void fill() throws SQLException {
        products();
        plan();
        for (int row = 0; row < RichDiary.ROWS; row++) {
            insert("diary_entry", RichDiary.entry(row));
            insert("skin_note", RichDiary.note(row));
            insert("patch_test", RichDiary.patchTest(row));
            insert("patch_look", RichDiary.patchLook(row));
            insert("skin_photo", RichDiary.photo(row));
        }
        profile();
        for (Map.Entry<String, String> setting : RichSettings.values(variant).entrySet()) {
            insert("setting", Map.of("name", setting.getKey(), "value", setting.getValue()));
        }
        for (int row = 0; row < ReminderKind.values().length; row++) {
            insert("told_reminder", RichSettings.told(row));
        }
        adjustments();
        ownRules();
        schedule();
        rhythms();
        history();
        for (String text : TEXTS) {
            insert("kept_row", Map.of("content", text));
        }
    }

    private void products() throws SQLException {
        for (int row = 0; row < 84; row++) {
            String id = TEXTS.get(row % TEXTS.size()).substring(0, 4) + row;
            insert(
                    "product",
                    new RichRow()
                            .and("id", id)
                            .and("name", pick(TEXTS, row))
                            .and("form", pick(names(Form.values()), row))
                            .and("category", pick(names(ProductCategory.values()), row))
                            .and("prescription", row / 2 % 2)
                            .and("prescribed_per_week", pick(Arrays.asList(null, 0, 14), row))
                            .and("first_used", pick(withNull(DAYS), row))
                            .and("wanted_per_week", pick(Arrays.asList(14, null, 0, 1), row))
                            .and("preferred_days", pick(sets(WEEKDAYS), row))
                            .and("opened", pick(withNull(DAYS), row + 1))
                            .and("period_after_opening_months", pick(Arrays.asList(1, 120, null), row))
                            .and("archived", row % 2)
                            .and("zone", pick(withNull(names(SkinZone.values())), row))
                            .and("spf", pick(Arrays.asList(null, 1, 100), row))
                            .and("starts", pick(withNull(DAYS), row + 2))
                            .and("ingredients", pick(withNull(TEXTS), row + 1)));
            for (int dose = 0; dose < row % 4; dose++) {
                boolean other = has("dose", "other_name") && dose == 1;
                insert(
                        "dose",
                        new RichRow()
                                .and("product", id)
                                .and("position", dose)
                                .and(
                                        "active",
                                        other
                                                ? "other"
                                                : pick(List.of("retinol", "from_the_future", "a'b"), row + dose))
                                .and("percent", pick(Arrays.asList(null, 0.0, 100.0, 0.025, 1e-300), row + dose))
                                .and("other_name", other ? pick(TEXTS, row) : null));
            }
            packs(id, row);
        }
    }

    /** None to three packs; one day may be that of everything, so that no pack is finished before it is opened. */
    private void packs(String product, int row) throws SQLException {
        for (int pack = 0; pack < row % 4; pack++) {
            boolean sized = (row + pack) % 2 == 0;
            boolean priced = (row + pack) % 3 != 0;
            insert(
                    "product_pack",
                    new RichRow()
                            .and("product", product)
                            .and("id", id(6, row + pack))
                            .and("position", pack)
                            .and("printed_expiry", pick(withNull(DAYS), row + pack))
                            .and("opened", pick(withNull(DAYS), row + pack + 1))
                            .and("period_after_opening_months", pick(Arrays.asList(1, 120, null), row + pack))
                            .and("size", sized ? pick(List.of("0.000001", "10000", "1.7"), row) : null)
                            .and("size_unit", sized ? pick(names(SizeUnit.values()), row / 2 + pack) : null)
                            .and("price", priced ? pick(List.of("0", "12.9", "100000000"), row) : null)
                            .and("currency", priced ? pick(List.of("", "EUR", "円"), row + pack) : null)
                            .and("bought", pick(withNull(DAYS), row + pack + 2))
                            .and("finished", pack == 0 ? "9999-12-31" : null));
        }
    }

    private void plan() throws SQLException {
        int position = 0;
        for (String day : DAYS) {
            insert("week_plan", Map.of("valid_from", day));
            for (String weekday : day.startsWith("2024") ? List.<String>of() : WEEKDAYS) {
                for (String session : names(Session.values())) {
                    insert(
                            "placement",
                            new RichRow()
                                    .and("valid_from", day)
                                    .and("position", position++)
                                    .and("weekday", weekday)
                                    .and("session", session)
                                    .and("product", pick(TEXTS, position)));
                }
            }
        }
    }

    private void history() throws SQLException {
        if (!has("undo_step", "id")) {
            return;
        }
        for (int row = 0; row < UndoHistory.STEPS; row++) {
            insert(
                    "undo_step",
                    new RichRow()
                            .and("label", pick(List.of("command.done", "command.from_the_future"), row))
                            .and("arguments", row % 3 == 0 ? null : ColumnCodec.lines(List.of(pick(TEXTS, row), "")))
                            .and("changes", pick(List.of("[]", "[{\"is\":\"OfTheFuture\"}]"), row))
                            .and("undone", row < UndoHistory.STEPS - 3 ? 0 : 1)
                            .and("schema_version", sql.number("PRAGMA user_version"))
                            .and("writer", pick(names(StepWriter.values()), row))
                            .and("recorded_at", pick(INSTANTS, row))
                            .and("zone", pick(ZONES, row)));
        }
        insert(
                "history_start",
                new RichRow()
                        .and("one", 1)
                        .and("reason", pick(names(HistoryStart.Reason.values()), variant))
                        .and("backup", pick(withNull(TEXTS), variant))
                        .and("recorded_at", pick(INSTANTS, variant))
                        .and("zone", pick(ZONES, variant)));
    }

    private void profile() throws SQLException {
        insert(
                "profile",
                new RichRow()
                        .and("one", 1)
                        .and("sensitivity", pick(names(Sensitivity.values()), variant))
                        .and("skin_type", pick(withNull(names(SkinType.values())), variant))
                        .and("goals", pick(sets(names(SkinGoal.values())), variant))
                        .and("pregnant_or_planning", (variant + 1) % 2)
                        .and("conditions", pick(sets(names(SkinCondition.values())), variant)));
    }

    private void adjustments() throws SQLException {
        for (int row = 0; row < TEXTS.size(); row++) {
            insert(
                    "tolerance",
                    new RichRow()
                            .and("rule", row % 2 == 0 ? "" : pick(TEXTS, row))
                            .and("product", row % 2 == 0 || row % 3 == 0 ? pick(TEXTS, row) : "")
                            .and("reason", pick(TEXTS, row))
                            .and("begins", row % 2 == 0 ? "0001-01-01" : "2026-11-20")
                            .and("until", row % 2 == 0 ? "0001-01-01" : "2027-02-12"));
            insert(
                    "own_number",
                    new RichRow()
                            .and("rule", pick(TEXTS, row))
                            .and("number", pick(TEXTS, row + 1))
                            .and("value", pick(List.of(0.0, Double.MAX_VALUE, 2.25), row))
                            .and("skin", pick(names(Sensitivity.values()), row)));
        }
    }

    private void ownRules() throws SQLException {
        int row = 0;
        for (String family : names(ActiveFamily.values())) {
            for (List<Object> kind : List.<List<Object>>of(
                    List.of("MOST_SESSIONS", 1, "EVENING"),
                    List.of("MOST_SESSIONS", 13, ""),
                    List.of("AT_MOST_EVERY", 14, ""),
                    List.of("AT_LEAST_EVERY", 1, ""),
                    List.of("NEVER_TOGETHER", "", ""),
                    List.of("ONLY_IN", "", "MORNING"),
                    List.of("NOT_ON", "", ""),
                    List.of("MOST_ON_DAY", 12, ""))) {
                ownRule(row++, kind, family);
            }
        }
    }

    private void ownRule(int row, List<Object> kind, String family) throws SQLException {
        boolean onDays = kind.get(0).equals("NOT_ON") || kind.get(0).equals("MOST_ON_DAY");
        boolean together = kind.get(0).equals("NEVER_TOGETHER");
        insert(
                "own_rule",
                new RichRow()
                        .and("id", id(3, row))
                        .and("kind", kind.get(0))
                        .and("amount", kind.get(1).equals("") ? null : kind.get(1))
                        .and("session", kind.get(2).equals("") ? null : kind.get(2))
                        .and("weekdays", onDays ? pick(sets(WEEKDAYS).subList(1, 9), row) : "")
                        .and("same_day", together ? row / 8 % 2 : 0)
                        .and("severity", row % 2 == 0 ? "CAUTION" : "TIP")
                        .and("reason", pick(TEXTS, row)));
        for (int side = 0; side <= (together ? 1 : 0); side++) {
            boolean products = side == 1 || row % 3 == 1;
            for (int position = 0; position <= (products ? 1 : 0); position++) {
                insert(
                        "own_rule_subject",
                        new RichRow()
                                .and("rule", id(3, row))
                                .and("side", side)
                                .and("position", position)
                                .and("family", products || row % 7 == 6 ? null : family)
                                .and("product", products ? pick(TEXTS, row + position) : null));
            }
        }
    }

    private void schedule() throws SQLException {
        for (int row = 0; row < TEXTS.size(); row++) {
            insert(
                    "skin_cycle",
                    new RichRow()
                            .and("id", pick(TEXTS, row))
                            .and("name", pick(TEXTS, row + 1))
                            .and("first_night", pick(DAYS, row))
                            .and("nights", pick(List.of("a\nb\na", "a\n".repeat(13) + "it's \\\\ \"one\""), row)));
            for (String session : names(Session.values())) {
                insert(
                        "plan_exception",
                        new RichRow()
                                .and("day", pick(DAYS, row))
                                .and("session", session)
                                .and("product", pick(TEXTS, row))
                                .and("kind", pick(names(PlanException.Kind.values()), row)));
            }
            insert(
                    "days_away",
                    new RichRow()
                            .and("id", id(4, row))
                            .and("first_day", pick(List.of("0001-01-01", "2026-01-01", "9999-12-31"), row))
                            .and("last_day", pick(List.of("0001-01-01", "2027-01-01", "9999-12-31"), row))
                            .and("keep", pick(names(DaysAway.Keep.values()), row))
                            .and("products", row % 3 == 0 ? "" : pick(List.of("", "one", "two\\nlines\n肌"), row / 3)));
            insert(
                    "skin_event",
                    new RichRow()
                            .and("id", id(5, row))
                            .and("kind", pick(names(SkinEventKind.values()), row))
                            .and("day", pick(DAYS, row)));
        }
    }

    private void rhythms() throws SQLException {
        List<RichRow> kinds = List.of(
                rhythm("EVERY_DAYS").and("amount", UseRhythm.EveryDays.LEAST),
                rhythm("EVERY_DAYS").and("amount", UseRhythm.EveryDays.MOST),
                rhythm("TIMES_A_WEEK").and("amount", 1).and("least_apart", 7).and("most_apart", 7),
                rhythm("TIMES_A_WEEK").and("amount", 7).and("least_apart", 1).and("most_apart", 1),
                rhythm("ON_WEEKDAYS").and("weekdays", String.join(",", WEEKDAYS)),
                rhythm("ON_WEEKDAYS").and("weekdays", "SUNDAY"),
                rhythm("CYCLE_NIGHTS").and("cycle", "plain").and("nights", "a"),
                rhythm("CYCLE_NIGHTS").and("cycle", "gone").and("nights", "it's \\\\ \"one\"\n 肌"),
                rhythm("AS_NEEDED"));
        for (int row = 0; row < kinds.size() * TEXTS.size(); row++) {
            RichRow rhythm = new RichRow();
            rhythm.putAll(pick(kinds, row));
            insert(
                    "rhythm_line",
                    rhythm.and("product", pick(TEXTS, row / 3))
                            .and("position", row)
                            .and("session", pick(names(Session.values()), row))
                            .and("valid_from", pick(List.of("0001-01-01", "2024-02-29"), row))
                            .and("valid_until", pick(Arrays.asList(null, "9999-12-31", "2024-02-29"), row)));
        }
    }

    private static RichRow rhythm(String kind) {
        return new RichRow().and("kind", kind).and("weekdays", "");
    }

    /** Inserts what the version has columns for. */
    private void insert(String table, Map<String, @Nullable Object> values) throws SQLException {
        List<String> columns =
                values.keySet().stream().filter(column -> has(table, column)).toList();
        if (!columns.isEmpty()) {
            sql.update(
                    "INSERT INTO %s (%s) VALUES (%s)"
                            .formatted(
                                    table,
                                    String.join(", ", columns),
                                    columns.stream().map(column -> "?").collect(Collectors.joining(", "))),
                    columns.stream().map(values::get).toArray());
        }
    }

    private boolean has(String table, String column) {
        try {
            return sql.number("SELECT count(*) FROM pragma_table_info('%s') WHERE name = '%s'".formatted(table, column))
                    == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
