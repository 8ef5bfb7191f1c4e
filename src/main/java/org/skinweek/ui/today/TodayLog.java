package org.skinweek.ui.today;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.DayFilling;
import org.skinweek.app.DiaryCommands;
import org.skinweek.app.Workspace;
import org.skinweek.diary.SkinDetails;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.SymptomLevel;

/** Writes down what was done in the shown session, and takes it back. */
public final class TodayLog {
    private final Workspace workspace;
    private final ShownSession shown;
    private final DiaryCommands commands;
    private final DayFilling filling;

    TodayLog(Workspace workspace, ShownSession shown, DiaryCommands commands, DayFilling filling) {
        this.workspace = workspace;
        this.shown = shown;
        this.commands = commands;
        this.filling = filling;
    }

    /** Writes a step down as done, or takes that back when it is. */
    public void toggle(TodayStep step) {
        if (step.done()) {
            reopen(step);
        } else {
            done(List.of(step.product()));
        }
    }

    /** Writes a step down as skipped. */
    public void skip(TodayStep step, SkipReason reason) {
        run(commands.skip(shown.dayProperty().get(), shown.sessionProperty().get(), List.of(step.product()), reason));
    }

    /** Takes back what is written down about a step. */
    public void reopen(TodayStep step) {
        run(commands.reopen(shown.dayProperty().get(), shown.sessionProperty().get(), step.product()));
    }

    /** Writes all open steps down as done; what is paused is none of them. */
    public void tickAll(List<TodayStep> steps) {
        done(steps.stream()
                .filter(step -> step.status() == TodayStep.Status.OPEN)
                .map(TodayStep::product)
                .toList());
    }

    /** Writes down that products were used, planned or not. */
    public void done(Collection<String> products) {
        run(commands.done(shown.dayProperty().get(), shown.sessionProperty().get(), products));
    }

    /** Writes down a product that was not planned. */
    public void addUnplanned(String product) {
        run(commands.unplanned(
                shown.dayProperty().get(), shown.sessionProperty().get(), product));
    }

    /**
     * Takes back what was written down last about the shown session: by undo where nothing was done since, so that a use
     * that took the place of a skip becomes the skip again, and a whole day that was filled in is open again; else what
     * was written down last is deleted.
     */
    public void takeBack() {
        boolean last = !workspace.busy()
                && workspace.lastGiven().stream()
                        .anyMatch(command -> command.changes().stream().allMatch(this::isOnThisDay)
                                && command.changes().stream().anyMatch(this::isHere));
        if (last) {
            var unused = workspace.undo(); // errors reach the workspace's error listeners
        } else {
            run(commands.takeBack(
                    shown.dayProperty().get(), shown.sessionProperty().get()));
        }
    }

    /** Writes the shown day down as planned; what a rule bars stays open. */
    public void asPlanned() {
        run(filling.asPlanned(workspace.notebook(), List.of(shown.dayProperty().get()), shown.today(), shown.now())
                .command());
    }

    /** Writes the shown day down as the day before it was; what a rule bars stays open. */
    public void asDayBefore() {
        run(filling.asDayBefore(workspace.notebook(), shown.dayProperty().get(), shown.today(), shown.now())
                .command());
    }

    /** Notes how the skin feels on the shown day: fine when there is no level. */
    public void noteSkin(@Nullable SymptomLevel level, SkinDetails details, String text) {
        run(commands.skin(shown.dayProperty().get(), level, details, text));
    }

    private boolean isOnThisDay(Change change) {
        return change instanceof Change.OfEntry
                && change.days().equals(Set.of(shown.dayProperty().get()));
    }

    private boolean isHere(Change change) {
        return change instanceof Change.OfEntry entry
                && Stream.of(Optional.ofNullable(entry.before()), Optional.ofNullable(entry.after()))
                        .flatMap(Optional::stream)
                        .allMatch(each ->
                                each.session() == shown.sessionProperty().get());
    }

    private void run(Function<Notebook, Optional<Command>> maker) {
        // an error reaches the listeners of the workspace, which tell the user
        CompletableFuture<Notebook> unused = workspace.execute(maker);
    }
}
