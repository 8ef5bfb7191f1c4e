package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.SymptomLevel;

class DiaryRepositoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final DiaryEntry ENTRY = entry(DAY);
    private static final SkinNote NOTE = note(DAY);

    @TempDir
    Path folder;

    @Test
    void movesWhatIsPutOnAnotherDay() {
        Notebook moved = Notebook.EMPTY.after(List.of(
                new Change.OfEntry(null, entry(DAY.plusDays(1))), new Change.OfSkinNote(null, note(DAY.plusDays(1)))));
        try (NotebookStorage storage = Stores.store(folder).open()) {
            storage.store(List.of(new Change.OfEntry(null, ENTRY), new Change.OfSkinNote(null, NOTE)));
            storage.store(List.of(
                    new Change.OfEntry(ENTRY, entry(DAY.plusDays(1))),
                    new Change.OfSkinNote(NOTE, note(DAY.plusDays(1)))));

            assertThat(storage.load()).isEqualTo(moved);
        }
    }

    @Test
    void refusesOneIdOnTwoDays() {
        List<Change> doubled = List.of(
                new Change.OfEntry(null, entry(DAY.plusDays(1))), new Change.OfSkinNote(null, note(DAY.plusDays(1))));
        try (NotebookStorage storage = Stores.store(folder).open()) {
            storage.store(List.of(new Change.OfEntry(null, ENTRY), new Change.OfSkinNote(null, NOTE)));
            Notebook before = storage.load();

            for (Change change : doubled) {
                assertThatThrownBy(() -> storage.store(List.of(change)))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("is there on another day");
            }

            assertThat(storage.load()).isEqualTo(before);
        }
    }

    @Test
    void whatCannotBeReadIsKeptWhenItsEntryIsTakenOut() throws SQLException {
        try (NotebookStorage storage = Stores.store(folder).open()) {
            storage.store(List.of(new Change.OfEntry(null, ENTRY)));
        }
        try (Connection connection = SqliteConnections.open(folder.resolve("skinweek.db"))) {
            new SqlSession(connection).script("UPDATE diary_entry SET session = 'NOON'");
        }
        try (NotebookStorage storage = Stores.store(folder).open()) {
            assertThat(storage.load().diary().isEmpty()).isTrue();
            storage.store(List.of(new Change.OfEntry(ENTRY, null)));
            assertThat(storage.unread()).isEmpty();
        }
        try (Connection connection = SqliteConnections.open(folder.resolve("skinweek.db"))) {
            SqlSession sql = new SqlSession(connection);
            assertThat(sql.number("SELECT count(*) FROM diary_entry")).isZero();
            assertThat(sql.list("SELECT content FROM kept_row", row -> row.getString(1)))
                    .singleElement()
                    .asString()
                    .startsWith("INSERT INTO diary_entry")
                    .contains("'NOON'");
        }
    }

    private static DiaryEntry entry(LocalDate day) {
        return new DiaryEntry(new UUID(7, 7), day, Session.MORNING, "p", null, "", Instant.EPOCH, ZoneOffset.UTC);
    }

    private static SkinNote note(LocalDate day) {
        return new SkinNote(new UUID(8, 8), day, SymptomLevel.MILD, "stings", Instant.EPOCH, ZoneOffset.UTC);
    }
}
