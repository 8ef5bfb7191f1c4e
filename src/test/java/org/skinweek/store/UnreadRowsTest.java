package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinDetails;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkinScores;
import org.skinweek.diary.SkinTag;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.ColorTheme;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UnreadRow;
import org.skinweek.notebook.UnreadRow.Kind;
import org.skinweek.notebook.UserSettings;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.NumberOverride;
import org.skinweek.rules.RuleTolerance;

/** A row that cannot be read is named and kept, and keeps nobody from all the others. */
class UnreadRowsTest {
    private static final SkinDetails DETAILS =
            new SkinDetails(new SkinScores(4, null, null, 7), List.of("tret"), Set.of(SkinTag.SUN));
    private static final Notebook ALL = Notebook.EMPTY
            .after(StoredChanges.CHANGES)
            .after(StoredChanges.ADJUSTMENTS)
            .after(StoredChanges.DISPLAY)
            .after(StoredChanges.SCHEDULE)
            .after(details());
    private static final LocalDate NOTE_DAY = LocalDate.of(2026, 11, 19);

    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        try (NotebookStorage storage = Stores.store(folder).open()) {
            storage.store(StoredChanges.CHANGES);
            storage.store(StoredChanges.ADJUSTMENTS);
            storage.store(StoredChanges.DISPLAY);
            storage.store(StoredChanges.SCHEDULE);
            storage.store(details());
        }
    }

    /** The note tells more than how bad it is, so that what is lost of it shows. */
    private static List<Change> details() {
        return StoredChanges.CHANGES.stream()
                .filter(Change.OfSkinNote.class::isInstance)
                .map(change -> Objects.requireNonNull(((Change.OfSkinNote) change).after()))
                .<Change>map(note -> new Change.OfSkinNote(
                        note,
                        new SkinNote(
                                note.id(),
                                note.day(),
                                note.level(),
                                DETAILS,
                                note.text(),
                                note.recordedAt(),
                                note.zone())))
                .toList();
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE product SET form = 'SPRAY' WHERE id = 'tret'            | PRODUCT       | ''         |"
                        + " Tretinoin",
                "UPDATE product SET prescribed_per_week = 4294967299 WHERE id = 'tret' | PRODUCT | ''         |"
                        + " Tretinoin",
                "UPDATE product SET first_used = '999999-01-01' WHERE id = 'tret' | PRODUCT     | ''         |"
                        + " Tretinoin",
                "UPDATE dose SET percent = 9e999 WHERE product = 'tret'         | DOSE          | ''         |"
                        + " tretinoin",
                "UPDATE product_pack SET opened = 'yesterday'                   | PACK          | ''         | gly7",
                "UPDATE product_pack SET size = '1e9', size_unit = 'GRAMS'      | PACK          | ''         | gly7",
                "UPDATE product_pack SET size_unit = 'GRAMS'                    | PACK          | ''         | gly7",
                "UPDATE product_pack SET price = '3', currency = ' EUR'         | PACK          | ''         | gly7",
                "UPDATE product_pack SET period_after_opening_months = 121      | PACK          | ''         | gly7",
                "UPDATE product_pack SET finished = '2026-08-30'                | PACK          | ''         | gly7",
                "UPDATE week_plan SET valid_from = '2026-02-30' WHERE valid_from = '2026-11-23' | WEEK | 2026-02-30 |"
                        + " ''",
                "UPDATE placement SET weekday = 'EIGHTDAY' WHERE weekday = 'MONDAY' | PLACEMENT | 2026-11-16 | gly7",
                "UPDATE diary_entry SET skip_reason = 'HEATWAVE' WHERE product = 'gone' | ENTRY | 2026-11-19 | gone",
                "UPDATE diary_entry SET skip_reason = '' WHERE product = 'gone' | ENTRY         | 2026-11-19 | gone",
                "UPDATE diary_entry SET skip_reason = 'NO_TIME UTC' WHERE product = 'gone' | ENTRY | 2026-11-19 | gone",
                "UPDATE diary_entry SET zone = 'UTC late' WHERE product = 'gone' | ENTRY_ZONE   | 2026-11-19 | gone",
                "UPDATE diary_entry SET day = '31/12/2026' WHERE product = 'gone' | ENTRY       | 31/12/2026 | gone",
                "UPDATE diary_entry SET zone = 'Mars/Tharsis' WHERE product = 'gone' | ENTRY_ZONE | 2026-11-19 | gone",
                "UPDATE skin_note SET level = 'WORST'                           | SKIN_NOTE     | 2026-11-19 | dry"
                        + " around the nose",
                "UPDATE skin_note SET zone = 'Mars/Tharsis'                     | SKIN_NOTE_ZONE | 2026-11-19 | dry"
                        + " around the nose",
                "UPDATE skin_note SET comfort = 11                              | SKIN_NOTE_DETAILS | 2026-11-19 | dry"
                        + " around the nose",
                "UPDATE skin_note SET tags = 'FULL_MOON'                        | SKIN_NOTE_DETAILS | 2026-11-19 | dry"
                        + " around the nose",
                "UPDATE profile SET conditions = 'ROSACEA,PERIORAL'             | PROFILE       | ''         | ''",
                "UPDATE setting SET value = 'PINK' WHERE name = 'theme'         | SETTING       | ''         | theme",
                "UPDATE setting SET value = '151' WHERE name = 'text_size'      | SETTING       | ''         | text_size",
                "UPDATE setting SET value = 'soon' WHERE name = 'first_run_done' | SETTING      | ''         |"
                        + " first_run_done",
                "UPDATE tolerance SET until = '2037-01-01' WHERE product = 'gone' | TOLERANCE   | 2026-11-21 | ''",
                "UPDATE own_number SET skin = 'IRON' WHERE number = 'hours'     | OWN_NUMBER    | ''         |"
                        + " FROM-THE-FUTURE",
                "UPDATE own_rule SET kind = 'IN_SUMMER' WHERE kind = 'NOT_ON'   | OWN_RULE      | ''         | mine",
                "UPDATE own_rule_subject SET side = 4000000000000 WHERE side = 1 | OWN_RULE     | ''         | mine",
                "UPDATE skin_cycle SET nights = 'rest' WHERE id = 'skin'        | CYCLE         | ''         |"
                        + " Four nights",
                "UPDATE skin_cycle SET first_night = '2026-02-30' WHERE id = 'skin' | CYCLE     | ''         |"
                        + " Four nights",
                "UPDATE rhythm_line SET kind = 'AT_FULL_MOON' WHERE product = 'tret' | RHYTHM   | ''         | tret",
                "UPDATE rhythm_line SET amount = NULL WHERE product = 'tret'    | RHYTHM        | ''         | tret",
                "UPDATE rhythm_line SET amount = 2 WHERE kind = 'AS_NEEDED'     | RHYTHM        | ''         | gone",
                "UPDATE rhythm_line SET weekdays = 'MONDAY' WHERE kind = 'EVERY_DAYS' | RHYTHM  | ''         | gly7",
                "UPDATE rhythm_line SET nights = '' WHERE kind = 'CYCLE_NIGHTS' | RHYTHM        | ''         | gly7",
                "UPDATE rhythm_line SET valid_from = NULL WHERE product = 'tret' | RHYTHM       | ''         | tret",
                "UPDATE plan_exception SET kind = 'MOVED' WHERE product = 'gone' | EXCEPTION    | 2026-12-05 | gone",
                "UPDATE plan_exception SET session = 'NOON' WHERE product = 'gone' | EXCEPTION  | 2026-12-05 | gone",
                "UPDATE days_away SET keep = 'PACKED', products = 'a\\b' WHERE keep = 'CARE' | DAYS_AWAY | 2027-01-09 |"
                        + " ''",
                "UPDATE days_away SET last_day = '2026-12-01' WHERE keep = 'CARE' | DAYS_AWAY   | 2027-01-09 | ''",
                "UPDATE days_away SET products = 'gly7' WHERE keep = 'NOTHING'  | DAYS_AWAY     | 2026-12-20 | ''",
                "UPDATE skin_event SET kind = 'TATTOO' WHERE kind = 'WAXING'    | EVENT         | 2026-12-10 | ''"
            })
    void isNamedAndStays(String damage, Kind kind, String day, String name) throws SQLException {
        run(damage);
        List<String> before = rows();
        try (NotebookStorage storage = Stores.store(folder).open()) {
            Notebook notebook = storage.load();
            assertThat(storage.unread()).containsExactly(new UnreadRow(kind, day, name));
            assertThat(differences(notebook)).isEqualTo(1);
            storage.store(List.of(new Change.OfProduct(null, product("other"))));
            storage.store(List.of(new Change.OfSettings(
                    notebook.settings(), notebook.settings().withPage("SHELF"))));
            assertThat(storage.load().products()).containsKey("other");
            assertThat(storage.unread()).hasSize(1);
        }
        assertThat(rows())
                .containsAll(
                        before.stream().filter(row -> !row.contains("'page'")).toList());
    }

    @Test
    void aProfileUnderAnotherKeyCountsUntilTheUserChangesIt() throws SQLException {
        run("PRAGMA ignore_check_constraints = 1; UPDATE profile SET one = 0, sensitivity = 'LOW'");
        try (NotebookStorage storage = Stores.store(folder).open()) {
            SkinProfile read = storage.load().profile();
            assertThat(read.stated()).isEqualTo(Sensitivity.LOW);

            storage.store(List.of(new Change.OfProfile(read, SkinProfile.DEFAULT)));
            assertThat(storage.load().profile()).isEqualTo(SkinProfile.DEFAULT);
        }
    }

    @Test
    void aNoteCountsAtItsGravestUntilTheUserSetsItRight() throws SQLException {
        run("UPDATE skin_note SET level = 'WORST', day = '2026-11-31'");
        try (NotebookStorage storage = Stores.store(folder).open()) {
            SkinNote note = onlyNote(storage.load(), LocalDate.of(2026, 11, 20));
            assertThat(note.level()).isEqualTo(SymptomLevel.ALLERGIC);
            SkinNote right = new SkinNote(
                    note.id(), NOTE_DAY, SymptomLevel.MILD, DETAILS, note.text(), note.recordedAt(), note.zone());

            storage.store(List.of(new Change.OfSkinNote(note, right)));

            assertThat(storage.unread()).isEmpty();
            assertThat(onlyNote(storage.load(), NOTE_DAY)).isEqualTo(right);
            assertThat(storage.unread()).isEmpty();
        }
        assertThat(kept()).singleElement().asString().contains("'WORST'", "'2026-11-31'", "dry around the nose");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CAST(id || x'00' AS BLOB)", "x'01'", "x''"})
    void aNoteWithABrokenIdCountsAndCanBeSetRight(String broken) throws SQLException {
        run("PRAGMA ignore_check_constraints = 1; UPDATE skin_note SET id = %s".formatted(broken));
        try (NotebookStorage storage = Stores.store(folder).open()) {
            SkinNote note = onlyNote(storage.load(), NOTE_DAY);
            assertThat(storage.unread())
                    .containsExactly(new UnreadRow(Kind.SKIN_NOTE, NOTE_DAY.toString(), note.text()));

            storage.store(List.of(new Change.OfSkinNote(note, note)));

            assertThat(storage.unread()).isEmpty();
            assertThat(onlyNote(storage.load(), NOTE_DAY)).isEqualTo(note);
            assertThat(storage.unread()).isEmpty();
            storage.store(List.of(new Change.OfSkinNote(note, null)));
            assertThat(storage.load().diary().day(NOTE_DAY).notes()).isEmpty();
        }
        assertThat(kept()).hasSize(1);
    }

    @Test
    void aNoteWithABrokenIdCanBeTakenOut() throws SQLException {
        run("PRAGMA ignore_check_constraints = 1; UPDATE skin_note SET id = x'01'");
        try (NotebookStorage storage = Stores.store(folder).open()) {
            SkinNote note = onlyNote(storage.load(), NOTE_DAY);

            storage.store(List.of(new Change.OfSkinNote(note, null)));

            assertThat(storage.load().diary().day(NOTE_DAY).notes()).isEmpty();
            assertThat(storage.unread()).isEmpty();
        }
        assertThat(kept()).hasSize(1);
    }

    @Test
    void whatIsMendedElsewhereIsReadAgain() throws SQLException {
        run("UPDATE skin_note SET level = 'WORST'");
        try (NotebookStorage storage = Stores.store(folder).open()) {
            storage.load();
            run("UPDATE skin_note SET level = 'MILD'");
            assertThat(storage.load()).isEqualTo(ALL);
            assertThat(storage.unread()).isEmpty();
        }
    }

    @Test
    void aNoteCountsAsItIsOnceTheUserSaysThatItIsRight() throws SQLException {
        run("UPDATE skin_note SET level = 'WORST'");
        try (NotebookStorage storage = Stores.store(folder).open()) {
            SkinNote note = onlyNote(storage.load(), NOTE_DAY);
            storage.store(List.of(new Change.OfSkinNote(note, note)));
            assertThat(storage.unread()).isEmpty();
            assertThat(onlyNote(storage.load(), NOTE_DAY)).isEqualTo(note);
        }
        assertThat(kept()).hasSize(1);
    }

    @Test
    void aNoteOfTheFutureWithoutADayCountsToday() throws SQLException {
        run("UPDATE skin_note SET day = '', recorded_at = 9223372036854775807");
        try (NotebookStorage storage = Stores.store(folder).open()) {
            assertThat(onlyNote(storage.load(), LocalDate.of(2026, 11, 23)).text())
                    .isNotEmpty();
        }
    }

    @Test
    void aProfileCountsAtItsGravestValueByValue() throws SQLException {
        run("UPDATE profile SET sensitivity = 'IRON', skin_type = 'SCALY', goals = 'WINGS', conditions = 'X'");
        SkinProfile read = load().profile();
        assertThat(read)
                .isEqualTo(new SkinProfile(
                        Sensitivity.SENSITIVE, null, Set.of(), false, EnumSet.allOf(SkinCondition.class)));
        run("UPDATE profile SET sensitivity = 'LOW', skin_type = NULL, goals = 'OIL'");
        assertThat(load().profile().stated()).isEqualTo(Sensitivity.LOW);
        assertThat(load().profile().goals()).hasSize(1);

        try (NotebookStorage storage = Stores.store(folder).open()) {
            SkinProfile gravest = storage.load().profile();
            storage.store(List.of(new Change.OfProfile(gravest, SkinProfile.DEFAULT)));
            assertThat(storage.unread()).isEmpty();
            assertThat(storage.load().profile()).isEqualTo(SkinProfile.DEFAULT);
        }
        assertThat(kept())
                .singleElement()
                .asString()
                .startsWith("INSERT INTO profile")
                .contains("'X'");
    }

    @Test
    void whatTakesThePlaceOfSuchARowKeepsIt() throws SQLException {
        run("""
            UPDATE product SET category = 'ELIXIR' WHERE id = 'tret';
            UPDATE dose SET percent = -1 WHERE active = 'panthenol';
            UPDATE placement SET session = 'NOON' WHERE weekday = 'MONDAY';
            UPDATE setting SET value = 'PINK' WHERE name = 'theme';
            UPDATE tolerance SET reason = '' WHERE product = 'gly7';
            UPDATE own_number SET skin = 'IRON' WHERE number = 'most.1'
            """);
        try (NotebookStorage storage = Stores.store(folder).open()) {
            Notebook notebook = storage.load();
            assertThat(storage.unread()).hasSize(6);
            Product washed = notebook.products().get("gly7");
            LocalDate week = LocalDate.of(2026, 11, 16);
            UserSettings settings = notebook.settings();
            List<Change> changes = List.of(
                    new Change.OfProduct(null, product("tret")),
                    new Change.OfProduct(washed, washed.withArchived(true)),
                    new Change.OfWeek(week, notebook.plan().weeks().get(week), WeekPlan.EMPTY),
                    new Change.OfSettings(settings, settings.withTheme(ColorTheme.LIGHT)),
                    new Change.OfTolerance(null, new RuleTolerance("MAX-AHA", "gly7", "again", week, week.plusDays(1))),
                    new Change.OfNumber(null, new NumberOverride("MAX-EXFOL", "most.1", 1, Sensitivity.LOW)));
            storage.store(changes);
            assertThat(storage.unread()).isEmpty();
            assertThat(storage.load()).isEqualTo(notebook.after(changes));
            assertThat(storage.unread()).isEmpty();
        }
        assertThat(String.join("\n", kept()))
                .contains(
                        "'ELIXIR'",
                        "'panthenol',-1.0",
                        "'tretinoin',0.025",
                        "'NOON'",
                        "'PINK'",
                        "'MAX-AHA','gly7',''",
                        "'IRON'");
        for (String statement : kept()) {
            assertThat(statement).startsWith("INSERT INTO ").endsWith(")");
        }
    }

    @Test
    void whatCouldNotBeStoredKeepsNothingAndForgetsNothing() throws SQLException {
        run("UPDATE profile SET sensitivity = 'IRON'");
        DiaryEntry entry =
                new DiaryEntry(new UUID(7, 7), NOTE_DAY, Session.MORNING, "p", null, "", Instant.EPOCH, ZoneOffset.UTC);
        DiaryEntry elsewhere = new DiaryEntry(
                entry.id(), NOTE_DAY.plusDays(1), Session.MORNING, "p", null, "", Instant.EPOCH, ZoneOffset.UTC);
        try (NotebookStorage storage = Stores.store(folder).open()) {
            SkinProfile profile = storage.load().profile();
            Change change = new Change.OfProfile(profile, SkinProfile.DEFAULT);
            assertThatThrownBy(() -> storage.store(
                            List.of(change, new Change.OfEntry(null, entry), new Change.OfEntry(null, elsewhere))))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(storage.unread()).hasSize(1);
            assertThat(kept()).isEmpty();

            storage.store(List.of(change));
            assertThat(storage.unread()).isEmpty();
        }
        assertThat(kept()).hasSize(1);
    }

    private Notebook load() {
        try (NotebookStorage storage = Stores.store(folder).open()) {
            return storage.load();
        }
    }

    /** In how many of its parts a notebook is not as it was stored. */
    private static long differences(Notebook notebook) {
        return List.of(
                        notebook.products().equals(ALL.products()),
                        notebook.plan().equals(ALL.plan()),
                        notebook.diary().equals(ALL.diary()),
                        notebook.profile().equals(ALL.profile()),
                        notebook.settings().equals(ALL.settings()),
                        notebook.adjustments().equals(ALL.adjustments()),
                        notebook.schedule().equals(ALL.schedule()))
                .stream()
                .filter(same -> !same)
                .count();
    }

    private static SkinNote onlyNote(Notebook notebook, LocalDate day) {
        assertThat(notebook.diary().day(day).notes()).hasSize(1);
        return notebook.diary().day(day).notes().get(0);
    }

    private static Product product(String id) {
        return Product.of(id, "Other", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("retinol", 0.1)));
    }

    private void run(String script) throws SQLException {
        Tables.run(folder.resolve("skinweek.db"), script);
    }

    private List<String> kept() throws SQLException {
        return Tables.kept(folder.resolve("skinweek.db"));
    }

    /** Every row of every table. */
    private List<String> rows() throws SQLException {
        return Tables.rows(folder.resolve("skinweek.db"));
    }
}
