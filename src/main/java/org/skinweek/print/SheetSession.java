package org.skinweek.print;

import java.time.LocalDate;
import java.util.List;
import org.skinweek.routine.Product;
import org.skinweek.rules.Rule;

/**
 * A morning or an evening of the week that is printed.
 *
 * @param day its day
 * @param standing how the day stands to the plan
 * @param steps what is planned and may be used, in the order of putting it on
 * @param paused what is planned and may not be used, with the rule that bars it
 * @param done true where all of it is written down as done
 */
record SheetSession(LocalDate day, Standing standing, List<Product> steps, List<Paused> paused, boolean done) {
    SheetSession {
        steps = List.copyOf(steps);
        paused = List.copyOf(paused);
    }

    /** How a day stands to the plan. */
    enum Standing {
        /** It has a plan. */
        PLANNED,
        /** The user is away. */
        AWAY,
        /** It is before the first plan. */
        BEFORE
    }

    /** A product that may not be used, and why. */
    record Paused(Product product, Rule rule) {}

    /** True where nothing is planned. */
    boolean isEmpty() {
        return steps.isEmpty() && paused.isEmpty();
    }
}
