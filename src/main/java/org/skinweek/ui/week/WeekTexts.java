package org.skinweek.ui.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Severity;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** What the Week page says about days, slots and cards, for eyes and for screen readers. */
final class WeekTexts {
    private final Words words;
    private final DateWords dates;

    WeekTexts(Words words) {
        this.words = words;
        this.dates = new DateWords(words);
    }

    /**
     * The week's dates, such as "23 – 29 November" or "30 Nov – 6 Dec 2027".
     *
     * @param brief true where even a single month has to be named in short
     */
    String range(WeekBoard board, boolean brief) {
        LocalDate first = board.start();
        LocalDate last = first.plusDays(6);
        boolean sameMonth = first.getMonth() == last.getMonth();
        boolean sameYear = last.getYear() == board.today().getYear();
        String month = sameMonth && !brief ? "MMMM" : "MMM";
        String end = format(last, sameYear ? "d " + month : "d " + month + " yyyy");
        return sameMonth
                ? words.text("week.range.month", Integer.toString(first.getDayOfMonth()), end)
                : words.text("week.range", dates.shortest(first), end);
    }

    String shortDay(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, words.locale());
    }

    String longDay(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, words.locale());
    }

    /** Such as "Thursday 26 November". */
    String date(LocalDate date) {
        return dates.full(date);
    }

    /** Such as "7 December". */
    String shortDate(LocalDate date) {
        return dates.plain(date);
    }

    /** Says from which day on another plan holds. */
    String otherPlan(LocalDate from) {
        return words.text("week.other.plan", shortDate(from));
    }

    /** Such as "Thursday 26 November, evening". */
    String slot(WeekBoard board, BoardSlot slot) {
        return words.text(
                "week.slot",
                date(board.start().plusDays(board.index(slot))),
                session(slot.session()).toLowerCase(words.locale()));
    }

    String session(Session session) {
        return words.textOf("week.lane.", session);
    }

    String severity(Severity severity) {
        return words.textOf("week.severity.", severity);
    }

    /** Such as "Monday, Thursday" or "every day". */
    String days(Flag flag, WeekBoard board) {
        if (flag.days().size() == board.days().size()) {
            return words.text("week.every.day");
        }
        return open(flag, board)
                .map(day -> longDay(board.start().plusDays(day).getDayOfWeek()))
                .collect(Collectors.joining(", "));
    }

    /** Such as "Monday", "Mon, Tue, Thu" or "every day". */
    String shortDays(Flag flag, WeekBoard board) {
        if (flag.days().size() < 2 || flag.days().size() == board.days().size()) {
            return days(flag, board);
        }
        return open(flag, board)
                .map(day -> shortDay(board.start().plusDays(day).getDayOfWeek()))
                .collect(Collectors.joining(", "));
    }

    /** The days of a flag without those before the user began: there it means the week after. */
    private static Stream<Integer> open(Flag flag, WeekBoard board) {
        return flag.days().stream().filter(day -> board.days().get(day).standing() != WeekBoard.Standing.BEFORE);
    }

    /** Such as "Caution · Monday, Thursday"; the severity alone where the flag is of no day. */
    String flagHeading(Flag flag, WeekBoard board) {
        String days = days(flag, board);
        String severity = severity(flag.severity());
        return days.isEmpty() ? severity : words.text("week.flag.heading", severity, days);
    }

    String card(WeekBoard.Card card) {
        String name =
                words.text("week.card", card.product().name(), card.strength()).strip();
        String begun = card.begins() ? words.text("week.card.begins.spoken", name) : name;
        return switch (card.source()) {
            case WEEK -> begun;
            case RHYTHM -> words.text("week.card.rhythm.spoken", begun);
            case ONCE -> words.text("week.card.once.spoken", begun);
        };
    }

    /** The number of a day, with what is known of the day. */
    String dayNumber(String number, WeekBoard.Standing standing) {
        return switch (standing) {
            case NOT_LOGGED -> words.text("week.day.not_logged", number);
            case AWAY -> words.text("week.day.away", number);
            case BEFORE, KNOWN -> number;
        };
    }

    /** The date of a day, whether the user is away, and which nights of cycles its evening is. */
    String dayNamed(WeekBoard.Day day) {
        String named = date(day.date());
        if (day.standing() == WeekBoard.Standing.AWAY) {
            named = words.text("week.day.away.spoken", named);
        }
        for (WeekBoard.CycleNight night : day.nights()) {
            named = words.text("week.day.night", named, night.cycle(), night.name(), night.number(), night.of());
        }
        return named;
    }

    /** Which kind of evening it is, such as "Acid night" or "Rest night"; empty where nobody knows, and for mornings. */
    String slotKind(WeekBoard board, WeekBoard.Lane lane, @Nullable WeekFindings findings) {
        if (board.isClosed(lane.slot())) {
            return words.text(board.standing(lane.slot()) == WeekBoard.Standing.AWAY ? "week.away" : "week.before");
        }
        if (findings == null || lane.slot().session() == Session.MORNING) {
            return "";
        }
        List<WeekBoard.Card> strong = findings.strong(lane);
        if (strong.isEmpty()) {
            boolean known = board.standing(lane.slot()) == WeekBoard.Standing.KNOWN;
            return words.text(known ? "week.rest" : "week.free");
        }
        List<String> kinds = strong.stream()
                .map(card -> words.textOf("week.night.of.", card.family()))
                .distinct()
                .toList();
        return kinds.size() == 1
                ? words.textOf("week.night.", strong.get(0).family())
                : words.beginning(String.join(", ", kinds));
    }

    /** What is in a slot and what the rules say about it. */
    String slotContent(WeekBoard board, WeekBoard.Lane lane, List<Flag> flags) {
        String slot = slot(board, lane.slot());
        if (board.standing(lane.slot()) == WeekBoard.Standing.BEFORE) {
            return words.text("week.slot.before", slot);
        }
        if (board.standing(lane.slot()) == WeekBoard.Standing.AWAY) {
            slot = words.text("week.slot.away", slot);
            return lane.all().isEmpty() ? slot : words.text("week.slot.filled", slot, cards(lane));
        }
        if (board.standing(lane.slot()) == WeekBoard.Standing.NOT_LOGGED) {
            slot = words.text("week.slot.not_logged", slot);
        }
        if (lane.all().isEmpty()) {
            return words.text("week.slot.empty", slot);
        }
        String filled = words.text("week.slot.filled", slot, cards(lane));
        return flags.isEmpty() ? filled : flagged(filled, flags);
    }

    private String cards(WeekBoard.Lane lane) {
        return lane.all().stream().map(this::card).collect(Collectors.joining(", "));
    }

    /** A text followed by the gravest severity and the titles of some flags. */
    String flagged(String text, List<Flag> flags) {
        Severity gravest = WeekFindings.gravest(flags).orElse(Severity.CAUTION);
        return words.text("week.card.flagged", text, severity(gravest), titles(flags));
    }

    /** A text followed by the titles of the cautions that the user tolerates; the text alone without any. */
    String tolerated(String text, List<Flag> muted) {
        return muted.isEmpty() ? text : words.text("week.card.tolerated", text, titles(muted));
    }

    /** The titles of flags, such as "Acid and retinol on one night, Too many units". */
    String titles(List<Flag> flags) {
        return flags.stream().map(flag -> flag.rule().explanation().title()).collect(Collectors.joining(", "));
    }

    Words words() {
        return words;
    }

    private String format(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(date);
    }
}
