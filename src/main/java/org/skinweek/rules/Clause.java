package org.skinweek.rules;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Form;

/**
 * One way in which a product can be meant by a rule: everything that is stated must hold.
 *
 * @param actives it contains one of these; empty for any product
 * @param form leave-on or rinse-off; absent for both
 * @param band strength band of its alpha hydroxy acids; absent for any
 * @param percent range of the percentage of one of the actives
 * @param minUnits least exfoliation units that those actives bring
 * @param minWeight least irritation weight of one of its actives
 * @param weeks range of completed weeks of use
 * @param prescription prescribed or not; absent for both
 * @param scheduled true when a prescriber set how often; absent for both
 */
public record Clause(
        Set<String> actives,
        @Nullable Form form,
        @Nullable Band band,
        Range percent,
        double minUnits,
        double minWeight,
        Range weeks,
        @Nullable Boolean prescription,
        @Nullable Boolean scheduled) {
    /** Copies the set. */
    public Clause {
        actives = Set.copyOf(actives);
    }

    boolean matches(Usage usage) {
        Traits traits = usage.traits();
        if (form != null && traits.product().form() != form) {
            return false;
        }
        if (prescription != null && traits.product().prescription() != prescription) {
            return false;
        }
        if (scheduled != null && (traits.product().prescribedPerWeek() != null) != scheduled) {
            return false;
        }
        if (band != null && traits.band() != band) {
            return false;
        }
        return weeks.contains(usage.weeksUsed())
                && matchesActives(traits)
                && (minUnits == 0 || usage.unitsOf(actives) >= minUnits)
                && (minWeight == 0 || usage.heaviest() >= minWeight);
    }

    private boolean matchesActives(Traits traits) {
        if (actives.isEmpty()) {
            return true;
        }
        for (String active : traits.actives()) {
            if (actives.contains(active) && percent.contains(traits.percentOf(active))) {
                return true;
            }
        }
        return false;
    }
}
