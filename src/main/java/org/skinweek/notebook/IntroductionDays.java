package org.skinweek.notebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Checker;
import org.skinweek.rules.RecoveryState;
import org.skinweek.rules.SkinCourse;

/**
 * Works out on which day each product with a planned start really starts. Nothing of this is stored: the days that the
 * user accepted stay, and the real ones follow from what has happened since.
 *
 * <ol>
 *   <li>What was used within a week of its planned start, or earlier, started as planned; what was used later started
 *       with that use.
 *   <li>After a reaction nothing new starts before the skin is calm and what was used has had its time.
 *   <li>What was not used within a week of its planned start, although the diary was kept, starts today.
 *   <li>What follows a product that starts late keeps its distance from it.
 * </ol>
 */
public final class IntroductionDays {
    private final Notebook notebook;
    private final SkinCourse course;
    private final LocalDate today;

    private IntroductionDays(Notebook notebook, SkinCourse course, LocalDate today) {
        this.notebook = notebook;
        this.course = course;
        this.today = today;
    }

    /**
     * The notebook with the days on which its products really start.
     *
     * @param course what the reactions in the notebook ask of each day
     * @param today the current day, by the user's cut-off
     */
    public static Notebook moved(Notebook notebook, SkinCourse course, LocalDate today) {
        Map<String, LocalDate> days = new IntroductionDays(notebook, course, today).days();
        Map<String, Product> products = new LinkedHashMap<>(notebook.products());
        days.forEach((id, day) -> products.computeIfPresent(id, (same, product) -> product.withStarts(day)));
        return products.equals(notebook.products()) ? notebook : notebook.withProducts(products);
    }

    /**
     * A stored notebook as the user sees it on a day: without what is dated later, and with the days on which new
     * products really start.
     *
     * @param rules the rules as a notebook adjusts them; asked only where a product has a planned start
     */
    public static Notebook asOf(LocalDate today, Notebook stored, Function<Notebook, Checker> rules) {
        Notebook known = stored.asOf(today);
        return any(known) ? moved(known, SkinDays.course(rules.apply(known), known), today) : known;
    }

    /** True where any product on the shelf has a planned start, which may differ from the real one. */
    private static boolean any(Notebook notebook) {
        return notebook.shelf().stream().anyMatch(product -> product.starts() != null);
    }

    /**
     * What editing a week by hand changes as well: a product that is laid before its start begins then.
     *
     * @param weekStart first day of the edited week
     */
    public static List<Change> laidByHand(Notebook notebook, LocalDate weekStart, WeekPlan before, WeekPlan after) {
        Map<String, LocalDate> first = new LinkedHashMap<>();
        for (WeekPlacement placement : after.placements()) {
            LocalDate day = placement.dateFrom(weekStart);
            boolean early = notebook.product(placement.product())
                    .filter(product -> product.waits(day))
                    .isPresent();
            if (early && !before.contains(placement)) {
                first.merge(placement.product(), day, (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        List<Change> changes = new ArrayList<>();
        first.forEach((id, day) -> notebook.product(id)
                .ifPresent(product -> changes.add(new Change.OfProduct(product, product.withStarts(day)))));
        return changes;
    }

    private Map<String, LocalDate> days() {
        List<Product> inOrder = notebook.shelf().stream()
                .filter(product -> product.starts() != null)
                .sorted(Comparator.comparing(IntroductionDays::starts))
                .toList();
        Map<String, LocalDate> days = new LinkedHashMap<>();
        long late = 0;
        for (Product product : inOrder) {
            Optional<LocalDate> used = used(product);
            LocalDate day = used.isPresent()
                    ? begun(product, used.get())
                    : unused(starts(product).plusDays(late));
            days.put(product.id(), day);
            if (used.isPresent() || isPlanned(product)) {
                late = Math.max(0, ChronoUnit.DAYS.between(starts(product), day));
            }
        }
        return days;
    }

    private static LocalDate starts(Product product) {
        return Objects.requireNonNull(product.starts());
    }

    private Optional<LocalDate> used(Product product) {
        return FirstUses.before(today, product, starts(product), notebook)
                .or(() -> FirstUses.logged(notebook, product));
    }

    private static LocalDate begun(Product product, LocalDate used) {
        LocalDate starts = starts(product);
        boolean inTime = !used.isBefore(starts) && used.isBefore(starts.plusDays(Timeline.DAYS));
        return inTime ? starts : used;
    }

    private LocalDate unused(LocalDate day) {
        boolean overdue = !day.plusDays(Timeline.DAYS).isAfter(today);
        LocalDate first = day.isBefore(today) ? today : day;
        LocalDate calm = course.calmFrom(first);
        if (course.on(first).phase() == RecoveryState.Phase.STOPPED) {
            return day.isAfter(today) ? day : today.plusDays(1);
        }
        return calm.isAfter(first) ? calm : overdue ? today : day;
    }

    /** True when the plan has the product on any day from its start on: an unplanned product holds up no other. */
    private boolean isPlanned(Product product) {
        return notebook.schedule().hasRhythm(product.id(), starts(product))
                || notebook.plan().sevenDays(starts(product)).count(product.id()) > 0
                || notebook.plan().inTheEnd().count(product.id()) > 0;
    }
}
