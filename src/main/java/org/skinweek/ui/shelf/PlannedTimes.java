package org.skinweek.ui.shelf;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.UserSettings;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.WeekPlan;
import org.skinweek.words.Words;

/** When a product is planned in a week, in words: how often, and on which days. */
final class PlannedTimes {
    private final Words words;
    private final List<DayOfWeek> mornings;
    private final List<DayOfWeek> evenings;

    PlannedTimes(WeekPlan week, String product, UserSettings settings, Words words) {
        this.words = words;
        this.mornings = days(week, product, Session.MORNING, settings);
        this.evenings = days(week, product, Session.EVENING, settings);
    }

    private static List<DayOfWeek> days(WeekPlan week, String product, Session session, UserSettings settings) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> settings.firstDayOfWeek().plus(day.getValue() - 1L))
                .filter(day -> week.products(day, session).contains(product))
                .toList();
    }

    /** Times in the week. */
    int count() {
        return mornings.size() + evenings.size();
    }

    /** How often, such as "every evening" or "twice a week"; in words for a product that is not planned, too. */
    String often() {
        boolean daily = mornings.size() == Timeline.DAYS;
        if (daily && evenings.size() == Timeline.DAYS) {
            return words.text("shelf.often.both");
        }
        if (daily && evenings.isEmpty()) {
            return words.text("shelf.often.morning");
        }
        if (mornings.isEmpty() && evenings.size() == Timeline.DAYS) {
            return words.text("shelf.often.evening");
        }
        return words.text("shelf.often", count());
    }

    /** The days, such as "Mon and Thu evening"; empty for a product that is not planned, or is planned daily. */
    String days() {
        List<String> parts = List.of(part(mornings, "morning"), part(evenings, "evening")).stream()
                .filter(part -> !part.isEmpty())
                .toList();
        boolean daily = mornings.size() % Timeline.DAYS == 0 && evenings.size() % Timeline.DAYS == 0;
        return daily ? "" : parts.stream().collect(Collectors.joining(words.text("shelf.days.then")));
    }

    private String part(List<DayOfWeek> days, String session) {
        if (days.isEmpty()) {
            return "";
        }
        if (days.size() == Timeline.DAYS) {
            return words.text("shelf.often." + session);
        }
        List<String> names = days.stream()
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, words.locale()))
                .toList();
        return words.text("shelf.days." + session, words.list(names));
    }
}
