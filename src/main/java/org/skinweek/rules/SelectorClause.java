package org.skinweek.rules;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Form;
import org.skinweek.routine.SkinZone;

/**
 * One way in which a product can be meant by a rule: everything that is stated must hold.
 *
 * @param products it is one of these, by id; empty for any product
 * @param actives it contains one of these; empty for any product
 * @param with it contains one of these as well; empty where that does not matter
 * @param without it contains none of these
 * @param beyond it contains something that is none of these, an unknown thing included; empty where that does not
 *     matter
 * @param only it contains nothing that is none of these and none of {@code actives}, nothing unknown either; empty
 *     where that does not matter
 * @param zones where it is used; empty for anywhere
 * @param minActives least number of those actives that it contains
 * @param form leave-on or rinse-off; absent for both
 * @param band strength band of its alpha hydroxy acids; absent for any
 * @param percent range of the percentage of one of the actives
 * @param minUnits least exfoliation units that those actives bring
 * @param minWeight least irritation weight of one of its actives
 * @param weeks range of completed weeks of use
 * @param prescription prescribed or not; absent for both
 * @param named phrases that its name must match; absent for any name
 */
public record SelectorClause(
        Set<String> products,
        Set<String> actives,
        Set<String> with,
        Set<String> without,
        Set<String> beyond,
        Set<String> only,
        Set<SkinZone> zones,
        int minActives,
        @Nullable Form form,
        @Nullable StrengthBand band,
        NumberRange percent,
        double minUnits,
        double minWeight,
        NumberRange weeks,
        @Nullable Boolean prescription,
        @Nullable NameWords named) {
    /** Copies the sets. */
    public SelectorClause {
        products = Set.copyOf(products);
        actives = Set.copyOf(actives);
        with = Set.copyOf(with);
        without = Set.copyOf(without);
        beyond = Set.copyOf(beyond);
        only = Set.copyOf(only);
        zones = Set.copyOf(zones);
    }

    /** Some products. */
    static SelectorClause ofProducts(Set<String> ids) {
        return new SelectorClause(
                ids,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                1,
                null,
                null,
                NumberRange.ALL,
                0,
                0,
                NumberRange.ALL,
                null,
                null);
    }

    /** All products with one of some actives. */
    static SelectorClause ofActives(Set<String> ids) {
        return new SelectorClause(
                Set.of(),
                ids,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                1,
                null,
                null,
                NumberRange.ALL,
                0,
                0,
                NumberRange.ALL,
                null,
                null);
    }

    /** The same products on one part of the body; none where they are meant on others only. */
    Optional<SelectorClause> on(SkinZone zone) {
        return zones.isEmpty() || zones.contains(zone)
                ? Optional.of(new SelectorClause(
                        products,
                        actives,
                        with,
                        without,
                        beyond,
                        only,
                        Set.of(zone),
                        minActives,
                        form,
                        band,
                        percent,
                        minUnits,
                        minWeight,
                        weeks,
                        prescription,
                        named))
                : Optional.empty();
    }

    boolean matches(ProductContext usage) {
        ProductTraits traits = usage.traits();
        if (!products.isEmpty() && !products.contains(traits.product().id())) {
            return false;
        }
        if (!zones.isEmpty() && !zones.contains(traits.zone())) {
            return false;
        }
        if (!with.isEmpty() && Collections.disjoint(with, traits.actives())) {
            return false;
        }
        if (!beyond.isEmpty() && beyond.containsAll(traits.actives())) {
            return false;
        }
        if (!only.isEmpty()
                && !traits.actives().stream().allMatch(active -> actives.contains(active) || only.contains(active))) {
            return false;
        }
        if (form != null && traits.product().form() != form) {
            return false;
        }
        if (prescription != null && usage.isPrescribed() != prescription) {
            return false;
        }
        if (named != null && !named.areIn(traits.product().name())) {
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

    private boolean matchesActives(ProductTraits traits) {
        int found = 0;
        for (String active : traits.actives()) {
            if (without.contains(active)) {
                return false;
            }
            if (actives.contains(active) && (percent.isAll() || percent.contains(traits.percentOf(active)))) {
                found++;
            }
        }
        return actives.isEmpty() || found >= minActives;
    }
}
