package org.skinweek.planning;

import java.util.List;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

/** Finds what the rules have against an active, or a product with it, at its usual time of day. */
public final class SkinObjections {
    private final Checker checker;

    /** Asks the rules of a checker. */
    public SkinObjections(Checker checker) {
        this.checker = checker;
    }

    /** The flags against an active in its usual form and strength, the gravest first. */
    public List<Flag> of(Active active, SkinProfile skin) {
        return of(Product.holding(active), active, skin);
    }

    /**
     * The flags against a product, the gravest first.
     *
     * @param active the product's active, whose session counts
     */
    public List<Flag> of(Product product, Active active, SkinProfile skin) {
        Session session = active.preferred() == null ? active.allowed().get(0) : active.preferred();
        return checker.againstAnyUse(product, session, skin);
    }
}
