package org.skinweek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Settings;
import org.skinweek.notebook.Theme;
import org.skinweek.store.StorageException.Problem;
import org.skinweek.words.Words;

class OpeningTest {
    private static final Instant NOW = Instant.parse("2026-11-23T20:15:30Z");

    private final Words words = new Words(Locale.UK);

    @TempDir
    Path folder;

    @Test
    void everythingIsThereAgainAfterARestart() {
        theme(ready(open(NOW)), Theme.DARK);
        assertThat(themeOf(open(NOW))).isEqualTo(Theme.DARK);
    }

    @Test
    void damageOffersTheNewestBackup() throws IOException {
        theme(ready(open(NOW)), Theme.DARK);
        theme(ready(open(NOW.plus(Duration.ofDays(1)))), Theme.LIGHT); // the day's backup is made before the change
        Files.writeString(database(), "damaged");

        Opening.Damaged damaged = (Opening.Damaged) open(NOW.plus(Duration.ofDays(2)));
        assertThat(words.text(damaged.key(), damaged.arguments().toArray())).contains(folder.toString());
        assertThat(words.text(
                        damaged.backups().key(), damaged.backups().arguments().toArray()))
                .contains("24 November 2026");
        assertThat(themeOf(damaged.restore())).isEqualTo(Theme.DARK);
        assertThat(themeOf(open(NOW.plus(Duration.ofDays(2))))).isEqualTo(Theme.DARK);
    }

    @Test
    void damageWithoutABackupLetsTheUserBeginAnew() throws IOException {
        Files.writeString(database(), "damaged");
        Opening.Damaged damaged = (Opening.Damaged) open(NOW);
        assertThat(damaged.backups().newest()).isEmpty();
        assertThat(words.text(damaged.key(), damaged.arguments().toArray())).contains(folder.toString());
        assertThat(themeOf(damaged.beginAnew())).isEqualTo(Settings.DEFAULT.theme());
    }

    @Test
    void aRowThatCannotBeReadIsDamageToo() throws SQLException {
        ready(open(NOW)).close();
        change("INSERT INTO profile VALUES (1, 'NONSENSE', NULL, '', 0, '')");
        assertThat(open(NOW)).isInstanceOf(Opening.Damaged.class);
    }

    @Test
    void aNewerFileIsRefused() throws SQLException {
        ready(open(NOW)).close();
        change("PRAGMA user_version = 99");
        Opening.Refused refused = (Opening.Refused) open(NOW);
        assertThat(refused.problem()).isEqualTo(Problem.NEWER);
        assertThat(words.text(refused.key(), refused.arguments().toArray())).contains("newer version");
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Opening.Refused refused = (Opening.Refused) open(file.resolve("data"), NOW);
        assertThat(refused.problem()).isEqualTo(Problem.NOT_WRITABLE);
        assertThat(words.text(refused.key(), refused.arguments().toArray())).contains("file");
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void everyProblemHasAText(Problem problem) {
        assertThat(words.has(problem.key())).isTrue();
    }

    private Opening open(Instant now) {
        return open(folder, now);
    }

    private static Opening open(Path data, Instant now) {
        DataFolders folders = new DataFolders(data, Path.of("target/test-cache").toAbsolutePath());
        return Opening.of(folders, UserClock.fixed(now, ZoneOffset.UTC), Runnable::run);
    }

    private static Workspace ready(Opening opening) {
        return ((Opening.Ready) opening).workspace();
    }

    private static void theme(Workspace workspace, Theme theme) {
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

    private static Theme themeOf(Opening opening) {
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
