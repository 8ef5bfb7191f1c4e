package org.skinweek.ui.reminders;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skinweek.words.Words;

/** Times of day as people type them: 7:30, 07.30, 730, 7, 9 pm. */
final class TimeText {
    private static final Pattern TYPED =
            Pattern.compile("(\\d{1,2})(?:[:.h ]?([0-5]\\d))?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int HALF_DAY = 12;

    private TimeText() {}

    /** The time that a text means; empty when it means none. */
    static Optional<LocalTime> parse(String text) {
        Matcher matcher = TYPED.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        String half = matcher.group(3);
        if (half != null) {
            if (hour < 1 || hour > HALF_DAY) {
                return Optional.empty();
            }
            hour = hour % HALF_DAY + (half.startsWith("p") ? HALF_DAY : 0);
        }
        try {
            return Optional.of(LocalTime.of(hour, minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with a text; empty where it means a time. */
    static String complaint(String text, Words words) {
        if (parse(text).isPresent()) {
            return "";
        }
        return text.isBlank()
                ? words.text("reminders.error.time.none")
                : words.text("reminders.error.time", words.isolated(text.strip()));
    }

    /** The time as its field shows it. */
    static String show(LocalTime time) {
        return SHOWN.format(time);
    }
}
