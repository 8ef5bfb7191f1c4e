package org.skinweek.planning;

import java.util.List;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

/** What the rules have against an active, or a product with it, at the time of day at which it is used. */
public final class AgainstSkin {
    private final Checker checker;

    /** Asks these rules. */
    public AgainstSkin(Checker checker) {
        this.checker = checker;
    }

    /** What there is against an active in its usual form and strength; the gravest first. */
    public List<Flag> of(Active active, SkinProfile skin) {
        Form form = active.washedOff() ? Form.RINSE_OFF : Form.LEAVE_ON;
        return of(
                Product.of(active.id(), active.name(), form, ProductCategory.OTHER, List.of(Dose.of(active.id()))),
                active,
                skin);
    }

    /**
     * What there is against a product; the gravest first.
     *
     * @param active its active, which knows its session
     */
    public List<Flag> of(Product product, Active active, SkinProfile skin) {
        Session session = active.preferred() == null ? active.allowed().get(0) : active.preferred();
        return checker.againstAnyUse(product, session, skin);
    }
}
