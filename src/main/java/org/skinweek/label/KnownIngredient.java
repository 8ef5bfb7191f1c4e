package org.skinweek.label;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An ingredient that the knowledge base knows by name.
 *
 * @param name its usual name in a list (INCI)
 * @param names its other names: languages, synonyms, older spellings
 * @param function what it is there for
 * @param line how sure it is that there is at most 1 % of it
 * @param active the catalogue's id; absent for all others
 * @param onlyIn what a list must tell besides for the name to count, such as a scrub; {@link Condition#NONE} for most
 */
public record KnownIngredient(
        String name,
        List<String> names,
        IngredientFunction function,
        OnePercent line,
        @Nullable String active,
        Condition onlyIn) {
    /** Copies the list. */
    public KnownIngredient {
        names = List.copyOf(names);
    }

    /** How much an ingredient tells of the place from which on all is below 1 %. */
    public enum OnePercent {
        /** Nothing. */
        NONE,
        /** There is mostly less than 1 % of it: two of these draw the line. */
        MOSTLY,
        /** Law, solubility or custom hold it at 1 % or less: it draws the line. */
        ALWAYS
    }

    /** What must be so for a name to count. */
    public enum Condition {
        /** It always counts. */
        NONE,
        /** Only in a product that rubs. */
        SCRUB,
        /** Only in a product that rubs, and among the first names of its list. */
        SCRUB_EARLY,
        /** Only in a product that is sold as an enzyme peel or powder. */
        ENZYME,
        /** Only where the name of the product says the same. */
        CLAIMED,
        /** Only beside another clay. */
        OTHER_CLAY,
        /** Only in a product that is sold against spots. */
        SPOTS,
        /** As a helper only in the first half of a list; later it keeps the formula fresh. */
        EARLY
    }
}
