package org.skinweek.rules;

import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.PlausibleStrength;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;

/** A product in the week that is judged: its traits, how long the skin knows it, and what each use costs the skin. */
final class ProductContext {
    private final ProductTraits traits;
    private final int weeksUsed;
    private final UseMeasures measures;
    /** Keyed by the identity of a clause's set; cached because rules ask again for each pair of uses. */
    private @Nullable IdentityHashMap<Set<String>, Double> unitsOf;

    private final double heaviest;
    private final double units;
    private final double load;

    ProductContext(Product product, int weeksUsed, UseMeasures measures) {
        this(ProductTraits.of(product, measures), weeksUsed, measures);
    }

    private ProductContext(ProductTraits traits, int weeksUsed, UseMeasures measures) {
        this.traits = traits;
        this.weeksUsed = weeksUsed;
        this.measures = measures;
        this.heaviest = measures.heaviest(this);
        this.units = measures.units(this, Set.of());
        this.load = measures.load(this);
    }

    private ProductContext(ProductContext other) {
        this.traits = other.traits;
        this.weeksUsed = other.weeksUsed;
        this.measures = other.measures;
        this.heaviest = other.heaviest;
        this.units = other.units;
        this.load = other.load;
    }

    /** A copy for another thread, because the cache is not safe to share. */
    ProductContext copy() {
        return new ProductContext(this);
    }

    /** The same product after other weeks of use. */
    ProductContext after(int weeks) {
        return weeks == weeksUsed ? this : new ProductContext(traits, weeks, measures);
    }

    /** The same product on a skin that does not know it. */
    ProductContext asNew() {
        return new ProductContext(traits, 0, measures);
    }

    ProductTraits traits() {
        return traits;
    }

    int weeksUsed() {
        return weeksUsed;
    }

    /** True when a doctor prescribed it, with or without saying how often. */
    boolean isPrescribed() {
        return traits.product().isPrescribed();
    }

    /** True when a prescriber set how often. */
    boolean isScheduled() {
        return traits.product().prescribedPerWeek() != null;
    }

    /** True when a strength is stated at which nobody sells that active in such a product. */
    boolean isOddlyStrong() {
        boolean washedOff = traits.product().form() == Form.RINSE_OFF;
        for (Dose dose : traits.doses()) {
            @Nullable PlausibleStrength sold = measures.plausible().get(dose.active());
            @Nullable Double percent = dose.percent();
            if (sold != null
                    && percent != null
                    && sold.of(washedOff)
                            .filter(bounds -> !bounds.contains(percent))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Exfoliation units of one use. */
    double units() {
        return units;
    }

    /** Exfoliation units that these actives bring to one use. */
    double unitsOf(Set<String> actives) {
        if (unitsOf == null) {
            unitsOf = new IdentityHashMap<>();
        }
        @Nullable Double known = unitsOf.get(actives);
        if (known == null) {
            known = measures.units(this, actives);
            unitsOf.put(actives, known);
        }
        return known;
    }

    /** Irritation load of one use. */
    double load() {
        return load;
    }

    /** The greatest irritation weight of its actives. */
    double heaviest() {
        return heaviest;
    }
}
