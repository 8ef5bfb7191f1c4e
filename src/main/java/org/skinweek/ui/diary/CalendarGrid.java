package org.skinweek.ui.diary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.skinweek.ui.kit.WeekGrid;
import org.skinweek.words.Words;

/**
 * The month as a grid of days. Its cells are made once and shown again for each month. One cell, the chosen day, takes
 * focus; arrows move it.
 */
final class CalendarGrid extends WeekGrid {
    private static final PseudoClass LAST_COLUMN = PseudoClass.getPseudoClass("last-column");
    private static final PseudoClass BOTTOM_LEFT = PseudoClass.getPseudoClass("bottom-left");
    private static final PseudoClass BOTTOM_RIGHT = PseudoClass.getPseudoClass("bottom-right");

    private static final double LEAST_CELL_HEIGHT = 44;

    private final DiaryViewModel model;
    private final Words words;
    private final Runnable openDay;
    private final List<Label> weekdays = new ArrayList<>();
    private final List<CalendarCell> cells = new ArrayList<>();

    /**
     * The grid of a model's month.
     *
     * @param openDay called for Enter: goes to what is written down for the day
     */
    CalendarGrid(DiaryViewModel model, Words words, Runnable openDay) {
        this.model = model;
        this.words = words;
        this.openDay = openDay;
        getStyleClass().add("calendar");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(words.text("diary.calendar"));
        addHeaderRow();
        for (int column = 0; column < CalendarMonth.DAYS; column++) {
            addColumn(column);
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Shows the month that the model shows. */
    void refresh() {
        DayOfWeek first = model.firstDayOfWeekProperty().get();
        for (int i = 0; i < CalendarMonth.DAYS; i++) {
            weekdays.get(i).setText(first.plus(i).getDisplayName(TextStyle.SHORT_STANDALONE, words.locale()));
        }
        boolean hadFocus = cells.stream().anyMatch(CalendarCell::isFocused);
        LocalDate selected = model.selectedProperty().get();
        Set<LocalDate> range = Set.copyOf(model.range());
        for (int i = 0; i < model.days().size(); i++) {
            if (i == cells.size()) {
                addCell(i);
            }
            CalendarDay day = model.days().get(i);
            boolean inRange = range.size() > 1 && range.contains(day.date());
            cells.get(i).show(day, day.date().equals(selected), inRange);
        }
        if (hadFocus) {
            focusSelected();
        }
    }

    /** Moves focus to the selected day. */
    void focusSelected() {
        cells.stream().filter(CalendarCell::isFocusTraversable).findFirst().ifPresent(CalendarCell::requestFocus);
    }

    private void addColumn(int column) {
        Label weekday = new Label();
        weekday.getStyleClass().addAll("note", "calendar-weekday");
        weekdays.add(weekday);
        add(weekday, column, 0);
    }

    private void addCell(int index) {
        int row = index / CalendarMonth.DAYS + 1;
        if (getRowConstraints().size() <= row) {
            RowConstraints constraints = new RowConstraints();
            constraints.setVgrow(Priority.ALWAYS);
            constraints.setPrefHeight(LEAST_CELL_HEIGHT);
            constraints.setMinHeight(LEAST_CELL_HEIGHT);
            getRowConstraints().add(constraints);
        }
        CalendarCell cell = new CalendarCell(words, (date, toHere) -> {
            if (toHere) {
                model.extendTo(date);
            } else {
                model.select(date);
            }
            focusSelected();
        });
        int column = index % CalendarMonth.DAYS;
        boolean bottom = index / CalendarMonth.DAYS == CalendarMonth.WEEKS - 1;
        boolean last = column == CalendarMonth.DAYS - 1;
        cell.pseudoClassStateChanged(LAST_COLUMN, last);
        cell.pseudoClassStateChanged(BOTTOM_LEFT, bottom && column == 0);
        cell.pseudoClassStateChanged(BOTTOM_RIGHT, bottom && last);
        cells.add(cell);
        add(cell, column, row);
    }

    /** With Shift the arrows choose several days. */
    private void extend(KeyEvent event, int right) {
        switch (event.getCode()) {
            case LEFT -> model.extendDays(-right);
            case RIGHT -> model.extendDays(right);
            case UP -> model.extendDays(-CalendarMonth.DAYS);
            case DOWN -> model.extendDays(CalendarMonth.DAYS);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean rightToLeft = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        int right = rightToLeft ? -1 : 1;
        if (event.isShiftDown()) {
            extend(event, right);
            return;
        }
        switch (event.getCode()) {
            case LEFT -> model.moveDays(-right);
            case RIGHT -> model.moveDays(right);
            case UP -> model.moveDays(-CalendarMonth.DAYS);
            case DOWN -> model.moveDays(CalendarMonth.DAYS);
            case PAGE_UP -> model.moveMonths(-1);
            case PAGE_DOWN -> model.moveMonths(1);
            case HOME -> model.selectToday();
            case ENTER, SPACE -> openDay.run();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
