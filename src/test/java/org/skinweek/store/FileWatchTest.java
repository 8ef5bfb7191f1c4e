package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileWatchTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("skinweek.db");
        for (String part : new String[] {"", "-wal", "-shm"}) {
            Files.writeString(part(part), "content");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-wal", "-shm"})
    void aPartThatIsGoneOrAnotherOneIsNoticedAtTheFirstLook(String part) throws IOException {
        FileWatch removed = new FileWatch(file);
        assertThat(removed.isInPlace()).isTrue();
        Files.delete(part(part));
        assertThat(removed.isInPlace()).isFalse();
        write();

        FileWatch replaced = new FileWatch(file);
        Files.writeString(folder.resolve("other"), "content");
        Files.move(folder.resolve("other"), part(part), StandardCopyOption.REPLACE_EXISTING);
        assertThat(replaced.isInPlace()).isFalse();
    }

    @Test
    void aPartThatCameLaterIsWatchedFromThenOn() throws IOException {
        Files.delete(part("-wal"));
        FileWatch watch = new FileWatch(file);

        write();
        assertThat(watch.isInPlace()).isTrue();
        Files.delete(part("-wal"));
        assertThat(watch.isInPlace()).isFalse();
    }

    @Test
    void aDatabaseThatWasEmptiedIsNotInPlace() throws IOException {
        FileWatch watch = new FileWatch(file);

        Files.write(file, new byte[0]);

        assertThat(watch.isInPlace()).isFalse();
    }

    @Test
    void tellsWhatOthersWriteFromWhatWeDid() throws IOException {
        FileWatch watch = new FileWatch(file);
        assertThat(watch.isWritten()).isFalse();

        Files.writeString(file, "more content");
        assertThat(watch.isWritten()).isTrue();
        watch.mark();
        assertThat(watch.isWritten()).isFalse();

        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        assertThat(watch.isWritten()).isTrue();
        watch.mark();
        assertThat(watch.isWritten()).isFalse();
    }

    @Test
    void thereIsNothingToWatchWithoutAFile() {
        assertThatThrownBy(() -> new FileWatch(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    private Path part(String suffix) {
        return folder.resolve("skinweek.db" + suffix);
    }
}
