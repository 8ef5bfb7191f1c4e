package org.skinweek.ui.share;

import java.time.ZoneId;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.skinweek.exchange.ImportFile;
import org.skinweek.notebook.ImportPreview;
import org.skinweek.notebook.Notebook;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.ImportWords;
import org.skinweek.words.Words;

/** Shows what taking a file in would do before it is done. */
final class ImportForm extends VBox {
    private final Notebook here;
    private final ImportFile file;
    private final ZoneId zone;
    private final ImportWords sentences;
    private final VBox lines = new VBox(6);
    private final CheckBox profile;
    private final CheckBox settings;

    ImportForm(Notebook here, ImportFile file, ZoneId zone, Words words) {
        this.here = here;
        this.file = file;
        this.zone = zone;
        this.sentences = new ImportWords(words);
        this.profile = box("import-profile", words.text("import.with.profile"));
        this.settings = box("import-settings", words.text("import.with.settings"));
        getStyleClass().add("plain-form");
        lines.setId("import-lines");
        getChildren().addAll(lines, profile, settings, TextLabels.wrapped(words.text("import.note"), "note"));
        ImportPreview plain = preview();
        ImportPreview all = file.into(here, /* takeProfile= */ true, /* takeSettings= */ true);
        NodeVisibility.show(profile, !plain.profile() && all.profile());
        NodeVisibility.show(settings, !plain.settings() && all.settings());
        show();
    }

    private CheckBox box(String id, String text) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        box.setWrapText(true);
        box.selectedProperty().addListener((observable, before, ticked) -> show());
        return box;
    }

    private void show() {
        ImportPreview preview = preview();
        lines.getChildren()
                .setAll(sentences.summary(preview, file.exportedAt(), zone).stream()
                        .map(TextLabels::wrapped)
                        .toList());
        sentences.kept(preview).forEach((heading, items) -> {
            lines.getChildren().add(TextLabels.wrapped(heading));
            items.forEach(item -> lines.getChildren().add(TextLabels.wrapped(item, "note")));
        });
    }

    /** What would be done as it is ticked now. */
    ImportPreview preview() {
        return file.into(here, takesProfile(), takesSettings());
    }

    boolean takesProfile() {
        return profile.isSelected();
    }

    boolean takesSettings() {
        return settings.isSelected();
    }
}
