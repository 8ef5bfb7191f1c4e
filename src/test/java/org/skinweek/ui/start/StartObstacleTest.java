package org.skinweek.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.app.BackupOffer;
import org.skinweek.app.DataOpening;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.NotebookCounts;
import org.skinweek.platform.DataFolders;
import org.skinweek.platform.ErrorCode;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.words.Words;

/** What is said about data that cannot be opened, and that no way around it destroys anything. */
class StartObstacleTest {
    private static final Words WORDS = new Words(Locale.UK);
    private static final String RUBBISH = "this is no database ".repeat(500);

    private final AtomicReference<@Nullable Workspace> ready = new AtomicReference<>();

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void makeData() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        Workspace workspace = ready.get();
        if (workspace != null) {
            workspace.close();
        }
    }

    @Test
    void saysWhichFolderCannotBeWritten() throws IOException {
        Files.delete(data);
        Files.writeString(data, "a file, not a folder");

        StartObstacle obstacle = StartObstacle.of(open(), WORDS).orElseThrow();

        assertThat(obstacle.title()).isEqualTo("Your data cannot be opened now");
        assertThat(obstacle.sentence(WORDS)).contains(data.toString(), "cannot be written");
        assertThat(obstacle.again()).isTrue();
        assertThat(obstacle.damaged()).isEmpty();
    }

    @Test
    void goesOnOnceTheFolderCanBeWritten() throws IOException {
        Files.delete(data);
        Files.writeString(data, "a file, not a folder");
        ObstacleModel model = model(open());
        model.tryAgain();
        assertThat(ready.get()).isNull();

        Files.delete(data);
        model.tryAgain();

        assertThat(ready.get()).isNotNull();
    }

    @Test
    void beginsAnewAndKeepsTheDamagedFile() throws IOException {
        Files.writeString(data.resolve("skinweek.db"), RUBBISH);
        ObstacleModel model = model(open());
        assertThat(model.obstacleProperty().get().text()).contains("no backup");

        model.startFresh();

        assertThat(ready.get()).isNotNull();
        assertThat(setAside())
                .hasSize(1)
                .first()
                .satisfies(file -> assertThat(file).hasContent(RUBBISH));
    }

    @Test
    void restoresTheNewestBackupAndKeepsTheDamagedFile() throws IOException {
        ((DataOpening.Ready) open()).workspace().close();
        Path backups = Files.createDirectories(data.resolve("backups"));
        Files.copy(data.resolve("skinweek.db"), backups.resolve("skinweek-2026-11-20T08-00-00Z.db"));
        Files.writeString(data.resolve("skinweek.db"), RUBBISH);
        ObstacleModel model = model(open());
        BackupOffer newest =
                model.obstacleProperty().get().damaged().orElseThrow().offers().get(0);
        assertThat(BackupList.text(newest, WORDS)).isEqualTo("20 November 2026, 08:00: nothing in the diary");

        model.restore(newest);

        assertThat(ready.get()).isNotNull();
        assertThat(setAside())
                .hasSize(1)
                .first()
                .satisfies(file -> assertThat(file).hasContent(RUBBISH));
        assertThat(backups.resolve("skinweek-2026-11-20T08-00-00Z.db")).exists();
    }

    @Test
    void saysWhichBackupsCannotBeReadAndWhichAreOfTheFuture() {
        Instant made = Instant.parse("2035-01-02T08:00:00Z");
        assertThat(BackupList.text(
                        new BackupOffer("a", made, true, 1, Optional.of(new NotebookCounts(1, 1200, 34, null, null))),
                        WORDS))
                .isEqualTo("2 January 2035, 08:00: 1,234 entries (dated in the future: the clock was wrong)");
        assertThat(BackupList.text(new BackupOffer("a", made, false, 1, Optional.empty()), WORDS))
                .isEqualTo("2 January 2035, 08:00: cannot be read");
    }

    @Test
    void saysThatAFileIsNotThereAnyMore() throws IOException {
        Files.createDirectories(data.resolve("backups"));
        Files.writeString(data.resolve("backups").resolve("skinweek-2026-11-20T08-00-00Z.db"), RUBBISH);

        StartObstacle obstacle = StartObstacle.of(open(), WORDS).orElseThrow();

        assertThat(obstacle.title()).isEqualTo("Your data is not where it was");
        assertThat(obstacle.text()).contains("not in", data.toString(), "no backup");
        assertThat(obstacle.again()).isTrue();
        assertThat(obstacle.damaged())
                .hasValueSatisfying(damaged -> assertThat(damaged.keepsFile()).isFalse());
    }

    @Test
    void saysThatBackupsMayBeThereThatCannotBeSeen() throws IOException {
        Path backups = data.resolve("backups");
        Files.createSymbolicLink(backups, backups);
        Files.writeString(data.resolve("skinweek.db"), RUBBISH);
        ObstacleModel model = model(open());
        assertThat(model.obstacleProperty().get().text()).contains(backups.toString(), "cannot be read", "try again");

        model.tryAgain();

        assertThat(model.obstacleProperty().get().again()).isTrue();
        assertThat(data.resolve("skinweek.db")).hasContent(RUBBISH);
    }

    @Test
    void saysThatAnotherWindowDoesNotAnswer() {
        StartObstacle obstacle =
                StartObstacle.of(new DataOpening.Occupied("here"), WORDS).orElseThrow();

        assertThat(obstacle.sentence(WORDS)).contains("already open", "here");
        assertThat(obstacle.again()).isTrue();
    }

    @Test
    void namesAnUnexpectedErrorByItsCode() {
        ErrorCode code = ErrorCode.of(new IllegalStateException("secret"));

        assertThat(StartObstacle.unexpected(code, WORDS).sentence(WORDS))
                .endsWith("Code: " + code)
                .doesNotContain("secret");
    }

    @Test
    void nothingIsInTheWayOfDataThatIsOpen() {
        try (TestWorkspace workspace = new TestWorkspace(Notebook.EMPTY)) {
            assertThat(StartObstacle.of(new DataOpening.Ready(workspace.workspace()), WORDS))
                    .isEqualTo(Optional.empty());
        }
    }

    private ObstacleModel model(DataOpening opening) {
        StartObstacle first = StartObstacle.of(opening, WORDS).orElseThrow();
        return new ObstacleModel(first, WORDS, BackgroundRunner.inline(), this::open, ready::set);
    }

    private DataOpening open() {
        UserClock clock = UserClock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
        return DataOpening.of(new DataFolders(data, folder.resolve("cache")), clock, Runnable::run);
    }

    private List<Path> setAside() throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(file -> file.getFileName().toString().matches("skinweek-damaged-.*\\.db"))
                    .toList();
        }
    }
}
