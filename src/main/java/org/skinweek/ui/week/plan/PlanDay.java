package org.skinweek.ui.week.plan;

import java.time.LocalDate;
import java.time.format.TextStyle;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** Name and number of a day above the proposal. */
final class PlanDay extends VBox {
    private final Words words;
    private final Label name = TextLabels.of("", "strong");
    private final Label number = TextLabels.of("", "note");

    PlanDay(Words words) {
        this.words = words;
        getChildren().addAll(name, number);
        getStyleClass().addAll("day-header", "plan-day");
    }

    void show(LocalDate date, boolean today) {
        name.setText(date.getDayOfWeek().getDisplayName(TextStyle.SHORT, words.locale()));
        String day = Integer.toString(date.getDayOfMonth());
        number.setText(today ? words.text("week.day.today", day) : day);
        String style = today ? "today" : "note";
        if (!number.getStyleClass().contains(style)) {
            number.getStyleClass().removeAll("today", "note");
            number.getStyleClass().add(style);
        }
    }
}
