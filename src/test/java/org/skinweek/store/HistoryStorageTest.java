package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.StepWriter;
import org.skinweek.notebook.UndoHistory;
import org.skinweek.notebook.UndoStep;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;

/** The history is stored with what it can take back, and outlives the process. */
class HistoryStorageTest {
    @TempDir
    Path folder;

    @Test
    void aNewFileHasNoHistory() {
        try (NotebookStorage storage = open()) {
            assertThat(storage.history()).isEqualTo(UndoHistory.EMPTY);
        }
    }

    @Test
    void stepsAreThereAfterARestartWithAllTheyChanged() {
        Command named = new Command(
                "command.done", List.of("Öl\n\\ \"5 %\"", ""), adding("a").changes());
        try (NotebookStorage storage = open()) {
            add(storage, named, StepWriter.TERMINAL);
            add(storage, adding("b"), StepWriter.WINDOW);
            storage.store(
                    adding("b").inverse().changes(),
                    new HistoryEdit.Undo(storage.history().undoable().orElseThrow()));
        }
        try (NotebookStorage storage = open()) {
            UndoStep step = storage.history().undoable().orElseThrow();
            assertThat(step.label()).isEqualTo("command.done");
            assertThat(step.arguments()).isEqualTo(named.arguments());
            assertThat(step.writer()).isEqualTo(StepWriter.TERMINAL);
            assertThat(step.recordedAt()).isEqualTo(Stores.NOW);
            assertThat(storage.changes(step)).contains(named.changes());
            assertThat(storage.changes(storage.history().redoable().orElseThrow()))
                    .contains(adding("b").changes());
        }
    }

    @Test
    void redoGoesForwardInTheOrderInWhichStepsWereMade() {
        try (NotebookStorage storage = open()) {
            for (String id : List.of("a", "b", "c")) {
                add(storage, adding(id), StepWriter.WINDOW);
            }
            storage.store(
                    adding("c").inverse().changes(),
                    new HistoryEdit.Undo(storage.history().undoable().orElseThrow()));
            storage.store(
                    adding("b").inverse().changes(),
                    new HistoryEdit.Undo(storage.history().undoable().orElseThrow()));
            assertThat(labels(storage.history().done())).containsExactly("add a");
            assertThat(labels(storage.history().undone())).containsExactly("add b", "add c");
            storage.store(
                    adding("b").changes(),
                    new HistoryEdit.Redo(storage.history().redoable().orElseThrow()));
            assertThat(labels(storage.history().done())).containsExactly("add a", "add b");
            add(storage, adding("d"), StepWriter.WINDOW);
            assertThat(labels(storage.history().done())).containsExactly("add a", "add b", "add d");
            assertThat(storage.history().undone()).isEmpty();
        }
    }

    @Test
    void theOldestStepsAreForgotten() throws SQLException {
        try (NotebookStorage storage = open()) {
            for (int i = 0; i < UndoHistory.STEPS + 3; i++) {
                add(storage, renaming(i), StepWriter.WINDOW);
            }
            assertThat(storage.history().done()).hasSize(UndoHistory.STEPS);
        }
        assertThat(count("SELECT count(*) FROM undo_step")).isEqualTo(UndoHistory.STEPS);
    }

    @Test
    void anotherProgramSeesTheStepsAtOnce() {
        try (NotebookStorage window = open();
                NotebookStorage terminal = open()) {
            terminal.load();
            window.load();
            add(terminal, adding("a"), StepWriter.TERMINAL);
            assertThat(window.changedElsewhere()).isTrue();
            assertThat(window.load().products()).containsKey("a");
            assertThat(labels(window.history().done())).containsExactly("add a");
        }
    }

    @Test
    void whatWasMadeFromAnOlderStateIsNotStored() {
        try (NotebookStorage window = open();
                NotebookStorage terminal = open()) {
            add(terminal, adding("a"), StepWriter.TERMINAL);
            Command late = adding("b");
            assertThat(window.store(late.changes(), new HistoryEdit.Add(late, StepWriter.WINDOW)))
                    .isFalse();
            assertThat(window.load().products()).containsOnlyKeys("a");
            assertThat(window.store(late.changes(), new HistoryEdit.Add(late, StepWriter.WINDOW)))
                    .isTrue();
            assertThat(labels(window.history().done())).containsExactly("add a", "add b");
        }
    }

    @Test
    void anUndoneStepThatCannotBeReadHidesOnlyWhatWouldBeRedoneAfterIt() throws SQLException {
        try (NotebookStorage storage = open()) {
            for (String id : List.of("a", "b", "c", "d")) {
                add(storage, adding(id), StepWriter.WINDOW);
            }
            for (String id : List.of("d", "c", "b")) {
                storage.store(
                        adding(id).inverse().changes(),
                        new HistoryEdit.Undo(storage.history().undoable().orElseThrow()));
            }
        }
        run("UPDATE undo_step SET writer = 'FROM_THE_FUTURE' WHERE label = 'add c'");
        try (NotebookStorage storage = open()) {
            assertThat(labels(storage.history().done())).containsExactly("add a");
            assertThat(labels(storage.history().undone())).containsExactly("add b");
        }
    }

    @Test
    void neitherAStepNorItsChangesAreEverAlone() throws SQLException {
        try (NotebookStorage storage = open()) {
            add(storage, adding("a"), StepWriter.WINDOW);
            run("CREATE TRIGGER full BEFORE INSERT ON undo_step BEGIN SELECT RAISE(ABORT, 'no room'); END");
            storage.load();
            Command next = adding("b");
            assertThatThrownBy(() -> add(storage, next, StepWriter.WINDOW)).isInstanceOf(StorageException.class);
            assertThat(storage.load().products()).containsOnlyKeys("a");
            assertThat(labels(storage.history().done())).containsExactly("add a");
        }
    }

    @Test
    void aBeginningForgetsTheStepsAndNamesTheCopy() {
        StorageOpener store = Stores.store(folder);
        try (NotebookStorage storage = store.open()) {
            add(storage, adding("a"), StepWriter.WINDOW);
            storage.store(adding("a").inverse().changes(), new HistoryEdit.Begin(HistoryStart.Reason.DELETE_ALL));
            assertThat(storage.history().done()).isEmpty();
            HistoryStart start = storage.history().start().orElseThrow();
            assertThat(start.reason()).isEqualTo(HistoryStart.Reason.DELETE_ALL);
            assertThat(store.backups().folder().resolve(String.valueOf(start.backup())))
                    .exists();
            add(storage, adding("b"), StepWriter.WINDOW);
        }
        try (NotebookStorage storage = store.restore(Stores.newestBackup(store))) {
            assertThat(storage.load().products()).containsOnlyKeys("a");
        }
    }

    @Test
    void whereThereWasNothingThereIsNothingToCopy() {
        try (NotebookStorage storage = open()) {
            storage.store(adding("a").changes(), new HistoryEdit.Begin(HistoryStart.Reason.FIRST_RUN));
            assertThat(storage.history().start().orElseThrow().backup()).isNull();
        }
        assertThat(Stores.store(folder).backups().offered()).isEmpty();
    }

    @Test
    void aRestoredBackupBeginsAnew() {
        StorageOpener store = Stores.store(folder);
        try (NotebookStorage storage = store.open()) {
            add(storage, adding("a"), StepWriter.WINDOW);
            storage.store(adding("b").changes(), new HistoryEdit.Begin(HistoryStart.Reason.IMPORT));
        }
        try (NotebookStorage storage = store.restore(Stores.newestBackup(store))) {
            assertThat(storage.load().products()).containsOnlyKeys("a");
            assertThat(storage.history().done()).isEmpty();
            assertThat(storage.history().start().orElseThrow().reason()).isEqualTo(HistoryStart.Reason.RESTORE);
        }
    }

    @Test
    void aMigrationBeginsAnewBesideItsCopy() throws SQLException {
        List<String> scripts = SchemaMigrations.shipped().scripts();
        List<String> longer = new ArrayList<>(scripts);
        longer.add("CREATE TABLE later (one INTEGER) STRICT");
        try (NotebookStorage storage = Stores.store(folder, Stores.NOW, scripts).open()) {
            add(storage, adding("a"), StepWriter.WINDOW);
        }
        try (NotebookStorage storage = Stores.store(folder, Stores.NOW, longer).open()) {
            assertThat(storage.load().products()).containsOnlyKeys("a");
            assertThat(storage.history().done()).isEmpty();
            HistoryStart start = storage.history().start().orElseThrow();
            assertThat(start.reason()).isEqualTo(HistoryStart.Reason.MIGRATION);
            assertThat(start.backup()).isNotNull();
        }
    }

    @Test
    void aStepInAnotherShapeIsToldWhenItIsUndone() throws SQLException {
        try (NotebookStorage storage = open()) {
            add(storage, adding("a"), StepWriter.WINDOW);
            run("UPDATE undo_step SET changes = '[{\"is\":\"OfSomething\"}]'");
            UndoStep step = storage.history().undoable().orElseThrow();
            assertThatThrownBy(() -> storage.changes(step))
                    .isInstanceOfSatisfying(
                            StorageException.class,
                            error -> assertThat(error.problem()).isEqualTo(StorageException.Problem.STEP_UNREADABLE));
        }
    }

    @Test
    void aRowThatCannotBeReadHidesWhatIsBehindIt() throws SQLException {
        try (NotebookStorage storage = open()) {
            for (String id : List.of("a", "b", "c")) {
                add(storage, adding(id), StepWriter.WINDOW);
            }
        }
        run("UPDATE undo_step SET writer = 'FROM_THE_FUTURE' WHERE label = 'add b'");
        try (NotebookStorage storage = open()) {
            storage.load();
            assertThat(labels(storage.history().done())).containsExactly("add c");
        }
    }

    @Test
    void aNewFileForLostDataGoesOnWithTheSteps() throws IOException {
        try (NotebookStorage storage = open()) {
            add(storage, adding("a"), StepWriter.WINDOW);
            Notebook notebook = storage.load();
            java.nio.file.Files.delete(folder.resolve("skinweek.db"));
            try (NotebookStorage anew = storage.saveAsNewFile(notebook)) {
                assertThat(labels(anew.history().done())).containsExactly("add a");
                assertThat(anew.changes(anew.history().undoable().orElseThrow()))
                        .contains(adding("a").changes());
            }
        }
    }

    private NotebookStorage open() {
        NotebookStorage storage = Stores.store(folder).open();
        storage.load();
        return storage;
    }

    private static void add(NotebookStorage storage, Command command, StepWriter writer) {
        storage.store(command.changes(), new HistoryEdit.Add(command, writer));
    }

    private static Command adding(String id) {
        return Command.of("add " + id, new Change.OfProduct(null, product(id, id)));
    }

    private static Command renaming(int number) {
        return Command.of(
                "name",
                new Change.OfProduct(
                        number == 0 ? null : product("a", "name " + (number - 1)), product("a", "name " + number)));
    }

    private static Product product(String id, String name) {
        return Product.of(id, name, Form.LEAVE_ON, ProductCategory.SERUM, List.of());
    }

    private static List<String> labels(List<UndoStep> steps) {
        return steps.stream().map(UndoStep::label).toList();
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private int count(String query) throws SQLException {
        try (Connection connection = connect();
                Statement sql = connection.createStatement();
                var result = sql.executeQuery(query)) {
            return result.getInt(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(String.format(Locale.ROOT, "jdbc:sqlite:%s", folder.resolve("skinweek.db")));
    }
}
