package org.skinweek.ui.schedule;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import org.jspecify.annotations.Nullable;
import org.skinweek.schedule.UseRhythm;
import org.skinweek.ui.kit.FieldParser;
import org.skinweek.ui.kit.FormField;
import org.skinweek.words.Words;

/** The numbers of a rhythm: days from one use to the next, or times a week with the bounds between them. */
public final class RhythmNumbers {
    private static final int WEEK = 7;
    private static final int USUAL_TIMES = 3;

    private final Words words;
    private final FieldParser parser;
    private final FormField every = new FormField(this::everyError);
    private final FormField times = new FormField(this::timesError);
    private final FormField least = new FormField(this::leastError);
    private final FormField most = new FormField(this::mostError);

    /** The usual numbers. */
    RhythmNumbers(Words words) {
        this.words = words;
        this.parser = new FieldParser(words);
        every.begin(show(UseRhythm.EveryDays.LEAST));
        times.begin(show(USUAL_TIMES));
        // what may go together is found wrong together
        times.textProperty().addListener((observable, before, now) -> {
            least.check();
            most.check();
        });
    }

    void fill(UseRhythm.TimesAWeek rhythm) {
        times.begin(show(rhythm.times()));
        least.begin(rhythm.leastApart() == 1 ? "" : show(rhythm.leastApart()));
        most.begin(rhythm.mostApart() == WEEK ? "" : show(rhythm.mostApart()));
    }

    void take(RhythmNumbers typed) {
        every.set(typed.every.text());
        times.set(typed.times.text());
        least.set(typed.least.text());
        most.set(typed.most.text());
    }

    void listen(InvalidationListener listener) {
        List.of(every, times, least, most).forEach(field -> field.textProperty().addListener(listener));
    }

    /** Days from one use to the next. */
    public FormField every() {
        return every;
    }

    /** Times a week. */
    public FormField times() {
        return times;
    }

    /** Days from one use to the next at least; may be blank. */
    public FormField least() {
        return least;
    }

    /** Days from one use to the next at most; may be blank. */
    public FormField most() {
        return most;
    }

    /** True where a bound is set, so that it should be seen. */
    public boolean bounded() {
        return !least.text().isBlank() || !most.text().isBlank();
    }

    String show(int number) {
        return words.text("schedule.plain", number);
    }

    /** Says what is wrong with the numbers that a kind of rhythm needs; true where nothing is. */
    boolean check(RhythmKind kind) {
        if (kind == RhythmKind.EVERY_DAYS) {
            return every.check();
        }
        boolean right = true;
        if (kind == RhythmKind.TIMES_A_WEEK) {
            for (FormField field : List.of(times, least, most)) {
                right &= field.check();
            }
        }
        return right;
    }

    /** True where nothing is wrong with them, without saying anything. */
    boolean right(RhythmKind kind) {
        if (kind == RhythmKind.EVERY_DAYS) {
            return everyError(every.text()).isEmpty();
        }
        return kind != RhythmKind.TIMES_A_WEEK
                || (timesError(times.text()) + leastError(least.text()) + mostError(most.text())).isEmpty();
    }

    int everyDays() {
        return number(every, UseRhythm.EveryDays.LEAST, UseRhythm.EveryDays.MOST)
                .orElse(UseRhythm.EveryDays.LEAST);
    }

    UseRhythm.TimesAWeek timesAWeek() {
        return new UseRhythm.TimesAWeek(
                week(times).orElse(1), week(least).orElse(1), week(most).orElse(WEEK));
    }

    private Optional<Integer> week(FormField field) {
        return number(field, 1, WEEK);
    }

    private Optional<Integer> number(FormField field, int from, int to) {
        return Optional.ofNullable(parser.whole(field.text(), from, to).value());
    }

    private String everyError(String text) {
        return needed(text, UseRhythm.EveryDays.LEAST, UseRhythm.EveryDays.MOST);
    }

    private String timesError(String text) {
        return needed(text, 1, WEEK);
    }

    private String needed(String text, int from, int to) {
        return parser.whole(text, from, to).value() == null
                ? words.text("schedule.error.number", text.strip(), from, to)
                : "";
    }

    /** So many times a week are apart by that many days at most when they are evenly spread. */
    private String leastError(String text) {
        return bound(text, 1, week(times).map(UseRhythm.TimesAWeek::leastGap).orElse(WEEK), "schedule.error.least");
    }

    private String mostError(String text) {
        int needed = week(times).map(UseRhythm.TimesAWeek::mostGap).orElse(1);
        return bound(text, needed, WEEK, "schedule.error.most");
    }

    private String bound(String text, int from, int to, String key) {
        if (text.isBlank()) {
            return "";
        }
        @Nullable Integer read = parser.whole(text, 1, WEEK).value();
        if (read == null) {
            return words.text("schedule.error.number", text.strip(), 1, WEEK);
        }
        return read < from || read > to ? words.text(key, times.text().strip(), from == 1 ? to : from) : "";
    }
}
