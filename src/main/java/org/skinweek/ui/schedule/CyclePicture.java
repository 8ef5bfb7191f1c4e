package org.skinweek.ui.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.kit.WeekGrid;
import org.skinweek.ui.product.ActiveBadge;

/** The nights of a cycle over six weeks: a row for each week, in each day the name of its night with shape and colour. */
final class CyclePicture extends WeekGrid {
    private static final int WEEKS = 6;

    private final ScheduleTexts texts;
    private final LocalDate coming;
    private final LocalDate today;

    /**
     * An empty picture.
     *
     * @param coming the first day of the week of today
     * @param today the current day, which is marked
     */
    CyclePicture(ScheduleTexts texts, LocalDate coming, LocalDate today) {
        this.texts = texts;
        this.coming = coming;
        this.today = today;
        getStyleClass().add("cycle-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setHgap(2);
        setVgap(4);
        setMinHeight(USE_PREF_SIZE);
    }

    void show(SkinCycle cycle) {
        getChildren().clear();
        // a cycle that begins later is shown from its first week on
        long later = Math.max(0, ChronoUnit.DAYS.between(coming, cycle.from()) / DAYS);
        LocalDate start = coming.plusWeeks(later);
        List<String> spoken = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            DayOfWeek weekday = start.plusDays(day).getDayOfWeek();
            add(TextLabels.of(texts.shortDay(weekday), "note"), day, 0);
        }
        for (int week = 0; week < WEEKS; week++) {
            LocalDate monday = start.plusWeeks(week);
            List<String> nights = new ArrayList<>();
            for (int day = 0; day < DAYS; day++) {
                LocalDate date = monday.plusDays(day);
                add(cell(cycle, date), day, week + 1);
                cycle.nightOn(date).ifPresent(night -> nights.add(spoken(date, night)));
            }
            if (!nights.isEmpty()) {
                spoken.add(texts.words()
                        .text("schedule.cycle.picture.week", texts.shortDate(monday), String.join("; ", nights)));
            }
        }
        setAccessibleText(String.join(" ", spoken));
    }

    private String spoken(LocalDate date, String night) {
        String day = texts.longDay(date.getDayOfWeek());
        return date.equals(today)
                ? texts.words().text("schedule.cycle.picture.today", day, night)
                : texts.words().text("schedule.cycle.picture.day", day, night);
    }

    private VBox cell(SkinCycle cycle, LocalDate date) {
        Label number = TextLabels.of(String.valueOf(date.getDayOfMonth()), "note");
        HBox head = new HBox(4, number);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox cell = new VBox(head);
        cell.getStyleClass().add("cycle-cell");
        cycle.nightOn(date).ifPresent(night -> {
            head.getChildren().add(0, new ActiveBadge(NightKind.shape(night, cycle.nights(), texts.words())));
            Label name = TextLabels.of(night, "small-text");
            name.setMinWidth(0);
            cell.getChildren().add(name);
            cell.getStyleClass().add("cycle-night");
        });
        if (date.equals(today)) {
            cell.getStyleClass().add("cycle-today");
        }
        return cell;
    }
}
