package org.skinweek.ui.page;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.skinweek.app.Workspace;
import org.skinweek.notebook.Command;
import org.skinweek.ui.kit.ToastArea;
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
        Optional<Command> undo = workspace.undoable();
        Optional<Command> redo = workspace.redoable();
        undoable.set(undo.isPresent());
        redoable.set(redo.isPresent());
        undoLabel.set(undo.map(command -> words.text("shell.undo.of", name(command)))
                .orElseGet(() -> words.text("shell.undo.nothing")));
        redoLabel.set(redo.map(command -> words.text("shell.redo.of", name(command)))
                .orElseGet(() -> words.text("shell.redo.nothing")));
    }

    /** Says what was done; when it cannot be seen on the open page, on which one it can. */
    private void tell(String key, Command command) {
        Optional<PageRoute> elsewhere =
                CommandPages.of(command).filter(page -> !navigator.current().equals(Optional.of(page)));
        if (elsewhere.isEmpty()) {
            toasts.show(words.text(key, name(command)));
        } else {
            PageRoute page = elsewhere.get();
            String title = words.text(page.titleKey());
            toasts.show(
                    words.text(key + ".on", name(command), title),
                    words.text("shell.undone.show", title),
                    () -> navigator.open(page));
        }
    }

    private String name(Command command) {
        return words.text(command.label(), command.arguments().toArray());
    }
}
