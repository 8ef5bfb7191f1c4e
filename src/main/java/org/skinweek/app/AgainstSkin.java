package org.skinweek.app;

import java.time.DayOfWeek;
import java.util.List;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Category;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.AnyUse;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Needs;

/** What the rules have against a product on a skin however seldom it is used, by asking them about a single use. */
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
                Product.of(active.id(), active.name(), form, Category.OTHER, List.of(Dose.of(active.id()))),
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
        Timeline once = new Timeline(
                List.of(product),
                List.of(Timeline.ASSUMED_WEEKS_USED),
                skin,
                DayOfWeek.MONDAY,
                List.of(new Use(0, session, 0)),
                List.of(),
                false,
                List.of());
        return checker.check(once).stream()
                .filter(flag -> flag.severity().counts())
                .filter(flag -> flag.rule().kind() instanceof AnyUse || flag.bound() == 0)
                .filter(flag -> !(flag.rule().kind() instanceof Needs))
                .toList();
    }
}
