package org.skinweek.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skinweek.app.UserClock;
import org.skinweek.diary.DiaryDay;
import org.skinweek.notebook.Notebook;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** What the page says about the shown session: its heading, its date, how far it is, how the skin feels. */
final class TodayTexts {
    private final ShownSession shown;
    private final UserClock clock;
    private final Words words;
    private final DateWords dates;

    TodayTexts(ShownSession shown, UserClock clock, Words words) {
        this.shown = shown;
        this.clock = clock;
        this.words = words;
        this.dates = new DateWords(words);
    }

    /**
     * The heading, such as "Good evening".
     *
     * @param careOnly true where the skin rests and there are steps
     */
    String title(boolean careOnly) {
        String part = Words.key(shown.sessionProperty().get());
        LocalDate day = shown.dayProperty().get();
        if (shown.isToday()) {
            String when = careOnly ? "care" : shown.isNow() ? "now" : "today";
            return words.text("today.title." + when + "." + part);
        }
        return day.equals(shown.today().minusDays(1))
                ? words.text("today.title.yesterday." + part)
                : words.text("today.title.past." + part, dates.weekday(day));
    }

    /** The date and the session; of a day that is over also that nothing is known of it, where that is so. */
    String date(Notebook notebook) {
        LocalDate day = shown.dayProperty().get();
        String part = Words.key(shown.sessionProperty().get());
        String written = dates.full(day, shown.today());
        if (shown.isNow() && clock.afterMidnight(notebook.settings())) {
            return words.text("today.date.after_midnight", written, dates.weekday(day));
        }
        String date = words.text("today.date." + part, written);
        DiaryDay diary = notebook.diary().day(day);
        return shown.isToday() || !diary.entries().isEmpty() ? date : words.text("today.date.unknown", date);
    }

    /** What came of the steps: that all is done, or how far they are. */
    String outcome(List<TodayStep> steps, TodayState state) {
        String part = Words.key(shown.sessionProperty().get());
        return state == TodayState.ALL_DONE
                ? words.text("today.done.title." + (shown.isToday() ? part : "yesterday"))
                : progress(steps);
    }

    /** How far the steps are, such as "2 of 4 done"; empty without steps. */
    String progress(List<TodayStep> steps) {
        if (steps.isEmpty()) {
            return "";
        }
        long done = steps.stream().filter(TodayStep::done).count();
        long skipped = steps.stream()
                .filter(step -> step.status() == TodayStep.Status.SKIPPED)
                .count();
        return words.text(skipped == 0 ? "today.progress" : "today.progress.skipped", done, steps.size(), skipped);
    }

    /** What is noted about the skin on the shown day; empty when nothing is. */
    String skin(Notebook notebook) {
        return notebook.diary().day(shown.dayProperty().get()).notes().stream()
                .reduce((first, last) -> last)
                .map(note -> words.text(
                        "today.skin.noted",
                        words.text("diary.level." + (note.level() == null ? "fine" : Words.key(note.level())))))
                .orElse("");
    }

    /** What stands where there are no steps: a heading and a sentence; empty where there are some. */
    Optional<CalmText> nothing(TodayState state) {
        return switch (state) {
            case NO_PLAN -> Optional.of(calm("today.no_plan"));
            case NOTHING_PLANNED -> Optional.of(calm("today.nothing"));
            case AWAY -> Optional.of(calm("today.away"));
            case OPEN, ALL_DONE, ALL_PAUSED -> Optional.empty();
        };
    }

    /** What is said above the steps: that all are paused, or that it is a night of rest; empty for any other. */
    Optional<CalmText> calm(TodayState state, boolean rest) {
        if (state == TodayState.ALL_PAUSED) {
            return Optional.of(calm("today.all_paused"));
        }
        return rest ? Optional.of(calm("today.rest")) : Optional.empty();
    }

    /**
     * A few calm words.
     *
     * @param title a heading
     * @param text a sentence
     */
    record CalmText(String title, String text) {}

    private CalmText calm(String key) {
        return new CalmText(words.text(key + ".title"), words.text(key + ".text"));
    }
}
