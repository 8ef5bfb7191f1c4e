package org.skinweek.ui.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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
import org.skinweek.routine.SymptomLevel;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.KeptChildren;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.skin.SkinFaces;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/**
 * A day in the calendar: its number, a face for skin notes, the shapes of the morning, and what the evening was for. What
 * is planned has shapes in outline.
 */
final class CalendarCell extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass RANGE = PseudoClass.getPseudoClass("range");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    /** Below this width there is room for the shapes only, in pixels. */
    private static final double NARROW = 96;
    /** Below this height nothing stands between the lines, in pixels. */
    private static final double LOW = 84;

    private static final double SIGN = 18;

    private final Words words;
    private final Label number = new Label();
    private final HBox faces = new HBox(2);
    private final KeptChildren<Optional<SymptomLevel>> felt = new KeptChildren<>(faces, SkinFaces::of);
    private final CalendarShapes mornings;
    private final CalendarShapes evening;
    private final FontIcon over = FeatherIcons.of(Feather.ALERT_TRIANGLE, "caution-icon", "calendar-over");
    private final FontIcon chosen = FeatherIcons.of(Feather.CHECK, "accent-icon");
    private @Nullable CalendarDay day;

    CalendarCell(Words words, BiConsumer<LocalDate, Boolean> choose) {
        this.words = words;
        this.mornings = new CalendarShapes(words);
        this.evening = new CalendarShapes(words);
        getStyleClass().addAll("calendar-cell", "focus-ring");
        setAccessibleRole(AccessibleRole.BUTTON);
        setMinSize(0, 0);
        number.getStyleClass().addAll("small-strong", "calendar-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox top = new HBox(number, new FlexibleSpace(), faces);
        top.setAlignment(Pos.CENTER_LEFT);
        HBox first = new HBox(mornings, new FlexibleSpace(), over);
        first.setAlignment(Pos.CENTER_LEFT);
        FlexibleSpace space = new FlexibleSpace();
        getChildren().addAll(top, space, first, evening);
        widthProperty().addListener((observable, before, now) -> fit());
        heightProperty()
                .addListener((observable, before, now) -> pseudoClassStateChanged(TIGHT, now.doubleValue() < LOW));
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
        pseudoClassStateChanged(SELECTED, selected);
        setFocusTraversable(selected);
        number.setGraphic(inRange ? chosen : null);
        pseudoClassStateChanged(RANGE, inRange);
        setAccessibleText(inRange ? words.text("diary.cell.chosen", shown.spoken()) : shown.spoken());
        if (shown.equals(day)) {
            return;
        }
        day = shown;
        pseudoClassStateChanged(TODAY, shown.today());
        pseudoClassStateChanged(OUTSIDE, !shown.inMonth());
        pseudoClassStateChanged(AHEAD, shown.future());
        NodeVisibility.show(over, shown.over());
        fit();
    }

    /** Shows what there is room for; a screen reader says all of it. */
    private void fit() {
        CalendarDay shown = day;
        if (shown == null) {
            return;
        }
        boolean narrow = getWidth() < NARROW;
        List<Optional<SymptomLevel>> feelings = shown.feelings();
        number.setText(number(shown, narrow || feelings.size() > 1));
        felt.show(feelings);
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        mornings.show(shown.morning(), room - (shown.over() ? SIGN : 0));
        night(shown, room, narrow);
    }

    private String number(CalendarDay shown, boolean brief) {
        String date = String.valueOf(shown.date().getDayOfMonth());
        if (brief) {
            return date;
        }
        boolean other = !shown.inMonth() && shown.date().getDayOfMonth() == 1;
        return shown.today()
                ? words.text("diary.cell.today", date)
                : other ? new DateWords(words).shortest(shown.date()) : date;
    }

    private void night(CalendarDay shown, double room, boolean narrow) {
        switch (shown.night()) {
            case ACTIVE, PLANNED_ACTIVE -> {
                if (narrow) {
                    evening.show(shown.evening(), room);
                } else {
                    evening.showNamed(shown.evening(), room);
                }
            }
            case REST, PLANNED_REST -> evening.say("diary.cell.rest");
            case AWAY -> evening.say("diary.cell.away");
            case UNLOGGED -> evening.say(narrow ? "diary.cell.unlogged.short" : "diary.cell.unlogged");
            case BLANK -> evening.clear();
        }
    }
}
