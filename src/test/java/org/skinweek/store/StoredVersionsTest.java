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
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.SkinType;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.WeekPlan;

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
        try (InputStream file = StoredVersionsTest.class.getResourceAsStream("/store/version-001.db")) {
            Files.copy(file, folder.resolve("skinweek.db"));
        }
        try (Storage storage = Stores.store(folder).open()) {
            assertThat(storage.load()).isEqualTo(Notebook.EMPTY.after(CHANGES));
        }
    }

    private static final List<Change> CHANGES = List.of(
            new Change.OfProduct(
                    null,
                    new Product(
                            "gly7",
                            "Glykolsäure-Toner 7 %",
                            Form.LEAVE_ON,
                            Category.TONER,
                            List.of(Dose.of("glycolic_acid", 7), Dose.of("panthenol")),
                            false,
                            null,
                            LocalDate.of(2026, 9, 1),
                            2,
                            Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
                            LocalDate.of(2026, 8, 31),
                            12,
                            false)),
            new Change.OfProduct(
                    null,
                    new Product(
                            "tret",
                            "Tretinoin",
                            Form.LEAVE_ON,
                            Category.TREATMENT,
                            List.of(Dose.of("tretinoin", 0.025)),
                            true,
                            3,
                            null,
                            null,
                            Set.of(),
                            null,
                            null,
                            true)),
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
                            "DIARY")));
}
