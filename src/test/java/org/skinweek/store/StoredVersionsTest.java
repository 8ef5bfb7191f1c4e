package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.Settings;
import org.skinweek.notebook.Theme;
import org.skinweek.routine.Category;
import org.skinweek.routine.Condition;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Goal;
import org.skinweek.routine.Placement;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SkinType;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.NumberOverride;
import org.skinweek.rules.OwnLimit;
import org.skinweek.rules.OwnRule;
import org.skinweek.rules.Severity;
import org.skinweek.rules.Subject;
import org.skinweek.rules.Tolerance;

/**
 * A file that every released version left behind can be opened, with everything in it. The files are kept under {@code
 * src/test/resources/store}; CONTRIBUTING.md says how to add one with a migration.
 */
class StoredVersionsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir
    Path folder;

    @Test
    void thereIsAFileOfEveryVersion() {
        for (int version = 1; version <= Migrations.shipped().latest(); version++) {
            assertThat(StoredVersionsTest.class.getResource("/store/version-%03d.db".formatted(version)))
                    .as("version %d", version)
                    .isNotNull();
        }
    }

    @Test
    void version1() throws IOException {
        assertOpens("/store/version-001.db", Notebook.EMPTY.after(CHANGES));
    }

    @Test
    void version2() throws IOException {
        assertOpens("/store/version-002.db", Notebook.EMPTY.after(CHANGES).after(ADJUSTMENTS));
    }

    private void assertOpens(String name, Notebook expected) throws IOException {
        try (InputStream file = StoredVersionsTest.class.getResourceAsStream(name)) {
            Files.copy(file, folder.resolve("skinweek.db"));
        }
        try (Storage storage = Stores.store(folder).open()) {
            assertThat(storage.load()).isEqualTo(expected);
        }
    }

    private static final List<Change> CHANGES = List.of(
            new Change.OfProduct(
                    null,
                    ProductBuilder.of(
                                    "gly7",
                                    "Glykolsäure-Toner 7 %",
                                    Form.LEAVE_ON,
                                    Category.TONER,
                                    List.of(Dose.of("glycolic_acid", 7), Dose.of("panthenol")))
                            .firstUsed(LocalDate.of(2026, 9, 1))
                            .wantedPerWeek(2)
                            .preferredDays(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY))
                            .opened(LocalDate.of(2026, 8, 31), 12)
                            .build()),
            new Change.OfProduct(
                    null,
                    ProductBuilder.of(
                                    "tret",
                                    "Tretinoin",
                                    Form.LEAVE_ON,
                                    Category.TREATMENT,
                                    List.of(Dose.of("tretinoin", 0.025)))
                            .prescription(true)
                            .prescribedPerWeek(3)
                            .archived(true)
                            .build()),
            new Change.OfWeek(
                    LocalDate.of(2026, 11, 16),
                    null,
                    WeekPlan.of(List.of(
                            new Placement(DayOfWeek.THURSDAY, Session.EVENING, "gly7"),
                            new Placement(DayOfWeek.MONDAY, Session.EVENING, "gly7")))),
            new Change.OfWeek(LocalDate.of(2026, 11, 23), null, WeekPlan.EMPTY),
            new Change.OfEntry(
                    null,
                    new DiaryEntry(
                            UUID.fromString("00000000-0000-4000-8000-000000000001"),
                            LocalDate.of(2026, 11, 16),
                            Session.EVENING,
                            "gly7",
                            null,
                            "a little stinging",
                            Instant.parse("2026-11-16T23:30:00.123456789Z"),
                            BERLIN)),
            new Change.OfEntry(
                    null,
                    new DiaryEntry(
                            UUID.fromString("ffffffff-ffff-4fff-bfff-ffffffffffff"),
                            LocalDate.of(2026, 11, 19),
                            Session.EVENING,
                            "gone",
                            SkipReason.IRRITATED,
                            "",
                            Instant.parse("2026-11-20T09:00:00Z"),
                            ZoneId.of("Asia/Tokyo"))),
            new Change.OfSkinNote(
                    null,
                    new SkinNote(
                            UUID.fromString("00000000-0000-4000-8000-000000000002"),
                            LocalDate.of(2026, 11, 19),
                            SymptomLevel.MILD,
                            "dry around the nose",
                            Instant.parse("2026-11-20T09:01:00Z"),
                            BERLIN)),
            new Change.OfProfile(
                    SkinProfile.DEFAULT,
                    new SkinProfile(
                            Sensitivity.NORMAL,
                            SkinType.COMBINATION,
                            Set.of(Goal.OIL, Goal.CLOGGED),
                            false,
                            Set.of(Condition.ROSACEA))),
            new Change.OfSettings(
                    Settings.DEFAULT,
                    new Settings(
                            Theme.DARK,
                            DayOfWeek.SUNDAY,
                            4,
                            LocalTime.of(6, 45),
                            LocalTime.of(22, 0),
                            Set.of(ReminderKind.STEPS, ReminderKind.EXPIRY),
                            true,
                            "DIARY",
                            null)));

    private static final List<Change> ADJUSTMENTS = List.of(
            new Change.OfTolerance(
                    null,
                    new Tolerance(
                            "MAX-AHA", "gly7", "since years", LocalDate.of(2026, 11, 20), LocalDate.of(2027, 2, 12))),
            new Change.OfTolerance(
                    null,
                    new Tolerance(null, "gone", "on holiday", LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 21))),
            new Change.OfTolerance(
                    null,
                    new Tolerance(
                            "FROM-THE-FUTURE", null, "—", LocalDate.of(2026, 11, 22), LocalDate.of(2026, 12, 24))),
            new Change.OfNumber(null, new NumberOverride("MAX-EXFOL", "most.1", 2.25, Sensitivity.NORMAL)),
            new Change.OfNumber(null, new NumberOverride("FROM-THE-FUTURE", "hours", 36, Sensitivity.SENSITIVE)),
            ownRule(
                    1,
                    new OwnLimit.MostSessions(new Subject.OfFamily(ActiveFamily.RETINOID), Session.EVENING, 2),
                    Severity.CAUTION),
            ownRule(2, new OwnLimit.AtMostEvery(new Subject.OfProducts(Set.of("gly7", "gone")), 3), Severity.TIP),
            ownRule(3, new OwnLimit.AtLeastEvery(new Subject.OfProducts(Set.of("tret")), 14), Severity.CAUTION),
            ownRule(
                    4,
                    new OwnLimit.NeverTogether(
                            new Subject.OfProducts(Set.of("gly7")), new Subject.OfFamily(ActiveFamily.ACID), true),
                    Severity.CAUTION),
            ownRule(5, new OwnLimit.OnlyIn(new Subject.OfFamily(ActiveFamily.ACID), Session.MORNING), Severity.CAUTION),
            ownRule(
                    6,
                    new OwnLimit.NotOn(new Subject.AnyActive(), Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.SUNDAY)),
                    Severity.CAUTION),
            ownRule(7, new OwnLimit.MostOnDay(new Subject.AnyActive(), 1, Set.of(DayOfWeek.SUNDAY)), Severity.TIP));

    private static Change ownRule(int id, OwnLimit limit, Severity severity) {
        return new Change.OfOwnRule(null, new OwnRule(new UUID(2, id), limit, severity, id == 1 ? "" : "mine"));
    }
}
