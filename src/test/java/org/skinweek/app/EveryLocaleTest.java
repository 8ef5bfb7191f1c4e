package org.skinweek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.notebook.Notebook;
import org.skinweek.platform.DataFolders;
import org.skinweek.testing.Locales;
import org.skinweek.words.Words;

/** The notebook opens, keeps what it is told and is copied by the same names, whatever the computer's locale is. */
class EveryLocaleTest {
    private static final Instant NOW = Instant.parse("2026-11-23T20:15:30Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("org.skinweek.testing.Locales#tried")
    void theNotebookIsTheSameAfterARestart(Locale locale) {
        Notebook written = Locales.on(locale, () -> write(open(NOW)));
        Notebook read = Locales.on(locale, () -> read(open(NOW.plus(Duration.ofDays(1)))));

        assertThat(read).isEqualTo(written);
        assertThat(read.products()).isNotEmpty();
        assertThat(folder.resolve("backups/skinweek-2026-11-24T20-15-30Z.db")).exists();
    }

    private static Notebook write(DataOpening opening) {
        ExampleNotebook example = new ExampleNotebook(
                new Words(Locale.UK), CatalogReader.read(), LocalDate.of(2026, 11, 23), ZoneOffset.UTC);
        try (Workspace workspace = ready(opening)) {
            return workspace.execute(example.fill(workspace.notebook())).join();
        }
    }

    private static Notebook read(DataOpening opening) {
        try (Workspace workspace = ready(opening)) {
            return workspace.notebook();
        }
    }

    private DataOpening open(Instant now) {
        DataFolders folders =
                new DataFolders(folder, Path.of("target/test-cache").toAbsolutePath());
        return DataOpening.of(folders, UserClock.fixed(now, ZoneOffset.UTC), Runnable::run);
    }

    private static Workspace ready(DataOpening opening) {
        assertThat(opening).isInstanceOf(DataOpening.Ready.class);
        return ((DataOpening.Ready) opening).workspace();
    }
}
