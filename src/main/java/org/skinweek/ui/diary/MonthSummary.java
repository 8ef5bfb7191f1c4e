package org.skinweek.ui.diary;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** The evenings of a month in three numbers. It only counts: no number here is good or bad. */
final class MonthSummary extends FlowPane {
    private static final int PARTS = 3;

    private final Words words;
    private final List<Label> counts = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();

    MonthSummary(Words words) {
        super(24, 4);
        this.words = words;
        getStyleClass().add("month-summary");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinHeight(Region.USE_PREF_SIZE);
        for (int i = 0; i < PARTS; i++) {
            Label count = TextLabels.of("", "strong", "month-number");
            Label name = TextLabels.of("", "note");
            HBox part = new HBox(6, count, name);
            part.setAlignment(Pos.BASELINE_LEFT);
            counts.add(count);
            names.add(name);
            getChildren().add(part);
        }
    }

    /** Shows a month's numbers. */
    void show(String month, MonthNumbers numbers) {
        String active = words.text("diary.summary.active", numbers.active());
        String rest = words.text("diary.summary.rest", numbers.rest());
        String unlogged = words.text("diary.summary.unlogged", numbers.unlogged());
        part(0, numbers.active(), active);
        part(1, numbers.rest(), rest);
        part(2, numbers.unlogged(), unlogged);
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

    private void part(int index, int number, String text) {
        counts.get(index).setText(String.valueOf(number));
        names.get(index).setText(text);
    }
}
