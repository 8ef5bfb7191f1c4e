package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;

class SqliteStorageTest {
    @TempDir
    Path folder;

    @Test
    void aNewFileHoldsAnEmptyNotebook() {
        try (NotebookStorage storage = Stores.store(folder).open()) {
            assertThat(storage.load()).isEqualTo(Notebook.EMPTY);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsStoredIsLoadedAgain(long seed) {
        RandomNotebooks notebooks = new RandomNotebooks(seed);
        Notebook notebook = Notebook.EMPTY;
        for (int restart = 0; restart < 3; restart++) {
            try (NotebookStorage storage = Stores.store(folder).open()) {
                assertThat(storage.load()).isEqualTo(notebook);
                for (int command = 0; command < 25; command++) {
                    List<Change> changes = new ArrayList<>();
                    for (int i = 0; i <= command % 3; i++) {
                        changes.add(notebooks.change(notebook.after(changes)));
                    }
                    storage.store(changes);
                    notebook = notebook.after(changes);
                }
                assertThat(storage.load()).isEqualTo(notebook);
                assertThat(List.copyOf(storage.load().products().keySet()))
                        .isEqualTo(List.copyOf(notebook.products().keySet()));
            }
        }
        assertThat(notebook.diary().isEmpty()).isFalse();
    }

    @Test
    void aFailureInTheMiddleLeavesNothing() {
        RandomNotebooks notebooks = new RandomNotebooks(9);
        Product kept = notebooks.product("kept");
        DiaryEntry entry = notebooks.entry(new UUID(1, 2));
        DiaryEntry sameIdElsewhere = new DiaryEntry(
                entry.id(),
                LocalDate.of(2020, 2, 29),
                entry.session(),
                entry.product(),
                null,
                "",
                Instant.EPOCH,
                entry.zone());
        try (NotebookStorage storage = Stores.store(folder).open()) {
            storage.store(List.of(new Change.OfProduct(null, kept), new Change.OfEntry(null, entry)));
            Notebook before = storage.load();

            assertThatThrownBy(() -> storage.store(List.of(
                            new Change.OfProduct(kept, null),
                            new Change.OfEntry(null, notebooks.entry(new UUID(3, 4))),
                            new Change.OfEntry(null, sameIdElsewhere),
                            new Change.OfProduct(null, notebooks.product("other")))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(entry.id().toString());

            assertThat(storage.load()).isEqualTo(before);
            storage.store(List.of(new Change.OfProduct(kept, null)));
            assertThat(storage.load().products()).isEmpty();
        }
    }

    @Test
    void anInstantThatNoColumnHoldsIsRefusedWithItsValue() {
        DiaryEntry entry = new RandomNotebooks(10).entry(new UUID(1, 2));
        DiaryEntry inTheYear3000 = new DiaryEntry(
                entry.id(),
                entry.day(),
                entry.session(),
                entry.product(),
                null,
                "",
                Instant.parse("3000-01-01T00:00:00Z"),
                entry.zone());
        try (NotebookStorage storage = Stores.store(folder).open()) {
            assertThatThrownBy(() -> storage.store(List.of(new Change.OfEntry(null, inTheYear3000))))
                    .isInstanceOfSatisfying(
                            StorageException.class,
                            e -> assertThat(e.problem()).isEqualTo(StorageException.Problem.CLOCK))
                    .hasMessageContaining("3000-01-01");
        }
    }

    @Test
    void whatAnotherProgramStoredIsNoticed() {
        Change change = new Change.OfProduct(null, new RandomNotebooks(11).product("p"));
        try (NotebookStorage storage = Stores.store(folder).open();
                NotebookStorage other = Stores.store(folder).open()) {
            storage.load();
            assertThat(storage.changedElsewhere()).isFalse();
            other.store(List.of(change));
            assertThat(storage.changedElsewhere()).isTrue();
            assertThat(storage.load().products()).containsKey("p");
            assertThat(storage.changedElsewhere()).isFalse();
            storage.store(List.of(change.inverse()));
            assertThat(storage.changedElsewhere()).isFalse();
        }
    }

    @Test
    void aFolderMayHaveAnyName() {
        Path odd = folder.resolve("Haut & Pflege? 100% #1; ä肌");
        Change change = new Change.OfProduct(null, new RandomNotebooks(12).product("p"));
        try (NotebookStorage storage = Stores.store(odd).open()) {
            storage.store(List.of(change));
        }
        assertThat(odd.resolve("skinweek.db")).isRegularFile();
        try (NotebookStorage storage = Stores.store(odd).open()) {
            assertThat(storage.load().products()).containsKey("p");
        }
    }
}
