package org.skinweek.ui.today;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.skinweek.app.UserClock;
import org.skinweek.diary.DiaryDay;
import org.skinweek.notebook.Notebook;
import org.skinweek.words.Words;

/** What the page says about the shown session: its heading, its date, how far it is, how the skin feels. */
final class TodayTexts {
    private final ShownSession shown;
    private final UserClock clock;
    private final Words words;

    TodayTexts(ShownSession shown, UserClock clock, Words words) {
        this.shown = shown;
        this.clock = clock;
        this.words = words;
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
                : words.text("today.title.past." + part, format("EEEE", day));
    }

    /** The date and the session; of a day that is over also that nothing is known of it, where that is so. */
    String date(Notebook notebook) {
        LocalDate day = shown.dayProperty().get();
        String part = Words.key(shown.sessionProperty().get());
        String written = format(day.getYear() == shown.today().getYear() ? "EEEE d MMMM" : "EEEE d MMMM uuuu", day);
        if (shown.isNow() && clock.afterMidnight(notebook.settings())) {
            return words.text("today.date.after_midnight", written, format("EEEE", day));
        }
        String date = words.text("today.date." + part, written);
        DiaryDay diary = notebook.diary().day(day);
        return shown.isToday() || !diary.entries().isEmpty() ? date : words.text("today.date.unknown", date);
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

    private String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(day);
    }
}
