package org.skinweek.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.skinweek.app.ExampleNotebook;
import org.skinweek.exchange.ChangeJson;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UserSettings;
import org.skinweek.platform.WindowLook;
import org.skinweek.platform.WindowLookFile;
import org.skinweek.store.NotebookStorage;
import org.skinweek.store.StorageOpener;
import org.skinweek.testing.TenYears;
import org.skinweek.words.Words;

/** The data folders that a start is measured with. */
final class StartData {
    private static final String WELCOME = "welcome";
    /** As a window leaves it that was open before. */
    private static final WindowLook SEEN = new WindowLook(false, 1);

    private StartData() {}

    /** Writes a folder each: new, with the example, and with ten years of diary. */
    static Map<String, Path> write(Path parent) throws IOException {
        Map<String, Path> folders = new LinkedHashMap<>();
        folders.put(WELCOME, Files.createDirectory(parent.resolve(WELCOME)));
        folders.put("example", example(Files.createDirectory(parent.resolve("example"))));
        folders.put("ten years", years(Files.createDirectory(parent.resolve("years"))));
        return folders;
    }

    /** How many nodes the window has at its first paint, at least: the sidebar, or the first screen of the welcome. */
    static int firstNodes(String name) {
        return name.equals(WELCOME) ? 50 : 20;
    }

    /** How many nodes the window has with the whole first page, at least; the welcome then answers what is pressed. */
    static int wholeNodes(String name) {
        return name.equals(WELCOME) ? 109 : 250;
    }

    private static Path example(Path folder) {
        ZoneId zone = ZoneId.systemDefault();
        Words words = Words.of(Locale.ENGLISH, Locale.ENGLISH);
        try (NotebookStorage storage = opener(folder).open()) {
            storage.store(new ExampleNotebook(words, CatalogReader.read(), LocalDate.now(zone), zone)
                    .fill(Notebook.EMPTY)
                    .changes());
        }
        new WindowLookFile(folder).write(SEEN);
        return folder;
    }

    private static Path years(Path folder) {
        Notebook years = TenYears.noted();
        UserSettings done = years.settings().withFirstRunDone(true);
        try (NotebookStorage storage = opener(folder).open().saveAsNewFile(years)) {
            storage.store(List.of(new Change.OfSettings(years.settings(), done)));
        }
        new WindowLookFile(folder).write(SEEN);
        return folder;
    }

    private static StorageOpener opener(Path folder) {
        return new StorageOpener(
                folder,
                folder.resolve("cache/sqlite"),
                new ChangeJson(),
                InstantSource.system(),
                ZoneId::systemDefault);
    }
}
