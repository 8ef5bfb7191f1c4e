package org.skinweek.ui.reminders;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ProductName;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** What was told in the last weeks, day by day. */
final class ToldList extends VBox {
    private static final double TIME = 48;

    ToldList(ToldHistory history, Words words) {
        super(16);
        getStyleClass().add("told-list");
        DateWords dates = new DateWords(words);
        getChildren().add(TextLabels.wrapped(words.text("reminders.told.note", ToldHistory.WEEKS), "note"));
        for (ToldHistory.Day day : history.days()) {
            VBox part = new VBox(8, TextLabels.of(dates.full(day.date()), "strong"));
            day.entries().forEach(entry -> part.getChildren().add(row(entry)));
            getChildren().add(part);
        }
        if (history.days().isEmpty()) {
            getChildren().add(TextLabels.wrapped(words.text("reminders.told.none")));
        }
    }

    private static HBox row(ToldHistory.Entry entry) {
        Label time = TextLabels.of(entry.time(), "told-time");
        time.setMinWidth(TIME);
        VBox texts = new VBox(ProductName.within(entry.about()));
        if (!entry.outcome().isEmpty()) {
            texts.getChildren().add(TextLabels.wrapped(entry.outcome(), "note"));
        }
        return new HBox(8, time, texts);
    }
}
