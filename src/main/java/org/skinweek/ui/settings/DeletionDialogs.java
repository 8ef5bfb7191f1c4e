package org.skinweek.ui.settings;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.skinweek.notebook.NotebookCounts;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FormControls;
import org.skinweek.ui.kit.FormField;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.words.Words;

/** Asks twice whether everything is to be deleted, the second time for a word, and deletes it. */
final class DeletionDialogs {
    private final PageContext context;
    private final Words words;
    private final BackupsViewModel model;
    private final RestoreDialog restoring;

    /** @param restoring offers the way back */
    DeletionDialogs(PageContext context, BackupsViewModel model, RestoreDialog restoring) {
        this.context = context;
        this.words = context.words();
        this.model = model;
        this.restoring = restoring;
    }

    /** Says what would be deleted, and asks whether the backups are to go, too. */
    void ask() {
        NotebookCounts held = model.held();
        CheckBox copies = new CheckBox(words.text("settings.delete.copies"));
        copies.setId("delete-copies");
        copies.setWrapText(true);
        Label about = TextLabels.wrapped("", "note");
        about.textProperty()
                .bind(copies.selectedProperty()
                        .map(too -> words.text(too ? "settings.delete.copies.go" : "settings.delete.copies.stay")));
        VBox content = new VBox(
                12,
                TextLabels.wrapped(words.text("settings.delete.text", held.products(), held.steps(), held.notes())),
                copies,
                about);
        context.dialogs()
                .form(words.text("settings.delete.title"), content, words.text("settings.delete.go.on"), () -> {
                    askAgain(copies.isSelected());
                    return false; // the second question is open in the place of the first
                });
    }

    private void askAgain(boolean copiesToo) {
        String word = words.text("settings.delete.word");
        FormField typed = new FormField(
                text -> text.strip().equalsIgnoreCase(word) ? "" : words.text("settings.delete.type.wrong", word));
        TextField control = FormControls.text(typed);
        control.setId("delete-word");
        VBox content = new VBox(
                12,
                TextLabels.wrapped(words.text(copiesToo ? "settings.delete.last.copies" : "settings.delete.last")),
                new FieldBox(words.text("settings.delete.type", word), control, typed.errorProperty()));
        context.dialogs()
                .form(words.text("settings.delete.again"), content, words.text("settings.delete.everything"), () -> {
                    boolean sure = typed.check();
                    if (sure) {
                        model.deleteAll(copiesToo, all -> tell(copiesToo, all));
                    }
                    return sure;
                });
    }

    private void tell(boolean copiesToo, boolean all) {
        context.navigator().open(PageRoute.WEEK); // where a newcomer begins, once the welcome is answered
        String done = words.text("settings.deleted");
        Optional<String> copy = model.copyMade();
        if (!all) {
            Button open = new ActionButton(
                    words.text("settings.data.open"),
                    () -> context.links().openFolder(model.folder(), model.folderAddress()));
            context.toasts().notice(done, words.text("settings.deleted.left", model.folder()), open);
        } else if (copy.isPresent()) {
            restoring.offerBack(done, copy.get());
        } else {
            context.toasts().show(copiesToo ? words.text("settings.deleted.copies") : done);
        }
    }
}
