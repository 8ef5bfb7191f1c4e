package org.skinweek.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.EvidenceGrade;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.planner.ProductIntroduction.Why;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinZone;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.IntroductionPacing;

/**
 * Decides in which order, and on which days, irritating products that are new to the skin begin: one at a time, so that
 * it shows which of them the skin bears. What serves the user's goals comes first, then what is better supported, then
 * what asks less of the skin; scrubs and peels come last. What a doctor prescribed or the user pinned begins at once,
 * and the others wait for it, too.
 */
public final class IntroductionOrder {
    /** From this irritation weight on a product is introduced. */
    private static final double IRRITATES_FROM = 1;

    private final Treatments treatments;
    private final IntroductionPacing pacing;

    /** The order by the rules of a checker. */
    public IntroductionOrder(Checker checker, Catalog catalog) {
        this.treatments = new Treatments(catalog);
        this.pacing = checker.pacing();
    }

    /**
     * When each new product begins, in order of the days: on the first day of the week or later. Leaves out products
     * that have begun already.
     *
     * @param meant whether the product with an index is to be used at all
     * @param pinned uses that must be there
     */
    public List<ProductIntroduction> of(Timeline week, IntPredicate meant, Set<Use> pinned, ChosenBeginnings chosen) {
        List<ProductIntroduction> all = new ArrayList<>();
        for (boolean body : List.of(false, true)) {
            all.addAll(new Row(week, pinned, chosen)
                    .of(IntStream.range(0, week.products().size())
                            .filter(product -> isOnBody(week, product) == body)
                            .filter(meant)
                            .filter(product -> introduces(week, product))
                            .boxed()
                            .toList()));
        }
        all.sort(Comparator.comparingInt(ProductIntroduction::inDays));
        return all;
    }

    private static boolean isOnBody(Timeline week, int product) {
        return week.products().get(product).zone() == SkinZone.BODY;
    }

    /** True for what is new and irritates, or may because its contents are unknown. An only cleanser cannot wait. */
    private boolean introduces(Timeline week, int product) {
        Product each = week.products().get(product);
        return !each.archived()
                && week.weeksUsed().get(product) < pacing.newWeeks()
                && irritates(each)
                && !Treatments.isOnlyCleanser(each, week.products());
    }

    private boolean irritates(Product product) {
        return treatments.irritationWeight(product) >= IRRITATES_FROM || treatments.isUnknown(product);
    }

    /** A product and the day on which it begins or began, counted from the first day of the week. */
    private record Begun(int product, int day) {}

    /** New products on one part of the skin. */
    private final class Row {
        private final Timeline week;
        private final Set<Use> pinned;
        private final ChosenBeginnings chosen;
        private final List<Begun> begun = new ArrayList<>();
        private final List<ProductIntroduction> found = new ArrayList<>();

        Row(Timeline week, Set<Use> pinned, ChosenBeginnings chosen) {
            this.week = week;
            this.pinned = pinned;
            this.chosen = chosen;
        }

        List<ProductIntroduction> of(List<Integer> products) {
            List<Integer> open = new ArrayList<>();
            for (int product : products) {
                int daysUsed = daysUsed(product);
                if (daysUsed > 0) {
                    begun.add(new Begun(product, -daysUsed));
                } else if (isChosen(product)) {
                    begin(product, 0, Why.CHOSEN, null);
                } else if (each(product).isPrescribed()) {
                    begin(product, 0, Why.PRESCRIBED, null);
                } else {
                    open.add(product);
                }
            }
            open.sort(order());
            open.forEach(this::add);
            return found;
        }

        /** Days since its first use; 0 if it was never used. */
        private int daysUsed(int product) {
            int weeks = week.weeksUsed().get(product);
            int logged = week.past().stream()
                    .filter(use -> use.product() == product)
                    .mapToInt(use -> -use.day())
                    .max()
                    .orElse(0);
            int least = weeks * Timeline.DAYS;
            return Math.min(Math.max(least, logged), least + Timeline.DAYS - 1);
        }

        private boolean isChosen(int product) {
            return chosen.now().contains(each(product).id())
                    || pinned.stream().anyMatch(use -> use.product() == product);
        }

        private Comparator<Integer> order() {
            return Comparator.<Integer>comparingInt(
                            product -> place(each(product).id()))
                    .thenComparing(product -> pacing.comesLast(each(product)))
                    .thenComparing(
                            product -> treatments.goalsServed(
                                    each(product), week.profile().goals()),
                            Comparator.reverseOrder())
                    .thenComparing(product -> treatments.evidence(each(product)).orElse(EvidenceGrade.D))
                    .thenComparing(product -> treatments.isUnknown(each(product)))
                    .thenComparing(product -> pacing.load(each(product)));
        }

        private int place(String id) {
            int place = chosen.order().indexOf(id);
            return place < 0 ? Integer.MAX_VALUE : place;
        }

        private void add(int product) {
            int day = 0;
            @Nullable Integer after = null;
            for (Begun other : begun) {
                int free = other.day() + gap(other.product(), product);
                if (free > day) {
                    day = free;
                    after = other.product();
                }
            }
            int least = chosen.notBefore().getOrDefault(each(product).id(), 0);
            if (least > day) {
                begin(product, least, Why.LATER_DAY, null);
            } else if (day > 0) {
                begin(product, day, overlaps(product) ? Why.GENTLE_MORNING : Why.ONE_AT_A_TIME, after);
            } else {
                begin(product, 0, Why.FIRST, null);
            }
        }

        private void begin(int product, int day, Why why, @Nullable Integer after) {
            begun.add(new Begun(product, day));
            found.add(new ProductIntroduction(product, day, why, after));
        }

        private int gap(int before, int product) {
            int whole = pacing.days(each(before));
            return overlaps(product) ? Math.min(whole, pacing.gentleDays()) : whole;
        }

        private boolean overlaps(int product) {
            return week.profile().sensitivity() != Sensitivity.SENSITIVE
                    && pacing.isGentle(each(product))
                    && treatments
                            .preferred(each(product))
                            .filter(session -> session == Session.MORNING)
                            .isPresent();
        }

        private Product each(int product) {
            return week.products().get(product);
        }
    }
}
