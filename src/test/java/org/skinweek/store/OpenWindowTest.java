package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.notebook.Change;

/** A storage that stays open for days, as that of a window does. */
class OpenWindowTest {
    @TempDir
    Path folder;

    private final RandomNotebooks notebooks = new RandomNotebooks(1);
    private Instant now = Stores.NOW;

    @Test
    void aDayGetsItsBackupThoughTheWindowWasWrittenTo() {
        try (Storage storage = Stores.store(folder, () -> now).open()) {
            storage.store(List.of(adding("a")));
            storage.tidy();
            now = now.plus(Duration.ofDays(1));
            storage.store(List.of(adding("b")));
            storage.tidy();
        }
        assertThat(Stores.store(folder, now).newestBackup().orElseThrow().made())
                .isEqualTo(now);
    }

    private Change adding(String id) {
        return new Change.OfProduct(null, notebooks.product(id));
    }
}
