package org.skinweek.ui.diary;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** The evenings of a month in three numbers. It only counts: no number here is good or bad. */
final class MonthSummary extends FlowPane {
    private final Words words;

    MonthSummary(Words words) {
        super(24, 4);
        this.words = words;
        getStyleClass().add("month-summary");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    /** Shows a month's numbers. */
    void show(String month, MonthNumbers numbers) {
        String active = words.text("diary.summary.active", numbers.active());
        String rest = words.text("diary.summary.rest", numbers.rest());
        String unlogged = words.text("diary.summary.unlogged", numbers.unlogged());
        getChildren()
                .setAll(part(numbers.active(), active), part(numbers.rest(), rest), part(numbers.unlogged(), unlogged));
        setAccessibleText(words.text(
                "diary.summary.spoken",
                month,
                numbers.active(),
                active,
                numbers.rest(),
                rest,
                numbers.unlogged(),
                unlogged));
    }

    private static Node part(int number, String text) {
        Label count = TextLabels.of(String.valueOf(number), "strong", "month-number");
        Label what = TextLabels.of(text, "note");
        HBox part = new HBox(6, count, what);
        part.setAlignment(Pos.BASELINE_LEFT);
        return part;
    }
}
