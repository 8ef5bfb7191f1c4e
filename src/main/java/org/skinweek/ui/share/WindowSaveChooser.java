package org.skinweek.ui.share;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.skinweek.words.Words;

/** Asks with the desktop's own dialog. */
public final class WindowSaveChooser implements SaveChooser {
    private final Supplier<@Nullable Scene> scene;
    private final Words words;

    /**
     * A chooser.
     *
     * @param scene of the window over which the dialog opens
     */
    public WindowSaveChooser(Supplier<@Nullable Scene> scene, Words words) {
        this.scene = scene;
        this.words = words;
    }

    @Override
    public Optional<Path> choose(String title, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.text("share.file.kind"), "*.json"));
        @Nullable Scene over = scene.get();
        return Optional.ofNullable(chooser.showSaveDialog(over == null ? null : over.getWindow()))
                .map(File::toPath);
    }
}
