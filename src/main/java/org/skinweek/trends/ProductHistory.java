package org.skinweek.trends;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.skinweek.catalog.Catalog;
import org.skinweek.diary.DiaryDay;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.WeeksOfUse;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Checker;
import org.skinweek.rules.SlowStartStage;

/**
 * What the diary tells of one product. It counts what is written down up to today and judges nothing: what the skin felt
 * after a use need not have come from it.
 *
 * @param product the product
 * @param today the day up to which is counted
 * @param uses all uses that are written down
 * @param firstUse the day of the first of them; empty before it
 * @param lastUse the day of the last of them; empty before the first
 * @param spans the last 4, 12 and 52 weeks, each up to today
 * @param weeks the last 26 weeks as the user counts them, the present one whole and last
 * @param leftOut how often it was left out, by reason
 * @param weeksUsed completed weeks for which the skin knows it
 * @param ramp the step of its slow start; empty where none holds
 * @param after how the skin felt on the days after a use
 * @param always how the skin felt on all days, to compare
 */
public record ProductHistory(
        Product product,
        LocalDate today,
        int uses,
        Optional<LocalDate> firstUse,
        Optional<LocalDate> lastUse,
        List<PlannedAndDone> spans,
        List<PlannedAndDone> weeks,
        Map<SkipReason, Integer> leftOut,
        int weeksUsed,
        Optional<RampNow> ramp,
        SkinCounts after,
        SkinCounts always) {
    /** So many days after a use are looked at. */
    public static final int DAYS_AFTER = 3;

    private static final List<Integer> SPANS = List.of(4, 12, 52);
    private static final int WEEKS = 26;

    /** Copies the collections. */
    public ProductHistory {
        spans = List.copyOf(spans);
        weeks = List.copyOf(weeks);
        leftOut = Map.copyOf(leftOut);
    }

    /**
     * Looks back.
     *
     * @param checker the rules as the user has adjusted them
     * @param today the current day, by the user's cut-off
     */
    public static ProductHistory of(
            Product product, Notebook notebook, Checker checker, Catalog catalog, LocalDate today) {
        String id = product.id();
        NavigableSet<LocalDate> used = new TreeSet<>();
        NavigableSet<LocalDate> after = new TreeSet<>();
        NavigableSet<LocalDate> noted = new TreeSet<>();
        Map<SkipReason, Integer> leftOut = new EnumMap<>(SkipReason.class);
        int uses = 0;
        for (Map.Entry<LocalDate, DiaryDay> day :
                notebook.diary().days().headMap(today, true).entrySet()) {
            noted.add(day.getKey());
            for (DiaryEntry entry : day.getValue().entries()) {
                if (!entry.product().equals(id)) {
                    continue;
                }
                Optional<SkipReason> reason = Optional.ofNullable(entry.skipReason());
                reason.ifPresent(why -> leftOut.merge(why, 1, Integer::sum));
                if (reason.isEmpty()) {
                    uses++;
                    used.add(day.getKey());
                }
            }
        }
        used.forEach(
                day -> day.plusDays(1).datesUntil(day.plusDays(DAYS_AFTER + 1L)).forEach(after::add));
        LocalDate thisWeek = notebook.settings().weekStart(today);
        LocalDate from = today.minusWeeks(SPANS.get(SPANS.size() - 1)).plusDays(1);
        TrendDays days = TrendDays.of(notebook, checker, catalog, today, from, thisWeek.plusDays(Timeline.DAYS - 1));
        int weeksUsed = WeeksOfUse.at(today, product, notebook);
        return new ProductHistory(
                product,
                today,
                uses,
                used.isEmpty() ? Optional.empty() : Optional.of(used.first()),
                used.isEmpty() ? Optional.empty() : Optional.of(used.last()),
                SPANS.stream()
                        .map(weeks -> PlannedAndDone.of(
                                id, days, today.minusWeeks(weeks).plusDays(1), today))
                        .toList(),
                weeks(id, days, thisWeek),
                leftOut,
                weeksUsed,
                checker.slowStart(product, notebook.profile(), weeksUsed)
                        .map(stage -> new RampNow(stage, next(stage, product, notebook, today))),
                SkinCounts.of(after.headSet(today, true), notebook.diary()),
                SkinCounts.of(noted, notebook.diary()));
    }

    private static List<PlannedAndDone> weeks(String product, TrendDays days, LocalDate thisWeek) {
        List<PlannedAndDone> weeks = new ArrayList<>(WEEKS);
        for (int back = WEEKS - 1; back >= 0; back--) {
            LocalDate first = thisWeek.minusWeeks(back);
            weeks.add(PlannedAndDone.of(product, days, first, first.plusDays(Timeline.DAYS - 1)));
        }
        return weeks;
    }

    private static LocalDate next(SlowStartStage stage, Product product, Notebook notebook, LocalDate today) {
        LocalDate day = today.plusDays(1);
        while (WeeksOfUse.at(day, product, notebook) < stage.lastWeek()) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Days since the last use: 0 where that was today. */
    public OptionalInt daysSince() {
        return lastUse.map(day -> OptionalInt.of((int) ChronoUnit.DAYS.between(day, today)))
                .orElse(OptionalInt.empty());
    }

    /** The day on which it comes into use, or came, as far as the user said or planned it. */
    public Optional<LocalDate> introduced() {
        return Optional.ofNullable(product.firstUsed()).or(() -> Optional.ofNullable(product.starts()));
    }
}
