package org.skinweek.ui.diary;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.skinweek.diary.DaySummary;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.words.Words;

/** A day in the calendar: its number, a drop with the count of exfoliations, steps, skips, a face for skin notes. */
final class CalendarCell extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");

    private final Words words;
    private final Label number = new Label();
    private final FontIcon face = FeatherIcons.of(Feather.SMILE);
    private final Label exfoliation = new Label();
    private final Label steps = new Label();
    private final Label skipped = new Label();
    private @Nullable CalendarDay day;

    CalendarCell(Words words, Consumer<LocalDate> choose) {
        this.words = words;
        getStyleClass().addAll("calendar-cell", "focus-ring");
        setAccessibleRole(AccessibleRole.BUTTON);
        setMinSize(0, 0);
        number.getStyleClass().add("calendar-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        exfoliation.getStyleClass().add("exfoliation-mark");
        exfoliation.setGraphic(FeatherIcons.of(Feather.DROPLET, "accent-icon"));
        exfoliation.setMinWidth(Region.USE_PREF_SIZE);
        steps.getStyleClass().add("small-note");
        steps.setMinWidth(0);
        skipped.getStyleClass().add("small-note");
        skipped.setGraphic(FeatherIcons.of(Feather.MINUS_CIRCLE));
        skipped.setMinWidth(Region.USE_PREF_SIZE);
        HBox top = new HBox(4, number, new FlexibleSpace(), face);
        top.setAlignment(Pos.CENTER_LEFT);
        HBox marks = new HBox(3, exfoliation, skipped);
        marks.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(top, new FlexibleSpace(), marks, steps);
        setOnMousePressed(event -> {
            CalendarDay shown = day;
            if (shown != null) {
                choose.accept(shown.date());
            }
        });
    }

    /** Shows a day. */
    void show(CalendarDay shown, boolean selected) {
        day = shown;
        DaySummary summary = shown.summary();
        number.setText(String.valueOf(shown.date().getDayOfMonth()));
        pseudoClassStateChanged(SELECTED, selected);
        pseudoClassStateChanged(TODAY, shown.today());
        pseudoClassStateChanged(OUTSIDE, !shown.inMonth() || shown.future());
        setFocusTraversable(selected);
        setAccessibleText(shown.spoken());
        face.setVisible(summary.notes() > 0);
        boolean irritated = summary.worst() != null;
        face.setIconCode(irritated ? Feather.FROWN : Feather.SMILE);
        face.getStyleClass().removeAll("caution-icon", "stop-icon");
        if (irritated) {
            face.getStyleClass().add(summary.worst() == SymptomLevel.MILD ? "caution-icon" : "stop-icon");
        }
        show(exfoliation, summary.exfoliations(), String.valueOf(summary.exfoliations()));
        show(skipped, summary.skipped(), String.valueOf(summary.skipped()));
        show(steps, summary.done(), words.text("diary.cell.steps", summary.done()));
    }

    private static void show(Label label, int count, String text) {
        label.setText(text);
        NodeVisibility.show(label, count > 0);
    }
}
