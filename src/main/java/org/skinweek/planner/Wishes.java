package org.skinweek.planner;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

/**
 * How often each product of a week is wished for: what the user wants, else what a prescriber asked for, else what is
 * usual for the skin.
 */
public final class Wishes {
    private final Checker checker;
    private final Treatments treatments;
    private final PlannerData data;

    /** Wishes by the limits of a checker. */
    public Wishes(Checker checker, Catalog catalog, PlannerData data) {
        this.checker = checker;
        this.treatments = new Treatments(catalog);
        this.data = data;
    }

    /** The wishes for the products of a week, in their order; {@link Wish#NONE} for care, which is laid by itself. */
    public List<Wish> of(Timeline week) {
        return IntStream.range(0, week.products().size())
                .mapToObj(product -> of(week, product))
                .toList();
    }

    private Wish of(Timeline week, int index) {
        Product product = week.products().get(index);
        if (!treatments.treats(product) || product.archived()) {
            return Wish.NONE;
        }
        return new Wish(times(week, index), weight(week, index));
    }

    private int times(Timeline week, int index) {
        Product product = week.products().get(index);
        @Nullable Integer wanted = product.wantedPerWeek();
        if (wanted != null) {
            return wanted;
        }
        @Nullable Integer prescribed = product.prescribedPerWeek();
        return prescribed != null ? prescribed : usual(week, index).times();
    }

    /** How much a wish for a product of a week matters beside other wishes, 1 or more. */
    public int weight(Timeline week, int index) {
        Product product = week.products().get(index);
        boolean prescribed = product.isPrescribed();
        return data.weights().of(goalsServed(week, product), prescribed);
    }

    private int goalsServed(Timeline week, Product product) {
        return treatments.goalsServed(product, week.profile().goals());
    }

    /**
     * What is usual for one product of a week: while it is new what its actives begin with, afterwards halfway between
     * that and the most that the rules allow, the upper half when it serves one of the user's goals. A ramp that is not
     * over yet lowers the most, so that the halfway mark climbs with its steps. Reactions and the past do not count:
     * they make a week an exception. Of what nobody knows no number is usual: it is laid as often as somebody says.
     *
     * @param product index of a product that treats
     */
    public Usual usual(Timeline week, int product) {
        Alone alone = new Alone(checker, week, product);
        Product each = week.products().get(product);
        if (treatments.isUnknown(each)) {
            return new Usual(0, 0, data.mostAWeek(), false, Optional.empty());
        }
        int most = 0;
        for (Session session : treatments.sessions(each)) {
            most = Math.max(most, alone.most(data.mostAWeek(), session));
        }
        int begins = (int) Math.ceil(treatments.start(each, week.profile().sensitivity()));
        int start = Math.min(begins, most);
        boolean isNew = week.weeksUsed().get(product) < data.newWeeks();
        int halfway = goalsServed(week, each) > 0 ? (start + most + 1) / 2 : (start + most) / 2;
        int settled = most == 0 ? 0 : Math.max(1, halfway);
        Optional<Flag> against =
                most == 0 ? alone.against(1, treatments.sessions(each).get(0)) : Optional.empty();
        return new Usual(isNew ? start : settled, start, most, isNew, against.map(Flag::rule));
    }
}
