package org.skinweek.trends;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.skinweek.routine.Timeline;

/** Weeks in numbers: what the charts show, for a table. */
public final class TrendWeeks {
    private final DiaryTrends trends;

    private TrendWeeks(DiaryTrends trends) {
        this.trends = trends;
    }

    /**
     * The weeks that some days belong to, the latest first; only those of which anything is known.
     *
     * @param firstDay the weekday on which a week begins
     */
    public static List<TrendWeek> of(DiaryTrends trends, DayOfWeek firstDay, LocalDate from, LocalDate to) {
        TrendWeeks maker = new TrendWeeks(trends);
        List<TrendWeek> weeks = new ArrayList<>();
        LocalDate earliest = from.isBefore(trends.first()) ? trends.first() : from;
        LocalDate begin = to.with(TemporalAdjusters.previousOrSame(firstDay));
        while (begin.plusDays(Timeline.DAYS).isAfter(earliest)) {
            if (maker.exfoliation(begin).findAny().isPresent()) {
                weeks.add(maker.week(begin));
            }
            begin = begin.minusDays(Timeline.DAYS);
        }
        return weeks;
    }

    private TrendWeek week(LocalDate from) {
        List<SkinPoint> skin = in(trends.skin(), SkinPoint::date, from).toList();
        List<RetinoidDay> retinoids =
                in(trends.retinoids(), RetinoidDay::date, from).toList();
        int used = (int) retinoids.stream().filter(RetinoidDay::done).count();
        return new TrendWeek(
                from,
                exfoliation(from).mapToDouble(ExfoliationDay::sevenDays).max().orElse(0),
                exfoliation(from).mapToDouble(ExfoliationDay::limit).max().orElse(0),
                (int) exfoliation(from).filter(ExfoliationDay::isOver).count(),
                (int) exfoliation(from)
                        .filter(day -> day.kind() == DayKind.UNLOGGED)
                        .count(),
                used,
                retinoids.size() - used,
                mean(skin, SkinPoint::comfort),
                mean(skin, SkinPoint::pores),
                (int) skin.stream().filter(SkinPoint::isReaction).count(),
                in(trends.kept(), KeptDay::date, from)
                        .reduce((first, last) -> last)
                        .map(day -> OptionalDouble.of(day.score()))
                        .orElse(OptionalDouble.empty()));
    }

    private Stream<ExfoliationDay> exfoliation(LocalDate from) {
        return from.datesUntil(from.plusDays(Timeline.DAYS)).flatMap(day -> trends.exfoliation(day).stream());
    }

    private static OptionalDouble mean(List<SkinPoint> skin, Function<SkinPoint, OptionalDouble> value) {
        return skin.stream()
                .map(value)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }

    /** Those of some things in order of their dates that belong to a week. */
    private static <T> Stream<T> in(List<T> things, Function<T, LocalDate> date, LocalDate from) {
        int low = 0;
        int high = things.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (date.apply(things.get(middle)).isBefore(from)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        LocalDate end = from.plusDays(Timeline.DAYS);
        return things.subList(low, things.size()).stream()
                .takeWhile(each -> date.apply(each).isBefore(end));
    }
}
