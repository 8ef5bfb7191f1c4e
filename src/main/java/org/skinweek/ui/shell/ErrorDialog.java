package org.skinweek.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.platform.ErrorReport;
import org.skinweek.ui.kit.ClipboardText;
import org.skinweek.ui.kit.DialogLayer;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** Reports an unexpected error: a sentence for the user, and a code for whoever fixes it. */
final class ErrorDialog {
    private ErrorDialog() {}

    static void show(DialogLayer dialogs, Words words, ErrorReport report) {
        Label text = new Label(words.text("shell.error.text"));
        text.setWrapText(true);
        Label code = TextLabels.of(words.text("shell.error.code", report.code().text()), "strong");
        Button copy = new Button(words.text("shell.error.copy"), FeatherIcons.of(Feather.COPY));
        copy.setId("error-copy");
        copy.setOnAction(event -> {
            ClipboardText.copy(details(words, report));
            copy.setText(words.text("shell.error.copied"));
        });
        dialogs.show(words.text("shell.error.title"), new VBox(12, text, code, copy));
    }

    private static String details(Words words, ErrorReport report) {
        return words.text(
                "shell.error.details",
                report.code().text(),
                report.version().orElseGet(() -> words.text("shell.error.version.unknown")),
                report.system(),
                report.java());
    }
}
