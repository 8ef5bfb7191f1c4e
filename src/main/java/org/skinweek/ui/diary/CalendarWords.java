package org.skinweek.ui.diary;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.ui.skin.SkinFeelings;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** Says a day of the calendar as a sentence: all that its shapes and signs tell. */
final class CalendarWords {
    private final Words words;
    private final DateWords dates;

    CalendarWords(Words words) {
        this.words = words;
        this.dates = new DateWords(words);
    }

    /** The day with its sentence. */
    CalendarDay spoken(CalendarDay day) {
        return new CalendarDay(
                day.date(),
                day.inMonth(),
                day.today(),
                day.future(),
                day.morning(),
                day.evening(),
                day.night(),
                day.feelings(),
                day.over(),
                day.summary(),
                sentence(day));
    }

    private String sentence(CalendarDay day) {
        List<String> parts = new ArrayList<>();
        String date = dates.full(day.date());
        parts.add(day.today() ? words.text("diary.spoken.today", date) : date);
        add(parts, "diary.spoken.done", day.summary().done());
        add(parts, "diary.spoken.skipped", day.summary().skipped());
        treatments(parts, "diary.spoken.morning", day.morning(), false);
        treatments(parts, "diary.spoken.evening", day.evening(), false);
        treatments(parts, "diary.spoken.planned.morning", day.morning(), true);
        treatments(parts, "diary.spoken.planned.evening", day.evening(), true);
        night(parts, day);
        if (!day.feelings().isEmpty()) {
            parts.add(words.text(
                    "diary.spoken.skin",
                    words.list(day.feelings().stream()
                            .map(level -> words.text("diary.level." + SkinFeelings.key(level)))
                            .toList())));
        }
        if (day.over()) {
            parts.add(words.text(day.future() ? "diary.spoken.over.planned" : "diary.spoken.over"));
        }
        return String.join(words.text("diary.spoken.separator"), parts);
    }

    private void night(List<String> parts, CalendarDay day) {
        switch (day.night()) {
            case REST -> parts.add(words.text("diary.spoken.rest"));
            case PLANNED_REST -> parts.add(words.text("diary.spoken.planned.rest"));
            case AWAY -> parts.add(words.text("diary.spoken.away"));
            case UNLOGGED ->
                parts.add(words.text(
                        day.summary().entries() == 0 ? "diary.spoken.unlogged" : "diary.spoken.unlogged.evening"));
            case BLANK -> {
                if (day.summary().entries() == 0 && day.morning().isEmpty()) {
                    parts.add(words.text("diary.spoken.nothing"));
                }
            }
            case ACTIVE, PLANNED_ACTIVE -> {}
        }
    }

    private void treatments(List<String> parts, String key, List<CalendarDay.Treatment> all, boolean planned) {
        List<String> names = all.stream()
                .filter(treatment -> treatment.planned() == planned)
                .map(treatment -> words.isolated(treatment.name()))
                .toList();
        if (!names.isEmpty()) {
            parts.add(words.text(key, words.list(names)));
        }
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(words.text(key, count));
        }
    }
}
