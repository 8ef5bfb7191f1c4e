package org.skinweek.ui.share;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.skinweek.words.Words;

/** Asks with the desktop's own dialogs. */
public final class WindowTransferChooser implements TransferChooser {
    private static final String ZIP = "*.zip";
    private static final String JSON = "*.json";
    private static final String ICS = "*.ics";
    private static final String PDF = "*.pdf";
    /** Labels and shelves; pictures are chosen by “all files”, and are told then that nobody reads them. */
    private static final List<String> TEXTS = List.of("*.txt", "*.csv", "*.tsv", "*.md", "*.TXT", "*.CSV");

    /** Also those that cannot be read, so that somebody who chooses one is told what to do about it. */
    private static final List<String> PICTURES = List.of(
            "*.jpg", "*.jpeg", "*.png", "*.tif", "*.tiff", "*.gif", "*.bmp", "*.heic", "*.heif", "*.JPG", "*.JPEG",
            "*.PNG", "*.HEIC");

    private final Supplier<@Nullable Scene> scene;
    private final Words words;

    /**
     * A chooser.
     *
     * @param scene of the window over which the dialogs open
     */
    public WindowTransferChooser(Supplier<@Nullable Scene> scene, Words words) {
        this.scene = scene;
        this.words = words;
    }

    @Override
    public Optional<Path> target(String name) {
        FileChooser chooser = chooser("export.title");
        chooser.setInitialFileName(name + ".json");
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(words.text("export.kind.json"), JSON),
                        new ExtensionFilter(words.text("export.kind.zip"), ZIP));
        return path(chooser.showSaveDialog(window()));
    }

    @Override
    public Optional<Path> calendar(String name) {
        FileChooser chooser = chooser("export.calendar.title");
        chooser.setInitialFileName(name + ".ics");
        chooser.getExtensionFilters().add(new ExtensionFilter(words.text("export.kind.ics"), ICS));
        return path(chooser.showSaveDialog(window()));
    }

    @Override
    public Optional<Path> page(String name) {
        FileChooser chooser = chooser("print.save.title");
        chooser.setInitialFileName(name + ".pdf");
        chooser.getExtensionFilters().add(new ExtensionFilter(words.text("print.save.kind"), PDF));
        return path(chooser.showSaveDialog(window()));
    }

    @Override
    public Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.text("export.tables.title"));
        return path(chooser.showDialog(window()));
    }

    @Override
    public Optional<Path> source() {
        FileChooser chooser = chooser("import.title");
        chooser.getExtensionFilters().add(new ExtensionFilter(words.text("import.kind"), JSON, ZIP));
        return path(chooser.showOpenDialog(window()));
    }

    @Override
    public Optional<Path> label() {
        FileChooser chooser = chooser("paste.file.title");
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(words.text("paste.file.kind"), TEXTS),
                        new ExtensionFilter(words.text("export.kind.all"), "*.*"));
        return path(chooser.showOpenDialog(window()));
    }

    @Override
    public List<Path> pictures() {
        FileChooser chooser = chooser("photo.empty.add");
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(words.text("export.kind.pictures"), PICTURES),
                        new ExtensionFilter(words.text("export.kind.all"), "*.*"));
        @Nullable List<File> files = chooser.showOpenMultipleDialog(window());
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text(title));
        return chooser;
    }

    private @Nullable Window window() {
        @Nullable Scene over = scene.get();
        return over == null ? null : over.getWindow();
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
