package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.skinweek.store.StorageException.Problem;
import org.skinweek.words.Words;

class StorageExceptionTest {
    /** For these the window offers backups and a new beginning; for all others they would be the wrong advice. */
    @Test
    void onlyDataThatIsNotWhereItBelongsIsALoss() {
        assertThat(Arrays.stream(Problem.values()).filter(Problem::isLoss))
                .containsExactly(Problem.MISSING, Problem.EMPTIED, Problem.FOREIGN, Problem.DAMAGED);
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasItsOwnText(Problem problem) {
        Words words = new Words(Locale.UK);

        assertThat(words.text(problem.key())).isNotBlank();
        assertThat(Arrays.stream(Problem.values()).filter(other -> other.key().equals(problem.key())))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "13, DISK_FULL", // SQLITE_FULL
        "8, NOT_WRITABLE", // SQLITE_READONLY
        "1544, NOT_WRITABLE", // SQLITE_READONLY_DIRECTORY: the low byte counts
        "14, NOT_WRITABLE", // SQLITE_CANTOPEN
        "5, BUSY", // SQLITE_BUSY
        "261, BUSY", // SQLITE_BUSY_RECOVERY
        "11, DAMAGED", // SQLITE_CORRUPT
        "26, DAMAGED", // SQLITE_NOTADB
        "19, OTHER", // SQLITE_CONSTRAINT
        "0, OTHER"
    })
    void readsTheResultCodeOfTheDatabase(int code, Problem expected) {
        assertThat(StorageException.of("writing", new SQLException("a reason", null, code))
                        .problem())
                .isEqualTo(expected);
    }

    @Test
    void tellsAFullDiskFromAFolderThatMayNotBeWritten() {
        assertThat(problem(new FileSystemException("a", null, "No space left on device")))
                .isEqualTo(Problem.DISK_FULL);
        assertThat(problem(new FileSystemException("a", null, "There is not enough space on the disk")))
                .isEqualTo(Problem.DISK_FULL);
        assertThat(problem(new AccessDeniedException("a"))).isEqualTo(Problem.NOT_WRITABLE);
        assertThat(problem(new IOException("No space left on device"))).isEqualTo(Problem.NOT_WRITABLE);
    }

    private static Problem problem(IOException e) {
        return StorageException.of("writing", e).problem();
    }
}
