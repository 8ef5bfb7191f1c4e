package org.skinweek.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.app.CountedProducts.adding;
import static org.skinweek.app.CountedProducts.ids;
import static org.skinweek.app.CountedProducts.renaming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.notebook.StepWriter;
import org.skinweek.notebook.UndoHistory;
import org.skinweek.notebook.UndoStep;

/** What can be undone and redone in a workspace. */
@SuppressWarnings("FutureReturnValueIgnored") // what is shown says how it went
class WorkspaceHistoryTest {
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
    void undoTakesBackWhatStillWaitsToBeStored() {
        memory.hold();
        workspace.execute(adding("a"));
        workspace.execute(adding("b"));
        workspace.undo();
        workspace.undo();
        workspace.redo();
        workspace.execute(adding("c"));
        workspace.redo();
        memory.gate.countDown();
        settle();

        assertThat(ids(workspace.notebook())).isEqualTo("a,c");
        assertThat(memory.stored).isEqualTo(workspace.notebook());
        assertThat(workspace.lastGiven()).contains(adding("c"));
        assertThat(workspace.redoable()).isEmpty();
    }

    @Test
    void undoAndRedoWalkTheWholeWayAndStopAtItsEnds() {
        List.of("a", "b", "c").forEach(id -> workspace.execute(adding(id)));
        for (int i = 0; i < 5; i++) {
            workspace.undo();
        }
        settle();
        assertThat(ids(workspace.notebook())).isEmpty();
        assertThat(workspace.undoable()).isEmpty();
        assertThat(workspace.redoable().map(UndoStep::label))
                .contains(adding("a").label());

        for (int i = 0; i < 5; i++) {
            workspace.redo();
        }
        settle();
        assertThat(ids(workspace.notebook())).isEqualTo("a,b,c");
        assertThat(workspace.redoable()).isEmpty();
    }

    @Test
    void theOldestStepsAreForgotten() {
        for (int i = 0; i < UndoHistory.STEPS + 5; i++) {
            workspace.execute(renaming("a", 0));
        }
        for (int i = 0; i < UndoHistory.STEPS + 5; i++) {
            workspace.undo();
        }
        settle();
        assertThat(workspace.notebook().products().get("a").name()).isEqualTo("5");
    }

    @Test
    void tellsWhatWasUndoneHoweverFastTheKeysArePressed() {
        workspace.execute(adding("a"));
        workspace.execute(adding("b"));
        var first = workspace.undo();
        var second = workspace.undo();
        var none = workspace.undo();
        var again = workspace.redo();
        settle();

        assertThat(first).isCompletedWithValue(Optional.of(adding("b")));
        assertThat(second).isCompletedWithValue(Optional.of(adding("a")));
        assertThat(none).isCompletedWithValue(Optional.empty());
        assertThat(again).isCompletedWithValue(Optional.of(adding("a")));
    }

    @Test
    void undoDoesNotGoBackBehindABeginning() {
        workspace.execute(adding("a"));
        workspace.beginWith(HistoryStart.Reason.FIRST_RUN, notebook -> Optional.of(adding("b")));
        workspace.execute(adding("c"));
        workspace.undo();
        workspace.undo();
        settle();

        assertThat(ids(workspace.notebook())).isEqualTo("a,b");
        assertThat(workspace.undoable()).isEmpty();
        assertThat(workspace.redoable().map(UndoStep::label))
                .contains(adding("c").label());
    }

    @Test
    void nothingToDoIsNoStep() {
        workspace.listen(notebook -> shown.add(ids(notebook)));
        workspace.execute(current -> Optional.empty());
        workspace.execute(Command.of("command.x"));
        settle();
        assertThat(shown).isEmpty();
        assertThat(workspace.undoable()).isEmpty();
    }

    @Test
    void quietCommandsAreNoStepsEither() {
        workspace.execute(adding("a"));
        workspace.undo();
        workspace.executeQuietly(current -> Optional.of(adding("b")));
        settle();
        assertThat(ids(workspace.notebook())).isEqualTo("b");
        assertThat(workspace.undoable()).isEmpty();
        assertThat(workspace.redoable().map(UndoStep::label))
                .contains(adding("a").label());
    }

    @Test
    void aStepOfAnotherProgramIsUndoneFirst() {
        workspace.execute(adding("a"));
        settle();
        memory.stepFromElsewhere(adding("b"));
        var undone = workspace.undo();
        settle();
        assertThat(undone.join().map(Command::changes)).contains(adding("b").changes());
        assertThat(ids(workspace.notebook())).isEqualTo("a");
        assertThat(workspace.undoable().map(UndoStep::writer)).contains(StepWriter.WINDOW);
    }

    @Test
    void aStepThatCannotBeReadEndsTheHistoryAndChangesNothing() {
        List<Throwable> errors = new ArrayList<>();
        workspace.listenToErrors(errors::add);
        memory.stepFromElsewhere(adding("a"));
        memory.forgetCommands();
        var undone = workspace.undo();
        settle();
        assertThat(undone).isCompletedExceptionally();
        assertThat(errors).hasSize(1);
        assertThat(ids(workspace.notebook())).isEqualTo("a");
        assertThat(workspace.undoable()).isEmpty();
        assertThat(workspace.history().start().map(HistoryStart::reason)).contains(HistoryStart.Reason.UNREADABLE);
    }

    @Test
    void whatWasMadeWhileAnotherProgramStoredIsMadeAgain() {
        memory.stepFromElsewhereMeanwhile(adding("b"));
        workspace.execute(adding("a"));
        settle();
        assertThat(ids(workspace.notebook())).isEqualTo("b,a");
        assertThat(workspace.history().done())
                .extracting(CountedProducts::name)
                .containsExactly("command.add b", "command.add a");
    }

    @Test
    void aStepThatCannotBeRedoneLeavesUndoAsItIs() {
        workspace.execute(adding("a"));
        settle();
        memory.stepFromElsewhere(adding("b"));
        memory.undoFromElsewhere(adding("b"));
        memory.forgetCommands();
        var redone = workspace.redo();
        settle();
        assertThat(redone).isCompletedExceptionally();
        assertThat(workspace.redoable()).isEmpty();
        assertThat(workspace.undoable().map(CountedProducts::name)).contains("command.add a");
    }

    private void settle() {
        front.runUntil(() -> !workspace.busy());
    }
}
