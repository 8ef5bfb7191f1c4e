package org.skinweek.ui.week;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** What is flagged only in later weeks, each leading to the first of them; says how far was looked. */
final class LaterFlagList extends VBox {
    private final WeekTexts texts;
    private final Consumer<LocalDate> show;

    /**
     * An empty list.
     *
     * @param show leads to the week of a day
     */
    LaterFlagList(LaterFlagsModel model, WeekTexts texts, Consumer<LocalDate> show) {
        super(4);
        setPadding(new Insets(0, FlagPanel.RING, 0, FlagPanel.RING));
        this.texts = texts;
        this.show = show;
        setId("later-flags");
        getStyleClass().add("later-flags");
        model.flagsProperty().addListener((observable, before, found) -> render(found));
        render(model.flagsProperty().get());
    }

    private void render(LaterFlags found) {
        Words words = texts.words();
        NodeVisibility.show(this, found.weeks() > 1);
        getChildren().setAll(TextLabels.wrapped(words.text("week.later.title"), "small-strong"));
        for (LaterFlags.Later flag : found.flags()) {
            Hyperlink link = new Hyperlink(
                    words.text("week.later.flag", flag.title(), texts.shortDate(flag.first()), flag.more()));
            link.setWrapText(true);
            link.setOnAction(event -> show.accept(flag.first()));
            getChildren().add(link);
        }
        String key = found.flags().isEmpty() ? "week.later.none" : "week.later.looked";
        getChildren().add(TextLabels.wrapped(words.text(key, found.weeks()), "note"));
        if (!found.all()) {
            getChildren().add(TextLabels.wrapped(words.text("week.later.more"), "note"));
        }
    }
}
