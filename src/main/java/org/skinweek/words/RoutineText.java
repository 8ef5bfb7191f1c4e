package org.skinweek.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.CurrentRoutine;
import org.skinweek.routine.Dose;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.WeekPlan;
import org.skinweek.schedule.DateSchedule;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;

/**
 * Writes a routine as plain text for a chat or a forum: what is used, how often and when. It holds nothing of the diary,
 * of the skin or of days away, because nobody can take back what is posted.
 */
public final class RoutineText {
    /** How many dates are given of what does not repeat by weekdays: enough to see the pattern. */
    private static final int NEXT = 3;

    private final Words words;
    private final Catalog catalog;
    private final LayeringOrder layering;
    private final RhythmWords rhythms;
    private final DateWords date;

    /** Texts in these words, with the actives of a catalogue. */
    public RoutineText(Words words, Catalog catalog) {
        this.words = words;
        this.catalog = catalog;
        this.layering = new LayeringOrder(catalog);
        this.rhythms = new RhythmWords(words);
        this.date = new DateWords(words);
    }

    /**
     * The routine as text; each line ends with a line feed.
     *
     * @param schedule the schedule of its notebook, which knows the cycles
     */
    public String of(CurrentRoutine routine, DateSchedule schedule) {
        List<Product> used = layering.sorted(routine.products());
        List<String> lines = new ArrayList<>();
        lines.add(words.text("share.text.title"));
        lines.add("");
        lines.add(words.text("share.text.products"));
        for (Product product : used) {
            lines.add(words.text("share.text.item", contents(product), often(product, routine, schedule)));
        }
        used.stream()
                .flatMap(product -> routine.lines(product).stream())
                .flatMap(line -> cycle(line).stream())
                .distinct()
                .flatMap(id -> Stream.ofNullable(schedule.cycles().get(id)))
                .forEach(cycle -> addCycle(cycle, used, routine, lines));
        for (Session session : Session.values()) {
            addSession(session, routine.week(), used, lines);
        }
        return String.join("\n", lines) + "\n";
    }

    /** A name with what it does not say itself: the actives and how strong they are. */
    private String contents(Product product) {
        String name = words.isolated(product.name());
        List<String> actives = product.doses().stream()
                .flatMap(dose -> dose(dose, product).stream())
                .toList();
        return actives.isEmpty() ? name : words.text("share.text.contents", name, words.list(actives));
    }

    /** An active with its strength; empty for a mere helper, and for what the product's name says already. */
    private Optional<String> dose(Dose dose, Product product) {
        Optional<Active> active = catalog.active(dose.active());
        if (active.map(Active::support).orElse(false)) {
            return Optional.empty();
        }
        @Nullable String other = dose.otherName();
        String name = active.map(Active::name).orElse(other == null ? dose.active() : other);
        if (dose.percent() == null) {
            return Optional.of(name).filter(said -> !says(product, said)).map(words::isolated);
        }
        String percent = words.text("common.percent", dose.percent());
        return Optional.of(
                product.name().strip().equalsIgnoreCase(name)
                        ? percent
                        : words.text("share.text.dose", words.isolated(name), percent));
    }

    private boolean says(Product product, String name) {
        return product.name().toLowerCase(words.locale()).contains(name.toLowerCase(words.locale()));
    }

    private String often(Product product, CurrentRoutine routine, DateSchedule schedule) {
        List<RhythmLine> lines = routine.lines(product);
        if (lines.isEmpty()) {
            return weekly(product, routine.week());
        }
        String said = rhythms.of(lines, schedule);
        boolean dated = lines.stream().anyMatch(line -> line.rhythm().needsStart());
        List<String> next = dated
                ? dates(routine.day(), day -> lines.stream().anyMatch(line -> schedule.occurs(line, day)))
                : List.of();
        return next.isEmpty() ? said : words.text("share.text.next", said, words.list(next));
    }

    private String weekly(Product product, WeekPlan week) {
        int mornings = uses(product, week, Session.MORNING);
        int evenings = uses(product, week, Session.EVENING);
        if (mornings == Timeline.DAYS && evenings == Timeline.DAYS) {
            return words.text("share.text.both");
        }
        List<String> parts = new ArrayList<>();
        if (mornings > 0) {
            parts.add(words.text("share.text.mornings", mornings));
        }
        if (evenings > 0) {
            parts.add(words.text("share.text.evenings", evenings));
        }
        return words.list(parts);
    }

    private static int uses(Product product, WeekPlan week, Session session) {
        return (int) Stream.of(DayOfWeek.values())
                .filter(day -> week.products(day, session).contains(product.id()))
                .count();
    }

    private void addCycle(SkinCycle cycle, List<Product> used, CurrentRoutine routine, List<String> lines) {
        lines.add("");
        lines.add(words.text(
                "share.text.cycle", words.isolated(cycle.name()), cycle.nights().size()));
        for (int index = 0; index < cycle.nights().size(); index++) {
            int night = index;
            String name = cycle.nights().get(night);
            List<String> products = used.stream()
                    .filter(product -> routine.lines(product).stream().anyMatch(line -> follows(line, cycle, name)))
                    .map(product -> words.isolated(product.name()))
                    .toList();
            String dates = words.list(dates(
                    routine.day(),
                    day -> cycle.indexOn(day).filter(each -> each == night).isPresent()));
            String called = words.isolated(name);
            lines.add(
                    products.isEmpty()
                            ? words.text("share.text.night.rest", night + 1, called, dates)
                            : words.text("share.text.night", night + 1, called, words.list(products), dates));
        }
    }

    private static boolean follows(RhythmLine line, SkinCycle cycle, String night) {
        return line.rhythm() instanceof UseRhythm.CycleNights nights
                && nights.cycle().equals(cycle.id())
                && nights.nights().contains(night);
    }

    private static Optional<String> cycle(RhythmLine line) {
        return line.rhythm() instanceof UseRhythm.CycleNights nights ? Optional.of(nights.cycle()) : Optional.empty();
    }

    /** The next days of some kind, the day itself included; fewer where a rhythm ends before. */
    private List<String> dates(LocalDate from, Predicate<LocalDate> days) {
        return from.datesUntil(from.plusDays((NEXT + 1L) * UseRhythm.EveryDays.MOST))
                .filter(days)
                .limit(NEXT)
                .map(date::brief)
                .toList();
    }

    private void addSession(Session session, WeekPlan week, List<Product> used, List<String> lines) {
        List<String> days = Stream.of(DayOfWeek.values())
                .map(day -> products(week.products(day, session), used))
                .toList();
        if (days.stream().allMatch(String::isEmpty)) {
            return;
        }
        lines.add("");
        lines.add(words.textOf("share.text.session.", session));
        if (days.stream().distinct().count() == 1) {
            lines.add(words.text("share.text.day.every", days.get(0)));
            return;
        }
        IntStream.range(0, days.size()).forEach(day -> {
            String name = words.text("flag.day." + (day + 1));
            lines.add(
                    days.get(day).isEmpty()
                            ? words.text("share.text.day.none", name)
                            : words.text("share.text.day", name, days.get(day)));
        });
    }

    /** Products in the order in which they are put on. */
    private String products(List<String> ids, List<Product> used) {
        List<String> names = used.stream()
                .filter(product -> ids.contains(product.id()))
                .map(product -> words.isolated(product.name()))
                .toList();
        return names.isEmpty() ? "" : String.join(words.text("share.text.then"), names);
    }
}
