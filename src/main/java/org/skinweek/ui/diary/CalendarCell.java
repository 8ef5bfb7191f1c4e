package org.skinweek.ui.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
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
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.ui.product.ProductName;
import org.skinweek.words.Words;

/** A day in the calendar: its number, a face for skin notes, the shapes of the morning, and what the evening was for. */
final class CalendarCell extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass RANGE = PseudoClass.getPseudoClass("range");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");

    private static final String NAME = "calendar-name";
    /** Below this width there is room for the shapes only, in pixels. */
    private static final double NARROW = 96;

    private final Words words;
    private final Label number = new Label();
    private final FontIcon face = FeatherIcons.of(Feather.SMILE);
    private final Label skipped = new Label();
    private final HBox mornings = new HBox();
    private final HBox marks = new HBox();
    private final HBox evening = new HBox();
    private @Nullable CalendarDay day;

    CalendarCell(Words words, BiConsumer<LocalDate, Boolean> choose) {
        this.words = words;
        getStyleClass().addAll("calendar-cell", "focus-ring");
        setAccessibleRole(AccessibleRole.BUTTON);
        setMinSize(0, 0);
        number.getStyleClass().addAll("small-strong", "calendar-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        skipped.getStyleClass().add("note");
        skipped.setGraphic(FeatherIcons.of(Feather.MINUS_CIRCLE));
        skipped.setMinWidth(Region.USE_PREF_SIZE);
        HBox top = new HBox(number, new FlexibleSpace(), face);
        top.setAlignment(Pos.CENTER_LEFT);
        mornings.getStyleClass().add("calendar-shapes");
        marks.getStyleClass().add("calendar-shapes");
        marks.getChildren().addAll(mornings, new FlexibleSpace(), skipped);
        evening.getStyleClass().add("calendar-shapes");
        evening.setMinWidth(0);
        getChildren().addAll(top, new FlexibleSpace(), marks, evening);
        widthProperty().addListener((observable, before, now) -> fit());
        setOnMousePressed(event -> {
            CalendarDay shown = day;
            if (shown != null) {
                choose.accept(shown.date(), event.isShiftDown());
            }
        });
    }

    /**
     * Shows a day.
     *
     * @param inRange true where it is one of several that are chosen
     */
    void show(CalendarDay shown, boolean selected, boolean inRange) {
        day = shown;
        DaySummary summary = shown.summary();
        pseudoClassStateChanged(SELECTED, selected);
        pseudoClassStateChanged(TODAY, shown.today());
        pseudoClassStateChanged(OUTSIDE, !shown.inMonth() || shown.future());
        setFocusTraversable(selected);
        pseudoClassStateChanged(RANGE, inRange);
        number.setGraphic(inRange ? FeatherIcons.of(Feather.CHECK, "accent-icon") : null);
        setAccessibleText(inRange ? words.text("diary.cell.chosen", shown.spoken()) : shown.spoken());
        face.setVisible(summary.notes() > 0);
        boolean irritated = summary.worst() != null;
        face.setIconCode(irritated ? Feather.FROWN : Feather.SMILE);
        face.getStyleClass().removeAll("caution-icon", "stop-icon");
        if (irritated) {
            face.getStyleClass().add(summary.worst() == SymptomLevel.MILD ? "caution-icon" : "stop-icon");
        }
        skipped.setVisible(summary.skipped() > 0);
        mornings.getChildren()
                .setAll(shown.morning().stream().map(ActiveBadge::new).toList());
        evening.getChildren().setAll(evening(shown));
        fit();
    }

    /** Says in words what there is room for; a screen reader says all of it. */
    private void fit() {
        CalendarDay shown = day;
        if (shown == null) {
            return;
        }
        boolean narrow = getWidth() < NARROW;
        String date = String.valueOf(shown.date().getDayOfMonth());
        number.setText(shown.today() && !narrow ? words.text("diary.cell.today", date) : date);
        skipped.setText(narrow ? "" : String.valueOf(shown.summary().skipped()));
        evening.getChildren().stream()
                .filter(part -> part.getStyleClass().contains(NAME))
                .forEach(name -> NodeVisibility.show(name, !narrow));
    }

    /** Shapes, with the name where there is one treatment only; a night of care is called what it was. */
    private List<Node> evening(CalendarDay shown) {
        List<CalendarDay.Treatment> treatments = shown.evening();
        if (treatments.isEmpty()) {
            return shown.summary().restNight()
                    ? List.of(TextLabels.of(words.text("diary.cell.rest"), "note"))
                    : List.of();
        }
        List<Node> parts = new ArrayList<>();
        treatments.stream()
                .map(CalendarDay.Treatment::family)
                .distinct()
                .forEach(family -> parts.add(new ActiveBadge(family)));
        if (parts.size() == 1) {
            parts.add(ProductName.line(treatments.get(0).name(), "small-strong", NAME));
        }
        return parts;
    }
}
