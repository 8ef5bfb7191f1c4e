package org.skinweek.trends;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.SkinDays;
import org.skinweek.routine.Product;
import org.skinweek.routine.TimelineEvent;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.rules.EventWindow;

/**
 * How far what was planned was kept. A day asks for its planned treatments and, where the evening has none, for a rest.
 * Each counts the same, and the score is their mean over all days, in which a day counts half as much as one {@value
 * #HALF_LIFE} days later: it fades while days are missed and comes back as they are not, and is never lost by one.
 *
 * <p>What is rightly left out is kept: a rest, days away, all that a reaction or another rule bars, and what was skipped
 * because the skin needed a break or the user travelled. So nobody is asked to use more than is good for the skin.
 */
public final class KeptScore {
    /** Days after which a day counts half: those of Loop Habit Tracker for what is done daily. */
    public static final int HALF_LIFE = 13;

    private static final double FADE = Math.pow(0.5, 1.0 / HALF_LIFE);
    private static final double FULL = 100;

    private final TrendDays days;
    private final Map<LocalDate, SkinDays> skinDays = new HashMap<>();

    private KeptScore(TrendDays days) {
        this.days = days;
    }

    /**
     * The days since the plan began that asked for anything, up to yesterday; today as well once nothing is left to do.
     * Empty where no treatment was ever planned: then there is nothing to keep.
     */
    public static List<KeptDay> of(TrendDays days) {
        return new KeptScore(days).list();
    }

    /** How often each treatment and the rest nights were kept in some days, the most often planned first; rests last. */
    public static List<KeptCount> counts(List<KeptDay> kept) {
        Map<Optional<String>, int[]> counts = new LinkedHashMap<>();
        for (KeptDay day : kept) {
            for (KeptItem item : day.items()) {
                int[] count = counts.computeIfAbsent(Optional.ofNullable(item.product()), key -> new int[2]);
                count[0] += item.kept() ? 1 : 0;
                count[1]++;
            }
        }
        return counts.entrySet().stream()
                .map(each -> new KeptCount(each.getKey().orElse(null), each.getValue()[0], each.getValue()[1]))
                .sorted((one, other) -> one.product() == null || other.product() == null
                        ? Boolean.compare(one.product() == null, other.product() == null)
                        : other.planned() - one.planned())
                .toList();
    }

    private List<KeptDay> list() {
        List<KeptDay> kept = new ArrayList<>();
        Optional<LocalDate> began = days.notebook().planBegan();
        double sum = 0;
        double weight = 0;
        boolean any = false;
        for (TrendDay day : days.all()) {
            boolean planned = began.filter(first -> !day.date().isBefore(first)).isPresent();
            if (!planned || day.date().isAfter(days.today())) {
                continue;
            }
            List<KeptItem> items = items(day);
            long done = items.stream().filter(KeptItem::kept).count();
            boolean open = day.date().equals(days.today()) && done < items.size();
            if (items.isEmpty() || open) {
                continue;
            }
            any |= items.stream().anyMatch(item -> !item.isRest());
            sum = sum * FADE + (double) done / items.size();
            weight = weight * FADE + 1;
            kept.add(new KeptDay(day.date(), items, FULL * sum / weight));
        }
        return any ? kept : List.of();
    }

    private List<KeptItem> items(TrendDay day) {
        List<KeptItem> items = new ArrayList<>();
        boolean restNight = true;
        for (WeekPlacement placement : day.planned()) {
            Optional<Product> product = days.product(placement.product()).filter(each -> days.treats(each.id()));
            if (product.isPresent()) {
                items.add(new KeptItem(placement.product(), isKept(placement, product.get(), day)));
                restNight &= placement.session() != Session.EVENING;
            }
        }
        if (restNight) {
            items.add(new KeptItem(null, isRest(day)));
        }
        return items;
    }

    private boolean isKept(WeekPlacement placement, Product product, TrendDay day) {
        Optional<DiaryEntry> entry = day.written().entries().stream()
                .filter(each ->
                        each.session() == placement.session() && each.product().equals(placement.product()))
                .findFirst();
        if (days.held().isHeld(product, day.date())) {
            return entry.filter(DiaryEntry::done).isEmpty();
        }
        return entry.map(each -> each.done()
                                || each.skipReason() == SkipReason.IRRITATED
                                || each.skipReason() == SkipReason.AWAY)
                        .orElse(false)
                || (entry.filter(DiaryEntry::done).isEmpty() && isBarred(placement, day.date()));
    }

    private boolean isBarred(WeekPlacement placement, LocalDate date) {
        boolean near = days.notebook().schedule().events().stream()
                .map(event -> new TimelineEvent(event.kind(), (int) ChronoUnit.DAYS.between(date, event.date())))
                .anyMatch(EventWindow::mayReach);
        return near
                && skinDays.computeIfAbsent(date, day -> new SkinDays(days.checker(), days.notebook(), day))
                        .on(date)
                        .barring(placement.session(), placement.product())
                        .isPresent();
    }

    /** An evening without a treatment; one without any entry is a rest as planned. */
    private boolean isRest(TrendDay day) {
        return day.written().uses().stream()
                .filter(entry -> entry.session() == Session.EVENING)
                .map(DiaryEntry::product)
                .noneMatch(days::treats);
    }
}
