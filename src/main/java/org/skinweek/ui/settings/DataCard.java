package org.skinweek.ui.settings;

import java.nio.file.Path;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.ClipboardText;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.share.NotebookTransfer;
import org.skinweek.words.Words;

/** Where the data is, and what can be done with all of it. */
final class DataCard extends VBox {
    private final PageContext context;
    private final Path folder;

    /**
     * The card of a data folder.
     *
     * @param unread true while anything is stored that could not be read
     * @param showUnread shows it
     * @param deletion asks whether everything is to be deleted
     * @param transfer writes all of it to a file, and takes files in
     */
    DataCard(
            PageContext context,
            Path folder,
            ObservableBooleanValue unread,
            Runnable showUnread,
            DeletionDialogs deletion,
            NotebookTransfer transfer) {
        super(12);
        this.context = context;
        this.folder = folder;
        Words words = context.words();
        getStyleClass().add("card");
        TextField path = new TextField(folder.toString());
        path.setEditable(false);
        path.setAccessibleText(words.text("settings.data"));
        Button open = new ActionButton(words.text("settings.data.open"), this::openFolder);
        Button copy = new ActionButton(words.text("settings.data.copy"), () -> {
            ClipboardText.copy(folder.toString());
            context.toasts().show(words.text("settings.data.copied"));
        });
        Button delete = new ActionButton(words.text("settings.delete"), deletion::ask, "danger");
        delete.setId("delete-all");
        getChildren()
                .addAll(
                        TextLabels.of(words.text("settings.data"), "section-title"),
                        TextLabels.wrapped(words.text("settings.data.note"), "note"),
                        path,
                        new FlowPane(8, 8, open, copy),
                        unread(words, unread, showUnread),
                        TextLabels.wrapped(words.text("export.text"), "note"),
                        new FlowPane(
                                8,
                                8,
                                button("export-all", words.text("export.all"), transfer::exportAll),
                                button("export-tables", words.text("export.tables"), transfer::exportTables),
                                button("export-calendar", words.text("export.calendar"), transfer::exportCalendar),
                                button("import-file", words.text("export.import"), transfer::importFile)),
                        TextLabels.wrapped(words.text("export.calendar.text"), "note"),
                        new FlowPane(8, 8, delete));
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new ActionButton(text, action);
        button.setId(id);
        return button;
    }

    /** Shows the folder in another program. */
    void openFolder() {
        context.links().openFolder(folder.toString(), folder.toUri().toString());
    }

    /** What could not be read, where there is any. */
    private static Node unread(Words words, ObservableBooleanValue unread, Runnable showUnread) {
        Button look = new ActionButton(words.text("unread.look"), showUnread);
        return NodeVisibility.showWhile(
                new VBox(8, TextLabels.wrapped(words.text("unread.settings.note"), "note"), look), unread);
    }
}
