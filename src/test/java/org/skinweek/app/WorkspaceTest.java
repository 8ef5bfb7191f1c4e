package org.skinweek.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skinweek.app.CountedProducts.adding;
import static org.skinweek.app.CountedProducts.ids;
import static org.skinweek.app.CountedProducts.renaming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.StepWriter;
import org.skinweek.notebook.UndoStep;
import org.skinweek.store.StorageException;

@SuppressWarnings("FutureReturnValueIgnored") // what is shown says how it went
class WorkspaceTest {
    private final FrontThread front = new FrontThread();
    private final HeldStorage memory = new HeldStorage();
    private final Workspace workspace = new Workspace(memory, front);
    private final List<String> shown = new ArrayList<>();

    @AfterEach
    void close() {
        memory.gate.countDown();
        workspace.close();
    }

    @Test
    void aCommandIsStoredFirstAndShownAfter() {
        workspace.listen(notebook -> shown.add(ids(notebook) + " stored " + ids(memory.stored)));
        CompletableFuture<Notebook> future = workspace.execute(adding("a"));
        assertThat(workspace.busy()).isTrue();
        assertThat(ids(workspace.notebook())).isEmpty();

        front.runUntil(() -> !workspace.busy());

        assertThat(shown).containsExactly("a stored a");
        assertThat(future).isCompletedWithValue(workspace.notebook());
        assertThat(workspace.lastGiven()).contains(adding("a"));
    }

    @Test
    void commandsInQuickSuccessionBuildOnEachOther() {
        memory.hold();
        for (int i = 0; i < 20; i++) {
            workspace.execute(renaming("a", i));
        }
        memory.gate.countDown();
        settle();
        assertThat(workspace.notebook().products().get("a").name()).isEqualTo("20");
    }

    @Test
    void whatCannotBeStoredIsNotShownAndLeavesUndoAsItWas() {
        List<Throwable> errors = new ArrayList<>();
        workspace.listen(notebook -> shown.add(ids(notebook)));
        workspace.listenToErrors(errors::add);
        workspace.execute(adding("a"));
        settle();
        memory.failure = new StorageException(StorageException.Problem.DISK_FULL, "no room", null);
        CompletableFuture<Notebook> failed = workspace.execute(adding("b"));
        CompletableFuture<Optional<Command>> failedUndo = workspace.undo();
        settle();

        assertThat(errors).containsExactly(memory.failure, memory.failure);
        assertThatThrownBy(failed::join).isInstanceOf(CompletionException.class).hasCause(memory.failure);
        assertThat(failedUndo).isCompletedExceptionally();
        assertThat(shown).containsExactly("a");
        assertThat(workspace.lastGiven()).contains(adding("a"));
        assertThat(workspace.redoable()).isEmpty();

        memory.failure = null;
        workspace.undo();
        settle();
        assertThat(ids(workspace.notebook())).isEmpty();
        assertThat(ids(memory.stored)).isEmpty();
    }

    @Test
    void aMakerThatFailsDoesNotStopTheWriter() {
        CompletableFuture<Notebook> failed = workspace.execute(current -> {
            throw new StackOverflowError("a maker");
        });
        CompletableFuture<Notebook> next = workspace.execute(adding("a"));
        settle();
        assertThat(failed).isCompletedExceptionally();
        assertThat(ids(next.join())).isEqualTo("a");
    }

    @Test
    void aChangeThatDoesNotFitNeverReachesTheDisk() {
        CompletableFuture<Notebook> failed = workspace.execute(
                Command.of("command.x", adding("a").changes().get(0), new Change.OfProduct(null, null)));
        settle();
        assertThat(failed).isCompletedExceptionally();
        assertThat(ids(memory.stored)).isEmpty();
        assertThat(ids(workspace.notebook())).isEmpty();
    }

    @Test
    void aListenerThatFailsKeepsNobodyElseWaiting() {
        workspace.listen(notebook -> {
            throw new IllegalStateException("a view");
        });
        workspace.listen(notebook -> shown.add(ids(notebook)));
        CompletableFuture<Notebook> future = workspace.execute(adding("a"));
        assertThatThrownBy(this::settle).hasMessage("a view");

        assertThat(future).isCompleted();
        assertThat(shown).containsExactly("a");
        assertThat(workspace.busy()).isFalse();
    }

    @Test
    void whatAnotherProgramStoredIsShown() {
        workspace.execute(adding("a"));
        settle();
        memory.storeFromElsewhere(adding("b"));
        workspace.refresh();
        settle();
        assertThat(ids(workspace.notebook())).isEqualTo("a,b");

        memory.storeFromElsewhere(adding("c"));
        workspace.execute(adding("d"));
        settle();
        assertThat(ids(workspace.notebook())).isEqualTo("a,b,c,d");
        assertThat(memory.stored).isEqualTo(workspace.notebook());
    }

    @Test
    void aLookShowsWhatAnotherProgramStoredAndNothingElse() {
        List<String> seen = new ArrayList<>();
        workspace.listen(notebook -> seen.add(ids(notebook)));
        workspace.lookForOthers();
        memory.stepFromElsewhere(adding("b"));
        workspace.lookForOthers();
        workspace.lookForOthers();
        front.runUntil(() -> !seen.isEmpty());
        assertThat(seen).containsExactly("b");
        assertThat(workspace.undoable().map(UndoStep::writer)).contains(StepWriter.TERMINAL);
        assertThat(workspace.lastGiven()).isEmpty();
    }

    @Test
    void aLookDoesNotComplainOfAFileThatIsGone() {
        List<Throwable> errors = new ArrayList<>();
        workspace.listenToErrors(errors::add);
        memory.gone = new StorageException(StorageException.Problem.GONE, "no file", null);
        workspace.lookForOthers();
        workspace.close();
        assertThat(errors).isEmpty();
        workspace.lookForOthers();
    }

    @Test
    void closeWaitsUntilEverythingIsStored() {
        memory.hold();
        CompletableFuture<Notebook> first = workspace.execute(adding("a"));
        workspace.execute(adding("b"));
        memory.gate.countDown();
        workspace.close();

        assertThat(ids(memory.stored)).isEqualTo("a,b");
        assertThat(memory.closed).isEqualTo(1);
        assertThat(workspace.execute(adding("c"))).isCompletedExceptionally();
        workspace.close();
        assertThat(memory.closed).isEqualTo(1);

        settle();
        assertThat(first).isCompleted();
    }

    @Test
    void withoutAFrontThreadNobodyWaitsForEver() {
        Workspace orphan = new Workspace(memory, task -> {
            throw new IllegalStateException("the window is gone");
        });
        CompletableFuture<Notebook> future = orphan.execute(adding("a"));
        orphan.close();
        assertThat(future).isCompletedExceptionally();
        assertThat(ids(memory.stored)).isEqualTo("a");
    }

    @Test
    void theStorageIsTidiedWhenNothingWaits() {
        workspace.execute(adding("a"));
        workspace.close();
        assertThat(memory.tidied).isPositive();
    }

    @Test
    void whatKeptTheBackupFromBeingMadeIsToldAlsoToWhoComesLater() {
        memory.neglect = new StorageException(StorageException.Problem.NOT_WRITABLE, "no folder", null);
        List<Throwable> told = new ArrayList<>();
        workspace.listenToMaintenance(told::add);
        workspace.execute(adding("a"));
        front.runUntil(() -> !told.isEmpty() && !workspace.busy());

        List<Throwable> toldLater = new ArrayList<>();
        workspace.listenToMaintenance(toldLater::add).run();

        assertThat(told).containsOnly(memory.neglect);
        assertThat(toldLater).containsExactly(memory.neglect);
        assertThat(ids(workspace.notebook())).isEqualTo("a");
    }

    @Test
    void aLookIsEnoughToTellThatTheFileIsGone() {
        List<Throwable> errors = new ArrayList<>();
        workspace.listenToErrors(errors::add);
        memory.gone = new StorageException(StorageException.Problem.GONE, "no file", null);
        CompletableFuture<Notebook> look = workspace.refresh();
        settle();
        assertThat(errors).containsExactly(memory.gone);
        assertThat(look).isCompletedExceptionally();
    }

    @Test
    void whatIsShownCanBeKeptInANewFileAndUndoGoesOn() {
        workspace.execute(adding("a"));
        settle();
        memory.failure = new StorageException(StorageException.Problem.GONE, "no file", null);
        memory.stored = Notebook.EMPTY;
        CompletableFuture<Notebook> failed = workspace.execute(adding("b"));
        CompletableFuture<Notebook> kept = workspace.saveAsNewFile();
        workspace.execute(adding("c"));
        settle();

        assertThat(failed).isCompletedExceptionally();
        assertThat(kept).isCompleted();
        assertThat(ids(memory.stored)).isEqualTo("a,c");
        workspace.undo();
        workspace.undo();
        settle();
        assertThat(ids(memory.stored)).isEmpty();
    }

    private void settle() {
        front.runUntil(() -> !workspace.busy());
    }
}
