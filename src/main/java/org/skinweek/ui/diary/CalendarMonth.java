package org.skinweek.ui.diary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DaySummary;
import org.skinweek.diary.DiaryDay;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.DiaryStatistics;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/**
 * Makes the days that a calendar shows for a month: always six weeks, so that the page never jumps. Only these days
 * are read, however long the diary is.
 */
final class CalendarMonth {
    /** Days in a week. */
    static final int DAYS = 7;

    /** Weeks that are shown, whatever the month. */
    static final int WEEKS = 6;

    /** So many days that were made are kept: more than a year of turning months needs. */
    private static final int MOST_KEPT = 400;

    private final DiaryStatistics statistics;
    private final ProductTexts texts;
    private final Treatments treatments;
    private final CalendarWords sentences;
    /** What was made last for a day: days are chosen, and months turned, far more often than anything is written down. */
    private final Map<LocalDate, Made> made = new HashMap<>();

    /** Made of what was known of a day. */
    private record Made(Known known, CalendarDay day) {}

    /**
     * All that a day is made of, whichever month it is shown in.
     *
     * @param unlogged true where something was expected in the evening, and nothing is written down
     */
    private record Known(
            DiaryDay written,
            Map<String, Product> products,
            LocalDate today,
            List<WeekPlacement> planned,
            boolean unlogged,
            boolean over,
            boolean away) {}

    CalendarMonth(DiaryStatistics statistics, Catalog catalog, Words words) {
        this.statistics = statistics;
        this.texts = new ProductTexts(catalog, words);
        this.treatments = new Treatments(catalog);
        this.sentences = new CalendarWords(words);
    }

    /** The first day that is shown for a month. */
    static LocalDate first(Notebook notebook, YearMonth month) {
        DayOfWeek begin = notebook.settings().firstDayOfWeek();
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(begin));
    }

    /** The last day that is shown for a month. */
    static LocalDate last(Notebook notebook, YearMonth month) {
        return first(notebook, month).plusDays(WEEKS * (long) DAYS - 1);
    }

    /**
     * The days of a month.
     *
     * @param outlook what is planned, as far as it is known by now
     */
    List<CalendarDay> days(Notebook notebook, YearMonth month, LocalDate today, CalendarOutlook.Days outlook) {
        LocalDate first = first(notebook, month);
        NavigableMap<LocalDate, DiaryDay> written = notebook.diary().between(first, last(notebook, month));
        List<CalendarDay> days = new ArrayList<>(WEEKS * DAYS);
        if (made.size() > MOST_KEPT) {
            made.clear();
        }
        for (int i = 0; i < WEEKS * DAYS; i++) {
            LocalDate date = first.plusDays(i);
            DiaryDay day = written.getOrDefault(date, DiaryDay.EMPTY);
            Known known = new Known(
                    day,
                    notebook.products(),
                    today,
                    outlook.plannedOn(date),
                    evenings(day).isEmpty() && outlook.kind(date).isPresent(),
                    outlook.over().contains(date),
                    notebook.schedule().awayOn(date).isPresent());
            days.add(day(date, known).inMonth(YearMonth.from(date).equals(month)));
        }
        return days;
    }

    private CalendarDay day(LocalDate date, Known known) {
        @Nullable Made last = made.get(date);
        if (last != null && last.known().equals(known)) {
            return last.day();
        }
        CalendarDay day = make(date, known);
        made.put(date, new Made(known, day));
        return day;
    }

    private CalendarDay make(LocalDate date, Known known) {
        List<CalendarDay.Treatment> evening = treatments(known, Session.EVENING);
        DaySummary summary = statistics.day(known.written(), known.products());
        CalendarDay day = new CalendarDay(
                date,
                true,
                date.equals(known.today()),
                date.isAfter(known.today()),
                treatments(known, Session.MORNING),
                evening,
                night(date, known, evening),
                feelings(known.written()),
                known.over(),
                summary,
                "");
        return sentences.spoken(day);
    }

    /** What was used, then what is still planned; the strongest first in each. */
    private List<CalendarDay.Treatment> treatments(Known known, Session session) {
        Stream<String> used = known.written().uses().stream()
                .filter(entry -> entry.session() == session)
                .map(DiaryEntry::product);
        Stream<String> open = known.planned().stream()
                .filter(placement -> placement.session() == session)
                .map(WeekPlacement::product);
        return Stream.concat(marks(used, false, known.products()), marks(open, true, known.products()))
                .toList();
    }

    private Stream<CalendarDay.Treatment> marks(Stream<String> products, boolean planned, Map<String, Product> all) {
        return products.distinct()
                .flatMap(id -> Stream.ofNullable(all.get(id)))
                .filter(product -> !texts.support(product))
                .sorted(Comparator.comparingDouble(treatments::irritationWeight).reversed())
                .map(product -> mark(product, planned));
    }

    private CalendarDay.Treatment mark(Product product, boolean planned) {
        return new CalendarDay.Treatment(texts.family(product), product.name(), planned);
    }

    private static CalendarDay.Night night(LocalDate date, Known known, List<CalendarDay.Treatment> evening) {
        if (!evening.isEmpty()) {
            return evening.get(0).planned() ? CalendarDay.Night.PLANNED_ACTIVE : CalendarDay.Night.ACTIVE;
        }
        List<DiaryEntry> entries = evenings(known.written());
        boolean only = entries.stream().allMatch(entry -> entry.skipReason() == SkipReason.AWAY);
        if (!entries.isEmpty()) {
            return only ? CalendarDay.Night.AWAY : CalendarDay.Night.REST;
        }
        if (known.away()) {
            return CalendarDay.Night.AWAY;
        }
        if (!date.isBefore(known.today())) {
            boolean nothing =
                    known.planned().isEmpty() && known.written().entries().isEmpty();
            return nothing ? CalendarDay.Night.BLANK : CalendarDay.Night.PLANNED_REST;
        }
        return known.unlogged() ? CalendarDay.Night.UNLOGGED : CalendarDay.Night.BLANK;
    }

    private static List<DiaryEntry> evenings(DiaryDay written) {
        return written.entries().stream()
                .filter(entry -> entry.session() == Session.EVENING)
                .toList();
    }

    /** How the skin felt: the best and the worst that is noted. */
    private static List<Optional<SymptomLevel>> feelings(DiaryDay written) {
        List<Optional<SymptomLevel>> levels = written.notes().stream()
                .map(note -> Optional.ofNullable(note.level()))
                .distinct()
                .sorted(Comparator.comparingInt(
                        level -> level.map(Enum::ordinal).orElse(-1)))
                .toList();
        return levels.size() < 3 ? levels : List.of(levels.get(0), levels.get(levels.size() - 1));
    }
}
