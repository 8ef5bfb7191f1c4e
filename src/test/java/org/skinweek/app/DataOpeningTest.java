package org.skinweek.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.ColorTheme;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.NotebookCounts;
import org.skinweek.notebook.UnreadRow;
import org.skinweek.notebook.UserSettings;
import org.skinweek.platform.DataFolders;
import org.skinweek.routine.SkinProfile;
import org.skinweek.store.StorageException.Problem;
import org.skinweek.words.Words;

class DataOpeningTest {
    private static final Instant NOW = Instant.parse("2026-11-23T20:15:30Z");

    private final Words words = new Words(Locale.UK);

    @TempDir
    Path folder;

    @Test
    void everythingIsThereAgainAfterARestart() {
        theme(ready(open(NOW)), ColorTheme.DARK);
        assertThat(themeOf(open(NOW))).isEqualTo(ColorTheme.DARK);
    }

    @Test
    void aNewNotebookBeginsItsWeeksWhereTheUserLives() {
        UserClock sundays = new UserClock(() -> NOW, () -> ZoneOffset.UTC, () -> DayOfWeek.SUNDAY);
        Workspace first = ready(DataOpening.of(folders(folder), sundays, Runnable::run));
        assertThat(first.notebook().settings().firstDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(first.undoable()).isEmpty();
        first.close();

        Workspace elsewhere = ready(open(NOW));
        assertThat(elsewhere.notebook().settings().firstDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        elsewhere.close();
    }

    @Test
    void aNotebookThatIsThereKeepsTheDayOnWhichItsWeeksBegin() {
        theme(ready(open(NOW)), ColorTheme.DARK);
        UserClock sundays = new UserClock(() -> NOW, () -> ZoneOffset.UTC, () -> DayOfWeek.SUNDAY);

        Workspace later = ready(DataOpening.of(folders(folder), sundays, Runnable::run));

        assertThat(later.notebook().settings().firstDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        later.close();
    }

    @Test
    void damageOffersEveryBackupWithWhatIsInIt() throws IOException {
        ready(open(NOW)).close();
        note(NOW.plus(Duration.ofDays(1)));
        theme(ready(open(NOW.plus(Duration.ofDays(2)))), ColorTheme.DARK); // the day's backup is made before the change
        note(NOW.plus(Duration.ofDays(3)));
        Path backups = folder.resolve("backups");
        Files.copy(database(), backups.resolve("skinweek-2035-01-01T08-00-00Z.db"));
        Files.writeString(backups.resolve("skinweek-2026-11-01T08-00-00Z.db"), "no database");
        Files.writeString(database(), "damaged");

        DataOpening.Damaged damaged = (DataOpening.Damaged) open(NOW.plus(Duration.ofDays(4)));
        assertThat(words.text(damaged.key(), damaged.arguments().toArray())).contains(folder.toString());
        assertThat(damaged.offers())
                .extracting(
                        offered -> offered.made().toString().substring(0, 10),
                        offered -> offered.holds().map(NotebookCounts::entries),
                        BackupOffer::inFuture)
                .containsExactly(
                        tuple("2026-11-26", Optional.of(1), false),
                        tuple("2026-11-25", Optional.of(1), false),
                        tuple("2026-11-01", Optional.empty(), false),
                        tuple("2035-01-01", Optional.of(2), true));
        assertThat(themeOf(damaged.restore(damaged.offers().get(0)))).isEqualTo(ColorTheme.DARK);
        assertThat(themeOf(open(NOW.plus(Duration.ofDays(4))))).isEqualTo(ColorTheme.DARK);
    }

    @Test
    void aBackupThatCannotBeRestoredLeavesTheOthers() throws IOException {
        ready(open(NOW)).close();
        note(NOW.plus(Duration.ofDays(1)));
        note(NOW.plus(Duration.ofDays(2)));
        note(NOW.plus(Duration.ofDays(3)));
        Files.writeString(database(), "damaged");
        AtomicReference<Instant> now = new AtomicReference<>(NOW.plus(Duration.ofDays(4)));
        UserClock clock = new UserClock(() -> now.updateAndGet(before -> before.plusSeconds(1)), () -> ZoneOffset.UTC);
        DataOpening.Damaged first = (DataOpening.Damaged) DataOpening.of(folders(folder), clock, Runnable::run);
        Files.writeString(
                folder.resolve("backups").resolve(first.offers().get(0).name()), "damaged meanwhile");

        DataOpening.Damaged second =
                (DataOpening.Damaged) first.restore(first.offers().get(0));

        assertThat(second.offers()).extracting(BackupOffer::isGood).containsExactly(false, true);
        ready(second.restore(second.offers().get(1))).close();
    }

    /** Opens the data, which makes the day's backup, and writes something down. */
    private void note(Instant now) {
        try (Workspace workspace = ready(open(now))) {
            DiaryCommands commands =
                    new DiaryCommands(InstantSource.fixed(now), () -> ZoneOffset.UTC, UUID::randomUUID);
            workspace
                    .execute(commands.skin(LocalDate.ofInstant(now, ZoneOffset.UTC), null, ""))
                    .join();
        }
    }

    @Test
    void damageWithoutABackupLetsTheUserBeginAnew() throws IOException {
        Files.writeString(database(), "damaged");
        DataOpening.Damaged damaged = (DataOpening.Damaged) open(NOW);
        assertThat(damaged.offers()).isEmpty();
        assertThat(words.text(damaged.key(), damaged.arguments().toArray())).contains(folder.toString());
        assertThat(themeOf(damaged.startFresh())).isEqualTo(UserSettings.DEFAULT.theme());
    }

    @Test
    void aRowThatCannotBeReadIsNamedAndKeepsNobodyFromTheRest() throws SQLException {
        ready(open(NOW)).close();
        change("INSERT INTO profile VALUES (1, 'NONSENSE', NULL, '', 0, '')");
        try (Workspace workspace = ready(open(NOW))) {
            assertThat(workspace.unread()).containsExactly(new UnreadRow(UnreadRow.Kind.PROFILE, "", ""));
            assertThat(workspace.notebook().profile().sensitivity()).isEqualTo(Sensitivity.SENSITIVE);
            workspace
                    .execute(notebook -> Optional.of(Command.of(
                            "command.profile", new Change.OfProfile(notebook.profile(), SkinProfile.DEFAULT))))
                    .join();
            assertThat(workspace.unread()).isEmpty();
        }
    }

    @Test
    void aNewerFileIsRefused() throws SQLException {
        ready(open(NOW)).close();
        change("PRAGMA user_version = 99");
        DataOpening.Refused refused = (DataOpening.Refused) open(NOW);
        assertThat(refused.problem()).isEqualTo(Problem.NEWER);
        assertThat(words.text(refused.key(), refused.arguments().toArray())).contains("newer version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1677-09-21T00:12:43Z", "-9999-01-01T00:00:00Z", "2262-04-11T23:47:17Z", "+20000-01-01T00:00:00Z"
            })
    void aClockThatNoFileCanFollowIsTold(String now) {
        ready(open(NOW)).close();
        DataOpening.Refused refused = (DataOpening.Refused) open(Instant.parse(now));
        assertThat(words.text(refused.key(), refused.arguments().toArray())).contains("clock", folder.toString());
        assertThat(refused.worthTryingAgain()).isTrue();
        ready(open(NOW)).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1678-01-01T00:00:00Z", "2261-12-31T23:59:59Z"})
    void anyOtherClockWillDo(String now) {
        note(Instant.parse(now));
        try (Workspace workspace = ready(open(NOW))) {
            assertThat(workspace.notebook().diary().isEmpty()).isFalse();
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        DataOpening.Refused refused = (DataOpening.Refused) open(file.resolve("data"), NOW);
        assertThat(refused.problem()).isEqualTo(Problem.NOT_WRITABLE);
        assertThat(words.text(refused.key(), refused.arguments().toArray())).contains("file");
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void everyProblemHasAText(Problem problem) {
        assertThat(words.has(problem.key())).isTrue();
    }

    private DataOpening open(Instant now) {
        return open(folder, now);
    }

    private static DataOpening open(Path data, Instant now) {
        return DataOpening.of(folders(data), UserClock.fixed(now, ZoneOffset.UTC), Runnable::run);
    }

    private static DataFolders folders(Path data) {
        return new DataFolders(data, Path.of("target/test-cache").toAbsolutePath());
    }

    private static Workspace ready(DataOpening opening) {
        return ((DataOpening.Ready) opening).workspace();
    }

    private static void theme(Workspace workspace, ColorTheme theme) {
        workspace
                .execute(notebook -> Optional.of(Command.of(
                        "command.settings",
                        new Change.OfSettings(
                                notebook.settings(), notebook.settings().withTheme(theme)),
                        // an empty notebook gets no backup
                        new Change.OfProfile(notebook.profile(), notebook.profile()))))
                .join();
        workspace.close();
    }

    private static ColorTheme themeOf(DataOpening opening) {
        try (Workspace workspace = ready(opening)) {
            return workspace.notebook().settings().theme();
        }
    }

    private Path database() {
        return folder.resolve("skinweek.db");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
