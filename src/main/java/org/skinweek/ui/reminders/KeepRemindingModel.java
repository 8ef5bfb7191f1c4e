package org.skinweek.ui.reminders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.skinweek.platform.autostart.KeepReminding;
import org.skinweek.platform.autostart.PlannedFile;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.words.Words;

/** Whether the program is started with the login, and what that writes. All of it runs in the background. */
public final class KeepRemindingModel {
    private final Supplier<KeepReminding> made;
    private final BackgroundRunner background;
    private final Words words;
    private final ReadOnlyBooleanWrapper installed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper supported = new ReadOnlyBooleanWrapper(true);

    /**
     * The state of this computer, once it has been looked up.
     *
     * @param made called in the background
     */
    public KeepRemindingModel(Supplier<KeepReminding> made, BackgroundRunner background, Words words) {
        this.made = made;
        this.background = background;
        this.words = words;
    }

    /** Looks up how it is now. */
    void look() {
        background.run(
                () -> {
                    KeepReminding computer = made.get();
                    return new State(computer.isSupported(), computer.isInstalled());
                },
                this::show);
    }

    private void show(State state) {
        supported.set(state.supported());
        installed.set(state.installed());
    }

    /** True while the program is started with the login. */
    ReadOnlyBooleanProperty installedProperty() {
        return installed.getReadOnlyProperty();
    }

    /** False where nothing can be installed. */
    ReadOnlyBooleanProperty supportedProperty() {
        return supported.getReadOnlyProperty();
    }

    /** Finds the files that installing writes. */
    void preview(Consumer<List<PlannedFile>> found) {
        background.run(() -> made.get().preview(), found);
    }

    /** Writes the files; hands over what went wrong in a sentence, if anything did. */
    void install(Consumer<Optional<String>> done) {
        change(computer -> computer.install(), "reminders.keep.error.install", done);
    }

    /** Deletes the files; hands over what went wrong in a sentence, if anything did. */
    void remove(Consumer<Optional<String>> done) {
        change(computer -> computer.remove(), "reminders.keep.error.remove", done);
    }

    private void change(FileWork work, String failure, Consumer<Optional<String>> done) {
        background.run(
                () -> {
                    KeepReminding computer = made.get();
                    Optional<String> wrong = wrong(computer, work, failure);
                    return new Changed(new State(computer.isSupported(), computer.isInstalled()), wrong);
                },
                changed -> {
                    show(changed.state());
                    done.accept(changed.wrong());
                });
    }

    private Optional<String> wrong(KeepReminding computer, FileWork work, String failure) {
        try {
            work.on(computer);
            return Optional.empty();
        } catch (FileAlreadyExistsException e) {
            return Optional.of(words.text("reminders.keep.error.taken", e.getFile()));
        } catch (IOException | UncheckedIOException e) {
            return Optional.of(words.text(failure));
        }
    }

    @FunctionalInterface
    private interface FileWork {
        void on(KeepReminding computer) throws IOException;
    }

    private record State(boolean supported, boolean installed) {}

    private record Changed(State state, Optional<String> wrong) {}
}
