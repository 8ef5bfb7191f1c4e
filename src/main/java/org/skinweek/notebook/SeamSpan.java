package org.skinweek.notebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.UsePause;
import org.skinweek.rules.EventWindow;
import org.skinweek.rules.RuleTolerance;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.PlanException;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;

/**
 * How many weeks have to be looked at until nothing new can come: until the last single date is past, every window that
 * rules look back over holds only what comes again, and rhythms and weekdays have met once more.
 *
 * @param weeks how many, from 1
 */
record SeamSpan(long weeks) {
    /** The span from a day on; one week where every week is as planned by weekdays alone. */
    static SeamSpan of(Notebook notebook, LocalDate first, LocalDate today) {
        if (notebook.schedule().isPlain() && notebook.schedule().events().isEmpty()) {
            return new SeamSpan(1);
        }
        LocalDate settled = Stream.of(changes(notebook, today), longUsed(notebook, first), Stream.of(first))
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElse(first)
                .plusDays(TimelineBuilder.DAYS_BEFORE);
        long before = (ChronoUnit.DAYS.between(first, settled) + Timeline.DAYS - 1) / Timeline.DAYS;
        return new SeamSpan(before + meeting(notebook, settled) / Timeline.DAYS);
    }

    /** The days by which the skin has known what is new now for as long as any rule asks. */
    private static Stream<LocalDate> longUsed(Notebook notebook, LocalDate first) {
        return notebook.products().values().stream()
                .filter(product -> notebook.schedule().hasRhythm(product.id())
                        || notebook.plan().weeks().values().stream().anyMatch(week -> week.count(product.id()) > 0))
                .map(product -> WeeksOfUse.at(first, product, notebook))
                .filter(weeks -> weeks < WeeksOfUse.KEPT_WEEKS)
                .map(weeks -> first.plusWeeks(WeeksOfUse.KEPT_WEEKS - weeks));
    }

    /** The days from which on something is planned, or counts, in another way than before. */
    private static Stream<LocalDate> changes(Notebook notebook, LocalDate today) {
        Stream<LocalDate> lines = notebook.schedule().rhythms().values().stream()
                .flatMap(List::stream)
                .flatMap(line -> changes(notebook, line));
        Stream<LocalDate> exceptions = notebook.schedule().exceptions().stream().map(PlanException::date);
        Stream<LocalDate> away =
                notebook.schedule().away().stream().flatMap(stay -> Stream.of(stay.to(), steppedUp(stay)));
        Stream<LocalDate> events =
                notebook.schedule().events().stream().map(event -> event.date().plusDays(EventWindow.mostDaysAfter()));
        Stream<LocalDate> starts =
                notebook.products().values().stream().map(Product::starts).flatMap(Stream::ofNullable);
        Stream<LocalDate> tolerated =
                notebook.adjustments().tolerances().stream().map(RuleTolerance::until);
        Stream<LocalDate> single = Stream.of(exceptions, away, events, tolerated)
                .flatMap(days -> days)
                .map(day -> day.plusDays(1));
        return Stream.of(lines, single, starts, notebook.plan().weeks().keySet().stream(), Stream.of(today))
                .flatMap(days -> days);
    }

    /** The day by which everything is as it was before days away: after a long pause uses are stepped up for weeks. */
    private static LocalDate steppedUp(DaysAway stay) {
        boolean mayPause = ChronoUnit.DAYS.between(stay.from(), stay.to()) >= Timeline.DAYS;
        return mayPause ? stay.to().plusDays(UsePause.LATEST_BACK) : stay.to();
    }

    private static Stream<LocalDate> changes(Notebook notebook, RhythmLine line) {
        @Nullable LocalDate last = line.until();
        Stream<LocalDate> until = last == null ? Stream.empty() : Stream.of(last.plusDays(1));
        Stream<LocalDate> cycle = cycle(notebook, line).map(SkinCycle::from).stream();
        return Stream.of(Stream.ofNullable(line.from()), until, cycle).flatMap(days -> days);
    }

    /** Days from one meeting of the rhythms that still go on and the weekdays to the next. */
    private static long meeting(Notebook notebook, LocalDate settled) {
        long days = Timeline.DAYS;
        for (List<RhythmLine> lines : notebook.schedule().rhythms().values()) {
            for (RhythmLine line : lines) {
                if (line.holds(settled)) {
                    days = leastCommonMultiple(days, period(notebook, line));
                }
            }
        }
        return days;
    }

    private static long period(Notebook notebook, RhythmLine line) {
        return line.rhythm() instanceof UseRhythm.EveryDays every
                ? every.days()
                : cycle(notebook, line).map(cycle -> cycle.nights().size()).orElse(1);
    }

    private static Optional<SkinCycle> cycle(Notebook notebook, RhythmLine line) {
        @Nullable
        SkinCycle cycle = line.rhythm() instanceof UseRhythm.CycleNights nights
                ? notebook.schedule().cycles().get(nights.cycle())
                : null;
        return Optional.ofNullable(cycle);
    }

    private static long leastCommonMultiple(long one, long other) {
        long divisor = one;
        long rest = other;
        while (rest != 0) {
            long next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        return one / divisor * other;
    }
}
