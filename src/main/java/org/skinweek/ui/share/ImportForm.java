package org.skinweek.ui.share;

import java.time.ZoneId;
import java.util.List;
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
        NodeVisibility.show(
                profile, !plain.profile() && !file.notebook().profile().equals(here.profile()));
        NodeVisibility.show(
                settings,
                !plain.settings()
                        && file.exportedAt().isPresent()
                        && !file.notebook().settings().equals(here.settings()));
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
        List<String> kept = sentences.kept(preview);
        lines.getChildren()
                .setAll(sentences.summary(preview, file.exportedAt(), zone).stream()
                        .map(TextLabels::wrapped)
                        .toList());
        for (int i = 0; i < kept.size(); i++) {
            lines.getChildren().add(i == 0 ? TextLabels.wrapped(kept.get(i)) : TextLabels.wrapped(kept.get(i), "note"));
        }
    }

    /** What would be done as it is ticked now. */
    ImportPreview preview() {
        return ImportPreview.of(here, file.notebook(), takesProfile(), takesSettings());
    }

    boolean takesProfile() {
        return profile.isSelected();
    }

    boolean takesSettings() {
        return settings.isSelected();
    }
}
