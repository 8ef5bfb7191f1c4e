package org.skinweek.rules;

import java.util.Set;
import org.skinweek.routine.Product;

/** A product in the week that is judged: its traits, how long the skin knows it, and what each use costs the skin. */
final class Usage {
    private final Traits traits;
    private final int weeksUsed;
    private final Measures measures;
    private final double units;
    private final double load;

    Usage(Product product, int weeksUsed, Measures measures) {
        this.traits = Traits.of(product, measures.strengths());
        this.weeksUsed = weeksUsed;
        this.measures = measures;
        this.units = measures.units(this, Set.of());
        this.load = measures.load(this);
    }

    Traits traits() {
        return traits;
    }

    int weeksUsed() {
        return weeksUsed;
    }

    /** Exfoliation units of one use. */
    double units() {
        return units;
    }

    /** Exfoliation units that these actives bring to one use. */
    double unitsOf(Set<String> actives) {
        return measures.units(this, actives);
    }

    /** Irritation load of one use. */
    double load() {
        return load;
    }

    /** The greatest irritation weight of its actives. */
    double heaviest() {
        return measures.heaviest(this);
    }
}
