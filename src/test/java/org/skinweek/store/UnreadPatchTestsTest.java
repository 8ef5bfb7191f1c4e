package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.diary.PatchLook;
import org.skinweek.diary.PatchPlace;
import org.skinweek.diary.PatchResult;
import org.skinweek.diary.PatchTest;
import org.skinweek.diary.SkinDetails;
import org.skinweek.diary.SkinNote;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UnreadRow.Kind;

/** No product passes its patch test for what nobody could read, and no note is lost for its details. */
class UnreadPatchTestsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final UUID SECOND = new UUID(8, 2);

    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        try (NotebookStorage storage = Stores.store(folder).open()) {
            storage.store(StoredNotes.CHANGES);
        }
    }

    @Test
    void whatIsStoredIsReadAgain() {
        try (NotebookStorage storage = Stores.store(folder).open()) {
            assertThat(storage.load()).isEqualTo(Notebook.EMPTY.after(StoredNotes.CHANGES));
            assertThat(storage.unread()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE patch_look SET result = 'GLOWING' WHERE day = '2026-11-21' | 2026-11-21",
                "UPDATE patch_look SET day = '2026-02-30' WHERE day = '2026-11-21' | 2026-11-20",
                "UPDATE patch_look SET day = '2026-11-01' WHERE day = '2026-11-21' | 2026-11-20"
            })
    void aLookThatCannotBeReadCountsAsAReaction(String damage, LocalDate day) throws SQLException {
        Tables.run(folder.resolve("skinweek.db"), damage);
        try (NotebookStorage storage = Stores.store(folder).open()) {
            Notebook notebook = storage.load();
            assertThat(storage.unread()).extracting(row -> row.kind()).containsExactly(Kind.PATCH_LOOK);
            assertThat(second(notebook).reaction()).contains(new PatchLook(day, PatchResult.SWELLING));

            PatchTest right = new PatchTest(SECOND, "gly7", DAY, PatchPlace.OTHER, List.of());
            storage.store(List.of(new Change.OfPatchTest(second(notebook), right)));

            assertThat(second(storage.load())).isEqualTo(right);
            assertThat(storage.unread()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"comfort = 11", "tags = 'FULL_MOON'", "suspected = 'a\\b'"})
    void aNoteKeepsAllElseWhereItsDetailsCannotBeRead(String damage) throws SQLException {
        Tables.run(folder.resolve("skinweek.db"), "UPDATE skin_note SET " + damage);
        try (NotebookStorage storage = Stores.store(folder).open()) {
            SkinNote note = storage.load().diary().day(DAY).notes().get(0);
            assertThat(note.details()).isEqualTo(SkinDetails.NONE);
            assertThat(note.text()).startsWith("calm");
            assertThat(storage.unread()).extracting(row -> row.kind()).containsExactly(Kind.SKIN_NOTE_DETAILS);
        }
    }

    @Test
    void aTestThatCannotBeReadIsNamedAndKeptWhenItsPlaceIsTaken() throws SQLException {
        Tables.run(folder.resolve("skinweek.db"), "UPDATE patch_test SET place = 'MOON' WHERE place = 'OTHER'");
        try (NotebookStorage storage = Stores.store(folder).open()) {
            assertThat(storage.load().diary().patchTests()).hasSize(2);
            assertThat(storage.unread()).extracting(row -> row.kind()).containsExactly(Kind.PATCH_TEST);
            PatchTest other = new PatchTest(SECOND, "other", DAY, PatchPlace.NECK, List.of());
            storage.store(List.of(new Change.OfPatchTest(null, other)));
            assertThat(second(storage.load())).isEqualTo(other);
            assertThat(storage.unread()).isEmpty();
        }
    }

    @Test
    void aTestIsDeletedWithItsLooks() {
        try (NotebookStorage storage = Stores.store(folder).open()) {
            Change gone = new Change.OfPatchTest(second(storage.load()), null);
            storage.store(List.of(gone));
            assertThat(storage.load().diary().patchTests()).hasSize(2);
            storage.store(List.of(gone.inverse()));
            assertThat(second(storage.load()).looks()).hasSize(1);
        }
    }

    private static PatchTest second(Notebook notebook) {
        return notebook.diary().patchTests().stream()
                .filter(test -> test.id().equals(SECOND))
                .findFirst()
                .orElseThrow();
    }
}
