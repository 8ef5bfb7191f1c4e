package org.skinweek.ui.diary;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.skinweek.diary.PeriodSummary;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** A month in three numbers. It only counts: no number here is good or bad. */
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
    void show(String month, PeriodSummary summary) {
        String active = words.text("diary.summary.active", summary.activeEvenings());
        String exfoliation = words.text("diary.summary.exfoliation", summary.exfoliationDays());
        String rest = words.text("diary.summary.rest", summary.restNights());
        getChildren()
                .setAll(
                        part(summary.activeEvenings(), active),
                        part(summary.exfoliationDays(), exfoliation),
                        part(summary.restNights(), rest));
        setAccessibleText(words.text(
                "diary.summary.spoken",
                month,
                summary.activeEvenings(),
                active,
                summary.exfoliationDays(),
                exfoliation,
                summary.restNights(),
                rest));
    }

    private static Node part(int number, String text) {
        Label count = TextLabels.of(String.valueOf(number), "strong", "month-number");
        Label what = TextLabels.of(text, "note");
        HBox part = new HBox(6, count, what);
        part.setAlignment(Pos.BASELINE_LEFT);
        return part;
    }
}
