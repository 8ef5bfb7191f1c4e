package org.skinweek.ui.diary;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.skinweek.diary.SkipReason;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** Fills in several chosen days in one step. */
final class FillPanel extends VBox {
    private final FlowPane buttons = new FlowPane(8, 8);

    /** Buttons for what can have been on all these days. */
    FillPanel(PageContext context, DayFills fills) {
        super(8);
        Words words = context.words();
        setMinHeight(Region.USE_PREF_SIZE);
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        buttons.getChildren()
                .addAll(
                        button(words, "diary.fill.planned", fills::asPlanned),
                        button(words, "diary.fill.away", () -> fills.leftOut(SkipReason.AWAY)),
                        button(words, "diary.fill.nothing", () -> fills.leftOut(SkipReason.OTHER)));
        getChildren().addAll(buttons, TextLabels.wrapped(words.text("diary.range.text"), "note"));
    }

    /** Lets the days be filled in, or not. */
    void enable(boolean writable) {
        buttons.setDisable(!writable);
    }

    private static Button button(Words words, String key, Runnable action) {
        Button button = new ActionButton(words.text(key), action);
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
