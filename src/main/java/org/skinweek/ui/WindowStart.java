package org.skinweek.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import org.skinweek.app.DataFolders;
import org.skinweek.app.Logging;
import org.skinweek.app.Opening;
import org.skinweek.app.SingleInstance;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Catalog;
import org.skinweek.exchange.CatalogReader;
import org.skinweek.exchange.RuleBookReader;
import org.skinweek.rules.Checker;
import org.skinweek.ui.common.Desktop;
import org.skinweek.words.Words;

/** Puts the window's parts together: one window for each data folder, over that folder's data. */
public final class WindowStart {
    private final DataFolders folders;
    private final Words words;

    private WindowStart(DataFolders folders, Words words) {
        this.folders = folders;
        this.words = words;
    }

    /**
     * Opens the window and returns when it is closed.
     *
     * @param chosen the data folder that the user named
     * @return what kept the window from opening, in one sentence; empty when it was shown
     */
    public static Optional<String> run(Optional<Path> chosen, Words words) {
        DataFolders folders = DataFolders.of(chosen, System.getenv(), System.getProperties());
        Logging.writeTo(folders.logs());
        return new WindowStart(folders, words).claim();
    }

    private Optional<String> claim() {
        SingleInstance.Claim claim =
                SingleInstance.claim(folders.data(), SkinweekWindow::bringToFront, UUID::randomUUID);
        return switch (claim.outcome()) {
            case FIRST -> {
                try {
                    yield open();
                } finally {
                    claim.instance().ifPresent(SingleInstance::close);
                }
            }
            case SHOWN -> Optional.empty();
            case SILENT -> Optional.of(words.text("cli.window.silent"));
        };
    }

    private Optional<String> open() {
        UserClock clock = UserClock.system();
        Opening opening = Opening.of(folders, clock, Platform::runLater);
        if (opening instanceof Opening.Refused refused) {
            return Optional.of(text(refused.key(), refused.arguments()));
        }
        if (opening instanceof Opening.Damaged damaged) {
            return Optional.of(text(damaged.key(), damaged.arguments()));
        }
        Workspace workspace = ((Opening.Ready) opening).workspace();
        SkinweekWindow.open((background, links) -> {
            Catalog catalog = CatalogReader.read();
            Checker checker = new Checker(RuleBookReader.read(catalog));
            return new Desktop(
                    workspace, catalog, checker, clock, words, background, UUID::randomUUID, links, folders.data());
        });
        return Optional.empty();
    }

    private String text(String key, List<Object> arguments) {
        return words.text(key, arguments.toArray());
    }
}
