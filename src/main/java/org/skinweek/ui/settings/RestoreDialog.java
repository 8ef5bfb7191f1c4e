package org.skinweek.ui.settings;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.skinweek.app.BackupOffer;
import org.skinweek.app.RestorePreview;
import org.skinweek.notebook.ImportPart;
import org.skinweek.notebook.NotebookCounts;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** Shows what restoring a backup would do, asks, restores it, and offers the way back. */
final class RestoreDialog {
    /** More names of products than this are only counted. */
    private static final int MOST_NAMES = 6;

    private final PageContext context;
    private final Words words;
    private final BackupsViewModel model;
    private final BackupTexts texts;

    RestoreDialog(PageContext context, BackupsViewModel model, BackupTexts texts) {
        this.context = context;
        this.words = context.words();
        this.model = model;
        this.texts = texts;
    }

    /** Asks whether a backup is to be restored. */
    void ask(BackupOffer offer) {
        model.preview(
                offer,
                found -> found.ifPresentOrElse(
                        preview -> ask(offer, preview),
                        () -> context.toasts().show(words.text("store.backup.unreadable"))));
    }

    private void ask(BackupOffer offer, RestorePreview preview) {
        VBox content = new VBox(
                12,
                TextLabels.wrapped(words.text("settings.restore.text", texts.dated(offer))),
                table(preview),
                gone(preview),
                TextLabels.wrapped(words.text("settings.restore.rest"), "note"));
        context.dialogs().form(words.text("settings.restore.title"), content, words.text("settings.restore"), () -> {
            model.restore(offer.name(), copy -> tell(texts.dated(offer), copy));
            return true;
        });
    }

    /** Says what was restored; the copy made just before brings back what was there. */
    private void tell(String made, Optional<String> copy) {
        String title = words.text("settings.restored", made);
        copy.ifPresentOrElse(
                name -> offerBack(title, name), () -> context.toasts().show(title));
    }

    /** Says that everything was replaced or deleted, where its copy is, and offers to bring it back. */
    void offerBack(String title, String copy) {
        Button back = new ActionButton(words.text("settings.copy.back"), () -> {});
        back.setId("copy-back");
        Runnable close = context.toasts().notice(title, words.text("settings.copy.where", copy), back);
        back.setOnAction(event -> {
            close.run();
            model.restore(copy, other -> context.toasts().show(words.text("settings.copy.is.back")));
        });
    }

    private GridPane table(RestorePreview preview) {
        GridPane table = new GridPane(24, 6);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().setAll(wide, new ColumnConstraints(), new ColumnConstraints());
        table.addRow(0, new Label(), head("settings.restore.now"), head("settings.restore.backup"));
        NotebookCounts now = preview.now();
        NotebookCounts then = preview.backup();
        row(table, "settings.restore.products", count(now.products()), count(then.products()));
        row(table, "settings.restore.steps", count(now.steps()), count(then.steps()));
        row(table, "settings.restore.notes", count(now.notes()), count(then.notes()));
        row(table, "settings.restore.first", day(now.firstDay()), day(then.firstDay()));
        row(table, "settings.restore.last", day(now.lastDay()), day(then.lastDay()));
        return table;
    }

    private void row(GridPane table, String key, String now, String then) {
        table.addRow(table.getRowCount(), TextLabels.of(words.text(key)), new Label(now), new Label(then));
    }

    private Label head(String key) {
        return TextLabels.of(words.text(key), "strong");
    }

    private String count(int number) {
        return words.text("settings.restore.count", number);
    }

    private String day(Optional<LocalDate> day) {
        return day.map(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.locale())::format)
                .orElseGet(() -> words.text("settings.restore.no.day"));
    }

    private Node gone(RestorePreview preview) {
        if (preview.losesNothing()) {
            return TextLabels.wrapped(words.text("settings.restore.loses.nothing"));
        }
        VBox lost = new VBox(4);
        addGone(preview, lost);
        int different = preview.different().size();
        if (different > 0) {
            add(lost, words.text("settings.restore.different", different), "strong");
            preview.different().stream()
                    .limit(MOST_NAMES)
                    .forEach(item -> add(lost, words.textOf("import.kept.", item.part(), words.isolated(item.name()))));
        }
        if (different > MOST_NAMES) {
            add(lost, words.text("import.kept.more", different - MOST_NAMES));
        }
        return lost;
    }

    private void addGone(RestorePreview preview, VBox lost) {
        if (preview.gone().isEmpty()) {
            return;
        }
        add(lost, words.text("settings.restore.gone"), "strong");
        int products = preview.goneProducts().size();
        if (products > MOST_NAMES) {
            add(lost, words.text("settings.restore.gone.products", products));
        } else if (products > 0) {
            String names = words.list(
                    preview.goneProducts().stream().map(words::isolated).toList());
            add(lost, words.text("settings.restore.gone.named", products, names));
        }
        for (ImportPart part : ImportPart.values()) {
            int count = preview.gone().getOrDefault(part, 0);
            if (count > 0 && part != ImportPart.PRODUCTS) {
                add(lost, words.textOf("import.part.", part, count));
            }
        }
    }

    private static void add(VBox lines, String text, String... styles) {
        lines.getChildren().add(TextLabels.wrapped(text, styles));
    }
}
