package org.skinweek.ui.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.skinweek.app.Workspace;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.StepWriter;
import org.skinweek.notebook.UndoStep;
import org.skinweek.ui.kit.ToastArea;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** Undo and redo, declared once: labels, when they are possible, and what they do. */
public final class UndoRedo {
    private final Workspace workspace;
    private final Words words;
    private final ToastArea toasts;
    private final PageNavigator navigator;
    private final ReadOnlyStringWrapper undoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();

    /**
     * Undo and redo of a workspace, whose commands are named by {@code command.*} texts.
     *
     * @param toasts say what was done and where it can be seen
     * @param navigator opens that page
     */
    public UndoRedo(Workspace workspace, Words words, ToastArea toasts, PageNavigator navigator) {
        this.workspace = workspace;
        this.words = words;
        this.toasts = toasts;
        this.navigator = navigator;
        workspace.listen(notebook -> update());
        update();
    }

    /** Takes the last change back. */
    public void undo() {
        var unused = workspace
                .undo() // errors reach the workspace's error listeners
                .thenAccept(undone -> undone.ifPresent(command -> tell("shell.undone", command)));
    }

    /** Makes the change again that was taken back last. */
    public void redo() {
        var unused = workspace
                .redo() // errors reach the workspace's error listeners
                .thenAccept(repeated -> repeated.ifPresent(command -> tell("shell.redone", command)));
    }

    /**
     * Says what a command did once it is stored, with an Undo that takes back just that; where nothing was done, there is
     * none. The workspace's error listeners say when it could not be stored.
     */
    public void offer(String text, CompletableFuture<?> stored) {
        Optional<UndoStep> before = workspace.undoable();
        var unused = stored.thenRun(() -> {
            if (workspace.undoable().equals(before)) {
                toasts.show(text);
            } else {
                offer(text);
            }
        });
    }

    /** Says what the last command did, with an Undo that takes back just that, whatever is done until then. */
    public void offer(String text) {
        workspace
                .lastGiven()
                .ifPresentOrElse(
                        command -> toasts.show(text, words.text("shell.undo"), () -> takeBack(command)),
                        () -> toasts.show(text));
    }

    /** By undo where nothing was done since, else by doing the opposite; what was changed since stays. */
    private void takeBack(Command command) {
        if (!workspace.busy() && workspace.lastGiven().equals(Optional.of(command))) {
            undo();
            return;
        }
        String name = name(command.label(), command.arguments());
        AtomicBoolean stands = new AtomicBoolean();
        var unused = workspace
                .execute(notebook -> {
                    stands.set(notebook.after(command.changes()).equals(notebook));
                    return stands.get()
                            ? Optional.of(new Command(
                                    "command.takenBack",
                                    List.of(name),
                                    command.inverse().changes()))
                            : Optional.empty();
                })
                .thenRun(() -> toasts.show(words.text(stands.get() ? "shell.undone" : "shell.undone.not", name)));
    }

    /** "Undo: …" or that there is nothing to undo. */
    public ReadOnlyStringProperty undoLabelProperty() {
        return undoLabel.getReadOnlyProperty();
    }

    /** "Redo: …" or that there is nothing to redo. */
    public ReadOnlyStringProperty redoLabelProperty() {
        return redoLabel.getReadOnlyProperty();
    }

    /** True when there is something to undo. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** True when there is something to redo. */
    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    private void update() {
        Optional<UndoStep> undo = workspace.undoable();
        Optional<UndoStep> redo = workspace.redoable();
        undoable.set(undo.isPresent());
        redoable.set(redo.isPresent());
        undoLabel.set(undo.map(step -> words.text("shell.undo.of", name(step))).orElseGet(this::nothing));
        redoLabel.set(redo.map(step -> words.text("shell.redo.of", name(step)))
                .orElseGet(() -> words.text("shell.redo.nothing")));
    }

    /** That there is nothing to undo, and why, where something was there before. */
    private String nothing() {
        return workspace
                .history()
                .start()
                .map(start -> words.text(
                        "shell.undo.begun." + Words.key(start.reason()) + (start.backup() == null ? "" : ".copy"),
                        day(start.recordedAt().atZone(start.zone()).toLocalDate())))
                .orElseGet(() -> words.text("shell.undo.nothing"));
    }

    /** Says what was done, and on which page and day it can be seen when that is not the open page. */
    private void tell(String key, Command command) {
        Optional<PageRoute> elsewhere =
                CommandPages.of(command).filter(page -> !navigator.current().equals(Optional.of(page)));
        String name = name(command.label(), command.arguments());
        String what = command.day()
                .map(day -> words.text("shell.undone.day", name, day(day)))
                .orElse(name);
        if (elsewhere.isEmpty()) {
            toasts.show(words.text(key, what));
        } else {
            PageRoute page = elsewhere.get();
            String title = words.text(page.titleKey());
            toasts.show(
                    words.text(key + ".on", what, title),
                    words.text("shell.undone.show", title),
                    () -> navigator.open(page));
        }
    }

    /** Names a step, and the writer where that was not the window. */
    private String name(UndoStep step) {
        String name = name(step.label(), step.arguments());
        return step.writer() == StepWriter.WINDOW
                ? name
                : words.text("shell.undo.by." + Words.key(step.writer()), name);
    }

    private String name(String label, List<String> arguments) {
        return words.text(label, arguments.toArray());
    }

    private String day(LocalDate day) {
        return new DateWords(words).full(day);
    }
}
