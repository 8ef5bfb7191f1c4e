package org.skinweek.routine;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.skinweek.catalog.Session;

/**
 * A week as planned: which product in which session. Each product is at most once in a session.
 *
 * @param placements in the order in which they were laid
 */
public record WeekPlan(Set<WeekPlacement> placements) {
    /** A week with nothing in it. */
    public static final WeekPlan EMPTY = new WeekPlan(Set.of());

    /** Copies the set, keeping its order. */
    public WeekPlan {
        placements = Collections.unmodifiableSet(new LinkedHashSet<>(placements));
    }

    /** A week of these placements. */
    public static WeekPlan of(Collection<WeekPlacement> placements) {
        return new WeekPlan(new LinkedHashSet<>(placements));
    }

    /** The products of one session, in the order in which they were laid. */
    public List<String> products(DayOfWeek day, Session session) {
        return placements.stream()
                .filter(placement -> placement.day() == day && placement.session() == session)
                .map(WeekPlacement::product)
                .toList();
    }

    /** True when the product is in that session. */
    public boolean contains(WeekPlacement placement) {
        return placements.contains(placement);
    }

    /** How many sessions of the week hold this product. */
    public int count(String product) {
        return (int) placements.stream()
                .filter(placement -> placement.product().equals(product))
                .count();
    }

    /** This week with one more placement. */
    public WeekPlan with(WeekPlacement placement) {
        return changed(set -> {
            set.add(placement);
            return set;
        });
    }

    /** This week without a placement. */
    public WeekPlan without(WeekPlacement placement) {
        return changed(set -> {
            set.remove(placement);
            return set;
        });
    }

    /** This week without any use of a product. */
    public WeekPlan withoutProduct(String product) {
        return changed(set -> {
            set.removeIf(placement -> placement.product().equals(product));
            return set;
        });
    }

    /** This week with the content of one day, both sessions, replaced by that of another. */
    public WeekPlan withDayCopied(DayOfWeek from, DayOfWeek to) {
        return changed(set -> {
            List<WeekPlacement> copied = set.stream()
                    .filter(placement -> placement.day() == from)
                    .map(placement -> new WeekPlacement(to, placement.session(), placement.product()))
                    .toList();
            set.removeIf(placement -> placement.day() == to);
            set.addAll(copied);
            return set;
        });
    }

    private WeekPlan changed(UnaryOperator<Set<WeekPlacement>> change) {
        return new WeekPlan(change.apply(new LinkedHashSet<>(placements)));
    }
}
