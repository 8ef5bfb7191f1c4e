package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.notebook.NotebookCounts;

class BackupTrialTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void countsWhatABackupOfAnyVersionHoldsAndWritesNothing(int version) throws IOException, SQLException {
        Path backup = stored("/store/version-00" + version + "-rich.db");
        byte[] before = Files.readAllBytes(backup);
        int rows = entries(backup);

        assertThat(rows).isPositive();
        assertThat(trial(SchemaMigrations.shipped()).content(backup).map(NotebookCounts::of))
                .hasValueSatisfying(holds -> assertThat(holds.entries()).isEqualTo(rows));
        assertThat(Files.readAllBytes(backup)).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(backup);
        }
    }

    @Test
    void aBackupThatCannotBeBroughtUpToDateHasNoContent() throws IOException {
        Path backup = stored("/store/version-005-rich.db");
        List<String> scripts = Stream.concat(
                        SchemaMigrations.shipped().scripts().stream(), Stream.of("INSERT INTO nowhere VALUES (1)"))
                .toList();

        assertThat(trial(new SchemaMigrations(scripts)).content(backup)).isEmpty();
    }

    @Test
    void aBackupOfANewerVersionHasNoContent() throws IOException {
        Path backup = stored("/store/version-005-rich.db");
        List<String> scripts = SchemaMigrations.shipped().scripts().subList(0, 4);

        assertThat(trial(new SchemaMigrations(scripts)).content(backup)).isEmpty();
    }

    private static BackupTrial trial(SchemaMigrations migrations) {
        return new BackupTrial(migrations, new DatabaseCheck(migrations));
    }

    private static int entries(Path file) throws SQLException {
        try (Connection connection = SqliteConnections.openToRead(file)) {
            return new SqlSession(connection)
                    .number("SELECT (SELECT count(*) FROM diary_entry) + (SELECT count(*) FROM skin_note)");
        }
    }

    private Path stored(String name) throws IOException {
        Path file = folder.resolve("backup.db");
        try (InputStream in = BackupTrialTest.class.getResourceAsStream(name)) {
            Files.copy(in, file);
        }
        return file;
    }
}
